import { NUMBER, type Pieces, SIGN, WORD } from './pieces.ts';

export interface Read<Form> {
  readonly end: number;
  readonly form: Form;
}

export function glued(p: Pieces, i: number): boolean {
  return i > 0 && i < p.count && p.start[i] === p.end[i - 1];
}

export function isCapital(p: Pieces, i: number): boolean {
  const first = p.text[p.start[i] ?? 0];
  return p.kind[i] === WORD && first !== undefined && first !== first.toLowerCase();
}

export function isSign(p: Pieces, i: number): boolean {
  return p.kind[i] === SIGN;
}

/** An integer of digits in [low, high] that isn't part of a longer code ("G20", "$5", "5.5"); -1 for none. */
export function wholeNumber(p: Pieces, i: number, low: number, high: number): number {
  if (p.kind[i] !== NUMBER) return -1;
  const text = p.lower[i]!;
  if (text.length > 4 || text.includes('.') || text.includes(',')) return -1;
  const value = Number(text);
  return value >= low && value <= high ? value : -1;
}

const CURRENCY = /^[$€£¥₹#№]$/;

export function startsCode(p: Pieces, i: number): boolean {
  if (!glued(p, i)) return false;
  return p.kind[i - 1] === WORD || CURRENCY.test(p.lower[i - 1]!);
}
