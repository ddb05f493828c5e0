import { baseUnit } from '../../text/convert-unit.ts';
import { remember } from '../../text/remember.ts';
import { readValue } from './claim-value.ts';
import type { ClaimView } from './claim-view.ts';
import { findSuperseded, type Superseded } from './superseded-figures.ts';

/** The figures of its article that a claim's stands in place of. */
export const supersededBy = remember(({ claim, quantity, source }: ClaimView): readonly Superseded[] =>
  claim.kind === 'number' && quantity !== null ? findSuperseded(quantity, source) : [],
);

/** Whether the words around a figure say that it stands in place of the other: its own article's, or one that gives the same. */
export function supersedes(later: ClaimView, earlier: ClaimView): boolean {
  const found = supersededBy(later);
  if (found.length === 0 || earlier.quantity === null || earlier.claim.kind !== 'number') return false;
  if (later.source === earlier.source) return found.some(({ quantity }) => quantity.id === earlier.quantity?.id);
  if (later.asOf !== null && earlier.asOf !== null && later.asOf < earlier.asOf) return false;
  const value = readValue(earlier);
  if (value === null) return false;
  return found.some(({ amount, unit }) => amount === value.nominal && unit === baseUnit(value.unit));
}
