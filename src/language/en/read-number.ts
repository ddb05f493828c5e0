import { NUMBER, type Pieces, WORD } from '../pieces.ts';
import { FRACTIONS, MULTIPLIERS, SHORT_MULTIPLIERS, SMALL_NUMBERS } from './number-words.ts';

export interface NumberRead {
  readonly value: number;
  /** Index of the first piece behind the number. */
  readonly end: number;
  readonly inWords: boolean;
}

function glued(pieces: Pieces, i: number): boolean {
  return i > 0 && i < pieces.count && pieces.start[i] === pieces.end[i - 1];
}

/** What a number in words can begin with. */
const NUMBER_STARTS: ReadonlySet<string> = new Set([...SMALL_NUMBERS.keys(), 'a', 'an', 'half', 'halves', '-']);

/** A number at piece `i`: "4,158", "1.7 billion", "nine hundred and sixty", "a million", "two and a half"; or null. */
export function readNumber(pieces: Pieces, i: number): NumberRead | null {
  if (pieces.kind[i] === NUMBER) return readDigits(pieces, i);
  if (pieces.kind[i] !== WORD) return null;
  const word = pieces.lower[i]!;
  if (!NUMBER_STARTS.has(word)) return null;
  const part = readPartOfScale(pieces, i);
  if (part) return part;
  const dozen = readDozen(pieces, i);
  if (dozen) return dozen;
  if (word === 'a' || word === 'an') {
    return MULTIPLIERS.has(pieces.lower[i + 1] ?? '') ? readWords(pieces, i) : null;
  }
  if (word === 'half' && (pieces.lower[i + 1] === 'a' || pieces.lower[i + 1] === 'an')) {
    const scale = MULTIPLIERS.get(pieces.lower[i + 2] ?? '');
    return scale ? { value: scale / 2, end: i + 3, inWords: true } : null;
  }
  return SMALL_NUMBERS.has(word) ? readWords(pieces, i) : null;
}

/** "a dozen", "half a dozen", "a half-dozen". */
function readDozen({ lower }: Pieces, i: number): NumberRead | null {
  const half = lower[i] === 'half' || (lower[i] === 'a' && lower[i + 1] === 'half');
  const at = half ? (lower[i] === 'half' ? i + 1 : i + 2) : i;
  const dozen = /^(?:an?|-)$/.test(lower[at] ?? '') ? at + 1 : half ? at : -1;
  if (lower[dozen] !== 'dozen') return null;
  return { value: half ? 6 : 12, end: dozen + 1, inWords: true };
}

function readDigits(pieces: Pieces, i: number): NumberRead {
  const value = Number(pieces.lower[i]!.replaceAll(',', ''));
  const next = pieces.lower[i + 1] ?? '';
  const short = glued(pieces, i + 1) ? SHORT_MULTIPLIERS.get(next) : undefined;
  if (short && short > 1e6 && next !== 'b' && next !== 't') return { value: value * short, end: i + 2, inWords: false };
  const hyphen = next === '-' && glued(pieces, i + 1);
  const scale = MULTIPLIERS.get(pieces.lower[hyphen ? i + 2 : i + 1] ?? '');
  if (scale) return { ...multiply(pieces, value * scale, hyphen ? i + 3 : i + 2), inWords: false };
  return { value, end: i + 1, inWords: false };
}

function multiply(pieces: Pieces, value: number, end: number): { value: number; end: number } {
  for (let steps = 0; steps < 3; steps++) {
    const scale = MULTIPLIERS.get(pieces.lower[end] ?? '');
    if (!scale) break;
    value *= scale;
    end++;
  }
  return { value: round(value), end };
}

/** "1.356 billion" is 1356000000, not 1356000000.0000002. */
function round(value: number): number {
  return Number(value.toPrecision(12));
}

function readWords(pieces: Pieces, i: number): NumberRead {
  let total = 0;
  let group = SMALL_NUMBERS.get(pieces.lower[i]!) ?? 1;
  let last = group;
  let end = i + 1;
  for (let steps = 0; steps < 24; steps++) {
    const word = pieces.lower[end] ?? '';
    const scale = MULTIPLIERS.get(word);
    if (scale) {
      if (scale === 100) group *= 100;
      else {
        total += group * scale;
        group = 0;
      }
      last = scale;
      end++;
      continue;
    }
    const joined = joinedWord(pieces, end, last);
    if (joined < 0) break;
    last = SMALL_NUMBERS.get(pieces.lower[joined]!)!;
    group += last;
    end = joined + 1;
  }
  const half = halfBehind(pieces, end);
  const value = total + group + (half ? 0.5 : 0);
  return half ? { ...multiply(pieces, value, half), inWords: true } : { value: round(value), end, inWords: true };
}

/** Where a smaller number word goes on: "twenty-one", "hundred and sixty", "thousand two"; -1 for none. */
function joinedWord(pieces: Pieces, end: number, last: number): number {
  let at = end;
  const word = pieces.lower[at] ?? '';
  if ((word === '-' || word === '‑') && glued(pieces, at)) at++;
  else if (word === 'and' && last >= 100) at++;
  const value = SMALL_NUMBERS.get(pieces.lower[at] ?? '');
  if (value === undefined) return -1;
  const fits = last >= 100 ? value < last : last >= 20 && last % 10 === 0 && value < 10 && value > 0;
  return fits ? at : -1;
}

/** End of "and a half" at piece `at`, or 0. */
function halfBehind(pieces: Pieces, at: number): number {
  const words = pieces.lower.slice(at, at + 6).filter((word) => word !== '-');
  if (words[0] !== 'and' || words[1] !== 'a' || words[2] !== 'half') return 0;
  let end = at;
  for (let seen = 0; seen < 3; end++) if (pieces.lower[end] !== '-') seen++;
  return end;
}

/** "a quarter of a million", "three quarters of a billion". */
function readPartOfScale(pieces: Pieces, i: number): NumberRead | null {
  const part = readFraction(pieces, i);
  if (!part || pieces.lower[part.end] !== 'of' || pieces.lower[part.end + 1] !== 'a') return null;
  const scale = MULTIPLIERS.get(pieces.lower[part.end + 2] ?? '');
  return scale ? { value: part.value * scale, end: part.end + 3, inWords: true } : null;
}

/** A fraction in words at piece `i`: "two-thirds", "a third", "half", "one in five"; or null. */
export function readFraction(pieces: Pieces, i: number): NumberRead | null {
  const word = pieces.lower[i] ?? '';
  if (word === 'half' || word === 'halves') return { value: 0.5, end: i + 1, inWords: true };
  const over = word === 'a' || word === 'an' ? 1 : SMALL_NUMBERS.get(word);
  if (over === undefined) return null;
  let at = i + 1;
  if (pieces.lower[at] === '-') at++;
  const under = FRACTIONS.get(pieces.lower[at] ?? '');
  if (under && over < under && (over === 1) === !pieces.lower[at]!.endsWith('s')) {
    return { value: over / under, end: at + 1, inWords: true };
  }
  return null;
}
