import { readFileSync, writeFileSync } from 'node:fs';
import { readEwt } from '../eval/conllu.ts';
import { FeatureTable } from '../src/language/feature-table.ts';
import { ModelFile, writeModelFile } from '../src/language/model-file.ts';
import type { ParserModel } from '../src/language/parse-beam.ts';
import { Parser } from '../src/language/parser.ts';
import type { Tagger } from '../src/language/tagger.ts';
import { DEPRELS } from '../src/model/analysis.ts';
import { quantise } from './quantise.ts';
import { gumSentences, hashSentences, jackknifeTags, toTagger } from './train-tags.ts';
import { ROOT, scoreParser, type TreeData, TreeTrainer, treeData } from './train-tree.ts';

export function readTagger(file: string): Tagger {
  const model = new ModelFile(readFileSync(file));
  return toTagger(
    { keys: model.words('keys'), weights: model.bytes('weights') },
    { words: model.words('words'), masks: model.words('masks') },
  );
}

function devData(tagger: Tagger): TreeData {
  const sentences = readEwt('dev');
  const { words, runs } = hashSentences(sentences.map((s) => ({ forms: s.words.map(({ form }) => form) })));
  return treeData(sentences, tagger.tag(words, runs));
}

type Weights = { keys: Int32Array; weights: Float32Array };

/** The model as it will be shipped. */
export function quantiseParser(moves: Weights, relations: Weights, clip: number, least: number, leastRelation: number) {
  const small = quantise({ ...moves, labels: 3 }, clip, least);
  const names = quantise({ ...relations, labels: DEPRELS.length }, clip, leastRelation);
  const model: ParserModel = {
    moves: { labels: 3, table: new FeatureTable(small.keys), weights: small.weights },
    relations: { labels: DEPRELS.length, table: new FeatureTable(names.keys), weights: names.weights },
  };
  const megabytes = (small.keys.length * 7 + names.keys.length * (4 + DEPRELS.length)) / 1e6;
  return { small, names, model, megabytes };
}

/** Paths that the parser follows side by side. */
const WIDTH = 1;

export function trainTrees(
  folder: string,
  cache: string,
  epochs: number,
  beamEpochs: number,
  say: (line: string) => void,
): void {
  const tagger = readTagger(`${folder}/tagger.bin`);
  const sentences = [...readEwt('train'), ...gumSentences('train')];
  say(`trees: ${sentences.length} sentences of UD English EWT (train) and GUM (permissive, train)`);
  const data = treeData(sentences, jackknifeTags(sentences, 3, cache, say));
  const dev = devData(tagger);
  const started = Date.now();
  const show = (model: ParserModel, width: number): string => {
    const [uas, las] = scoreParser(new Parser(model, ROOT, width), dev);
    return `UAS ${uas.toFixed(2)} LAS ${las.toFixed(2)} after ${Math.round((Date.now() - started) / 1000)} s`;
  };
  const trainer = new TreeTrainer(data, {
    epochs,
    beamEpochs,
    width: WIDTH,
    seed: 1,
    say,
    afterEpoch: (model, width) => say(`  width ${width}: ${show(model, width)}`),
  });
  trainer.run();
  if (beamEpochs > 0) trainer.runBeam();
  ship(folder, trainer);
  const { moves, relations } = trainer.learnt();
  const { model, megabytes } = shipped(moves, relations);
  say(`  in 8 bits: ${show(model, WIDTH)}, ${megabytes.toFixed(1)} MB`);
}

/** Weights are cut to this; rows of less than 6 (moves) or 7 (relations) of 127 are left out: 0.2 LAS for half the size. */
const CLIP = 24;

function shipped(moves: Weights, relations: Weights): ReturnType<typeof quantiseParser> {
  return quantiseParser(moves, relations, CLIP, (5.5 * CLIP) / 127, (6.5 * CLIP) / 127);
}

function ship(folder: string, trainer: TreeTrainer): void {
  const { moves, relations } = trainer.learnt();
  const { small, names } = shipped(moves, relations);
  writeFileSync(
    `${folder}/parser.bin`,
    writeModelFile({
      moveKeys: small.keys,
      moveWeights: small.weights,
      relationKeys: names.keys,
      relationWeights: names.weights,
    }),
  );
}
