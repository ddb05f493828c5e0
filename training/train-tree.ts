import type { TreeSentence } from '../eval/conllu.ts';
import { FeatureTable } from '../src/language/feature-table.ts';
import { bestBut, bestMove, type LinearModel, score } from '../src/language/linear-model.ts';
import { ParseBeam, type ParserModel } from '../src/language/parse-beam.ts';
import {
  LABEL_FEATURES,
  labelFeatures,
  MOVE_FEATURES,
  moveFeatures,
  type ParseWords,
} from '../src/language/parse-features.ts';
import { LEFT, LONGEST_TREE, MOVES, ParseState, RIGHT, SHIFT } from '../src/language/parse-state.ts';
import { newParseWords, type Parser, readParseWords } from '../src/language/parser.ts';
import type { WordHashes } from '../src/language/word-hashes.ts';
import { DEPRELS } from '../src/model/analysis.ts';
import { FeatureCounts, KeySet } from './feature-counts.ts';
import { seededRandom, shuffled } from './random.ts';
import { hashSentences } from './train-tags.ts';

export const ROOT = DEPRELS.indexOf('root');
const RELATION = new Map<string, number>(DEPRELS.map((name, code) => [name, code]));

/** Trees with the tags that the parser will see. */
export interface TreeData {
  readonly words: WordHashes;
  readonly runs: Int32Array;
  readonly upos: Uint8Array;
  /** Head in the run, the run's length for the root. */
  readonly head: Int16Array;
  readonly label: Uint8Array;
}

export function treeData(sentences: readonly TreeSentence[], upos: Uint8Array): TreeData {
  const { words, runs } = hashSentences(sentences.map((s) => ({ forms: s.words.map(({ form }) => form) })));
  const head: number[] = [];
  const label: number[] = [];
  for (const sentence of sentences) {
    for (const word of sentence.words) {
      head.push(word.head < 0 ? sentence.words.length : word.head);
      label.push(RELATION.get(word.deprel) ?? RELATION.get(word.deprel.split(':')[0]!) ?? 0);
    }
  }
  return { words, runs, upos, head: Int16Array.from(head), label: Uint8Array.from(label) };
}

/** Arcs of the gold tree that a move makes impossible (Goldberg and Nivre 2013). */
export function costOf(move: number, state: ParseState, head: Int16Array, at: number): number {
  const { next, length, depth, stack } = state;
  const headOf = (i: number): number => head[at + i]!;
  let cost = 0;
  if (move === SHIFT) {
    for (let d = 0; d < depth; d++) {
      const word = stack[d]!;
      if (headOf(word) === next) cost++;
      if (d + 1 < depth && headOf(next) === word) cost++;
    }
    return cost;
  }
  const s0 = state.stacked(0);
  for (let b = next; b < length; b++) if (headOf(b) === s0) cost++;
  const own = headOf(s0);
  if (move === LEFT) {
    if (own > next || (depth > 1 && own === state.stacked(1))) cost++;
  } else if (own >= next) cost++;
  return cost;
}

interface Learner {
  readonly model: LinearModel & { readonly weights: Float32Array };
  readonly sums: Float64Array;
  readonly keys: Int32Array;
}

function learnerOf(keys: Int32Array, labels: number): Learner {
  const weights = new Float32Array(keys.length * labels);
  return { model: { labels, table: new FeatureTable(keys), weights }, sums: new Float64Array(weights.length), keys };
}

export interface TreeOptions {
  /** Epochs along one path with a dynamic oracle, then with a beam. */
  readonly epochs: number;
  readonly beamEpochs: number;
  readonly width: number;
  readonly seed: number;
  readonly say: (line: string) => void;
  readonly afterEpoch: (model: ParserModel, width: number) => void;
}

/** Averaged perceptrons learnt along the parser's own paths, with a dynamic oracle. */
export class TreeTrainer {
  private readonly data: TreeData;
  private readonly words: ParseWords = newParseWords();
  private readonly state = new ParseState();
  private readonly keys = new Int32Array(MOVE_FEATURES);
  private readonly rows = new Int32Array(MOVE_FEATURES);
  private readonly moveScores = new Float64Array(MOVES);
  private readonly labelScores = new Float64Array(DEPRELS.length);
  private readonly moves: Learner;
  private readonly relations: Learner;
  private readonly options: TreeOptions;
  private random: () => number;
  private step = 1;

  constructor(data: TreeData, options: TreeOptions) {
    this.data = data;
    this.options = options;
    this.random = seededRandom(options.seed);
    const chosen = this.chooseFeatures();
    options.say(`${chosen.moves.length} features of moves, ${chosen.relations.length} of relations`);
    this.moves = learnerOf(chosen.moves, MOVES);
    this.relations = learnerOf(chosen.relations, DEPRELS.length);
  }

