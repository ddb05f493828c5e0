import { NO_CONTEXT } from '../../language/en/clause-words.ts';
import { COMMON_WORDS } from '../../language/en/common-words.ts';
import { WORD_TAIL } from '../../language/en/points/word-stems.ts';
import { foldSpelling } from '../../language/en/spelling-variants.ts';
import { loadWordVectors } from '../../language/models.ts';
import { hashFolded } from '../../language/word-hashes.ts';
import { sentenceOf } from '../../model/claim.ts';
import { remember } from '../../text/remember.ts';
import type { ClaimView } from './claim-view.ts';

/** A word near a figure, and how near: 1 beside it, less with each word between. */
interface ContextWord {
  readonly stem: string;
  /** Row of `WordVectors`; -1 where it isn't known. */
  readonly row: number;
  readonly weight: number;
}

/** The words around a figure, in columns. */
interface Context {
  readonly words: readonly ContextWord[];
  readonly rows: Int32Array;
  /** Of stems: two with different hashes differ. */
  readonly hashes: Int32Array;
  /** Square roots of the weights. */
  readonly roots: Float64Array;
  /** Sum of the weights. */
  readonly total: number;
}

function toContext(words: readonly ContextWord[]): Context {
  return {
    words,
    rows: Int32Array.from(words, ({ row }) => row),
    hashes: Int32Array.from(words, ({ stem }) => hashFolded(stem)),
    roots: Float64Array.from(words, ({ weight }) => Math.sqrt(weight)),
    total: words.reduce((sum, { weight }) => sum + weight, 0),
  };
}

/** Words between the figure and another at which that other weighs half. */
const HALF_WAY = 4;
/** Letters before and after the sentence that say what it is about, and what their words weigh. */
const AROUND = 160;
const AROUND_WEIGHT = 0.25;

/** The words of its sentence by which a claim's figure is told. */
export const nearOf = remember((view: ClaimView): Context => {
  const { start, exact } = sentenceOf(view.claim);
  const figure = view.quantity?.anchor;
  const near = wordsNear(exact, (figure?.start ?? start) - start, figure?.exact.length ?? 0);
  return toContext(near.sort((a, b) => b.weight - a.weight).slice(0, MOST_NEAR));
});

/** Those, and words before and after its sentence. */
export const wideOf = remember((view: ClaimView): Context => {
  const { text } = view.source.article;
  const { start, end } = sentenceOf(view.claim);
  const around = `${text.slice(Math.max(0, start - AROUND), start)} ${text.slice(end, end + AROUND)}`;
  return toContext([...nearOf(view).words, ...wordsAround(around)]);
});

/** Row of the head of what is counted. */
export const headRow = remember(({ head }: ClaimView): number => findRow(head));

/** Row of a word, else of its other spelling. */
function findRow(word: string): number {
  const row = loadWordVectors().find(word);
  return row >= 0 ? row : loadWordVectors().find(foldSpelling(word));
}

/** Words kept of each kind: more cost time and change little. */
const MOST_NEAR = 16;
const MOST_AROUND = 12;

const WORD = /\p{L}[\p{L}’'-]*/gu;

function toContextWord(word: string, weight: number): ContextWord {
  return { stem: word.replace(WORD_TAIL, ''), row: loadWordVectors().find(word), weight };
}

function wordsNear(sentence: string, start: number, length: number): ContextWord[] {
  const words = [...sentence.matchAll(WORD)];
  const figure = words.findIndex(({ index }) => index >= start);
  return words.flatMap(({ 0: written, index }, i) => {
    const word = written.toLowerCase().replace(/['’]s$/, '');
    if (word.length < 3 || NO_CONTEXT.has(word) || (index >= start && index < start + length)) return [];
    const between = Math.abs(i - (figure < 0 ? words.length : figure));
    return [toContextWord(word, 1 / (1 + between / HALF_WAY))];
  });
}

/** The rarest words of a text, each once. */
function wordsAround(text: string): ContextWord[] {
  const words = new Map<string, ContextWord>();
  for (const [written] of text.matchAll(WORD)) {
    const word = written.toLowerCase();
    if (word.length < 3 || NO_CONTEXT.has(word) || COMMON_WORDS.has(word)) continue;
    const found = toContextWord(word, AROUND_WEIGHT);
    if (!words.has(found.stem)) words.set(found.stem, found);
  }
  const vectors = loadWordVectors();
  return [...words.values()].sort((a, b) => vectors.rarity(b.row) - vectors.rarity(a.row)).slice(0, MOST_AROUND);
}

/** Likeness below this is that of any two words. */
const UNLIKE = 0.35;

/** Room for what the words of two texts find, used again: a fresh array for each pair cost as much as comparing. */
const found = [new Float64Array(MOST_NEAR + MOST_AROUND), new Float64Array(MOST_NEAR + MOST_AROUND)] as const;
const likes = new Float64Array(MOST_NEAR + MOST_AROUND);

function cleared(side: 0 | 1, count: number): Float64Array {
  return found[side].fill(0, 0, count);
}

/**
 * How well each text's words find their like in the other, 0 to 1: a soft overlap, words near the figure counting most.
 * The same whichever comes first.
 */
export function compareContexts(a: Context, b: Context): number {
  const [left, right] = [a.rows.length, b.rows.length];
  const toB = cleared(0, left);
  const toA = cleared(1, right);
  const vectors = loadWordVectors();
  vectors.hold(b.rows);
  for (let i = 0; i < left; i++) {
    vectors.compareHeld(a.rows[i]!, UNLIKE, likes);
    const hash = a.hashes[i]!;
    const root = a.roots[i]!;
    let best = 0;
    for (let k = 0; k < right; k++) {
      const like = hash === b.hashes[k]! && a.words[i]!.stem === b.words[k]!.stem ? 1 : likes[k]!;
      if (like < UNLIKE) continue;
      const there = like * b.roots[k]!;
      if (there > best) best = there;
      const here = like * root;
      if (here > toA[k]!) toA[k] = here;
    }
    toB[i] = best;
  }
  return (weigh(a, toB) + weigh(b, toA)) / 2;
}

function weigh({ words, total }: Context, bests: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < words.length; i++) if (bests[i]! >= UNLIKE) sum += words[i]!.weight * bests[i]!;
  return total === 0 ? 0 : sum / total;
}
