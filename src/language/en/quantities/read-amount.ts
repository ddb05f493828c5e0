import { baseUnit } from '../../../text/convert-unit.ts';
import type { Amount } from '../../amount.ts';
import { glued } from '../../piece-checks.ts';
import { NUMBER, type Pieces, WORD } from '../../pieces.ts';
import { isPlural, singularOf } from '../noun-words.ts';
import { ORDINAL_ENDINGS, SHORT_MULTIPLIERS } from '../number-words.ts';
import { readNumber } from '../read-number.ts';
import {
  COUNTED_IN_MILLIONS,
  CURRENCY_CODES,
  CURRENCY_SIGNS,
  DOLLAR_LETTERS,
  isMoney,
  LOOSE_MONEY,
  OTHER_POUNDS,
  RATE_LATIN,
  UNIT_SYMBOLS,
  UNIT_WORDS,
} from '../units.ts';
import { isPartOfScale, readPartsOf } from './read-share.ts';
import { squareAt, type UnitRead, unitAt } from './read-unit.ts';
import { readVague } from './read-vague.ts';

interface Money {
  readonly at: number;
  readonly unit: string;
}

/** A currency in front of the number: "$", "US$", "US $", "A$", "RM". */
function currencyBefore(p: Pieces, i: number): Money | null {
  const sign = CURRENCY_SIGNS.get(p.lower[i] ?? '');
  if (sign) return { at: i + 1, unit: p.kind[i + 1] === WORD && p.lower[i + 1] === 'us' ? 'USD' : sign };
  if (p.kind[i] !== WORD) return null;
  const word = p.lower[i]!;
  const letters = DOLLAR_LETTERS.get(word);
  const upper = p.text[p.start[i]!] !== word[0];
  if (letters && upper && p.lower[i + 1] === '$' && (word === 'us' || glued(p, i + 1)))
    return { at: i + 2, unit: letters };
  const code = CURRENCY_CODES.get(word);
  if (!code || !upper || p.kind[i + 1] !== NUMBER || isConsole(p, i)) return null;
  return { at: i + 1, unit: code };
}

/** "PS4": pounds are written so too, "PS4m", "PS1,200". */
function isConsole(p: Pieces, i: number): boolean {
  const number = p.lower[i + 1]!;
  const next = p.lower[i + 2] ?? '';
  return (
    p.lower[i] === 'ps' &&
    /^\d$/.test(number) &&
    !SHORT_MULTIPLIERS.has(next) &&
    !/^(?:million|billion|trillion)$/.test(next)
  );
}

/** A number, amount of money, fraction or vague plural that starts at piece `i`, with its unit; or null. */
export function readAmount(p: Pieces, i: number): Amount | null {
  const money = currencyBefore(p, i);
  let at = money?.at ?? i;
  if (money && p.lower[at] === 'us' && glued(p, at)) at++;
  const length = money ? null : readHalfBehind(p, i);
  if (length) return length;
  const share = money || isPartOfScale(p, i) ? null : readPartsOf(p, i);
  if (share) return share;
  const loose = readVague(p, i) ?? readSingle(p, i);
  if (loose) return loose;
  const number = readNumber(p, at);
  if (!number) return null;
  let { value, end } = number;
  if (p.lower[end] === 'dozen') {
    value *= 12;
    end++;
  }
  const short = glued(p, end) ? SHORT_MULTIPLIERS.get(p.lower[end] ?? '') : undefined;
  if (
    short &&
    (money || p.lower[end] === 'k' || isCountedInMillions(p, end)) &&
    UNIT_SYMBOLS.get(p.text.slice(p.start[end], p.end[end])) !== 'kg'
  ) {
    value = Number((value * short).toPrecision(12));
    end++;
  }
  if (money)
    return withRate(p, { start: i, end, low: value, high: value, unit: money.unit, share: false, inWords: false });
  const unit = unitAt(p, end, p.kind[at] === NUMBER) ?? moneyAt(p, end, value);
  const amount = { start: i, end: unit?.end ?? end, low: value, high: value, share: false, inWords: number.inWords };
  return withRate(p, unit ? { ...amount, unit: unit.unit } : amount);
}

/** Between "(" and the figure that an amount comes down to. */
const ABOUT = /^(?:about|around|some|roughly|approximately|nearly|almost|over|or|equivalent|to)$/;

/** "18 million marks"; "3.6 billion zorins (about $180 million)": a noun that the source converts is one of money. */
function moneyAt(p: Pieces, at: number, value: number): UnitRead | null {
  const within = p.lower[at] === 'in' && value >= LEAST_MONEY ? currencyWithin(p, at + 1) : null;
  if (within) return within;
  if (p.kind[at] !== WORD || !isPlural(p.lower[at]!)) return null;
  const noun = singularOf(p.lower[at]!);
  if (value >= LEAST_MONEY && LOOSE_MONEY.has(noun)) return { unit: poundsOr(p, at, noun), end: at + 1 };
  if (p.lower[at + 1] !== '(') return null;
  let inner = at + 2;
  while (inner < at + 5 && ABOUT.test(p.lower[inner] ?? '')) inner++;
  return currencyBefore(p, inner) ? { unit: noun, end: at + 1 } : null;
}

