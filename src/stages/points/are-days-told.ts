import { OF_WEEK, WRITTEN_OUT } from '../../language/en/points/scope-words.ts';
import { sentenceOf } from '../../model/claim.ts';
import type { ClaimView } from './claim-view.ts';
import type { ReadingGroup } from './group-readings.ts';

/**
 * Whether two days that can't both be are told so that a reader could tell them apart too: some two are written out or
 * days of the week ("today", "later that day", "this year" are read off the day of the article), and no sentence gives
 * both, as of what comes again.
 */
export function areDaysTold(a: ReadingGroup, b: ReadingGroup): boolean {
  const both = a.views.some((x) => b.views.some((y) => sentenceOf(x.claim).exact === sentenceOf(y.claim).exact));
  return !both && a.views.some((x) => b.views.some((y) => isTold(x) && isTold(y) && !sayOneDay(x, y)));
}

/** Every two name one day by one word, a day of the week or one of a month, and only its week or year is read off the article's own day. */
export function nameOneDay(a: ReadingGroup, b: ReadingGroup): boolean {
  return a.views.every((x) => x.claim.kind === 'date' && b.views.every((y) => sayOneDay(x, y)));
}

function isTold({ time }: ClaimView): boolean {
  return time !== null && (WRITTEN_OUT.test(time.anchor.exact) || OF_WEEK.test(time.anchor.exact));
}

function sayOneDay({ time: a, source }: ClaimView, { time: b, source: other }: ClaimView): boolean {
  if (!a || !b || source === other) return false;
  const [left, right] = [a.anchor.exact.toLowerCase(), b.anchor.exact.toLowerCase()];
  const [day, same] = [OF_WEEK.exec(left)?.[0], OF_WEEK.exec(right)?.[0]];
  if (day !== undefined && day === same) return !WRITTEN_OUT.test(left) && !WRITTEN_OUT.test(right);
  return left === right && WRITTEN_OUT.test(left) && !/\d{4}/.test(left);
}
