import { OTHER_OCCASIONS, OVER_YEARS, REPORTED_ON, STANDING_COUNT } from '../../language/en/clause-words.ts';
import { EVENT_CLASSES, familyOf, GENERIC_PERSONS, isOwnNoun, OF_PEOPLE } from '../../language/en/event-classes.ts';
import { AGES_AND_SEXES, isPersonNoun, LOOSE_PERSONS, SPECIFIC_PERSONS } from '../../language/en/person-nouns.ts';
import { loadWordVectors } from '../../language/models.ts';
import { sentenceOf } from '../../model/claim.ts';
import { remember } from '../../text/remember.ts';
import { canBothHold, isConversion, isVagueValue, readValue } from './claim-value.ts';
import type { ClaimView } from './claim-view.ts';
import { namesDiffer, participantsDiffer, shareRole } from './compare-roles.ts';
import { roleOf, rolesDiffer } from './count-role.ts';
import { isCompoundOf, likeHeads } from './like-figures.ts';
import { compareHappenings, isOfClock } from './like-happenings.ts';
import { rangeOf } from './pair-signs.ts';
import { isPart, isPartOf } from './parts-of-whole.ts';
import { tellsRevision } from './tells-revision.ts';
import { areRivals, inUnitOf } from './within-sentences.ts';

/** Days between two dates of one event that is still being counted. */
const COUNTING_DAYS = 30;
/** From here on a time is a scope ("in 2016"), not the day of an event. */
const SCOPE_DAYS = 27;
/** Dates of one happening given differently lie nearer than this; farther apart they are of two. */
const RECURRENCE_DAYS = 60;
/** Dates of one happening that no class knows lie nearer than this, about two years. */
const OPEN_DAYS = 800;
/** … or this share of the time since, for what lies long back. */
const LONG_BACK = 0.1;
const DAY = 86_400_000;

const isEvent = (key: string): boolean => key in EVENT_CLASSES;

/** Days before its article from which on a dated count is of an earlier happening than the one the article is about. */
const BACKGROUND_DAYS = 30;

/** Looked back to in an article of the same weeks as one that tells the other without a date: "killed 612 in February". */
function isOfEarlier(past: ClaimView, now: ClaimView): boolean {
  const day = rangeOf(past);
  if (!day || now.time !== null || past.asOf === null || now.asOf === null) return false;
  const [asOf, other] = [Date.parse(past.asOf) / DAY, Date.parse(now.asOf) / DAY];
  return asOf - day.to > BACKGROUND_DAYS && Math.abs(asOf - other) <= BACKGROUND_DAYS;
}

/** Why two claims can't answer one question, in words; null where nothing stands against it. */
export function findObstacle(a: ClaimView, b: ClaimView, alike = false): string | null {
  if (a.claim.kind !== b.claim.kind) return 'one gives a number, the other a date';
  if (a.claim.kind === 'number') return numberObstacle(a, b, alike);
  return dateObstacle(a, b, alike);
}

/**
 * @param alike their words have already shown that they tell of one thing (`likeFigures`), whatever the nouns counted
 */
function numberObstacle(a: ClaimView, b: ClaimView, alike = false): string | null {
  const [x, y] = [inUnitOf(a, b), inUnitOf(b, a)];
  if (!x && !y) return 'they are measured in different units';
  if (x === b || y === a) return null;
  if (x !== a || y !== b) return numberObstacle(x ?? a, x ? b : y!, alike);
  if (areRivals(a, b)) return null;
  if (peopleDiffer(a, b)) return 'they count different people';
  if (measuresDiffer(a, b)) return 'they measure different things';
  const parts = isPartOf(a, b) || isPartOf(b, a);
  if (isPart(a) !== isPart(b) && !parts && !tellTheSame(a, b)) return 'one is a part of another count';
  if (isPart(a) && isPart(b) && !noHead(a) && !noHead(b) && a.head !== b.head && !agree(a, b))
    return 'they are parts of different wholes';
  if (rolesDiffer(a, b)) return 'they count different parts of the vote';
  if (participantsDiffer(a, b)) return 'they are figures of different participants';
  if (isSameFigure(a, b) && (a.quantity?.unit !== undefined || noHead(a) || noHead(b) || wordsMeet(a, b)))
    return placesDiffer(a, b) ? 'they are of different places' : null;
  if (!alike && !parts && !headsMeet(a, b)) return 'they count different things';
  const classA = familyOf(a.claim.predicate.key);
  const classB = familyOf(b.claim.predicate.key);
  if (isEvent(a.claim.predicate.key) && isEvent(b.claim.predicate.key) && classA !== classB && !parts) {
    return 'they tell of different happenings';
  }
  const values = [readValue(a), readValue(b)] as const;
  const differ = values[0]?.signature !== values[1]?.signature;
  if (
    a.source === b.source &&
    a.replaced === b.replaced &&
    values[0] &&
    values[1] &&
    !canBothHold(values[0], values[1]) &&
    !faceEachOther(a, b) &&
    !isDeniedThere(a, b)
  )
    return 'one article gives both';
  if (!alike && differ && !parts && !shareRole(a, b)) return 'nothing ties them to one happening';
  if (differ && isLength(a) && !nameOneThing(a, b)) return 'nothing ties them to one thing';
  if (differ && spansYears(a) !== spansYears(b)) return 'one is for a span of years, the other is not';
  if (differ && isOfOtherTimes(a) !== isOfOtherTimes(b)) return 'one is of other occasions';
  if (differ && (isOfEarlier(a, b) || isOfEarlier(b, a))) return 'one is told of an earlier time';
  if (placesDiffer(a, b)) return 'they are of different places';
  if (classA === 'settle' && differ && !sharePlace(a, b)) return 'nothing ties them to one place';
  if (differ && (a.replaced !== b.replaced || isRevised(a, b))) return null;
  return timeObstacle(a, b, isCounting(a) || isCounting(b));
}

