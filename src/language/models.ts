import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { BoostedTrees } from './boosted-trees.ts';
import { NAME_CLASSES } from './en/name-classes.ts';
import { FeatureTable } from './feature-table.ts';
import { type LemmaModel, Lemmatiser } from './lemmatiser.ts';
import type { LinearModel } from './linear-model.ts';
import { ModelFile } from './model-file.ts';
import { NameHints } from './name-hints.ts';
import { Reader } from './reader.ts';
import { SENTENCE_LABELS, SentenceFinder } from './sentence-finder.ts';
import { WordClusters } from './word-clusters.ts';
import { WordVectors } from './word-vectors.ts';

/** The analysers of one language, their models read. They keep scratch space: one thread, one call at a time. */
export interface LanguageModels {
  readonly sentences: SentenceFinder;
  readonly reader: Reader;
  readonly lemmatiser: Lemmatiser;
  /** What is known of words that names are made of, for `gatherNameClues`. */
  readonly hints: NameHints;
}

function linear(file: ModelFile, keys: string, weights: string, labels: number): LinearModel {
  return { labels, table: new FeatureTable(file.words(keys)), weights: file.bytes(weights) };
}

export function readSentenceFinder(bytes: Uint8Array, clusters: WordClusters): SentenceFinder {
  return new SentenceFinder(linear(new ModelFile(bytes), 'keys', 'weights', SENTENCE_LABELS), clusters);
}

export function readReader(bytes: Uint8Array): Reader {
  return new Reader(new ModelFile(bytes));
}

/** The hints that the reader's file brings along, and those of own tables. */
export function readNameHints(bytes: Uint8Array): NameHints {
  const file = new ModelFile(bytes);
  return new NameHints(NAME_CLASSES, { keys: file.words('hints.keys'), bits: file.get('hints.bits') });
}

export function readLemmaModel(bytes: Uint8Array): LemmaModel {
  const file = new ModelFile(bytes);
  const lines = (name: string): string[] => new TextDecoder().decode(file.bytes(name)).split('\n');
  const rules = lines('rules').map((line) => {
    const [tag, end, cut, add] = line.split('|');
    return [`${tag}|${end}`, { cut: Number(cut), add: add ?? '' }] as const;
  });
  return { keys: file.words('keys'), values: file.words('values'), lemmas: lines('lemmas'), rules: new Map(rules) };
}

export function readWordClusters(bytes: Uint8Array): WordClusters {
  const file = new ModelFile(bytes);
  const array = (name: string): Uint16Array => file.get(name) as Uint16Array;
  return new WordClusters(file.words('keys'), array('fine'), array('middle'), array('coarse'));
}

function readModel(name: string): Uint8Array {
  return new Uint8Array(readFileSync(fileURLToPath(new URL(`./models/${name}`, import.meta.url))));
}

let clusters: WordClusters | undefined;

/**
 * The clusters of words that come with the package, read on the first call and kept.
 * @throws where the package's file is missing or broken
 */
export function loadWordClusters(): WordClusters {
  clusters ??= readWordClusters(readModel('clusters.bin'));
  return clusters;
}

let vectors: WordVectors | undefined;

/**
 * The vectors of words that come with the package, read on the first call and kept.
 * @throws where the package's file is missing or broken
 */
export function loadWordVectors(): WordVectors {
  if (!vectors) {
    const file = new ModelFile(readModel('vectors.bin'));
    vectors = new WordVectors(file.words('keys'), file.get('vectors') as Int8Array, file.get('ranks') as Uint16Array);
  }
  return vectors;
}

let pairTrees: ModelFile | undefined;

/**
 * Trees that weigh whether two figures, or two dates, answer one question; read on the first call and kept.
 * @param signs how many signs a pair has
 * @throws where the package's file is missing or broken, or asks for other signs
 */
export function loadPairTrees(name: string, signs: number): BoostedTrees {
  pairTrees ??= new ModelFile(readModel('pairs.bin'));
  return new BoostedTrees(pairTrees, name, signs);
}

/** What reads names: a part of `LanguageModels` that asks for fewer files. */
export type NameModels = Pick<LanguageModels, 'reader' | 'hints'>;

let nameModels: NameModels | undefined;

/**
 * What reads names, trees and tags of sentences, from the package's files on the first call, and kept.
 * @throws where the package's files are missing or broken
 */
export function loadNameModels(): NameModels {
  if (!nameModels) {
    const bytes = readModel('reader.bin');
    nameModels = { reader: readReader(bytes), hints: readNameHints(bytes) };
  }
  return nameModels;
}

let loaded: LanguageModels | undefined;

/**
 * The models that come with the package, read from its files on the first call and kept.
 * @throws where the package's files are missing or broken
 */
export function loadLanguageModels(): LanguageModels {
  loaded ??= {
    sentences: readSentenceFinder(readModel('sentences.bin'), loadWordClusters()),
    lemmatiser: new Lemmatiser(readLemmaModel(readModel('lemmas.bin'))),
    ...loadNameModels(),
  };
  return loaded;
}
