import { OF_MEN, OF_WOMEN } from '../../language/en/actor-words.ts';
import type { ClaimView } from './claim-view.ts';

/** Letters before a sentence that may name its match or race. */
const BEFORE = 60;

/** One tells of women, the other of men: two teams, two races, two cups. */
export function sexesDiffer(a: ClaimView, b: ClaimView): boolean {
  const words = ({ source: { article }, claim }: ClaimView): string => {
    const { start, end } = claim.anchors[0]!;
    return `${article.title} ${article.text.slice(Math.max(0, start - BEFORE), end)}`;
  };
  const [left, right] = [words(a), words(b)];
  const women = (text: string): boolean => OF_WOMEN.test(text);
  const men = (text: string): boolean => OF_MEN.test(text);
  return (
    (women(left) && !men(left) && men(right) && !women(right)) ||
    (women(right) && !men(right) && men(left) && !women(left))
  );
}
