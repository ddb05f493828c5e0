import { OPENS_WITH_OFFER, TURNS_DOWN } from '../../language/en/claims/denial-words.ts';
import { type Claim, sentenceOf } from '../../model/claim.ts';
import type { Span } from '../../model/span.ts';
import type { Statement } from '../../model/statement.ts';
import { contentId } from '../../text/content-id.ts';

export type ClaimDraft = Omit<Claim, 'id' | 'voice' | 'stance'>;

/**
 * Gives a draft its id and the voice it stands in: the innermost statement whose content holds `place`, and of which the
 * claim tells more than that it was made.
 */
export function makeClaim(draft: ClaimDraft, place: Span, statements: readonly Statement[]): Claim {
  let innermost: Statement | null = null;
  for (const statement of statements) {
    const { start, end } = statement.contentSpan;
    if (start > place.start || end < place.end || isTheSaying(draft, statement)) continue;
    if (!innermost || end - start < innermost.contentSpan.end - innermost.contentSpan.start) innermost = statement;
  }
  const anchor = sentenceOf(draft);
  const body = [draft.kind, draft.predicate.key, draft.text, draft.quantity ?? '', draft.time ?? ''];
  return {
    id: contentId('k', anchor.article, anchor.start, anchor.end, ...body),
    ...draft,
    voice: innermost?.id ?? 'article',
    stance: innermost === null ? 'asserts' : isOffer(innermost) ? 'other' : innermost.stance,
  };
}

/** "Rejected the bid of 40 million": who turns down an offer doesn't deny that there was one, or of how much. */
function isOffer({ stance, content, cue }: Statement): boolean {
  return stance === 'denies' && cue !== undefined && TURNS_DOWN.test(cue) && OPENS_WITH_OFFER.test(content);
}

/** "Rejected the bid on Friday" dates the rejection: whoever rejects denies neither that nor the day. */
function isTheSaying({ predicate }: ClaimDraft, { cueSpan, stance }: Statement): boolean {
  if (!JUDGING.has(stance) || !cueSpan || !predicate.span) return false;
  return predicate.span.start < cueSpan.end && predicate.span.end > cueSpan.start;
}

const JUDGING: ReadonlySet<Statement['stance']> = new Set(['denies', 'doubts', 'accuses', 'orders', 'other']);
