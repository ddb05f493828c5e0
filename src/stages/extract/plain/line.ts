import type { MappedText } from './mapped-text.ts';

/** How Markdown, or the bullet of a text page, marks a line. */
export type LineMark = 'heading' | 'item' | 'quote' | 'image' | 'rule' | 'table';

/** One logical line of a page: a paragraph, a heading, an item, with hard wraps undone. Never empty. */
export interface Line {
  readonly mapped: MappedText;
  /** `mapped.text`, for short. */
  readonly text: string;
  /** As the page has it, spaces included: columns tell menus. */
  readonly raw: string;
  /** Blank lines before it on the page. */
  readonly blanks: number;
  readonly mark?: LineMark;
  /** 1 to 6 for a heading of Markdown. */
  readonly level?: number;
  /** Whether all of it stands in bold or italics. */
  readonly emphasised?: boolean;
  /** Share of its letters that stand in links, 0 to 1. */
  readonly linked?: number;
  /** Number of an item or note as written: "1.", "[2]". */
  readonly number?: string;
}

/** Words of the page that are dropped while it is read as lines: comments, front matter, images. */
export interface DroppedWords {
  readonly rule: string;
  readonly text: string;
  /** Index of the line before which they stand. */
  readonly at: number;
}

export interface PageLines {
  readonly lines: readonly Line[];
  readonly dropped: readonly DroppedWords[];
  /** Fields of front matter or of a mail's head, by lower-case name, as written. */
  readonly fields: ReadonlyMap<string, string>;
}
