import { bestBut, type LinearModel, newScores, type Scores, score } from './linear-model.ts';
import { LABEL_FEATURES, labelFeatures, MOVE_FEATURES, moveFeatures, type ParseWords } from './parse-features.ts';
import { LEFT, MOVES, ParseState, SHIFT } from './parse-state.ts';

/** The model's two parts: which move comes next, and which relation an arc has. */
export interface ParserModel {
  readonly moves: LinearModel;
  readonly relations: LinearModel;
}

/** Paths of moves followed side by side, the best-scored first. Not re-entrant. */
export class ParseBeam {
  readonly width: number;
  states: ParseState[];
  private spare: ParseState[];
  /** How many of `states` count. */
  size = 0;
  /** The move that made each state, and the index of the state before it; read by training after each step. */
  readonly moves: Int8Array;
  readonly parents: Int8Array;
  private readonly model: ParserModel;
  private readonly root: number;
  /** Paths that fall behind the best by more than this are given up. */
  private readonly margin: number;
  private readonly keys = new Int32Array(MOVE_FEATURES);
  private readonly rows = new Int32Array(MOVE_FEATURES);
  private readonly moveScores: Scores;
  private readonly relationScores: Scores;
  private readonly candidates: Float64Array;
  private readonly order: number[] = [];

  constructor(model: ParserModel, root: number, width: number, margin = Infinity) {
    this.model = model;
    this.root = root;
    this.width = width;
    this.margin = margin;
    this.states = Array.from({ length: width }, () => new ParseState());
    this.spare = Array.from({ length: width }, () => new ParseState());
    this.moves = new Int8Array(width);
    this.parents = new Int8Array(width);
    this.moveScores = newScores(model.moves, MOVES);
    this.relationScores = newScores(model.relations, model.relations.labels);
    this.candidates = new Float64Array(width * MOVES);
  }

  start(length: number): void {
    this.states[0]!.reset(length);
    for (const state of this.spare) state.reset(length);
    for (let b = 1; b < this.width; b++) this.states[b]!.reset(length);
    this.size = 1;
  }

  get best(): ParseState {
    return this.states[0]!;
  }

  /** One move on every path. */
  step(words: ParseWords): void {
    const { candidates, order } = this;
    order.length = 0;
    for (let b = 0; b < this.size; b++) this.consider(words, b);
    order.sort((a, b) => candidates[b]! - candidates[a]! || a - b);
    const least = candidates[order[0]!]! - this.margin;
    let size = 0;
    while (size < this.width && size < order.length && candidates[order[size]!]! >= least) size++;
    for (let b = 0; b < size; b++) {
      const from = Math.floor(order[b]! / MOVES);
      const move = order[b]! % MOVES;
      const state = this.spare[b]!;
      state.copyFrom(this.states[from]!);
      state.score = candidates[order[b]!]!;
      state.move(move, move === SHIFT ? 0 : this.relationOf(words, state, move));
      this.moves[b] = move;
      this.parents[b] = from;
    }
    const before = this.states;
    this.states = this.spare;
    this.spare = before;
    this.size = size;
  }

  private consider(words: ParseWords, b: number): void {
    const state = this.states[b]!;
    const moves = state.moves();
    const forced = (moves & (moves - 1)) === 0;
    if (!forced) {
      moveFeatures(words, state, this.keys);
      score(this.model.moves, this.keys, MOVE_FEATURES, this.rows, this.moveScores);
    }
    for (let move = 0; move < MOVES; move++) {
      if ((moves & (1 << move)) === 0) continue;
      this.candidates[b * MOVES + move] = state.score + (forced ? 0 : this.moveScores[move]!);
      this.order.push(b * MOVES + move);
    }
  }

  private relationOf(words: ParseWords, state: ParseState, move: number): number {
    const child = state.stacked(0);
    const head = move === LEFT ? state.next : state.stacked(1);
    if (head === words.length) return this.root;
    labelFeatures(words, state, child, head, this.keys);
    score(this.model.relations, this.keys, LABEL_FEATURES, this.rows, this.relationScores);
    return bestBut(this.relationScores, this.root);
  }
}
