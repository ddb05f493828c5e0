import type { Edtf } from '../../model/dated.ts';
import { wordTable } from '../../text/word-table.ts';

/** EDTF's codes for parts of a year, in words. */
const PARTS: Readonly<Record<string, string>> = wordTable({
  21: 'spring',
  22: 'summer',
  23: 'autumn',
  24: 'winter',
  33: 'first quarter of',
  34: 'second quarter of',
  35: 'third quarter of',
  36: 'fourth quarter of',
  40: 'first half of',
  41: 'second half of',
});

const UNITS: Readonly<Record<string, string>> = wordTable({
  Y: 'year',
  M: 'month',
  W: 'week',
  D: 'day',
  TH: 'hour',
  TM: 'minute',
  TS: 'second',
});

/**
 * What EDTF and ISO 8601 write in codes, in words: "summer 2016", "the 1980s", "24 Jun 2019 to 30 Jun 2019", "20 years",
 * "20 Jun of a year not told". Null for anything else.
 */
export function describeVague(value: Edtf, describe: (value: Edtf) => string): string | null {
  const pair = /^(\d{4}(?:-\d\d){0,2})\/(\d{4}(?:-\d\d){0,2})$/.exec(value);
  if (pair) return `${describe(pair[1]!)} to ${describe(pair[2]!)}`;
  const part = /^(-?\d{4})-(2[1-4]|3[3-6]|4[01])$/.exec(value);
  if (part) return `${PARTS[part[2]!]} ${part[1]}`;
  if (/^\d{3}X$/.test(value)) return `the ${value.slice(0, 3)}0s`;
  if (/^\d{2}XX$/.test(value)) return `years ${value.slice(0, 2)}00 to ${value.slice(0, 2)}99`;
  return describeOpen(value, describe) ?? describeLength(value);
}

function describeOpen(value: Edtf, describe: (value: Edtf) => string): string | null {
  const clock = /^XXXX-XX-XXT(\d\d:\d\d)$/.exec(value);
  if (clock) return `${clock[1]} of a day not told`;
  const day = /^XXXX-(\d\d(?:-\d\d)?)$/.exec(value);
  if (!day) return null;
  const season = PARTS[day[1]!];
  return `${season ?? describe(`2000-${day[1]}`).replace(/ 2000$/, '')} of a year not told`;
}

function describeLength(value: Edtf): string | null {
  const length = /^P(T?)(\d+(?:\.\d+)?)([YMWDHS])$/.exec(value);
  const unit = length && UNITS[`${length[1]}${length[3]}`];
  return unit ? `${length[2]} ${unit}${length[2] === '1' ? '' : 's'}` : null;
}
