import { isOfSome } from '../../language/en/set-against.ts';
import { GOES_ROUND } from '../../language/en/statements/account-words.ts';
import { sentenceOf } from '../../model/claim.ts';
import type { LineageEdge } from '../../model/lineage.ts';
import type { PointState } from '../../model/point.ts';
import { baseUnit } from '../../text/convert-unit.ts';
import { nameOneDay } from './are-days-told.ts';
import { canBothHold, isDenied, isVagueValue } from './claim-value.ts';
import { describeRevisions } from './describe-revisions.ts';
import { isDistanced, type ReadingGroup } from './group-readings.ts';
import { unsureOf } from './if-of-one-thing.ts';
import { isConflictSure } from './is-conflict-sure.ts';
import { isHandedOn } from './is-handed-on.ts';
import { isSupposedFigure } from './is-planned-figure.ts';
import { isPlanBefore, isRevision, isSuperseded } from './is-revision.ts';
import { isSubsetOf } from './is-subset-of.ts';
import { isLikelyPart } from './part-odds.ts';
import { tellsPart } from './parts-of-whole.ts';

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
      else if (areInTwoUnits(a, b)) reckoned = true;
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
      ? readings.some(({ views }) => views.every(isSupposedFigure))
        ? 'one says that it is so, the other that it may be'
        : 'one says it, the other hands it on and keeps its distance'
      : reckoned
        ? 'one amount in two units, as a source itself reckons it'
        : oneDay
          ? 'both may name one day, which is read off the page’s own day or its story'
          : 'the readings differ in how exact they are, and can all hold');
  return { state: 'compatible', because: why };
}

const isNumber = ({ views }: ReadingGroup): boolean => views[0]!.claim.kind === 'number';

/** One amount, given in two units or once without its own; what one of them denies is not told so. */
function areInTwoUnits(a: ReadingGroup, b: ReadingGroup): boolean {
  if (!isNumber(a) || baseUnit(a.value.unit) === baseUnit(b.value.unit)) return false;
  return isDenied(a.value) === isDenied(b.value) || canBothHold(a.value, b.value);
}

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
  if (origins >= 2 && isOnlyHandedOn(reading)) {
    return { state: 'single', because: 'all who give it hand it on, and one at least says that it is not so' };
  }
  if (origins >= 2) return { state: 'corroborated', because: `${origins} independent origins give the same answer` };
  return {
    state: 'single',
    because: origins === 1 ? 'one answer, from one origin' : 'one answer, whose origin can’t be seen',
  };
}

/** All keep their distance from it, and one contradicts it, or all have it from what goes round with no name to it. */
function isOnlyHandedOn({ views }: ReadingGroup): boolean {
  if (!views.every(isDistanced)) return false;
  return (
    views.some(({ statement }) => statement?.articleStance === 'contradicted') ||
    views.every(({ statement }) => GOES_ROUND.test(statement?.speaker.words ?? ''))
  );
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
