import { isConversion, isVagueValue, readValue } from './claim-value.ts';
import type { ClaimView } from './claim-view.ts';
import { headsMeet, noHead } from './counted-nouns.ts';

/** From here on, and with a unit, a figure is so much its own that two articles on one subject give it of one thing. */
const DISTINCTIVE = 20;

/** How many steps of its last digit a figure must have: 212,000 has 212, and 3,000 has 3. */
const DISTINCTIVE_STEPS = 10;

/** Both give one exact figure that chance would not repeat. */
export function isSameFigure(a: ClaimView, b: ClaimView): boolean {
  if (a.claim.kind !== 'number' || b.claim.kind !== 'number') return false;
  if (a.source === b.source && !headsMeet(a, b) && !(a.quantity?.unit !== undefined && (noHead(a) || noHead(b))))
    return false;
  const [left, right] = [readValue(a), readValue(b)];
  if (!left || !right || isVagueValue(left)) return false;
  if (left.signature !== right.signature && (left.low !== left.high || !isConversion(left, right))) return false;
  const fine = Math.min(left.nominal / left.step, right.nominal / right.step) >= DISTINCTIVE_STEPS;
  return fine && (left.unit !== '' || left.nominal >= DISTINCTIVE);
}
