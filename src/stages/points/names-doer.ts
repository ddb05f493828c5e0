import { BY_BEFORE, CLEFT_BEFORE, HIMSELF_BEHIND, SINGLED_OUT } from '../../language/en/deed-families.ts';
import type { Claim } from '../../model/claim.ts';
import { remember } from '../../text/remember.ts';
import type { ClaimView } from './claim-view.ts';

/** Letters around who did it in which a sentence says that it was they. */
const NEAR = 40;

/**
 * How a claim lays stress on who did it: `alone` for "It was the guards who …", "the guards themselves", "his own
 * guards", `by` for "… by the guards"; null where it doesn't.
 */
export function stressOf({ subject, predicate }: Claim, text: string): 'alone' | 'by' | null {
  if (!subject) return null;
  const { start, end } = subject.span;
  if (CLEFT_BEFORE.test(text.slice(Math.max(0, start - NEAR), start)) || SINGLED_OUT.test(subject.words))
    return 'alone';
  if (HIMSELF_BEHIND.test(text.slice(end, end + NEAR))) return 'alone';
  if (start < predicate.span.end) return null;
  return BY_BEFORE.test(text.slice(predicate.span.end, Math.min(start, predicate.span.end + 2 * NEAR))) ? 'by' : null;
}

export const namesDoer = remember(({ claim, source }: ClaimView) => stressOf(claim, source.article.text));