/** "Six of the passengers were hurt" and "eight were hurt", "two of the wells were shut" and "two wells were shut": the part is all that the other counts. */
function tellTheSame(a: ClaimView, b: ClaimView): boolean {
  const part = isPart(a) ? a : b;
  if (part.quantity?.partOf !== undefined || a.source === b.source) return false;
  if (agree(a, b) && (headsMeet(a, b) || shareRole(a, b))) return true;
  return OF_PEOPLE.has(a.claim.predicate.key) && a.claim.predicate.key === b.claim.predicate.key;
}

/** The later says that it gives another figure in place of an earlier one: the days may differ then. */
function isRevised(a: ClaimView, b: ClaimView): boolean {
  if (a.asOf === null || b.asOf === null || a.asOf === b.asOf) return false;
  return tellsRevision(a.asOf > b.asOf ? a : b);
}

/** How long something was: of all things of its kind the noun says the same. */
function isLength({ quantity }: ClaimView): boolean {
  return /^(?:minute|hour|day|week|month|year|decade|second)$/.test(quantity?.unit ?? '');
}

function nameOneThing(a: ClaimView, b: ClaimView): boolean {
  return [...a.about].some((key) => b.about.has(key) && !key.startsWith('country:'));
}

/** One article hands on two answers, each by another speaker. */
export function faceEachOther(a: ClaimView, b: ClaimView): boolean {
  if (a.source !== b.source || !a.statement || !b.statement) return false;
  if (isCounting(a) || isCounting(b) || a.head === '' || (a.quantity?.unit === undefined && a.head !== b.head))
    return false;
  const [left, right] = [a.statement.speaker, b.statement.speaker];
  if (
    left.words === '' ||
    right.words === '' ||
    /^(?:he|she|it|they)$/i.test(left.words) ||
    /^(?:he|she|it|they)$/i.test(right.words)
  )
    return false;
  return left.entity !== undefined && right.entity !== undefined
    ? left.entity !== right.entity
    : left.words.toLowerCase() !== right.words.toLowerCase();
}

/** One article tells of some, and hands on that another speaker says there was none; how often a thing was done is no count of it. */
function isDeniedThere(a: ClaimView, b: ClaimView): boolean {
  const [none, some] = a.quantity?.value === 0 ? [a, b] : [b, a];
  if (none.quantity?.value !== 0 || some.quantity?.value === 0 || !none.statement || some.quantity?.head === 'time')
    return false;
  return some.statement?.speaker.words.toLowerCase() !== none.statement.speaker.words.toLowerCase();
}

/** From here on, and with a unit, a figure is so much its own that two articles on one subject give it of one thing. */
const DISTINCTIVE = 20;
/** How many steps of its last digit a figure must have: 212,000 has 212, and 3,000 has 3. */
const DISTINCTIVE_STEPS = 10;

/** Both give one exact figure that chance would not repeat. */
export function isSameFigure(a: ClaimView, b: ClaimView): boolean {
  if (a.claim.kind !== 'number' || b.claim.kind !== 'number') return false;
  if (a.source === b.source && !headsMeet(a, b) && !(a.quantity?.unit !== undefined && (noHead(a) || noHead(b))))
    return false;
  const [left, right] = [readValue(a), readValue(b)];
  if (!left || !right || isVagueValue(left)) return false;
  if (left.signature !== right.signature && (left.low !== left.high || !isConversion(left, right))) return false;
  const fine = Math.min(left.nominal / left.step, right.nominal / right.step) >= DISTINCTIVE_STEPS;
  return fine && (left.unit !== '' || left.nominal >= DISTINCTIVE);
}

