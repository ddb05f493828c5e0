import type { ArticleId } from '../../model/index.ts';
import type { AlignedPassage } from './align-passages.ts';
import type { SharedText } from './compare-readings.ts';
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

function isUnlike({ a, b, inA, inB, equal }: SharedText): boolean {
  if (houseOf(a) !== houseOf(b) || a.title === b.title) return false;
  return (
    Math.max(inA / Math.max(1, a.hashes.count), inB / Math.max(1, b.hashes.count)) <
    (equal < FEW_WORDS ? UNLIKE_SHARE_OF_BRIEFS : UNLIKE_SHARE)
  );
}

function passageShingles({ hashes }: Reading, [from, to]: readonly [number, number]): Uint32Array {
  const hash = hashes.hash.subarray(from, to);
  return hashShingles({ count: hash.length, hash }, SHINGLE_WORDS, 0);
}

/**
 * Finds the lines that an outlet prints in article after article (mastheads, "Follow us", the note about the author):
 * words that otherwise unlike articles of one outlet share. They make no family.
 */
export function findHouseLines(pairs: readonly SharedText[]): IsHouseLine {
  const carriers = new Map<string, Map<number, ArticleId[]>>();
  for (const pair of pairs) {
    const { a, b, passages } = pair;
    if (passages.length === 0 || !isUnlike(pair)) continue;
    const house = carriers.get(houseOf(a)) ?? new Map<number, ArticleId[]>();
    carriers.set(houseOf(a), house);
    for (const passage of passages) {
      for (const shingle of passageShingles(a, passage.a)) {
        const ids = house.get(shingle);
        if (ids === undefined) house.set(shingle, [a.id, b.id]);
        else if (ids.length < HOUSE_LINE_ARTICLES) for (const id of [a.id, b.id]) if (!ids.includes(id)) ids.push(id);
      }
    }
  }
  return (a, b, passage) => {
    const house = houseOf(a) === houseOf(b) ? carriers.get(houseOf(a)) : undefined;
    if (house === undefined || passage.a[1] - passage.a[0] > LONGEST_LINE_WORDS) return false;
    const shingles = passageShingles(a, passage.a);
    let common = 0;
    for (const shingle of shingles) if ((house.get(shingle)?.length ?? 0) >= HOUSE_LINE_ARTICLES) common++;
    return common * 2 >= shingles.length;
  };
}
