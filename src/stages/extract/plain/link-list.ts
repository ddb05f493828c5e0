import { LINK_ENTRY, LINKS_HEADING } from '../../../language/en/web-chrome.ts';
import type { PhysicalLine } from './physical-lines.ts';

/** The number that a text browser prints before the words of a link. */
export const LINK_NUMBER = /\[\d{1,4}\](?=\S)/g;

/**
 * Index of the heading of the list of addresses that a text browser (lynx -dump) prints under a page; -1 where there is
 * none. Where there is one, "[3]" before a word is the number of a link and not of a note.
 */
export function findLinkList(page: string, lines: readonly PhysicalLine[]): number {
  let entries = 0;
  for (let i = lines.length - 1; i >= 0; i--) {
    const { from, to } = lines[i]!;
    if (from === to) continue;
    const words = page.slice(from, Math.min(to, from + 3000));
    if (LINK_ENTRY.test(words)) entries++;
    else return entries > 0 && LINKS_HEADING.test(words) ? i : -1;
  }
  return -1;
}
