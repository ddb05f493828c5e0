import type { AlignedPassage } from './align-passages.ts';
import type { Relation } from './classify-pair.ts';
import { type SharedText, withPassages } from './compare-readings.ts';
import type { HouseLines } from './find-house-lines.ts';
import { judgeShared, markLines } from './judge-pairs.ts';
import { type PackedRelations, RelationPacker } from './pack-relations.ts';
import type { PairBook } from './pair-book.ts';
import type { Reading } from './reading.ts';

/** What some pairs were judged to be, to be sent to another thread. */
export interface JudgedPairs {
  readonly relations: PackedRelations;
  /** Of each pair the ranks of both, how many passages and, for each, six numbers: the last 1 for a house's line. */
  readonly shared: Int32Array | null;
}

const HEAD = 3;
const PASSAGE = 6;

/** Judges pairs, and packs what they share beside what they are to each other. */
export function packJudged(pairs: Iterable<SharedText>, lines: HouseLines): JudgedPairs {
  const relations = new RelationPacker();
  const shared: number[] = [];
  for (const pair of pairs) {
    const { a, b, passages } = pair;
    const marks = markLines(pair, lines);
    shared.push(a.rank, b.rank, passages.length);
    for (const [at, passage] of passages.entries())
      shared.push(...passage.a, ...passage.b, passage.equal, Number(marks[at] === '1'));
    const relation = judgeShared(pair, marks);
    if (relation !== null) relations.add(relation);
  }
  return { relations: relations.pack(), shared: Int32Array.from(shared) };
}

/** Enters pairs that another thread judged into a book, with their relations, which stand in the pairs' order. */
export function enterJudged(
  book: PairBook,
  shared: Int32Array,
  relations: readonly Relation[],
  readingOf: (rank: number) => Reading,
): void {
  let next = 0;
  for (let at = 0; at < shared.length; ) {
    const [a, b] = [readingOf(shared[at]!), readingOf(shared[at + 1]!)];
    const end = at + HEAD + PASSAGE * shared[at + 2]!;
    const passages: AlignedPassage[] = [];
    let marks = '';
    for (at += HEAD; at < end; at += PASSAGE) {
      const [fromA, toA, fromB, toB, equal, line] = shared.subarray(at, at + PASSAGE);
      passages.push({ a: [fromA!, toA!], b: [fromB!, toB!], equal: equal! });
      marks += line;
    }
    const sides = relations[next]?.comparison;
    const isOwn = sides !== undefined && (sides.a === a ? sides.b === b : sides.a === b && sides.b === a);
    const relation = isOwn ? relations[next++]! : null;
    book.take(withPassages(a, b, passages), marks.includes('1') ? marks : '', relation);
  }
}
