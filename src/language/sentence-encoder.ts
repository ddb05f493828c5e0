import type { ModelFile } from './model-file.ts';
import { ROW_STEP } from './vector-kernel.ts';
import type { Matrix, VectorMemory } from './vector-memory.ts';
import type { WordHashes } from './word-hashes.ts';
import { WordSums } from './word-sums.ts';

/** Longest run of words that is read as one sentence; longer ones are cut. */
export const LONGEST_RUN = 256;

interface Layer {
  /** Addresses of what of its neighbours' states each word's state is joined with. */
  readonly before: number;
  readonly after: number;
  readonly gates: Matrix;
}

/**
 * Gives each word of a sentence a vector that knows the words around it: layers of gated sums that run over the
 * sentence from both ends, each added to what came in. What is let in and what is kept depends on the words, not on the
 * sum so far (the minimal gated recurrence of Feng et al. 2024), so each layer is one product of matrices.
 *
 * Whole numbers throughout, with so many bits behind the point: states 12, mixed states 11, weights 12, sums 14.
 */
export class SentenceEncoder {
  /** Address of the states, `width` numbers a word. */
  readonly states: number;
  private readonly width: number;
  private readonly memory: VectorMemory;
  private readonly sums: WordSums;
  private readonly layers: readonly Layer[];
  private readonly mixed: number;
  private readonly gates: number;

  constructor(file: ModelFile, memory: VectorMemory, width: number, layers: number) {
    this.width = width;
    this.memory = memory;
    this.sums = new WordSums(file, memory, width, LONGEST_RUN);
    this.layers = Array.from({ length: layers }, (_, i) => ({
      before: memory.place(file.shorts(`layer${i}.before`)),
      after: memory.place(file.shorts(`layer${i}.after`)),
      gates: memory.placeMatrix(width, file.shorts(`layer${i}.weights`), file.words(`layer${i}.bias`)),
    }));
    const rows = LONGEST_RUN + ROW_STEP;
    this.states = memory.reserve((rows + 1) * width * 2) + width * 2;
    this.mixed = memory.reserve(rows * width * 2);
    this.gates = memory.reserve(rows * width * 8);
  }

  /** Encodes the words [from, to), at least one, at most `LONGEST_RUN`. */
  encode(words: WordHashes, from: number, to: number): void {
    const { memory, width, states, mixed, gates } = this;
    const { kernel } = memory;
    const length = to - from;
    const row = width * 2;
    const end = (states + length * row) >> 1;
    this.sums.write(words, from, to, states);
    memory.i16.fill(0, end, end + width);
    for (const layer of this.layers) {
      kernel.mix(states, layer.before, layer.after, mixed, length);
      memory.multiply(layer.gates, mixed, gates, length);
      kernel.run(gates, states, length, row * 4, row);
      const last = (length - 1) * row;
      kernel.run(gates + last * 4 + row, states + last + width, length, -row * 4, -row);
    }
  }
}
