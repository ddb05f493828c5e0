import { type Analysis, DEPRELS, type Deprel, UPOS, type Upos } from '../model/analysis.ts';
import type { Span } from '../model/span.ts';
import { remember } from '../text/remember.ts';
import { isAnalysed } from './analyse.ts';
import { loadLanguageModels } from './models.ts';
import { keptStates } from './read-name-labels.ts';
import type { Reading } from './reader.ts';
import { hashWords, type WordHashes } from './word-hashes.ts';

/** A word in its sentence's tree; `start` and `end` are offsets into the analysis's text. */
export interface TreeWord extends Span {
  readonly upos: Upos;
  /** In small letters. */
  readonly lemma: string;
  /** Index into `SentenceTree.words` of the word that this one depends on; -1 for the root. */
  readonly head: number;
  /** Universal Dependencies relation to the head, with its subtype ("nsubj:pass"). */
  readonly relation: Deprel;
}

/** One sentence as a tree. A sentence longer than `LONGEST_TREE` words is several trees side by side. */
export interface SentenceTree {
  /** Index into the analysis's tokens of the first word; `words[i]` is token `firstToken + i`. */
  readonly firstToken: number;
  readonly words: readonly TreeWord[];
}

/**
 * Reads one sentence of a text that is already cut into tokens and sentences, at any depth; what the analysis doesn't
 * hold (tags, lemmas, the tree) is read here, for this sentence alone. The result depends on the words of the sentence
 * and on nothing read before, so callers may ask lazily and in any order. It is kept as long as the analysis is, for the
 * next stage that asks: reading is what costs.
 *
 * ```ts
 * const tree = parseSentence(analysis, 3);
 * const root = tree?.words.find(({ head }) => head < 0);
 * ```
 * @param sentence index into `analysis.sentenceToken`
 * @returns null where the language has no models or the text has no such sentence
 * @throws where the package's model files are missing
 */
export function parseSentence(analysis: Analysis, sentence: number): SentenceTree | null {
  const trees = treesOf(analysis);
  let tree = trees.get(sentence);
  if (tree === undefined) {
    tree = readTree(analysis, sentence);
    trees.set(sentence, tree);
  }
  return tree;
}

/**
 * Reads one sentence as it stands behind its first words: behind the dateline of a dispatch, whose place and date would be
 * taken for the subject of what follows. Those words stand in the tree all the same, as marks that say nothing.
 * @param skipped words at the sentence's head that are left out
 * @returns null where nothing would be left, and as `parseSentence`
 * @throws as `parseSentence`
 */
export function parseSentenceBehind(analysis: Analysis, sentence: number, skipped: number): SentenceTree | null {
  const { tokenStart, tokenEnd, sentenceToken } = analysis;
  const [first, to] = [sentenceToken[sentence], sentenceToken[sentence + 1]];
  if (first === undefined || to === undefined || first + skipped >= to || !isAnalysed(analysis.language)) return null;
  const from = first + skipped;
  const { hashes, start, end } = wordsOf(analysis, from, to);
  const reading = loadLanguageModels().reader.read(hashes, Int32Array.of(0, hashes.length));
  const behind = toWords(analysis, start, end, hashes, from, reading).map((word) =>
    word.head < 0 ? word : { ...word, head: word.head + skipped },
  );
  const root = skipped + behind.findIndex(({ head }) => head < 0);
  const marks = Array.from({ length: skipped }, (_, i): TreeWord => {
    const [at, until] = [tokenStart[first + i]!, tokenEnd[first + i]!];
    const lemma = analysis.text.slice(at, until).toLowerCase();
    return { start: at, end: until, upos: 'PUNCT', lemma, head: root, relation: 'punct' };
  });
  return { firstToken: first, words: [...marks, ...behind] };
}

/**
 * Reads one sentence as two that stand side by side: what is said, and who says it, where a reading of both together
 * mixes them up. Not kept.
 * @param cut words of the first of them; neither may be empty
 * @returns null where one would be empty, and as `parseSentence`
 * @throws as `parseSentence`
 */
