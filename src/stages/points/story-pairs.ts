import { remember } from '../../text/remember.ts';
import type { ClaimView, PointArticle } from './claim-view.ts';
import { mayTellOneStory, tellOneStory } from './story-ties.ts';

/** Up to so many articles each is held against each other; beyond, those that have a name in common. */
const ALL_PAIRS = 250;
/** A name that more articles have in common tells of no one story. */
const MOST_TOGETHER = 250;

/** The claims of one article, as indexes. */
interface ArticleClaims {
  readonly article: PointArticle;
  readonly claims: readonly number[];
}

/**
 * Pairs of articles that tell one story, each once, in the order of their claims. Whether two are paired depends on
 * those two alone, but for names that hundreds of articles of a large pile have.
 */
export const pairStories = remember((views: readonly ClaimView[]) => pairArticles(views, tellOneStory));

/** Pairs of articles of the same weeks of which the words leave it open that they tell one story. */
export const pairFaintStories = remember((views: readonly ClaimView[]) => pairArticles(views, mayTellOneStory));

function pairArticles(
  views: readonly ClaimView[],
  tells: (a: ClaimView, b: ClaimView) => boolean,
): (readonly [ArticleClaims, ArticleClaims])[] {
  const claims = new Map<PointArticle, number[]>();
  views.forEach(({ source }, i) => {
    const own = claims.get(source);
    if (own) own.push(i);
    else claims.set(source, [i]);
  });
  const articles = [...claims].map(([article, own]) => ({ article, claims: own }));
  const pairs: (readonly [ArticleClaims, ArticleClaims])[] = [];
  const tell = (a: ArticleClaims, b: ArticleClaims): void => {
    if (tells(views[a.claims[0]!]!, views[b.claims[0]!]!)) pairs.push([a, b]);
  };
  if (articles.length <= ALL_PAIRS) {
    articles.forEach((a, at) => {
      for (const b of articles.slice(at + 1)) tell(a, b);
    });
    return pairs;
  }
  const others = shareNames(articles, views);
  articles.forEach((a, at) => {
    for (const other of others(at)) tell(a, articles[other]!);
  });
  return pairs;
}

/** For each article those behind it with which it has a name, no country, in common; by index, in order. */
function shareNames(articles: readonly ArticleClaims[], views: readonly ClaimView[]): (at: number) => number[] {
  const namesOf = articles.map(({ claims }) => new Set(claims.flatMap((i) => [...views[i]!.topics].filter(isTelling))));
  const bearers = new Map<string, number[]>();
  namesOf.forEach((names, at) => {
    for (const name of names) {
      const known = bearers.get(name);
      if (known) known.push(at);
      else bearers.set(name, [at]);
    }
  });
  return (at) => {
    const near = new Set<number>();
    for (const name of namesOf[at]!) {
      const together = bearers.get(name)!;
      if (together.length <= MOST_TOGETHER) for (const other of together) if (other > at) near.add(other);
    }
    return [...near].sort((a, b) => a - b);
  };
}

function isTelling(name: string): boolean {
  return !name.startsWith('country:');
}
