import { FeatureTable } from './feature-table.ts';
import type { ModelFile } from './model-file.ts';
import type { VectorMemory } from './vector-memory.ts';
import { PREFIXES, SUFFIXES, type WordHashes } from './word-hashes.ts';

/** What a word is looked up by; `place` is where its hash stands among the word's suffixes or prefixes. */
const LOOKUPS = [
  { name: 'word', of: 'folded', each: 1, place: 0 },
  { name: 's2', of: 'suffixes', each: SUFFIXES, place: 1 },
  { name: 's3', of: 'suffixes', each: SUFFIXES, place: 2 },
  { name: 's4', of: 'suffixes', each: SUFFIXES, place: 3 },
  { name: 'p1', of: 'prefixes', each: PREFIXES, place: 0 },
  { name: 'p2', of: 'prefixes', each: PREFIXES, place: 1 },
  { name: 'p3', of: 'prefixes', each: PREFIXES, place: 2 },
  { name: 'shape', of: 'shapes', each: 1, place: 0 },
] as const;
const KINDS = LOOKUPS.length + 1;
const FLAGS = 127;

/** Vectors of one kind of hash, 8 bits a number; the first is of those not known. */
interface Lookup {
  readonly table: FeatureTable;
  readonly vectors: number;
  readonly of: 'folded' | 'suffixes' | 'prefixes' | 'shapes';
  readonly each: number;
  readonly place: number;
}

/** Bytes that the vectors of a model take in memory. */
export function vectorBytes(file: ModelFile): number {
  return [...LOOKUPS.map(({ name }) => name), 'flags'].reduce(
    (sum, name) => sum + file.bytes(`${name}.vectors`).length + 64,
    0,
  );
}

/** What each word is before its sentence is looked at: the sum of the vectors of its form, its ends and its shape. */
export class WordSums {
  private readonly memory: VectorMemory;
  private readonly width: number;
  private readonly lookups: readonly Lookup[];
  private readonly flags: number;
  private readonly addresses: number;

  constructor(file: ModelFile, memory: VectorMemory, width: number, longest: number) {
    this.memory = memory;
    this.width = width;
    this.lookups = LOOKUPS.map(({ name, of, each, place }) => ({
      table: new FeatureTable(file.words(`${name}.keys`)),
      vectors: memory.place(file.bytes(`${name}.vectors`)),
      ...{ of, each, place },
    }));
    this.flags = memory.place(file.bytes('flags.vectors'));
    this.addresses = memory.reserve(longest * KINDS * 4);
  }

  /** Writes the vectors of the words [from, to) to the address. */
  write(words: WordHashes, from: number, to: number, address: number): void {
    const { memory, width, lookups } = this;
    const { i32 } = memory;
    const at = this.addresses >> 2;
    for (let kind = 0; kind < lookups.length; kind++) {
      const { table, vectors, of, each, place } = lookups[kind]!;
      const hashes = words[of];
      for (let i = from; i < to; i++) {
        i32[at + (i - from) * KINDS + kind] = vectors + (table.find(hashes[i * each + place]!) + 1) * width;
      }
    }
    for (let i = from; i < to; i++) {
      i32[at + (i - from) * KINDS + KINDS - 1] = this.flags + (words.flags[i]! & FLAGS) * width;
    }
    memory.kernel.sum(this.addresses, address, to - from);
  }
}
