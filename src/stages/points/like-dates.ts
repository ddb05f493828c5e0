import { DEFINITE } from '../../language/en/actor-words.ts';
import { REPORTED_ON } from '../../language/en/clause-words.ts';
import { EVENT_CLASSES } from '../../language/en/event-classes.ts';
import { ALL_OF_THEM, ONLY_ONE } from '../../language/en/points/part-words.ts';
import { sentenceOf } from '../../model/claim.ts';
import { dayOfIso } from '../../text/civil-day.ts';
import { baseUnit } from '../../text/convert-unit.ts';
import { remember } from '../../text/remember.ts';
import { areStateAndDeed, isWide, sidesDiffer } from './are-dates-apart.ts';
import { compareContexts, nearOf } from './claim-context.ts';
import { type ClaimValue, canBothHold, isDenied, readValue } from './claim-value.ts';
import type { ClaimView } from './claim-view.ts';
import { compareWho, isPartOfThem } from './compare-who.ts';
import { compareDated, happensOnce } from './dated-happenings.ts';
import { areOfOneToll, areOfTwoTolls } from './dated-tolls.ts';
import { likeness, numbersDiffer } from './happening-obstacle.ts';
import { type HappeningView, seenAs } from './happening-view.ts';
import { isMoved, isPutOff } from './is-put-off.ts';
import {
  compareHappenings,
  isOfClock,
  isOfGiving,
  isOneOfMany,
  isTheHappening,
  type Kinship,
} from './like-happenings.ts';
import { arePhasesApart } from './like-phases.ts';
import type { PartView } from './part-view.ts';
import { shareName } from './share-name.ts';
import { shareSoleDay } from './shared-days.ts';
import { tieOf } from './story-ties.ts';
import { countShared } from './topic-words.ts';

/** What speaks for one happening: its words, what it befell, who did it, and all that stands around the two dates. */
const WORDS = { same: 1, near: 0.85, like: 0.6, far: 0 } as const;
const THEME = { same: 0.9, maybe: 0.4, different: -1.3, none: 0 } as const;
const DOER = { same: 0.5, maybe: 0.2, different: -0.4, none: 0 } as const;
/** A thing that both call by a name, or by two words of it. */
const NAMED = 0.3;
/** A name that both sentences hold; one exact day; one place. */
const NAME = 0.2;
const ONE_DAY = 0.3;
const PLACE = 0.2;
/** Both call it "the blast", and say no more of it. */
const THE_HAPPENING = 0.35;
/** "A vote": one of which there may be several that day. */
const ONE_OF_MANY = 0.25;
/** In articles as near as this "a hearing on 4 May" and "the hearing on 4 May" are one. */
const ONE_COURSE = 0.3;
/** Two articles of one story in all their words. */
const STORY = 0.3;
/** One gives the day that was planned, the other a day on which it was. */
const PLANNED = 0.2;
/** What they must reach together: where the dates agree or can both hold, and where they are set against each other. */
const ENOUGH = { agreeing: 1.4, differing: 2.2 } as const;
/** Two articles that open with one day and one name, and are as near as this, tell the same news in other words. */
const ONE_NEWS = 0.4;
/** Letters at the head of a text within which its first sentence begins. */
const LEAD = 150;
/** Days between two dates that are given of one happening. */
const DATES_APART = 10;
/** Of what lies long back, two dates may differ by this share of the time since. */
const LONG_BACK = 0.1;
/** Days between two dates of what happens once, and between those of what was put off. */
const ONCE_APART = 800;
const PUT_OFF_APART = 400;
/** What it weighs that the clauses of both tell of one happening that befell one thing. */
const ONE_HAPPENING = 1;
/** What it weighs that they are of the day of one toll: more than any likeness of words. */
const ONE_TOLL = 4;

/**
 * How far two dates speak for one happening; 0 or more where they do: by the words that tell what happened, by what it
 * befell and who did it, and by all else that the sentences share. Never where those words tell of two steps of a course
 * of things, and where the dates differ never but for one thing that the same happened to.
 */
