import { isPersonNoun } from '../../language/en/person-nouns.ts';
import { sentenceOf } from '../../model/claim.ts';
import { baseUnit } from '../../text/convert-unit.ts';
import type { ClaimView } from './claim-view.ts';

/** No other figure of its unit, and of people or of things as it is, stands between. */
export function isNearest({ quantity: part, source }: ClaimView, { quantity: whole, head }: ClaimView): boolean {
  const unit = baseUnit(whole!.unit ?? '');
  return source.quantities.every(
    ({ anchor, unit: own, head: noun }) =>
      baseUnit(own ?? '') !== unit ||
      (noun !== '' && isPersonNoun(noun) !== isPersonNoun(head)) ||
      anchor.start <= whole!.anchor.start ||
      anchor.start >= part!.anchor.start,
  );
}

/** The whole stands in the sentence before. */
export function isRightBefore(part: ClaimView, whole: ClaimView, most = 1): boolean {
  const [from, to] = [sentenceOf(whole.claim).end, sentenceOf(part.claim).start];
  if (from > to) return false;
  const between = part.source.article.text.slice(from - 1, to);
  return [...between.matchAll(SENTENCE_END)].length <= most && between.trim().length <= LONGEST_BETWEEN * most;
}

/** Letters of a sentence in between. */
const LONGEST_BETWEEN = 240;
const SENTENCE_END = /[.!?][”"’')]{0,2}\s+(?=[\p{Lu}“"‘\d]|$)/gu;
