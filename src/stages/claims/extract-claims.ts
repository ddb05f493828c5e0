import type { Claim } from '../../model/claim.ts';
import type { Stage } from '../../model/stage.ts';
import { findDateClaims } from './date-claims.ts';
import { findNumberClaims } from './number-claims.ts';
import { type ClaimInput, listWords, viewSentences } from './sentence-view.ts';

/**
 * Propositions of an article that answer "how many" and "when", each with the words of its parts.
 * Kinds other than `number` and `date` are not extracted yet. Sorted by place in the text, then kind.
 */
export const extractClaims: Stage<ClaimInput, readonly Claim[]> = {
  name: 'claims',
  version: 1,
  scope: 'article',
  reads: ['analysis', 'mention', 'time', 'quantity', 'statement'],
  writes: ['claim'],
  run(input) {
    const words = listWords(input.analysis);
    const claims = viewSentences(input, words).flatMap((view) => [
      ...findNumberClaims(view, input, words),
      ...findDateClaims(view, input, words),
    ]);
    const seen = new Set<string>();
    const output = claims.filter(({ id }) => !seen.has(id) && seen.add(id));
    return { output, problems: [], notAnalysed: [] };
  },
};
