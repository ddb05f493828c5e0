import type { Amount } from '../../amount.ts';
import { glued } from '../../piece-checks.ts';
import { type Pieces, WORD } from '../../pieces.ts';
import { FOLD_WORDS, RATIO_FOLLOWERS, RATIO_NOUNS, RATIO_VERBS } from '../ratio-words.ts';
import { readNumber } from '../read-number.ts';

/** Unit of a number by which something is multiplied. */
const TIMES = '×';

/** "three times as dear", "twice the limit", "a tenfold rise", "had doubled": how many times as much; or null. */
export function readRatio(p: Pieces, i: number): Amount | null {
  const word = p.lower[i] ?? '';
  const verb = RATIO_VERBS.get(word);
  if (verb !== undefined) return p.kind[i] === WORD ? ratio(i, i + 1, verb) : null;
  const fold = FOLD_WORDS.get(word);
  if (fold !== undefined) return ratio(i, i + 1, fold);
  if (word === 'twice') return RATIO_FOLLOWERS.has(p.lower[i + 1] ?? '') ? ratio(i, i + 1, 2) : null;
  const number = readNumber(p, i);
  if (!number || number.value <= 0) return null;
  const { end, value } = number;
  if (p.lower[end] === 'times' && isMultiplied(p, end + 1)) return ratio(i, end + 1, value);
  const hyphen = p.lower[end] === '-' && glued(p, end) ? 1 : 0;
  return p.lower[end + hyphen] === 'fold' ? ratio(i, end + hyphen + 1, value) : null;
}

/** "three times the price"; "three times the inspectors wrote" tells how often. */
function isMultiplied(p: Pieces, at: number): boolean {
  const next = p.lower[at] ?? '';
  return next === 'the' ? RATIO_NOUNS.has(p.lower[at + 1] ?? '') : RATIO_FOLLOWERS.has(next);
}

function ratio(start: number, end: number, value: number): Amount {
  return { start, end, low: value, high: value, unit: TIMES, share: false, inWords: true };
}
