import { DEFINITE } from '../../language/en/actor-words.ts';
import { parseClock } from '../../language/en/clock-words.ts';
import {
  CAME_UPON,
  HAD_LAIN,
  HOUR_WORD,
  IS_NOW,
  MOMENT,
  WAS_MOVED,
} from '../../language/en/points/whereabouts-words.ts';
import { remember } from '../../text/remember.ts';
import { comparePlaces, type Lie, townOf } from './compare-places.ts';
import type { HappeningView } from './happening-view.ts';
import { daysBetween } from './pair-signs.ts';

/** Minutes between two hours from which on they are two moments. */
const ONE_MOMENT = 20;
const DAY = 1440;

/** Where somebody is now says nothing of where he was; nor does where a thing was found, or where he was at another hour. */
export function areMomentsApart(a: HappeningView, b: HappeningView): boolean {
  if (isNow(a) !== isNow(b)) return true;
  if ((a.denied === b.denied || a.view.source === b.view.source) && (isMoved(a) || isMoved(b))) return true;
  if (a.denied === b.denied && isCameUpon(a) !== isCameUpon(b) && !hadLain(a) && !hadLain(b)) return true;
  return areHoursApart(a, b);
}

/** Whether both sentences tell the hour, and two hours. */
export function areHoursApart(a: HappeningView, b: HappeningView): boolean {
  const [word, other] = [hourWord(a), hourWord(b)];
  if (word !== '' && other !== '' && word !== other) return true;
  const [left, right] = [hourOf(a), hourOf(b)];
  if (left === null || right === null) return false;
  const gap = Math.abs(left - right) % (DAY / 2);
  return Math.min(gap, DAY / 2 - gap) > ONE_MOMENT;
}

const isNow = remember(({ view }: HappeningView): boolean => IS_NOW.test(view.claim.text));
const isCameUpon = remember(({ view }: HappeningView): boolean => CAME_UPON.test(view.claim.predicate.words));

const isMoved = remember(({ view }: HappeningView): boolean => WAS_MOVED.test(view.claim.predicate.words));

const hadLain = remember(({ view }: HappeningView): boolean => HAD_LAIN.test(view.claim.text));

const hourOf = remember(({ view }: HappeningView): number | null =>
  view.time ? (parseClock(view.time.anchor.exact)?.minutes ?? null) : null,
);

/** "at (nine)": where the words give the hour and no time is known. */
const hourWord = remember((seen: HappeningView): string => HOUR_WORD.exec(besidePlace(seen))?.[1]?.toLowerCase() ?? '');

/** The words of its sentence behind the place, and those that open it. */
function besidePlace({ view }: HappeningView): string {
  const { text } = view.source.article;
  const end = (view.claim.place ?? view.claim.predicate).span.end;
  const behind = text.slice(end, end + MOMENT_REACH).split(/[.!?;](?:\s|$)/)[0]!;
  const before = text.slice(Math.max(0, view.claim.anchors[0]!.start - MOMENT_REACH), view.claim.anchors[0]!.start);
  return `${before.split(/[.!?;](?:\s|$)/).at(-1)!} ${behind}`;
}

/** Letters beside a place within which its moment is told. */
const MOMENT_REACH = 90;

/** Days between two articles within which both tell of one time, where neither says when. */
const NEAR = 7;

/** Whether nobody can have been in both places, or one is said to have been where another says he wasn't. */
export function areWhereaboutsApart(a: HappeningView, b: HappeningView): boolean {
  const lie = lieOf(a, b);
  if (a.denied && b.denied) return false;
  if (a.denied !== b.denied) return lie === 'same' || lie === (a.denied ? 'around' : 'inside');
  if (lie !== 'different' || a.view.source === b.view.source) return false;
  if (!areOfOneTown(a, b) && (namesTown(a, b) || namesTown(b, a))) return false;
  if (a.days && b.days) return true;
  const gap = daysBetween(a.view, b.view);
  return (gap >= 0 && gap <= NEAR) || (tellsMoment(a) && tellsMoment(b));
}

/** "in a forest near Kest", "in the river at Kest". */
function areOfOneTown({ place: a }: HappeningView, { place: b }: HappeningView): boolean {
  return a !== null && b !== null && townOf(a) !== '' && townOf(a) === townOf(b);
}

/** Who tells of the one town names the other too: the place can lie there. */
function namesTown({ view }: HappeningView, { place }: HappeningView): boolean {
  const town = place ? townOf(place) : '';
  return town !== '' && view.source.article.text.includes(town);
}

function lieOf(a: HappeningView, b: HappeningView): Lie {
  return a.place && b.place ? comparePlaces(a.place, b.place, a.denied !== b.denied) : 'maybe';
}

/** "when the fire began", "that night": its sentence sets a moment behind it, or a day. */
const tellsMoment = remember((seen: HappeningView): boolean => seen.days !== null || MOMENT.test(besidePlace(seen)));

/** Not so many of them: "100 people". */
function isOneKnown({ theme }: HappeningView): boolean {
  return theme !== null && (theme.numbers.size === 0 || DEFINITE.test(theme.part.words));
}

/**
 * Asked is what two articles tell of one that is known, where they can't both be right; or where both say the same of a
 * moment that one of them sets.
 */
export function areWhereaboutsAsked(all: readonly HappeningView[]): boolean {
  const sources = new Set(all.map(({ view }) => view.source));
  if (sources.size < 2 || !all.every(isOneKnown)) return false;
  const contested = all.some((a) => all.some((b) => areWhereaboutsApart(a, b)));
  if (contested) return true;
  const known = all.some(({ theme }) => theme!.name !== null || DEFINITE.test(theme!.part.words));
  return known && all.some(tellsMoment) && !all.some(isNow);
}

/** The one place of which some say that it was there and some that it was not, in the words of those who say so; null where more are told. */
export function placeContested(all: readonly HappeningView[]): string | null {
  const told = all.filter(({ denied }) => !denied);
  const denials = all.filter(({ denied }) => denied);
  if (told.length === 0 || !told.every((one) => denials.some((denial) => areWhereaboutsApart(one, denial))))
    return null;
  const words = told.map(({ place }) => place!.part.words.replace(/\s+/g, ' '));
  return words.sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0]!;
}
