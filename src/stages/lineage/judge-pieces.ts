import type { LineageEdge } from '../../model/index.ts';
import type { Relation } from './classify-pair.ts';
import { compareReadings, passageSpans } from './compare-readings.ts';
import type { HouseLines } from './find-house-lines.ts';
import { judgePair } from './judge-pairs.ts';
import type { RankPairs } from './open-pile.ts';
import type { PairBook } from './pair-book.ts';
import type { Reading } from './reading.ts';
import { toEdge } from './stemma-drawing.ts';

/** The relations among pairs of pieces that come up while the stemma is drawn, in their order. */
export function* judgePieces(
  pieceOf: (rank: number) => Reading,
  pairs: RankPairs,
  lines: HouseLines,
  book?: PairBook,
): Generator<Relation> {
  for (let at = 0; at < pairs.length; at += 2) {
    const relation = judgePair(pieceOf(pairs[at]!), pieceOf(pairs[at + 1]!), lines, book);
    if (relation !== null) yield relation;
  }
}

/** Edges from captures to the representatives of their groups. */
export function joinCaptures(readings: readonly Reading[], pairs: RankPairs): LineageEdge[] {
  const edges: LineageEdge[] = [];
  for (let at = 0; at < pairs.length; at += 2) {
    const comparison = compareReadings(readings[pairs[at]!]!, readings[pairs[at + 1]!]!);
    const direction = { copy: 'a' as const, certain: false, because: ['one article in two captures'] };
    edges.push(toEdge({ kind: 'same', comparison, direction }, passageSpans(comparison)));
  }
  return edges;
}
