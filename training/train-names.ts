import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readEwt, readGum } from '../eval/conllu.ts';
import { readNewsFair, readUner, scoreMentions, scoreUner } from '../eval/names.ts';
import { scoreSpans } from '../eval/score-trees.ts';
import { analyse } from '../src/language/analyse.ts';
import { NAME_CLASSES } from '../src/language/en/name-classes.ts';
import { FeatureTable } from '../src/language/feature-table.ts';
import { writeModelFile } from '../src/language/model-file.ts';
import { loadWordClusters } from '../src/language/models.ts';
import { listNameRuns } from '../src/language/name-candidates.ts';
import { NAME_ANCHORS, NAME_FEATURES, nameFeatures } from '../src/language/name-features.ts';
import {
  ENTITY_TYPES,
  joinHints,
  NAME_FOLLOWS,
  NAME_LABELS,
  NameFinder,
  type NameHints,
  namesFrom,
} from '../src/language/name-finder.ts';
import { hashWords } from '../src/language/word-hashes.ts';
import type { NamedSentence } from './named-sentence.ts';
import { quantise } from './quantise.ts';
import { namesOfTrees } from './read-ewt-names.ts';
import { readGazetteer } from './read-gazetteer.ts';
import { namesOfGum } from './read-gum-names.ts';
import { readMeantime } from './read-meantime.ts';
import { readNameSets } from './read-names.ts';
import { gumSentences, hashSentences } from './tagged-sentences.ts';
import { type SequenceData, trainSequence } from './train-sequence.ts';

type Weights = { keys: Int32Array; weights: Int8Array | Float32Array };

function toNameFinder({ keys, weights }: Weights, hints: NameHints): NameFinder {
  const model = { labels: NAME_LABELS, table: new FeatureTable(keys), weights };
  return new NameFinder(model, joinHints(NAME_CLASSES, hints), loadWordClusters());
}

function documentsOf(sentences: readonly NamedSentence[]): NamedSentence[][] {
  const documents: NamedSentence[][] = [];
  for (const sentence of sentences) {
    if (sentence.startsDocument || documents.length === 0) documents.push([]);
    documents.at(-1)!.push(sentence);
  }
  return documents;
}

/** Keys and labels of the runs of words in which names can stand. */
function nameData(
  sentences: readonly NamedSentence[],
  hints: NameHints,
): SequenceData & { readonly runOf: (sentence: number) => number } {
  const finder = toNameFinder({ keys: new Int32Array(0), weights: new Int8Array(0) }, hints);
  const keys: Int32Array[] = [];
  const anchors: Int32Array[] = [];
  const allowed: number[] = [];
  const runs = [0];
  const firstRun: number[] = [];
  for (const document of documentsOf(sentences)) {
    const { words, runs: sentenceToken } = hashSentences(document);
    const masks = document.flatMap((sentence) => sentence.masks);
    const known = finder.know(words, sentenceToken);
    const listed = listNameRuns(words, known.classes, sentenceToken);
    for (let s = 0, r = 0; s < document.length; s++) {
      firstRun.push(runs.length - 1);
      for (; r < listed.length && listed[r]![0] < sentenceToken[s + 1]!; r++) {
        const run = listed[r]!;
        const into = [
          new Int32Array((run[1] - run[0]) * NAME_FEATURES),
          new Int32Array((run[1] - run[0]) * NAME_ANCHORS),
        ] as const;
        nameFeatures(known, run, ...into);
        keys.push(into[0]);
        anchors.push(into[1]);
        for (let i = run[0]; i < run[1]; i++) allowed.push(startable(masks[i]!, i === run[0]));
        runs.push(allowed.length);
      }
    }
  }
  return {
    runs: Int32Array.from(runs),
    keys: concatenate(keys),
    width: NAME_FEATURES,
    anchors: concatenate(anchors),
    anchorCount: NAME_ANCHORS,
    allowed: Int32Array.from(allowed),
    runOf: (sentence) => firstRun[sentence] ?? runs.length - 1,
  };
}

