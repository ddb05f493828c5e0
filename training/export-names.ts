import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readEwt, readGum } from '../eval/conllu.ts';
import { readNewsFair, readUner } from '../eval/names.ts';
import { analyse } from '../src/language/analyse.ts';
import { NAME_CLASSES } from '../src/language/en/name-classes.ts';
import { type ModelArray, writeModelFile } from '../src/language/model-file.ts';
import { gatherNameClues } from '../src/language/name-clues.ts';
import { NameHints } from '../src/language/name-hints.ts';
import { ENTITY_TYPES } from '../src/language/name-labels.ts';
import { hashWords, PREFIXES, SUFFIXES, type WordHashes } from '../src/language/word-hashes.ts';
import { labelBit, type NamedSentence, OUT } from './named-sentence.ts';
import { namesOfTrees } from './read-ewt-names.ts';
import { readGazetteer } from './read-gazetteer.ts';
import { namesOfGum } from './read-gum-names.ts';
import { readMasc } from './read-masc.ts';
import { readMeantime } from './read-meantime.ts';
import { readNameSets } from './read-names.ts';
import { type NamePool, poolNames, replaceNames } from './replace-names.ts';
import { gumSentences, hashSentences } from './tagged-sentences.ts';

const SEED = 7;

/** Of Penn's tags those that `namesOfTrees` asks for. */
const PENN = new Map(
  Object.entries({
    IN: 'ADP',
    DT: 'DET',
    CC: 'CCONJ',
    CD: 'NUM',
    POS: 'PART',
    TO: 'PART',
    ',': 'PUNCT',
    '.': 'PUNCT',
  }).concat(Object.entries({ ':': 'PUNCT', '-': 'PUNCT', NN: 'NOUN', NNS: 'NOUN', NNP: 'PROPN', NNPS: 'PROPN' })),
);
const NO_TREE = { lemma: '_', head: -1, deprel: 'dep', misc: '_', spaceAfter: true };

interface HashedText {
  readonly words: WordHashes;
  readonly runs: Int32Array;
}

function documentsOf(sentences: readonly NamedSentence[]): NamedSentence[][] {
  const documents: NamedSentence[][] = [];
  for (const sentence of sentences) {
    if (sentence.startsDocument || documents.length === 0) documents.push([]);
    documents.at(-1)!.push(sentence);
  }
  return documents;
}

