import type { PhysicalLine } from './physical-lines.ts';

/** How a page's lines were broken to fit a width. Null where each line is a paragraph. */
export interface Wrapping {
  /** Letters a line has room for. */
  readonly width: number;
}

/** Narrower columns are lists, wider lines are paragraphs. */
const NARROWEST = 42;
const WIDEST = 130;
/** Share of lines that go on in lower case where a page is wrapped: prose breaks before a name or a new sentence at most two times in three. */
const LOWER_SHARE = 0.3;
const LOWER = /^[\p{Ll}\p{N}(“"‘']/u;
const STARTS_LOWER = /^\p{Ll}/u;
const ENDS_SENTENCE = /[.!?…:;”"’)\]]$/u;

function follows(a: PhysicalLine, b: PhysicalLine | undefined): b is PhysicalLine {
  return b !== undefined && a.to > a.from && b.to > b.from && a.quoted === b.quoted && !b.afterFeed;
}

/** Whether and how the page's lines are wrapped, from the lines that follow each other without a blank between. */
export function findWrapping(page: string, lines: readonly PhysicalLine[]): Wrapping | null {
  const widths: number[] = [];
  let lower = 0;
  let tooWide = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i]!;
    const next = lines[i + 1];
    const width = line.to - line.from;
    if (width > WIDEST) tooWide++;
    if (width < NARROWEST || width > WIDEST || !follows(line, next)) continue;
    widths.push(width);
    if (STARTS_LOWER.test(page.slice(next.from, next.from + 2))) lower++;
  }
  if (widths.length < 3 || lower < LOWER_SHARE * widths.length || tooWide > widths.length) return null;
  widths.sort((a, b) => a - b);
  return { width: widths[Math.floor(0.95 * (widths.length - 1))]! };
}

/** Whether `next` goes on with the sentence or paragraph of `line`, which was broken for want of room. */
export function isWrapped(
  page: string,
  line: PhysicalLine,
  next: PhysicalLine | undefined,
  wrapping: Wrapping,
): boolean {
  if (!follows(line, next)) return false;
  const width = line.to - line.from;
  if (width > wrapping.width + 20 || next.indent > line.indent + 8) return false;
  const head = page.slice(next.from, Math.min(next.to, next.from + 40));
  const space = head.search(/\s/);
  const firstWord = space < 0 ? head.length : space;
  const indentShift = Math.max(0, line.indent - next.indent);
  if (width >= 0.55 * wrapping.width && width + indentShift + 1 + firstWord > wrapping.width) return true;
  const tail = page.slice(Math.max(line.from, line.to - 2), line.to);
  return width >= 0.5 * wrapping.width && LOWER.test(head) && STARTS_LOWER.test(head) && !ENDS_SENTENCE.test(tail);
}
