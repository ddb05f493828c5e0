import type { NameSpan } from '../model/analysis.ts';
import { FILE_ENDING, LONE_NUMERAL, TITLE_BEFORE } from './en/name-edges.ts';

const LONGEST_TITLE = 12;
const LONE_LETTER = /^\p{Lu}$/u;
/** A dash between spaces tells what a person is; it stands inside no name of one. */
const SPACED_DASH = /\s[-–—]{1,2}\s/;

/**
 * Names without what stands in front of a person's or behind it: a title, an office behind a dash. The name of a file, a
 * numeral and, for a person or a place, a lone letter are no names.
 */
export function trimNames(text: string, names: readonly NameSpan[]): NameSpan[] {
  return names.flatMap((name) => {
    const words = text.slice(name.start, name.end);
    if (FILE_ENDING.test(words) || LONE_NUMERAL.test(words)) return [];
    if (LONE_LETTER.test(words) && (name.type === 'person' || name.type === 'place')) return [];
    return [name.type === 'person' ? withoutTitle(text, name) : name];
  });
}

function withoutTitle(text: string, { start, end, type }: NameSpan): NameSpan {
  let from = start;
  for (;;) {
    const title = TITLE_BEFORE.exec(text.slice(from, Math.min(end, from + LONGEST_TITLE)));
    if (!title || from + title[0].length >= end) break;
    from += title[0].length;
  }
  const dash = SPACED_DASH.exec(text.slice(from, end));
  return { start: from, end: dash && dash.index > 0 ? from + dash.index : end, type };
}
