import { glued, isCapital, type Read, startsCode, wholeNumber } from '../../piece-checks.ts';
import { type Pieces, WORD } from '../../pieces.ts';
import { isPlural } from '../noun-words.ts';
import { BEFORE_YEAR } from '../time-words.ts';

/** End of "BC", "B.C.", "BCE" at piece `i`; 0 for none. */
export function beforeChrist(p: Pieces, i: number): number {
  const word = p.lower[i];
  if (word === 'bc' || word === 'bce') return i + 1;
  if (word !== 'b' || p.lower[i + 1] !== '.' || p.lower[i + 2] !== 'c') return 0;
  return p.lower[i + 3] === '.' ? i + 4 : i + 3;
}

function anno(p: Pieces, i: number): number {
  return p.lower[i] === 'ad' || p.lower[i] === 'ce' ? i + 1 : 0;
}

/** A year that the words around show to be one: "1939", "490 BC", "AD 79", "'89". */
export function readYear(p: Pieces, i: number): Read<number> | null {
  if (p.lower[i] === "'" || p.lower[i] === '’') return readShortYear(p, i);
  if (p.lower[i] === 'ad' && isCapital(p, i)) {
    const value = wholeNumber(p, i + 1, 1, 2100);
    return value > 0 ? { end: i + 2, form: value } : null;
  }
  const value = wholeNumber(p, i, 1, 2999);
  if (value < 0) return null;
  const bc = beforeChrist(p, i + 1);
  if (bc) return { end: bc, form: 1 - value };
  const ad = anno(p, i + 1);
  if (ad && isCapital(p, i + 1)) return { end: ad, form: value };
  return value >= 1000 && value <= 2100 && p.lower[i]!.length === 4 ? { end: i + 1, form: value } : null;
}

function readShortYear(p: Pieces, i: number): Read<number> | null {
  const value = wholeNumber(p, i + 1, 0, 99);
  if (value < 0 || !glued(p, i + 1) || p.lower[i + 1]!.length !== 2 || glued(p, i)) return null;
  if (glued(p, i + 2) && p.kind[i + 2] === WORD) return null;
  return { end: i + 2, form: value < 40 ? 2000 + value : 1900 + value };
}

const YEAR_UNITS =
  /^(people|men|women|children|troops|soldiers|workers|jobs|dollars|euros|pounds|miles|feet|metres|meters|km|kilometers|kilometres|tons|tonnes|points|votes|rpm|hp|percent|per|mg|kg|calories|hours|days|years|million|billion|thousand|times|members|refugees|employees|homes|houses|units|cases|deaths|students|acres|pages|words|shares|copies|vehicles|cars|aircraft|tanks|guns|horses|prisoners|casualties|civilians|residents|inhabitants|seats|square|cubic|gmt|hrs|am|pm)$/;

const YEAR_LEADS =
  /^(in|since|until|till|by|during|before|after|through|throughout|early|late|mid|of|the|from|year|spring|summer|autumn|fall|winter|fiscal|his|her|their|its|our|this)$/;

const SUMS =
  /^(average|total|maximum|minimum|excess|capacity|crowd|population|price|cost|fee|fine|number|sum|speed|force)$/;

/** "1500 customers", "an average of 1500": a number with four digits that is no year. */
function isAmount(p: Pieces, i: number, end: number): boolean {
  const before = p.lower[i - 1] ?? '';
  if (before === 'of' && SUMS.test(p.lower[i - 2] ?? '')) return true;
  if (/^(than|least|most|nearly|almost|approximately|roughly|some)$/.test(before)) {
    if (!(before === 'least' && /^(since|until|in|by|from)$/.test(p.lower[i - 3] ?? ''))) return true;
  }
  const next = p.lower[end] ?? '';
  const counted =
    p.kind[end] === WORD && !isCapital(p, end) && isPlural(next) && !/^(was|has|is|as|this|less|plus)$/.test(next);
  return counted && !YEAR_LEADS.test(before) && !isCapital(p, i - 1) && before !== 's';
}

/** A four-digit year on its own. Years of the printing age stand anywhere; older ones need a preposition. */
export function readBareYear(p: Pieces, i: number): Read<number> | null {
  const read = readYear(p, i);
  if (!read || startsCode(p, i)) return null;
  if (read.end > i + 1) return read;
  const next = p.lower[read.end] ?? '';
  if (glued(p, read.end) && (p.kind[read.end] === WORD || /^[%$€£/]$/.test(next))) return null;
  if (YEAR_UNITS.test(next)) return null;
  const before = p.lower[i - 1] ?? '';
  if (glued(p, i) && /^[:/.]$/.test(before)) return null;
  if (isAmount(p, i, read.end)) return null;
  const led = BEFORE_YEAR.has(before) || before === '(' || before === ',';
  if (read.form >= 1900 && read.form <= 2060) return read;
  if (read.form >= 1500 && read.form < 2060)
    return led || /^[-–—'"“\n]$/.test(before) || i === 0 || startsYearRange(p, i) ? read : null;
  return led && before !== 'the' && before !== 'a' && before !== ',' && before !== 'to' ? read : null;
}

/** "1864-1865". */
function startsYearRange(p: Pieces, i: number): boolean {
  if (!/^[-–—]$/.test(p.lower[i + 1] ?? '')) return false;
  return wholeNumber(p, i + 2, wholeNumber(p, i, 1000, 2100), 2100) > 0;
}
