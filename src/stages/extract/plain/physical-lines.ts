/** One line of the file. `from` and `to` leave out the spaces and quotation marks of a mail around it. */
export interface PhysicalLine {
  readonly from: number;
  readonly to: number;
  /** Columns before its first letter; a tab counts as four. */
  readonly indent: number;
  /** Nesting of "> " before it. */
  readonly quoted: number;
  /** Whether a form feed (a new page of a printed document) stands before it. */
  readonly afterFeed: boolean;
}

const LINE_END = /\r\n|[\n\r\u2028\u2029\u0085\f]/g;
const SPACE = /[\s\u200b\ufeff]/;

function trimLine(page: string, start: number, end: number, afterFeed: boolean, quotes: boolean): PhysicalLine {
  let from = start;
  let indent = 0;
  let quoted = 0;
  for (; from < end; from++) {
    const char = page[from]!;
    if (quotes && char === '>' && indent < 4) {
      quoted++;
      indent = 0;
    } else if (SPACE.test(char)) indent += char === '\t' ? 4 : 1;
    else break;
  }
  let to = end;
  while (to > from && SPACE.test(page[to - 1]!)) to--;
  return { from, to, indent, quoted, afterFeed };
}

/** The lines of a page, blank ones included (`from === to`). `quotes`: take "> " at their start for quoting. */
export function splitPhysicalLines(page: string, quotes: boolean): PhysicalLine[] {
  const lines: PhysicalLine[] = [];
  let start = 0;
  let feed = false;
  for (const match of page.matchAll(LINE_END)) {
    lines.push(trimLine(page, start, match.index, feed, quotes));
    feed = match[0] === '\f';
    start = match.index + match[0].length;
  }
  if (start < page.length) lines.push(trimLine(page, start, page.length, feed, quotes));
  return lines;
}
