import { IN_MILLIONS, OF_MONEY } from '../../language/en/points/money-words.ts';
import { findSetAgainst } from '../../language/en/set-against.ts';
import { isMoney } from '../../language/en/units.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { Span } from '../../model/span.ts';

/** Letters before a sum in which the one stands that names its currency. */
const REACH = 260;
/** Letters between a sum and the next figure, which need not be told of as money then. */
const NEXT = 60;

/**
 * "It owes 4.5 million crowns. The union says 4.8 million": a figure in millions of no noun, which its sentence tells of
 * as money, behind a sum of the only currency of its article.
 */
export function inCurrencyOfArticle(
  quantity: Quantity,
  text: string,
  sentence: Span,
  all: readonly Quantity[],
): Quantity {
  const { anchor } = quantity;
  if (quantity.unit !== undefined || quantity.counted !== '') return quantity;
  const unit = unitOfRival(quantity, text, sentence, all);
  if (unit !== undefined) return { ...quantity, unit };
  if (!isBare(quantity)) return quantity;
  const sums = all.filter(isSum);
  const currency = sums[0]?.unit;
  if (currency === undefined || sums.some((other) => other.unit !== currency)) return quantity;
  const last = all.findLast(({ anchor: { end } }) => end <= anchor.start);
  const follows = last !== undefined && isSum(last) && anchor.start - last.anchor.end <= NEXT;
  const near = sums.some((sum) => sum.anchor.end <= anchor.start && anchor.start - sum.anchor.end <= REACH);
  const told = near && OF_MONEY.test(text.slice(sentence.start, sentence.end));
  if (!follows && !told && !followsAnother(quantity, last, text, all)) return quantity;
  return { ...quantity, unit: currency };
}

/** "They owe 3.6 million euros, says the union. The company admits 900,000": in what the one that it is set against is. */
function unitOfRival(quantity: Quantity, text: string, sentence: Span, all: readonly Quantity[]): string | undefined {
  const against = findSetAgainst(text, sentence, quantity, all);
  if (against === null) return undefined;
  const start = Math.max(0, text.lastIndexOf('. ', against.anchor.start) + 1);
  const own = { start, end: Math.max(against.anchor.end, text.indexOf('.', against.anchor.end)) };
  const { unit } = inCurrencyOfArticle(against, text, own, all);
  return unit !== undefined && isMoney(unit) ? unit : undefined;
}

/** "The union says 4.8 million. The company admits 1.6 million": behind a figure that is told of as money itself. */
function followsAnother(
  { anchor }: Quantity,
  last: Quantity | undefined,
  text: string,
  all: readonly Quantity[],
): boolean {
  if (last === undefined || !isBare(last) || anchor.start - last.anchor.end > NEXT) return false;
  const own = {
    start: Math.max(text.lastIndexOf('.', last.anchor.start - 1), last.anchor.start - NEXT),
    end: last.anchor.end,
  };
  return inCurrencyOfArticle(last, text, { start: Math.max(0, own.start), end: own.end }, all) !== last;
}

function isBare({ unit, counted, anchor }: Quantity): boolean {
  return unit === undefined && counted === '' && IN_MILLIONS.test(anchor.exact);
}

function isSum({ unit }: Quantity): boolean {
  return unit !== undefined && isMoney(unit);
}