export function likeDates(a: ClaimView, b: ClaimView): number {
  const [x, y] = [readValue(a), readValue(b)];
  if (!x || !y) return Number.NEGATIVE_INFINITY;
  if (sentenceOf(a.claim).exact === sentenceOf(b.claim).exact)
    return isMoved(a, b) ? ONE_HAPPENING : Number.NEGATIVE_INFINITY;
  if (isOfClock(a) !== isOfClock(b)) return Number.NEGATIVE_INFINITY;
  const kinship = kinOf(a, b);
  if (kinship === 'apart') return areOfOneToll(a, b) && canBothHold(x, y) ? ONE_TOLL : Number.NEGATIVE_INFINITY;
  const told = compareDated(a, b);
  if (told !== 'one' && arePhasesApart(a, b)) return Number.NEGATIVE_INFINITY;
  if (told !== 'one' && isDayOfReport(a) !== isDayOfReport(b)) return Number.NEGATIVE_INFINITY;
  const gap = canBothHold(x, y) ? 0 : Math.max(x.low - y.high, y.low - x.high, 0);
  if (told !== 'one' && (isDenied(x) !== isDenied(y) || (told === 'two' && gap > 0))) return Number.NEGATIVE_INFINITY;
  if (gap === 0 && areOfOneToll(a, b)) return ONE_TOLL;
  if (gap > 0 && (areOfTwoTolls(a, b) || areStateAndDeed(a, b, kinship))) return Number.NEGATIVE_INFINITY;
  if (gap === 0 && kinship !== 'same' && kinship !== 'near' && countApart(a, b)) return Number.NEGATIVE_INFINITY;
  const [seen, other] = [seenAs(a), seenAs(b)];
  if (told === 'one' && gap <= mostApart(a, b, x, y) && (gap === 0 || compareDated(a, b, true) === 'one'))
    return ONE_HAPPENING;
  if (gap > 0 && (kinship === 'far' || (kinship !== 'same' && gap > mostApart(a, b, x, y))))
    return Number.NEGATIVE_INFINITY;
  if ((numbersDiffer(seen, other) && !isPartOfThem(seen) && !isPartOfThem(other)) || sidesDiffer(a, b))
    return Number.NEGATIVE_INFINITY;
  const { theme, doer } = compareWho(seen, other, isOfGiving(a));
  const where = likeness(seen.place, other.place) === 'same' ? PLACE : 0;
  const day = isOneDay(x, y) ? ONE_DAY : 0;
  if (kinship === 'far') {
    if (isOneMinute(a, b, x, y) && theme !== 'different' && shareName(a.about, b.about)) return compareAround(a, b);
    if (day > 0 && theme !== 'different' && (isOneNews(a, b) || (compareAround(a, b) >= 0.3 && shareSoleDay(a, b))))
      return compareAround(a, b);
    if (theme !== 'same' || (doer !== 'same' && (where === 0 || day === 0)) || isWide(x, y))
      return Number.NEGATIVE_INFINITY;
  }
  const meant = gap > 0 && kinship !== 'far' && mayBeOneThing(theme, seen, other) && arePlanAndFact(a, b, x, y);
  const agreeing = gap === 0 || meant || (kinship === 'same' && theme !== 'different' && isOneSubject(a, b));
  if (!agreeing && (theme !== 'same' || !isOneThing(seen, other) || gap > mostApart(a, b, x, y)))
    return Number.NEGATIVE_INFINITY;
  const weight =
    WORDS[kinship] + THEME[theme] + DOER[doer] + (theme === 'same' && isNamedByBoth(seen, other) ? NAMED : 0);
  const the =
    theme === 'none' && (kinship === 'same' || kinship === 'near') && isTheHappening(a) && isTheHappening(b)
      ? THE_HAPPENING
      : 0;
  const ofOneDay = kinship === 'same' && day > 0 && tieOf(a.source, b.source) >= ONE_COURSE;
  const bare = theme === 'none' && !ofOneDay ? ONE_OF_MANY * (Number(isOneOfMany(a)) + Number(isOneOfMany(b))) : 0;
  const total = weight + compareAround(a, b) + where + day + the - bare + STORY * tieOf(a.source, b.source);
  return total + PLANNED * Number(meant) - (agreeing ? ENOUGH.agreeing : ENOUGH.differing);
}

