import { isPlural, singularOf } from '../../language/en/noun-words.ts';
import {
  AFTER_SHARE,
  ORDINAL_ENDINGS,
  SHORT_MULTIPLIERS,
  SMALL_NUMBERS,
  VAGUE_NUMBERS,
} from '../../language/en/number-words.ts';
import { readFraction, readNumber } from '../../language/en/read-number.ts';
import {
  COUNTED_IN_MILLIONS,
  CURRENCY_CODES,
  CURRENCY_SIGNS,
  DOLLAR_LETTERS,
  GLUED_SYMBOLS,
  LOOSE_MONEY,
  NAMED_CURRENCIES,
  UNIT_PAIRS,
  UNIT_SYMBOLS,
  UNIT_WORDS,
} from '../../language/en/units.ts';
import { BREAK, NUMBER, type Pieces, WORD } from '../../language/pieces.ts';

/** A number with its unit, before its bounds are read. Indexes are of pieces. */
export interface Amount {
  readonly start: number;
  readonly end: number;
  readonly low: number;
  /** Differs from `low` for "dozens" and for ranges. */
  readonly high: number;
  readonly unit?: string;
  /** `share` for "two-thirds" and "one in five". */
  readonly share: boolean;
  readonly inWords: boolean;
  /** Piece of the noun where it stands between the numbers: "one ballot in five". */
  readonly around?: number;
}

export function glued(p: Pieces, i: number): boolean {
  return i > 0 && i < p.count && p.start[i] === p.end[i - 1];
}

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
  return code && upper && p.kind[i + 1] === NUMBER ? { at: i + 1, unit: code } : null;
}

/** A number, amount of money, fraction or vague plural that starts at piece `i`, with its unit; or null. */
export function readAmount(p: Pieces, i: number): Amount | null {
  const money = currencyBefore(p, i);
  let at = money?.at ?? i;
  if (money && p.lower[at] === 'us' && glued(p, at)) at++;
  const length = money ? null : readHalfBehind(p, i);
  if (length) return length;
  const share = money || isPartOfScale(p, i) ? null : (readShare(p, i) ?? readShareAround(p, i));
  if (share) return share;
  const vague = readVague(p, i);
  if (vague) return vague;
  const several = severalDozen(p, i);
  if (several) return several;
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
  if (p.kind[at] !== WORD || !isPlural(p.lower[at]!)) return null;
  const noun = singularOf(p.lower[at]!);
  if (value >= LEAST_MONEY && LOOSE_MONEY.has(noun)) return { unit: noun, end: at + 1 };
  if (p.lower[at + 1] !== '(') return null;
  let inner = at + 2;
  while (inner < at + 5 && ABOUT.test(p.lower[inner] ?? '')) inner++;
  return currencyBefore(p, inner) ? { unit: noun, end: at + 1 } : null;
}

/** Money named by a word for other things too: from so much on. */
const LEAST_MONEY = 1000;

/** "3.4m crowns", "2bn people": a letter that a unit of money, or another thing counted by the million, follows. */
function isCountedInMillions(p: Pieces, end: number): boolean {
  if (/^(?:bn|mn|mln|bln|tn|trn)$/.test(p.lower[end]!)) return true;
  return p.lower[end] === 'm' && COUNTED_IN_MILLIONS.has(p.lower[end + 1] ?? '');
}

/** "several dozen", "a few hundred": from two to nine of them. */
function severalDozen(p: Pieces, i: number): Amount | null {
  const at = p.lower[i] === 'a' && p.lower[i + 1] === 'few' ? i + 1 : i;
  if (!SEVERAL.test(p.lower[at] ?? '')) return null;
  const of = SCALES.get(p.lower[at + 1] ?? '');
  return of ? { start: i, end: at + 2, low: 2 * of, high: 9 * of, share: false, inWords: true } : null;
}

const SEVERAL = /^(several|few)$/;
const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
]);

/** "a quarter of a million litres" is a number, no share. */
function isPartOfScale(p: Pieces, i: number): boolean {
  const part = readFraction(p, i);
  return part !== null && p.lower[part.end] === 'of' && (readNumber(p, i)?.end ?? 0) > part.end;
}

function readShare(p: Pieces, i: number): Amount | null {
  const base = { start: i, share: true, inWords: true };
  const fraction = readFraction(p, i);
  if (fraction) {
    const word = p.lower[fraction.end - 1]!;
    if (!isShare(p, i, fraction.end, word)) return null;
    return { ...base, end: fraction.end, low: fraction.value, high: fraction.value };
  }
  const over = readNumber(p, i);
  const outOf = over && p.lower[over.end] === 'out' && p.lower[over.end + 1] === 'of' && over.inWords;
  if (!over || over.value < 1 || (p.lower[over.end] !== 'in' && !outOf) || over.value > 10) return null;
  const under = readNumber(p, over.end + (outOf ? 2 : 1));
  if (
    !under ||
    under.value <= over.value ||
    (under.value > 100 && !under.inWords && under.value < 2100 && under.value > 1900)
  )
    return null;
  if (UNIT_WORDS.has(p.lower[under.end] ?? '')) return null;
  return { ...base, end: under.end, low: over.value / under.value, high: over.value / under.value };
}

