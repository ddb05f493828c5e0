import { HOUR_OF_A_DAY } from '../../language/en/clock-words.ts';
import { sentenceOf } from '../../model/claim.ts';
import { dayOfIso } from '../../text/civil-day.ts';
import { remember } from '../../text/remember.ts';
import type { ClaimView } from './claim-view.ts';

/** Letters at the head of a text within which its lead stands. */
const LEAD = 200;

/** 1 where the claim stands in its article's lead, else 0. */
export function stands({ claim }: ClaimView): number {
  return Number(sentenceOf(claim).start < LEAD);
}

/** Days between the days by which two articles knew; -1 where one isn't known. */
export function daysBetween(a: ClaimView, b: ClaimView): number {
  if (a.asOf === null || b.asOf === null) return -1;
  return Math.abs(dayOfIso(a.asOf) - dayOfIso(b.asOf));
}

/**
 * First and last day that a claim's time allows, in days since 1970-01-01; null where it names none. The day of a bare hour
 * is read off what stands before, which for a count is as often the day of the report.
 */
export const rangeOf = remember(({ time, claim }: ClaimView): { readonly from: number; readonly to: number } | null => {
  if (!time || time.earliest === null || time.latest === null) return null;
  if (claim.kind === 'number' && time.kind === 'time' && !HOUR_OF_A_DAY.test(time.anchor.exact)) return null;
  return { from: dayOfIso(time.earliest), to: dayOfIso(time.latest) };
});

/** Days from the first to the last that its time allows; 0 where it names none. */
export function spanOf(view: ClaimView): number {
  const range = rangeOf(view);
  return range ? range.to - range.from : 0;
}

/** Days between the times of two figures, 0 where they overlap; -1 where one names none. */
export function reachOf(a: ClaimView, b: ClaimView): number {
  const [left, right] = [rangeOf(a), rangeOf(b)];
  return left && right ? Math.max(left.from - right.to, right.from - left.to, 0) : -1;
}
