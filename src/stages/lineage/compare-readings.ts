import type { Passage } from '../../model/index.ts';
import { type AlignedPassage, alignPassages } from './align-passages.ts';
import { countMarked } from './mark-text.ts';
import type { Reading } from './reading.ts';

/** What two readings have in common. `a` and `b` are as given. */
export interface Comparison {
  readonly a: Reading;
  readonly b: Reading;
  readonly passages: readonly AlignedPassage[];
  readonly shareOfA: number;
  readonly shareOfB: number;
  /** Equal words in the passages. */
  readonly equal: number;
  /** Words of the passages outside quotation marks in both texts, and in both: what no speaker was heard to say. */
  readonly plain: number;
  /** The longest run of such words, changed ones left out. Attributions are short; a sentence copied is not. */
  readonly longestPlain: number;
  /** Words of the passages that are quoted in `a` and in `b`. */
  readonly quotedInA: number;
  readonly quotedInB: number;
}

/** A list of headlines or links has lines of fewer words than this, without a full stop. */
const HEADLINE_WORDS = 14;
/** Share of a longer passage's lines that make it such a list though a caption stands between them. */
const MOSTLY = 0.8;

/** Whether a passage is a list of headlines, tags or labels: short lines that end no sentence. */
function isHeadlineList(text: string): boolean {
  if (!text.includes('\n')) return false;
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length < 2) return false;
  const headlines = lines.filter(
    (line) => line.split(' ').length < HEADLINE_WORDS && !/[.!?…]["”’»)]{0,3}\s*$/.test(line) && !/[:=]/.test(line),
  );
  return (
    headlines.length === lines.length ||
    (lines.length >= 4 && headlines.length >= MOSTLY * lines.length && !/[:=]/.test(text))
  );
}

function isHeadlines(reading: Reading, range: readonly [number, number]): boolean {
  const [from, to] = range;
  return reading.lineStarts.some((start) => start > from && start < to) && isHeadlineList(passageText(reading, range));
}

/** Whether a passage is a list of headlines, or stands mostly in lines of the page or the house, on either side. */
function isPageMatter(a: Reading, b: Reading, passage: AlignedPassage): boolean {
  return isHeadlines(a, passage.a) || isMostlyChrome(a, passage.a) || isMostlyChrome(b, passage.b);
}

function isMostlyChrome({ chromeRanges, chromeWords }: Reading, [from, to]: readonly [number, number]): boolean {
  return chromeWords * 2 >= to - from && countMarked(chromeRanges, from, to) * 2 >= to - from;
}

export function passageText({ article, words }: Reading, [from, to]: readonly [number, number]): string {
  return article.text.slice(words.start[from], words.end[to - 1]);
}

/** Two readings with what they share word for word: their passages as aligned, whatever stands in them. */
export interface SharedText {
  readonly a: Reading;
  readonly b: Reading;
  readonly passages: readonly AlignedPassage[];
  /** Words of each side that stand in the passages. */
  readonly inA: number;
  readonly inB: number;
  readonly equal: number;
}

/** What two readings share, given its passages. */
export function withPassages(a: Reading, b: Reading, passages: readonly AlignedPassage[]): SharedText {
  let [inA, inB, equal] = [0, 0, 0];
  for (const passage of passages) {
    inA += passage.a[1] - passage.a[0];
    inB += passage.b[1] - passage.b[0];
    equal += passage.equal;
  }
  return { a, b, passages, inA, inB, equal };
}

export function alignReadings(a: Reading, b: Reading): SharedText {
  return withPassages(a, b, alignPassages(a.hashes, b.hashes, a.seeds).passages);
}

/** What is shared without the passages that are none; not aligned anew. */
export function keepPassages({ a, b, passages }: SharedText, keep: (passage: AlignedPassage) => boolean): SharedText {
  return withPassages(a, b, passages.filter(keep));
}

/** What is shared, the page's and the house's lines and lists of headlines left out. */
export function dropPageMatter(pair: SharedText): SharedText {
  return keepPassages(pair, (passage) => !isPageMatter(pair.a, pair.b, passage));
}

/** Measures what is shared, the page's and the house's lines and lists of headlines left out. */
export function measureShared(pair: SharedText): Comparison {
  return measure(pair.a, pair.b, dropPageMatter(pair).passages);
}

export function compareReadings(a: Reading, b: Reading): Comparison {
  return measureShared(alignReadings(a, b));
}

