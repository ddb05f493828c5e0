import type { Amount } from '../../amount.ts';
import { type Pieces, WORD } from '../../pieces.ts';
import { isPlural } from '../noun-words.ts';
import { PAIRED_IN_ONE, VAGUE_NUMBERS } from '../number-words.ts';
import { unitAt } from './read-unit.ts';

/** A number in words that give it loosely, or as a set: "dozens", "several thousand", "a handful of", "a pair of"; or null. */
export function readVague(p: Pieces, i: number): Amount | null {
  return readThird(p, i) ?? readFigures(p, i) ?? readPlural(p, i) ?? readSeveral(p, i) ?? readSet(p, i);
}

/** Of ten: "low hundreds" are up to four of them. */
const THIRDS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['low', [1, 4]],
  ['mid', [4, 7]],
  ['high', [7, 10]],
]);

/** "low hundreds of millions", "high tens of thousands", "mid-hundreds". */
function readThird(p: Pieces, i: number): Amount | null {
  const third = THIRDS.get(p.lower[i] ?? '');
  if (!third) return null;
  const many = readPlural(p, /^[-‑]$/.test(p.lower[i + 1] ?? '') ? i + 2 : i + 1);
  if (!many || many.high !== 10 * many.low) return null;
  return { ...many, start: i, low: third[0] * many.low, high: third[1] * many.low };
}

/** Numbers of figures that sums have. */
const FIGURES = ['three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** "a seven-figure sum", "an eight-figure fee": what has so many figures. */
function readFigures(p: Pieces, i: number): Amount | null {
  const figures = FIGURES.indexOf(p.lower[i] ?? '') + 3;
  const hyphen = /^[-‑]$/.test(p.lower[i + 1] ?? '') ? 1 : 0;
  const [noun, behind] = [p.lower[i + 1 + hyphen], p.lower[i + 2 + hyphen] ?? ''];
  if (figures < 3 || !(hyphen === 1 && noun === 'figure' && SUMS.test(behind))) return null;
  return { start: i, end: i + 3, low: 10 ** (figures - 1), high: 10 ** figures, share: false, inWords: true };
}

/** Nouns of money, which alone are told by how many figures they have. */
const SUMS =
  /^(?:sums?|fees?|deals?|payouts?|settlements?|salar(?:y|ies)|bonus(?:es)?|fines?|bills?|amounts?|contracts?|payments?|loss(?:es)?|profits?|debts?|donations?|investments?)$/;

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
