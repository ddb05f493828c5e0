import {
  FURTHER,
  HARMED,
  LOOKING_BACK,
  OCCASION,
  OF_A_MONTH,
  OF_ONE_DAY,
  OVER_A_SPAN,
  PART_OF_ROW,
} from '../../language/en/points/scope-words.ts';
import { sentenceOf } from '../../model/claim.ts';
import { remember } from '../../text/remember.ts';
import { readValue } from './claim-value.ts';
import type { ClaimView } from './claim-view.ts';
import { shareName } from './share-name.ts';
import { countShared, topicWords } from './topic-words.ts';

/** From so many times the other on, two figures are seldom of one thing. */
const FARTHEST = 25;

/**
 * Whether two figures can be of one whole by the words around them: not one of a row and one of all ("his first 17
 * passes"), one of harmed and one of dead, one of a month long gone and one of the day, one of a night and one of four, nor two
 * shares of no one thing.
 */
export function areScopesOne(a: ClaimView, b: ClaimView): boolean {
  if (isOfRow(a) !== isOfRow(b) || isOfHarmed(a) !== isOfHarmed(b) || looksBack(a) !== looksBack(b)) return false;
  if ((isOfSpan(a) && isOfDay(b)) || (isOfSpan(b) && isOfDay(a))) return false;
  if (a.quantity?.unit === '%' && !shareName(a.about, b.about)) return false;
  const [left, right] = [readValue(a)?.nominal ?? 0, readValue(b)?.nominal ?? 0];
  return Math.max(left, right) <= FARTHEST * Math.max(1, Math.min(left, right));
}

/** Letters before a figure that can say of which row it is. */
const ROW_LEAD = 24;

const isOfRow = remember(({ quantity, source }: ClaimView): boolean => {
  if (!quantity) return false;
  const { start, end } = quantity.anchor;
  const { text } = source.article;
  return (
    PART_OF_ROW.test(text.slice(Math.max(0, start - ROW_LEAD), start)) || FURTHER.test(text.slice(end, end + ROW_LEAD))
  );
});

const isOfHarmed = ({ claim }: ClaimView): boolean => HARMED.test(claim.predicate.words);

const looksBack = remember(({ claim }: ClaimView): boolean => {
  const { exact } = sentenceOf(claim);
  return LOOKING_BACK.test(exact) || OF_A_MONTH.test(exact);
});

const isOfSpan = remember(({ claim }: ClaimView): boolean => OVER_A_SPAN.test(sentenceOf(claim).exact));

const isOfDay = (view: ClaimView): boolean => !isOfSpan(view) && OF_ONE_DAY.test(sentenceOf(view.claim).exact);

/** "No shots were fired when he was taken into custody": that there was none is told of an occasion of which the other's sentence and lead say nothing. */
export function isOfOtherOccasion(none: ClaimView, some: ClaimView): boolean {
  const occasion = occasionOf(none);
  return occasion.size > 0 && countShared(occasion, some.sentenceWords) + countShared(occasion, some.leadWords) === 0;
}

const occasionOf = remember(({ claim, quantity, source }: ClaimView): ReadonlySet<string> => {
  const sentence = sentenceOf(claim);
  const behind = quantity ? source.article.text.slice(quantity.anchor.end, sentence.end) : '';
  const named = topicWords(claim.subject?.words ?? '');
  return new Set([...topicWords(OCCASION.exec(behind)?.[1] ?? '')].filter((word) => !named.has(word)));
});