function measure(a: Reading, b: Reading, passages: readonly AlignedPassage[]): Comparison {
  let equal = 0;
  let plain = 0;
  let longestPlain = 0;
  let quotedInA = 0;
  let quotedInB = 0;
  let inA = 0;
  let inB = 0;
  for (const passage of passages) {
    equal += passage.equal;
    inA += passage.a[1] - passage.a[0];
    inB += passage.b[1] - passage.b[0];
    const inQuotesA = countMarked(a.quotedRanges, ...passage.a);
    const inQuotesB = countMarked(b.quotedRanges, ...passage.b);
    quotedInA += inQuotesA;
    quotedInB += inQuotesB;
    const runs = inQuotesA + inQuotesB === 0 && isExact(passage) ? [passage.equal] : plainRuns(a, b, passage);
    plain += runs.reduce((sum, run) => sum + run, 0);
    longestPlain = Math.max(longestPlain, ...runs);
  }
  return {
    a,
    b,
    passages,
    shareOfA: shareOfText(a, inA),
    shareOfB: shareOfText(b, inB),
    equal,
    plain,
    longestPlain,
    quotedInA,
    quotedInB,
  };
}

/** Share of a text's words that stand in passages, lines of the page left out. */
export function shareOfText({ hashes, chromeWords }: Reading, inPassages: number): number {
  const own = hashes.count - chromeWords;
  return hashes.count === 0 ? 0 : Math.min(1, inPassages / Math.max(1, own));
}

/** Whether nothing was changed between the two sides of a passage. */
function isExact({ a, b, equal }: AlignedPassage): boolean {
  return equal === a[1] - a[0] && equal === b[1] - b[0];
}

/** Lengths of the runs of unquoted words of a passage in `a` that stand unquoted in `b`'s part of it too. */
function plainRuns(a: Reading, b: Reading, passage: AlignedPassage): number[] {
  const { hash: hashA } = a.hashes;
  const { hash: hashB } = b.hashes;
  const [quotedInA, quotedInB] = [a.quoted, b.quoted];
  const left = new Map<number, number>();
  for (let at = passage.b[0]; at < passage.b[1]; at++) {
    if (quotedInB[at] === 0) left.set(hashB[at]!, (left.get(hashB[at]!) ?? 0) + 1);
  }
  const runs: number[] = [];
  let run = 0;
  for (let at = passage.a[0]; at < passage.a[1]; at++) {
    const times = quotedInA[at] === 0 ? (left.get(hashA[at]!) ?? 0) : 0;
    if (times > 0) {
      run++;
      left.set(hashA[at]!, times - 1);
    } else if (quotedInA[at] === 1 && run > 0) {
      runs.push(run);
      run = 0;
    }
  }
  return run > 0 ? [...runs, run] : runs;
}

/** The same comparison with its sides exchanged, as aligned; not aligned anew, so both ways give one answer. */
export function exchangeSides(comparison: Comparison): Comparison {
  const passages = comparison.passages.map(({ a, b, equal }) => ({ a: b, b: a, equal }));
  return {
    ...comparison,
    a: comparison.b,
    b: comparison.a,
    passages: passages.sort((x, y) => x.a[0] - y.a[0]),
    shareOfA: comparison.shareOfB,
    shareOfB: comparison.shareOfA,
    quotedInA: comparison.quotedInB,
    quotedInB: comparison.quotedInA,
  };
}

/** The passages in the offsets of the two texts, `a` being the copy. */
export function passageSpans({ a, b, passages }: Comparison): Passage[] {
  return passages.map((passage) => ({
    copy: [a.words.start[passage.a[0]]!, a.words.end[passage.a[1] - 1]!],
    of: [b.words.start[passage.b[0]]!, b.words.end[passage.b[1] - 1]!],
  }));
}

/** Runs of words of one side that stand in no passage, with whether they stand inside the text. */
export function findUnshared(
  passages: readonly AlignedPassage[],
  side: 'a' | 'b',
  count: number,
): { readonly from: number; readonly to: number; readonly inside: boolean }[] {
  const ranges = passages.map((passage) => passage[side]).sort((x, y) => x[0] - y[0]);
  const runs: { from: number; to: number; inside: boolean }[] = [];
  let at = 0;
  for (const [from, to] of ranges) {
    if (from > at) runs.push({ from: at, to: from, inside: at > 0 });
    at = Math.max(at, to);
  }
  if (at < count) runs.push({ from: at, to: count, inside: false });
  return runs;
}
