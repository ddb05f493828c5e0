import { COUNT_ROLES, COUNTED_IN_PARTS } from '../../language/en/count-roles.ts';
import { MARGINS, VOTES } from '../../language/en/points/figure-parts.ts';
import { sentenceOf } from '../../model/claim.ts';
import { remember } from '../../text/remember.ts';
import type { ClaimView } from './claim-view.ts';

/** Letters beside a figure that tell its part. */
const REACH = 130;

/** The part that a count of votes or ballots plays, null where its words tell none. */
export const roleOf = remember(({ quantity, head, claim, source }: ClaimView): string | null => {
  if (claim.predicate.key === 'margin' || MARGINS.test(head)) return 'margin';
  if (quantity === null || quantity.unit !== undefined || !COUNTED_IN_PARTS.test(head)) return null;
  if (claim.predicate.key !== 'vote' && !VOTES.test(head)) return null;
  const { start, end } = quantity.anchor;
  const before = source.article.text.slice(Math.max(sentenceOf(claim).start, start - REACH), start);
  const after = source.article.text.slice(end, Math.min(sentenceOf(claim).end, end + REACH));
  return COUNT_ROLES.find((rule) => rule.before?.test(before) || rule.after?.test(after))?.role ?? null;
});

/** "87 votes ahead", "9,412 votes": two counts of one noun that play two parts. */
export function rolesDiffer(a: ClaimView, b: ClaimView): boolean {
  return roleOf(a) !== roleOf(b);
}
