import { wordTable } from '../../../text/word-table.ts';
import { type MappedText, MappedTextBuilder, pushSpan } from './mapped-text.ts';

/** A stretch of the page that is shown, or `words` shown in its place. */
interface Shown {
  readonly from: number;
  readonly to: number;
  readonly words?: string;
}

export interface InlineMarkdown {
  readonly mapped: MappedText;
  /** Letters that stand in links. */
  readonly linkedLength: number;
  readonly emphasised: boolean;
  /** Alternative texts of its images. */
  readonly images: readonly string[];
}

const TAG = /^<\/?[a-zA-Z][^<>\n]{0,300}>/;
const AUTOLINK = /^<((?:https?:\/\/|mailto:)[^<>\s]{1,500})>/;
const ENTITY = /^&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}));/;
const NAMED: Readonly<Record<string, string>> = wordTable({
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  copy: '©',
  bull: '•',
});
const PUNCTUATION = /[!-/:-@[-`{-~]/;
const WORD = /[\p{L}\p{N}]/u;

function decodeEntity(match: RegExpExecArray): string | null {
  const code =
    match[1] !== undefined ? Number(match[1]) : match[2] !== undefined ? Number.parseInt(match[2], 16) : null;
  if (code === null) return NAMED[match[3]!] ?? null;
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return null;
  return String.fromCodePoint(code);
}

/** Index after the bracket that closes an address opened before `from`; -1 where it isn't closed soon. */
function findAddressEnd(page: string, from: number, to: number): number {
  let depth = 1;
  const limit = Math.min(to, from + 2000);
  for (let i = from; i < limit; i++) {
    const char = page[i];
    if (char === '\n' || char === '[' || char === ']') return -1;
    if (char === '(') depth++;
    else if (char === ')' && --depth === 0) return i + 1;
  }
  return -1;
}

/** Reads one line of Markdown letter by letter. Time grows with its length. */
class InlineReader {
  readonly #page: string;
  readonly #to: number;
  readonly #shown: Shown[] = [];
  readonly #brackets: { shown: number; image: boolean; from: number }[] = [];
  readonly #markers: { shown: number; char: string; opens: boolean; closes: boolean }[] = [];
  readonly #images: string[] = [];
  readonly #drop = new Set<number>();
  #linked = 0;
  #at: number;
  #plain: number;

  constructor(page: string, from: number, to: number) {
    this.#page = page;
    this.#at = from;
    this.#plain = from;
    this.#to = to;
  }

  read(): InlineMarkdown {
    while (this.#at < this.#to) this.#step();
    this.#flush(this.#to);
    const emphasised = this.#pairMarkers();
    const builder = new MappedTextBuilder();
    this.#shown.forEach((part, index) => {
      if (this.#drop.has(index)) return;
      if (part.words !== undefined) builder.push(part.words, part.from, part.to - part.from, false);
      else pushSpan(builder, this.#page, part.from, part.to);
    });
    return { mapped: builder.build(), linkedLength: this.#linked, emphasised, images: this.#images };
  }

  #flush(to: number): void {
    if (to > this.#plain) this.#shown.push({ from: this.#plain, to });
    this.#plain = to;
  }

  /** Leaves out the page's words up to `to`, or shows `words` for them. */
  #skip(to: number, words?: string): void {
    this.#flush(this.#at);
    if (words !== undefined) this.#shown.push({ from: this.#at, to, words });
    this.#at = to;
    this.#plain = to;
  }

  #step(): void {
    const char = this.#page[this.#at]!;
    if (char === '\\') this.#escape();
    else if (char === '`') this.#skip(this.#at + 1);
    else if (char === '<') this.#tag();
    else if (char === '&') this.#entity();
    else if (char === '[' || (char === '!' && this.#page[this.#at + 1] === '[')) this.#openBracket(char === '!');
    else if (char === ']') this.#closeBracket();
    else if (char === '*' || char === '_' || char === '~') this.#marker(char);
    else this.#at++;
  }

  #escape(): void {
    const next = this.#page[this.#at + 1];
    if (next !== undefined && PUNCTUATION.test(next) && this.#at + 1 < this.#to) {
      this.#skip(this.#at + 1);
      this.#at++;
    } else if (this.#at + 1 === this.#to) this.#skip(this.#to);
    else this.#at++;
  }

  #tag(): void {
    const rest = this.#page.slice(this.#at, Math.min(this.#to, this.#at + 520));
    const link = AUTOLINK.exec(rest);
    const tag = link === null ? TAG.exec(rest) : null;
    if (link !== null) {
      const end = this.#at + link[0].length;
      this.#skip(this.#at + 1);
      this.#at = end - 1;
      this.#skip(end);
    } else if (tag !== null) this.#skip(this.#at + tag[0].length, /^<br/i.test(tag[0]) ? ' ' : undefined);
    else this.#at++;
  }

  #entity(): void {
    const match = ENTITY.exec(this.#page.slice(this.#at, Math.min(this.#to, this.#at + 12)));
    const words = match === null ? null : decodeEntity(match);
    if (match === null || words === null) this.#at++;
    else this.#skip(this.#at + match[0].length, words);
  }

  #openBracket(image: boolean): void {
    this.#flush(this.#at);
    const width = image ? 2 : 1;
    this.#brackets.push({ shown: this.#shown.length, image, from: this.#at + width });
    this.#shown.push({ from: this.#at, to: this.#at + width });
    this.#at += width;
    this.#plain = this.#at;
  }

  #closeBracket(): void {
    const open = this.#brackets.pop();
    if (open === undefined) {
      this.#at++;
      return;
    }
    const end = this.#page[this.#at + 1] === '(' ? findAddressEnd(this.#page, this.#at + 2, this.#to) : -1;
    if (end < 0) {
      this.#at++;
      return;
    }
    this.#flush(this.#at);
    this.#drop.add(open.shown);
    if (open.image) {
      this.#images.push(this.#page.slice(open.from, this.#at));
      for (let i = open.shown; i < this.#shown.length; i++) this.#drop.add(i);
    } else this.#linked += this.#at - open.from;
    this.#skip(end);
  }

  #marker(char: string): void {
    let end = this.#at;
    while (end < this.#to && this.#page[end] === char) end++;
    const before = this.#page[this.#at - 1] ?? ' ';
    const after = end < this.#to ? this.#page[end]! : ' ';
    const inWord = char !== '*' && WORD.test(before) && WORD.test(after);
    const opens = !inWord && !/\s/.test(after);
    const closes = !inWord && !/\s/.test(before);
    if (end - this.#at > 3 || (char === '~' && end - this.#at !== 2) || (!opens && !closes)) {
      this.#at = end;
      return;
    }
    this.#flush(this.#at);
    this.#markers.push({ shown: this.#shown.length, char, opens, closes });
    this.#shown.push({ from: this.#at, to: end });
    this.#at = end;
    this.#plain = end;
  }

  /** Drops emphasis that is opened and closed; says whether it covers the whole line. */
  #pairMarkers(): boolean {
    const open: Record<string, number[]> = { '*': [], _: [], '~': [] };
    let covered = 0;
    for (const marker of this.#markers) {
      const stack = open[marker.char]!;
      if (marker.closes && stack.length > 0) {
        const start = stack.pop()!;
        this.#drop.add(start).add(marker.shown);
        if (stack.length === 0) covered += this.#lettersBetween(start, marker.shown);
      } else if (marker.opens) stack.push(marker.shown);
    }
    if (this.#markers.length > 200) return false;
    return covered > 0 && covered >= 0.95 * this.#lettersBetween(-1, this.#shown.length);
  }

  #lettersBetween(start: number, end: number): number {
    let letters = 0;
    for (let i = start + 1; i < end; i++) {
      const part = this.#shown[i]!;
      if (!this.#drop.has(i)) letters += this.#page.slice(part.from, part.to).trim().length;
    }
    return letters;
  }
}

/** The words of a line of Markdown as a reader sees them: links, emphasis, images and entities unwrapped. */
export function readInlineMarkdown(page: string, from: number, to: number): InlineMarkdown {
  return new InlineReader(page, from, to).read();
}
