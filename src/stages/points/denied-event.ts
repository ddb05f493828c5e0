import { IS_SO, NO_LONGER, PARTICIPLE, SO_FAR } from '../../language/en/asked-phrases.ts';
import { HAPPENINGS } from '../../language/en/happenings.ts';
import type { ClaimPart } from '../../model/claim.ts';
import { dayOfIso } from '../../text/civil-day.ts';
import type { ReadingGroup } from './group-readings.ts';
import { directionOf } from './happening-aspect.ts';
import { type HappeningView, seenAs } from './happening-view.ts';

/**
 * What one answer says that it has not come about, and another that it has: `before` where the denial was told before it
 * did, `against` where it was told after; null for what is no such pair, and for a denial of how things are ("is not in
 * custody"), which may have changed.
 */
export function setDenial(a: ReadingGroup, b: ReadingGroup): 'before' | 'against' | null {
  const [left, right] = [a.views.map(seenAs), b.views.map(seenAs)];
  const [first, other] = [directionOf(left[0]!), directionOf(right[0]!)];
  if (first === `not ${other}`) return order(left, right);
  return other === `not ${first}` ? order(right, left) : null;
}

function order(denials: readonly HappeningView[], told: readonly HappeningView[]): 'before' | 'against' | null {
  if (!denials.some(isOfEvent)) return null;
  const denied = Math.max(...denials.flatMap(({ view }) => dayOf(view.asOf)));
  const days = told.flatMap(({ days: own }) => (own ? [own.from] : []));
  const came = Math.min(...days);
  if (!Number.isFinite(denied)) return days.length > 0 ? 'against' : null;
  if (Number.isFinite(came)) return denied < came ? 'before' : 'against';
  const toldOn = Math.min(...told.flatMap(({ view }) => dayOf(view.asOf)));
  if (!Number.isFinite(toldOn)) return null;
  const open = denials.every(({ view }) => SO_FAR.test(view.claim.text));
  if (denied < toldOn) return open ? 'before' : null;
  return 'against';
}

const dayOf = (day: string | null): readonly number[] => (day === null ? [] : [dayOfIso(day)]);

/** "Has never been arrested", "nobody suspended her": not "is not in custody", "is no longer suspended". */
function isOfEvent({ view: { claim } }: HappeningView): boolean {
  const { text, predicate } = claim;
  if (NO_LONGER.test(text)) return false;
  const before = text.slice(0, Math.max(0, text.indexOf(predicate.words)));
  return !IS_SO.test(before) && PARTICIPLE.test(predicate.words) && !isAdjective(predicate);
}

/** "Closed", "lifted": a state that may have changed as well as what was done. */
function isAdjective({ key, words }: ClaimPart): boolean {
  return (HAPPENINGS[key]?.adjectives ?? '').split(' ').includes(words.toLowerCase());
}
