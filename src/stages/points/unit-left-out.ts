import { sentenceOf } from '../../model/claim.ts';
import { baseUnit } from '../../text/convert-unit.ts';
import type { ClaimView } from './claim-view.ts';

/** From here on a number that two articles write is one by more than chance, though one leaves its unit out. */
const LEAST = 20;

/**
 * "2.3 million" and "2.3 million euros", "9,000 dinars" and "9,000 dinars a year": both write one number, and one of them
 * leaves out what it is measured in, or for how long, and counts nothing else by it.
 */
export function leavesUnitOut(a: ClaimView, b: ClaimView): boolean {
  const written = writtenKey(a);
  if (written === null || written !== writtenKey(b)) return false;
  const [left, right] = [unitOf(a), unitOf(b)];
  if (left === '' || right === '') return left === '' ? isBare(a, right) : isBare(b, left);
  return left !== right && (left.startsWith(`${right}/`) || right.startsWith(`${left}/`));
}

/** The number as a figure's words name it, where chance would not repeat it; null for others. */
export function writtenKey({ claim, quantity }: ClaimView): string | null {
  const value = quantity?.value ?? quantity?.min ?? quantity?.max;
  if (claim.kind !== 'number' || value === undefined || quantity?.unit === 'part') return null;
  return value >= LEAST || !Number.isInteger(value) ? `of ${value}` : null;
}

/** No noun stands behind the number that it could count, and no other figure of its sentence is in that unit. */
function isBare({ quantity, claim, source }: ClaimView, unit: string): boolean {
  const { counted, countedSpan, anchor } = quantity!;
  if (counted !== '' && (countedSpan === undefined || countedSpan.start > anchor.start)) return false;
  const { start, end } = sentenceOf(claim);
  return !source.quantities.some(
    (other) => other.anchor.start >= start && other.anchor.end <= end && baseUnit(other.unit ?? '') === unit,
  );
}

function unitOf({ quantity }: ClaimView): string {
  return baseUnit(quantity?.unit ?? '');
}
