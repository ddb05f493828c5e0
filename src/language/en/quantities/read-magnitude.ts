import type { Amount } from '../../amount.ts';
import { glued } from '../../piece-checks.ts';
import type { Pieces } from '../../pieces.ts';
import { MAGNITUDE_LINKS } from '../score-words.ts';

/** Pieces between "magnitude" and its number. */
const REACH = 4;
/** No quake was stronger than this. */
const STRONGEST = 10;

/** Gives the strength of a quake its unit: "6.1-magnitude", "magnitude (of) 5.9", "5.9 on the Richter scale". */
export function withMagnitude(p: Pieces, amount: Amount): Amount {
  const { start, end, low, high, unit, share } = amount;
  if (unit !== undefined || share || low !== high || low > STRONGEST) return amount;
  const hyphen = /^[-‑]$/.test(p.lower[end] ?? '') && glued(p, end) ? 1 : 0;
  if (p.lower[end + hyphen] === 'magnitude') return { ...amount, unit: 'magnitude', end: end + hyphen + 1 };
  const scale = p.lower[end] === 'on' && p.lower[end + 2] === 'richter';
  return scale || followsMagnitude(p, start) ? { ...amount, unit: 'magnitude' } : amount;
}

function followsMagnitude(p: Pieces, start: number): boolean {
  for (let at = start - 1; at >= 0 && start - at <= REACH; at--) {
    const word = p.lower[at]!;
    if (word === 'magnitude') return true;
    if (!MAGNITUDE_LINKS.has(word) && !/^[-‑]$/.test(word)) return false;
  }
  return false;
}