/** "The last train called", "the last train stopped": what there is one of does what its verbs tell once, in one place. */
function kinOf(a: ClaimView, b: ClaimView): Kinship {
  const kinship = compareHappenings(a, b);
  const [x, y] = [seenAs(a), seenAs(b)];
  if (kinship !== 'far' || !isOnlyOne(x.theme) || !isOnlyOne(y.theme)) return kinship;
  return likeness(x.theme, y.theme) === 'same' && likeness(x.place, y.place) === 'same' ? 'like' : kinship;
}

function isOnlyOne(part: PartView | null): boolean {
  return part !== null && ONLY_ONE.test(part.part.words);
}

/** What the words around two dates share. */
function compareAround(a: ClaimView, b: ClaimView): number {
  return compareContexts(nearOf(a), nearOf(b)) + (shareName(a.about, b.about) ? NAME : 0);
}

/**
 * A day that was still ahead of its article, and one on which, as a later article has it, the same came to pass: what was
 * put off need not say so.
 */
function arePlanAndFact(a: ClaimView, b: ClaimView, x: ClaimValue, y: ClaimValue): boolean {
  if (isOfClock(a) || tieOf(a.source, b.source) < ONE_COURSE) return false;
  return isPlanOf(a, x, b, y) || isPlanOf(b, y, a, x);
}

function isPlanOf(plan: ClaimView, planned: ClaimValue, fact: ClaimView, told: ClaimValue): boolean {
  if (plan.asOf === null || fact.asOf === null || !fact.claim.certain || isDenied(planned) || isDenied(told))
    return false;
  const [before, after] = [dayOfIso(plan.asOf), dayOfIso(fact.asOf)];
  const wasAhead = planned.low > before && planned.low <= after;
  return wasAhead && told.low > before && told.high <= after && Math.abs(told.low - planned.low) <= PLAN_APART;
}

/** Nothing says that they are two; who is only "she" in one of them can be whom the other names. */
function mayBeOneThing(theme: keyof typeof THEME, a: HappeningView, b: HappeningView): boolean {
  return theme === 'same' || theme === 'maybe' || (theme === 'none' && (a.theme === null) !== (b.theme === null));
}

/** Days between the one on which something was to be and the one on which it was. */
const PLAN_APART = 60;

/** Hours that chance hardly repeats: minutes that are no quarter of an hour, a few apart at most. */
function isOneMinute(a: ClaimView, b: ClaimView, x: ClaimValue, y: ClaimValue): boolean {
  if (!isOfClock(a) || !isOfClock(b) || !canBothHold(x, y)) return false;
  const apart = Math.abs(x.nominal - y.nominal) % HALF_DAY;
  return Math.min(apart, HALF_DAY - apart) <= FEW_MINUTES && [x, y].every(({ nominal }) => nominal % QUARTER !== 0);
}

const HALF_DAY = 720;
const QUARTER = 15;
const FEW_MINUTES = 3;

function isOneNews(a: ClaimView, b: ClaimView): boolean {
  return isLead(a) && isLead(b) && shareName(a.about, b.about) && tieOf(a.source, b.source) >= ONE_NEWS;
}

function isLead({ claim }: ClaimView): boolean {
  return sentenceOf(claim).start < LEAD;
}

/** Both name what it befell, whichever of its parts it stands as: "X resigned", "the resignation of X". */
function isNamedByBoth(a: HappeningView, b: HappeningView): boolean {
  if (isTelling(a.theme, b.theme)) return true;
  return (a.theme === null || b.theme === null) && (isTelling(a.theme, b.doer) || isTelling(a.doer, b.theme));
}

