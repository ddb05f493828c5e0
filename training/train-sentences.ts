import { writeFileSync } from 'node:fs';
import { readEwt, readGum, rebuildText, type TreeSentence } from '../eval/conllu.ts';
import { scoreSpans } from '../eval/score-trees.ts';
import { splitDocuments } from '../eval/tasks/language.ts';
import { ENGLISH } from '../src/language/en/pack.ts';
import { FeatureTable } from '../src/language/feature-table.ts';
import { writeModelFile } from '../src/language/model-file.ts';
import { loadWordClusters } from '../src/language/models.ts';
import {
  findSentenceCandidates,
  SENTENCE_ANCHORS,
  SENTENCE_FEATURES,
  sentenceFeatures,
} from '../src/language/sentence-features.ts';
import { ruledWords, SENTENCE_LABELS, SentenceFinder } from '../src/language/sentence-finder.ts';
import { LONGEST_RUN } from '../src/language/sequence-model.ts';
import { splitSentences } from '../src/language/split-sentences.ts';
import { tokenise } from '../src/language/tokenise.ts';
import { hashWords } from '../src/language/word-hashes.ts';
import { quantise } from './quantise.ts';
import { type SequenceData, trainSequence } from './train-sequence.ts';

export function sentenceData(documents: readonly TreeSentence[][]): SequenceData {
  const keys: Int32Array[] = [];
  const anchors: Int32Array[] = [];
  const allowed: number[] = [];
  const runs = [0];
  const finder = toFinder({ keys: new Int32Array(0), weights: new Int8Array(0) });
  for (const document of documents) {
    const { text, starts, ends, sentenceToken } = rebuildText(document);
    const ruled = ruledWords(splitSentences(text, { start: starts, end: ends }, ENGLISH), starts.length);
    const known = finder.know(text, starts, ends, hashWords(text, starts, ends), ruled);
    const first = ruledWords(sentenceToken, starts.length);
    const candidates = findSentenceCandidates(known);
    for (let from = 0; from < candidates.length; from += LONGEST_RUN) {
      const at = candidates.subarray(from, from + LONGEST_RUN);
      const into = new Int32Array(at.length * SENTENCE_FEATURES);
      const joined = new Int32Array(at.length * SENTENCE_ANCHORS);
      sentenceFeatures(known, at, into, joined);
      keys.push(into);
      anchors.push(joined);
      for (const i of at) allowed.push(1 << first[i]!);
      runs.push(allowed.length);
    }
  }
  return {
    runs: Int32Array.from(runs),
    keys: concatenate(keys),
    width: SENTENCE_FEATURES,
    anchors: concatenate(anchors),
    anchorCount: SENTENCE_ANCHORS,
    allowed: Int32Array.from(allowed),
  };
}

function toFinder({ keys, weights }: { keys: Int32Array; weights: Int8Array | Float32Array }): SentenceFinder {
  return new SentenceFinder({ labels: SENTENCE_LABELS, table: new FeatureTable(keys), weights }, loadWordClusters());
}

function concatenate(parts: readonly Int32Array[]): Int32Array {
  const all = new Int32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function scoreFinder(finder: SentenceFinder, documents: readonly TreeSentence[][]): number {
  const gold: string[] = [];
  const found: string[] = [];
  documents.forEach((document, label) => {
    const { text, starts, ends, sentenceToken } = rebuildText(document);
    const { start, end } = tokenise(text, ENGLISH);
    const ruled = splitSentences(text, { start, end }, ENGLISH);
    const own = finder.find(text, start, end, hashWords(text, start, end), ruled);
    for (let i = 0; i + 1 < sentenceToken.length; i++)
      gold.push(`${label}:${starts[sentenceToken[i]!]}-${ends[sentenceToken[i + 1]! - 1]}`);
    for (let i = 0; i + 1 < own.length; i++) found.push(`${label}:${start[own[i]!]}-${end[own[i + 1]! - 1]}`);
  });
  return scoreSpans(gold, found);
}

export function trainSentences(file: string, epochs: number, say: (line: string) => void): void {
  const gum = readGum('train').map(({ sentences }) => sentences);
  const dev = splitDocuments(readEwt('dev'));
  const news = (['dev', 'test'] as const).flatMap((part) => readGum(part, 'news').map(({ sentences }) => sentences));
  say('sentences: UD English EWT (train) and GUM (permissive, train)');
  const score = (keys: Int32Array, weights: Int8Array | Float32Array): string => {
    const finder = toFinder({ keys, weights });
    return `${scoreFinder(finder, dev).toFixed(2)} / ${scoreFinder(finder, news).toFixed(2)}`;
  };
  const model = trainSequence(sentenceData([...splitDocuments(readEwt('train')), ...gum]), {
    labels: SENTENCE_LABELS,
    epochs,
    seed: 1,
    least: 2,
    hidden: 0.15,
    say,
    afterEpoch: (_, { keys, weights }) => say(`  F1 on EWT dev / GUM news: ${score(keys, weights)}`),
  });
  const { keys, weights } = quantise(model, 60, 0.3);
  say(`  8 bits: ${score(keys, weights)}, ${((keys.length * 6) / 1e6).toFixed(1)} MB`);
  writeFileSync(file, writeModelFile({ keys, weights }));
}
