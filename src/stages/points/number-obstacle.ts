import { TERM_QUESTIONS } from '../../language/en/claims/term-words.ts';
import { OTHER_OCCASIONS, OVER_YEARS } from '../../language/en/clause-words.ts';
import { familyOf, OF_PEOPLE } from '../../language/en/event-classes.ts';
import { STILL_SO } from '../../language/en/points/figure-parts.ts';
import { sentenceOf } from '../../model/claim.ts';
import { dayOfIso } from '../../text/civil-day.ts';
import { remember } from '../../text/remember.ts';
import { agree } from './agree.ts';
import { canBothHold, readValue } from './claim-value.ts';
import type { ClaimView } from './claim-view.ts';
import { namesDiffer, participantsDiffer, shareRole } from './compare-roles.ts';
import { roleOf, rolesDiffer } from './count-role.ts';
import { headsMeet, measuresDiffer, noHead, peopleDiffer, wordsMeet } from './counted-nouns.ts';
import { faceEachOther } from './facing-speakers.ts';
import { kindsApart, setsApart } from './kinds-apart.ts';
import { areCrowdsApart } from './one-crowd.ts';
import { rangeOf } from './pair-signs.ts';
import { areOfThoseDone, areOfTwoWholes, isPart, isPartOf } from './parts-of-whole.ts';
import { placesDiffer } from './places-differ.ts';
import { supersedes } from './replaced-claims.ts';
import { isSameFigure } from './same-figure.ts';
import { shareName } from './share-name.ts';
import { tellsNow, tellsRevision } from './tells-revision.ts';
import { isCounting, isEvent, timeObstacle } from './time-obstacle.ts';
import { leavesUnitOut } from './unit-left-out.ts';
import { areRivals, inUnitOf } from './within-sentences.ts';

/**
 * Why two figures can't answer one question, in words; null where nothing stands against it.
 * @param alike their words have already shown that they tell of one thing (`likeFigures`), whatever the nouns counted
 */
export function numberObstacle(a: ClaimView, b: ClaimView, alike = false): string | null {
  const [x, y] = alike && leavesUnitOut(a, b) ? [a, b] : [inUnitOf(a, b), inUnitOf(b, a)];
  if (!x && !y) return 'they are measured in different units';
  if (x === b || y === a) return null;
  if (x !== a || y !== b) return numberObstacle(x ?? a, x ? b : y!, alike);
  if (areRivals(a, b) || supersedes(a, b) || supersedes(b, a)) return null;
  const counted = countedApart(a, b);
  if (counted !== null) return counted;
  if (isSameFigure(a, b) && (a.quantity?.unit !== undefined || noHead(a) || noHead(b) || wordsMeet(a, b)))
    return placesDiffer(a, b) ? 'they are of different places' : null;
  const differ = readValue(a)?.signature !== readValue(b)?.signature;
  const happened = happenedApart(a, b, alike, differ) ?? (differ ? (kindsApart(a, b) ?? scopesApart(a, b)) : null);
  if (happened !== null) return happened;
  if (placesDiffer(a, b) || areCrowdsApart(a, b)) return 'they are of different places';
  if (differ && familyOf(a.claim.predicate.key) === 'settle' && !sharePlace(a, b))
    return 'nothing ties them to one place';
  if (a.replaced !== b.replaced || (differ && isRevised(a, b))) return null;
  return timeObstacle(a, b, isCounting(a) || isCounting(b));
}

/** Those counted, or what is measured, are others. */
function countedApart(a: ClaimView, b: ClaimView): string | null {
  if (peopleDiffer(a, b)) return 'they count different people';
  const sets = setsApart(a, b);
  if (sets !== null) return sets;
  if (measuresDiffer(a, b)) return 'they measure different things';
  if (isPart(a) !== isPart(b) && !isPartOf(a, b) && !isPartOf(b, a) && !tellTheSame(a, b))
    return 'one is a part of another count';
  if (differsStill(a, b)) return 'one counts those to whom it still holds, the other all to whom it happened';
  if (isPart(a) && isPart(b) && !noHead(a) && !noHead(b) && a.head !== b.head && !agree(a, b) && !areOfThoseDone(a, b))
    return 'they are parts of different wholes';
  if (areOfTwoWholes(a, b) && !agree(a, b)) return 'they are parts of different wholes';
  if (rolesDiffer(a, b) && !(agree(a, b) && (roleOf(a) === null || roleOf(b) === null)))
    return 'they count different parts of the vote';
  if (areTerms(a, b) && namesDiffer(a, b, 'object')) return 'they are of different people';
  return participantsDiffer(a, b) ? 'they are figures of different participants' : null;
}

/** "Nineteen were arrested", "the two who were still in custody". */
function differsStill(a: ClaimView, b: ClaimView): boolean {
  return isStillSo(a) !== isStillSo(b) && !agree(a, b);
}

