import { RECOUNTED } from '../../language/en/clause-words.ts';
import { EVENT_CLASSES } from '../../language/en/event-classes.ts';
import { sentenceOf } from '../../model/claim.ts';
import type { LineageEdge } from '../../model/lineage.ts';
import { dayOfIso } from '../../text/civil-day.ts';
import { foldOutlet } from '../../text/outlet-name.ts';
import { nameOneDay } from './are-days-told.ts';
import { canBothHold, differsMaterially, isDenied } from './claim-value.ts';
import type { ClaimView } from './claim-view.ts';
import type { ReadingGroup } from './group-readings.ts';
import { isNewVersion } from './is-new-version.ts';
import { isPlannedFigure } from './is-planned-figure.ts';
import { isPutOff } from './is-put-off.ts';
import { supersedes } from './replaced-claims.ts';
import { isOfCountGoingOn, setsAside, tellsMove, tellsRevision, tellsRise } from './tells-revision.ts';

/** A later figure replaces an earlier one: by a new version of the same piece, or in a count that moves one way as days pass. */
export function isRevision(a: ReadingGroup, b: ReadingGroup, lineage: readonly LineageEdge[]): boolean {
  if (a.views[0]!.claim.kind === 'date') return isDayMoved(a, b, lineage);
  if (isDenied(a.value) || isDenied(b.value)) return false;
  if (!differsMaterially(a.value, b.value) && canBothHold(a.value, b.value)) return false;
  if (
    isSuperseded(a, b) ||
    isSuperseded(b, a) ||
    saysReplaced(a, b) ||
    saysRevised(a, b) ||
    isNewVersion(a, b, lineage)
  )
    return true;
  return countMoved(a, b) || isToldAnew(a, b);
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
export function isPlanBefore(plan: ReadingGroup, fact: ReadingGroup): boolean {
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
export function isSuperseded(earlier: ReadingGroup, later: ReadingGroup): boolean {
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

/** The days as of which it is told, in order; without those that tell none. */
export function knownDays(group: ReadingGroup): string[] {
  return group.views.flatMap(({ asOf }) => (asOf ? [asOf] : [])).sort();
}
