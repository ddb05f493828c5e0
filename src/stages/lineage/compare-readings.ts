import type { Passage } from '../../model/index.ts';
import { type AlignedPassage, type Alignment, alignPassages } from './align-passages.ts';
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
  /** Of the passages' words in `a`, those outside quotation marks in both texts: what no speaker was heard to say. */
  readonly plain: number;
  /** Words of the passages that are quoted in `a` and in `b`. */
  readonly quotedInA: number;
  readonly quotedInB: number;
}

/** A list of headlines or links has lines of fewer words than this, without a full stop. */
const HEADLINE_WORDS = 14;

/** Whether a passage is a list of headlines, tags or labels: short lines that end no sentence. */
function isHeadlineList(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length < 2) return false;
  return lines.every((line) => line.split(' ').length < HEADLINE_WORDS && !/[.!?…]["”’»)]{0,3}\s*$/.test(line));
}

export function passageText({ article, words }: Reading, [from, to]: readonly [number, number]): string {
  return article.text.slice(words.start[from], words.end[to - 1]);
}

export function compareReadings(a: Reading, b: Reading, keep?: (passage: AlignedPassage) => boolean): Comparison {
  const alignment = alignPassages(a.words, b.words, a.seeds, b.seeds);
  const passages = alignment.passages.filter(
    (passage) => !isHeadlineList(passageText(a, passage.a)) && (keep === undefined || keep(passage)),
  );
  return measure(a, b, passages, alignment);
}

function measure(a: Reading, b: Reading, passages: readonly AlignedPassage[], whole: Alignment): Comparison {
  let equal = 0;
  let plain = 0;
  let quotedInA = 0;
  let quotedInB = 0;
  let inA = 0;
  let inB = 0;
  for (const passage of passages) {
    equal += passage.equal;
    inA += passage.a[1] - passage.a[0];
    inB += passage.b[1] - passage.b[0];
    const inQuotesA = countQuoted(a, passage.a);
    const inQuotesB = countQuoted(b, passage.b);
    quotedInA += inQuotesA;
    quotedInB += inQuotesB;
    plain += Math.max(0, Math.min(passage.a[1] - passage.a[0] - inQuotesA, passage.b[1] - passage.b[0] - inQuotesB));
  }
  const all = passages.length === whole.passages.length;
  return {
    a,
    b,
    passages,
    shareOfA: all ? whole.shareOfA : inA / Math.max(1, a.words.count),
    shareOfB: all ? whole.shareOfB : inB / Math.max(1, b.words.count),
    equal,
    plain,
    quotedInA,
    quotedInB,
  };
}

function countQuoted(reading: Reading, [from, to]: readonly [number, number]): number {
  let count = 0;
  for (let at = from; at < to; at++) count += reading.quoted[at]!;
  return count;
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