const isStillSo = remember(({ claim, quantity, source }: ClaimView): boolean => {
  if (!OF_PEOPLE.has(claim.predicate.key) || quantity === null) return false;
  const { end } = sentenceOf(claim);
  const { text } = source.article;
  return STILL_SO.test(text.slice(quantity.anchor.start, Math.min(end, quantity.anchor.end + STILL_REACH)));
});

/** Letters behind a count that tell for how many it still holds. */
const STILL_REACH = 64;

/** What befell those counted is another happening, or nothing says that it is one. */
function happenedApart(a: ClaimView, b: ClaimView, alike: boolean, differ: boolean): string | null {
  const parts = isPartOf(a, b) || isPartOf(b, a);
  if (!alike && !parts && !headsMeet(a, b) && !giveOldOne(a, b)) return 'they count different things';
  const [left, right] = [a.claim.predicate.key, b.claim.predicate.key];
  if (isEvent(left) && isEvent(right) && familyOf(left) !== familyOf(right) && !parts)
    return 'they tell of different happenings';
  if (contradictsItself(a, b)) return 'one article gives both';
  if (!differ) return null;
  if (!alike && !parts && !shareRole(a, b)) return 'nothing ties them to one happening';
  return isLength(a) && !areOfOneThing(a, b) ? 'nothing ties them to one thing' : null;
}

/** Figures that differ are for other years or occasions. */
function scopesApart(a: ClaimView, b: ClaimView): string | null {
  if (spansYears(a) !== spansYears(b)) return 'one is for a span of years, the other is not';
  if (isOfOtherTimes(a) !== isOfOtherTimes(b)) return 'one is of other occasions';
  return isOfEarlier(a, b) || isOfEarlier(b, a) ? 'one is told of an earlier time' : null;
}

/** Days before its article from which on a dated count is of an earlier happening than the one the article is about. */
const BACKGROUND_DAYS = 30;

/** Looked back to in an article of the same weeks as one that tells the other without a date: "killed 612 in February". */
function isOfEarlier(past: ClaimView, now: ClaimView): boolean {
  const day = rangeOf(past);
  if (!day || now.time !== null || past.asOf === null || now.asOf === null) return false;
  const [asOf, other] = [dayOfIso(past.asOf), dayOfIso(now.asOf)];
  return asOf - day.to > BACKGROUND_DAYS && Math.abs(asOf - other) <= BACKGROUND_DAYS;
}

/** One article gives two figures that can't both hold, in one voice: they are of two things. */
function contradictsItself(a: ClaimView, b: ClaimView): boolean {
  if (a.source !== b.source || a.replaced !== b.replaced) return false;
  const [left, right] = [readValue(a), readValue(b)];
  if (!left || !right || canBothHold(left, right)) return false;
  return !faceEachOther(a, b) && !isDeniedThere(a, b) && !isBroughtUpToDate(a, b);
}

/** One article tells of a count as it was reported, and as it stands now: "had admitted 58 wounded", "the wounded now number 71". */
function isBroughtUpToDate(a: ClaimView, b: ClaimView): boolean {
  return isCounting(a) && a.claim.predicate.key === b.claim.predicate.key && tellsNow(a) !== tellsNow(b);
}

/** Both give one figure, which one of them says was replaced. */
function giveOldOne(a: ClaimView, b: ClaimView): boolean {
  return a.replaced !== b.replaced && agree(a, b);
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

/** Their sentences name one thing; of prison sentences, which a story has few of, their articles do. */
function areOfOneThing(a: ClaimView, b: ClaimView): boolean {
  if (shareName(a.about, b.about)) return true;
  return areTerms(a, b) && shareName(a.topics, b.topics);
}

/** Both tell how long somebody is to go to prison. */
function areTerms(...views: readonly ClaimView[]): boolean {
  return views.every(({ claim }) => claim.predicate.key in TERM_QUESTIONS);
}

/** How long something was: of all things of its kind the noun says the same. */
function isLength({ quantity }: ClaimView): boolean {
  return /^(?:minute|hour|day|week|month|year|decade|second)$/.test(quantity?.unit ?? '');
}

/** One article tells of some, and hands on that another speaker says there was none; how often a thing was done is no count of it. */
function isDeniedThere(a: ClaimView, b: ClaimView): boolean {
  const [none, some] = a.quantity?.value === 0 ? [a, b] : [b, a];
  if (none.quantity?.value !== 0 || some.quantity?.value === 0 || !none.statement || some.quantity?.head === 'time')
    return false;
  return some.statement?.speaker.words.toLowerCase() !== none.statement.speaker.words.toLowerCase();
}

const spansYears = remember(({ claim }: ClaimView): boolean => {
  return OVER_YEARS.test(sentenceOf(claim).exact);
});

const isOfOtherTimes = remember(({ claim }: ClaimView): boolean => OTHER_OCCASIONS.test(sentenceOf(claim).exact));

function sharePlace(a: ClaimView, b: ClaimView): boolean {
  const places = new Set([...b.place, ...b.grounds]);
  return [...a.place, ...a.grounds].some((key) => places.has(key));
}
