import { COMMON_WORDS } from '../../language/en/common-words.ts';
import { WORD_TAIL } from '../../language/en/points/word-stems.ts';
import { loadWordVectors } from '../../language/models.ts';
import { remember } from '../../text/remember.ts';
import type { ClaimView, PointArticle } from './claim-view.ts';
import { daysBetween } from './pair-signs.ts';

/** Rare words of an article with their weights, and the length of that vector. */
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

/** Of headline and lead. */
const storyWords = remember(({ article }: PointArticle): StoryWords => {
  const vectors = loadWordVectors();
  const weights = new Map<string, number>();
  for (const [written] of `${article.title} ${article.text.slice(0, LEAD_LENGTH)}`.matchAll(/\p{L}{3,}/gu)) {
    const word = written.toLowerCase();
    const rarity = vectors.rarity(vectors.find(word));
    if (rarity < FREQUENT || COMMON_WORDS.has(word)) continue;
    const stem = stemOf(word);
    const weight = rarity ** 2 * (written[0] === word[0] ? 1 : CAPITAL);
    weights.set(stem, Math.max(weights.get(stem) ?? 0, weight));
  }
  return { weights, length: lengthOf(weights) };
});

/** Of the outlet's name: a ministry, a club or a parish that publishes its own pages seldom names itself in them. */
const houseWords = remember(({ article }: PointArticle): ReadonlySet<string> => {
  const vectors = loadWordVectors();
  const words = (article.outlet ?? '').toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  const rare = words.filter((word) => vectors.rarity(vectors.find(word)) >= FREQUENT && !COMMON_WORDS.has(word));
  return new Set(rare.map(stemOf));
});

function stemOf(word: string): string {
  return word.replace(WORD_TAIL, '');
}

/** A name told of again and again weighs no more than this beside one told of once. */
const MOST_REPEATED = 1.5;

/** Of the names anywhere in the text. */
const storyNames = remember(({ mentions }: PointArticle): StoryWords => {
  const counts = new Map<string, number>();
  for (const { name } of mentions) {
    for (const [word] of name.toLowerCase().matchAll(/\p{L}{3,}/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const vectors = loadWordVectors();
  const weights = new Map<string, number>();
  for (const [word, count] of counts) {
    const rarity = vectors.rarity(vectors.find(word));
    if (rarity < FREQUENT || COMMON_WORDS.has(word)) continue;
    weights.set(word, rarity ** 2 * Math.min(MOST_REPEATED, Math.sqrt(count)));
  }
  return { weights, length: lengthOf(weights) };
});

function lengthOf(weights: ReadonlyMap<string, number>): number {
  let square = 0;
  for (const weight of weights.values()) square += weight ** 2;
  return Math.sqrt(square);
}

/**
 * How much two articles tell of one story, 0 to 1: the cosine of the rare words of their headlines and leads, and where
 * they share a name anywhere, the mean of that and the cosine of their names. A word's weight is its rarity in the
 * language, not in the pile, so that adding an article changes no other pair.
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

/** What is known of the ties of an article with those of higher ids. */
export const tiesOf = remember((_: PointArticle): Map<PointArticle, number> => new Map());

function compareStories(a: PointArticle, b: PointArticle): number {
  const leads = Math.min(1, cosine(storyWords(a), storyWords(b)) + houseTie(a, b) + houseTie(b, a));
  const names = cosine(storyNames(a), storyNames(b));
  return names === 0 ? leads : (leads + names) / 2;
}

/** What it adds that one tells in its headline or lead of the house that publishes the other, which does not name it there. */
function houseTie(house: PointArticle, other: PointArticle): number {
  const [own, told] = [storyWords(house), storyWords(other)];
  let product = 0;
  for (const stem of houseWords(house)) {
    const weight = own.weights.has(stem) ? 0 : (told.weights.get(stem) ?? 0);
    product += weight ** 2;
  }
  return product / (own.length * told.length || 1);
}

function cosine(left: StoryWords, right: StoryWords): number {
  let product = 0;
  for (const [stem, weight] of left.weights) product += weight * (right.weights.get(stem) ?? 0);
  return product / (left.length * right.length || 1);
}

/**
 * Of 12,000 pairs of snippets of two stories two in a thousand are as alike, and of pairs of one story 95 in 100; of
 * whole articles of one story 80 to 98 in 100, and of two look-alike stories of one week 40.
 */
const ONE_STORY = 0.125;

export function tellOneStory(a: ClaimView, b: ClaimView): boolean {
  return tieOf(a.source, b.source) >= ONE_STORY;
}

/** Of pairs of snippets of two stories and one month one in thirty is as alike as this. */
const FAINT = 0.04;
/** Days between two articles on one story that no words tie. */
const SAME_WEEKS = 30;

/** Whether two articles of the same weeks may tell one story, though their words do not show that they do. */
export function mayTellOneStory(a: ClaimView, b: ClaimView): boolean {
  const days = daysBetween(a, b);
  return days >= 0 && days <= SAME_WEEKS && tieOf(a.source, b.source) >= FAINT && !tellOneStory(a, b);
}
