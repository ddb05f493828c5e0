import { GOES_ON } from '../../language/en/claims/state-words.ts';
import type { Claim } from '../../model/claim.ts';
import type { Statement } from '../../model/statement.ts';

/**
 * The claim in the voice of whoever says what stands right before it in its sentence, where it goes on from there: "the rope
 * was cut, he said, and the lamp was out".
 */
export function saidOn(claim: Claim, text: string, statements: readonly Statement[]): Claim {
  if (claim.voice !== 'article') return claim;
  const { start } = claim.anchors[0]!;
  const before = statements.find(({ contentSpan, cueSpan, form }) => {
    if (form === 'direct' || !cueSpan || cueSpan.start < contentSpan.end || cueSpan.end > start) return false;
    return GOES_ON.test(text.slice(cueSpan.end, start));
  });
  return before ? { ...claim, voice: before.id, stance: before.stance } : claim;
}
