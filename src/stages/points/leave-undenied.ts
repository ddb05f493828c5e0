import { isOpenKey, OPEN_STATE } from '../../language/en/happenings.ts';
import type { Claim } from '../../model/claim.ts';
import { contentWords } from '../../text/content-words.ts';
import type { PointArticle } from './claim-view.ts';
import { wordsOfDenier } from './denier.ts';
import { stressOf } from './names-doer.ts';
import { OfClaims } from './of-claims.ts';
import { isDenialClaim, tellsDeed } from './tie-denial.ts';

export interface LeftOver {
  readonly articles: readonly PointArticle[];
  /** Kept only to be set beside what their doers deny. */
  readonly onlyAccused: ReadonlySet<Claim>;
}

/**
 * Leaves out states and deeds of verbs of no known kind that nobody denies and of whose thing no article says that it was the work
 * of others, and denials of what nobody tells: neither stands against anything. What is kept depends on the pile alone,
 * not on the order of its articles. Deeds of who may deny them elsewhere are kept for that alone.
 */
export function leaveUndenied(articles: readonly PointArticle[]): LeftOver {
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
  const mayBeDenied = indexDeniers(articles);
  const onlyAccused = new Set<Claim>();
  const left = articles.map((article) => {
    const claims = article.claims.filter((claim) => {
      if (!isOpen(claim) || isOpposed(claim) || isOfOthers(claim, article)) return true;
      if (!mayBeDenied(claim, article)) return false;
      onlyAccused.add(claim);
      return true;
    });
    return claims.length === article.claims.length ? article : new OfClaims(article, claims);
  });
  return { articles: left, onlyAccused };
}

/** Whether somebody called by a word of a deed's doer, or of his sentence, denies something in another article. */
function indexDeniers(articles: readonly PointArticle[]): (claim: Claim, own: PointArticle) => boolean {
  const deniers = new Map<string, Set<PointArticle>>();
  for (const article of articles) {
    const { outlet, byline } = article.article;
    for (const claim of article.claims) {
      if (!isDenialClaim(claim)) continue;
      const voice = article.statements.find(({ id }) => id === claim.voice)?.speaker.words;
      for (const word of wordsOfDenier(claim, [outlet ?? '', voice ?? '', ...byline]))
        deniers.set(word, (deniers.get(word) ?? new Set()).add(article));
    }
  }
  return (claim, own) =>
    deniers.size > 0 &&
    tellsDeed(claim) &&
    [claim.subject!.words, ...own.mentions.filter(({ id }) => claim.about.includes(id)).map(({ name }) => name)]
      .flatMap(contentWords)
      .some((word) => [...(deniers.get(word) ?? [])].some((other) => other !== own));
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
