import { LONGEST_RUN } from './gated-layers.ts';
import type { ModelFile } from './model-file.ts';
import type { SentenceEncoder } from './sentence-encoder.ts';
import { OUTPUT_STEP, ROW_STEP } from './vector-kernel.ts';
import type { Matrix, VectorMemory } from './vector-memory.ts';

/** From products of states and weights to what arcs and relations are told from, with 10 bits behind the point. */
const PART_SHIFT = 14;
/** How far apart words stand, in steps that grow: so many for a head after its word, as many for one before. */
const DISTANCES = 7;
const ROOT_DISTANCE = 2 * DISTANCES;

function distanceOf(dependant: number, head: number): number {
  if (head === 0) return ROOT_DISTANCE;
  const by = Math.abs(head - dependant);
  const step = by < 5 ? by - 1 : by < 8 ? 4 : by < 15 ? 5 : 6;
  return head > dependant ? step : step + DISTANCES;
}

const cut = (value: number): number => (value > 32767 ? 32767 : value < -32767 ? -32767 : value);
const cutBelow = (value: number): number => (value > 32767 ? 32767 : value < 0 ? 0 : value);

/**
 * Scores every arc between the words of an encoded sentence, and the relations of chosen ones (after Dozat and Manning
 * 2017, with less to multiply). Words count from 1; 0 is the root.
 */
export class TreeScorer {
  /** Score of the arc from head h to word d at `(d - 1) * stride + h`, after `scoreArcs`. */
  readonly arcs: Int32Array;
  stride = 0;
  private readonly memory: VectorMemory;
  private readonly arcWidth: number;
  private readonly relationWidth: number;
  /** Each word as a head, as a dependant, and the same two for relations, side by side. */
  private readonly parts: Matrix;
  private readonly partsOut: number;
  private readonly heads: Matrix;
  private readonly dependants: number;
  private readonly distances: Matrix;
  private readonly distanceOut: number;
  private readonly arcsOut: number;
  private readonly headBias: Int16Array;
  private readonly rootHead: Int16Array;
  private readonly rootRelation: Int16Array;
  private readonly relationDistance: Int16Array;
  private readonly hidden: number;
  private readonly relations: Matrix;
  private readonly relationOut: number;
  private readonly relationCount: number;
  private readonly asHead: Int16Array;

  constructor(file: ModelFile, memory: VectorMemory, width: number) {
    this.memory = memory;
    this.headBias = file.shorts('arcs.headBias');
    this.arcWidth = this.headBias.length;
    this.rootHead = file.shorts('arcs.root');
    this.rootRelation = file.shorts('relations.root');
    this.relationWidth = this.rootRelation.length;
    this.relationDistance = file.shorts('relations.distance');
    const rows = LONGEST_RUN + ROW_STEP;
    this.parts = memory.placeMatrix(width, file.shorts('parts.weights'), file.words('parts.bias'));
    this.partsOut = memory.reserve(rows * this.parts.outputs * 4);
    this.heads = memory.reserveMatrix(this.arcWidth, LONGEST_RUN + 1);
    this.dependants = memory.reserve(rows * this.arcWidth * 2);
    const distance = file.shorts('arcs.distance');
    this.distances = memory.placeMatrix(this.arcWidth, distance, new Int32Array(distance.length / this.arcWidth));
    this.distanceOut = memory.reserve(rows * this.distances.outputs * 4);
    this.arcsOut = memory.reserve(rows * this.heads.outputs * 4);
    this.hidden = memory.reserve(rows * this.relationWidth * 2);
    const relationBias = file.words('relations.bias');
    this.relations = memory.placeMatrix(this.relationWidth, file.shorts('relations.weights'), relationBias);
    this.relationCount = relationBias.length;
    this.relationOut = memory.reserve(rows * this.relations.outputs * 4);
    this.arcs = memory.i32.subarray(this.arcsOut >> 2, (this.arcsOut >> 2) + rows * this.heads.outputs);
    this.asHead = new Int16Array(this.arcWidth);
  }

