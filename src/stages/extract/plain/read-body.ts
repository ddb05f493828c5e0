import { INLINE_LISTS, MORE_TO_COME } from '../../../language/en/chrome-phrases.ts';
import { isNewsAgency } from '../../../language/en/news-agencies.ts';
import type { BlockKind, Removal } from '../../../model/index.ts';
import { type BodyLine, isCreditLine, isNamedCaption, isSolid, resumes, resumesLater } from './body-lines.ts';
import { isSentence, type KnownLine } from './line-kind.ts';
import { isLoneName } from './name-lines.ts';

export interface ArticleBody {
  readonly lines: readonly BodyLine[];
  readonly removed: readonly Removal[];
  /** Indexes of removed lines that tell of dates or authors. */
  readonly meta: readonly number[];
}

type Zone = 'body' | 'notes' | 'list' | 'footer';

class BodyReader {
  readonly #lines: readonly KnownLine[];
  readonly #end: number;
  readonly #kept: BodyLine[] = [];
  readonly #removed: Removal[] = [];
  readonly #meta: number[] = [];
  readonly #lastSolid: number;
  readonly #lastProse: number;
  #zone: Zone = 'body';
  #listRule = '';

  constructor(lines: readonly KnownLine[], start: number, end: number) {
    this.#lines = lines;
    this.#end = end;
    let lastSolid = start;
    let lastProse = start;
    let listed = false;
    for (let i = start; i < end; i++) {
      const line = lines[i]!;
      if (line.kind === 'list-heading') listed = line.rule === 'comments' || !resumesLater(lines, i, end);
      if (listed && line.rule === 'comments') break;
      if (listed) continue;
      if (isSolid(line)) lastSolid = i;
      if (line.kind === 'prose') lastProse = i;
    }
    this.#lastSolid = lastSolid;
    this.#lastProse = lastProse;
  }

  read(start: number): ArticleBody {
    for (let i = start; i < this.#end; i++) {
      if (isNamedCaption(this.#lines, i, this.#end) && this.#zone === 'body' && i < this.#lastProse) {
        this.#remove(i, 'caption');
        this.#remove(++i, 'caption');
      } else this.#readLine(i);
    }
    this.#dropTrailingHeadings();
    return { lines: this.#kept, removed: this.#removed, meta: this.#meta };
  }

  #remove(at: number, rule: string): void {
    this.#removed.push({ rule, text: this.#lines[at]!.text.trim() });
  }

  #keep(at: number, kind: BlockKind): void {
    const line = this.#lines[at]!;
    const shown = kind !== 'paragraph' ? kind : line.mark === 'quote' ? 'quote' : line.mark === 'table' ? 'item' : kind;
    this.#kept.push({ line, kind: shown });
  }

  #readLine(at: number): void {
    const line = this.#lines[at]!;
    if (line.kind === 'list-heading') this.#openList(at);
    else if (this.#zone === 'list' || this.#zone === 'footer') this.#readOutside(at);
    else if (line.kind === 'note-heading' && this.#startsNotes(at)) {
      this.#zone = 'notes';
      this.#keep(at, 'heading');
    } else if (this.#zone === 'notes') this.#readNote(at);
    else this.#readInside(at);
  }

  #openList(at: number): void {
    const line = this.#lines[at]!;
    this.#zone = 'list';
    this.#listRule = line.rule;
    this.#remove(at, line.rule);
  }

