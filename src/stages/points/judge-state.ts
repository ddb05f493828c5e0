import { RECOUNTED } from '../../language/en/clause-words.ts';
import { EVENT_CLASSES } from '../../language/en/event-classes.ts';
import { isOfSome } from '../../language/en/set-against.ts';
import { sentenceOf } from '../../model/claim.ts';
import type { LineageEdge } from '../../model/lineage.ts';
import type { PointState } from '../../model/point.ts';
import { dayOfIso } from '../../text/civil-day.ts';
import { baseUnit } from '../../text/convert-unit.ts';
import { foldOutlet } from '../../text/outlet-name.ts';
import { nameOneDay } from './are-days-told.ts';
import { canBothHold, differsMaterially, isDenied, isVagueValue } from './claim-value.ts';
import type { ClaimView } from './claim-view.ts';
import type { ReadingGroup } from './group-readings.ts';
import { unsureOf } from './if-of-one-thing.ts';
import { isConflictSure } from './is-conflict-sure.ts';
import { isHandedOn } from './is-handed-on.ts';
import { isNewVersion } from './is-new-version.ts';
import { isPlannedFigure } from './is-planned-figure.ts';
import { isPutOff } from './is-put-off.ts';
import { isSubsetOf } from './is-subset-of.ts';
import { isLikelyPart } from './part-odds.ts';
import { tellsPart } from './parts-of-whole.ts';
import { supersedes } from './replaced-claims.ts';
import { isOfCountGoingOn, setsAside, tellsMove, tellsRevision, tellsRise } from './tells-revision.ts';

export interface Judgement {
  readonly state: PointState;
  readonly because: string;
  /** Of a dispute: only their wording says that its answers are of one thing. */
  readonly unsure?: true;
}

/** The state of a point by its readings. Says what differs and whether time explains it; never who is right. */
export function judgeState(
  readings: readonly ReadingGroup[],
  origins: readonly number[],
  lineage: readonly LineageEdge[],
): Judgement {
  if (readings.length === 1) return judgeOne(origins[0] ?? 0, readings[0]!);
  const conflicts: [ReadingGroup, ReadingGroup][] = [];
  const revisions: [ReadingGroup, ReadingGroup][] = [];
  const plans: [ReadingGroup, ReadingGroup][] = [];
  const subsets: string[] = [];
  let reckoned = false;
  let oneDay = false;
  for (const [n, a] of readings.entries()) {
    for (const b of readings.slice(n + 1)) {
      const subset = isSuperseded(a, b) || isSuperseded(b, a) ? null : findSubset(a, b);
      if (subset) subsets.push(subset);
      else if (isNumber(a) && baseUnit(a.value.unit) !== baseUnit(b.value.unit)) reckoned = true;
      else if (isVagueOf(a.value, b.value)) continue;
      else if (isRevision(a, b, lineage)) revisions.push([a, b]);
      else if (canBothHold(a.value, b.value)) continue;
      else if (nameOneDay(a, b)) oneDay = true;
      else if (isPlanBefore(a, b) || isPlanBefore(b, a)) plans.push([a, b]);
      else if (isOfSomeOnly(a) || isOfSomeOnly(b)) subsets.push('who gives the one says that he counts others');
      else if (areLikelyParts(a, b)) subsets.push(`“${a.value.words}” may be a part of “${b.value.words}”`);
      else conflicts.push([a, b]);
    }
  }
  if (conflicts.length > 0) {
    const sure = conflicts.find(([a, b]) => isConflictSure(a, b));
    const [a, b] = sure ?? conflicts[0]!;
    const because = `“${a.value.words}” and “${b.value.words}” can’t both hold`;
    return sure ? { state: 'disputed', because } : unsureOf(because);
  }
  if (revisions.length > 0) return { state: 'revised', because: describeRevisions(revisions) };
  if (plans.length > 0)
    return {
      state: readings[0]!.views[0]!.claim.kind === 'date' ? 'revised' : 'compatible',
      because: describePlan(readings[0]!),
    };
  const distanced = readings.some(({ value, views }) =>
    readings.some((other) => other.views !== views && other.value.signature === value.signature),
  );
  const why =
    subsets[0] ??
    (distanced
      ? 'one says it, the other hands it on and keeps its distance'
      : reckoned
        ? 'one amount in two units, as a source itself reckons it'
        : oneDay
          ? 'both may name one day, which is read off the page’s own day or its story'
          : 'the readings differ in how exact they are, and can all hold');
  return { state: 'compatible', because: why };
}

const isNumber = ({ views }: ReadingGroup): boolean => views[0]!.claim.kind === 'number';

function describePlan({ views }: ReadingGroup): string {
  const what = views[0]!.claim.kind === 'date' ? 'the day' : 'the figure';
  return `one is ${what} that was planned, the other ${what} it was`;
}

/** "hundreds" takes in 438. */
function isVagueOf(a: ReadingGroup['value'], b: ReadingGroup['value']): boolean {
  return (isVagueValue(a) || isVagueValue(b)) && canBothHold(a, b);
}

