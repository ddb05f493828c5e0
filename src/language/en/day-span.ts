import type { TimeExpression } from '../../model/time.ts';

/** What stands before the first of two days that something lies between. */
const BETWEEN = /\bbetween\s+(?:the\s+)?$/i;
/** What stands between the two. */
const AND = /^\s*and\s+(?:the\s+)?$/i;
/** Letters before a time in which the former stands. */
const REACH = 16;

/** Whether two times are told as those between which one thing lies. */
export function areTellingBetween(first: TimeExpression, last: TimeExpression, text: string): boolean {
  const { start, end } = first.anchor;
  return BETWEEN.test(text.slice(Math.max(0, start - REACH), start)) && AND.test(text.slice(end, last.anchor.start));
}

/** Two such times as one, from "between" to the last word, from the earliest day to the latest. */
export function spanTimes(first: TimeExpression, last: TimeExpression, text: string): TimeExpression {
  const { article } = first.anchor;
  const from = Math.max(0, first.anchor.start - REACH);
  const lead = BETWEEN.exec(text.slice(from, first.anchor.start));
  const start = lead === null ? first.anchor.start : from + lead.index;
  const { end } = last.anchor;
  return {
    ...first,
    anchor: { article, start, end, exact: text.slice(start, end) },
    value: first.value !== null && last.value !== null ? `${first.value}/${last.value}` : null,
    latest: last.latest,
    bound: null,
    because: `${first.because}; ${last.because}`,
  };
}
