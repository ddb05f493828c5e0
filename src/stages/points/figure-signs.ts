import { agree } from './agree.ts';
import { compareContexts, wideOf } from './claim-context.ts';
import { canBothHold, differsMaterially, readValue } from './claim-value.ts';
import type { ClaimView } from './claim-view.ts';
import { compareRoles } from './compare-roles.ts';
import { likeHeads } from './like-figures.ts';
import { daysBetween, reachOf, spanOf, stands } from './pair-signs.ts';
import { findCounted, likePredicates } from './pair-words.ts';
import { figuresLike, marginsOf, nearness } from './rival-claims.ts';
import { tieOf } from './story-ties.ts';
import { countShared } from './topic-words.ts';

/** What a pair of figures shows of whether they answer one question, words aside: in the order of `plainFigureSigns`. */
export const PLAIN_FIGURE_SIGNS = [
  'ratio',
  'agree',
  'hold',
  'differ materially',
  'steps',
  'size',
  'figures of the one with more',
  'figures of the one with fewer',
  'in leads',
  'words shared',
  'days between articles',
  'days of the wider span',
  'days between',
  'counted',
  'handed on',
  'story',
  'predicates',
] as const;

/** All that it shows, in the order of `figureSigns`. */
export const FIGURE_SIGNS = [
  ...PLAIN_FIGURE_SIGNS,
  'lesser margin',
  'greater margin',
  'words near',
  'words around',
  'happening there or here',
  'happening there and here',
  'happenings',
  'counted there or here',
  'counted there and here',
] as const;

const ROLES = { same: 1, unknown: 0, different: -1 } as const;

/** Natural logarithm of the ratio that stands for that of none to some. */
const FROM_NONE = 5;
/** More figures than this are many. */
const MANY = 10;

export function plainFigureSigns(a: ClaimView, b: ClaimView): number[] {
  const [x, y] = [readValue(a), readValue(b)];
  const [left, right] = [x?.nominal ?? 0, y?.nominal ?? 0];
  const [few, many] = countFigures(a, b);
  const steps = Math.min(left / (x?.step || 1), right / (y?.step || 1));
  return [
    left > 0 && right > 0 ? Math.abs(Math.log(left / right)) : left === right ? 0 : FROM_NONE,
    Number(agree(a, b)),
    Number(x !== null && y !== null && canBothHold(x, y)),
    Number(x !== null && y !== null && differsMaterially(x, y)),
    Math.log1p(steps),
    Math.log1p(Math.min(left, right)),
    many,
    few,
    stands(a) + stands(b),
    countShared(a.sentenceWords, b.sentenceWords),
    Math.log1p(daysBetween(a, b) + 1),
    Math.log1p(Math.max(spanOf(a), spanOf(b))),
    Math.log1p(reachOf(a, b) + 1),
    likeHeads(a, b),
    Number(a.statement !== null) + Number(b.statement !== null),
    tieOf(a.source, b.source),
    ROLES[compareRoles(a, b)],
  ];
}

/** Is asked of a pair, of which the signs [from, to) aren't known yet, whether it is worth working them out. */
export type IsWorth = (signs: readonly number[], from: number, to: number) => boolean;

/**
 * What is dear to work out comes last. Null where the rest shows that it is not worth it.
 * @param plain the pair's plain signs
 */
export function figureSigns(a: ClaimView, b: ClaimView, plain: readonly number[], isWorth: IsWorth): number[] | null {
  const near = nearness(a, b);
  const told = likePredicates(a, b);
  const counted = findCounted(a, b);
  const [lesser, greater] = [plain.length, plain.length + 1];
  const signs = [
    ...[...plain, 0, 0],
    near,
    compareContexts(wideOf(a), wideOf(b)),
    Math.max(told.there, told.here),
    Math.min(told.there, told.here),
    told.both,
    Math.max(counted.there, counted.here),
    Math.min(counted.there, counted.here),
  ];
  if (!isWorth(signs, lesser, greater + 1)) return null;
  [signs[lesser], signs[greater]] = marginsOf(a, b, near);
  return signs;
}

/** Figures of the kind in the two articles: of the one with fewer, and of the other. */
export function countFigures(a: ClaimView, b: ClaimView): readonly [number, number] {
  const [one, two] = [figuresLike(a).length, figuresLike(b).length];
  return [Math.min(MANY, one, two), Math.min(MANY, Math.max(one, two))];
}

/** So many pairs of figures two short notices have. */
export const FEW_PAIRS = 4;

/** How many more pairs of figures of the kind two articles have than two short notices: the natural logarithm of the ratio, 0 for fewer. */
export function crowdOf(a: ClaimView, b: ClaimView): number {
  const [few, many] = countFigures(a, b);
  return Math.max(0, Math.log((few * many) / FEW_PAIRS));
}
