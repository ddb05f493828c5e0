import { classifyPair, isNamedAlike, isSlight, type Relation } from './classify-pair.ts';
import { alignReadings, keepPassages, measureShared, type SharedText } from './compare-readings.ts';
import { type HouseLines, isHouseLine } from './find-house-lines.ts';
import type { RankPairs } from './open-pile.ts';
import type { Reading } from './reading.ts';

/** Aligns pairs; of those that share no passage only the ones of one name, which may be stages all the same. */
export function* alignPairs(readings: readonly Reading[], pairs: RankPairs): Generator<SharedText> {
  for (let at = 0; at < pairs.length; at += 2) {
    const shared = alignReadings(readings[pairs[at]!]!, readings[pairs[at + 1]!]!);
    if (shared.passages.length > 0 || isNamedAlike(shared.a, shared.b)) yield shared;
  }
}

/** Judges what two texts share, the lines of their house left out. */
export function judgeShared(pair: SharedText, lines: HouseLines): Relation | null {
  const { a, b } = pair;
  const own = keepPassages(pair, (passage) => !isHouseLine(lines, a, b, passage));
  return isSlight(own) ? null : classifyPair(measureShared(own));
}

/** Judges two texts that come up later. */
export function judgePair(a: Reading, b: Reading, lines: HouseLines): Relation | null {
  return judgeShared(alignReadings(a, b), lines);
}