export function parseSentenceApart(analysis: Analysis, sentence: number, cut: number): SentenceTree | null {
  const [first, to] = [analysis.sentenceToken[sentence], analysis.sentenceToken[sentence + 1]];
  if (first === undefined || to === undefined || cut <= 0 || first + cut >= to || !isAnalysed(analysis.language))
    return null;
  const { reader } = loadLanguageModels();
  const words = [first, first + cut].flatMap((from, part) => {
    const { hashes, start, end } = wordsOf(analysis, from, part === 0 ? first + cut : to);
    const read = toWords(analysis, start, end, hashes, from, reader.read(hashes, Int32Array.of(0, hashes.length)));
    return read.map((word) => (word.head < 0 || part === 0 ? word : { ...word, head: word.head + cut }));
  });
  return { firstToken: first, words };
}

const treesOf = remember((_: Analysis): Map<number, SentenceTree | null> => new Map());

function readTree(analysis: Analysis, sentence: number): SentenceTree | null {
  const { sentenceToken } = analysis;
  const from = sentenceToken[sentence];
  const to = sentenceToken[sentence + 1];
  if (from === undefined || to === undefined || !isAnalysed(analysis.language)) return null;
  const { hashes, start, end } = wordsOf(analysis, from, to);
  return { firstToken: from, words: toWords(analysis, start, end, hashes, from, readingOf(analysis, hashes, from)) };
}

function wordsOf(analysis: Analysis, from: number, to: number) {
  const start = analysis.tokenStart.subarray(from, to);
  const end = analysis.tokenEnd.subarray(from, to);
  return { start, end, hashes: hashWords(analysis.text, start, end) };
}

function toWords(
  analysis: Analysis,
  start: Analysis['tokenStart'],
  end: Analysis['tokenEnd'],
  hashes: WordHashes,
  from: number,
  { upos, head, deprel }: Reading,
): TreeWord[] {
  const lemma =
    analysis.lemma?.slice(from, from + start.length) ??
    loadLanguageModels().lemmatiser.lemmas(analysis.text, start, end, hashes, upos);
  return Array.from(
    start,
    (at, i): TreeWord => ({
      start: at,
      end: end[i]!,
      upos: UPOS[upos[i]!]!,
      lemma: lemma[i]!,
      head: head[i]!,
      relation: DEPRELS[deprel[i]!]!,
    }),
  );
}

/** Heads count from the sentence's first word. */
function readingOf(analysis: Analysis, hashes: WordHashes, from: number): Reading {
  const { upos, head, deprel } = analysis;
  const to = from + hashes.length;
  if (!upos || !head || !deprel) {
    const { reader } = loadLanguageModels();
    const states = keptStates(analysis, from, to);
    return states ? reader.readFrom(states) : reader.read(hashes, Int32Array.of(0, hashes.length));
  }
  return {
    upos: upos.subarray(from, to),
    head: head.slice(from, to).map((of) => (of < 0 ? -1 : of - from)),
    deprel: deprel.subarray(from, to),
  };
}

/** The words that depend on `word` directly, in order; only those of the relations given, where some are. */
export function dependantsOf(tree: SentenceTree, word: number, ...relations: readonly Deprel[]): number[] {
  const found: number[] = [];
  tree.words.forEach(({ head, relation }, i) => {
    if (head === word && (relations.length === 0 || relations.includes(relation))) found.push(i);
  });
  return found;
}

/** Whether a word stands in the subtree of another, or is it. */
export function isBelow({ words }: SentenceTree, word: number, top: number): boolean {
  for (let at = word, steps = 0; at >= 0 && steps <= words.length; at = words[at]!.head, steps++)
    if (at === top) return true;
  return false;
}

/** The words of the subtree below `word`, itself among them, in order. Linear in the sentence for most trees. */
export function subtreeOf(tree: SentenceTree, word: number): number[] {
  const { words } = tree;
  const inside = new Int8Array(words.length);
  inside[word] = 1;
  const decide = (i: number): number => {
    const path: number[] = [];
    let at = i;
    while (at >= 0 && inside[at] === 0) {
      path.push(at);
      at = words[at]!.head;
    }
    const verdict = at >= 0 && inside[at] === 1 ? 1 : -1;
    for (const passed of path) inside[passed] = verdict;
    return inside[i]!;
  };
  return words.flatMap((_, i) => (decide(i) === 1 ? [i] : []));
}