function judgeOne(origins: number, reading: ReadingGroup): Judgement {
  if (isDenied(reading.value)) return { state: 'single', because: 'only a denial is seen' };
  if (origins === 1 && isHandedOn(reading.views)) {
    return { state: 'compatible', because: 'one says it in its own voice, the other only as what somebody says' };
  }
  if (origins >= 2) return { state: 'corroborated', because: `${origins} independent origins give the same answer` };
  return {
    state: 'single',
    because: origins === 1 ? 'one answer, from one origin' : 'one answer, whose origin can’t be seen',
  };
}

function findSubset(a: ReadingGroup, b: ReadingGroup): string | null {
  const [small, large] = a.value.nominal <= b.value.nominal ? [a, b] : [b, a];
  if (large.views.some((view) => tellsPart(view, small.value.nominal)))
    return `who tells of ${large.value.words} gives ${small.value.words} as a part of it`;
  if (!small.views.every((part) => large.views.every((whole) => isSubsetOf(part, whole)))) return null;
  const counted = (group: ReadingGroup): string => group.views[0]!.quantity?.counted || 'all';
  return `${large.value.words} counts ${counted(large)}; ${small.value.words} counts ${counted(small)} among them`;
}

/** All who give the smaller figure are likely to count some of those whom the larger counts; readings stand smallest first. */
function areLikelyParts(small: ReadingGroup, large: ReadingGroup): boolean {
  return small.views.every((part) => large.views.every((whole) => isLikelyPart(part, whole)));
}

/** All who give it set it against another's, and say that it is of some only, or takes in more. */
function isOfSomeOnly({ views }: ReadingGroup): boolean {
  return views.every(({ quantity, claim, source }) => {
    const { end } = sentenceOf(claim);
    return quantity !== null && isOfSome(source.article.text.slice(quantity.anchor.end, end));
  });
}

/** A later figure replaces an earlier one: by a new version of the same piece, or in a count that moves one way as days pass. */
function isRevision(a: ReadingGroup, b: ReadingGroup, lineage: readonly LineageEdge[]): boolean {
  if (a.views[0]!.claim.kind === 'date') return isDayMoved(a, b, lineage);
  if (isDenied(a.value) || isDenied(b.value)) return false;
  const material = differsMaterially(a.value, b.value);
  if (!material && canBothHold(a.value, b.value)) return false;
  if (
    isSuperseded(a, b) ||
    isSuperseded(b, a) ||
    saysReplaced(a, b) ||
    saysRevised(a, b) ||
    isNewVersion(a, b, lineage)
  )
    return true;
  return (material && countMoved(a, b)) || isToldAnew(a, b);
}

/**
 * A day that was planned, and another that a later telling puts in its place: it says so, or is one speaker's or one
 * text's newer plan. The day of what is past moves only from one version of a text to the next.
 */
function isDayMoved(a: ReadingGroup, b: ReadingGroup, lineage: readonly LineageEdge[]): boolean {
  if (isDenied(a.value) || isDenied(b.value) || canBothHold(a.value, b.value)) return false;
  if (nameOneDay(a, b) && ![...a.views, ...b.views].some(isPutOff)) return false;
  const [planA, planB] = [isPlanned(a), isPlanned(b)];
  if (!planA && !planB) return isNewVersion(a, b, lineage);
  if (planA && planB && (isPastAt(a, b) || isPastAt(b, a))) return true;
  return [...a.views, ...b.views].some(isPutOff) || isNewVersion(a, b, lineage) || isToldAnew(a, b);
}

/** The one day had come when the other was told as still ahead. */
function isPastAt({ value }: ReadingGroup, { views }: ReadingGroup): boolean {
  return views.every(({ asOf }) => asOf !== null && dayOfIso(asOf) >= value.high);
}

/** What was planned, told before, and what came of it: the day on which it came to pass, how many there were. */
function isPlanBefore(plan: ReadingGroup, fact: ReadingGroup): boolean {
  const isDate = plan.views[0]!.claim.kind === 'date';
  if (
    isDate
      ? !isPlanned(plan) || isPlanned(fact)
      : !plan.views.every(isPlannedFigure) || fact.views.some(isPlannedFigure)
  )
    return false;
  const [planned, told] = [knownDays(plan), knownDays(fact)];
  return (
    planned.length > 0 &&
    told.length > 0 &&
    planned.at(-1)! < told[0]! &&
    fact.views.every(({ claim }) => claim.certain)
  );
}

/** All who give it tell of a day still ahead, or of a plan. */
function isPlanned({ views, value }: ReadingGroup): boolean {
  return views.every((view) => !view.claim.certain || isAhead(value.low, view.asOf) || isPutOff(view));
}

function isAhead(day: number, asOf: string | null): boolean {
  return asOf !== null && day > dayOfIso(asOf);
}

