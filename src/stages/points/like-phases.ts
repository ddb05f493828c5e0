import { DEFINITE, isSameKind, kindOfNoun } from '../../language/en/actor-words.ts';
import { HAPPENING_ENDINGS, HAPPENING_NOUNS } from '../../language/en/dated-words.ts';
import { singularOf } from '../../language/en/noun-words.ts';
import {
  AT_PLACE,
  DETERMINER,
  FIRST_OR_LAST,
  GOING_ON,
  NO_ONE_THING,
  OF_OR_AT,
  OWN_RESTRAINT,
  RESTRAINT,
  STRIKE_NOUN,
} from '../../language/en/points/phase-words.ts';
import { sentenceOf } from '../../model/claim.ts';
import { dayOfIso } from '../../text/civil-day.ts';
import { contentWords } from '../../text/content-words.ts';
import { type ClaimValue, canBothHold, isDenied, readValue } from './claim-value.ts';
import type { ClaimView, PointArticle } from './claim-view.ts';
import { compareWho, mayBeOneKind } from './compare-who.ts';
import { seenAs } from './happening-view.ts';
import { isPutOff } from './is-put-off.ts';
import { compareHappenings, isOfClock } from './like-happenings.ts';
import type { PartView } from './part-view.ts';
import { phaseOf } from './phase-of.ts';
import { tieOf } from './story-ties.ts';
import { countShared } from './topic-words.ts';

/** Phases that each article tells of, by edge and whether they are of an hour. */
const phases = new WeakMap<PointArticle, readonly ClaimView[]>();

/** Makes known which beginnings and ends the articles tell of, so that `likePhases` can tell an only one. */
export function indexPhases(views: readonly ClaimView[]): void {
  const byArticle = new Map<PointArticle, ClaimView[]>();
  for (const view of views) {
    if (phaseOf(view) === null) continue;
    const known = byArticle.get(view.source);
    if (known) known.push(view);
    else byArticle.set(view.source, [view]);
  }
  for (const [source, own] of byArticle) phases.set(source, own);
}

/** What it weighs that two dates are of one edge of one thing, and of the only thing of which either article tells such an edge. */
const OF_ONE_THING = 0.8;
const OF_ONLY_ONE = 0.3;
/** Likeness of two nouns from which on they may call one thing: "pit" and "mine", not "school" and "hall". */
const LIKE_THINGS = 0.52;
/** Two that can be of one course of plans, where a third is alike to both; not enough by itself. */
const IN_A_COURSE = -0.5;
/** In articles as near as this the only thing that is to end is one; that ends on the same day. */
const ONE_COURSE = 0.3;
const ONE_DAY_OF_A_STORY = 0.2;
/** Days between a day and the one that it was moved to, and between a plan and what came of it. */
const MOVED_APART = 400;
const PLAN_APART = 60;

/**
 * How far two dates speak for one edge of one thing, by whatever verbs it is told: "is due to end on Saturday", "will
 * now run until 31 October"; "closed until 4 May", "reopened on 5 May". 0 or more where they do. Dates that differ are
 * set side by side only where one was planned, and the other is a later plan or what came of it.
 */
export function likePhases(a: ClaimView, b: ClaimView): number {
  const [p, q] = [phaseOf(a), phaseOf(b)];
  const [x, y] = [readValue(a), readValue(b)];
  if (!p || !q || !x || !y || p.edge !== q.edge || isOfClock(a) !== isOfClock(b)) return Number.NEGATIVE_INFINITY;
  if (a.source === b.source || isDenied(x) || isDenied(y) || compareHappenings(a, b) === 'apart')
    return Number.NEGATIVE_INFINITY;
  const agreeing = canBothHold(x, y);
  const thing = compareThings(a, b);
  if (thing === 'two' || !(agreeing || isPlan(a, x) || isPlan(b, y))) return Number.NEGATIVE_INFINITY;
  if (!agreeing && !wasMoved(a, x, b, y)) return IN_A_COURSE;
  if (thing === 'one') return OF_ONE_THING;
  const near = tieOf(a.source, b.source) >= (agreeing ? ONE_DAY_OF_A_STORY : ONE_COURSE);
  return near && isOnly(a, b) && isOnly(b, a) ? OF_ONLY_ONE : IN_A_COURSE;
}

