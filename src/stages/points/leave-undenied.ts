import { OPEN_DEED } from '../../language/en/happenings.ts';
import type { Claim } from '../../model/claim.ts';
import type { PointArticle } from './claim-view.ts';

/**
 * Leaves out deeds of verbs of no known kind that nobody denies, and denials of what nobody tells: neither stands against
 * anything. What is kept depends on the pile alone, not on the order of its articles.
 */
export function leaveUndenied(articles: readonly PointArticle[]): readonly PointArticle[] {
  const denied = new Set<string>();
  const told = new Set<string>();
  for (const { claims } of articles) {
    for (const claim of claims) {
      if (!isOpen(claim)) continue;
      const keys = isDenied(claim) ? denied : told;
      for (const key of claim.keys) keys.add(key);
    }
  }
  const isOpposed = (claim: Claim): boolean => claim.keys.some((key) => denied.has(key) && told.has(key));
  return articles.map((article) => {
    const claims = article.claims.filter((claim) => !isOpen(claim) || isOpposed(claim));
    return claims.length === article.claims.length ? article : { ...article, claims };
  });
}

function isOpen({ kind, predicate }: Claim): boolean {
  return kind === 'polarity' && predicate.key.startsWith(OPEN_DEED);
}

function isDenied({ polarity, stance }: Claim): boolean {
  return polarity === 'no' || stance === 'denies';
}
