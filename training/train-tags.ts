import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { readEwt, readGum, type TreeSentence } from '../eval/conllu.ts';
import { FeatureTable } from '../src/language/feature-table.ts';
import { writeModelFile } from '../src/language/model-file.ts';
import { TAG_ANCHORS, TAG_FEATURES, tagFeatures } from '../src/language/tag-features.ts';
import { Tagger, type TagLexicon } from '../src/language/tagger.ts';
import { hashFolded, hashWords, type WordHashes } from '../src/language/word-hashes.ts';
import { UPOS } from '../src/model/analysis.ts';
import { quantise } from './quantise.ts';
import { readMasc } from './read-masc.ts';
import { type SequenceData, type TrainedModel, trainSequence } from './train-sequence.ts';

const CODE = new Map<string, number>(UPOS.map((tag, code) => [tag, code]));
/** Words seen this often go into the lexicon. */
const COMMON = 5;
/** Share of a word's occurrences that a tag needs to be one of its tags. */
const SHARE = 0.04;

/** Words with the tags that are right for them, as bits over `UPOS`. */
export interface MaskedSentence {
  readonly forms: readonly string[];
  readonly masks: readonly number[];
}

export function fromTrees(sentences: readonly TreeSentence[]): MaskedSentence[] {
  return sentences.map(({ words }) => ({
    forms: words.map(({ form }) => form),
    masks: words.map(({ upos }) => 1 << (CODE.get(upos) ?? 0)),
  }));
}

/** MASC's Penn tags as sets of universal ones: by word and tag where the treebanks show the pair, else by tag. */
export function readMascMasks(trees: readonly TreeSentence[]): MaskedSentence[] {
  const byTag = new Map<string, Map<number, number>>();
  const byWord = new Map<string, Map<number, number>>();
  const count = (into: Map<string, Map<number, number>>, key: string, code: number): void => {
    const row = into.get(key) ?? new Map<number, number>();
    row.set(code, (row.get(code) ?? 0) + 1);
    into.set(key, row);
  };
  for (const { words } of trees) {
    for (const { form, upos, xpos } of words) {
      count(byTag, xpos, CODE.get(upos) ?? 0);
      count(byWord, `${form.toLowerCase()} ${xpos}`, CODE.get(upos) ?? 0);
    }
  }
  const maskOf = (form: string, tag: string): number => {
    const row = byWord.get(`${form.toLowerCase()} ${tag}`);
    if (row && total(row) >= 3) return maskFrom(row, 0.03);
    const general = byTag.get(tag);
    return general ? maskFrom(general, 0.02) : -1;
  };
  return readMasc().map(({ forms, tags }) => ({ forms, masks: tags.map((tag, i) => maskOf(forms[i]!, tag)) }));
}

function total(row: ReadonlyMap<number, number>): number {
  let sum = 0;
  for (const value of row.values()) sum += value;
  return sum;
}

function maskFrom(row: ReadonlyMap<number, number>, share: number): number {
  const all = total(row);
  let mask = 0;
  for (const [code, value] of row) if (value >= all * share) mask |= 1 << code;
  return mask;
}

/** The tags of common words, counted where a word's tag is certain. */
export function buildLexicon(sentences: readonly MaskedSentence[]): TagLexicon {
  const rows = new Map<number, Map<number, number>>();
  for (const { forms, masks } of sentences) {
    forms.forEach((form, i) => {
      const mask = masks[i]!;
      if (mask <= 0 || (mask & (mask - 1)) !== 0) return;
      const key = hashFolded(form);
      const row = rows.get(key) ?? new Map<number, number>();
      const code = 31 - Math.clz32(mask);
      row.set(code, (row.get(code) ?? 0) + 1);
      rows.set(key, row);
    });
  }
  const kept = [...rows].filter(([, row]) => total(row) >= COMMON).sort(([a], [b]) => a - b);
  return {
    words: Int32Array.from(kept, ([key]) => key),
    masks: Int32Array.from(kept, ([, row]) => maskFrom(row, SHARE)),
  };
}

/** One text of all the sentences, with the hashes of their words. */
export function hashSentences(sentences: readonly { forms: readonly string[] }[]): {
  text: string;
  start: Int32Array;
  end: Int32Array;
  words: WordHashes;
  runs: Int32Array;
} {
  const starts: number[] = [];
  const ends: number[] = [];
  const runs = [0];
  const parts: string[] = [];
  let at = 0;
  for (const { forms } of sentences) {
    for (const form of forms) {
      starts.push(at);
      at += form.length;
      ends.push(at);
      at++;
      parts.push(form);
    }
    runs.push(starts.length);
  }
  const text = parts.join(' ');
  const start = Int32Array.from(starts);
  const end = Int32Array.from(ends);
  return { text, start, end, words: hashWords(text, start, end), runs: Int32Array.from(runs) };
}

export function tagData(sentences: readonly MaskedSentence[], lexicon: TagLexicon): SequenceData {
  const { words, runs } = hashSentences(sentences);
  const table = new FeatureTable(lexicon.words);
  const classes = words.folded.map((key) => {
    const row = table.find(key);
    return row < 0 ? 0 : lexicon.masks[row]!;
  });
  const keys = new Int32Array(words.length * TAG_FEATURES);
  const anchors = new Int32Array(words.length * TAG_ANCHORS);
  for (let run = 0; run + 1 < runs.length; run++) {
    const from = runs[run]!;
    tagFeatures(
      words,
      classes,
      from,
      runs[run + 1]!,
      keys.subarray(from * TAG_FEATURES),
      anchors.subarray(from * TAG_ANCHORS),
    );
  }
  const allowed = Int32Array.from(sentences.flatMap(({ masks }) => masks));
  return { runs, keys, width: TAG_FEATURES, anchors, anchorCount: TAG_ANCHORS, allowed };
}