  private eachRun(order: ArrayLike<number>, visit: (from: number) => void): void {
    const { runs, words, upos } = this.data;
    for (let k = 0; k < order.length; k++) {
      const from = runs[order[k]!]!;
      const to = runs[order[k]! + 1]!;
      if (to - from > LONGEST_TREE) continue;
      readParseWords(words, upos, from, to, this.words);
      this.state.reset(to - from);
      visit(from);
    }
  }

  private chooseFeatures(): { moves: Int32Array; relations: Int32Array } {
    const order = Int32Array.from({ length: this.data.runs.length - 1 }, (_, i) => i);
    const counts = [new FeatureCounts(28), new FeatureCounts(27)] as const;
    const kept = [new KeySet(), new KeySet()] as const;
    for (const pass of [0, 1]) {
      this.eachRun(order, (from) => {
        this.followGold(from, (kind) => {
          const count = kind === 0 ? MOVE_FEATURES : LABEL_FEATURES;
          for (let k = 0; k < count; k++) {
            if (pass === 0) counts[kind].add(this.keys[k]!);
            else if (counts[kind].of(this.keys[k]!) >= 3) kept[kind].add(this.keys[k]!);
          }
        });
      });
    }
    return { moves: kept[0].list(), relations: kept[1].list() };
  }

  private followGold(from: number, visit: (kind: 0 | 1) => void): void {
    const { state, words, data } = this;
    while (!state.done) {
      const move = this.cheapest(from, state.moves(), () => 0);
      moveFeatures(words, state, this.keys);
      visit(0);
      if (move !== SHIFT) {
        const child = state.stacked(0);
        labelFeatures(words, state, child, this.headBy(move), this.keys);
        visit(1);
        state.move(move, data.label[from + child]!);
      } else state.move(move, 0);
    }
  }

  private headBy(move: number): number {
    return move === LEFT ? this.state.next : this.state.stacked(1);
  }

  /** The best-scored move of least cost. */
  private cheapest(from: number, moves: number, scoreOf: (move: number) => number): number {
    let found = -1;
    let least = Infinity;
    for (const move of [LEFT, RIGHT, SHIFT]) {
      if ((moves & (1 << move)) === 0) continue;
      const cost = costOf(move, this.state, this.data.head, from);
      if (cost > least || (cost === least && scoreOf(move) <= scoreOf(found))) continue;
      least = cost;
      found = move;
    }
    return found;
  }

  run(): void {
    for (let epoch = 1; epoch <= this.options.epochs; epoch++) {
      let wrong = 0;
      this.eachRun(shuffled(this.data.runs.length - 1, this.random), (from) => {
        this.step++;
        wrong += this.learn(from, epoch > 1 ? 0.9 : 0);
      });
      this.options.say(`epoch ${epoch}: ${wrong} moves corrected`);
      if (epoch > 2) this.options.afterEpoch(this.averaged(), 1);
    }
  }

  /** Goes on from the weights given (rows of this trainer's features) with a beam; relations stay as they are. */
  runBeam(): void {
    this.startFromAverage();
    const beam = new ParseBeam({ moves: this.moves.model, relations: this.relations.model }, ROOT, this.options.width);
    for (let epoch = 1; epoch <= this.options.beamEpochs; epoch++) {
      let wrong = 0;
      this.eachRun(shuffled(this.data.runs.length - 1, this.random), (from) => {
        this.step++;
        if (this.learnBeam(beam, from)) wrong++;
      });
      this.options.say(`beam epoch ${epoch}: ${wrong} sentences corrected`);
      this.options.afterEpoch(this.averaged(), this.options.width);
    }
  }

  private startFromAverage(): void {
    const { moves, relations } = this.averaged();
    this.moves.model.weights.set(moves.weights);
    this.relations.model.weights.set(relations.weights);
    this.moves.sums.fill(0);
    this.relations.sums.fill(0);
    this.step = 1;
  }

  /** The trainer's features and what they weigh on average. */
  learnt(): {
    moves: { keys: Int32Array; weights: Float32Array };
    relations: { keys: Int32Array; weights: Float32Array };
  } {
    const { moves, relations } = this.averaged();
    return {
      moves: { keys: this.moves.keys, weights: moves.weights as Float32Array },
      relations: { keys: this.relations.keys, weights: relations.weights as Float32Array },
    };
  }

  /** Structured update on the prefix where the beam's best path leads the gold path by most. */
  private learnBeam(beam: ParseBeam, from: number): boolean {
    const { state, words } = this;
    const moves: Int8Array[] = [];
    const parents: Int8Array[] = [];
    const gold: number[] = [];
    let goldScore = 0;
    let lead = 0;
    let worst = 0;
    beam.start(words.length);
    while (!state.done) {
      const move = this.cheapest(from, state.moves(), () => 0);
      goldScore += this.scoreOf(move);
      state.move(move, this.relationAt(move));
      gold.push(move);
      beam.step(words);
      moves.push(beam.moves.slice());
      parents.push(beam.parents.slice());
      const by = beam.best.score - goldScore;
      if (by > lead) {
        lead = by;
        worst = gold.length;
      }
    }
    if (worst === 0) return false;
    const predicted: number[] = [];
    for (let t = worst - 1, b = 0; t >= 0; t--) {
      predicted[t] = moves[t]![b]!;
      b = parents[t]![b]!;
    }
    this.replay(gold.slice(0, worst), 1);
    this.replay(predicted, -1);
    return true;
  }

