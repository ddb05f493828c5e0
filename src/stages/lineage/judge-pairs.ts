import { classifyPair, isNamedAlike, isSlight, type Relation } from './classify-pair.ts';
import { alignReadings, keepPassages, measureShared, type SharedText } from './compare-readings.ts';
import { type HouseLines, isHouseLine } from './find-house-lines.ts';
import type { RankPairs } from './open-pile.ts';
import type { Reading } from './reading.ts';
import { SharedTexts } from './shared-texts.ts';

/** Aligns pairs; of those that share no passage only the ones of one name, which may be stages all the same. */
export function alignPairs(
  readings: readonly Reading[],
  pairs: RankPairs,
  into = new SharedTexts(readings),
): SharedTexts {
  for (let at = 0; at < pairs.length; at += 2) {
    const shared = alignReadings(readings[pairs[at]!]!, readings[pairs[at + 1]!]!);
    if (shared.passages.length > 0 || isNamedAlike(shared.a, shared.b)) into.add(shared);
  }
  return into;
}

/** Judges what two texts share, the lines of their house left out. */
function judgeShared(pair: SharedText, lines: HouseLines): Relation | null {
  const { a, b } = pair;
  const own = keepPassages(pair, (passage) => !isHouseLine(lines, a, b, passage));
  return isSlight(own) ? null : classifyPair(measureShared(own));
}

/** The relations among pairs, in their order. */
export function* judgeAll(pairs: Iterable<SharedText>, lines: HouseLines): Generator<Relation> {
  for (const pair of pairs) {
    const relation = judgeShared(pair, lines);
    if (relation !== null) yield relation;
  }
}

/** Judges two texts that come up later. */
export function judgePair(a: Reading, b: Reading, lines: HouseLines): Relation | null {
  return judgeShared(alignReadings(a, b), lines);
}
