import type { LineageKind } from '../../model/index.ts';
import type { AlignedPassage } from './align-passages.ts';
import type { Relation } from './classify-pair.ts';
import type { Direction } from './direct-pair.ts';
import type { Reading } from './reading.ts';

/**
 * Relations as they are sent from one thread to another: a large pile has hundreds of thousands. For each its kind, its
 * direction, the ranks of its readings, its measures and its passages, as numbers.
 */
export interface PackedRelations {
  readonly numbers: Int32Array;
  /** Two a relation: the shares of copy and original. */
  readonly shares: Float64Array;
  readonly directions: readonly Direction[];
}

const KINDS: readonly LineageKind[] = [
  'same',
  'revision',
  'reprint',
  'excerpt',
  'shared-origin',
  'quotation',
  'citation',
];

/** Numbers of a relation before its passages, and of each passage. */
const HEAD = 10;
const PASSAGE = 5;

function keyOf({ copy, certain, because }: Direction): string {
  return `${copy}${certain}\n${because.join('\n')}`;
}

/** Packs relations one by one; what many have alike, their directions with the reasons, once. */
export class RelationPacker {
  readonly #directions = new Map<string, number>();
  readonly #told: Direction[] = [];
  #numbers = new Int32Array(2 ** 8);
  #count = 0;
  #shares = new Float64Array(2 ** 4);
  #relations = 0;

  add({ kind, direction, comparison }: Relation): void {
    const { a, b, passages, equal, plain, longestPlain, quotedInA, quotedInB } = comparison;
    this.#makeRoom(HEAD + PASSAGE * passages.length);
    this.#put(KINDS.indexOf(kind), this.#place(direction), a.rank, b.rank);
    this.#put(equal, plain, longestPlain, quotedInA, quotedInB, passages.length);
    for (const passage of passages) this.#put(...passage.a, ...passage.b, passage.equal);
    this.#shares[2 * this.#relations] = comparison.shareOfA;
    this.#shares[2 * this.#relations++ + 1] = comparison.shareOfB;
  }

  pack(): PackedRelations {
    const numbers = this.#numbers.slice(0, this.#count);
    return { numbers, shares: this.#shares.slice(0, 2 * this.#relations), directions: this.#told };
  }

  #place(direction: Direction): number {
    const key = keyOf(direction);
    const known = this.#directions.get(key);
    if (known !== undefined) return known;
    this.#directions.set(key, this.#told.length);
    return this.#told.push(direction) - 1;
  }

  #put(...numbers: readonly number[]): void {
    for (const number of numbers) this.#numbers[this.#count++] = number;
  }

  #makeRoom(more: number): void {
    if (this.#count + more > this.#numbers.length) {
      const larger = new Int32Array(Math.max(2 * this.#numbers.length, this.#count + more));
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    if (2 * this.#relations === this.#shares.length) {
      const larger = new Float64Array(2 * this.#shares.length);
      larger.set(this.#shares);
      this.#shares = larger;
    }
  }
}

/** Packs all of some relations. */
export function packRelations(relations: Iterable<Relation>): PackedRelations {
  const packer = new RelationPacker();
  for (const relation of relations) packer.add(relation);
  return packer.pack();
}

/** Takes relations that other threads packed; a direction that comes again is kept once. */
export class RelationReceiver {
  readonly #directions = new Map<string, Direction>();

  /** The relations, in their order, between the readings of this thread. */
  receive({ numbers, shares, directions }: PackedRelations, readingOf: (rank: number) => Reading): Relation[] {
    const known = directions.map((direction) => this.#keepOnce(direction));
    const relations: Relation[] = [];
    for (let at = 0; at < numbers.length; ) {
      const count = numbers[at + 9]!;
      const comparison = {
        a: readingOf(numbers[at + 2]!),
        b: readingOf(numbers[at + 3]!),
        passages: Array.from({ length: count }, (_, row) => passageAt(numbers, at + HEAD + PASSAGE * row)),
        shareOfA: shares[2 * relations.length]!,
        shareOfB: shares[2 * relations.length + 1]!,
        equal: numbers[at + 4]!,
        plain: numbers[at + 5]!,
        longestPlain: numbers[at + 6]!,
        quotedInA: numbers[at + 7]!,
        quotedInB: numbers[at + 8]!,
      };
      relations.push({ kind: KINDS[numbers[at]!]!, comparison, direction: known[numbers[at + 1]!]! });
      at += HEAD + PASSAGE * count;
    }
    return relations;
  }

  #keepOnce(direction: Direction): Direction {
    const key = keyOf(direction);
    const known = this.#directions.get(key);
    if (known !== undefined) return known;
    this.#directions.set(key, direction);
    return direction;
  }
}

function passageAt(numbers: Int32Array, at: number): AlignedPassage {
  return {
    a: [numbers[at]!, numbers[at + 1]!],
    b: [numbers[at + 2]!, numbers[at + 3]!],
    equal: numbers[at + 4]!,
  };
}
