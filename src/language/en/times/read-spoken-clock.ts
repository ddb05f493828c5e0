import type { Read } from '../../piece-checks.ts';
import { BREAK, type Pieces, WORD } from '../../pieces.ts';
import { SMALL_NUMBERS } from '../number-words.ts';
import { DAY_PARTS } from '../time-words.ts';

export interface ClockForm {
  readonly minutes?: number;
  readonly dayPart?: string;
}

/**
 * "five past six", "twenty to ten", "six o'clock", and a bare "two" that what stands around it makes an hour: a time, but
 * of which half of the day isn't said.
 */
export function readSpokenClock(p: Pieces, i: number): Read<ClockForm> | null {
  const whole = hourAt(p, i);
  if (whole && p.lower[i + 1] === 'o' && p.lower[i + 3] === 'clock') return { end: i + 4, form: {} };
  if (p.lower[i] === 'half' && hourAt(p, i + 1)) return isHalfHour(p, i) ? { end: i + 2, form: {} } : null;
  const sided = readSided(p, i);
  if (sided !== null) return { end: sided, form: {} };
  return whole && isBareHour(p, i) ? { end: i + 1, form: {} } : null;
}

const SPOKEN_MINUTES: ReadonlySet<string> = new Set(['five', 'ten', 'quarter', 'twenty', 'half']);

/** Behind "twenty past nine"; null for none. */
function readSided(p: Pieces, i: number): number | null {
  const minutes = SMALL_NUMBERS.get(p.lower[i] ?? '');
  const five = p.lower[i] === 'twenty' && p.lower[i + 1] === '-' && p.lower[i + 2] === 'five' ? i + 2 : i;
  const counted = /^minutes?$/.test(p.lower[five + 1] ?? '');
  const at = counted ? five + 2 : five + 1;
  const side = p.lower[at];
  if (!(SPOKEN_MINUTES.has(p.lower[i] ?? '') || (counted && minutes)) || (side !== 'past' && side !== 'to'))
    return null;
  const hour = hourAt(p, at + 1);
  if (!hour || (side === 'to' && p.lower[i] === 'half')) return null;
  if (side === 'to' && p.lower[i] !== 'quarter' && !counted && !isNoRange(p, i, at + 2, minutes ?? 0, hour))
    return null;
  return at + 2;
}

function hourAt(p: Pieces, i: number): number {
  const hour = SMALL_NUMBERS.get(p.lower[i] ?? '') ?? 0;
  return hour <= 12 ? hour : 0;
}

/** "Ten to twelve" are so many more often than a time; "twenty to ten" is none but a time where a clause ends with it. */
function isNoRange(p: Pieces, i: number, end: number, minutes: number, hour: number): boolean {
  const before = p.lower[i - 1] ?? '';
  if (!endsClause(p, end)) return false;
  const itWas = before === 'was' && p.lower[i - 2] === 'it';
  if (minutes < hour) return (itWas || before === 'at') && isDayPart(p, end);
  return itWas || /^(?:at|until|till|before|after|since|about|around|nearly|almost)$/.test(before);
}

/** "At half nine". */
function isHalfHour(p: Pieces, i: number): boolean {
  return /^(?:at|after|before|until|till|around|past)$/.test(p.lower[i - 1] ?? '') && endsClause(p, i + 2);
}

/** "A little past two", "until after one on Monday", "it had gone eleven when", "at one in the morning". */
function isBareHour(p: Pieces, i: number): boolean {
  const [third, second, before] = [p.lower[i - 3] ?? '', p.lower[i - 2] ?? '', p.lower[i - 1] ?? ''];
  if (isDayPart(p, i + 1)) return AT_HOUR.test(before) && !COUNTED.test(second);
  if (!endsClause(p, i + 1)) return false;
  if (before === 'gone') return /^(?:had|was|just|barely|already)$/.test(second);
  if (before === 'struck') return second === 'had' && third === 'clock';
  if (before === 'past' || before === 'after') return A_LITTLE.test(second) || /^(?:until|till)$/.test(second);
  return before === 'before' && A_LITTLE.test(second);
}

const AT_HOUR = /^(?:at|by|about|around|until|till|after|before|past|since|nearly|almost)$/;
/** What "after" leaves of so many things: "the two of after", no hour. */
const COUNTED = /^(?:number|total|sum)$/;
/** "A little past", "shortly after", "not long before". */
const A_LITTLE = /^(?:little|bit|shortly|just|soon|well|long|sometime|moments|minutes)$/;

/** "In the morning", "at night". */
function isDayPart(p: Pieces, i: number): boolean {
  if (p.lower[i] === 'in' && p.lower[i + 1] === 'the') return DAY_PARTS.has(p.lower[i + 2] ?? '');
  return p.lower[i] === 'at' && p.lower[i + 1] === 'night';
}

/** No noun that the number would count stands behind it: a mark, the day, or a word that opens another part. */
function endsClause(p: Pieces, i: number): boolean {
  if (i >= p.count || p.kind[i] === BREAK) return true;
  if (p.kind[i] !== WORD) return MARK.test(p.lower[i]!);
  return OPENS_PART.test(p.lower[i]!) || isDayPart(p, i);
}

const MARK = /^[.,;:!?)—–’”"']$/;
const OPENS_PART =
  /^(?:on|when|before|that|this|yesterday|today|tomorrow|by|and|but|as|while|until|till|local|exactly|sharp)$/;
