import { OF_MEN, OF_WOMEN } from '../../language/en/actor-words.ts';
import { sentenceOf } from '../../model/claim.ts';
import { remember } from '../../text/remember.ts';
import type { ClaimView } from './claim-view.ts';

/** Letters before a sentence that may name its match or race. */
const BEFORE = 60;

/** Whom the sentence or its headline tells of, where it is women alone or men alone. */
const sexOf = remember(({ source: { article }, claim }: ClaimView): 'women' | 'men' | null => {
  const { start, end } = sentenceOf(claim);
  const words = `${article.title} ${article.text.slice(Math.max(0, start - BEFORE), end)}`;
  const women = OF_WOMEN.test(words);
  return women === OF_MEN.test(words) ? null : women ? 'women' : 'men';
});

/** One tells of women, the other of men: two teams, two races, two cups. */
export function sexesDiffer(a: ClaimView, b: ClaimView): boolean {
  const [left, right] = [sexOf(a), sexOf(b)];
  return left !== null && right !== null && left !== right;
}
