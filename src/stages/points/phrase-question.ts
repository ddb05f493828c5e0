import { countQuestion } from './ask-count.ts';
import { whenQuestion } from './ask-day.ts';
import type { ClaimView, EntityLookup } from './claim-view.ts';

/** The point's question in plain words, from the words that the sources use most. */
export function phraseQuestion(views: readonly ClaimView[], lookup: EntityLookup): string {
  const { claim } = views[0]!;
  return claim.kind === 'date' ? whenQuestion(views, lookup) : countQuestion(views, lookup);
}
