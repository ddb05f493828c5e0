import { glued, type Read, wholeNumber } from '../../piece-checks.ts';
import type { Pieces } from '../../pieces.ts';
import { ORDINAL_ENDINGS, ORDINALS } from '../number-words.ts';

/** "21st", "twenty-first" up to `high`. */
export function readOrdinal(p: Pieces, i: number, high: number): Read<number> | null {
  const value = wholeNumber(p, i, 1, high);
  if (value > 0) return glued(p, i + 1) && ORDINAL_ENDINGS.has(p.lower[i + 1]!) ? { end: i + 2, form: value } : null;
  const word = p.lower[i] ?? '';
  const plain = ORDINALS.get(word);
  if (plain) return plain <= high ? { end: i + 1, form: plain } : null;
  const tens = word === 'twenty' ? 20 : word === 'thirty' ? 30 : 0;
  const ones = tens && p.lower[i + 1] === '-' ? ORDINALS.get(p.lower[i + 2] ?? '') : undefined;
  return ones && ones < 10 && tens + ones <= high ? { end: i + 3, form: tens + ones } : null;
}