function join32(parts: readonly ArrayLike<number>[]): Int32Array {
  const all = new Int32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** What the words of texts are looked up by, and their clues, which the rest of each text gives. */
function arraysOf(name: string, texts: readonly HashedText[], hints: NameHints): Record<string, ModelArray> {
  const runs = [0];
  let words = 0;
  for (const text of texts) {
    for (const end of text.runs.subarray(1)) runs.push(words + end);
    words += text.words.length;
  }
  const all = (pick: (words: WordHashes) => ArrayLike<number>): Int32Array =>
    join32(texts.map((text) => pick(text.words)));
  return {
    [`${name}.runs`]: Int32Array.from(runs),
    [`${name}.folded`]: all(({ folded }) => folded),
    [`${name}.suffixes`]: all(({ suffixes }) => suffixes),
    [`${name}.prefixes`]: all(({ prefixes }) => prefixes),
    [`${name}.shapes`]: all(({ shapes }) => shapes),
    [`${name}.flags`]: Uint8Array.from(all(({ flags }) => flags)),
    [`${name}.clues`]: join32(texts.map((text) => gatherNameClues(text.words, text.runs, hints))),
  };
}

function named(name: string, sentences: readonly NamedSentence[], hints: NameHints): Record<string, ModelArray> {
  const texts = documentsOf(sentences).map((own) => hashSentences(own));
  return {
    ...arraysOf(name, texts, hints),
    [`${name}.masks`]: Int32Array.from(sentences.flatMap(({ masks }) => [...masks])),
  };
}

const inSmall = (sentence: NamedSentence): NamedSentence => ({
  ...sentence,
  forms: sentence.forms.map((form) => form.toLowerCase()),
});

/** The sentences of UNER EWT dev with their names; names of types that it leaves aside are of the type "other". */
function unerSentences(): NamedSentence[] {
  return readUner().flatMap(({ sentences, names }) =>
    sentences.map((forms, s) => {
      const masks = forms.map(() => OUT);
      for (const name of names) {
        const [at, span, type] = name.split(':') as [string, string, string];
        if (Number(at) !== s) continue;
        const [first, last] = span.split('-').map(Number) as [number, number];
        const known = ENTITY_TYPES.find((own) => own === type) ?? 'other';
        for (let i = first; i <= last; i++) masks[i] = labelBit(known, i > first);
      }
      return { forms, masks, startsDocument: s === 0 };
    }),
  );
}

function gumNews(): NamedSentence[] {
  const documents = (['dev', 'test'] as const).flatMap((part) => readGum(part, 'news'));
  return documents.flatMap(({ sentences }) =>
    namesOfGum(sentences).map((sentence, i) => ({ ...sentence, startsDocument: i === 0 })),
  );
}

/** Every fourth sentence of MASC, by its proper nouns. Its documents are not told apart: each sentence is one. */
function mascNames(): NamedSentence[] {
  const sentences = readMasc().filter((_, i) => i % 4 === 0);
  return namesOfTrees(
    sentences.map(({ forms, tags }) => ({
      words: forms.map((form, i) => ({ ...NO_TREE, form, upos: PENN.get(tags[i]!) ?? tags[i]!, xpos: tags[i]! })),
      startsDocument: true,
      startsParagraph: true,
    })),
  );
}

/** News-Fair dev, with what is to be found in it as spans of words' offsets. */
function exportNewsFair(folder: string, hints: NameHints): Record<string, ModelArray> {
  const documents = readNewsFair();
  const texts = documents.map(({ text }) => {
    const { tokenStart, tokenEnd, sentenceToken } = analyse(text, 'en');
    return { words: hashWords(text, tokenStart, tokenEnd), runs: sentenceToken, start: tokenStart, end: tokenEnd };
  });
  const spans = documents.map(({ eval_span, gold, ignore }, i) => ({
    ...{ eval_span, words: texts[i]!.words.length },
    gold: gold.map(({ start, end }) => [start, end]),
    ignore: ignore.map(({ start, end }) => [start, end]),
  }));
  writeFileSync(join(folder, 'fair.json'), JSON.stringify(spans));
  return {
    ...arraysOf('fair', texts, hints),
    'fair.start': join32(texts.map(({ start }) => start)),
    'fair.end': join32(texts.map(({ end }) => end)),
  };
}

/**
 * Writes what names are learnt from, and what they are scored on, as arrays for `reading/train.py`: into `names.bin` and
 * `fair.json`. Beside each set whose types are known stand the same sentences in small letters and with other names.
 */
export function exportNames(folder: string, gazetteer: string, say: (line: string) => void): void {
  const { keys, bits, names: known } = readGazetteer(gazetteer);
  const hints = new NameHints(NAME_CLASSES, { keys, bits });
  const sets = [
    ...readNameSets(),
    { set: 'MEANTIME', key: 'meantime', sentences: readMeantime() },
    { set: 'GUM (permissive, train)', key: 'gum', sentences: namesOfGum(gumSentences('train')) },
  ];
  const open = [
    { set: 'EWT (train)', key: 'ewt', sentences: namesOfTrees(readEwt('train')) },
    { set: 'MASC', key: 'masc', sentences: mascNames() },
  ];
  const told = [...sets, ...open].map(({ set, sentences }) => `${sentences.length} sentences of ${set}`).join(', ');
  say(`names (${ENTITY_TYPES.join(', ')}): ${told}; of the last two bounds by proper nouns, types left open`);
  const pool: NamePool = poolNames(sets.flatMap(({ sentences }) => sentences)).map((own, type) => [
    ...own,
    ...(known[ENTITY_TYPES[type]!] ?? []),
  ]);
  const arrays: Record<string, ModelArray> = {};
  for (const { key, sentences } of sets) {
    Object.assign(arrays, named(key, sentences, hints), named(`${key}.small`, sentences.map(inSmall), hints));
    Object.assign(arrays, named(`${key}.other`, replaceNames(sentences, pool, SEED), hints));
  }
  for (const { key, sentences } of open) {
    Object.assign(arrays, named(key, sentences, hints), named(`${key}.small`, sentences.map(inSmall), hints));
  }
  Object.assign(arrays, named('uner', unerSentences(), hints), named('gumnews', gumNews(), hints));
  Object.assign(arrays, exportNewsFair(folder, hints));
  arrays.sizes = Int32Array.of(SUFFIXES, PREFIXES);
  arrays['hints.keys'] = keys;
  arrays['hints.bits'] = Int16Array.from(bits);
  writeFileSync(join(folder, 'names.bin'), writeModelFile(arrays));
}
