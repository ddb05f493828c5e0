import { WITH_WHOM } from '../../language/en/points/happening-words.ts';
import { contentWords } from '../../text/content-words.ts';
import { remember } from '../../text/remember.ts';
import type { ClaimView } from './claim-view.ts';

/** "an agreement with the province", "any agreement with the union": each names another, whom the other's article leaves out. */
export function arePartnersApart(a: ClaimView, b: ClaimView): boolean {
  const [left, right] = [partnersOf(a), partnersOf(b)];
  if (left.length === 0 || right.length === 0) return false;
  const isIn = (words: readonly string[], { source }: ClaimView): boolean => {
    const text = source.article.text.toLowerCase();
    return words.some((word) => text.includes(word));
  };
  return !isIn(left, b) && !isIn(right, a);
}

const partnersOf = remember(({ claim, source }: ClaimView): readonly string[] => {
  const from = Math.min(claim.predicate.span.start, claim.object?.span.start ?? Number.POSITIVE_INFINITY);
  const { text } = source.article;
  const end = text.slice(from, from + WITH_REACH).search(ENDS_SENTENCE);
  return contentWords(WITH_WHOM.exec(text.slice(from, end < 0 ? from + WITH_REACH : from + end))?.[1] ?? '');
});

/** Letters behind a verb within which it is said with whom. */
const WITH_REACH = 160;
const ENDS_SENTENCE = /[.;!?](?:\s|$)|\n/;
