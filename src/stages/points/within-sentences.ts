import { IN_BRACKETS } from '../../language/en/points/figure-parts.ts';
import { areRivalFigures } from '../../language/en/rival-figures.ts';
import { findSetAgainst } from '../../language/en/set-against.ts';
import { sentenceOf } from '../../model/claim.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { Span } from '../../model/span.ts';
import { baseUnit } from '../../text/convert-unit.ts';
import { remember } from '../../text/remember.ts';
import type { ClaimView } from './claim-view.ts';
import { sayOtherwise } from './say-otherwise.ts';

/**
 * Two figures that two sources give for one thing, in one sentence or one behind the other: "the company counts 548 jobs
 * lost, the union 590"; "Police put the crowd at 4,500. The organisers counted 9,000."
 */
export function areRivals(a: ClaimView, b: ClaimView): boolean {
  if (a.source !== b.source || a === b || unitOf(a) !== unitOf(b)) return false;
  if (!shareSentence(a, b)) return areSetAgainst(a, b) || sayOtherwise(a, b);
  const [first, second] = a.quantity!.anchor.start < b.quantity!.anchor.start ? [a, b] : [b, a];
  if (second.quantity!.counted !== '') return false;
  const { text } = a.source.article;
  const { start, end } = sentenceOf(a.claim);
  const [left, right] = [first.quantity!.anchor, second.quantity!.anchor];
  return areRivalFigures(text.slice(start, left.start), text.slice(left.end, right.start), text.slice(right.end, end));
}

/** One sentence sets its figure against that of one before, or both do against one. */
function areSetAgainst(a: ClaimView, b: ClaimView): boolean {
  if (a.quantity === null || b.quantity === null) return false;
  const [left, right] = [answersOf(a), answersOf(b)];
  if (left.length === 1 && right.length === 1) return false;
  return left.includes(b.quantity.id) || right.includes(a.quantity.id) || left.at(-1) === right.at(-1);
}

/** The figure and those before it that sources are set against one another with, the nearest first. */
const answersOf = remember(({ quantity, claim, source }: ClaimView): readonly Quantity['id'][] => {
  const { text } = source.article;
  const found: Quantity['id'][] = [];
  let sentence: Span = sentenceOf(claim);
  for (let at = quantity; at !== null && !found.includes(at.id); ) {
    found.push(at.id);
    const next = findSetAgainst(text, sentence, at, source.quantities);
    if (next) sentence = spanAt(source, next) ?? sentence;
    at = next;
  }
  return found;
});

/** The sentence of a figure, where a claim was made of it. */
function spanAt({ claims }: ClaimView['source'], { id }: Quantity): Span | null {
  const claim = claims.find(({ quantity }) => quantity === id);
  return claim ? sentenceOf(claim) : null;
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
  const rivals = pairsSetAgainst(views);
  const linked = pairsWithin(views).filter(([a, b]) => restated.get(a) === b || areRivals(a, b) || isReplacement(a, b));
  return [...linked, ...rivals].map(([a, b]) => ({ a: indexes.get(a)!, b: indexes.get(b)! }));
}

/** Figures that their sentences set against one of a sentence before, or that another speaker gives, each with that one. */
function pairsSetAgainst(views: readonly ClaimView[]): (readonly [ClaimView, ClaimView])[] {
  const byQuantity = new Map<string, ClaimView[]>();
  for (const view of views) {
    if (view.claim.kind === 'number' && view.quantity !== null)
      byQuantity.set(view.quantity.id, [...(byQuantity.get(view.quantity.id) ?? []), view]);
  }
  return views.flatMap((view) => {
    if (view.claim.kind !== 'number' || view.quantity === null) return [];
    const near = view.source.quantities.filter(
      ({ id, anchor }) =>
        id !== view.quantity!.id &&
        anchor.end <= view.quantity!.anchor.start &&
        view.quantity!.anchor.start - anchor.end <= FARTHEST_RIVAL,
    );
    const others = near.flatMap(({ id }) => byQuantity.get(id) ?? []);
    return others
      .filter((other) => !shareSentence(view, other) && areRivals(view, other))
      .map((other) => [other, view] as const);
  });
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

/** Letters from a figure to one that another sentence sets against it. */
const FARTHEST_RIVAL = 640;

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
