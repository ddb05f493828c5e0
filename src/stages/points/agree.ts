import { readValue } from './claim-value.ts';
import type { ClaimView } from './claim-view.ts';

/** Whether two claims give one answer. */
export function agree(a: ClaimView, b: ClaimView): boolean {
  const left = readValue(a);
  const right = readValue(b);
  return left !== null && right !== null && left.signature === right.signature;
}
