import { type ClaimId, sentenceOf } from '../../model/claim.ts';
import type { ClaimComparison, Point } from '../../model/point.ts';
import type { RecordIndex } from '../../report/view/record-index.ts';
import type { ComparedClaim, ComparisonReason, PointCard } from '../contract.ts';

function viewClaim({ claims, articles }: RecordIndex, id: ClaimId): ComparedClaim {
  const claim = claims.get(id);
  const anchor = claim && sentenceOf(claim);
  const article = anchor && articles.get(anchor.article);
  return {
    words: claim?.text ?? id,
    article: article?.id ?? null,
    outlet: article?.outlet ?? null,
    at: anchor?.start ?? 0,
  };
}

/** Comparisons by their reason, in the order in which the reasons first come; of each reason so many pairs. */
function groupReasons(index: RecordIndex, comparisons: readonly ClaimComparison[], pairs: number): ComparisonReason[] {
  const reasons = new Map<string, ClaimComparison[]>();
  for (const comparison of comparisons) {
    const known = reasons.get(comparison.because);
    if (known) known.push(comparison);
    else reasons.set(comparison.because, [comparison]);
  }
  return [...reasons].map(([because, all]) => ({
    because,
    pairs: all.slice(0, pairs).map((one) => [viewClaim(index, one.claim), viewClaim(index, one.with)] as const),
    more: Math.max(0, all.length - pairs),
  }));
}

/** Which claims were taken to answer a question together, and the likest that were kept apart, by reason. */
export function viewComparisons(
  index: RecordIndex,
  { comparisons = [] }: Point,
  size: { readonly comparisons: number },
): PointCard['compared'] {
  const part = (aligned: boolean) => {
    const all = comparisons.filter((one) => one.aligned === aligned);
    const reasons = groupReasons(index, all, size.comparisons);
    return { total: all.length, reasons: reasons.slice(0, size.comparisons) };
  };
  return { together: part(true), apart: part(false) };
}
