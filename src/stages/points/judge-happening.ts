import { CONTINUES, HOLDS_NOW, IS_CLAUSE, IS_SO, NO_LONGER } from '../../language/en/asked-phrases.ts';
import { AXES, CAUSE, HAPPENINGS, OPEN_STATE, tellsWhere } from '../../language/en/happenings.ts';
import { FATE_STEPS, LAST_FATE } from '../../language/en/points/fate-words.ts';
import { TELLS_CHANGE } from '../../language/en/points/happening-words.ts';
import type { LineageEdge } from '../../model/lineage.ts';
import { dayOfIso, formatDay } from '../../text/civil-day.ts';
import { isClausePart } from './asked-words.ts';
import { compareCauses } from './compare-causes.ts';
import { compareParts } from './compare-parts.ts';
import { areHousesApart, comparePlaces } from './compare-places.ts';
import { setDenial } from './denied-event.ts';
import { areDoersApart } from './doers-apart.ts';
import type { ReadingGroup } from './group-readings.ts';
import { type Aspect, chooseAspect, directionOf, fillerOf } from './happening-aspect.ts';
import { daysApart } from './happening-obstacle.ts';
import { type HappeningView, seenAs } from './happening-view.ts';
import { unsureOf } from './if-of-one-thing.ts';
import { isHappeningSure } from './is-happening-sure.ts';
import { isNewVersion } from './is-new-version.ts';
import { judgeCauses } from './judge-causes.ts';
import type { Judgement } from './judge-state.ts';
import { mayFollow } from './offices-differ.ts';
import { sharesOutlet } from './shares-outlet.ts';
import { firstDay, mayHaveChanged, STILL } from './told-day.ts';
import { areWhereaboutsApart } from './whereabouts.ts';
import { isNeitherKnown } from './which-is-meant.ts';

/** Days within which two reports of a state that no change is told of are of one time. */
const ONE_TIME = 3;

/** The state of a point on a happening. Says what differs, and whether time, voice or vagueness explains it. */
export function judgeHappening(
  readings: readonly ReadingGroup[],
  origins: readonly number[],
  lineage: readonly LineageEdge[],
): Judgement {
  const aspect = chooseAspect(readings.flatMap(({ views }) => views));
  if (readings.length <= 1) return judgeOne(readings[0], origins[0] ?? 0);
  const verdicts: Verdict[] = [];
  for (const [n, a] of readings.entries()) {
    for (const b of readings.slice(n + 1)) verdicts.push(compareAnswers(aspect, a, b, lineage));
  }
  const sure = verdicts.find(({ state, unsure }) => state === 'disputed' && !unsure);
  const worst = (state: Verdict['state']): Verdict | undefined => verdicts.find((verdict) => verdict.state === state);
  return sure ?? worst('disputed') ?? worst('revised') ?? verdicts[0]!;
}

export interface Verdict extends Pick<Judgement, 'unsure'> {
  readonly state: 'disputed' | 'revised' | 'compatible';
  readonly because: string;
}

function judgeOne(reading: ReadingGroup | undefined, origins: number): Judgement {
  const all = (reading?.views ?? []).map(seenAs);
  if (all.length > 0 && all.every(({ voice }) => voice === 'doubts'))
    return { state: 'single', because: 'only a doubt is seen' };
  if (all.length > 0 && all.every(({ denied, view }) => denied && view.claim.kind === 'actor')) {
    return { state: 'single', because: 'only a denial is seen' };
  }
  if (origins >= 2) return { state: 'corroborated', because: `${origins} independent origins give the same answer` };
  return {
    state: 'single',
    because: origins === 1 ? 'one answer, from one origin' : 'one answer, whose origin can’t be seen',
  };
}

