import { PUT_OFF_WORDS } from '../../language/en/happening-steps.ts';
import type { ClaimView } from './claim-view.ts';

/** Whether its sentence says that a day was moved to another. */
export function isPutOff({ claim }: Pick<ClaimView, 'claim'>): boolean {
  return PUT_OFF_WORDS.test(claim.anchors[0]!.exact);
}