/** "one ballot in five": the noun stands between the two numbers. */
function readShareAround(p: Pieces, i: number): Amount | null {
  const over = SMALL_NUMBERS.get(p.lower[i] ?? '');
  if (!over || over > 10 || p.kind[i + 1] !== WORD || p.lower[i + 2] !== 'in') return null;
  if (UNIT_WORDS.has(p.lower[i + 1]!) || p.lower[i + 1] === 'people') return null;
  const under = SMALL_NUMBERS.get(p.lower[i + 3] ?? '');
  if (!under || under <= over || !endsCount(p, i + 4)) return null;
  return { start: i, end: i + 4, low: over / under, high: over / under, share: true, inWords: true, around: i + 1 };
}

/** Nothing counted follows: "one ballot in five villages" is no share. */
function endsCount(p: Pieces, i: number): boolean {
  return p.kind[i] !== WORD || AFTER_SHARE.has(p.lower[i]!);
}

/** "an hour and a half". */
function readHalfBehind(p: Pieces, i: number): Amount | null {
  if (!/^an?$/.test(p.lower[i] ?? '') || p.lower[i + 2] !== 'and') return null;
  const unit = UNIT_WORDS.get(p.lower[i + 1] ?? '');
  if (!unit || p.lower[i + 3] !== 'a' || p.lower[i + 4] !== 'half') return null;
  return { start: i, end: i + 5, low: 1.5, high: 1.5, unit, share: false, inWords: true };
}

/** "half" and "a third" are shares in front of "of" or a determiner, or behind "nearly" and the like. */
function isShare(p: Pieces, i: number, end: number, word: string): boolean {
  const next = p.lower[end] ?? '';
  const before = p.lower[i - 1] ?? '';
  if (word === 'half' && /^(first|second|final|other|a|one|and|-|last|in|better)$/.test(before))
    return next === 'of' && before === 'one';
  if (/^(of|the|its|their|his|her|our|all|that|those|these|as)$/.test(next))
    return word !== 'quarter' || p.lower[i] !== 'the';
  if (word === 'half') return /^(nearly|almost|about|than|over|roughly|only|just|by|cut)$/.test(before);
  return /s$/.test(word) || /^(nearly|almost|about|than|over|roughly|by)$/.test(before);
}

function readVague(p: Pieces, i: number): Amount | null {
  const bounds = VAGUE_NUMBERS.get(p.lower[i] ?? '');
  if (!bounds) return null;
  let [low, high] = bounds;
  let end = i + 1;
  for (let steps = 0; steps < 2 && p.lower[end] === 'of'; steps++) {
    const next = VAGUE_NUMBERS.get(p.lower[end + 1] ?? '');
    if (!next) break;
    low *= next[0];
    high = low * 10;
    end += 2;
  }
  if (p.lower[i] === 'scores' && p.lower[end] !== 'of') return null;
  if (p.lower[i] === 'tens' && end === i + 1) return null;
  let at = end;
  if (p.lower[at] === 'of') at++;
  const unit = unitAt(p, at, false);
  const amount = { start: i, low, high, share: false, inWords: true };
  return unit ? { ...amount, end: unit.end, unit: unit.unit } : { ...amount, end };
}

interface UnitRead {
  readonly unit: string;
  readonly end: number;
}

/** "was 1.8 m.", "4 m deep": a symbol with a space before it, where no thing counted can follow. */
function isMeasure(p: Pieces, at: number): boolean {
  if (p.lower[at] !== 'm' || p.text[p.start[at]!] !== 'm') return false;
  const next = p.lower[at + 1] ?? '.';
  return (
    p.kind[at + 1] === BREAK ||
    /^(?:[.,;:)]|deep|high|long|wide|tall|thick|above|below|away|across|from|by)$/.test(next)
  );
}

/** "a 2-in-1 device": no inches. */
export function isManyInOne(p: Pieces, at: number): boolean {
  return p.lower[at] === 'in' && p.lower[at + 1] === '-' && p.kind[at + 2] === NUMBER;
}

