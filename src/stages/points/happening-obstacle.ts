import { OF_LONG_AGO } from '../../language/en/cause-kinds.ts';
import { LETS_DO, PAPERS } from '../../language/en/claims/standing-words.ts';
import { AXES, BEGAN_AT, CAUSE, HAPPENINGS, OPEN_DEED, OPEN_STATE, WHEREABOUTS } from '../../language/en/happenings.ts';
import { isSameDeed } from '../../language/en/open-verbs.ts';
import { ASKED_OF_DOER, MADE_WITH } from '../../language/en/points/happening-words.ts';
import { sentenceOf } from '../../model/claim.ts';
import { dayOfIso } from '../../text/civil-day.ts';
import { remember } from '../../text/remember.ts';
import type { ClaimView } from './claim-view.ts';
import { compareHarms } from './compare-harms.ts';
import { compareParts } from './compare-parts.ts';
import type { HappeningView } from './happening-view.ts';
import { officesDiffer } from './offices-differ.ts';
import type { Likeness, PartView } from './part-view.ts';
import { arePartnersApart } from './partners-apart.ts';
import { sexesDiffer } from './sexes-differ.ts';
import { countShared } from './topic-words.ts';
import { areHoursApart, areMomentsApart } from './whereabouts.ts';

/** Why two claims can't tell of one happening, in words; null where nothing stands against it. */
export function findHappeningObstacle(a: HappeningView, b: HappeningView): string | null {
  if (a.axis !== b.axis) return 'they tell of different happenings';
  if (a.axis === OPEN_DEED && !isSameDeed(deedOf(a), deedOf(b))) return 'they tell of different deeds';
  if ((a.view.claim.kind === 'place') !== (b.view.claim.kind === 'place')) return 'only one tells where';
  if (likenessOfThemes(a, b) === 'different' && !mayBeOneMatter(a, b)) return 'they befell different things';
  if (a.axis === CAUSE && isOfLongAgo(a) !== isOfLongAgo(b)) return 'one tells of another time';
  const doer = ASKED_OF_DOER.has(a.axis) ? likeness(a.doer, b.doer) : 'same';
  if (doer === 'different') return 'they are of different people or bodies';
  if (doer !== 'same') return 'nothing ties them to one who did it';
  if (
    a.axis === 'win' &&
    a.view.claim.predicate.key !== b.view.claim.predicate.key &&
    likeness(a.doer, b.doer) !== 'same'
  ) {
    return 'one tells of who won, the other of who lost';
  }
  if (a.axis === 'walkout' && likeness(a.doer, b.doer) === 'different') return 'other people struck';
  if (MADE_WITH.has(a.axis) && arePartnersApart(a.view, b.view)) return 'they are with others';
  if (a.axis === 'approve' && areOfTwoBodies(a, b)) return 'they are decisions of two bodies';
  if (a.axis === 'presence' && likeness(a.place, b.place) === 'different')
    return 'they are of different things’ contents';
  if (a.axis === 'list' && likeness(a.doer, b.doer) === 'different') return 'they are of two lists';
  if (a.axis === 'rise' && isNoFigure(a.theme) !== isNoFigure(b.theme)) return 'only one is of a figure';
  if (a.axis === 'rise' && movesApart(a, b)) return 'they tell of different days’ movements';
  if (arePapersApart(a.theme, b.theme)) return 'they are of two kinds of paper';
  if (a.axis === 'heads' && officesDiffer(a, b)) return 'they are of two offices';
  if (numbersDiffer(a, b)) return 'they count different numbers';
  if (daysDiffer(a, b)) return 'they are of different days';
  if (placesDiffer(a, b)) return 'they are of different places';
  if (branchesDiffer(a, b)) return 'they are of different places of one body';
  if (sexesDiffer(a.view, b.view)) return 'one is of women, the other of men';
  if (a.axis === WHEREABOUTS && areMomentsApart(a, b)) return 'they tell where it was at different times';
  if (a.axis.startsWith(OPEN_STATE) && areHoursApart(a, b)) return 'they are of different hours';
  if (mayRecur(a, b)) return 'they are told of long apart, and nothing dates them to one day';
  return null;
}

/** "The fishing licence" and "the driving licence" of one man: each is called by a word that the other is not. */
function arePapersApart(a: PartView | null, b: PartView | null): boolean {
  if (a === null || b === null || !PAPERS.has(a.head) || a.head !== b.head) return false;
  const [x, y] = [kindOfPaper(a), kindOfPaper(b)];
  return x !== null && y !== null && x !== y;
}

const kindOfPaper = ({ part }: PartView): string | null => LETS_DO.exec(part.words.toLowerCase())?.[1] ?? null;

/** "The dockers' union accepted the offer", "the teachers' union rejected it": each decides for itself. */
function areOfTwoBodies({ doer: a, view }: HappeningView, { doer: b, view: other }: HappeningView): boolean {
  if (a === null || b === null || view.claim.predicate.key === other.claim.predicate.key) return false;
  const alike = a.head === b.head || (a.name?.type === 'organisation' && b.name?.type === 'organisation');
  return alike && compareParts(a, b) === 'different';
}

/** Days between two articles from which on a happening that can come again is taken for another, unless it is dated. */
const FAR_APART = 45;

const deedOf = ({ view }: HappeningView): string => view.claim.predicate.key.slice(OPEN_DEED.length);

