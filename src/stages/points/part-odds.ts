import { OF_THE_WHOLE, WHICH_ONES, WHOLE_BEFORE, WHOLE_BEHIND } from '../../language/en/part-phrases.ts';
import { SPECIFIC_PERSONS } from '../../language/en/person-nouns.ts';
import { sentenceOf } from '../../model/claim.ts';
import { baseUnit } from '../../text/convert-unit.ts';
import { remember } from '../../text/remember.ts';
import { isDenied, isVagueValue, readValue } from './claim-value.ts';
import type { ClaimView } from './claim-view.ts';
import { isPart } from './parts-of-whole.ts';
import { isToldAsPart } from './told-as-part.ts';

/**
 * Logistic regression over 136 pairs of figures that differ and answer one question, in the open trap items, in the order
 * of `partSigns`: a part and its whole, or two rivals. Of writers left out in turn it tells 51 of 77 parts from `LIKELY` on,
 * and takes 6 of 59 rivals for parts; `training/fit-parts.ts` fits them.
 */
const WEIGHTS: readonly number[] = [1.1, 1.35, 0.76, 1.49, 0.5, -1.2, 0.22, -2.28, -0.91];
const BIAS = -0.7;
/** Odds, as their logarithm, from which on the smaller of two figures is taken for a part of the larger. */
const LIKELY = 1;

/** Whether the smaller of two figures of one thing is likely a part of the larger, by their sizes and the words around them. */
export function isLikelyPart(a: ClaimView, b: ClaimView): boolean {
  const signs = partSigns(a, b);
  if (signs !== null && isToldAsPart(...bySize(a, b))) return true;
  return signs !== null && signs.reduce((sum, value, i) => sum + value * WEIGHTS[i]!, BIAS) >= LIKELY;
}

/** Signs that one figure is a part of another, larger one; null where they are no two such. */
export function partSigns(a: ClaimView, b: ClaimView): number[] | null {
  const [x, y] = [readValue(a), readValue(b)];
  if (a.claim.kind !== 'number' || a.source === b.source || !x || !y) return null;
  if ([x, y].some((value) => isVagueValue(value) || isDenied(value) || value.nominal <= 0)) return null;
  if (baseUnit(x.unit) !== baseUnit(y.unit) || x.nominal === y.nominal) return null;
  const [part, whole] = bySize(a, b);
  const [small, large] = [toldOf(part), toldOf(whole)];
  return [
    Math.min(MOST_RATIO, Math.abs(Math.log(x.nominal / y.nominal))),
    Number(small.isPart) - Number(large.isPart),
    Number(small.isSpecific && !large.isSpecific),
    Number(large.isWhole) - Number(small.isWhole),
    Number(small.isRestricted) - Number(large.isRestricted),
    Number(a.claim.predicate.key === b.claim.predicate.key && a.claim.predicate.key !== 'number'),
    countOwn(part, whole) - countOwn(whole, part),
    Number(x.unit !== ''),
    Number(part.asOf !== null && whole.asOf !== null && part.asOf < whole.asOf),
  ];
}

/** The one with the smaller figure first. */
function bySize(a: ClaimView, b: ClaimView): readonly [ClaimView, ClaimView] {
  return readValue(a)!.nominal < readValue(b)!.nominal ? [a, b] : [b, a];
}

/** Natural logarithm of the ratio beyond which it says no more. */
const MOST_RATIO = 3;

/** Names in a claim's sentence that the other's lacks, up to two. */
function countOwn({ about }: ClaimView, other: ClaimView): number {
  return Math.min(2, [...about].filter((key) => !other.about.has(key)).length);
}

/** What the words around a figure say of it. */
interface Told {
  readonly isPart: boolean;
  readonly isWhole: boolean;
  /** It counts children, judges: some of those whom another noun takes in. */
  readonly isSpecific: boolean;
  /** Its sentence says which of them are counted. */
  readonly isRestricted: boolean;
}

/** Letters around a figure in which a word that makes it the whole stands, and behind the nouns it counts, one that says which. */
const REACH = { before: 40, behind: 24, which: 16 } as const;

const toldOf = remember((view: ClaimView): Told => {
  const { source, claim, head } = view;
  const { anchor, countedSpan } = view.quantity!;
  const { start, end } = sentenceOf(claim);
  const counted = Math.max(anchor.end, countedSpan?.end ?? 0);
  const words = (from: number, to: number): string =>
    source.article.text.slice(Math.max(start, from), Math.min(end, to));
  return {
    isPart: isPart(view) || OF_THE_WHOLE.test(words(start, anchor.start)),
    isWhole:
      WHOLE_BEFORE.test(words(anchor.start - REACH.before, anchor.start)) ||
      WHOLE_BEHIND.test(words(anchor.end, counted + REACH.behind)),
    isSpecific: SPECIFIC_PERSONS.has(head),
    isRestricted: WHICH_ONES.test(words(counted, counted + REACH.which)),
  };
});
