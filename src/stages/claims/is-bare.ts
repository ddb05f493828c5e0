import type { Span } from '../../model/span.ts';

/** Letters that a line has at most where it is a figure alone: "£11m", "17 %", "5 km". */
const MOST_LETTERS = 2;

/** Whether a sentence is a line of its own with a figure and nothing that says of what: a cell of a table, a mark of a chart. */
export function isBare(text: string, { start, end }: Span): boolean {
  const isLine =
    /(?:^|\n)\s*$/.test(text.slice(Math.max(0, start - 3), start)) && /^\s*(?:\n|$)/.test(text.slice(end, end + 3));
  return isLine && text.slice(start, end).replace(/[^\p{L}]/gu, '').length <= MOST_LETTERS;
}
