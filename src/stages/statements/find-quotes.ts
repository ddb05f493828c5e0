import type { Span } from '../../model/index.ts';
import { wordTable } from '../../text/word-table.ts';

/** A quotation: its content, without marks, and the whole, with them. */
export interface Quote extends Span {
  /** The words between the marks. */
  readonly content: Span;
}

const CLOSER: Readonly<Record<string, string>> = wordTable({
  '“': '”',
  '"': '"',
  '«': '»',
  '„': '“',
  '‘': '’',
  "'": "'",
});
const MARKS = /[“"«„‘']/g;
const SINGLE = new Set(['‘', "'"]);
const LETTER = /[\p{L}\p{N}]/u;

function opens(text: string, at: number, mark: string): boolean {
  if (mark === '“' || mark === '«' || mark === '„') return true;
  const before = text[at - 1];
  const after = text[at + 1];
  if (after === undefined || /\s/.test(after)) return false;
  return before === undefined || /[\s([—–\-“:]/.test(before);
}

function closes(text: string, at: number, opener: string): boolean {
  if (opener === '“' || opener === '«' || opener === '„') return true;
  const before = text[at - 1] ?? '';
  const after = text[at + 1] ?? '';
  if (/\s/.test(before)) return false;
  if (opener === '"') return true;
  if (LETTER.test(after)) return false;
  return /[,.?!…]/.test(before) || !(before === 's' && after === ' ');
}

/** Quotations of one paragraph [from, to); `open` is that an earlier paragraph's quotation was left open. */
class ParagraphQuotes {
  readonly quotes: Quote[] = [];
  open: string | undefined;
  readonly #text: string;
  /** The mark found last: none stands between where it was looked for and there. */
  #ahead = -1;

  constructor(text: string) {
    this.#text = text;
  }

  read(from: number, to: number): void {
    const carried = this.open;
    this.open = undefined;
    let lookedFor = '';
    for (let at = this.#nextMark(from); at < to; at = this.#nextMark(at + 1)) {
      const mark = this.#text[at]!;
      const closer = CLOSER[mark];
      if (closer === undefined || lookedFor.includes(mark) || !opens(this.#text, at, mark)) continue;
      if (mark === "'" && this.#text[at + 1] === "'") {
        const close = this.#findDouble(at + 2, to);
        if (close >= 0) {
          this.#push(at, at + 2, close, close + 2, false);
          at = close + 1;
          continue;
        }
        lookedFor += mark;
        continue;
      }
      const carries = carried === mark && at === from;
      let end = this.#findEnd(mark, closer, at + 1, to);
      if (end < 0 && (mark === '“' || mark === '"')) end = this.#findEnd(mark, mark === '"' ? '”' : '"', at + 1, to);
      if (end >= 0) {
        this.#push(at, at + 1, end, end + 1, carries);
        at = end;
        continue;
      }
      if (SINGLE.has(mark) || mark === '"') {
        lookedFor += mark;
        if (mark !== '"' || at !== from) continue;
      }
      this.#push(at, at + 1, to, to, carries);
      this.open = mark;
      return;
    }
  }

  /** Offset of the next mark that could open a quotation; the text's end where none is. */
  #nextMark(from: number): number {
    if (this.#ahead < from) {
      MARKS.lastIndex = from;
      this.#ahead = MARKS.exec(this.#text)?.index ?? this.#text.length;
    }
    return this.#ahead;
  }

  #findEnd(opener: string, closer: string, from: number, to: number): number {
    let depth = 0;
    for (let at = from; at < to; at++) {
      const mark = this.#text[at];
      if (mark === opener && opener !== closer && opener !== '‘' && opener !== '"') depth++;
      else if (mark === closer && closes(this.#text, at, opener)) {
        if (depth === 0) return at;
        depth--;
      }
    }
    return -1;
  }

  /** The next '' of a typewriter's quotation marks. */
  #findDouble(from: number, to: number): number {
    for (let at = from; at + 1 < to; at++) if (this.#text[at] === "'" && this.#text[at + 1] === "'") return at;
    return -1;
  }

  #push(start: number, contentStart: number, contentEnd: number, end: number, carries: boolean): void {
    const last = this.quotes.at(-1);
    if (carries && last) {
      this.quotes[this.quotes.length - 1] = {
        start: last.start,
        end,
        content: { start: last.content.start, end: contentEnd },
      };
      return;
    }
    if (contentEnd > contentStart) this.quotes.push({ start, end, content: { start: contentStart, end: contentEnd } });
  }
}

/**
 * Outermost quotations of a text, in order: “…”, "…", ‘…’, '…', «…». One that runs over several paragraphs, each with
 * an opening mark, is one quotation. A mark left open ends with its paragraph. Linear time.
 */
export function findQuotes(text: string): Quote[] {
  const reader = new ParagraphQuotes(text);
  let from = 0;
  while (from < text.length) {
    const line = text.indexOf('\n', from);
    const to = line < 0 ? text.length : line;
    if (to > from) reader.read(from, to);
    from = to + 1;
  }
  return reader.quotes;
}
