import type { LineageKind } from '../../model/index.ts';
import type { Comparison } from './compare-readings.ts';
import { countNewNumbers, countNewWords } from './has-material-change.ts';

/** Share of both texts from which two prints differ in no more than a line. */
const WHOLE = 0.8;
/** New words of a print, and their share of it, that are no more than a desk's touch. */
const TOUCH_WORDS = 24;
const TOUCH = 0.05;
/** New words on both sides that are one sentence in place of another. */
const REWRITTEN_WORDS = 12;
/** Share of both that keeps a piece with a new lead the same piece. */
const NEW_LEAD_SHARE = 0.35;
/** Numbers that each side has and the other has not, from which they were counted anew. */
const RECOUNTED = 2;
/** Share of the longer text that is most of it. */
const MOSTLY = 0.7;
/** A stretch of less than so much of a text is a part of it. */
const PART = 0.7;
/** Share of both texts, and of the one that keeps more, that stages of one piece have in common. */
const STAGE = { least: 0.2, most: 0.4 };
/** Part of a text over which shared words must be spread to be its frame. */
const SPREAD = 0.6;
/** Share of the words between the first and the last shared one, in a part taken out as it stands. */
const DENSE = 0.75;

interface Extent {
  /** Words from the first shared one to the last, by the words of the text. */
  readonly spread: number;
  /** Share of them that are shared. */
  readonly density: number;
  /** Where the shared words begin, by the words of the text. */
  readonly from: number;
}

function measureExtent({ a, b, passages }: Comparison, side: 'a' | 'b'): Extent {
  const count = Math.max(1, (side === 'a' ? a : b).hashes.count);
  const ranges = passages.map((passage) => passage[side]);
  const first = Math.min(...ranges.map(([from]) => from));
  const last = Math.max(...ranges.map(([, to]) => to));
  const shared = ranges.reduce((sum, [from, to]) => sum + to - from, 0);
  return { spread: (last - first) / count, density: shared / Math.max(1, last - first), from: first / count };
}

/** Whether what is shared is the beginning of a text, in one stretch. */
export function opensWith(pair: Comparison, side: 'a' | 'b'): boolean {
  const { density, from } = measureExtent(pair, side);
  const count = (side === 'a' ? pair.a : pair.b).hashes.count;
  return from <= Math.max(TOUCH_WORDS / Math.max(1, count), 0.05) && density >= DENSE;
}

/** Both begin with words that the other has not: a lead in place of another. */
function hasNewLead({ passages }: Comparison): boolean {
  return (
    Math.min(...passages.map(({ a }) => a[0])) >= REWRITTEN_WORDS &&
    Math.min(...passages.map(({ b }) => b[0])) >= REWRITTEN_WORDS
  );
}

/**
 * What two prints of agency copy are to each other, by where the shared words stand in each: neither names a house
 * from which the other can be told to have it. Nearly all of both: a reprint. One stretch of the longer, its beginning
 * above all: a cut tail or a part. A frame that goes through both with other matter in it: two stages of one piece,
 * as a write-through keeps its paragraphs and changes what stands around them.
 */
export function printKind(pair: Comparison): LineageKind {
  const { a, b, shareOfA, shareOfB } = pair;
  const [least, most] = [Math.min(shareOfA, shareOfB), Math.max(shareOfA, shareOfB)];
  const [longer, shorter] = shareOfA <= shareOfB ? (['a', 'b'] as const) : (['b', 'a'] as const);
  const added = { a: countNewWords(pair, 'a'), b: countNewWords(pair, 'b') };
  const addsNothing = (side: 'a' | 'b'): boolean =>
    added[side] <= Math.max(TOUCH_WORDS, TOUCH * (side === 'a' ? a : b).hashes.count);
  if (least >= WHOLE && addsNothing(longer) && addsNothing(shorter)) {
    const recounted = Math.min(countNewNumbers(a, b), countNewNumbers(b, a)) >= RECOUNTED;
    return recounted || Math.min(added.a, added.b) >= REWRITTEN_WORDS ? 'revision' : 'reprint';
  }
  const long = measureExtent(pair, longer);
  if (least >= NEW_LEAD_SHARE && hasNewLead(pair) && long.spread >= SPREAD) return 'revision';
  if (long.density >= DENSE && (long.spread < PART || addsNothing(shorter))) {
    return least >= MOSTLY || (opensWith(pair, longer) && most >= 0.5) ? 'reprint' : 'excerpt';
  }
  if (least < STAGE.least || most < STAGE.most) return 'excerpt';
  return long.spread >= SPREAD || measureExtent(pair, shorter).spread >= SPREAD ? 'revision' : 'excerpt';
}
