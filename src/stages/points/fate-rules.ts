import { axisOf } from '../../language/en/happenings.ts';
import {
  FATE_QUESTION,
  FATE_STEPS,
  FATES_APART,
  FATES_AT_ODDS,
  LAST_FATE,
  LIVING_FATES,
  REFUSED_FATES,
} from '../../language/en/points/fate-words.ts';
import type { LineageEdge } from '../../model/lineage.ts';
import { dayOfIso, formatDay } from '../../text/civil-day.ts';
import type { ClaimView, EntityLookup } from './claim-view.ts';
import type { PairRules } from './compare-neighbours.ts';
import { viewFate } from './fate-view.ts';
import type { ReadingGroup } from './group-readings.ts';
import { mostUsed } from './group-readings.ts';
import { seenAs } from './happening-view.ts';
import { isNewVersion } from './is-new-version.ts';
import type { Judgement } from './judge-state.ts';
import { sharesOutlet } from './shares-outlet.ts';

const LONGEST_WORDS = 110;
/** Days by which a death was not known to be one from which on that somebody lives sets it right. */
const SET_RIGHT = 2;
/** Most days between two accounts of how one office ended: who was dismissed years before he resigned held two. */
const ONE_OFFICE = 365;
const ABOUT_ONE_DAY = 1;

/** Asked where articles tell of several steps, and of more than one kind of them: those of one kind are asked of as such. */
export function isFateAsked(views: readonly ClaimView[]): boolean {
  const steps = new Set(views.map(stepOf));
  const axes = new Set(views.map(({ claim }) => axisOf(claim.predicate.key)));
  const sources = new Set(views.map(({ source }) => source));
  const wentBack = [...REFUSED_FATES].some((step) => steps.has(step) && steps.has(`not ${step}`));
  return (
    steps.size > 1 &&
    (axes.size > 1 || wentBack) &&
    sources.size > 1 &&
    views.some((a) => views.some((b) => goesOn(a, b)))
  );
}

/** Another article tells of a step that this one doesn't. */
function goesOn(a: ClaimView, b: ClaimView): boolean {
  return a.source !== b.source && stepOf(a) !== stepOf(b);
}

function stepOf(view: ClaimView): string {
  const { denied } = seenAs(view);
  return `${denied ? 'not ' : ''}${FATE_STEPS[view.claim.predicate.key]!.name}`;
}

/** Each step is an answer as of its day, the earliest first. */
export function readFate(views: readonly ClaimView[]): ReadingGroup[] {
  const steps = new Map<string, ClaimView[]>();
  for (const view of views) steps.set(stepOf(view), [...(steps.get(stepOf(view)) ?? []), view]);
  const groups = [...steps].map(([step, own]) => {
    const day = dayOf(own);
    const words = `${mostUsed(own.map(wordsOf))}${markOf(own)}${day === null || isLong(own) ? '' : ` (${formatDay(day)})`}`;
    return { value: { low: 0, high: 0, nominal: day ?? 0, unit: '', step: 0, words, signature: step }, views: own };
  });
  return groups.sort((a, b) => a.value.nominal - b.value.nominal || (a.value.signature < b.value.signature ? -1 : 1));
}

function markOf(views: readonly ClaimView[]): string {
  const refused = views.every(
    (view) => seenAs(view).denied && REFUSED_FATES.has(FATE_STEPS[view.claim.predicate.key]!.name),
  );
  return !refused && views.every(({ claim }) => !claim.certain) ? ' (planned, feared or conditional)' : '';
}

function wordsOf({ claim }: ClaimView): string {
  const plain = claim.text.replace(/\s+/g, ' ').trim();
  return plain.length > LONGEST_WORDS ? `${plain.slice(0, plain.lastIndexOf(' ', LONGEST_WORDS))} …` : plain;
}