function headsMeet(a: ClaimView, b: ClaimView): boolean {
  const headA = a.head;
  const headB = b.head;
  if (a.quantity?.unit !== undefined && isEvent(a.claim.predicate.key) && !MIXED.has(a.claim.predicate.key))
    if (a.claim.predicate.key === b.claim.predicate.key) return true;
  if (a.quantity?.unit !== undefined) return wordsMeet(a, b) || (noHead(a) && noHead(b) && sameAnswer(a, b));
  if (headA === headB || isCompoundOf(headA, headB) || isCompoundOf(headB, headA)) return true;
  if (roleOf(a) === 'margin' && roleOf(b) === 'margin') return true;
  if (!shareRole(a, b)) return false;
  const generic = (head: string): boolean =>
    head === '' || GENERIC_PERSONS.has(head) || isOwnNoun(a.claim.predicate.key, head);
  const person = (head: string): boolean => generic(head) || LOOSE_PERSONS.has(head) || SPECIFIC_PERSONS.has(head);
  if (generic(headA) || generic(headB)) return person(headA) && person(headB);
  return LOOSE_PERSONS.has(headA) && LOOSE_PERSONS.has(headB);
}

function sameAnswer(a: ClaimView, b: ClaimView): boolean {
  return readValue(a)?.signature === readValue(b)?.signature;
}

function noHead({ head }: ClaimView): boolean {
  return head === '';
}

function wordsMeet(a: ClaimView, b: ClaimView): boolean {
  const words = countedWords(b);
  return [...countedWords(a)].some((word) => words.has(word));
}

export const countedWords = remember(
  (view: ClaimView): ReadonlySet<string> =>
    new Set((view.quantity?.counted || view.head).toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []),
);

function isCounting({ claim }: ClaimView): boolean {
  return EVENT_CLASSES[claim.predicate.key]?.cumulative !== undefined;
}

/** "women" and "children"; two words for the same people, or one that isn't known, may count the same. */
function peopleDiffer(a: ClaimView, b: ClaimView): boolean {
  if (a.head === b.head || !SPECIFIC_PERSONS.has(a.head) || !SPECIFIC_PERSONS.has(b.head)) return false;
  if (AGES_AND_SEXES.has(a.head) && AGES_AND_SEXES.has(b.head)) return true;
  if (GENERIC_PERSONS.has(a.head) !== GENERIC_PERSONS.has(b.head)) return false;
  const vectors = loadWordVectors();
  const [left, right] = [vectors.find(a.head), vectors.find(b.head)];
  return left >= 0 && right >= 0 && vectors.likeness(left, right) < SAME_PEOPLE;
}

/** Both say what they measure, and it is not one thing: turnout and growth, in percent. */
function measuresDiffer(a: ClaimView, b: ClaimView): boolean {
  if (a.quantity?.unit === undefined || noHead(a) || noHead(b) || wordsMeet(a, b)) return false;
  if (a.quantity.unit !== '%' && agree(a, b)) return false;
  if (isEvent(a.claim.predicate.key) && a.claim.predicate.key === b.claim.predicate.key) {
    if (!MIXED.has(a.claim.predicate.key)) return false;
  }
  return likeHeads(a, b) < SAME_MEASURE;
}

/** Classes that hold amounts of several kinds: a price, a budget, a loss. */
const MIXED = new Set(['pay', 'store', 'deliver', 'sell']);
/** Nouns nearer than this in meaning may name one measure: "loss" and "damage". */
const SAME_MEASURE = 0.4;

/** Nouns nearer than this in meaning count the same people: "soldiers" and "servicemen". */
const SAME_PEOPLE = 0.6;

/** One count takes in the other's people: "children" in "people", "pilots" in "employees", and is no larger. */
export function isSubsetOf(a: ClaimView, b: ClaimView): boolean {
  if (isPartOf(a, b)) return true;
  const headA = a.head;
  const headB = b.head;
  if (
    headA === headB ||
    !SPECIFIC_PERSONS.has(headA) ||
    a.quantity?.unit !== undefined ||
    b.quantity?.unit !== undefined
  )
    return false;
  if (GENERIC_PERSONS.has(headB) || headB === '') return true;
  if (SPECIFIC_PERSONS.has(headB) || !isPersonNoun(headB) || !isLess(a, b)) return false;
  const vectors = loadWordVectors();
  return vectors.likeness(vectors.find(headA), vectors.find(headB)) < SAME_PEOPLE;
}

function isLess(a: ClaimView, b: ClaimView): boolean {
  const [small, large] = [readValue(a), readValue(b)];
  return small !== null && large !== null && small.nominal < large.nominal;
}

