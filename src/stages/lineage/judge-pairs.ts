import { classifyPair, isNamedAlike, isSlight, type Relation } from './classify-pair.ts';
import { alignReadings, keepPassages, measureShared, type SharedText, withPassages } from './compare-readings.ts';
import { type HouseLines, isHouseLine } from './find-house-lines.ts';
import type { RankPairs } from './open-pile.ts';
import type { PairBook } from './pair-book.ts';
import type { Reading } from './reading.ts';
import { SharedTexts } from './shared-texts.ts';

/** Aligns pairs; of those that share no passage only the ones of one name, which may be stages all the same. */
export function alignPairs(
  readings: readonly Reading[],
  pairs: RankPairs,
  into = new SharedTexts(readings),
  book?: PairBook,
): SharedTexts {
  for (let at = 0; at < pairs.length; at += 2) {
    const shared = share(readings[pairs[at]!]!, readings[pairs[at + 1]!]!, book);
    if (shared.passages.length > 0 || isNamedAlike(shared.a, shared.b)) into.add(shared);
  }
  return into;
}

function share(a: Reading, b: Reading, book: PairBook | undefined): SharedText {
  return book ? withPassages(a, b, book.align(a, b)) : alignReadings(a, b);
}

/** Which passages of a pair are lines of its house, a figure each; empty where none is. */
export function markLines({ a, b, passages }: SharedText, lines: HouseLines): string {
  const marks = passages.map((passage) => (isHouseLine(lines, a, b, passage) ? '1' : '0')).join('');
  return marks.includes('1') ? marks : '';
}

function judgeByBook(pair: SharedText, lines: HouseLines, book?: PairBook): Relation | null {
  const marks = markLines(pair, lines);
  return book ? book.judge(pair.a, pair.b, marks, () => judgeShared(pair, marks)) : judgeShared(pair, marks);
}

/** Judges what two texts share, the lines of their house left out, as `markLines` marks them. */
export function judgeShared(pair: SharedText, marks: string): Relation | null {
  let at = 0;
  const own = marks === '' ? pair : keepPassages(pair, () => marks[at++] !== '1');
  return isSlight(own) ? null : classifyPair(measureShared(own));
}

/** The relations among pairs, in their order. */
export function* judgeAll(pairs: Iterable<SharedText>, lines: HouseLines, book?: PairBook): Generator<Relation> {
  for (const pair of pairs) {
    const relation = judgeByBook(pair, lines, book);
    if (relation !== null) yield relation;
  }
}

/** Judges two texts that come up later. */
export function judgePair(a: Reading, b: Reading, lines: HouseLines, book?: PairBook): Relation | null {
  return judgeByBook(share(a, b, book), lines, book);
}
