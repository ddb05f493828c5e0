import {
  FROM_ITS_OWN_DAY,
  OF_THE_TELLING,
  OF_WEEK,
  ONE_OF_SEVERAL,
  WRITTEN_OUT,
} from '../../language/en/points/scope-words.ts';
import { sentenceOf } from '../../model/claim.ts';
import { contentWords } from '../../text/content-words.ts';
import { remember } from '../../text/remember.ts';
import type { ClaimView } from './claim-view.ts';
import type { ReadingGroup } from './group-readings.ts';

/**
 * Whether two days that can't both be are told so that a reader could tell them apart too: some two are written out or
 * days of the week ("today", "later that day", "this year" are read off the day of the article), and no sentence gives
 * both, or more than one, as of what comes again.
 */
export function areDaysTold(a: ReadingGroup, b: ReadingGroup): boolean {
  const both = a.views.some((x) => b.views.some((y) => sentenceOf(x.claim).exact === sentenceOf(y.claim).exact));
  return !both && a.views.some((x) => b.views.some((y) => isTold(x) && isTold(y) && !sayOneDay(x, y)));
}

/**
 * Every two may name one day: by one word, a day of the week or one of a month, of which only the week or year is read off
 * the article's own day; in one wording, told from the day of each page ("today", "on Monday"); or the one leaves it to its story ("that morning").
 */
export function nameOneDay(a: ReadingGroup, b: ReadingGroup): boolean {
  return a.views.every((x) => x.claim.kind === 'date' && b.views.every((y) => sayOneDay(x, y)));
}

function isTold(view: ClaimView): boolean {
  const { time } = view;
  if (time === null || comesAgain(view)) return false;
  return WRITTEN_OUT.test(time.anchor.exact) || OF_WEEK.test(time.anchor.exact);
}

/** Its sentence says that it was done more than once, or dates it twice: "hosted in 2006 and 2008". */
const comesAgain = remember(({ claim, time, source }: ClaimView): boolean => {
  const { exact, start } = sentenceOf(claim);
  if (ONE_OF_SEVERAL.test(exact)) return true;
  return source.claims.some(
    (other) =>
      other.kind === 'date' &&
      other.time !== time?.id &&
      sentenceOf(other).start === start &&
      other.predicate.span.start === claim.predicate.span.start,
  );
});

function sayOneDay(x: ClaimView, y: ClaimView): boolean {
  const { time: a, source } = x;
  const { time: b, source: other } = y;
  if (!a || !b || source === other) return false;
  const [left, right] = [a.anchor.exact.toLowerCase(), b.anchor.exact.toLowerCase()];
  if (OF_THE_TELLING.test(left) || OF_THE_TELLING.test(right)) return x.claim.certain && y.claim.certain;
  const [day, same] = [OF_WEEK.exec(left)?.[0], OF_WEEK.exec(right)?.[0]];
  if (day !== undefined && day === same) return !WRITTEN_OUT.test(left) && !WRITTEN_OUT.test(right);
  if (FROM_ITS_OWN_DAY.test(left) || FROM_ITS_OWN_DAY.test(right))
    return !WRITTEN_OUT.test(left) && !WRITTEN_OUT.test(right) && tellInOneWording(x, y);
  return left === right && WRITTEN_OUT.test(left) && !/\d{4}/.test(left);
}

/** Of the words of two sentences so many are the same that the one was copied, and its day told anew or left as it was. */
function tellInOneWording({ claim: a }: ClaimView, { claim: b }: ClaimView): boolean {
  const [left, right] = [wordsOf(sentenceOf(a).exact), wordsOf(sentenceOf(b).exact)];
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared >= LEAST_SHARED && shared >= ONE_WORDING * Math.max(left.size, right.size);
}

const wordsOf = (text: string): ReadonlySet<string> => new Set(contentWords(text));

const LEAST_SHARED = 4;
const ONE_WORDING = 0.6;
