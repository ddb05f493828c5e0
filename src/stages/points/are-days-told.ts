import { OF_WEEK, ONE_OF_SEVERAL, WRITTEN_OUT } from '../../language/en/points/scope-words.ts';
import { sentenceOf } from '../../model/claim.ts';
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

/** Every two name one day by one word, a day of the week or one of a month, and only its week or year is read off the article's own day. */
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

function sayOneDay({ time: a, source }: ClaimView, { time: b, source: other }: ClaimView): boolean {
  if (!a || !b || source === other) return false;
  const [left, right] = [a.anchor.exact.toLowerCase(), b.anchor.exact.toLowerCase()];
  const [day, same] = [OF_WEEK.exec(left)?.[0], OF_WEEK.exec(right)?.[0]];
  if (day !== undefined && day === same) return !WRITTEN_OUT.test(left) && !WRITTEN_OUT.test(right);
  return left === right && WRITTEN_OUT.test(left) && !/\d{4}/.test(left);
}