/** "2.3 million in false euros", "8,000 in dollars". */
function currencyWithin(p: Pieces, from: number): UnitRead | null {
  for (let at = from; at < from + 2 && p.kind[at] === WORD; at++) {
    const word = p.lower[at]!;
    const unit = isPlural(word)
      ? (UNIT_WORDS.get(word) ?? (LOOSE_MONEY.has(singularOf(word)) ? singularOf(word) : ''))
      : '';
    if (isMoney(unit)) return { unit, end: at + 1 };
  }
  return null;
}

/** "1.4 million pounds" is money, "3,000 pounds of flour" a weight. */
function poundsOr(p: Pieces, at: number, noun: string): string {
  if (noun !== 'pound') return noun;
  if (p.lower[at + 1] === 'of') return 'lb';
  return OTHER_POUNDS.test(p.text) ? noun : 'GBP';
}

/** Money named by a word for other things too: from so much on. */
const LEAST_MONEY = 1000;

/** "3.4m crowns", "2bn people": a letter that a unit of money, or another thing counted by the million, follows. */
function isCountedInMillions(p: Pieces, end: number): boolean {
  if (/^(?:bn|mn|mln|bln|tn|trn)$/.test(p.lower[end]!)) return true;
  return p.lower[end] === 'm' && COUNTED_IN_MILLIONS.has(p.lower[end + 1] ?? '');
}

/** "an hour and a half". */
function readHalfBehind(p: Pieces, i: number): Amount | null {
  if (!/^an?$/.test(p.lower[i] ?? '') || p.lower[i + 2] !== 'and') return null;
  const unit = UNIT_WORDS.get(p.lower[i + 1] ?? '');
  if (!unit || p.lower[i + 3] !== 'a' || p.lower[i + 4] !== 'half') return null;
  return { start: i, end: i + 5, low: 1.5, high: 1.5, unit, share: false, inWords: true };
}

/** "for a single crown". */
function readSingle(p: Pieces, i: number): Amount | null {
  if (p.lower[i] !== 'a' || p.lower[i + 1] !== 'single' || p.lower[i - 1] === 'not') return null;
  const money = unitAt(p, i + 2, false) ?? looseMoneyAt(p, i);
  if (!money || !isMoney(money.unit)) return null;
  return { start: i, end: money.end, low: 1, high: 1, unit: money.unit, share: false, inWords: true };
}

function looseMoneyAt(p: Pieces, i: number): UnitRead | null {
  const noun = p.lower[i + 2] ?? '';
  return p.lower[i - 1] === 'for' && LOOSE_MONEY.has(noun) ? { unit: noun, end: i + 3 } : null;
}

const RATED =
  /^(barrel|gallon|litre|liter|gram|ounce|kilogram|kg|tonne|ton|share|square|month|year|week|day|hour|minute|second|person|head|unit|capita|night|mmbtu|mwh|kwh|pound)$/;

const SPEEDS: ReadonlyMap<string, string> = new Map([
  ['km/hour', 'km/h'],
  ['mi/hour', 'mi/h'],
  ['m/second', 'm/s'],
]);

/** "per barrel", "a month", "a year" behind an amount of money, a percentage or a length. */
function withRate(p: Pieces, amount: Amount): Amount {
  const { end } = amount;
  const joint = p.lower[end] ?? '';
  if (!amount.unit) return amount;
  const often = oftenAt(p, amount);
  if (often) return { ...amount, unit: `${amount.unit}/${often.unit}`, end: often.end };
  if (!(joint === 'per' || joint === 'a' || joint === 'an')) return amount;
  const word = p.lower[end + 1] ?? '';
  if (
    !RATED.test(word) ||
    (joint !== 'per' &&
      !/^(month|year|week|day|hour|minute|second|barrel|gallon|share|head|night|litre|liter)$/.test(word))
  ) {
    return amount;
  }
  if (/^(second|minute|hour|day|week|month|year|decade)$/.test(amount.unit)) return amount;
  const square = word === 'square' ? squareAt(p, end + 1) : null;
  if (square) return { ...amount, unit: `${amount.unit}/${square.unit}`, end: square.end };
  const rate = `${amount.unit}/${UNIT_WORDS.get(word) ?? word}`;
  return { ...amount, unit: SPEEDS.get(rate) ?? rate, end: end + 2 };
}

/** "40 litres per diem": for how long an amount goes, behind it. */
function oftenAt(p: Pieces, { unit, end }: Amount): UnitRead | null {
  const often = isRated(unit) && p.lower[end] === 'per' ? RATE_LATIN.get(p.lower[end + 1] ?? '') : undefined;
  return often ? { unit: often, end: end + 2 } : null;
}

/** Amounts that are told for so long a time: of weight and volume. */
export function isRated(unit: string | undefined): unit is string {
  return unit !== undefined && (/^(?:kg|l)$/.test(baseUnit(unit)) || unit === 'ton');
}

/** Whether digits at `i` go on as an ordinal or a plural: "21st", "1980s", "50s". */
export function isOrdinalOrPlural(p: Pieces, i: number): boolean {
  const next = p.lower[i + 1] ?? '';
  return glued(p, i + 1) && (ORDINAL_ENDINGS.has(next) || next === 's');
}