function gapInDays(a: ClaimView, b: ClaimView): number {
  const left = rangeOf(a);
  const right = rangeOf(b);
  return left && right ? Math.max(left.from - right.to, right.from - left.to, 0) : 0;
}

/** Days from the later of two dates to the earlier of the articles that tell them. */
function daysBack(a: ClaimView, b: ClaimView): number {
  const day = a.asOf ?? b.asOf;
  const [left, right] = [rangeOf(a), rangeOf(b)];
  return day === null || !left || !right ? 0 : Date.parse(day) / DAY - Math.max(left.to, right.to);
}

const spansYears = remember(({ claim }: ClaimView): boolean => {
  return OVER_YEARS.test(sentenceOf(claim).exact);
});

const isOfOtherTimes = remember(({ claim }: ClaimView): boolean => OTHER_OCCASIONS.test(sentenceOf(claim).exact));

/** Letters before a time in which a verb of reporting makes it the day of the report. */
const REPORT_REACH = 48;

/** Its day is that of the count or of the report, not of what is counted. */
function standsSoFar({ claim, time, source }: ClaimView): boolean {
  if (!isEvent(claim.predicate.key) || STANDING_COUNT.test(sentenceOf(claim).exact)) return true;
  const { start } = time?.anchor ?? sentenceOf(claim);
  return REPORTED_ON.test(source.article.text.slice(Math.max(0, start - REPORT_REACH), start));
}

/** From here on a span is a scope of its own, which a count without one doesn't share: "in 2016". */
const LONG_SCOPE_DAYS = 300;

function timeObstacle(a: ClaimView, b: ClaimView, counting: boolean): string | null {
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

function dateObstacle(a: ClaimView, b: ClaimView, alike = false): string | null {
  if (isOfClock(a) !== isOfClock(b)) return 'one tells the day, the other the hour';
  if (isOfClock(a) && gapInDays(a, b) > 0) return 'they are hours of different days';
  if (compareHappenings(a, b) === 'apart') return 'they tell of different happenings';
  if (isFarVaguer(a, b)) return 'one names the day, the other no more than the month';
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

/** A day, and a month or more that holds it: the vaguer neither bears out nor contradicts the other. */
function isFarVaguer(a: ClaimView, b: ClaimView): boolean {
  const [left, right] = [rangeOf(a), rangeOf(b)];
  if (!left || !right || isOfClock(a)) return false;
  const widths = [left.to - left.from, right.to - right.from];
  return Math.min(...widths) <= 1 && Math.max(...widths) >= SCOPE_DAYS && gapInDays(a, b) === 0;
}

function differ(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some((key) => b.includes(key));
}

/** A house that stands in some town: "the chapel of the Lowmoor school". */
function isSite({ claim: { place }, source }: ClaimView): boolean {
  return place !== undefined && SITES.test(source.article.text.slice(place.span.start, place.span.end + SITE_REACH));
}

/** Letters behind a name in which the noun of its house stands: "Lowmoor school". */
const SITE_REACH = 14;

const SITES =
  /\b(?:hospital|clinic|infirmary|morgue|mortuary|school|church|mosque|temple|cathedral|court|courthouse|prison|barracks|town hall|city hall|stadium)\b/i;

/** Two towns, say; a town and a country can be one within the other. */
function placesDiffer(a: ClaimView, b: ClaimView): boolean {
  if (a.place.length === 0 || b.place.length === 0 || a.place.some((key) => b.place.includes(key))) return false;
  if ([...a.place, ...b.place].some((key) => key.startsWith('country:'))) {
    return [...a.place, ...b.place].every((key) => key.startsWith('country:'));
  }
  if (isSite(a) !== isSite(b)) return false;
  const differ = a.claim.kind === 'number' && readValue(a)?.signature !== readValue(b)?.signature;
  const near = (view: ClaimView, keys: readonly string[]): boolean =>
    keys.some((key) => view.about.has(key) || (!differ && view.focus.has(key)));
  return !near(a, b.place) && !near(b, a.place);
}

function sharePlace(a: ClaimView, b: ClaimView): boolean {
  const places = new Set([...b.place, ...b.grounds]);
  return [...a.place, ...a.grounds].some((key) => places.has(key));
}

/** Two numbers of one sentence answer two questions. */
export function sameSentence(a: ClaimView, b: ClaimView): boolean {
  return (
    a.source === b.source &&
    a.replaced === b.replaced &&
    sentenceOf(a.claim).start === sentenceOf(b.claim).start &&
    a.claim.kind === 'number' &&
    !areRivals(a, b) &&
    inUnitOf(a, b) !== b
  );
}

/** Whether two claims give one answer. */
export function agree(a: ClaimView, b: ClaimView): boolean {
  const left = readValue(a);
  const right = readValue(b);
  return left !== null && right !== null && left.signature === right.signature;
}
