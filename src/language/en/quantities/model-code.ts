import { NUMBER, type Pieces, WORD } from '../../pieces.ts';
import { SMALL_NUMBERS } from '../number-words.ts';

/** Where the name of a model that starts at piece `i` ends, "AK-47", "T 72", "AK - 47"; `i` where none starts. */
export function endOfModel(p: Pieces, i: number): number {
  if (p.kind[i] !== WORD || !LETTERS.test(p.text.slice(p.start[i], p.end[i]))) return i;
  const at = /^[-‑–]$/.test(p.lower[i + 1] ?? '') ? i + 2 : i + 1;
  return p.kind[at] === NUMBER && DIGITS.test(p.lower[at]!) ? at + 1 : i;
}

/** The number at piece `at` belongs to the name of a model that is counted, "14 AK 47 rifles", or is parted from its letters by a dash. */
export function isInModel(p: Pieces, at: number): boolean {
  const dashed = /^[-‑–]$/.test(p.lower[at - 1] ?? '');
  const letters = dashed ? at - 2 : at - 1;
  if (letters < 0 || endOfModel(p, letters) !== at + 1) return false;
  return dashed || p.kind[letters - 1] === NUMBER || SMALL_NUMBERS.has(p.lower[letters - 1] ?? '');
}

const LETTERS = /^(?:[A-Z]{1,4}|Mi[gG]|Su|Mi)$/;
const DIGITS = /^\d{1,3}$/;
