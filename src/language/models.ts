import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DEPRELS, UPOS } from '../model/analysis.ts';
import { NAME_CLASSES } from './en/name-classes.ts';
import { FeatureTable } from './feature-table.ts';
import { type LemmaModel, Lemmatiser } from './lemmatiser.ts';
import type { LinearModel } from './linear-model.ts';
import { ModelFile } from './model-file.ts';
import { NAME_LABELS, NameFinder } from './name-finder.ts';
import { Parser } from './parser.ts';
import { SENTENCE_LABELS, SentenceFinder } from './sentence-finder.ts';
import { Tagger } from './tagger.ts';

/** The analysers of one language, their models read. They keep scratch space: one thread, one call at a time. */
export interface LanguageModels {
  readonly sentences: SentenceFinder;
  readonly tagger: Tagger;
  readonly lemmatiser: Lemmatiser;
  readonly parser: Parser;
  readonly names: NameFinder;
}

function linear(file: ModelFile, keys: string, weights: string, labels: number): LinearModel {
  return { labels, table: new FeatureTable(file.words(keys)), weights: file.bytes(weights) };
}

export function readSentenceFinder(bytes: Uint8Array): SentenceFinder {
  return new SentenceFinder(linear(new ModelFile(bytes), 'keys', 'weights', SENTENCE_LABELS));
}

export function readTagger(bytes: Uint8Array): Tagger {
  const file = new ModelFile(bytes);
  const lexicon = { words: file.words('words'), masks: file.words('masks') };
  return new Tagger(linear(file, 'keys', 'weights', UPOS.length), lexicon);
}

export function readParser(bytes: Uint8Array): Parser {
  const file = new ModelFile(bytes);
  const moves = linear(file, 'moveKeys', 'moveWeights', 3);
  const relations = linear(file, 'relationKeys', 'relationWeights', DEPRELS.length);
  return new Parser({ moves, relations }, DEPRELS.indexOf('root'));
}

export function readNameFinder(bytes: Uint8Array): NameFinder {
  return new NameFinder(linear(new ModelFile(bytes), 'keys', 'weights', NAME_LABELS), NAME_CLASSES);
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

let loaded: LanguageModels | undefined;

/**
 * The models that come with the package, read from its files on the first call and kept.
 * @throws where the package's files are missing or broken
 */
export function loadLanguageModels(): LanguageModels {
  const read = (name: string): Uint8Array =>
    new Uint8Array(readFileSync(fileURLToPath(new URL(`./models/${name}`, import.meta.url))));
  loaded ??= {
    sentences: readSentenceFinder(read('sentences.bin')),
    tagger: readTagger(read('tagger.bin')),
    lemmatiser: new Lemmatiser(readLemmaModel(read('lemmas.bin'))),
    parser: readParser(read('parser.bin')),
    names: readNameFinder(read('names.bin')),
  };
  return loaded;
}