/** A unit behind a number: "%", "per cent", "km/h", "square miles", "Danish crowns", "kWh". */
export function unitAt(p: Pieces, i: number, behindDigits: boolean): UnitRead | null {
  let at = i;
  if (/^[-‑]$/.test(p.lower[at] ?? '') && glued(p, at) && glued(p, at + 1)) at++;
  const word = p.lower[at] ?? '';
  if (word === '%') return percentAt(p, at + 1);
  if (word === 'per' && p.lower[at + 1] === 'cent') return percentAt(p, at + 2);
  if (word === '°' || word === 'º') return degreesAt(p, at);
  if (word === '€' || word === '£') return glued(p, at) ? { unit: CURRENCY_SIGNS.get(word)!, end: at + 1 } : null;
  if (p.kind[at] !== WORD) return null;
  if (word === 'square' || word === 'cubic' || word === 'sq') return squareAt(p, at);
  const named = NAMED_CURRENCIES.get(`${word} ${(p.lower[at + 1] ?? '').replace(/s$/, '')}`);
  if (named) return { unit: named, end: at + 2 };
  const pair = UNIT_PAIRS.get(`${word} ${(p.lower[at + 1] ?? '').replace(/s$/, '')}`);
  if (pair) return { unit: pair, end: at + 2 };
  const written = p.text.slice(p.start[at], p.end[at]);
  const symbol = behindDigits && !isManyInOne(p, at) ? UNIT_SYMBOLS.get(written) : undefined;
  if (symbol && (glued(p, i) || !GLUED_SYMBOLS.has(written) || isMeasure(p, at))) return perHour(p, at, symbol);
  const unit = UNIT_WORDS.get(word);
  if (!unit) return torqueAt(p, at);
  const torque = torqueAt(p, at);
  if (torque) return torque;
  if (unit === '%') return percentAt(p, at + 1);
  if (unit === 'deg') return degreesAt(p, at);
  if (unit === 'second' && word === 'second' && !behindDigits) return null;
  return {
    unit: unit === 'mi' && p.lower[at + 1] === 'per' && p.lower[at + 2] === 'hour' ? 'mi/h' : unit,
    end: unit === 'mi' && p.lower[at + 1] === 'per' && p.lower[at + 2] === 'hour' ? at + 3 : at + 1,
  };
}

/** "lb-ft", "pound-feet". */
function torqueAt(p: Pieces, at: number): UnitRead | null {
  const joined = /^(lb|lbs|pound)$/.test(p.lower[at] ?? '') && p.lower[at + 1] === '-' && glued(p, at + 1);
  return joined && /^(ft|foot|feet)$/.test(p.lower[at + 2] ?? '') ? { unit: 'lbf·ft', end: at + 3 } : null;
}

function percentAt(p: Pieces, end: number): UnitRead {
  const point = p.lower[end] === '-' ? end + 1 : end;
  if (/^points?$/.test(p.lower[point] ?? '')) return { unit: 'percentage point', end: point + 1 };
  return { unit: '%', end };
}

function degreesAt(p: Pieces, at: number): UnitRead | null {
  const next = p.lower[at + 1] ?? '';
  if (next === 'celsius' || next === 'c' || next === 'centigrade') return { unit: '°C', end: at + 2 };
  if (next === 'fahrenheit' || next === 'f') return { unit: '°F', end: at + 2 };
  return { unit: 'deg', end: at + 1 };
}

function squareAt(p: Pieces, at: number): UnitRead | null {
  const inner = p.lower[at + 1] === '.' ? at + 2 : p.lower[at + 1] === '-' ? at + 2 : at + 1;
  const base = UNIT_WORDS.get(p.lower[inner] ?? '') ?? UNIT_SYMBOLS.get(p.lower[inner] ?? '');
  if (!base || !/^(km|m|cm|mi|ft|in|yd)$/.test(base)) return null;
  return { unit: `${base}${p.lower[at] === 'cubic' ? '3' : '2'}`, end: inner + 1 };
}

function perHour(p: Pieces, at: number, unit: string): UnitRead {
  if (p.lower[at + 1] !== '/' || !glued(p, at + 1)) return { unit, end: at + 1 };
  const below = p.lower[at + 2] ?? '';
  if (below === 'h' || below === 'hr') return { unit: `${unit}/h`, end: at + 3 };
  if (below === 's') return { unit: `${unit}/s`, end: at + 3 };
  return { unit, end: at + 1 };
}

const RATED =
  /^(barrel|gallon|litre|liter|gram|ounce|kilogram|kg|tonne|ton|share|square|month|year|week|day|hour|minute|second|person|head|unit|capita|night|mmbtu|mwh|kwh|pound)$/;

/** "per barrel", "a month", "a year" behind an amount of money, a percentage or a length. */
function withRate(p: Pieces, amount: Amount): Amount {
  const { end } = amount;
  const joint = p.lower[end] ?? '';
  if (!amount.unit || !(joint === 'per' || joint === 'a' || joint === 'an')) return amount;
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
  return { ...amount, unit: `${amount.unit}/${UNIT_WORDS.get(word) ?? word}`, end: end + 2 };
}

/** Whether digits at `i` go on as an ordinal or a plural: "21st", "1980s", "50s". */
export function isOrdinalOrPlural(p: Pieces, i: number): boolean {
  const next = p.lower[i + 1] ?? '';
  return glued(p, i + 1) && (ORDINAL_ENDINGS.has(next) || next === 's');
}
