import { GatedLayers, LONGEST_RUN } from './gated-layers.ts';
import type { ModelFile } from './model-file.ts';
import type { VectorMemory } from './vector-memory.ts';
import type { WordHashes } from './word-hashes.ts';
import { WordSums } from './word-sums.ts';

/**
 * Gives each word of a sentence a vector that knows the words around it: `GatedLayers` over what each word is by itself.
 * Names are told from what the first layers give, tags and trees from what the last does.
 */
export class SentenceEncoder {
  /** Address of the states, `width` numbers a word. */
  readonly states: number;
  private readonly width: number;
  private readonly memory: VectorMemory;
  private readonly sums: WordSums;
  private readonly layers: GatedLayers;
  private readonly shared: number;

  /** @param shared how many of the layers are the first ones */
  constructor(file: ModelFile, memory: VectorMemory, width: number, layers: number, shared: number) {
    this.width = width;
    this.memory = memory;
    this.sums = new WordSums(file, memory, width, LONGEST_RUN);
    this.layers = new GatedLayers(file, memory, width, 'layer', layers);
    this.states = this.layers.states;
    this.shared = shared;
  }

  /** Runs the first layers over the words [from, to), at least one, at most `LONGEST_RUN`. */
  begin(words: WordHashes, from: number, to: number): void {
    this.sums.write(words, from, to, this.states);
    this.layers.run(to - from, 0, this.shared);
  }

  /** Runs the others, over the words of `begin` or `restore`. */
  finish(length: number): void {
    this.layers.run(length, this.shared);
  }

  /** What `begin` gave for so many words, to be put back by `restore`. */
  copyStates(length: number, into: Int16Array, at: number): void {
    const from = this.states >> 1;
    into.set(this.memory.i16.subarray(from, from + length * this.width), at * this.width);
  }

  /** As if `begin` had read the words [from, to) of what `copyStates` filled. */
  restore(states: Int16Array, from: number, to: number): void {
    this.memory.i16.set(states.subarray(from * this.width, to * this.width), this.states >> 1);
  }
}
