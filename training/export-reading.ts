import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readEwt, type TreeSentence } from '../eval/conllu.ts';
import { type ModelArray, writeModelFile } from '../src/language/model-file.ts';
import { hashFolded, PREFIXES, SUFFIXES } from '../src/language/word-hashes.ts';
import { DEPRELS } from '../src/model/analysis.ts';
import { readEmbeddings } from './read-embeddings.ts';
import { fromTrees, gumSentences, hashSentences, type MaskedSentence, readMascMasks } from './tagged-sentences.ts';

const RELATION = new Map<string, number>(DEPRELS.map((name, code) => [name, code]));
const plainName = (relation: string): string => relation.split(':')[0]!;
/** Words whose vectors ship, for names; `SHIPPED` in `reading/sentences.py` says how many of them for tags and trees. */
const VOCABULARY = 110_000;

function words(name: string, sentences: readonly MaskedSentence[]): Record<string, ModelArray> {
  const { words: hashes, runs } = hashSentences(sentences);
  return {
    [`${name}.runs`]: runs,
    [`${name}.folded`]: hashes.folded,
    [`${name}.suffixes`]: hashes.suffixes,
    [`${name}.prefixes`]: hashes.prefixes,
    [`${name}.shapes`]: hashes.shapes,
    [`${name}.flags`]: hashes.flags,
    [`${name}.tags`]: Int32Array.from(sentences.flatMap(({ masks }) => masks)),
  };
}

/** Heads count within the sentence from 1; 0 is the root. */
function trees(name: string, sentences: readonly TreeSentence[]): Record<string, ModelArray> {
  const all = sentences.flatMap((sentence) => sentence.words);
  return {
    ...words(name, fromTrees(sentences)),
    [`${name}.head`]: Int32Array.from(all, ({ head }) => head + 1),
    [`${name}.relation`]: Uint8Array.from(
      all,
      ({ deprel }) => RELATION.get(deprel) ?? RELATION.get(deprel.split(':')[0]!) ?? 0,
    ),
  };
}

/**
 * Writes what the reading model learns from, and what it is scored on, as arrays for `reading/train.py`: into
 * `reading.bin`, and the vectors of known words into `vectors.f32`.
 */
export function exportReading(folder: string, embeddings: string, say: (line: string) => void): void {
  mkdirSync(folder, { recursive: true });
  const [ewt, gum] = [readEwt('train'), gumSentences('train')];
  const masc = readMascMasks([...ewt, ...gum]);
  say(
    `reading: ${ewt.length} sentences of UD English EWT (train), ${gum.length} of GUM (permissive, train), ${masc.length} of MASC (tags alone)`,
  );
  const { words: known, points } = readEmbeddings(embeddings, VOCABULARY);
  const sets = {
    ...trees('ewt', ewt),
    ...trees('gum', gum),
    ...words('masc', masc),
    ...trees('dev', readEwt('dev')),
    ...trees('news', [...gumSentences('dev', 'news'), ...gumSentences('test', 'news')]),
    sizes: Int32Array.of(SUFFIXES, PREFIXES, DEPRELS.length, DEPRELS.indexOf('root')),
    /** Of each relation, the first with the same name but for the subtype. */
    plain: Int32Array.from(DEPRELS, (own) => DEPRELS.findIndex((other) => plainName(other) === plainName(own))),
    known: Int32Array.from(known, (word) => hashFolded(word)),
  };
  writeFileSync(join(folder, 'reading.bin'), writeModelFile(sets));
  writeFileSync(join(folder, 'vectors.f32'), new Uint8Array(points.values.buffer));
}
