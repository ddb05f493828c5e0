import { HOUR_OF_A_DAY } from '../../language/en/clock-words.ts';
import { EVENT_CLASSES, familyOf } from '../../language/en/event-classes.ts';
import type { ClaimPart } from '../../model/claim.ts';
import { dayOfIso } from '../../text/civil-day.ts';
import { contentWords } from '../../text/content-words.ts';
import type { ClaimView } from './claim-view.ts';
import { namesDiffer } from './compare-roles.ts';
import { areOfOneToll } from './dated-tolls.ts';
import { compareHappenings, isOfClock } from './like-happenings.ts';
import { isOnePhase } from './like-phases.ts';
import { rangeOf } from './pair-signs.ts';
import { placesDiffer } from './places-differ.ts';
import { gapInDays, SCOPE_DAYS, timeObstacle } from './time-obstacle.ts';

/** Why two dates are of two happenings, in words; null where nothing stands against it. */
export function dateObstacle(a: ClaimView, b: ClaimView, alike = false): string | null {
  if (isOfClock(a) !== isOfClock(b)) return 'one tells the day, the other the hour';
  if (isOfClock(a) && gapInDays(a, b) > (saysItsDay(a) && saysItsDay(b) ? 0 : 1))
    return 'they are hours of different days';
  if (alike && gapInDays(a, b) === 0 && areOfOneToll(a, b)) return null;
  if (compareHappenings(a, b) === 'apart') return 'they tell of different happenings';
  if (isFarVaguer(a, b) && !isOnePhase(a, b) && !isOneDeed(a, b))
    return 'one names the day, the other no more than the month';
  if (alike) {
    if (namesDiffer(a, b, 'subject') || namesDiffer(a, b, 'object')) return 'they tell of different things';
    if (placesDiffer(a, b)) return 'they are of different places';
    return gapInDays(a, b) > Math.max(OPEN_DAYS, LONG_BACK * daysBack(a, b)) ? 'they are of different times' : null;
  }
  if (a.claim.predicate.key !== b.claim.predicate.key) return 'they tell of different happenings';
  if (namesDiffer(a, b, 'subject') && familyOf(a.claim.predicate.key) !== 'settle') return 'they name different actors';
  if (namesDiffer(a, b, 'object') && familyOf(a.claim.predicate.key) !== 'settle')
    return 'they tell of different things';
  if (familyOf(a.claim.predicate.key) === 'settle' && differ(a.grounds, b.grounds))
    return 'they are of different countries';
  const event = EVENT_CLASSES[a.claim.predicate.key];
  if (event?.recurs) return gapInDays(a, b) > RECURRENCE_DAYS ? 'they are of different times' : null;
  if (event?.once) return null;
  return timeObstacle(a, b, false);
}

/** The day of a bare hour is read off what stands before it, and can be the one before or behind. */
function saysItsDay({ time }: ClaimView): boolean {
  return time !== null && HOUR_OF_A_DAY.test(time.anchor.exact);
}

/** Dates of one happening given differently lie nearer than this; farther apart they are of two. */
const RECURRENCE_DAYS = 60;

/** Dates of one happening that no class knows lie nearer than this, about two years. */
const OPEN_DAYS = 800;

/** … or this share of the time since, for what lies long back. */
const LONG_BACK = 0.1;

/** Days from the later of two dates to the earlier of the articles that tell them. */
function daysBack(a: ClaimView, b: ClaimView): number {
  const day = a.asOf ?? b.asOf;
  const [left, right] = [rangeOf(a), rangeOf(b)];
  return day === null || !left || !right ? 0 : dayOfIso(day) - Math.max(left.to, right.to);
}

/** A day, and a month or more that holds it: the vaguer neither bears out nor contradicts the other. */
function isFarVaguer(a: ClaimView, b: ClaimView): boolean {
  const [left, right] = [rangeOf(a), rangeOf(b)];
  if (!left || !right || isOfClock(a)) return false;
  const widths = [left.to - left.from, right.to - right.from];
  return Math.min(...widths) <= 1 && Math.max(...widths) >= SCOPE_DAYS && gapInDays(a, b) === 0;
}

/** "Parliament passed the land law": one verb, of one doer and one thing in the same words. */
function isOneDeed({ claim: a }: ClaimView, { claim: b }: ClaimView): boolean {
  if (a.predicate.key !== b.predicate.key || a.polarity !== b.polarity) return false;
  return tellTheSame(a.object, b.object, MOST_TELLING) && tellTheSame(a.subject, b.subject, 1);
}

/** Words of a thing's from which on two articles mean one by them. */
const MOST_TELLING = 2;

function tellTheSame(a: ClaimPart | undefined, b: ClaimPart | undefined, least: number): boolean {
  const [left, right] = [contentWords(a?.words ?? ''), contentWords(b?.words ?? '')];
  return left.length >= least && left.length === right.length && left.every((word) => right.includes(word));
}

export function differ(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some((key) => b.includes(key));
}
