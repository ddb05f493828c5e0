import { BREAK, type Pieces } from '../../language/pieces.ts';
import type { TimeRead } from '../../language/time-form.ts';

/** How far back the bracket of a citation is looked for, in pieces. */
const CITATION_REACH = 16;

/**
 * A date at the end of a source in brackets, "(The Harbour Post, March 14)": it is the source's, whose year is left out
 * where it is the article's own; the text's story has no part in it.
 */
export function isCited(pieces: Pieces, read: TimeRead): boolean {
  if (!/^[);]$/.test(pieces.lower[read.end] ?? '') || !/^[,(;]$/.test(pieces.lower[read.start - 1] ?? '')) return false;
  for (let i = read.start - 2, steps = 0; i >= 0 && steps < CITATION_REACH; i--, steps++) {
    const piece = pieces.lower[i]!;
    if (pieces.kind[i] === BREAK || piece === ')') return false;
    if (piece === '(') return steps > 0;
  }
  return false;
}
