import type { AlignedPassage } from './align-passages.ts';
import { dropPageMatter, type SharedText, shareOfText } from './compare-readings.ts';
import { hashShinglesInto, SHINGLE_WORDS } from './fingerprint-article.ts';
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

function houseOf({ outlet, address }: Reading): string {
  return outlet !== '' ? outlet : address.split('/')[0]!;
}

/** Whether what two articles share is so little of both that it can be their house's. */
function isUnlike({ a, b, inA, inB, equal }: SharedText): boolean {
  return (
    Math.max(shareOfText(a, inA), shareOfText(b, inB)) < (equal < FEW_WORDS ? UNLIKE_SHARE_OF_BRIEFS : UNLIKE_SHARE)
  );
}

/** Shingles of the passage that was asked for last, in memory that each uses again. */
let shingles = new Uint32Array(2 ** 10);

/** Puts a passage's shingles into `shingles`; gives how many there are. */
function readShingles({ hashes }: Reading, [from, to]: readonly [number, number]): number {
  if (to - from > shingles.length) shingles = new Uint32Array(2 * (to - from));
  return hashShinglesInto(shingles, hashes.hash, from, to, SHINGLE_WORDS, 0);
}

/** Articles of a pile at most, for a shingle and an article to be one number below 2^53. */
const RANKS = 2 ** 21;
/** Rows that are gathered at least before they are sorted out. */
const ROWS = 2 ** 8;

/** Which articles of a house carry which shingles of shared passages: as many of each as make it common. */
class Carriers {
  #rows = new Float64Array(ROWS);
  #count = 0;
  #common = new Set<number>();
  /** Sorted out at this many rows: twice those that stayed the last time. */
  #full = ROWS;

  add(shingle: number, rank: number): void {
    if (this.#count === this.#full) this.#sortOut();
    this.#rows[this.#count++] = shingle * RANKS + rank;
  }

  /** As of the last sorting out: common ones may not be known yet. */
  isKnown(shingle: number): boolean {
    return this.#common.has(shingle);
  }

  /** The rows, sorted, of each shingle at most `HOUSE_LINE_ARTICLES`. */
  rows(): Float64Array {
    this.#sortOut();
    return this.#rows.slice(0, this.#count);
  }

  common(): ReadonlySet<number> {
    this.#sortOut();
    return this.#common;
  }

  #sortOut(): void {
    const sorted = this.#rows.subarray(0, this.#count).sort();
    let kept = 0;
    let carriers = 0;
    let last = -1;
    for (let at = 0; at < sorted.length; at++) {
      const row = sorted[at]!;
      if (kept > 0 && row === sorted[kept - 1]) continue;
      const shingle = Math.floor(row / RANKS);
      carriers = shingle === last ? carriers + 1 : 1;
      last = shingle;
      if (carriers === HOUSE_LINE_ARTICLES) this.#common.add(shingle);
      if (carriers <= HOUSE_LINE_ARTICLES) sorted[kept++] = row;
    }
    this.#count = kept;
    this.#full = Math.max(ROWS, 2 * kept);
    if (this.#full > this.#rows.length) {
      const larger = new Float64Array(this.#full);
      larger.set(sorted.subarray(0, kept));
      this.#rows = larger;
    }
  }
}

/** By house, the shingles of passages that unlike articles of it share, each with articles that carry it. */
export type HouseRows = ReadonlyMap<string, Float64Array>;

/** By house, the shingles of its own lines. */
export type HouseLines = ReadonlyMap<string, ReadonlySet<number>>;

function isAllKnown(house: Carriers, { a, passages }: SharedText): boolean {
  for (const passage of passages) {
    const count = readShingles(a, passage.a);
    for (let at = 0; at < count; at++) if (!house.isKnown(shingles[at]!)) return false;
  }
  return true;
}

/** Of those that are known to be common, no further carrier is asked for. */
function addShingles(house: Carriers, a: Reading, b: Reading, passage: AlignedPassage): void {
  const count = readShingles(a, passage.a);
  for (let at = 0; at < count; at++) {
    const shingle = shingles[at]!;
    if (house.isKnown(shingle)) continue;
    house.add(shingle, a.rank);
    house.add(shingle, b.rank);
  }
}

function gather(pairs: Iterable<SharedText>): Map<string, Carriers> {
  const houses = new Map<string, Carriers>();
  for (const pair of pairs) {
    const { a, b } = pair;
    const name = houseOf(a);
    if (pair.passages.length === 0 || name !== houseOf(b) || a.title === b.title) continue;
    const house = houses.get(name) ?? new Carriers();
    houses.set(name, house);
    if (isAllKnown(house, pair)) continue;
    const own = dropPageMatter(pair);
    if (!isUnlike(own)) continue;
    for (const passage of own.passages) addShingles(house, a, b, passage);
  }
  return houses;
}

/** Gathers of some pairs what their houses' lines are told by. */
export function gatherHouseRows(pairs: Iterable<SharedText>): HouseRows {
  return new Map([...gather(pairs)].map(([name, house]) => [name, house.rows()]));
}

/** The shingles that enough articles carry, by the rows of several parts. */
function commonShingles(parts: readonly Float64Array[]): ReadonlySet<number> {
  const rows = new Float64Array(parts.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const part of parts) {
    rows.set(part, end);
    end += part.length;
  }
  rows.sort();
  const common = new Set<number>();
  let carriers = 0;
  for (let at = 0; at < rows.length; at++) {
    if (at > 0 && rows[at] === rows[at - 1]) continue;
    const shingle = Math.floor(rows[at]! / RANKS);
    carriers = at > 0 && shingle === Math.floor(rows[at - 1]! / RANKS) ? carriers + 1 : 1;
    if (carriers === HOUSE_LINE_ARTICLES) common.add(shingle);
  }
  return common;
}

/** The lines of the houses, by what was gathered of all pairs, in whatever parts. */
export function joinHouseRows(parts: readonly HouseRows[]): HouseLines {
  const names = new Set(parts.flatMap((part) => [...part.keys()]));
  return new Map([...names].map((name) => [name, commonShingles(parts.flatMap((part) => part.get(name) ?? []))]));
}

/**
 * Finds the lines that an outlet prints in article after article (mastheads, "Follow us", the note about the author):
 * words that otherwise unlike articles of one outlet share. They make no family.
 */
export function findHouseLines(pairs: Iterable<SharedText>): HouseLines {
  return new Map([...gather(pairs)].map(([name, house]) => [name, house.common()]));
}

/** Whether a passage that two articles share is a line of their house. */
export function isHouseLine(lines: HouseLines, a: Reading, b: Reading, passage: AlignedPassage): boolean {
  const house = houseOf(a) === houseOf(b) ? lines.get(houseOf(a)) : undefined;
  if (house === undefined || passage.a[1] - passage.a[0] > LONGEST_LINE_WORDS) return false;
  const count = readShingles(a, passage.a);
  let common = 0;
  for (let at = 0; at < count; at++) if (house.has(shingles[at]!)) common++;
  return common * 2 >= count;
}
