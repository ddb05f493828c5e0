import { GLUED_TRAILERS } from '../../../language/en/chrome-phrases.ts';
import { OPENS_CRUMBS } from '../../../language/en/outlet-marks.ts';
import type { Line } from './line.ts';
import { sliceMapped } from './mapped-text.ts';

/** Shorter titles repeat by chance. */
const SHORTEST_TITLE = 12;

function cut(line: Line, at: number): Line[] {
  const { text } = line;
  const start = text.length - text.slice(at).trimStart().length;
  const { mark: _mark, number: _number, level: _level, ...rest } = line;
  const part = (from: number, to: number, blanks: number): Line => {
    const mapped = sliceMapped(line.mapped, from, to);
    return { ...rest, mapped, text: mapped.text, raw: mapped.text, blanks };
  };
  return [{ ...line, ...part(0, at, line.blanks) }, part(start, text.length, 2)];
}

/** Where a line holds the end of one page and the start of the next; -1 where it doesn't. */
function findSeam(line: Line, next: Line | undefined): number {
  const { text } = line;
  const trailer = GLUED_TRAILERS.exec(text.slice(0, 80));
  if (trailer !== null) return trailer[0].length;
  if (text.includes('Home ')) {
    const crumb = OPENS_CRUMBS.exec(text);
    if (crumb !== null) return crumb.index;
  }
  const title = next?.text.trim() ?? '';
  if (title.length < SHORTEST_TITLE || title.length > 240 || !text.endsWith(title)) return -1;
  const at = text.length - title.length;
  return at > 0 && /[.!?”"’)]$/u.test(text.slice(0, at)) ? at : -1;
}

/** Cuts lines in which the end of one page and the start of the next stand together: "Leave a CommentHome » World » …". */
export function splitGluedLines(lines: readonly Line[]): Line[] {
  return lines.flatMap((line, index) => {
    const seam = findSeam(line, lines[index + 1]);
    return seam > 0 && seam < line.text.length ? cut(line, seam) : [line];
  });
}