/** How two answers stand to each other; of a dispute, whether more than their kind shows that they are of one thing. */
export function compareAnswers(
  aspect: Aspect,
  a: ReadingGroup,
  b: ReadingGroup,
  lineage: readonly LineageEdge[],
): Verdict {
  const verdict = setAgainst(aspect, a, b, lineage);
  if (verdict.state !== 'disputed' || isHappeningSure(aspect, a.views, b.views)) return verdict;
  if (isDoubt(a) !== isDoubt(b)) return { state: 'compatible', because: 'a doubt, of what may be another thing' };
  return unsureOf(verdict.because);
}

const isDoubt = ({ views }: ReadingGroup): boolean => seenAs(views[0]!).voice === 'doubts';

function setAgainst(aspect: Aspect, a: ReadingGroup, b: ReadingGroup, lineage: readonly LineageEdge[]): Verdict {
  const [left, right] = [seenAs(a.views[0]!), seenAs(b.views[0]!)];
  const both = `“${a.value.words}” and “${b.value.words}”`;
  if (!left.view.claim.certain || !right.view.claim.certain) {
    return { state: 'compatible', because: 'one is a plan, a fear or a condition, and no fact against the other' };
  }
  const same = isSameDirection(aspect, left, right);
  if ((left.voice === 'doubts') !== (right.voice === 'doubts')) {
    return same
      ? { state: 'disputed', because: `${both}: one doubts what the other says` }
      : { state: 'compatible', because: 'a doubt of another answer' };
  }
  if (same)
    return { state: 'compatible', because: 'one says it in its own voice, the other only as what somebody says' };
  if (left.axis === 'heads' && left.denied === right.denied && mayFollow(a.views.map(seenAs), b.views.map(seenAs)))
    return { state: 'compatible', because: `${both}: one may have come after the other` };
  const causes = judgeCauses(a, b);
  if (causes) return causes;
  if (!excludes(aspect, left, right)) return { state: 'compatible', because: `${both} can both hold` };
  if (isNeitherKnown(aspect, left, right)) {
    const head = (left.theme ?? right.theme)?.head;
    return { state: 'compatible', because: `${both}: neither says which${head ? ` ${head}` : ''} is meant` };
  }
  if (aspect === 'where' && left.denied === right.denied && (liesIn(a, b) || liesIn(b, a)))
    return { state: 'compatible', because: `${both} can both hold: one place can lie in the other` };
  if (isNewVersion(a, b, lineage))
    return { state: 'revised', because: `${both}: a later version of the article changes it` };
  return aspect === 'whether' ? judgeDirections(a, b, both) : { state: 'disputed', because: `${both} can’t both hold` };
}

function isSameDirection(aspect: Aspect, a: HappeningView, b: HappeningView): boolean {
  if (aspect === 'whether') return !contradict(a, b);
  const [left, right] = [fillerOf(aspect, a), fillerOf(aspect, b)];
  if (a.denied !== b.denied || left === null || right === null) return false;
  if (a.axis === CAUSE) return compareCauses(a, b) === 'same';
  return tellsWhere(a.axis) ? comparePlaces(left, right) === 'same' : compareParts(left, right) === 'same';
}

/** Whether both can't be so at one time. */
function excludes(aspect: Aspect, a: HappeningView, b: HappeningView): boolean {
  if (aspect === 'whether') return contradict(a, b);
  const [left, right] = [fillerOf(aspect, a), fillerOf(aspect, b)];
  if (left === null || right === null) return false;
  if (tellsWhere(a.axis)) return areWhereaboutsApart(a, b);
  const likeness = a.axis === CAUSE ? compareCauses(a, b) : compareParts(left, right);
  if (a.denied !== b.denied) return likeness === 'same';
  if (a.denied) return false;
  if (aspect === 'where')
    return (
      isOnce(a) &&
      ((likeness === 'different' && left.name !== null && right.name !== null) || areHousesApart(left, right))
    );
  return aspect === 'doer' && !areReasons(a, b) && areDoersApart(a, b);
}

/** Who tells the one place names the other too: it can lie there. */
function liesIn(a: ReadingGroup, b: ReadingGroup): boolean {
  const places = b.views.flatMap((view) => seenAs(view).place?.name?.name ?? []);
  return a.views.some(({ source }) => places.some((place) => source.article.text.includes(place)));
}

