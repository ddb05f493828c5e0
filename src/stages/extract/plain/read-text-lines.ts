import type { DroppedWords, Line, PageLines } from './line.ts';
import { findLinkList, LINK_NUMBER } from './link-list.ts';
import { MappedTextBuilder, pushSpan } from './mapped-text.ts';
import { type PhysicalLine, splitPhysicalLines } from './physical-lines.ts';
import { findWrapping, isWrapped } from './wrapped-lines.ts';

/** A bullet, and the space after it. */
export const BULLET = /^(?:[•◦▪▫■□●○‣⁃∙·►➤➢✓✔][\s\u00a0]*|[–*+-][\s\u00a0]+)(?=[^\s\u00a0])/u;
/** The number of an item or a note, and the space after it. */
export const NUMBER = /^(?:\(?\d{1,3}[.)]|\[\d{1,3}\]|\d{1,2}(?=\s\s|\t))\s+(?=\S)/u;
export const RULE = /^(?:[-=_*~•·—–#+.][\s]?){3,}$/u;
const LONGEST_RULE = 300;
const BROKEN_WORD = /\p{Ll}[-\u2010]$/u;

export function isRule(page: string, line: PhysicalLine): boolean {
  const width = line.to - line.from;
  return width >= 3 && width <= LONGEST_RULE && RULE.test(page.slice(line.from, line.to));
}

/** Whether a line stands between stars or underscores, as chat programs write bold and italics: "*Ferry cancelled*". */
function isStarred(page: string, from: number, to: number): boolean {
  const mark = page[from];
  if ((mark !== '*' && mark !== '_') || page[to - 1] !== mark || to - from < 4 || to - from > 1000) return false;
  const inner = page.slice(from + 1, to - 1);
  return !inner.includes(mark) && /^\S/.test(inner) && /\S$/.test(inner);
}

function startsItem(page: string, line: PhysicalLine): boolean {
  const head = page.slice(line.from, Math.min(line.to, line.from + 16));
  return BULLET.test(head) || NUMBER.test(head);
}

/** Words of the page in lower case, to tell a word broken at the line's end from one with a hyphen. */
function collectWords(page: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const match of page.matchAll(/\p{L}+/gu)) words.add(match[0].toLowerCase());
  return words;
}

class TextLineReader {
  readonly #page: string;
  readonly #physical: readonly PhysicalLine[];
  readonly #wrapping;
  /** Where a text browser's list of addresses begins; -1 for none. */
  readonly #linkList: number;
  #words: ReadonlySet<string> | undefined;

  constructor(page: string) {
    this.#page = page;
    this.#physical = splitPhysicalLines(page, true);
    this.#linkList = findLinkList(page, this.#physical);
    this.#wrapping = findWrapping(page, this.#physical);
  }

  read(): PageLines {
    const lines: Line[] = [];
    let blanks = 0;
    const end = this.#linkList < 0 ? this.#physical.length : this.#linkList;
    for (let i = 0; i < end; ) {
      const first = this.#physical[i]!;
      if (first.from === first.to) {
        blanks++;
        i++;
        continue;
      }
      const last = this.#findEnd(i);
      lines.push(this.#makeLine(this.#physical.slice(i, last + 1), first.afterFeed ? blanks + 2 : blanks));
      blanks = 0;
      i = last + 1;
    }
    return { lines, dropped: this.#dropLinkList(lines.length), fields: new Map() };
  }

  #dropLinkList(at: number): DroppedWords[] {
    if (this.#linkList < 0) return [];
    const text = this.#page.slice(this.#physical[this.#linkList]!.from).replace(/\s+/g, ' ').trim();
    return [{ rule: 'link-list', text, at }];
  }

  /** Appends [from, to) of the page, without the numbers of links. */
  #push(builder: MappedTextBuilder, from: number, to: number): void {
    let start = from;
    if (this.#linkList >= 0) {
      for (const match of this.#page.slice(from, to).matchAll(LINK_NUMBER)) {
        pushSpan(builder, this.#page, start, from + match.index);
        start = from + match.index + match[0].length;
      }
    }
    pushSpan(builder, this.#page, start, to);
  }

  /** Index of the last physical line that belongs to the one at `from`. */
  #findEnd(from: number): number {
    let last = from;
    if (this.#wrapping === null || isRule(this.#page, this.#physical[from]!)) return last;
    while (last + 1 < this.#physical.length) {
      const next = this.#physical[last + 1]!;
      if (!isWrapped(this.#page, this.#physical[last]!, next, this.#wrapping)) break;
      if (startsItem(this.#page, next) || isRule(this.#page, next)) break;
      last++;
    }
    return last;
  }

  #makeLine(parts: readonly PhysicalLine[], blanks: number): Line {
    const first = parts[0]!;
    const head = this.#page.slice(first.from, Math.min(first.to, first.from + 16));
    const starred = isStarred(this.#page, first.from, parts.at(-1)!.to);
    const rule = parts.length === 1 && isRule(this.#page, first);
    const bullet = rule ? undefined : BULLET.exec(head)?.[0];
    const number = rule ? undefined : NUMBER.exec(head)?.[0].trim();
    const builder = new MappedTextBuilder();
    parts.forEach((part, index) => {
      const next = parts[index + 1];
      const from = part.from + (index === 0 ? (bullet?.length ?? Number(starred)) : 0);
      const broken = next !== undefined && this.#isBroken(part, next);
      const shorter = broken === 'drop' || (starred && next === undefined) ? 1 : 0;
      this.#push(builder, from, part.to - shorter);
      if (next !== undefined && !broken) builder.push(' ', part.to, next.from - part.to, false);
    });
    const mapped = builder.build();
    const mark = rule ? 'rule' : bullet !== undefined ? 'item' : undefined;
    return {
      mapped,
      text: mapped.text,
      raw: this.#page.slice(first.from, Math.min(parts.at(-1)!.to, first.from + 2000)),
      blanks,
      ...(mark ? { mark } : {}),
      ...(starred ? { emphasised: true } : {}),
      ...(number === undefined ? {} : { number }),
    };
  }

  /** How a word that ends the line with a hyphen goes on in the next: `keep` or `drop` the hyphen. */
  #isBroken(part: PhysicalLine, next: PhysicalLine): 'keep' | 'drop' | false {
    const tail = this.#page.slice(Math.max(part.from, part.to - 40), part.to);
    const head = this.#page.slice(next.from, Math.min(next.to, next.from + 40));
    if (!BROKEN_WORD.test(tail) || !/^\p{Ll}/u.test(head)) return false;
    this.#words ??= collectWords(this.#page);
    const whole = (/\p{L}+(?=.$)/u.exec(tail)?.[0] ?? '') + (/^\p{L}+/u.exec(head)?.[0] ?? '');
    return this.#words.has(whole.toLowerCase()) ? 'drop' : 'keep';
  }
}

/** The lines of a text page: hard wraps undone, bullets and numbers recognised. */
export function readTextLines(page: string): PageLines {
  return new TextLineReader(page).read();
}
