import { HOW_MANY } from '../../language/en/claims/figure-words.ts';
import { singularOf } from '../../language/en/noun-words.ts';
import { areRivalFigures } from '../../language/en/rival-figures.ts';
import type { ClaimPart } from '../../model/claim.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { Figure } from './figure.ts';

/** The figure of its sentence that another source sets against it: 548 for 590 in "the company counts 548 jobs lost, the union 590". */
export function findRival({ view, input, quantity }: Figure): Quantity | null {
  if (quantity.counted !== '') return null;
  const { text } = input.analysis;
  const others = view.quantities.filter(
    ({ anchor, unit }) =>
      anchor.end <= quantity.anchor.start && (unit === quantity.unit || quantity.unit === undefined),
  );
  const last = others.at(-1);
  if (!last) return null;
  const before = text.slice(view.anchor.start, last.anchor.start);
  const between = text.slice(last.anchor.end, quantity.anchor.start);
  return areRivalFigures(before, between, text.slice(quantity.anchor.end, view.anchor.end)) ? last : null;
}

/** Whether a figure behind it is set against it. */
export function isRivalled({ view, input, quantity }: Figure): boolean {
  const { text } = input.analysis;
  const next = view.quantities.find(({ anchor }) => anchor.start >= quantity.anchor.end);
  if (next?.counted !== '' || next.unit !== quantity.unit) return false;
  const before = text.slice(view.anchor.start, quantity.anchor.start);
  const between = text.slice(quantity.anchor.end, next.anchor.start);
  return areRivalFigures(before, between, text.slice(next.anchor.end, view.anchor.end));
}

/** "a quarrel over how many injections were given: 212, as … or 161, as …": the noun told before. */
export function findCountedInSentence({ view, input, quantity }: Figure): ClaimPart | null {
  const before = input.analysis.text.slice(view.anchor.start, quantity.anchor.start);
  const found = [...before.matchAll(HOW_MANY)].at(-1);
  if (!found) return null;
  const end = view.anchor.start + found.index + found[0].length;
  const words = found[1]!;
  return { words, span: { start: end - words.length, end }, key: singularOf(words) };
}