export function toTagger(model: { keys: Int32Array; weights: Int8Array | Float32Array }, lexicon: TagLexicon): Tagger {
  return new Tagger({ labels: UPOS.length, table: new FeatureTable(model.keys), weights: model.weights }, lexicon);
}

/** Share of right tags, per cent. */
export function scoreTags(tagger: Tagger, sentences: readonly MaskedSentence[]): number {
  const { words, runs } = hashSentences(sentences);
  const tags = tagger.tag(words, runs);
  const gold = sentences.flatMap(({ masks }) => masks);
  let right = 0;
  gold.forEach((mask, i) => {
    if ((mask & (1 << tags[i]!)) !== 0) right++;
  });
  return (100 * right) / gold.length;
}

/** Some sentences again in capitals, as headlines are written. */
function withLoudCopies(sentences: readonly MaskedSentence[]): MaskedSentence[] {
  const copies = sentences
    .filter(({ forms }, i) => i % 40 === 0 && forms.length < 30)
    .map(({ forms, masks }) => ({ forms: forms.map((form) => form.toUpperCase()), masks }));
  return [...sentences, ...copies];
}

export function gumSentences(part: 'train' | 'dev' | 'test', genre = ''): TreeSentence[] {
  return readGum(part, genre).flatMap(({ sentences }) => sentences);
}

export function tagTraining(): { own: MaskedSentence[]; more: MaskedSentence[] } {
  const trees = [...readEwt('train'), ...gumSentences('train')];
  return { own: withLoudCopies(fromTrees(trees)), more: readMascMasks(trees) };
}

/** Learns from all at first, then from the treebanks alone: MASC knows more words, but tags some of them otherwise. */
export function learnTags(
  own: readonly MaskedSentence[],
  more: readonly MaskedSentence[],
  epochs: number,
  say: (line: string) => void,
  afterEpoch?: (model: TrainedModel, lexicon: TagLexicon) => void,
  earlyEpochs = 2,
): { model: TrainedModel; lexicon: TagLexicon } {
  const sentences = [...own, ...more];
  const lexicon = buildLexicon(sentences);
  const model = trainSequence(tagData(sentences, lexicon), {
    labels: UPOS.length,
    epochs,
    seed: 1,
    least: 3,
    follows: null,
    early: { runsFrom: own.length, epochs: earlyEpochs },
    say,
    afterEpoch: (_, trained) => afterEpoch?.(trained, lexicon),
  });
  return { model, lexicon };
}

export function trainTags(file: string, epochs: number, say: (line: string) => void): void {
  const dev = fromTrees(readEwt('dev'));
  const news = fromTrees([...gumSentences('dev', 'news'), ...gumSentences('test', 'news')]);
  const { own, more } = tagTraining();
  say(`tags: ${own.length} sentences of UD English EWT (train) and GUM (permissive, train), ${more.length} of MASC`);
  const started = Date.now();
  const { model, lexicon } = learnTags(own, more, epochs, say, (trained, words) => {
    const tagger = toTagger(trained, words);
    const seconds = Math.round((Date.now() - started) / 1000);
    say(`  UPOS ${scoreTags(tagger, dev).toFixed(2)} / ${scoreTags(tagger, news).toFixed(2)} after ${seconds} s`);
    const { keys, weights } = quantise(trained, 36, 0.2);
    writeFileSync(file, writeModelFile({ keys, weights, words: words.words, masks: words.masks }));
  });
  for (const clip of [24, 36, 50]) {
    for (const least of [0.2, 0.5]) {
      const { keys, weights } = quantise(model, clip, least);
      const tagger = toTagger({ keys, weights }, lexicon);
      const scores = `${scoreTags(tagger, dev).toFixed(2)} / ${scoreTags(tagger, news).toFixed(2)}`;
      say(`  8 bits, clip ${clip}, least ${least}: ${scores}, ${((keys.length * 21) / 1e6).toFixed(1)} MB`);
    }
  }
}

/** Tags for the training trees by taggers that didn't see them: what a parser will meet. Kept in `cache`. */
export function jackknifeTags(
  trees: readonly TreeSentence[],
  folds: number,
  cache: string,
  say: (line: string) => void,
) {
  if (existsSync(cache)) return new Uint8Array(readFileSync(cache));
  const all = fromTrees(trees);
  const parts = all.map((): Uint8Array => new Uint8Array(0));
  for (let fold = 0; fold < folds; fold++) {
    const own = all.filter((_, i) => i % folds !== fold);
    const { model, lexicon } = learnTags(own, [], 4, () => {}, undefined, 0);
    const tagger = toTagger(model, lexicon);
    const held = all.filter((_, i) => i % folds === fold);
    say(`  fold ${fold + 1} of ${folds}: ${scoreTags(tagger, held).toFixed(2)}`);
    held.forEach((sentence, k) => {
      const { words, runs } = hashSentences([sentence]);
      parts[k * folds + fold] = tagger.tag(words, runs);
    });
  }
  const tags = Uint8Array.from(parts.flatMap((part) => [...part]));
  mkdirSync(dirname(cache), { recursive: true });
  writeFileSync(cache, tags);
  return tags;
}