/** Both name it, or call it by two words. */
function isTelling(a: PartView | null, b: PartView | null): boolean {
  return Boolean(a?.name && b?.name) || (a !== null && b !== null && countShared(a.words, b.words) >= 2);
}

/** Both name one thing, or speak of it as of one that is known: days of "some services" are not set against each other. */
function isOneThing(a: HappeningView, b: HappeningView): boolean {
  const pairs = [
    [a.theme, b.theme],
    [a.theme, b.doer],
    [a.doer, b.theme],
  ] as const;
  return pairs.some(([x, y]) => likeness(x, y) === 'same' && (isTelling(x, y) || (isKnown(x) && isKnown(y))));
}

/**
 * What happens to a thing once, told in two articles about one named thing, and of one place or doer: whichever of them
 * "the group", which nobody names in its clause, is.
 */
function isOneSubject(a: ClaimView, b: ClaimView): boolean {
  if (!isOnce(a) || !isOnce(b)) return false;
  const about = shareName(a.focus, b.focus);
  const [x, y] = [seenAs(a), seenAs(b)];
  const pairs = [
    [x.place, y.place],
    [x.place, y.doer],
    [x.doer, y.place],
  ] as const;
  return about && pairs.some(([one, other]) => Boolean(one?.name) && likeness(one, other) === 'same');
}

function isKnown(part: PartView | null): boolean {
  return (
    part !== null &&
    (part.name !== null || part.named.size > 0 || DEFINITE.test(part.part.words) || ALL_OF_THEM.test(part.part.words))
  );
}

function isOneDay(x: ClaimValue, y: ClaimValue): boolean {
  return x.low === x.high && y.low === y.high && x.low === y.low;
}

/** Of a class of happenings that befall a thing once, whenever that is. */
function isOnce({ claim }: ClaimView): boolean {
  const event = EVENT_CLASSES[claim.predicate.key];
  return event?.once === true && event.recurs !== true;
}

function mostApart(a: ClaimView, b: ClaimView, x: ClaimValue, y: ClaimValue): number {
  if (isOfClock(a) || (isOnce(a) && isOnce(b))) return Number.POSITIVE_INFINITY;
  if (happensOnce(a) || happensOnce(b)) return ONCE_APART;
  if (isPutOff(a) || isPutOff(b) || a.claim.certain !== b.claim.certain) return PUT_OFF_APART;
  const day = a.asOf ?? b.asOf;
  const since = day === null ? 0 : dayOfIso(day) - Math.max(x.nominal, y.nominal);
  return Math.max(DATES_APART, LONG_BACK * since);
}

/** Both sentences give figures of one unit, and not the same: the day is then that of each figure. */
function countApart(a: ClaimView, b: ClaimView): boolean {
  const [left, right] = [figuresOf(a), figuresOf(b)];
  const units = [...left.keys()].filter((unit) => right.has(unit));
  return units.length > 0 && !units.some((unit) => left.get(unit)!.some((value) => right.get(unit)!.includes(value)));
}

/** The figures of its sentence, by unit. */
const figuresOf = remember(({ source, claim }: ClaimView): ReadonlyMap<string, readonly number[]> => {
  const { start, end } = sentenceOf(claim);
  const figures = new Map<string, number[]>();
  for (const { anchor, value, min, max, unit } of source.quantities) {
    if (anchor.start < start || anchor.end > end) continue;
    const key = baseUnit(unit ?? '');
    figures.set(key, [...(figures.get(key) ?? []), ...[value, min, max].filter((found) => found !== undefined)]);
  }
  return figures;
});

/** Letters before a date in which a verb of reporting makes it the day of the report. */
const REPORT_REACH = 48;

const isDayOfReport = remember(({ claim, time, source }: ClaimView): boolean => {
  const { start } = time?.anchor ?? sentenceOf(claim);
  return REPORTED_ON.test(source.article.text.slice(Math.max(0, start - REPORT_REACH), start));
});
