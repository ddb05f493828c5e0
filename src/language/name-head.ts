import { FeatureTable } from './feature-table.ts';
import { GatedLayers, LONGEST_RUN } from './gated-layers.ts';
import { LabelPath } from './label-path.ts';
import type { ModelFile } from './model-file.ts';
import { NAME_CLUES } from './name-clues.ts';
import type { SentenceEncoder } from './sentence-encoder.ts';
import { ROW_STEP } from './vector-kernel.ts';
import type { Matrix, VectorMemory } from './vector-memory.ts';

/** Bits behind the point of states, and so many more of products. */
const POINT = 12;

/**
 * Labels the words of a sentence with the names they stand in: the states of the encoder's first layers, vectors of more
 * forms than it knows, and clues; narrower layers of its own over what these make; the best path through the labels.
 */
export class NameHead {
  private readonly memory: VectorMemory;
  private readonly stateWidth: number;
  private readonly limit: number;
  /** Rows of the vectors of known forms; the first row is of those not known. */
  private readonly known: FeatureTable;
  private readonly vectors: Int8Array;
  private readonly formWidth: number;
  private readonly formShift: number;
  /** From a word's state, form and clues, side by side, to what the layers begin with. */
  private readonly join: Matrix;
  private readonly layers: GatedLayers;
  private readonly labels: Matrix;
  private readonly path: LabelPath;
  private readonly joinIn: number;
  private readonly joinOut: number;
  private readonly labelsOut: number;

  /**
   * @param stateWidth numbers in a state of the encoder
   * @param limit states stay within it
   */
  constructor(file: ModelFile, memory: VectorMemory, stateWidth: number, limit: number, layers: number) {
    const rows = LONGEST_RUN + ROW_STEP;
    const place = (name: string, inputs: number): Matrix =>
      memory.placeMatrix(inputs, file.shorts(`names.${name}.weights`), file.words(`names.${name}.bias`));
    this.memory = memory;
    this.stateWidth = stateWidth;
    this.limit = limit;
    this.known = new FeatureTable(file.words('names.keys'));
    this.vectors = file.bytes('names.vectors');
    this.formWidth = this.vectors.length / (this.known.size + 1);
    this.formShift = file.bytes('names.shift')[0]!;
    this.join = place('join', stateWidth + this.formWidth + NAME_CLUES);
    this.layers = new GatedLayers(file, memory, this.join.outputs, 'names.layer', layers);
    this.labels = place('labels', this.join.outputs);
    this.path = new LabelPath(file.words('names.moves'));
    this.joinIn = memory.reserve(rows * this.join.inputs * 2);
    this.joinOut = memory.reserve(rows * this.join.outputs * 4);
    this.labelsOut = memory.reserve(rows * this.labels.outputs * 4);
  }

  /**
   * Labels of the words [from, to), which `encoder` has begun with, written to `into`.
   * @param folded hashes of the text's words
   */
  label(
    encoder: SentenceEncoder,
    folded: Int32Array,
    clues: Int32Array,
    from: number,
    to: number,
    into: Uint8Array,
  ): void {
    const { memory, labels } = this;
    const length = to - from;
    for (let i = from; i < to; i++) {
      const at = (this.joinIn >> 1) + (i - from) * this.join.inputs;
      const state = (encoder.states >> 1) + (i - from) * this.stateWidth;
      memory.i16.copyWithin(at, state, state + this.stateWidth);
      this.writeForm(folded[i]!, at + this.stateWidth);
      this.writeClues(clues[i]!, at + this.stateWidth + this.formWidth);
    }
    memory.multiply(this.join, this.joinIn, this.joinOut, length);
    this.startLayers(length);
    this.layers.run(length);
    memory.multiply(labels, this.layers.states, this.labelsOut, length);
    this.path.find(length, memory.i32, this.labelsOut >> 2, labels.outputs, into, from);
  }

  private writeForm(folded: number, at: number): void {
    const { vectors, formWidth, formShift } = this;
    const { i16 } = this.memory;
    const from = (this.known.find(folded) + 1) * formWidth;
    for (let k = 0; k < formWidth; k++) i16[at + k] = vectors[from + k]! << formShift;
  }

  private writeClues(bits: number, at: number): void {
    const { i16 } = this.memory;
    for (let k = 0; k < NAME_CLUES; k++) i16[at + k] = ((bits >>> k) & 1) << POINT;
  }

  private startLayers(length: number): void {
    const { i16, i32 } = this.memory;
    const { limit } = this;
    const from = this.joinOut >> 2;
    const to = this.layers.states >> 1;
    const count = length * this.join.outputs;
    for (let k = 0; k < count; k++) {
      const value = i32[from + k]! >> POINT;
      i16[to + k] = value > limit ? limit : value < -limit ? -limit : value;
    }
  }
}
