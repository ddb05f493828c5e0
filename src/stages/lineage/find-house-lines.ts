import type { ArticleId } from '../../model/index.ts';
import type { AlignedPassage } from './align-passages.ts';
import type { Comparison } from './compare-readings.ts';
import { hashShingles, SHINGLE_WORDS } from './fingerprint-article.ts';
import type { Reading } from './reading.ts';

/** Words that so many otherwise unlike articles of one outlet carry are the outlet's own lines. */
const HOUSE_LINE_ARTICLES = 4;
/** Articles that share more than this are no unlike ones. */
const UNLIKE_SHARE = 0.3;
/** … in briefs, where the house's line is much of the text. */
const UNLIKE_SHARE_OF_BRIEFS = 0.6;
const FEW_WORDS = 60;
/** A passage longer than this is text, whoever repeats it. */
const LONGEST_LINE_WORDS = 120;

type IsHouseLine = (a: Reading, b: Reading, passage: AlignedPassage) => boolean;

function houseOf({ outlet, address }: Reading): string {
  return outlet !== '' ? outlet : address.split('/')[0]!;
}

function isUnlike({ a, b, shareOfA, shareOfB, equal }: Comparison): boolean {
  if (houseOf(a) !== houseOf(b) || a.title === b.title) return false;
  return Math.max(shareOfA, shareOfB) < (equal < FEW_WORDS ? UNLIKE_SHARE_OF_BRIEFS : UNLIKE_SHARE);
}

function passageShingles({ words }: Reading, [from, to]: readonly [number, number]): Uint32Array {
  const hash = words.hash.subarray(from, to);
  return hashShingles({ ...words, count: hash.length, hash }, SHINGLE_WORDS, 0);
}

/**
 * Finds the lines that an outlet prints in article after article (mastheads, "Follow us", the note about the author):
 * words that otherwise unlike articles of one outlet share. They make no family.
 */
export function findHouseLines(comparisons: readonly Comparison[]): IsHouseLine {
  const carriers = new Map<string, Map<number, Set<ArticleId>>>();
  for (const comparison of comparisons.filter(isUnlike)) {
    const { a, b, passages } = comparison;
    const house = carriers.get(houseOf(a)) ?? new Map<number, Set<ArticleId>>();
    carriers.set(houseOf(a), house);
    for (const passage of passages) {
      for (const shingle of passageShingles(a, passage.a)) {
        const ids = house.get(shingle);
        if (ids === undefined) house.set(shingle, new Set([a.id, b.id]));
        else if (ids.size < HOUSE_LINE_ARTICLES) ids.add(a.id).add(b.id);
      }
    }
  }
  return (a, b, passage) => {
    const house = houseOf(a) === houseOf(b) ? carriers.get(houseOf(a)) : undefined;
    if (house === undefined || passage.a[1] - passage.a[0] > LONGEST_LINE_WORDS) return false;
    const shingles = [...passageShingles(a, passage.a)];
    const common = shingles.filter((shingle) => (house.get(shingle)?.size ?? 0) >= HOUSE_LINE_ARTICLES);
    return common.length * 2 >= shingles.length;
  };
}
