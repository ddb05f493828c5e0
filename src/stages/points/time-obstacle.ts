import { FOUND_DEAD, REPORTED_ON, STANDING_COUNT } from '../../language/en/clause-words.ts';
import { EVENT_CLASSES } from '../../language/en/event-classes.ts';
import { sentenceOf } from '../../model/claim.ts';
import type { ClaimView } from './claim-view.ts';
import { rangeOf } from './pair-signs.ts';

/**
 * Why the times of two figures or dates are of two happenings, in words; null where they are not.
 * @param counting what is counted is still going up, so that two days can be of one happening
 */
export function timeObstacle(a: ClaimView, b: ClaimView, counting: boolean): string | null {
  const [left, right] = [rangeOf(a), rangeOf(b)];
  const days = (found: { from: number; to: number } | null): number => (found ? found.to - found.from : 0);
  const [short, long] = days(left) <= days(right) ? [left, right] : [right, left];
  const gap = left && right ? Math.max(left.from - right.to, right.from - left.to, 0) : 0;
  if (!counting && days(long) >= LONG_SCOPE_DAYS && days(short) < SCOPE_DAYS) {
    return 'one is for a span of time, the other is not';
  }
  if (
    !left ||
    !right ||
    (!isEvent(a.claim.predicate.key) && !isEvent(b.claim.predicate.key) && days(long) < SCOPE_DAYS)
  )
    return null;
  if (gap >= 1 && days(long) < 2 && !standsSoFar(a) && !standsSoFar(b)) return 'they are of different days';
  if (!counting && days(long) >= SCOPE_DAYS && days(short) < SCOPE_DAYS && gap > 0) {
    return 'one is for a span of time, the other for a day';
  }
  if (days(short) >= SCOPE_DAYS) return gap > 0 ? 'they are for different spans of time' : null;
  return gap > (counting ? COUNTING_DAYS : 1) ? 'they are of different times' : null;
}

/** Days between two dates of one event that is still being counted. */
const COUNTING_DAYS = 30;

/** From here on a time is a scope ("in 2016"), not the day of an event. */
export const SCOPE_DAYS = 27;

/** Whether a predicate is a class of happenings. */
export const isEvent = (key: string): boolean => key in EVENT_CLASSES;

/** A count of a happening that goes up for days: of the dead, of the displaced. */
export function isCounting({ claim }: ClaimView): boolean {
  return EVENT_CLASSES[claim.predicate.key]?.cumulative !== undefined;
}

/** Days between the times of two claims, 0 where they meet or one has none. */
export function gapInDays(a: ClaimView, b: ClaimView): number {
  const left = rangeOf(a);
  const right = rangeOf(b);
  return left && right ? Math.max(left.from - right.to, right.from - left.to, 0) : 0;
}

/** Letters before a time in which a verb of reporting makes it the day of the report. */
const REPORT_REACH = 48;

/** Its day is that of the count or of the report, not of what is counted. */
function standsSoFar({ claim, time, source, head }: ClaimView): boolean {
  if (claim.predicate.key === 'miss' || FOUND_DEAD.has(head)) return true;
  if (!isEvent(claim.predicate.key) || STANDING_COUNT.test(sentenceOf(claim).exact)) return true;
  const { start } = time?.anchor ?? sentenceOf(claim);
  return REPORTED_ON.test(source.article.text.slice(Math.max(0, start - REPORT_REACH), start));
}

/** From here on a span is a scope of its own, which a count without one doesn't share: "in 2016". */
const LONG_SCOPE_DAYS = 300;