  private scoreOf(move: number): number {
    const open = this.state.moves();
    if ((open & (open - 1)) === 0) return 0;
    moveFeatures(this.words, this.state, this.keys);
    score(this.moves.model, this.keys, MOVE_FEATURES, this.rows, this.moveScores);
    return this.moveScores[move]!;
  }

  private relationAt(move: number): number {
    if (move === SHIFT) return 0;
    const head = this.headBy(move);
    if (head === this.words.length) return ROOT;
    labelFeatures(this.words, this.state, this.state.stacked(0), head, this.keys);
    score(this.relations.model, this.keys, LABEL_FEATURES, this.rows, this.labelScores);
    return bestBut(this.labelScores, ROOT);
  }

  private replay(path: readonly number[], by: number): void {
    const { state, words } = this;
    const { labels, table, weights } = this.moves.model;
    state.reset(words.length);
    for (const move of path) {
      const open = state.moves();
      if ((open & (open - 1)) !== 0) {
        moveFeatures(words, state, this.keys);
        for (let k = 0; k < MOVE_FEATURES; k++) {
          const row = table.find(this.keys[k]!);
          if (row < 0) continue;
          weights[row * labels + move]! += by;
          this.moves.sums[row * labels + move]! += by * this.step;
        }
      }
      state.move(move, this.relationAt(move));
    }
  }

  averaged(): ParserModel {
    const average = ({ model, sums }: Learner): LinearModel => ({
      ...model,
      weights: model.weights.map((weight, at) => weight - sums[at]! / this.step),
    });
    return { moves: average(this.moves), relations: average(this.relations) };
  }

  private learn(from: number, exploring: number): number {
    const { state, words } = this;
    let wrong = 0;
    while (!state.done) {
      const moves = state.moves();
      let move = 31 - Math.clz32(moves);
      if ((moves & (moves - 1)) !== 0) {
        moveFeatures(words, state, this.keys);
        score(this.moves.model, this.keys, MOVE_FEATURES, this.rows, this.moveScores);
        const chosen = bestMove(this.moveScores, moves);
        const right = this.cheapest(from, moves, (t) => (t < 0 ? -Infinity : this.moveScores[t]!));
        move = chosen;
        if (chosen !== right && this.costs(chosen, from) > this.costs(right, from)) {
          wrong++;
          this.update(this.moves, MOVE_FEATURES, right, chosen);
          if (this.random() >= exploring) move = right;
        }
      }
      state.move(move, move === SHIFT ? 0 : this.learnRelation(move, from));
    }
    return wrong;
  }

  private costs(move: number, from: number): number {
    return costOf(move, this.state, this.data.head, from);
  }

  private learnRelation(move: number, from: number): number {
    const { state, words, data } = this;
    const child = state.stacked(0);
    const head = this.headBy(move);
    if (head === words.length) return ROOT;
    labelFeatures(words, state, child, head, this.keys);
    score(this.relations.model, this.keys, LABEL_FEATURES, this.rows, this.labelScores);
    const chosen = bestBut(this.labelScores, ROOT);
    const gold = data.label[from + child]!;
    if (data.head[from + child] === head && chosen !== gold) this.update(this.relations, LABEL_FEATURES, gold, chosen);
    return chosen;
  }

  private update(learner: Learner, count: number, right: number, wrong: number): void {
    const { labels, weights } = learner.model;
    for (let k = 0; k < count; k++) {
      const row = this.rows[k]!;
      if (row < 0) continue;
      weights[row * labels + right]! += 1;
      weights[row * labels + wrong]! -= 1;
      learner.sums[row * labels + right]! += this.step;
      learner.sums[row * labels + wrong]! -= this.step;
    }
  }
}

/** Attachment as per cent of the words: [unlabelled, labelled without subtypes]. */
export function scoreParser(parser: Parser, data: TreeData): [number, number] {
  const { head, deprel } = parser.parse(data.words, data.upos, data.runs);
  const plain = (code: number): string => DEPRELS[code]!.split(':')[0]!;
  let uas = 0;
  let las = 0;
  for (let r = 0; r + 1 < data.runs.length; r++) {
    const from = data.runs[r]!;
    const length = data.runs[r + 1]! - from;
    for (let i = from; i < from + length; i++) {
      const gold = data.head[i] === length ? -1 : from + data.head[i]!;
      if (head[i] !== gold) continue;
      uas++;
      if (plain(deprel[i]!) === plain(data.label[i]!)) las++;
    }
  }
  return [(100 * uas) / head.length, (100 * las) / head.length];
}
