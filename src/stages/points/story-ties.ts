import { COMMON_WORDS } from '../../language/en/common-words.ts';
import { loadWordVectors } from '../../language/models.ts';
import { remember } from '../../text/remember.ts';
import type { ClaimView, PointArticle } from './claim-view.ts';

/** The rare words of an article's headline and lead, with their weights, and the length of that vector. */
interface StoryWords {
  readonly weights: ReadonlyMap<string, number>;
  readonly length: number;
}

/** Letters at the head of a text that tell what it is about. */
const LEAD_LENGTH = 600;
/** Words as frequent as this stand in stories of any kind. */
const FREQUENT = 0.55;
/** A word with a capital names something. */
const CAPITAL = 1.3;

const storyWords = remember(({ article }: PointArticle): StoryWords => {
  const vectors = loadWordVectors();
  const weights = new Map<string, number>();
  for (const [written] of `${article.title} ${article.text.slice(0, LEAD_LENGTH)}`.matchAll(/\p{L}{3,}/gu)) {
    const word = written.toLowerCase();
    const rarity = vectors.rarity(vectors.find(word));
    if (rarity < FREQUENT || COMMON_WORDS.has(word)) continue;
    const stem = word.replace(/(?:es|s|ed|ing|ly)$/, '');
    const weight = rarity ** 2 * (written[0] === word[0] ? 1 : CAPITAL);
    weights.set(stem, Math.max(weights.get(stem) ?? 0, weight));
  }
  let square = 0;
  for (const weight of weights.values()) square += weight ** 2;
  return { weights, length: Math.sqrt(square) };
});

/**
 * How much two articles tell of one story: cosine of the rare words of their headlines and leads, 0 to 1. A word's
 * weight is its rarity in the language, not in the pile, so that adding an article changes no other pair.
 */
export function tieOf(a: PointArticle, b: PointArticle): number {
  if (a === b) return 1;
  const [one, other] = a.article.id < b.article.id ? [a, b] : [b, a];
  const ties = tiesOf(one);
  let tie = ties.get(other);
  if (tie === undefined) {
    tie = compareStories(one, other);
    ties.set(other, tie);
  }
  return tie;
}

const tiesOf = remember((_: PointArticle): WeakMap<PointArticle, number> => new WeakMap());

function compareStories(a: PointArticle, b: PointArticle): number {
  const [left, right] = [storyWords(a), storyWords(b)];
  let product = 0;
  for (const [stem, weight] of left.weights) product += weight * (right.weights.get(stem) ?? 0);
  return product / (left.length * right.length || 1);
}

/** Of 12,000 pairs of snippets of two stories one in a thousand is as alike; of pairs of one story 95 in 100 are. */
const ONE_STORY = 0.12;

export function tellOneStory(a: ClaimView, b: ClaimView): boolean {
  return tieOf(a.source, b.source) >= ONE_STORY;
}
