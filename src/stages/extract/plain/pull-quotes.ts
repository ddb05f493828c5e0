import type { BodyLine } from './body-lines.ts';
import { makeKey } from './line-kind.ts';

/** A displayed quotation is not longer than this many letters, and not shorter than this many words. */
const LONGEST = 320;
const FEWEST_WORDS = 5;
/** Words beside the quoted ones: "the officer said". */
const MOST_OTHER_WORDS = 6;
const QUOTED = /[“"«„‘]([^“”"«»„]{12,300})[”"»’]/u;

interface Candidate {
  readonly index: number;
  readonly key: string;
}

function findCandidate(line: BodyLine, index: number): Candidate | null {
  if (line.kind === 'note' || line.kind === 'summary' || line.line.text.length > LONGEST) return null;
  const key = line.line.key;
  const quoted = QUOTED.exec(line.line.text)?.[1];
  if (quoted !== undefined) {
    const inner = makeKey(quoted);
    const others = key.split(' ').length - inner.split(' ').length;
    if (others <= MOST_OTHER_WORDS && inner.split(' ').length >= FEWEST_WORDS) return { index, key: inner };
  }
  return key.split(' ').length >= FEWEST_WORDS ? { index, key } : null;
}

/**
 * Indexes of lines that repeat words of a longer line: quotations that the page displays in large type.
 * Time grows with the length of the text: candidates are met by their first five words.
 */
export function findPullQuotes(lines: readonly BodyLine[]): ReadonlySet<number> {
  const byOpening = new Map<string, Candidate[]>();
  lines.forEach((line, index) => {
    const candidate = findCandidate(line, index);
    if (candidate === null) return;
    const opening = candidate.key.split(' ', FEWEST_WORDS).join(' ');
    const list = byOpening.get(opening);
    if (list === undefined) byOpening.set(opening, [candidate]);
    else if (list.length < 8) list.push(candidate);
  });
  const found = new Set<number>();
  if (byOpening.size === 0) return found;
  lines.forEach((line, index) => {
    const words = makeKey(line.line.text).split(' ');
    for (let i = 0; i + FEWEST_WORDS <= words.length; i++) {
      const candidates = byOpening.get(words.slice(i, i + FEWEST_WORDS).join(' '));
      for (const candidate of candidates ?? []) {
        if (candidate.index === index || line.line.text.length <= lines[candidate.index]!.line.text.length + 8)
          continue;
        const length = candidate.key.split(' ').length;
        if (words.slice(i, i + length).join(' ') === candidate.key) found.add(candidate.index);
      }
    }
  });
  return found;
}
