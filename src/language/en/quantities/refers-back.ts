import { BREAK, type Pieces, WORD } from '../../pieces.ts';
import { singularOf } from '../noun-words.ts';

/** Pronouns that stand for what a figure before counted: "three of them", "most of whom". */
export const PARTS_OF = /^(them|whom|these|those|which)$/;

/** Nouns for all whom a figure before counted: "Of the wounded, six …". Lemmas. */
export const NAMES_OF_MANY = /^(dead|wounded|injured|victim|casualty|total|survivor|missing)$/;

/** "those who …" points nowhere back. */
export function namesAnew(p: Pieces, of: number): boolean {
  return p.lower[of + 1] === 'those' && /^(who|in|with|that|whose|from|killed)$/.test(p.lower[of + 2] ?? '');
}

/** The head of "Of the dead," in front of a number, or null. */
export function leadOf(p: Pieces, start: number): string | null {
  let at = start - 1;
  if (p.lower[at] === ',') at--;
  if (p.kind[at] !== WORD) return null;
  const head = p.lower[at]!;
  for (let steps = 0; steps < 5 && at >= 0; at--, steps++) {
    if (p.lower[at] === 'of') {
      const first =
        at === 0 ||
        p.kind[at - 1] === BREAK ||
        p.sentence[at] !== p.sentence[at - 1] ||
        /^[,;—–]$/.test(p.lower[at - 1]!);
      return first ? singularOf(head) : null;
    }
    if (p.kind[at] !== WORD) return null;
  }
  return null;
}
