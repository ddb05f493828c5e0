import type { BoostedTrees } from '../../language/boosted-trees.ts';
import { loadPairTrees } from '../../language/models.ts';
import type { ClaimView } from './claim-view.ts';
import { DATE_SIGNS, dateSigns, PLAIN_DATE_SIGNS, plainDateSigns } from './date-signs.ts';
import { FIGURE_SIGNS, figureSigns, PLAIN_FIGURE_SIGNS, plainFigureSigns } from './figure-signs.ts';

interface Scale {
  readonly plain: BoostedTrees;
  readonly all: BoostedTrees;
  /** Odds by the plain signs below which the words are not asked: of pairs that all signs bring together, 1 in 200 lies below. */
  readonly least: number;
}

let scales: { readonly number: Scale; readonly date: Scale } | undefined;

function loadScales(): { readonly number: Scale; readonly date: Scale } {
  const load = (kind: 'number' | 'date', plain: number, all: number, least: number): Scale => ({
    plain: loadPairTrees(`${kind}.plain`, plain),
    all: loadPairTrees(`${kind}.all`, all),
    least,
  });
  return {
    number: load('number', PLAIN_FIGURE_SIGNS.length, FIGURE_SIGNS.length, -1.7),
    date: load('date', PLAIN_DATE_SIGNS.length, DATE_SIGNS.length, -2.6),
  };
}

/** Whether the figures alone leave it open that a pair answers one question. */
export function mayBeAsked(a: ClaimView, b: ClaimView): boolean {
  return readSigns(a, b) !== null;
}

/** The plain signs of a pair, null where they speak against it. Pairs are asked several times in a row. */
function readSigns(a: ClaimView, b: ClaimView): readonly number[] | null {
  if (last?.a === a && last.b === b) return last.signs;
  scales ??= loadScales();
  const [{ plain, least }, read] =
    a.claim.kind === 'date' ? ([scales.date, plainDateSigns] as const) : ([scales.number, plainFigureSigns] as const);
  const found = read(a, b);
  const signs = plain.weigh(found) < least ? null : found;
  last = { a, b, signs, odds: null };
  return signs;
}

interface Asked {
  readonly a: ClaimView;
  readonly b: ClaimView;
  readonly signs: readonly number[] | null;
  /** Null where they were not worked out. */
  readonly odds: number | null;
}

let last: Asked | undefined;

/**
 * How far a pair of figures, or of dates, of two articles speaks for one question: the logarithm of the odds, 0 for
 * even, learnt by `training/pairs/train.py`; minus infinity where the figures alone speak against it.
 * @param least below it nobody asks: minus infinity then stands for them, too, where they can be told without all signs
 */
export function pairOdds(a: ClaimView, b: ClaimView, least = Number.NEGATIVE_INFINITY): number {
  const plain = readSigns(a, b);
  if (plain === null) return Number.NEGATIVE_INFINITY;
  if (last!.odds !== null) return last!.odds;
  const [{ all }, read] =
    a.claim.kind === 'date' ? ([scales!.date, dateSigns] as const) : ([scales!.number, figureSigns] as const);
  const signs = read(a, b, plain, (known, from, to) => all.weighAtMost(known, from, to) >= least);
  if (signs === null) return Number.NEGATIVE_INFINITY;
  const odds = all.weigh(signs);
  last = { a, b, signs: plain, odds };
  return odds;
}
