import { isPersonNoun } from '../../language/en/person-nouns.ts';
import { OF_ALL_IT_HAS } from '../../language/en/points/figure-kinds.ts';
import { sentenceOf } from '../../model/claim.ts';
import { remember } from '../../text/remember.ts';
import { readValue } from './claim-value.ts';
import type { ClaimView } from './claim-view.ts';

/**
 * Whether the smaller of two counts of different size is of some of those whom the larger counts: what happened to 900
 * inhabitants of a town that has 3,400, the 186 passengers who with 26 of the crew make 212 people.
 */
export function isToldAsPart(part: ClaimView, whole: ClaimView): boolean {
  if (part.quantity?.unit !== undefined || whole.quantity?.unit !== undefined) return false;
  const some = part.head !== '' && part.head === whole.head && tellsAll(whole) && !tellsAll(part) && !isState(part);
  return some || isAddend(part, whole);
}

/** Letters before a count in which who has them stands. */
const REACH = 40;

const tellsAll = remember(({ quantity, claim, source }: ClaimView): boolean => {
  const { start } = quantity!.anchor;
  return OF_ALL_IT_HAS.test(source.article.text.slice(Math.max(sentenceOf(claim).start, start - REACH), start));
});

/** Nothing is told of them but that they are so many. */
function isState({ claim: { predicate } }: ClaimView): boolean {
  return predicate.key === 'number' || predicate.key === 'open:have' || predicate.key === 'open:be';
}

/** Letters between the counts that make up a sum. */
const BESIDE = 60;

/** Its sentence gives another count of people right beside it, and the two make up the whole. */
function isAddend({ quantity, claim, source, head }: ClaimView, whole: ClaimView): boolean {
  if (!isPersonNoun(head) || !(whole.head === '' || isPersonNoun(whole.head))) return false;
  const { anchor, value } = quantity!;
  const sum = readValue(whole)?.nominal;
  const { start, end } = sentenceOf(claim);
  return source.quantities.some(
    (other) =>
      other.unit === undefined &&
      other.anchor.start >= start &&
      other.anchor.end <= end &&
      other.anchor.start !== anchor.start &&
      Math.min(Math.abs(other.anchor.start - anchor.end), Math.abs(anchor.start - other.anchor.end)) <= BESIDE &&
      (value ?? 0) + (other.value ?? 0) === sum &&
      (other.value ?? 0) > 0,
  );
}