export const isState = (axis: string): boolean => AXES[axis]?.kind === 'states' || AXES[axis]?.changes === true;

/** Figures move every day: told of apart in time, they are of two movements. */
const NEAR = 3;

/** Days within which two articles that tell what one body knew are taken to mean one matter. */
const NEAR_KNOWING = 7;

/**
 * What a body knew or said of itself, told in other words: one matter where the doer is one and the themes are clauses or
 * near. An order told by a clause says nothing against one told by a noun.
 */
function mayBeOneMatter(a: HappeningView, b: HappeningView): boolean {
  const near = a.axis === 'know' && (articleGap(a.view, b.view) ?? NEAR_KNOWING) < NEAR_KNOWING;
  if (a.axis === 'order' && isClause(a.theme) !== isClause(b.theme)) return true;
  return (near || isClause(a.theme) || isClause(b.theme)) && likeness(a.doer, b.doer) === 'same';
}

function isClause(part: PartView | null): boolean {
  return part !== null && part.words.size > 4 && part.name === null;
}

/** Its sentence tells of a harm of another time. */
const isOfLongAgo = remember(({ view }: HappeningView): boolean => OF_LONG_AGO.test(sentenceOf(view.claim).exact));

/** How alike what both tell of is; harms go by many names. */
export function likenessOfThemes(a: HappeningView, b: HappeningView): Likeness | 'none' {
  if ((a.axis !== CAUSE && a.axis !== BEGAN_AT) || a.theme === null || b.theme === null)
    return likeness(a.theme, b.theme);
  return compareHarms(a.theme, b.theme);
}

export function likeness(a: PartView | null, b: PartView | null): Likeness | 'none' {
  return a && b ? compareParts(a, b) : 'none';
}

/** "The club climbed": a person, a body or a place itself, not what is counted of it. */
function isNoFigure(theme: PartView | null): boolean {
  return theme?.name !== null && theme?.name !== undefined && theme.name.type !== 'other';
}

function movesApart(a: HappeningView, b: HappeningView): boolean {
  if (a.days && b.days) return daysApart(a, b) > 0;
  const gap = articleGap(a.view, b.view);
  return gap === null || gap > NEAR;
}

/** Days between two articles, null where one is undated. */
function articleGap(a: ClaimView, b: ClaimView): number | null {
  if (a.asOf === null || b.asOf === null) return null;
  return Math.abs(dayOfIso(a.asOf) - dayOfIso(b.asOf));
}

const numbersOf = remember(({ theme, doer }: HappeningView): readonly number[] => [
  ...(theme?.numbers ?? []),
  ...(doer?.numbers ?? []),
]);

/** Both count those whom it befell or who did it, and not the same number. */
export function numbersDiffer(a: HappeningView, b: HappeningView): boolean {
  const [left, right] = [numbersOf(a), numbersOf(b)];
  return left.length > 0 && right.length > 0 && !left.some((value) => right.includes(value));
}

export function daysApart(a: HappeningView, b: HappeningView): number {
  if (!a.days || !b.days) return 0;
  return Math.max(a.days.from - b.days.to, b.days.from - a.days.to, 0);
}

/** Two days of one kind of happening are two happenings; a state that ended and one that began are told apart later. */
function daysDiffer(a: HappeningView, b: HappeningView): boolean {
  if (!a.days || !b.days || daysApart(a, b) === 0) return false;
  const exact = a.days.from === a.days.to && b.days.from === b.days.to;
  if (!exact && daysApart(a, b) <= 1) return false;
  return !isState(a.axis) || a.view.claim.predicate.key === b.view.claim.predicate.key || !isOneNamed(a.theme, b.theme);
}

/** A named thing, or one that both describe by a name: "the Osk waterworks". */
function isOneNamed(a: PartView | null, b: PartView | null): boolean {
  return Boolean(a?.name ?? b?.name) || (a !== null && b !== null && countShared(a.named, b.named) > 0);
}

function placesDiffer(a: HappeningView, b: HappeningView): boolean {
  if (a.view.claim.kind === 'place' || !a.place?.name || !b.place?.name) return false;
  return likeness(a.place, b.place) === 'different' && !nearby(a, b) && !nearby(b, a);
}

/** A body has many houses: what befell it in two towns is two happenings. */
function branchesDiffer(a: HappeningView, b: HappeningView): boolean {
  if (a.view.claim.kind !== 'place' || a.theme?.name?.type !== 'organisation') return false;
  return Boolean(a.place?.name && b.place?.name) && likeness(a.place, b.place) === 'different';
}

/** The other's place is named in this one's sentence or article: one can lie in the other. */
function nearby({ view }: HappeningView, { place }: HappeningView): boolean {
  return [...place!.named].some((key) => view.topics.has(key));
}

/** Where or how one was: of which time, is told by the words, or held against it when it is judged. */
function isHow(axis: string): boolean {
  return axis === WHEREABOUTS || axis.startsWith(OPEN_STATE);
}

/** A happening that can come again, told of by two articles far apart in time. */
function mayRecur(a: HappeningView, b: HappeningView): boolean {
  if (
    isState(a.axis) ||
    isHow(a.axis) ||
    a.axis === CAUSE ||
    HAPPENINGS[a.view.claim.predicate.key]?.once ||
    (a.days && b.days)
  )
    return false;
  if (!a.view.claim.certain || !b.view.claim.certain) return false;
  return (articleGap(a.view, b.view) ?? 0) > FAR_APART;
}