/** A day that was ahead of its article, or is told as a plan. */
function isPlan({ claim, asOf }: ClaimView, { low }: ClaimValue): boolean {
  return !claim.certain || (asOf !== null && low > dayOfIso(asOf));
}

/** Whether two dates are of an edge of what is one thing by its name or its noun. */
export function isOnePhase(a: ClaimView, b: ClaimView): boolean {
  const [p, q] = [phaseOf(a), phaseOf(b)];
  return p !== null && q !== null && p.edge === q.edge && compareThings(a, b) === 'one';
}

/** One gives a day that was ahead of its article, and the other a later plan that says so or a day on which it was. */
function wasMoved(a: ClaimView, x: ClaimValue, b: ClaimView, y: ClaimValue): boolean {
  if (isOfClock(a) || a.asOf === null || b.asOf === null || a.asOf === b.asOf) return false;
  const [plan, planned, later, told] = a.asOf < b.asOf ? ([a, x, b, y] as const) : ([b, y, a, x] as const);
  if (planned.low <= dayOfIso(plan.asOf!)) return false;
  const apart = Math.abs(planned.low - told.low);
  const isFact = later.claim.certain && told.high <= dayOfIso(later.asOf!);
  if (isFact) return told.low > dayOfIso(plan.asOf!) && apart <= PLAN_APART;
  return isPutOff(later) && told.low > dayOfIso(later.asOf!) && apart <= MOVED_APART;
}

/** Whether two dates of one edge are of two things that both call by nouns of their own: "the school", "the market hall". */
export function arePhasesApart(a: ClaimView, b: ClaimView): boolean {
  const [p, q] = [phaseOf(a), phaseOf(b)];
  if (!p || !q || p.edge !== q.edge || p.of || q.of) return false;
  const [x, y] = [thingOf(a), thingOf(b)];
  if (!x || !y || mayBeOneKind(x, y, LIKE_THINGS)) return false;
  const { theme } = compareWho(seenAs(a), seenAs(b), false);
  if (theme === 'maybe') return !isGoingOn(x) && !isGoingOn(y) && !sharesFront(x, y);
  return theme === 'different' && compareThings(a, b) === 'two';
}

/** A word in front of where they are: "the salt mill in Orrel", "the mill". */
function sharesFront(x: PartView, y: PartView): boolean {
  const [left, right] = [x, y].map(({ part }) => contentWords(part.words.replace(AT_PLACE, '')).map(kindOfNoun));
  return left!.some((word) => right!.includes(word));
}

function thingOf(view: ClaimView): PartView | null {
  const { theme, doer } = seenAs(view);
  return theme ?? doer;
}

function compareThings(a: ClaimView, b: ClaimView): 'one' | 'maybe' | 'two' {
  const who = compareWho(seenAs(a), seenAs(b), false);
  if (who.theme === 'same') return 'one';
  const [matter, other] = [matterOf(a), matterOf(b)];
  if (matter !== other) return 'two';
  if (matter !== null) return matter === 'restraint' && areRestraintsApart(a, b) ? 'two' : 'maybe';
  const [x, y] = [thingOf(a), thingOf(b)];
  if (!x || !y) return x || y ? 'maybe' : 'two';
  if (x.acts && y.acts && who.theme === 'different') return 'two';
  if (isFirstOrLast(x) || isFirstOrLast(y)) return isCourse(x) || isCourse(y) ? 'maybe' : 'two';
  const going = [isGoingOn(x), isGoingOn(y)];
  if (!going[0] && !going[1]) return who.theme === 'maybe' && isSameKind(x.head, y.head) ? 'maybe' : 'two';
  if (meet(x.named, y.named)) return 'one';
  if (x.named.size > 0 && y.named.size > 0) return 'two';
  if (going[0] && going[1]) return countShared(x.words, y.words) > 0 ? 'one' : 'maybe';
  if (isElsewhere(x, y) || isElsewhere(y, x)) return 'two';
  return isKnown(x) && isKnown(y) ? 'maybe' : 'two';
}