/** The day on which a step was taken, else the last of the month or year that is told, else the first by which an article tells of it. */
function dayOf(views: readonly ClaimView[]): number | null {
  const spans = views.flatMap((view) => seenAs(view).days ?? []);
  const exact = spans.filter(({ from, to }) => from === to).map(({ from }) => from);
  const known = views.flatMap(({ asOf }) => (asOf === null ? [] : [dayOfIso(asOf)]));
  const all = [exact, spans.map(({ to }) => to), known].find((days) => days.length > 0);
  return all ? Math.min(...all) : null;
}

/** Its words tell the month or the year, and no day is known. */
function isLong(views: readonly ClaimView[]): boolean {
  const spans = views.flatMap((view) => seenAs(view).days ?? []);
  return spans.length > 0 && spans.every(({ from, to }) => from < to);
}

/** Steps of a course of things can all be so, each in its time; a denial, a death that was none and how an office ended can't. */
export function judgeFate(
  readings: readonly ReadingGroup[],
  _origins: readonly number[],
  lineage: readonly LineageEdge[],
): Judgement {
  const conflicts: Judgement[] = [];
  for (const [n, a] of readings.entries())
    for (const b of readings.slice(n + 1)) {
      if (areApart(a, b)) conflicts.push(settle(a, b, lineage));
    }
  const calm: Judgement = { state: 'compatible', because: 'steps of one course of things, each told as of its day' };
  return conflicts.find(({ state }) => state === 'disputed') ?? conflicts[0] ?? calm;
}

function areApart(a: ReadingGroup, b: ReadingGroup): boolean {
  const [x, y] = [a.value.signature, b.value.signature];
  if (x === `not ${y}` || y === `not ${x}`) return true;
  const apart = Math.abs(a.value.nominal - b.value.nominal);
  if (FATES_APART.some((pair) => pair.includes(x) && pair.includes(y))) return apart <= ONE_OFFICE;
  if (FATES_AT_ODDS.some((pair) => pair.includes(x) && pair.includes(y))) return apart <= ABOUT_ONE_DAY;
  return x === LAST_FATE && LIVING_FATES.has(y) && a.value.nominal < b.value.nominal && !tellsBoth(a, b);
}

/** One article tells of the death and, with no day of its own, of the other step: that lies before. */
function tellsBoth({ views: dead }: ReadingGroup, { views: living }: ReadingGroup): boolean {
  const undated = living.filter((view) => !seenAs(view).days);
  return undated.length === living.length && undated.every((view) => dead.some(({ source }) => source === view.source));
}

function settle(a: ReadingGroup, b: ReadingGroup, lineage: readonly LineageEdge[]): Judgement {
  const both = `“${a.value.words}” and “${b.value.words}”`;
  if (isNewVersion(a, b, lineage) || sharesOutlet(a, b))
    return { state: 'revised', because: `${both}: one house told the one and later the other` };
  if (REFUSED_FATES.has(b.value.signature) && a.value.nominal < b.value.nominal)
    return { state: 'revised', because: `${both}: refused at first, and done on a later day` };
  if (a.value.signature === LAST_FATE && b.value.nominal - a.value.nominal >= SET_RIGHT)
    return { state: 'revised', because: `${both}: who lives later was not dead` };
  return { state: 'disputed', because: `${both} can’t both hold` };
}

/** “What became of Ada Brill?” */
export function askFate(views: readonly ClaimView[], lookup: EntityLookup): string {
  const fates = views.flatMap((view) => viewFate(view, lookup) ?? []);
  const entity = fates.find((fate) => fate.entity !== null)?.entity;
  const words = fates.map(({ who }) =>
    who.part.words.replace(/^(?:The|An?|Its|His|Her|Their)\s/, (w) => w.toLowerCase()),
  );
  return FATE_QUESTION.replace('{it}', entity ? lookup.byId.get(entity)!.name : mostUsed(words));
}

export const FATE_PAIRS: PairRules = {
  obstacle: () => 'they are not known to be of one person',
  ties: (a, b, lookup) => {
    const [x, y] = [viewFate(a, lookup), viewFate(b, lookup)];
    if (!x || !y) return [];
    return x.entity !== null && x.entity === y.entity
      ? [`both of ${lookup.byId.get(x.entity)!.name}`]
      : [`both of ${x.who.part.words}`];
  },
};