/** One article gives both, and says that one replaced the other. */
function saysReplaced(a: ReadingGroup, b: ReadingGroup): boolean {
  const replaced = (group: ReadingGroup, other: ReadingGroup): boolean =>
    group.views.some(
      (view) => view.replaced && other.views.some(({ source, replaced }) => source === view.source && !replaced),
    );
  return replaced(a, b) || replaced(b, a);
}

/** Who gives the later figure says that it stands in place of the earlier. */
function isSuperseded(earlier: ReadingGroup, later: ReadingGroup): boolean {
  return later.views.some((view) => earlier.views.some((other) => supersedes(view, other)));
}

function countMoved(low: ReadingGroup, high: ReadingGroup): boolean {
  const views = [...low.views, ...high.views];
  const direction = views
    .map(({ claim }) => EVENT_CLASSES[claim.predicate.key]?.cumulative)
    .find((found) => found !== undefined);
  if (views[0]!.claim.kind !== 'number' || !direction) return false;
  const lowDays = knownDays(low);
  const highDays = knownDays(high);
  if (direction === 'growing' ? isOld(low, highDays) : isOld(high, lowDays)) return true;
  if (lowDays.length === 0 || highDays.length === 0) return false;
  return direction === 'growing' ? isBefore(lowDays, highDays) : isBefore(highDays, lowDays);
}

/** All that tell it say that it was replaced; of no known day, it is older than what has one. */
function isOld({ views }: ReadingGroup, otherDays: readonly string[]): boolean {
  return otherDays.length > 0 && views.every(({ replaced }) => replaced);
}

/** The later telling says itself that it replaces an earlier one: "an amended notice", "stronger than first thought". */
function saysRevised(a: ReadingGroup, b: ReadingGroup): boolean {
  const [daysA, daysB] = [knownDays(a), knownDays(b)];
  if (daysA.length === 0 || daysB.length === 0) return false;
  if (daysA[0] === daysB[0]) return (a.value.nominal > b.value.nominal ? a : b).views.some(tellsRise);
  const [earlier, later] = daysA[0]! < daysB[0]! ? [a, b] : [b, a];
  if (earlier.views.every(isOfCountGoingOn) && later.value.nominal > earlier.value.nominal) return true;
  return later.views.some(
    (view) =>
      tellsRevision(view) ||
      (tellsMove(view) && !(tellsRise(view) && later.value.nominal < earlier.value.nominal)) ||
      (isOfCountGoingOn(view) && later.value.nominal > earlier.value.nominal) ||
      earlier.views.some((other) => setsAside(view, other)) ||
      RECOUNTED.test(textBefore(view.source.article.text, sentenceOf(view.claim).start)),
  );
}

/** Letters of its paragraph before a sentence that tell of what its figures are: "Following a full recount the result is …". */
const PARAGRAPH_REACH = 240;

function textBefore(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - PARAGRAPH_REACH), start);
  return before.slice(before.lastIndexOf('\n\n') + 1);
}

/** One speaker, or one outlet in two articles and of no two speakers, told the one and days later the other. */
function isToldAnew(a: ReadingGroup, b: ReadingGroup): boolean {
  return a.views.some((x) =>
    b.views.some((y) => {
      if (x.source === y.source || x.asOf === null || y.asOf === null || x.asOf === y.asOf) return false;
      const [one, other] = [speakerOf(x), speakerOf(y)];
      if (one !== other) return false;
      return one !== '' || (x.source.article.outlet ?? '') === (y.source.article.outlet ?? null);
    }),
  );
}

function speakerOf({ statement }: ClaimView): string {
  return statement ? (statement.speaker.entity ?? foldOutlet(statement.speaker.words)) : '';
}

/** The first day on which each figure is told: copies and late repeats of an old figure do not undo the order. */
function isBefore(earlier: readonly string[], later: readonly string[]): boolean {
  return earlier[0]! < later[0]!;
}

function knownDays(group: ReadingGroup): string[] {
  return group.views.flatMap(({ asOf }) => (asOf ? [asOf] : [])).sort();
}

/** The answers in the order of their days; the first pair alone where two were first told on one day, or one on none. */
function describeRevisions(pairs: readonly (readonly [ReadingGroup, ReadingGroup])[]): string {
  const groups = [...new Set(pairs.flat())].map((group) => ({ group, day: knownDays(group)[0] }));
  const days = new Set(groups.map(({ day }) => day));
  if (groups.length === 2 || days.size < groups.length || days.has(undefined)) return describeRevision(pairs[0]!);
  groups.sort((a, b) => (a.day! < b.day! ? -1 : 1));
  return groups.map(({ group, day }) => `“${group.value.words}” as of ${day}`).join(', ');
}

function describeRevision([a, b]: readonly [ReadingGroup, ReadingGroup]): string {
  const day = (group: ReadingGroup): string => knownDays(group)[0] ?? 'an unknown day';
  const [first, then] = isSuperseded(a, b) || (day(a) <= day(b) && !isSuperseded(b, a)) ? [a, b] : [b, a];
  return `“${first.value.words}” as of ${day(first)}, “${then.value.words}” as of ${day(then)}`;
}
