import type { Amount } from '../../amount.ts';
import { type Pieces, WORD } from '../../pieces.ts';
import { MONTH_NUMBERS, WEEKDAY_NUMBERS } from '../calendar.ts';
import { AFTER_SHARE, NO_SHARE_OF, ORDINALS, SMALL_NUMBERS } from '../number-words.ts';
import { readFraction, readNumber } from '../read-number.ts';
import { TIME_UNITS } from '../time-words.ts';
import { UNIT_WORDS } from '../units.ts';

/** "a quarter of a million litres" is a number, no share. */
export function isPartOfScale(p: Pieces, i: number): boolean {
  const part = readFraction(p, i);
  return part !== null && p.lower[part.end] === 'of' && (readNumber(p, i)?.end ?? 0) > part.end;
}

/** "two-thirds", "one in five", "one ballot in five", "14 in every hundred", "every third household"; or null. */
export function readPartsOf(p: Pieces, i: number): Amount | null {
  return readPerHundred(p, i) ?? readShare(p, i) ?? readShareAround(p, i) ?? readEveryNth(p, i);
}

const HUNDREDS: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['100', 100],
  ['thousand', 1000],
  ['1,000', 1000],
  ['1000', 1000],
]);

/** "14 in every hundred", "three in a thousand", "22 out of 100": so many per cent. */
function readPerHundred(p: Pieces, i: number): Amount | null {
  const over = readNumber(p, i);
  if (!over || over.value <= 0) return null;
  const out = p.lower[over.end] === 'out' && p.lower[over.end + 1] === 'of';
  if (!out && p.lower[over.end] !== 'in') return null;
  let at = over.end + (out ? 2 : 1);
  const each = /^(?:every|each|an?)$/.test(p.lower[at] ?? '');
  if (each) at++;
  const of = HUNDREDS.get(p.lower[at] ?? '');
  const word = !/^\d/.test(p.lower[at] ?? '');
  if (!of || over.value >= of || word !== each || (!each && !endsCount(p, at + 1))) return null;
  const low = Number(((over.value / of) * 100).toPrecision(12));
  return { start: i, end: at + 1, low, high: low, unit: '%', share: false, inWords: over.inWords };
}

/** "every third household": one in three; "every second day" says how often. */
function readEveryNth(p: Pieces, i: number): Amount | null {
  if (!/^(?:every|each)$/.test(p.lower[i] ?? '')) return null;
  const of = ORDINALS.get(p.lower[i + 1] ?? '') ?? 0;
  const noun = p.lower[i + 2] ?? '';
  if (of < 2 || of > 20 || p.kind[i + 2] !== WORD || NO_SHARE_OF.has(noun)) return null;
  if (UNIT_WORDS.has(noun) || TIME_UNITS.has(noun) || WEEKDAY_NUMBERS.has(noun) || MONTH_NUMBERS.has(noun)) return null;
  return { start: i, end: i + 2, low: 1 / of, high: 1 / of, share: true, inWords: true };
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
  if (!over || over > 10 || p.kind[i + 1] !== WORD) return null;
  const noun = p.lower[i + 2] === 'in' ? i + 1 : p.lower[i + 3] === 'in' && p.kind[i + 2] === WORD ? i + 2 : -1;
  if (noun < 0 || UNIT_WORDS.has(p.lower[noun]!) || p.lower[noun] === 'people') return null;
  const under = SMALL_NUMBERS.get(p.lower[noun + 2] ?? '');
  if (!under || under <= over || !endsCount(p, noun + 3) || /^[-+]/.test(p.lower[noun + 3] ?? '')) return null;
  const low = over / under;
  return { start: i, end: noun + 3, low, high: low, share: true, inWords: true, around: noun };
}

/** Nothing counted follows: "one ballot in five villages" is no share. */
function endsCount(p: Pieces, i: number): boolean {
  return p.kind[i] !== WORD || AFTER_SHARE.has(p.lower[i]!);
}

/** "half" and "a third" are shares in front of "of" or a determiner, or behind "nearly" and the like. */
function isShare(p: Pieces, i: number, end: number, word: string): boolean {
  const next = p.lower[end] ?? '';
  const before = p.lower[i - 1] ?? '';
  if (word === 'half' && /^(first|second|final|other|a|one|and|-|last|in|better)$/.test(before))
    return next === 'of' && before === 'one';
  if (/^(of|the|its|their|his|her|our|all|that|those|these|as)$/.test(next))
    return word !== 'quarter' || p.lower[i] !== 'the';
  if (/^(?:more|fewer|less)$/.test(next) && word !== 'half') return isPlainNoun(p, end + 1);
  if (word === 'half') return /^(nearly|almost|about|than|over|roughly|only|just|by|cut)$/.test(before);
  return /s$/.test(word) || /^(nearly|almost|about|than|over|roughly|by)$/.test(before);
}

/** "a quarter more wheat", "a third fewer than": by that part. */
function isPlainNoun(p: Pieces, i: number): boolean {
  return p.kind[i] === WORD && !/^(?:or|and|so|often)$/.test(p.lower[i]!);
}
