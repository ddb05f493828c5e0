import type { Amount } from '../../amount.ts';
import { type Pieces, WORD } from '../../pieces.ts';
import { isPlural } from '../noun-words.ts';
import { PAIRED_IN_ONE, VAGUE_NUMBERS } from '../number-words.ts';
import { unitAt } from './read-unit.ts';

/** A number in words that give it loosely, or as a set: "dozens", "several thousand", "a handful of", "a pair of"; or null. */
export function readVague(p: Pieces, i: number): Amount | null {
  return readPlural(p, i) ?? readSeveral(p, i) ?? readSet(p, i);
}

/** "several dozen", "a few hundred": from two to nine of them; "a couple of thousand": two or three. */
function readSeveral(p: Pieces, i: number): Amount | null {
  const couple = p.lower[i] === 'a' && p.lower[i + 1] === 'couple';
  const at = couple
    ? p.lower[i + 2] === 'of'
      ? i + 2
      : i + 1
    : p.lower[i] === 'a' && p.lower[i + 1] === 'few'
      ? i + 1
      : i;
  if (!couple && !/^(?:several|few)$/.test(p.lower[at] ?? '')) return null;
  const of = SCALES.get(p.lower[at + 1] ?? '');
  if (!of) return null;
  const unit = unitAt(p, at + 2, false);
  const amount = { start: i, low: 2 * of, high: (couple ? 3 : 9) * of, share: false, inWords: true };
  return unit ? { ...amount, end: unit.end, unit: unit.unit } : { ...amount, end: at + 2 };
}

const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
]);

const SETS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['handful', [2, 9]],
  ['pair', [2, 2]],
  ['score', [20, 20]],
]);

/** "a handful of guests"", "the pair of tugs": of things, not "a score of 3-1" or "a pair of boots". */
function readSet(p: Pieces, i: number): Amount | null {
  const article = /^(?:an?|the)$/.test(p.lower[i] ?? '') ? 1 : 0;
  const at = article && /^(?:mere|small|tiny|whole|rival|full|bare)$/.test(p.lower[i + 1] ?? '') ? i + 2 : i + article;
  const bounds = article ? SETS.get(p.lower[at] ?? '') : undefined;
  if (!bounds || p.lower[at + 1] !== 'of') return null;
  const plural = [at + 2, at + 3, at + 4].find((k) => p.kind[k] === WORD && isPlural(p.lower[k]!));
  if (plural === undefined || PAIRED_IN_ONE.has(p.lower[plural]!)) return null;
  for (let k = at + 2; k < plural; k++) if (p.kind[k] !== WORD) return null;
  return { start: i, end: at + 1, low: bounds[0], high: bounds[1], share: false, inWords: true };
}

function readPlural(p: Pieces, i: number): Amount | null {
  const bounds = VAGUE_NUMBERS.get(p.lower[i] ?? '');
  if (!bounds) return null;
  let [low, high] = bounds;
  let end = i + 1;
  for (let steps = 0; steps < 2 && p.lower[end] === 'of'; steps++) {
    const next = VAGUE_NUMBERS.get(p.lower[end + 1] ?? '');
    if (!next) break;
    low *= next[0];
    high = low * 10;
    end += 2;
  }
  if (p.lower[i] === 'scores' && p.lower[end] !== 'of') return null;
  if (p.lower[i] === 'tens' && end === i + 1) return null;
  let at = end;
  if (p.lower[at] === 'of') at++;
  const unit = unitAt(p, at, false);
  const amount = { start: i, low, high, share: false, inWords: true };
  return unit ? { ...amount, end: unit.end, unit: unit.unit } : { ...amount, end };
}