  #readOutside(at: number): void {
    const line = this.#lines[at]!;
    const open = this.#zone === 'list' && INLINE_LISTS.has(this.#listRule) && resumes(this.#lines, at, this.#end);
    if (open) {
      this.#zone = 'body';
      this.#readInside(at);
    } else if (line.kind === 'note-heading' && this.#startsNotes(at)) {
      this.#zone = 'notes';
      this.#keep(at, 'heading');
    } else if (isCreditLine(line)) this.#remove(at, 'credit');
    else if (line.kind !== 'rule')
      this.#remove(
        at,
        line.kind === 'chrome' || line.kind === 'caption'
          ? line.rule
          : this.#zone === 'list'
            ? this.#listRule
            : 'footer',
      );
  }

  #startsNotes(at: number): boolean {
    const next = this.#lines[at + 1];
    return next !== undefined && at + 1 < this.#end && next.kind !== 'list-heading' && next.kind !== 'chrome';
  }

  #readNote(at: number): void {
    const line = this.#lines[at]!;
    const ends =
      (line.kind === 'chrome' && !(line.weak && isSentence(line.text))) || line.kind === 'rule' || line.kind === 'menu';
    if (ends) {
      this.#zone = 'footer';
      if (line.kind !== 'rule') this.#remove(at, line.rule);
    } else if (line.kind === 'heading' && line.level !== undefined && line.level <= 2) {
      this.#zone = 'body';
      this.#keep(at, 'heading');
    } else this.#keep(at, 'note');
  }

  #readInside(at: number) {
    const line = this.#lines[at]!;
    const tail = at > this.#lastProse;
    switch (line.kind) {
      case 'prose':
        return this.#readProse(at);
      case 'chrome':
        return this.#readChrome(at);
      case 'heading':
        return this.#keep(at, 'heading');
      case 'item':
        return this.#keep(
          at,
          at > this.#lastSolid && line.number?.startsWith('[')
            ? 'note'
            : line.mark === 'item' || line.number
              ? 'item'
              : 'paragraph',
        );
      case 'caption':
        return this.#readCaption(at);
      case 'stamp':
      case 'field':
      case 'byline':
        return this.#readMeta(at, tail);
      case 'note-heading':
        return this.#keep(at, 'heading');
      case 'short':
        return this.#readShort(at, tail);
      case 'rule':
        if (at > this.#lastSolid) this.#zone = 'footer';
        return;
      default:
        this.#remove(at, line.rule);
        if (line.kind === 'end-mark' && at > this.#lastSolid && !MORE_TO_COME.test(line.text)) this.#zone = 'footer';
    }
  }

  #readProse(at: number) {
    const line = this.#lines[at]!;
    if (line.mark === 'table' && (line.linked ?? 0) > 0.6) return this.#remove(at, 'navigation');
    if ((line.linked ?? 0) > 0.9 && at > this.#lastSolid) return this.#remove(at, 'related-links');
    if (at >= this.#lastSolid && isCreditLine(line)) return this.#remove(at, 'credit');
    this.#keep(at, 'paragraph');
  }

  #readChrome(at: number) {
    const line = this.#lines[at]!;
    const sentence = isSentence(line.text) && line.words >= 4 && at < this.#lastProse;
    if (line.weak && sentence && (line.linked ?? 0) < 0.5) return this.#keep(at, 'paragraph');
    this.#remove(at, line.rule);
    if (at > this.#lastSolid) this.#zone = 'footer';
  }

  #readCaption(at: number): void {
    const line = this.#lines[at]!;
    const signed = at > this.#lastProse && /[)\]]$/.test(line.text) && line.text.length >= 100;
    if (signed) this.#keep(at, 'paragraph');
    else this.#remove(at, 'caption');
  }

  #readMeta(at: number, tail: boolean) {
    const line = this.#lines[at]!;
    const inner = !tail && !line.labelled && line.kind !== 'byline';
    if (inner && /^(?:prose|item)$/.test(this.#lines[at + 1]?.kind ?? '')) return this.#keep(at, 'heading');
    if (inner || (line.kind === 'stamp' && !line.labelled && line.words > 8)) return this.#keep(at, 'paragraph');
    this.#meta.push(at);
    this.#remove(at, line.kind === 'field' && line.rule === 'field' ? 'contact' : line.rule);
  }

  #readShort(at: number, tail: boolean) {
    const line = this.#lines[at]!;
    if (tail && (isCreditLine(line) || isNewsAgency(line.text.replace(/^[—–\-(]+\s?|\)$/g, ''))))
      return this.#remove(at, 'credit');
    if (isCreditLine(line) && at > this.#lastSolid) return this.#remove(at, 'credit');
    if (tail && isLoneName(this.#lines, at) && !isSentence(line.text)) {
      this.#meta.push(at);
      return this.#remove(at, 'byline');
    }
    const next = this.#lines[at + 1];
    const leads = next !== undefined && at + 1 < this.#end && /^(?:prose|item|stamp)$/.test(next.kind);
    const asked = line.words <= 10 && /^[^“”"«»]+[?!]$/u.test(line.text);
    const heading = leads && (asked || !isSentence(line.text)) && !/[:,;]$/.test(line.text);
    this.#keep(at, heading ? 'heading' : 'paragraph');
  }

  /** A heading with nothing under it is a label of what the page shows next. */
  #dropTrailingHeadings(): void {
    while (this.#kept.length > 1 && this.#kept.at(-1)!.kind === 'heading') {
      const { line } = this.#kept.pop()!;
      this.#removed.push({ rule: 'label', text: line.text.trim() });
    }
    const last = this.#kept.at(-1);
    const label =
      last !== undefined && last.line.kind === 'short' && last.line.words <= 3 && !isSentence(last.line.text);
    if (label && this.#kept.length > 1 && last.kind === 'paragraph') {
      this.#kept.pop();
      this.#removed.push({ rule: 'label', text: last.line.text.trim() });
    }
  }
}

/** Sorts the lines of [start, end), from an article's first paragraph on, into text and what isn't. */
export function readBody(lines: readonly KnownLine[], start: number, end: number): ArticleBody {
  return new BodyReader(lines, start, end).read(start);
}
