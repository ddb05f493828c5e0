import { type AnalysisDepth, analyse } from '../../src/language/analyse.ts';
import { findNames } from '../../src/language/find-names.ts';
import { loadLanguageModels } from '../../src/language/models.ts';
import { hashWords } from '../../src/language/word-hashes.ts';
import { DEPRELS, UPOS } from '../../src/model/analysis.ts';
import { readEwt, readGum, rebuildText, type TreeSentence } from '../conllu.ts';
import { type ReadDocument, readNewsFair, readUner, scoreMentions, scoreUner } from '../names.ts';
import { goldWords, scoreSpans, scoreTrees, type TreeScores } from '../score-trees.ts';
import type { EvalTask, Score } from '../task.ts';

const LANGUAGE = 'data/language';

/** The sentences of each document. */
export function splitDocuments(sentences: readonly TreeSentence[]): TreeSentence[][] {
  const documents: TreeSentence[][] = [];
  for (const sentence of sentences) {
    if (sentence.startsDocument || documents.length === 0) documents.push([]);
    documents.at(-1)!.push(sentence);
  }
  return documents;
}

function spansOf(start: Int32Array, end: Int32Array, firsts: ArrayLike<number>, label: number): string[] {
  const spans: string[] = [];
  for (let i = 0; i + 1 < firsts.length; i++) {
    if (firsts[i + 1]! > firsts[i]!) spans.push(`${label}:${start[firsts[i]!]}-${end[firsts[i + 1]! - 1]}`);
  }
  return spans;
}

/** Words and sentences found in the raw text of documents, each against the treebank's. */
export function scoreBoundaries(
  documents: readonly TreeSentence[][],
  depth: AnalysisDepth,
): { words: number; sentences: number } {
  const gold: [string[], string[]] = [[], []];
  const found: [string[], string[]] = [[], []];
  documents.forEach((document, label) => {
    const { text, starts, ends, sentenceToken } = rebuildText(document);
    const { tokenStart, tokenEnd, sentenceToken: own } = analyse(text, 'en', { depth });
    starts.forEach((start, i) => {
      gold[0].push(`${label}:${start}-${ends[i]}`);
    });
    tokenStart.forEach((start, i) => {
      found[0].push(`${label}:${start}-${tokenEnd[i]}`);
    });
    gold[1].push(...spansOf(starts, ends, sentenceToken, label));
    found[1].push(...spansOf(tokenStart, tokenEnd, own, label));
  });
  return { words: scoreSpans(gold[0], found[0]), sentences: scoreSpans(gold[1], found[1]) };
}

function boundaryScores(ewt: readonly TreeSentence[][], news: readonly TreeSentence[][]): Score[] {
  const ruled = [scoreBoundaries(ewt, 'tokens'), scoreBoundaries(news, 'tokens')] as const;
  const learnt = [scoreBoundaries(ewt, 'tags'), scoreBoundaries(news, 'tags')] as const;
  return [
    { metric: 'ewt.words-f1', value: ruled[0].words, reference: 'from raw text' },
    { metric: 'gum-news.words-f1', value: ruled[1].words, reference: 'from raw text' },
    { metric: 'ewt.ruled-sentences-f1', value: ruled[0].sentences, reference: 'rules alone' },
    { metric: 'gum-news.ruled-sentences-f1', value: ruled[1].sentences, reference: 'rules alone' },
    { metric: 'ewt.sentences-f1', value: learnt[0].sentences, reference: 'from raw text; bar 92' },
    { metric: 'gum-news.sentences-f1', value: learnt[1].sentences, reference: 'from raw text; bar 98' },
  ];
}

/** Tags and trees over the treebank's own words and sentences. */
function scoreReading(sentences: readonly TreeSentence[]): TreeScores {
  const { text, starts, ends, sentenceToken } = rebuildText(sentences);
  const { upos, head, deprel } = loadLanguageModels().reader.read(hashWords(text, starts, ends), sentenceToken);
  const found = {
    start: starts,
    end: ends,
    upos: Array.from(upos, (code) => UPOS[code]!),
    head,
    deprel: Array.from(deprel, (code) => DEPRELS[code]!),
  };
  return scoreTrees(goldWords(sentences, starts, ends), found);
}

/** Names of a document of EWT dev in the treebank's words and spacing; UNER has the same sentences. */
function readNamesOf(sentences: readonly TreeSentence[]): ReadDocument {
  const { text, starts, ends, sentenceToken } = rebuildText(sentences);
  const analysis = { text, language: 'en', tokenStart: starts, tokenEnd: ends, sentenceToken };
  return { starts, ends, sentenceToken, names: findNames(analysis) };
}

/** A sentence of words with a space between each two. */
function spacedSentence(forms: readonly string[]): TreeSentence {
  const unread = { lemma: '_', upos: 'X', xpos: '_', head: -1, deprel: 'dep', misc: '_', spaceAfter: true };
  return { words: forms.map((form) => ({ ...unread, form })), startsDocument: false, startsParagraph: true };
}

/** UNER has the documents of EWT dev in another order; of the two whose words differ, the spacing isn't known. */
function namesScore(documents: readonly TreeSentence[][]): number {
  const keyOf = (sentences: readonly (readonly string[])[]): string =>
    sentences.map((forms) => forms.join(' ')).join('\n');
  const byWords = new Map(documents.map((own) => [keyOf(own.map(({ words }) => words.map(({ form }) => form))), own]));
  return scoreUner(readUner(), (sentences) =>
    readNamesOf(byWords.get(keyOf(sentences)) ?? sentences.map((forms) => spacedSentence(forms))),
  );
}

export const task: EvalTask = {
  name: 'language',
  needs: [
    `${LANGUAGE}/ud-ewt/en_ewt-ud-dev.conllu`,
    `${LANGUAGE}/gum/splits.md`,
    `${LANGUAGE}/uner-ewt/en_ewt-ud-dev.iob2`,
    'data/names/news-fair/dev.jsonl',
  ],
  async run() {
    const dev = readEwt('dev');
    const news = (['dev', 'test'] as const).flatMap((part) => readGum(part, 'news').map(({ sentences }) => sentences));
    const [ewt, gum] = [scoreReading(dev), scoreReading(news.flat())];
    const mentions = scoreMentions(readNewsFair(), (text) => analyse(text, 'en', { depth: 'full' }).names ?? []);
    return [
      ...boundaryScores(splitDocuments(dev), news),
      { metric: 'ewt.upos', value: ewt.upos, reference: 'bar 95.3; spaCy trf 96.9' },
      { metric: 'gum-news.upos', value: gum.upos, reference: 'bar 96.3; plain perceptron 95.7' },
      { metric: 'ewt.uas', value: ewt.uas, reference: 'own tags; bar 87; spaCy trf 91.9' },
      { metric: 'ewt.las', value: ewt.las, reference: 'own tags; bar 84; spaCy trf 89.4' },
      { metric: 'gum-news.las', value: gum.las, reference: 'own tags' },
      { metric: 'news-fair.mentions-f1', value: mentions, reference: 'bar 78; Ambiverse 75.0, ReFinED 83.2' },
      { metric: 'uner.names-f1', value: namesScore(splitDocuments(dev)), reference: 'bar 76; XLM-R 86.0' },
    ];
  },
};
