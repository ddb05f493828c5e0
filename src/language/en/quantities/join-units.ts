import { wordTable } from '../../../text/word-table.ts';
import type { Amount } from '../../amount.ts';
import type { Pieces } from '../../pieces.ts';
import { readAmount } from './read-amount.ts';

/** The unit that goes on with the rest of a larger one, and how many of it make one: "nine years and ten months". */
const SMALLER: Readonly<Record<string, readonly [string, number]>> = wordTable({
  year: ['month', 12],
  week: ['day', 7],
  day: ['hour', 24],
  hour: ['minute', 60],
  minute: ['second', 60],
  ft: ['in', 12],
  lb: ['oz', 16],
  t: ['kg', 1000],
  km: ['m', 1000],
  m: ['cm', 100],
});

/** Larger units are joined with smaller ones so often at most: "two hours, 21 minutes and nine seconds". */
const MOST_JOINS = 3;

/** An amount with what is given of it in smaller units behind it, in the smallest: "two hours and five minutes" is 125 minutes. */
export function joinUnits(p: Pieces, amount: Amount): Amount {
  let whole = amount;
  for (let joins = 0; joins < MOST_JOINS; joins++) {
    const rest = restOf(p, whole);
    if (!rest) break;
    const [unit, of] = SMALLER[whole.unit!]!;
    const low = Number((whole.low * of + rest.low).toPrecision(12));
    whole = { ...whole, end: rest.end, low, high: low, unit };
  }
  return whole;
}

/** A comma joins what a clock shows; "3 years, 2 months, 14 days" is a list. */
const OF_A_CLOCK = /^(?:hour|minute)$/;

function restOf(p: Pieces, { end, unit, low, high, share }: Amount): Amount | null {
  const smaller = SMALLER[unit ?? ''];
  if (!smaller || share || low !== high || !Number.isInteger(low)) return null;
  let at = end;
  if (p.lower[at] === ',' && OF_A_CLOCK.test(unit!)) at++;
  if (p.lower[at] === 'and') at++;
  const rest = readAmount(p, at);
  if (!rest || rest.share || rest.low !== rest.high || rest.unit !== smaller[0] || rest.low >= smaller[1]) return null;
  return rest;
}
