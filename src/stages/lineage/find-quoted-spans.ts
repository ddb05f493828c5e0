import type { Span } from '../../model/index.ts';

const CLOSERS: Readonly<Record<string, string>> = { '“': '”', '„': '“”', '«': '»', '‹': '›', '「': '」' };
/** A quotation that is not closed within so many characters is taken for a stray mark. */
const LONGEST_QUOTE = 3000;

/**
 * Finds the text between quotation marks, marks excluded, within paragraphs. A quotation that runs on is opened again
 * in each paragraph and closed in the last one: an opening mark with no closing one reaches to the paragraph's end.
 * Single quotes are left out: they are apostrophes too.
 */
export function findQuotedSpans(text: string): Span[] {
  const spans: Span[] = [];
  for (let at = 0; at < text.length; at++) {
    const opener = text[at]!;
    const closers = opener === '"' ? '"' : CLOSERS[opener];
    if (closers === undefined || (opener === '"' && !opensStraight(text, at))) continue;
    const end = findClose(text, at + 1, closers, opener !== '"');
    if (end < 0) continue;
    if (end > at + 1) spans.push({ start: at + 1, end });
    at = end;
  }
  return spans;
}

/** A straight mark opens before a word that no letter stands before; it closes after one. */
function opensStraight(text: string, at: number): boolean {
  return !/[\p{L}\p{N}.,!?]/u.test(text[at - 1] ?? ' ') && !/\s/.test(text[at + 1] ?? ' ');
}

function findClose(text: string, from: number, closers: string, runsOn: boolean): number {
  const most = Math.min(text.length, from + LONGEST_QUOTE);
  for (let at = from; at < most; at++) {
    if (closers.includes(text[at]!) && (runsOn || !/\s/.test(text[at - 1]!))) return at;
    if (text[at] === '\n' && text[at + 1] === '\n') return runsOn ? at : -1;
  }
  return most === text.length && runsOn ? most : -1;
}
