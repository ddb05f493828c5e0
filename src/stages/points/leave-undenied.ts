import { isOpenKey, OPEN_STATE } from '../../language/en/happenings.ts';
import type { Claim } from '../../model/claim.ts';
import { contentWords } from '../../text/content-words.ts';
import type { PointArticle } from './claim-view.ts';
import { stressOf } from './names-doer.ts';
import { OfClaims } from './of-claims.ts';

/**
 * Leaves out states and deeds of verbs of no known kind that nobody denies and of whose thing no article says that it was the work
 * of others, and denials of what nobody tells: neither stands against anything. What is kept depends on the pile alone,
 * not on the order of its articles.
 */
export function leaveUndenied(articles: readonly PointArticle[]): readonly PointArticle[] {
  const denied = new Set<string>();
  const told = new Set<string>();
  const claimed = new Map<string, Set<PointArticle>>();
  for (const article of articles) {
    for (const claim of article.claims) {
      if (isOpen(claim)) for (const key of claim.keys) (isDenied(claim) ? denied : told).add(key);
      if (
        isDenied(claim) ||
        claim.predicate.key.startsWith(OPEN_STATE) ||
        stressOf(claim, article.article.text) !== 'alone'
      )
        continue;
      for (const word of thingOf(claim)) claimed.set(word, (claimed.get(word) ?? new Set()).add(article));
    }
  }
  const isOpposed = (claim: Claim): boolean => claim.keys.some((key) => denied.has(key) && told.has(key));
  const isOfOthers = (claim: Claim, own: PointArticle): boolean =>
    !isDenied(claim) &&
    !claim.predicate.key.startsWith(OPEN_STATE) &&
    (stressOf(claim, own.article.text) === 'alone' ||
      thingOf(claim).some((word) => [...(claimed.get(word) ?? [])].some((other) => other !== own)));
  return articles.map((article) => {
    const claims = article.claims.filter((claim) => !isOpen(claim) || isOpposed(claim) || isOfOthers(claim, article));
    return claims.length === article.claims.length ? article : new OfClaims(article, claims);
  });
}

function thingOf({ object }: Claim): readonly string[] {
  return object ? contentWords(object.words) : [];
}

function isOpen({ kind, predicate }: Claim): boolean {
  return kind === 'polarity' && isOpenKey(predicate.key);
}

function isDenied({ polarity, stance }: Claim): boolean {
  return polarity === 'no' || stance === 'denies';
}
