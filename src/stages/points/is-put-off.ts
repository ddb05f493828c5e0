import { PUT_OFF_WORDS } from '../../language/en/happening-steps.ts';
import { sentenceOf } from '../../model/claim.ts';
import type { ClaimView } from './claim-view.ts';

/** Whether its sentence says that a day was moved to another; what has been so since a day was not put off. */
export function isPutOff({ claim, time }: ClaimView): boolean {
  return time?.bound !== 'since' && PUT_OFF_WORDS.test(sentenceOf(claim).exact);
}
