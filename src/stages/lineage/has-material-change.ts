import { type Comparison, findUnshared } from './compare-readings.ts';
import { hashShingles } from './fingerprint-article.ts';
import type { Reading } from './reading.ts';

/** New words inside a text that make an added sentence. */
const ADDED_WORDS = 8;
/** New words at either end of a capture that may still be a line of the page. */
const PAGE_LINE_WORDS = 40;
/** Words of a run by which a pull quote is known as a repetition. */
const REPEATED_WORDS = 4;

/** Numbers of one text that the other does not have. */
export function countNewNumbers(of: Reading, other: Reading): number {
  const known = new Set(other.hashes.hash);
  let count = 0;
  for (let at = 0; at < of.words.count; at++) {
    const first = of.article.text.charCodeAt(of.words.start[at]!);
    if (first >= 0x30 && first <= 0x39 && !known.has(of.words.hash[at]!)) count++;
  }
  return count;
}

/** Runs of words cut at line ends; `whole` where a run is a line of its own. */
function splitLines(
  { article: { text }, words }: Reading,
  from: number,
  to: number,
): { readonly from: number; readonly to: number; readonly whole: boolean }[] {
  const lines: { from: number; to: number; whole: boolean }[] = [];
  const breaksAfter = (at: number): boolean =>
    at + 1 >= words.count || text.slice(words.end[at], words.start[at + 1]).includes('\n');
  let start = from;
  for (let at = from; at < to; at++) {
    if (at + 1 < to && !breaksAfter(at)) continue;
    const opens = start === 0 || breaksAfter(start - 1);
    lines.push({ from: start, to: at + 1, whole: opens && breaksAfter(at) });
    start = at + 1;
  }
  return lines;
}

/** Whether a line ends no sentence: a label, a fact-box item, a promotion. */
function isLabel({ article: { text }, words }: Reading, to: number): boolean {
  const end = words.end[to - 1]!;
  return !/^[^\n]{0,3}[.!?…:”"»]/u.test(text.slice(end, end + 5));
}

/** A pull quote: its words stand elsewhere in the same text. */
function isRepeated(reading: Reading, from: number, to: number, all: ReadonlyMap<number, number>): boolean {
  const hash = reading.hashes.hash.subarray(from, to);
  const shingles = hashShingles({ count: hash.length, hash }, REPEATED_WORDS, 0);
  const again = shingles.filter((shingle) => (all.get(shingle) ?? 0) > 1).length;
  return shingles.length > 0 && again * 2 >= shingles.length;
}

function isChromeLine({ chrome }: Reading, from: number, to: number): boolean {
  return chrome.subarray(from, to).reduce((sum, mark) => sum + mark, 0) * 2 >= to - from;
}

function countAdded(reading: Reading, from: number, to: number, all: ReadonlyMap<number, number>): number {
  return splitLines(reading, from, to)
    .filter((line) => !(line.whole && isLabel(reading, line.to)) && !isChromeLine(reading, line.from, line.to))
    .filter((line) => !isRepeated(reading, line.from, line.to, all))
    .reduce((sum, line) => sum + line.to - line.from, 0);
}

function countShingles({ hashes }: Reading): Map<number, number> {
  const all = new Map<number, number>();
  for (const shingle of hashShingles(hashes, REPEATED_WORDS, 0)) all.set(shingle, (all.get(shingle) ?? 0) + 1);
  return all;
}

/** Words of one side that tell what the other does not: sentences of its own; lines of the page and edits left out. */
export function countNewWords({ a, b, passages }: Comparison, side: 'a' | 'b'): number {
  const reading = side === 'a' ? a : b;
  const all = countShingles(reading);
  return findUnshared(passages, side, reading.hashes.count)
    .map(({ from, to }) => countAdded(reading, from, to, all))
    .filter((words) => words >= ADDED_WORDS)
    .reduce((sum, words) => sum + words, 0);
}

/**
 * Whether more than the page around a text was changed: a number for another, or a sentence added or taken out.
 * Labels, fact boxes, promotions and pull quotes that one capture has and another lacks are the page's.
 */
export function hasMaterialChange({ a, b, passages }: Comparison): boolean {
  return (
    [a, b].some((reading, index) => {
      const side = index === 0 ? 'a' : 'b';
      const all = countShingles(reading);
      return findUnshared(passages, side, reading.hashes.count).some(
        ({ from, to, inside }) => countAdded(reading, from, to, all) >= (inside ? ADDED_WORDS : PAGE_LINE_WORDS),
      );
    }) ||
    (countNewNumbers(a, b) > 0 && countNewNumbers(b, a) > 0)
  );
}