/** A strike, or a restraint, which each calls by another of its nouns: "the notice", "the ban on tap water". */
function matterOf(view: ClaimView): 'strike' | 'restraint' | null {
  if (phaseOf(view)?.of) return 'strike';
  const thing = thingOf(view);
  if (thing === null) return null;
  const noun = nounOf(thing);
  return STRIKE_NOUN.test(noun) ? 'strike' : RESTRAINT.test(noun) ? 'restraint' : null;
}

/** "The curfew", "the ban on fishing": one of them is of a sort of its own, and the other says of what it is one. */
function areRestraintsApart(a: ClaimView, b: ClaimView): boolean {
  const [x, y] = [thingOf(a)!, thingOf(b)!];
  const own = [x, y].map((part) => OWN_RESTRAINT.test(nounOf(part)));
  if (own[0] && own[1]) return nounOf(x) !== nounOf(y);
  return (own[0] && isOfSomething(y)) || (own[1] === true && isOfSomething(x));
}

const isOfSomething = ({ part }: PartView): boolean => /\s/.test(part.words.replace(DETERMINER, '').trim());

const isFirstOrLast = ({ part }: PartView): boolean => FIRST_OR_LAST.test(part.words);

/** What goes on and is done with: "the evacuation", "ferry services". */
const isCourse = (part: PartView): boolean =>
  !isFirstOrLast(part) &&
  (isGoingOn(part) || HAPPENING_ENDINGS.test(nounOf(part)) || HAPPENING_NOUNS.has(singularOf(nounOf(part))));

/** Its noun says no more than that something goes on: "production at the mill". */
const isGoingOn = (part: PartView): boolean => GOING_ON.has(nounOf(part));

/** "Work on the bridge" is not done at a mill. */
function isElsewhere(going: PartView, { words }: PartView): boolean {
  const behind = isGoingOn(going) ? AT_PLACE.exec(going.part.words)?.groups?.place : undefined;
  const nouns = behind === undefined || going.named.size > 0 ? [] : contentWords(behind);
  return nouns.length > 0 && !nouns.some((noun) => words.has(kindOfNoun(noun)));
}

/** The noun of a phrase, in front of what it is of. */
function nounOf({ part }: PartView): string {
  const words = part.words.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
  const behind = words.findIndex((word, i) => i > 0 && OF_OR_AT.test(word));
  return words[(behind < 0 ? words.length : behind) - 1] ?? '';
}

const isKnown = ({ part, name, named }: PartView): boolean =>
  name !== null || named.size > 0 || DEFINITE.test(part.words) || !NO_ONE_THING.test(part.words);

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((key) => b.has(key));
}

/** Its article tells such an edge, ahead or past as this one, of no other thing that might be the one of the other article. */
function isOnly(view: ClaimView, partner: ClaimView): boolean {
  const own = phaseOf(view)!;
  return (phases.get(view.source) ?? []).every((other) => {
    if (other === view || phaseOf(other)!.edge !== own.edge || isOfClock(other) !== isOfClock(view)) return true;
    if (isAhead(other) !== isAhead(view) || sentenceOf(other.claim).start === sentenceOf(view.claim).start) return true;
    const [x, y] = [readValue(other), readValue(view)];
    if (x !== null && y !== null && x.signature === y.signature) return true;
    return compareWho(seenAs(view), seenAs(other), false).theme === 'same' || compareThings(other, partner) === 'two';
  });
}

function isAhead(view: ClaimView): boolean {
  const value = readValue(view);
  return value !== null && view.asOf !== null && value.low > dayOfIso(view.asOf);
}