  /** Scores all arcs between the `length` words that the encoder read last. */
  scoreArcs(encoder: SentenceEncoder, length: number): void {
    const { memory } = this;
    memory.multiply(this.parts, encoder.states, this.partsOut, length);
    this.placeHead(0, this.rootHead);
    for (let word = 1; word <= length; word++) this.placeParts(word);
    const outputs = Math.ceil((length + 1) / OUTPUT_STEP) * OUTPUT_STEP;
    this.stride = outputs;
    memory.multiply(this.heads, this.dependants, this.arcsOut, length, outputs);
    memory.multiply(this.distances, this.dependants, this.distanceOut, length);
    this.addDistances(length);
  }

  private placeParts(word: number): void {
    const { arcWidth, asHead } = this;
    const { i16, i32 } = this.memory;
    const from = (this.partsOut >> 2) + (word - 1) * this.parts.outputs;
    const to = (this.dependants >> 1) + (word - 1) * arcWidth;
    for (let k = 0; k < arcWidth; k++) {
      asHead[k] = cutBelow(i32[from + k]! >> PART_SHIFT);
      i16[to + k] = cut(i32[from + arcWidth + k]! >> PART_SHIFT);
    }
    this.placeHead(word, asHead);
  }

  private placeHead(word: number, vector: Int16Array): void {
    const { headBias } = this;
    let bias = 0;
    for (let k = 0; k < vector.length; k++) bias += vector[k]! * headBias[k]!;
    this.memory.setOutput(this.heads, word, vector, 0, bias);
  }

  private addDistances(length: number): void {
    const { arcs, stride } = this;
    const { i32 } = this.memory;
    for (let d = 1; d <= length; d++) {
      const by = (this.distanceOut >> 2) + (d - 1) * this.distances.outputs;
      const row = (d - 1) * stride;
      for (let h = 0; h <= length; h++) arcs[row + h] = (arcs[row + h]! + i32[by + distanceOf(d, h)]!) | 0;
    }
  }

  /**
   * The relation of each word to its head, as codes, to `into` from `at` on.
   * @param heads at each word's own place, from 1
   * @param root the code kept for words whose head is the root
   */
  findRelations(length: number, heads: ArrayLike<number>, root: number, into: Uint8Array, at: number): void {
    for (let word = 1; word <= length; word++) this.placeHidden(word, heads[word]!);
    this.memory.multiply(this.relations, this.hidden, this.relationOut, length);
    for (let word = 1; word <= length; word++) {
      into[at + word - 1] = heads[word] === 0 ? root : this.bestRelation(word, root);
    }
  }

  private placeHidden(word: number, head: number): void {
    const { relationWidth, relationDistance, rootRelation } = this;
    const { i16, i32 } = this.memory;
    const { outputs } = this.parts;
    const heads = (this.partsOut >> 2) + (head - 1) * outputs + 2 * this.arcWidth;
    const own = (this.partsOut >> 2) + (word - 1) * outputs + 2 * this.arcWidth + relationWidth;
    const far = distanceOf(word, head) * relationWidth;
    const to = (this.hidden >> 1) + (word - 1) * relationWidth;
    for (let k = 0; k < relationWidth; k++) {
      const theirs = head === 0 ? rootRelation[k]! : i32[heads + k]! >> PART_SHIFT;
      i16[to + k] = cutBelow(theirs + (i32[own + k]! >> PART_SHIFT) + relationDistance[far + k]!);
    }
  }

  private bestRelation(word: number, root: number): number {
    const { i32 } = this.memory;
    const from = (this.relationOut >> 2) + (word - 1) * this.relations.outputs;
    let found = root === 0 ? 1 : 0;
    for (let code = found + 1; code < this.relationCount; code++) {
      if (code !== root && i32[from + code]! > i32[from + found]!) found = code;
    }
    return found;
  }
}
