import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { NAME_CLASSES } from './en/name-classes.ts';
import { FeatureTable } from './feature-table.ts';
import { type LemmaModel, Lemmatiser } from './lemmatiser.ts';
import type { LinearModel } from './linear-model.ts';
import { ModelFile } from './model-file.ts';
import { joinHints, NAME_LABELS, NameFinder } from './name-finder.ts';
import { Reader } from './reader.ts';
import { SENTENCE_LABELS, SentenceFinder } from './sentence-finder.ts';
import { WordClusters } from './word-clusters.ts';
import { WordVectors } from './word-vectors.ts';

/** The analysers of one language, their models read. They keep scratch space: one thread, one call at a time. */
export interface LanguageModels {
  readonly sentences: SentenceFinder;
  readonly reader: Reader;
  readonly lemmatiser: Lemmatiser;
  readonly names: NameFinder;
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

export function readNameFinder(bytes: Uint8Array, clusters: WordClusters): NameFinder {
  const file = new ModelFile(bytes);
  const hints = joinHints(NAME_CLASSES, { keys: file.words('hintKeys'), bits: file.words('hintBits') });
  return new NameFinder(linear(file, 'keys', 'weights', NAME_LABELS), hints, clusters);
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

let names: NameFinder | undefined;

/**
 * The name finder that comes with the package, read on the first call and kept.
 * @throws where the package's files are missing or broken
 */
export function loadNameFinder(): NameFinder {
  names ??= readNameFinder(readModel('names.bin'), loadWordClusters());
  return names;
}

let loaded: LanguageModels | undefined;

/**
 * The models that come with the package, read from its files on the first call and kept.
 * @throws where the package's files are missing or broken
 */
export function loadLanguageModels(): LanguageModels {
  loaded ??= {
    sentences: readSentenceFinder(readModel('sentences.bin'), loadWordClusters()),
    reader: readReader(readModel('reader.bin')),
    lemmatiser: new Lemmatiser(readLemmaModel(readModel('lemmas.bin'))),
    names: loadNameFinder(),
  };
  return loaded;
}
