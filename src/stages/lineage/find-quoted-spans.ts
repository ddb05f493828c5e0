import type { Span } from '../../model/index.ts';
import { wordTable } from '../../text/word-table.ts';

const CLOSERS: Readonly<Record<string, string>> = wordTable({ '“': '”', '„': '“”', '«': '»', '‹': '›', '「': '」' });
/** A quotation that is not closed within so many characters is taken for a stray mark. */
const LONGEST_QUOTE = 3000;

/**
 * Finds the text between quotation marks, marks excluded, within paragraphs. A quotation that runs on is opened again
 * in each paragraph and closed in the last one: an opening mark with no closing one reaches to the paragraph's end.
 * Single quotes count where they open before a word and close behind a full stop, a comma or at a word's end before a
 * space; an apostrophe inside or behind a word is none.
 */
export function findQuotedSpans(text: string): Span[] {
  const spans: Span[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!mayOpen(text.charCodeAt(at))) continue;
    const opener = text[at]!;
    if (isSingle(opener) && opensSingle(text, at)) {
      const end = findSingleClose(text, at + 1);
      if (end < 0) continue;
      spans.push({ start: at + 1, end });
      at = end;
      continue;
    }
    const closers = opener === '"' ? '"' : CLOSERS[opener];
    if (closers === undefined || (opener === '"' && !opensStraight(text, at))) continue;
    const end = findClose(text, at + 1, closers, opener !== '"');
    if (end < 0) continue;
    if (end > at + 1) spans.push({ start: at + 1, end });
    at = end;
  }
  return spans;
}

/** A quick test: of ASCII only the straight marks, then guillemets, the marks of U+2018 to U+203A, and corner brackets. */
function mayOpen(code: number): boolean {
  if (code < 0x80) return code === 0x22 || code === 0x27;
  return code === 0xab || (code >= 0x2018 && code <= 0x203a) || code === 0x300c;
}

/** Fewer words in single quotes are a nickname or a term; and "the dockers' hall" opens and closes none. */
const SINGLE_QUOTE_WORDS = 4;

function isSingle(mark: string): boolean {
  return mark === '‘' || mark === "'";
}

function opensSingle(text: string, at: number): boolean {
  return !/[\p{L}\p{N}.,!?’'”"]/u.test(text[at - 1] ?? ' ') && /[\p{Lu}\p{Ll}]/u.test(text[at + 1] ?? ' ');
}

/** The first single mark behind a full stop or comma, or behind a word and before a space, in the paragraph. */
function findSingleClose(text: string, from: number): number {
  const closer = text[from - 1] === '‘' ? '’' : "'";
  const most = Math.min(text.length, from + LONGEST_QUOTE);
  for (let at = from; at < most; at++) {
    if (text[at] === '\n') return -1;
    if (text[at] !== closer || /[\p{L}\p{N}]/u.test(text[at + 1] ?? ' ')) continue;
    const ends = /[.,!?…]/.test(text[at - 1]!) || !/s/i.test(text[at - 1]!);
    if (ends && text.slice(from, at).split(' ').length >= SINGLE_QUOTE_WORDS) return at;
    if (ends) return -1;
  }
  return -1;
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
