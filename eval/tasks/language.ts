import { analyse } from '../../src/language/analyse.ts';
import { readEwt, readGum, rebuildText, type TreeSentence } from '../conllu.ts';
import { scoreSpans } from '../score-trees.ts';
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
export function scoreBoundaries(documents: readonly TreeSentence[][]): { words: number; sentences: number } {
  const gold: [string[], string[]] = [[], []];
  const found: [string[], string[]] = [[], []];
  documents.forEach((document, label) => {
    const { text, starts, ends, sentenceToken } = rebuildText(document);
    const { tokenStart, tokenEnd, sentenceToken: own } = analyse(text, 'en');
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

function boundaryScores(): Score[] {
  const ewt = scoreBoundaries(splitDocuments(readEwt('dev')));
  const news = scoreBoundaries(
    (['train', 'dev', 'test'] as const).flatMap((part) => readGum(part, 'news').map(({ sentences }) => sentences)),
  );
  return [
    { metric: 'ewt.words-f1', value: ewt.words, reference: 'from raw text' },
    { metric: 'ewt.sentences-f1', value: ewt.sentences, reference: 'from raw text; bar 92' },
    { metric: 'gum-news.words-f1', value: news.words, reference: 'from raw text' },
    { metric: 'gum-news.sentences-f1', value: news.sentences, reference: 'from raw text; bar 98' },
  ];
}

export const task: EvalTask = {
  name: 'language',
  needs: [`${LANGUAGE}/ud-ewt/en_ewt-ud-dev.conllu`, `${LANGUAGE}/gum/splits.md`],
  async run() {
    return boundaryScores();
  },
};
