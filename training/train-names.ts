import { writeFileSync } from 'node:fs';
import { readNewsFair, readUner, scoreMentions } from '../eval/names.ts';
import { scoreSpans } from '../eval/score-trees.ts';
import { analyse } from '../src/language/analyse.ts';
import { NAME_CLASSES } from '../src/language/en/name-classes.ts';
import { FeatureTable } from '../src/language/feature-table.ts';
import { writeModelFile } from '../src/language/model-file.ts';
import { loadLanguageModels } from '../src/language/models.ts';
import { NAME_ANCHORS, NAME_FEATURES, nameFeatures } from '../src/language/name-features.ts';
import { ENTITY_TYPES, NAME_FOLLOWS, NAME_LABELS, NameFinder, namesFrom } from '../src/language/name-finder.ts';
import type { Reader } from '../src/language/reader.ts';
import { hashWords } from '../src/language/word-hashes.ts';
import { quantise } from './quantise.ts';
import { type NamedSentence, namesOfGum, readNameSets } from './read-names.ts';
import { type SequenceData, trainSequence } from './train-sequence.ts';
import { gumSentences, hashSentences } from './train-tags.ts';

type Weights = { keys: Int32Array; weights: Int8Array | Float32Array };

export function toNameFinder({ keys, weights }: Weights): NameFinder {
  return new NameFinder({ labels: NAME_LABELS, table: new FeatureTable(keys), weights }, NAME_CLASSES);
}

function nameData(sentences: readonly NamedSentence[], tagger: Reader): SequenceData {
  const { words, runs } = hashSentences(sentences);
  const upos = tagger.tag(words, runs);
  const finder = toNameFinder({ keys: new Int32Array(0), weights: new Int8Array(0) });
  const known = { words, upos, classes: finder.classesOf(words) };
  const keys = new Int32Array(words.length * NAME_FEATURES);
  const anchors = new Int32Array(words.length * NAME_ANCHORS);
  for (let run = 0; run + 1 < runs.length; run++) {
    const from = runs[run]!;
    const into = [keys.subarray(from * NAME_FEATURES), anchors.subarray(from * NAME_ANCHORS)] as const;
    nameFeatures(known, from, runs[run + 1]!, ...into);
  }
  const allowed = Int32Array.from(sentences.flatMap(({ masks }) => masks));
  return { runs, keys, width: NAME_FEATURES, anchors, anchorCount: NAME_ANCHORS, allowed };
}

/** F1 of names with types on UNER EWT dev, and of mentions on News-Fair dev, per cent. */
export function scoreNames(tagger: Reader, finder: NameFinder): [number, number] {
  const { sentences, names } = readUner();
  const { words, runs } = hashSentences(sentences.map((forms) => ({ forms })));
  const labels = finder.label(words, tagger.tag(words, runs), runs);
  const found: string[] = [];
  for (let s = 0; s + 1 < runs.length; s++) {
    const own = labels.subarray(runs[s]!, runs[s + 1]!);
    const index = Int32Array.from(own, (_, i) => i);
    for (const { start, end, type } of namesFrom(own, index, index)) found.push(`${s}:${start}-${end}:${type}`);
  }
  const scored = found.filter((name) => /person|organisation|place/.test(name));
  const mentions = scoreMentions(readNewsFair(), (text) => {
    const { tokenStart, tokenEnd, sentenceToken } = analyse(text, 'en');
    const hashes = hashWords(text, tokenStart, tokenEnd);
    return namesFrom(finder.label(hashes, tagger.tag(hashes, sentenceToken), sentenceToken), tokenStart, tokenEnd);
  });
  return [scoreSpans(names, scored), mentions];
}

export function trainNames(folder: string, epochs: number, say: (line: string) => void): void {
  const tagger = loadLanguageModels().reader;
  const sets = [...readNameSets(), { set: 'GUM (permissive, train)', sentences: namesOfGum(gumSentences('train')) }];
  say(
    `names (${ENTITY_TYPES.join(', ')}): ${sets.map(({ set, sentences }) => `${sentences.length} sentences of ${set}`).join(', ')}`,
  );
  const data = nameData(
    sets.flatMap(({ sentences }) => sentences),
    tagger,
  );
  const show = (weights: Weights): string =>
    scoreNames(tagger, toNameFinder(weights))
      .map((score) => score.toFixed(2))
      .join(' / ');
  trainSequence(data, {
    labels: NAME_LABELS,
    epochs,
    seed: 1,
    least: 2,
    follows: NAME_FOLLOWS,
    say,
    afterEpoch: (_, trained) => {
      const small = quantise(trained, 24, 0.3);
      say(`  UNER EWT dev / News-Fair dev: ${show(small)}, ${((small.keys.length * 15) / 1e6).toFixed(1)} MB`);
      writeFileSync(`${folder}/names.bin`, writeModelFile(small));
    },
  });
}
