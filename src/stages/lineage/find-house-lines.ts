import type { ArticleId } from '../../model/index.ts';
import type { AlignedPassage } from './align-passages.ts';
import { type Comparison, measureShared, type SharedText } from './compare-readings.ts';
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

function isUnlike({ shareOfA, shareOfB, equal }: Comparison): boolean {
  return Math.max(shareOfA, shareOfB) < (equal < FEW_WORDS ? UNLIKE_SHARE_OF_BRIEFS : UNLIKE_SHARE);
}

function passageShingles({ hashes }: Reading, [from, to]: readonly [number, number]): Uint32Array {
  const hash = hashes.hash.subarray(from, to);
  return hashShingles({ count: hash.length, hash }, SHINGLE_WORDS, 0);
}

const isCommon = (carriers: readonly ArticleId[] | undefined): boolean =>
  (carriers?.length ?? 0) >= HOUSE_LINE_ARTICLES;

/** The carriers of a shingle with two more; of a common one no more are kept. */
function addCarriers(carriers: readonly ArticleId[] = [], ...more: readonly ArticleId[]): readonly ArticleId[] {
  if (isCommon(carriers)) return carriers;
  return [...carriers, ...more.filter((id) => !carriers.includes(id))];
}

/**
 * Finds the lines that an outlet prints in article after article (mastheads, "Follow us", the note about the author):
 * words that otherwise unlike articles of one outlet share. They make no family.
 */
export function findHouseLines(pairs: readonly SharedText[]): IsHouseLine {
  const carriers = new Map<string, Map<number, readonly ArticleId[]>>();
  for (const pair of pairs) {
    const { a, b } = pair;
    if (pair.passages.length === 0 || houseOf(a) !== houseOf(b) || a.title === b.title) continue;
    const house = carriers.get(houseOf(a)) ?? new Map<number, readonly ArticleId[]>();
    carriers.set(houseOf(a), house);
    const isKnown = (passage: AlignedPassage): boolean =>
      passageShingles(a, passage.a).every((shingle) => isCommon(house.get(shingle)));
    if (pair.passages.every(isKnown)) continue;
    const measured = measureShared(pair);
    if (!isUnlike(measured)) continue;
    for (const passage of measured.passages) {
      for (const shingle of passageShingles(a, passage.a)) {
        house.set(shingle, addCarriers(house.get(shingle), a.id, b.id));
      }
    }
  }
  return (a, b, passage) => {
    const house = houseOf(a) === houseOf(b) ? carriers.get(houseOf(a)) : undefined;
    if (house === undefined || passage.a[1] - passage.a[0] > LONGEST_LINE_WORDS) return false;
    const shingles = passageShingles(a, passage.a);
    let common = 0;
    for (const shingle of shingles) if (isCommon(house.get(shingle))) common++;
    return common * 2 >= shingles.length;
  };
}