/**
 * What somebody did can have two reasons, as one voice gives them, or as two tell them by clauses, of which one may say more;
 * what happened has one cause.
 */
function areReasons(a: HappeningView, b: HappeningView): boolean {
  const one = a.view.source === b.view.source && a.view.claim.voice === b.view.claim.voice;
  return (one || [a, b].every(isReasonTold)) && [a, b].some(({ theme }) => theme !== null && isClausePart(theme.part));
}

/** By a clause, not by a noun that names it. */
function isReasonTold({ doer }: HappeningView): boolean {
  return doer !== null && IS_CLAUSE.test(doer.part.words);
}

/** It befalls a thing once, as death does one who is named. */
function isOnce({ view, theme }: HappeningView): boolean {
  const { key } = view.claim.predicate;
  return HAPPENINGS[key]?.once === true || (FATE_STEPS[key]?.name === LAST_FATE && theme?.name?.type === 'person');
}

/** States of one axis that hold together: one in intensive care is alive, one who escaped is free. */
const TOGETHER: readonly (readonly string[])[] = [
  ['critical', 'alive'],
  ['serious', 'alive'],
  ['stable', 'alive'],
  ['serious', 'stable'],
  ['free', 'escaped'],
  ['kill', 'dead'],
  ['open', 'serving'],
  ['shut', 'withdrawn'],
  ['shut', 'blocked'],
  ['open', 'clear'],
  ['force', 'impose'],
  ['force', 'inPlace'],
  ['impose', 'inPlace'],
  ['lift', 'repealed'],
  ['clear', 'serving'],
];

/** "Y did not hire X" says nothing against "Z hired X". */
function areOfTwoDoers(a: HappeningView, b: HappeningView): boolean {
  if (a.denied === b.denied || !a.doer?.name || !b.doer?.name) return false;
  return compareParts(a.doer, b.doer) === 'different';
}

function contradict(a: HappeningView, b: HappeningView): boolean {
  const [left, right] = [directionOf(a), directionOf(b)];
  if (left === right || areOfTwoDoers(a, b)) return false;
  if (left.startsWith('past ') || right.startsWith('past ')) return false;
  const [plainA, plainB] = [left.replace(/^not /, ''), right.replace(/^not /, '')];
  if (plainA === plainB) return true;
  if (left !== plainA || right !== plainB) return false;
  return !TOGETHER.some((pair) => pair.includes(plainA) && pair.includes(plainB));
}

