import { glued } from '../../piece-checks.ts';
import { BREAK, NUMBER, type Pieces, WORD } from '../../pieces.ts';
import { CURRENCY_SIGNS, GLUED_SYMBOLS, NAMED_CURRENCIES, UNIT_PAIRS, UNIT_SYMBOLS, UNIT_WORDS } from '../units.ts';

export interface UnitRead {
  readonly unit: string;
  readonly end: number;
}

const SIZES = /^(?:height|altitude|depth|length|width|distance|elevation|thickness|diameter)$/;

/** Symbols that a space may part from the digits where nothing that is counted can follow. */
const SPACED: ReadonlySet<string> = new Set(['m', 'g', 't', 'l', 'L', 'cc', 'h', 's']);

/** "was 1.8 m.", "4 m deep", "a height of 12,500 m", "62 m in height", "Quantity: 900 t", "10 h 58 min": a symbol with a space before it, where no thing counted can follow. */
function isMeasure(p: Pieces, at: number): boolean {
  const written = p.text.slice(p.start[at], p.end[at]);
  if (!SPACED.has(written)) return false;
  if (written === 'h' && p.kind[at + 1] === NUMBER) return /^(?:m|min|mins|mn)$/.test(p.lower[at + 2] ?? '');
  if (p.lower[at - 2] === 'of' && SIZES.test(p.lower[at - 3] ?? '')) return true;
  const next = p.lower[at + 1] ?? '.';
  if (next === 'in' && SIZES.test(p.lower[at + 2] ?? '')) return true;
  return (
    p.kind[at + 1] === BREAK ||
    /^(?:[.,;:)]|deep|high|long|wide|tall|thick|above|below|away|across|from|by)$/.test(next)
  );
}

/** "a 2-in-1 device": no inches. */
export function isManyInOne(p: Pieces, at: number): boolean {
  return p.lower[at] === 'in' && p.lower[at + 1] === '-' && p.kind[at + 2] === NUMBER;
}

/** A unit behind a number: "%", "per cent", "km/h", "square miles", "Danish crowns", "kWh". */
export function unitAt(p: Pieces, i: number, behindDigits: boolean): UnitRead | null {
  let at = i;
  if (/^[-‑]$/.test(p.lower[at] ?? '') && glued(p, at) && glued(p, at + 1)) at++;
  const word = p.lower[at] ?? '';
  if (word === '%') return percentAt(p, at + 1);
  if (word === 'per' && p.lower[at + 1] === 'cent') return percentAt(p, at + 2);
  if (word === '°' || word === 'º') return degreesAt(p, at);
  if (word === '€' || word === '£') return glued(p, at) ? { unit: CURRENCY_SIGNS.get(word)!, end: at + 1 } : null;
  if (p.kind[at] !== WORD) return null;
  if (word === 'square' || word === 'cubic' || word === 'sq') return squareAt(p, at);
  const named = NAMED_CURRENCIES.get(`${word} ${(p.lower[at + 1] ?? '').replace(/s$/, '')}`);
  if (named) return { unit: named, end: at + 2 };
  const pair = UNIT_PAIRS.get(`${word} ${(p.lower[at + 1] ?? '').replace(/s$/, '')}`);
  if (pair) return { unit: pair, end: at + 2 };
  const written = p.text.slice(p.start[at], p.end[at]);
  const symbol = behindDigits && !isManyInOne(p, at) ? UNIT_SYMBOLS.get(written) : undefined;
  if (symbol && (glued(p, i) || !GLUED_SYMBOLS.has(written) || isMeasure(p, at))) return perHour(p, at, symbol);
  const unit = UNIT_WORDS.get(word);
  if (!unit) return torqueAt(p, at);
  const torque = torqueAt(p, at);
  if (torque) return torque;
  if (unit === '%') return percentAt(p, at + 1);
  if (unit === 'deg') return degreesAt(p, at);
  if (unit === 'second' && word === 'second' && !behindDigits) return null;
  return {
    unit: unit === 'mi' && p.lower[at + 1] === 'per' && p.lower[at + 2] === 'hour' ? 'mi/h' : unit,
    end: unit === 'mi' && p.lower[at + 1] === 'per' && p.lower[at + 2] === 'hour' ? at + 3 : at + 1,
  };
}

/** "lb-ft", "pound-feet". */
function torqueAt(p: Pieces, at: number): UnitRead | null {
  const joined = /^(lb|lbs|pound)$/.test(p.lower[at] ?? '') && p.lower[at + 1] === '-' && glued(p, at + 1);
  return joined && /^(ft|foot|feet)$/.test(p.lower[at + 2] ?? '') ? { unit: 'lbf·ft', end: at + 3 } : null;
}

function percentAt(p: Pieces, end: number): UnitRead {
  const point = p.lower[end] === '-' ? end + 1 : end;
  if (/^points?$/.test(p.lower[point] ?? '')) return { unit: 'percentage point', end: point + 1 };
  return { unit: '%', end };
}

function degreesAt(p: Pieces, at: number): UnitRead | null {
  const next = p.lower[at + 1] ?? '';
  if (next === 'celsius' || next === 'c' || next === 'centigrade') return { unit: '°C', end: at + 2 };
  if (next === 'fahrenheit' || next === 'f') return { unit: '°F', end: at + 2 };
  return { unit: 'deg', end: at + 1 };
}

export function squareAt(p: Pieces, at: number): UnitRead | null {
  const inner = p.lower[at + 1] === '.' ? at + 2 : p.lower[at + 1] === '-' ? at + 2 : at + 1;
  const base = UNIT_WORDS.get(p.lower[inner] ?? '') ?? UNIT_SYMBOLS.get(p.lower[inner] ?? '');
  if (!base || !/^(km|m|cm|mi|ft|in|yd)$/.test(base)) return null;
  return { unit: `${base}${p.lower[at] === 'cubic' ? '3' : '2'}`, end: inner + 1 };
}

function perHour(p: Pieces, at: number, unit: string): UnitRead {
  if (p.lower[at + 1] !== '/' || !glued(p, at + 1)) return { unit, end: at + 1 };
  const below = p.lower[at + 2] ?? '';
  if (below === 'h' || below === 'hr') return { unit: `${unit}/h`, end: at + 3 };
  if (below === 's') return { unit: `${unit}/s`, end: at + 3 };
  return { unit, end: at + 1 };
}