/** A run can't start inside a name: what stands before it has no capital. */
function startable(mask: number, first: boolean): number {
  const firsts = NAME_FOLLOWS[NAME_LABELS]!;
  return !first || (mask & firsts) !== 0 ? mask : 1;
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

/** F1 of names with types on UNER EWT dev, and of mentions on News-Fair dev, per cent. */
export function scoreNames(finder: NameFinder): number[] {
  const uner = scoreUner(readUner(), (forms) => {
    const { words, runs } = hashSentences(forms.map((own) => ({ forms: own })));
    return { labels: finder.label(words, runs), sentenceToken: runs };
  });
  const mentions = scoreMentions(readNewsFair(), (text) => {
    const { tokenStart, tokenEnd, sentenceToken } = analyse(text, 'en');
    const hashes = hashWords(text, tokenStart, tokenEnd);
    return namesFrom(finder.label(hashes, sentenceToken), tokenStart, tokenEnd);
  });
  return [uner, mentions, scoreGum(finder)];
}

/** F1 of names with types on the names cut from GUM's entities, news of its dev and test parts. */
function scoreGum(finder: NameFinder): number {
  const gold: string[] = [];
  const found: string[] = [];
  const documents = (['dev', 'test'] as const).flatMap((part) => readGum(part, 'news'));
  for (const { name, sentences } of documents) {
    const named = namesOfGum(sentences);
    const { words, runs } = hashSentences(named);
    const index = Int32Array.from({ length: words.length }, (_, i) => i);
    const masks = named.flatMap(({ masks }) => masks);
    const right = Uint8Array.from(masks, (mask) => ((mask & 1) !== 0 ? 0 : 31 - Math.clz32(mask)));
    const own = finder.label(words, runs);
    const key = ({ start, end, type }: { start: number; end: number; type: string }) =>
      `${name} ${start} ${end} ${type}`;
    gold.push(...namesFrom(right, index, index).map(key));
    found.push(...namesFrom(own, index, index).map(key));
  }
  return scoreSpans(gold, found);
}

/** All that names are learnt from; sentences from `openFrom` on leave types, and some bounds, open. */
function readTraining(say: (line: string) => void): { sentences: NamedSentence[]; openFrom: number } {
  const sets = [
    ...readNameSets(),
    { set: 'MEANTIME', sentences: readMeantime() },
    { set: 'GUM (permissive, train)', sentences: namesOfGum(gumSentences('train')) },
  ];
  const sure = sets.flatMap(({ sentences }) => sentences);
  const ewt = namesOfTrees(readEwt('train'));
  const named = [...sets, { set: 'EWT (train; bounds by its proper nouns, types open)', sentences: ewt }];
  const list = named.map(({ set, sentences }) => `${sentences.length} sentences of ${set}`).join(', ');
  say(`names (${ENTITY_TYPES.join(', ')}): ${list}`);
  return { sentences: [...sure, ...ewt], openFrom: sure.length };
}

export function trainNames(folder: string, cache: string, epochs: number, say: (line: string) => void): void {
  const { sentences, openFrom } = readTraining(say);
  const hints = readGazetteer(join(cache, 'gazetteer'));
  const { runOf, ...data } = nameData(sentences, hints);
  const started = Date.now();
  trainSequence(data, {
    labels: NAME_LABELS,
    epochs,
    seed: 1,
    least: 2,
    hidden: 0.1,
    follows: NAME_FOLLOWS,
    late: { runsFrom: runOf(openFrom), after: 2 },
    say,
    afterEpoch: (_, trained) => {
      const small = quantise(trained, 24, 0.3);
      const scores = scoreNames(toNameFinder(small, hints)).map((score) => score.toFixed(2));
      const size = `${((small.keys.length * 15) / 1e6).toFixed(1)} MB`;
      say(
        `  UNER EWT dev / News-Fair dev / GUM news: ${scores.join(' / ')}, ${size}, ${Math.round((Date.now() - started) / 1000)} s`,
      );
      writeFileSync(`${folder}/names.bin`, writeModelFile({ ...small, hintKeys: hints.keys, hintBits: hints.bits }));
    },
  });
}
