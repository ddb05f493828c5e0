import type { DroppedWords, Line, LineMark, PageLines } from './line.ts';
import { mapSpan } from './mapped-text.ts';
import { readInlineMarkdown } from './markdown-inline.ts';
import { type PhysicalLine, splitPhysicalLines } from './physical-lines.ts';
import { BULLET, isRule, NUMBER } from './read-text-lines.ts';
import { findWrapping, isWrapped, type Wrapping } from './wrapped-lines.ts';

const HEADING = /^(#{1,6})(?:\s+|$)/;
const CLOSING_HASHES = /\s#+$/;
const FENCE = /^(?:```|~~~)/;
const TABLE_ROW = /^\|.*\|$/;
const TABLE_RULE = /^\|?[\s:|-]+\|[\s:|-]*$/;
const REFERENCE = /^\[[^\]^]{1,80}\]:\s+\S/;
const FIELD = /^([\p{L}][\p{L}\p{N}_ -]{0,40}):\s*(.*)$/u;
const FRONT_MATTER_LINES = 200;

function unquote(value: string): string {
  return value
    .trim()
    .replace(/^(["'])(.*)\1$/, '$2')
    .trim();
}

class MarkdownLineReader {
  readonly #page: string;
  readonly #physical: readonly PhysicalLine[];
  readonly #wrapping: Wrapping | null;
  readonly #lines: Line[] = [];
  readonly #dropped: DroppedWords[] = [];
  readonly #fields = new Map<string, string>();
  #blanks = 0;
  #at = 0;

  constructor(page: string) {
    this.#page = page;
    this.#physical = splitPhysicalLines(page, true);
    this.#wrapping = findWrapping(page, this.#physical);
  }

  read(): PageLines {
    this.#readFrontMatter();
    while (this.#at < this.#physical.length) this.#readLine();
    return { lines: this.#lines, dropped: this.#dropped, fields: this.#fields };
  }

  #words(line: PhysicalLine): string {
    return this.#page.slice(line.from, line.to);
  }

  #drop(rule: string, from: number, to: number): void {
    const text = mapSpan(this.#page, from, to).text.trim();
    if (text !== '') this.#dropped.push({ rule, text, at: this.#lines.length });
  }

  #readFrontMatter(): void {
    let at = 0;
    while (at < this.#physical.length && this.#physical[at]!.from === this.#physical[at]!.to) at++;
    const open = this.#physical[at];
    if (open === undefined || !/^---+$/.test(this.#words(open))) return;
    for (let i = at + 1; i < Math.min(this.#physical.length, at + FRONT_MATTER_LINES); i++) {
      const words = this.#words(this.#physical[i]!);
      if (/^(?:---+|\.\.\.)$/.test(words)) {
        if (i === at + 1 || this.#fields.size === 0) return;
        this.#drop('front-matter', this.#physical[at + 1]!.from, this.#physical[i - 1]!.to);
        this.#at = i + 1;
        return;
      }
      this.#readField(words);
    }
    this.#fields.clear();
  }

  #readField(words: string): void {
    const match = words.length > 2000 ? null : FIELD.exec(words);
    if (match !== null) this.#fields.set(match[1]!.trim().toLowerCase(), unquote(match[2]!));
    else if (/^-\s+\S/.test(words)) {
      const last = [...this.#fields.keys()].at(-1);
      const value = unquote(words.slice(1));
      if (last !== undefined) this.#fields.set(last, [this.#fields.get(last), value].filter(Boolean).join('; '));
    }
  }

  #readLine(): void {
    const line = this.#physical[this.#at]!;
    if (line.from === line.to) {
      this.#blanks++;
      this.#at++;
      return;
    }
    const words = line.to - line.from > 4000 ? this.#page.slice(line.from, line.from + 4000) : this.#words(line);
    if (words.startsWith('<!--')) this.#readComment(line);
    else if (FENCE.test(words)) this.#skipLine();
    else if (REFERENCE.test(words)) {
      this.#drop('reference', line.from, line.to);
      this.#skipLine();
    } else if (HEADING.test(words)) this.#readHeading(line, HEADING.exec(words)!);
    else if (isRule(this.#page, line)) this.#push(line.from, line.to, 'rule');
    else if (TABLE_RULE.test(words) && words.includes('|') && words.includes('-')) this.#skipLine();
    else if (TABLE_ROW.test(words)) this.#push(line.from + 1, line.to - 1, 'table');
    else this.#readParagraph(line, words);
  }

  #skipLine(): void {
    this.#at++;
  }

  #readComment(line: PhysicalLine): void {
    const end = this.#page.indexOf('-->', line.from);
    const to = end < 0 ? this.#page.length : end + 3;
    this.#drop('comment', line.from, to);
    while (this.#at < this.#physical.length && this.#physical[this.#at]!.to <= to) this.#at++;
    if (this.#at < this.#physical.length && this.#physical[this.#at]!.from < to) this.#at++;
  }

  #readHeading(line: PhysicalLine, match: RegExpExecArray): void {
    const closing = CLOSING_HASHES.exec(this.#words(line));
    const to = closing === null ? line.to : line.from + closing.index;
    this.#push(line.from + match[0].length, to, 'heading', { level: match[1]!.length });
  }

  #readParagraph(line: PhysicalLine, words: string): void {
    const head = words.slice(0, 16);
    const bullet = BULLET.exec(head)?.[0] ?? '';
    const number = NUMBER.exec(head)?.[0].trim();
    let last = this.#at;
    while (this.#goesOn(last)) last++;
    const next = this.#physical[last + 1];
    const under = next !== undefined && last === this.#at ? /^(=+|-{2,})$/.exec(this.#words(next).slice(0, 300)) : null;
    const mark: LineMark | undefined =
      under !== null ? 'heading' : bullet !== '' ? 'item' : line.quoted > 0 ? 'quote' : undefined;
    const to = this.#physical[last]!.to;
    const level = under === null ? undefined : under[1]!.startsWith('=') ? 1 : 2;
    this.#at = last + (under === null ? 0 : 1);
    this.#push(line.from + bullet.length, to, mark, {
      ...(level === undefined ? {} : { level }),
      ...(number === undefined ? {} : { number }),
    });
  }

  #goesOn(last: number): boolean {
    const next = this.#physical[last + 1];
    if (this.#wrapping === null || next === undefined) return false;
    if (!isWrapped(this.#page, this.#physical[last]!, next, this.#wrapping)) return false;
    const words = this.#page.slice(next.from, Math.min(next.to, next.from + 16));
    return !BULLET.test(words) && !NUMBER.test(words) && !HEADING.test(words) && !isRule(this.#page, next);
  }

  /** Adds the words [from, to) as a line, and goes on to the next one. */
  #push(from: number, to: number, mark?: LineMark, more: { level?: number; number?: string } = {}): void {
    this.#at++;
    const inline = readInlineMarkdown(this.#page, from, to);
    const words = inline.mapped.text.trim();
    for (const image of inline.images) this.#dropped.push({ rule: 'image', text: image, at: this.#lines.length });
    if (words === '' || (mark !== 'rule' && !/[\p{L}\p{N}]/u.test(words) && !/[.…]/.test(words))) return;
    const letters = words.replace(/\s/g, '').length;
    this.#lines.push({
      mapped: inline.mapped,
      text: inline.mapped.text,
      raw: this.#page.slice(from, Math.min(to, from + 2000)),
      blanks: this.#blanks,
      ...(mark ? { mark } : {}),
      ...more,
      emphasised: inline.emphasised,
      linked: Math.min(1, inline.linkedLength / letters),
    });
    this.#blanks = 0;
  }
}

/** The lines of a Markdown page: links, emphasis and entities unwrapped, comments and front matter taken out. */
export function readMarkdownLines(page: string): PageLines {
  return new MarkdownLineReader(page).read();
}
