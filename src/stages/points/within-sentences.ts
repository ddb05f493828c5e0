import { IN_BRACKETS } from '../../language/en/points/figure-parts.ts';
import { areRivalFigures } from '../../language/en/rival-figures.ts';
import { sentenceOf } from '../../model/claim.ts';
import { baseUnit } from '../../text/convert-unit.ts';
import type { ClaimView } from './claim-view.ts';

/** Two figures of one sentence that two sources give for one thing: "the company counts 548 jobs lost, the union 590". */
export function areRivals(a: ClaimView, b: ClaimView): boolean {
  if (!shareSentence(a, b) || unitOf(a) !== unitOf(b)) return false;
  const [first, second] = a.quantity!.anchor.start < b.quantity!.anchor.start ? [a, b] : [b, a];
  if (second.quantity!.counted !== '') return false;
  const { text } = a.source.article;
  const { start, end } = sentenceOf(a.claim);
  const [left, right] = [first.quantity!.anchor, second.quantity!.anchor];
  return areRivalFigures(text.slice(start, left.start), text.slice(left.end, right.start), text.slice(right.end, end));
}

/** Claims whose amount their source gives again in another unit, each with the claim of the other. */
const restated = new WeakMap<ClaimView, ClaimView>();

/** Makes known which amounts their sources give in two units, so that `inUnitOf` can look them up. */
export function indexRestated(views: readonly ClaimView[]): void {
  for (const [a, b] of pairsWithin(views)) {
    if (!a.quantity?.unit || !b.quantity?.unit || unitOf(a) === unitOf(b)) continue;
    const between = a.source.article.text.slice(a.quantity.anchor.end, b.quantity.anchor.start);
    if (!IN_BRACKETS.test(between)) continue;
    restated.set(a, b);
    restated.set(b, a);
  }
}

/** The claim itself or, where its source gives the amount in the other's unit too, that one; null where it has no such unit. */
export function inUnitOf(view: ClaimView, other: ClaimView): ClaimView | null {
  if (unitOf(view) === unitOf(other)) return view;
  const again = restated.get(view);
  return again && unitOf(again) === unitOf(other) ? again : null;
}

/** Pairs of claims of one sentence that answer one question, as indexes. */
export function linkWithinSentences(
  views: readonly ClaimView[],
  isReplacement: (a: ClaimView, b: ClaimView) => boolean,
): { a: number; b: number }[] {
  const indexes = new Map(views.map((view, i) => [view, i]));
  const linked = pairsWithin(views).filter(([a, b]) => restated.get(a) === b || areRivals(a, b) || isReplacement(a, b));
  return linked.map(([a, b]) => ({ a: indexes.get(a)!, b: indexes.get(b)! }));
}

/** Figures of one sentence, the earlier first, each with those behind it. */
function pairsWithin(views: readonly ClaimView[]): (readonly [ClaimView, ClaimView])[] {
  const bySentence = new Map<string, ClaimView[]>();
  for (const view of views) {
    if (view.quantity === null) continue;
    const { article, start } = sentenceOf(view.claim);
    const known = bySentence.get(`${article} ${start}`);
    if (known) known.push(view);
    else bySentence.set(`${article} ${start}`, [view]);
  }
  return [...bySentence.values()].flatMap((group) => {
    if (group.length < 2 || group.length > MOST_FIGURES) return [];
    group.sort((a, b) => a.quantity!.anchor.start - b.quantity!.anchor.start);
    return group.flatMap((a, n) => group.slice(n + 1).map((b) => [a, b] as const));
  });
}

/** A sentence of more figures is a table. */
const MOST_FIGURES = 12;

function unitOf({ quantity }: ClaimView): string {
  return baseUnit(quantity?.unit ?? '');
}

function shareSentence(a: ClaimView, b: ClaimView): boolean {
  if (a === b || a.source !== b.source || a.quantity === null || b.quantity === null) return false;
  return sentenceOf(a.claim).start === sentenceOf(b.claim).start;
}

/** Two numbers of one sentence answer two questions. */
export function sameSentence(a: ClaimView, b: ClaimView): boolean {
  return (
    a.source === b.source &&
    a.replaced === b.replaced &&
    sentenceOf(a.claim).start === sentenceOf(b.claim).start &&
    a.claim.kind === 'number' &&
    !areRivals(a, b) &&
    inUnitOf(a, b) !== b
  );
}
