import type { Amount } from '../../amount.ts';
import { type Pieces, WORD } from '../../pieces.ts';
import { HARMED, HARMS, ZERO_NOUNS } from '../zero-words.ts';

/** A count of none at piece `i`: "not one death", "none of the guests", "no injuries", "nobody was hurt"; or null. */
export function readZero(p: Pieces, i: number): Amount | null {
  const end = p.kind[i] === WORD ? zeroEnd(p, i) : 0;
  return end ? { start: i, end, low: 0, high: 0, share: false, inWords: true } : null;
}

function zeroEnd(p: Pieces, i: number): number {
  const next = p.lower[i + 1] ?? '';
  switch (p.lower[i]) {
    case 'not':
      if (next === 'one' && isNoun(p, i + 2)) return isOtherThanOne(p, i) ? 0 : i + 2;
      return next === 'a' && p.lower[i + 2] === 'single' && p.kind[i + 3] === WORD ? i + 3 : 0;
    case 'none':
      return next === 'of' && !/^(this|that|it|which|what)$/.test(p.lower[i + 2] ?? '') ? i + 1 : 0;
    case 'no':
      if (next === 'one' || next === '-') {
        const end = next === '-' ? i + 3 : i + 2;
        return harmBehind(p, end) || harmBefore(p, i, end);
      }
      if (isRuledOut(p, i + 1)) return i + 1;
      return ZERO_NOUNS.has(next) || (p.kind[i + 1] === WORD && ZERO_NOUNS.has(p.lower[i + 2] ?? '')) ? i + 1 : 0;
    case 'nobody':
      return harmBehind(p, i + 1) || harmBefore(p, i, i + 1);
    default:
      return 0;
  }
}

/** Whether "not" at piece `i` stands before one of several: "the source was not one person"; "there was not one survivor" is none. */
export function isOtherThanOne(p: Pieces, i: number): boolean {
  return /^(?:is|are|was|were|be|been)$/.test(p.lower[i - 1] ?? '') && p.lower[i - 2] !== 'there';
}

/** "No letter of that kind was ever received": what was never done to any of them. */
function isRuledOut(p: Pieces, noun: number): boolean {
  if (p.kind[noun] !== WORD || NO_THINGS.has(p.lower[noun]!)) return false;
  for (let at = noun + 1; at <= noun + RULED_OUT_REACH && at < p.count; at++) {
    const word = p.lower[at]!;
    if (/^(?:has|have|had)$/.test(word) && DIED.test(p.lower[at + 1] ?? '')) return true;
    if (/^(?:was|were)$/.test(word) || (/^(?:has|have|had)$/.test(word) && /^(?:ever|been)$/.test(p.lower[at + 1]!)))
      return PARTICIPLE.test(p.lower[at + 1] ?? '') || /^(?:ever|been)$/.test(p.lower[at + 1] ?? '');
    if (p.kind[at] !== WORD) return false;
  }
  return false;
}

const RULED_OUT_REACH = 5;
const PARTICIPLE = /(?:ed|en|sent|lost|found|held|made|paid|sold|told|built|hurt|hit|lit|kept|left|put|read)$/;
/** "No child has died." */
const DIED = /^(?:died|perished|drowned|survived|escaped|vanished|disappeared)$/;
/** Behind "no" they count nothing. */
const NO_THINGS = new Set(
  'one doubt matter longer more sign evidence reason word way such decision date trace'.split(' '),
);

function isNoun(p: Pieces, i: number): boolean {
  return (
    p.kind[i] === WORD && !/^(of|to|but|in|is|was|who|that|and|or|has|had|can|could|will|would)$/.test(p.lower[i]!)
  );
}

/** `end`, where what befell nobody stands behind it. */
function harmBehind(p: Pieces, end: number): number {
  let at = end;
  while (
    at < end + 4 &&
    /^(else|was|were|is|has|had|have|been|reported|reportedly|believed|to|be)$/.test(p.lower[at] ?? '')
  )
    at++;
  return HARMED.has(p.lower[at] ?? '') ? end : 0;
}

/** `end`, where what was done to nobody stands right before it: "arrested nobody"; not of "killed nobody but him". */
function harmBefore(p: Pieces, i: number, end: number): number {
  return HARMS.has(p.lower[i - 1] ?? '') && !/^(?:but|except|save|other|else)$/.test(p.lower[end] ?? '') ? end : 0;
}
