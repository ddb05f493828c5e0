import { sentenceOf } from '../../model/claim.ts';
import type { ClaimView } from './claim-view.ts';
import type { PairRules } from './compare-neighbours.ts';
import { findObstacle } from './find-obstacle.ts';
import { groupReadings, type ReadingGroup } from './group-readings.ts';
import { type Judgement, judgeState } from './judge-state.ts';
import { likeness } from './likeness.ts';
import { clauseOf, plainestOf } from './stage-words.ts';
import { tieToWhole } from './told-of-whole.ts';

/** Asked where there are a whole and a part of it, and no two articles give rival figures of one stage of it. */
export function isStageAsked(views: readonly ClaimView[]): boolean {
  const readings = groupReadings(views);
  return (
    readings.length > 1 &&
    isWholeTold(views) &&
    !readings.some((a, n) => readings.slice(n + 1).some((b) => areRivalStages(a, b)))
  );
}

/** "12 of the 60" alone tells no more than the question of the 12 does: the 60, or another part of them, are told besides. */
function isWholeTold(views: readonly ClaimView[]): boolean {
  const inOne = (a: ClaimView, b: ClaimView): boolean =>
    a.source === b.source && sentenceOf(a.claim).start === sentenceOf(b.claim).start;
  const isOf = (part: ClaimView): boolean => views.some((whole) => tieToWhole(part, whole) === 'of');
  return views.some((view) => !isOf(view) && !views.some((part) => inOne(part, view) && isOf(part)));
}

/** Two figures that no article gives together, of which nothing says that they are of two stages, or of two days. */
function areRivalStages(a: ReadingGroup, b: ReadingGroup): boolean {
  if (a.views.some(({ source }) => b.views.some((other) => other.source === source))) return false;
  if (givesToo(a, b) || givesToo(b, a)) return false;
  if (!a.views.some((x) => b.views.some((y) => areOfOneStage(x, y)))) return false;
  return judgeState([a, b], [1, 1], []).state === 'disputed';
}

/** As of one day, or of none, and alike enough to answer one question. */
function areOfOneStage(a: ClaimView, b: ClaimView): boolean {
  if (a.asOf !== null && b.asOf !== null && a.asOf !== b.asOf) return false;
  return findObstacle(a, b, true) === null && likeness(a, b) > 0;
}

/** A sentence of the one gives the other's figure beside its own: "12 are from Osk and 11 from Tarn". */
function givesToo({ views }: ReadingGroup, { views: others }: ReadingGroup): boolean {
  const { value, unit } = others[0]!.quantity!;
  return views.some(({ source, claim }) => {
    const { start, end } = sentenceOf(claim);
    return source.quantities.some(
      (other) => other.anchor.start >= start && other.anchor.end <= end && other.value === value && other.unit === unit,
    );
  });
}

/** The mark of an answer that its articles hand on and keep their distance from. */
const CLAIMED = ' (claimed)';

/** The whole first, then its parts and what came of it, the larger first; each in the words of its clause, with its day where these differ. */
export function readStages(views: readonly ClaimView[]): ReadingGroup[] {
  const groups = groupReadings(views).reverse();
  const days = groups.map(({ views: own }) => own.flatMap(({ asOf }) => asOf ?? []).sort()[0]);
  const isDated = new Set(days).size > 1;
  return groups.map(({ value, views: own }, n) => {
    const day = isDated && days[n] !== undefined ? ` (${days[n]})` : '';
    const words = `${clauseOf(plainestOf(own, views))}${day}${value.words.endsWith(CLAIMED) ? CLAIMED : ''}`;
    return { value: { ...value, words }, views: own };
  });
}

/** A whole and its parts can all be so, as can what was to be and what came of it. */
export function judgeStages(readings: readonly ReadingGroup[]): Judgement {
  const [whole, ...parts] = readings.map(({ views }) => views[0]!.quantity!.anchor.exact);
  const others = [...new Set(parts.filter((words) => words !== whole))];
  return {
    state: 'compatible',
    because: `told as parts of “${whole}”, or as what came of it: “${others.join('”, “')}”`,
  };
}

export const STAGE_PAIRS: PairRules = {
  obstacle: () => 'it is not told as a part of this one, or as what came of it',
  ties: (a, b) => {
    if (a.source !== b.source) return ['they give one figure'];
    const tie = tieToWhole(a, b) ?? tieToWhole(b, a);
    if (tie === null) return [];
    return [`one is told as ${tie === 'part' ? 'a part' : 'what came'} of the other`];
  },
};
