import { familyOf } from '../../language/en/event-classes.ts';
import { axisOf, isOpenKey } from '../../language/en/happenings.ts';
import type { Claim } from '../../model/claim.ts';
import type { LineageEdge } from '../../model/lineage.ts';
import { remember } from '../../text/remember.ts';
import type { ClaimView, PointArticle } from './claim-view.ts';
import { isKnown } from './compare-roles.ts';
import { crowdOf, FEW_PAIRS } from './figure-signs.ts';
import type { ReadingGroup } from './group-readings.ts';
import { chooseAspect } from './happening-aspect.ts';
import { compareAnswers } from './judge-happening.ts';
import { judgeState } from './judge-state.ts';
import { likenessByRules } from './likeness.ts';
import type { Bond } from './part-by-chance.ts';

/** How two answers to a question stand to each other. */
type Bonds = (a: ReadingGroup, b: ReadingGroup) => Bond;

/**
 * Of figures and days. Of the disputes that 950 articles of real news (ECB+) gave, of which only the wording says that
 * they are of one thing, 3 of 40 are true; of those in items and stories of a few short pages 6 of 9.
 */
export function bondFigures(lineage: readonly LineageEdge[]): Bonds {
  return (a, b) => {
    const { state, unsure } = judgeState([a, b], [0, 0], lineage);
    return toBond(state === 'disputed', unsure === true, a, b, (x, y) => crowdOf(x, y) > CROWD && !areAlike(x, y));
  };
}

/**
 * The articles have eight times as many pairs of figures of the kind as two short notices. Taken apart from four pairs
 * on, 8 such disputes of numbers were left of that news instead of 19, but in whole stories one of five true ones was lost.
 */
const CROWD = Math.log(8);

/** Figures of one known kind of happening, told alike; days of one kind have as many as it comes again. */
function areAlike(a: ClaimView, b: ClaimView): boolean {
  const [left, right] = [a.claim.predicate.key, b.claim.predicate.key];
  return a.claim.kind === 'number' && isKnown(left) && familyOf(left) === familyOf(right) && likenessByRules(a, b) > 0;
}

/** Of happenings: by how many of the kind their articles tell. Of 36 such disputes of that news one was true. */
export function bondHappenings(views: readonly ClaimView[], lineage: readonly LineageEdge[]): Bonds {
  const aspect = chooseAspect(views);
  return (a, b) => {
    const { state, unsure } = compareAnswers(aspect, a, b, lineage);
    return toBond(state === 'disputed', unsure === true, a, b, (x, y) => countLike(x) * countLike(y) > FEW_PAIRS);
  };
}

function toBond(
  isDispute: boolean,
  isUnsure: boolean,
  a: ReadingGroup,
  b: ReadingGroup,
  isCrowd: (x: ClaimView, y: ClaimView) => boolean,
): Bond {
  if (!isDispute) return 'open';
  if (!isUnsure) return 'sure';
  return a.views.every((x) => b.views.every((y) => isCrowd(x, y))) ? 'chance' : 'open';
}

/** Claims of its article that tell of the kind: of one axis, or of one verb of no known kind. */
function countLike(view: ClaimView): number {
  return countsOf(view.source).get(kindOf(view.claim)) ?? 0;
}

const countsOf = remember(({ claims }: PointArticle): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const claim of claims) {
    if (claim.kind === 'number' || claim.kind === 'date') continue;
    counts.set(kindOf(claim), (counts.get(kindOf(claim)) ?? 0) + 1);
  }
  return counts;
});

function kindOf({ predicate: { key } }: Claim): string {
  return isOpenKey(key) ? key : axisOf(key);
}
