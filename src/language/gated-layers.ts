import type { ModelFile } from './model-file.ts';
import { ROW_STEP } from './vector-kernel.ts';
import type { Matrix, VectorMemory } from './vector-memory.ts';

/** Longest run of words that is read as one sentence; longer ones are cut. */
export const LONGEST_RUN = 256;

interface Layer {
  /** Addresses of what of its neighbours' states each word's state is joined with. */
  readonly before: number;
  readonly after: number;
  readonly gates: Matrix;
}

/**
 * Layers of gated sums that run over a sentence from both ends, each added to what came in. What is let in and what is
 * kept depends on the words, not on the sum so far (the minimal gated recurrence of Feng et al. 2024), so each layer is
 * one product of matrices.
 *
 * Whole numbers throughout, with so many bits behind the point: states 12, mixed states 11, weights 12, sums 14.
 */
export class GatedLayers {
  /** Address of the states, `width` numbers a word: what comes in is written there, and what comes out stands there. */
  readonly states: number;
  private readonly memory: VectorMemory;
  private readonly width: number;
  private readonly layers: readonly Layer[];
  private readonly mixed: number;
  private readonly gates: number;

  /** @param prefix of the names of the layers' arrays: "layer" for "layer0.before" */
  constructor(file: ModelFile, memory: VectorMemory, width: number, prefix: string, count: number) {
    this.memory = memory;
    this.width = width;
    this.layers = Array.from({ length: count }, (_, i) => ({
      before: memory.place(file.shorts(`${prefix}${i}.before`)),
      after: memory.place(file.shorts(`${prefix}${i}.after`)),
      gates: memory.placeMatrix(width, file.shorts(`${prefix}${i}.weights`), file.words(`${prefix}${i}.bias`)),
    }));
    const rows = LONGEST_RUN + ROW_STEP;
    this.states = memory.reserve((rows + 1) * width * 2) + width * 2;
    this.mixed = memory.reserve(rows * width * 2);
    this.gates = memory.reserve(rows * width * 8);
  }

  /** Runs the layers [from, to) over the states of so many words, at least one, at most `LONGEST_RUN`. */
  run(length: number, from = 0, to = this.layers.length): void {
    const { memory, width, states, mixed, gates } = this;
    const { kernel } = memory;
    const row = width * 2;
    const end = (states + length * row) >> 1;
    memory.i16.fill(0, end, end + width);
    for (const layer of this.layers.slice(from, to)) {
      kernel.mix(width, states, layer.before, layer.after, mixed, length);
      memory.multiply(layer.gates, mixed, gates, length);
      kernel.run(width, gates, states, length, row * 4, row);
      const last = (length - 1) * row;
      kernel.run(width, gates + last * 4 + row, states + last + width, length, -row * 4, -row);
    }
  }
}