/** Two directions of one axis: a state can end and another begin; what went one way can't have gone the other. */
function judgeDirections(a: ReadingGroup, b: ReadingGroup, both: string): Verdict {
  const [left, right] = [seenAs(a.views[0]!), seenAs(b.views[0]!)];
  if (left.axis.startsWith(OPEN_STATE) && mayHaveChanged(a, b))
    return { state: 'compatible', because: `${both}: what was so need not be so now` };
  const changes = AXES[left.axis]?.kind === 'states';
  const denial = setDenial(a, b);
  if (!changes && denial === 'before')
    return { state: 'revised', because: `${both}: one was told before it came about` };
  if (!changes && !hasChanged(a, b)) return { state: 'disputed', because: `${both} can’t both hold` };
  if (
    left.view.claim.predicate.key === right.view.claim.predicate.key &&
    left.axis === 'office' &&
    ![...a.views, ...b.views].some(({ claim }) => HOLDS_NOW.test(claim.text))
  ) {
    return { state: 'compatible', because: `${both}: a title can outlast the office` };
  }
  if (a.views.some(({ source }) => b.views.some((view) => view.source === source))) {
    return { state: 'compatible', because: `${both}: one article tells of both, one after the other` };
  }
  if (denial === 'against') return { state: 'disputed', because: `${both} can’t both hold` };
  const goesOn = [...a.views, ...b.views].some(({ claim }) => CONTINUES.test(claim.text));
  if (changes && !goesOn && [left, right].every(tellsChange) && daysApart(left, right) > 0)
    return { state: 'compatible', because: `${both}: each came about at a time of its own` };
  const [dayA, dayB] = [firstDay(a), firstDay(b)];
  const opposite = directionOf(left).replace(/^not /, '') === directionOf(right).replace(/^not /, '');
  if (!opposite && (dayA === null || dayB === null)) {
    return { state: 'compatible', because: `${both}: no day tells which came first` };
  }
  if (!opposite && isOld(left) !== isOld(right)) {
    return { state: 'compatible', because: `${both}: one tells of a time long before` };
  }
  if (dayA === null || dayB === null || dayA === dayB) {
    return isPast(left) !== isPast(right)
      ? { state: 'compatible', because: `${both}: one tells of a time that is over` }
      : { state: 'disputed', because: `${both} can’t both hold at one time` };
  }
  const because = `${both}: as of ${formatDay(dayA)} and ${formatDay(dayB)}`;
  if (isWronglyDead(a, b) || isWronglyDead(b, a)) return { state: 'revised', because };
  if (sharesOutlet(a, b)) return { state: 'revised', because };
  const [, later] = dayA < dayB ? [a, b] : [b, a];
  if (Math.abs(dayA - dayB) <= STILL && later.views.some(({ claim }) => CONTINUES.test(claim.text))) {
    return { state: 'disputed', because: `${because}, and the later says that nothing has changed` };
  }
  if (Math.abs(dayA - dayB) <= ONE_TIME && !later.views.some((view) => tellsChange(seenAs(view)))) {
    return { state: 'disputed', because: `${because}, with no word of a change` };
  }
  return { state: 'compatible', because };
}

/** Nobody comes back from the dead: who is told to live days after the last word of his death had been taken for dead. */
function isWronglyDead(dead: ReadingGroup, alive: ReadingGroup): boolean {
  const [gone, lives] = [seenAs(dead.views[0]!), seenAs(alive.views[0]!)];
  const isOne = (gone.theme?.name ?? lives.theme?.name)?.type === 'person';
  if (directionOf(gone) !== 'dead' || directionOf(lives) !== 'alive' || !isOne) return false;
  const told = ({ views }: ReadingGroup): number[] =>
    views.flatMap(({ asOf }) => (asOf === null ? [] : [dayOfIso(asOf)]));
  const [last, latest] = [Math.max(...told(dead)), Math.max(...told(alive))];
  return Number.isFinite(last) && latest - last > ONE_TIME;
}

/** What can change, told of a season apart. */
function hasChanged(a: ReadingGroup, b: ReadingGroup): boolean {
  const [dayA, dayB] = [firstDay(a), firstDay(b)];
  const { axis } = seenAs(a.views[0]!);
  return AXES[axis]?.changes === true && dayA !== null && dayB !== null && Math.abs(dayA - dayB) > LONG_AGO;
}

/** Days between a happening and the article that tells of it from which on a state may have changed since. */
const LONG_AGO = 45;

function isOld({ days, view }: HappeningView): boolean {
  return days !== null && view.asOf !== null && dayOfIso(view.asOf) - days.to > LONG_AGO;
}

function isPast({ view }: HappeningView): boolean {
  return view.time?.bound === 'until' || (view.claim.predicate.key === 'lead_office' && view.claim.polarity === 'no');
}

/** A verb or a noun of happening tells of a change; an adjective only that it is so. */
function tellsChange(seen: HappeningView): boolean {
  const { predicate, text } = seen.view.claim;
  if (isPast(seen)) return true;
  if (seen.denied && !NO_LONGER.test(text)) return false;
  const told = predicate.words.slice(predicate.words.lastIndexOf(' ') + 1);
  if (IS_SO.test(text.slice(0, Math.max(0, text.lastIndexOf(told))))) return false;
  return TELLS_CHANGE.test(predicate.words);
}
