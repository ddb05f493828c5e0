import type { TimeExpression } from '../src/model/index.ts';
import { civilDay, dayNumber, parseDays, weekdayOf } from '../src/text/civil-day.ts';

/** A time as TimeML writes it. */
export interface Timex {
  readonly start: number;
  readonly end: number;
  readonly type?: string;
  readonly value: string | null;
}

const TYPES = { date: 'DATE', time: 'TIME', duration: 'DURATION', set: 'SET' } as const;
const SEASONS: Readonly<Record<string, string>> = {
  21: 'SP',
  22: 'SU',
  23: 'FA',
  24: 'WI',
  33: 'Q1',
  34: 'Q2',
  35: 'Q3',
  36: 'Q4',
  40: 'H1',
  41: 'H2',
};
const PARTS: readonly (readonly [RegExp, string])[] = [
  [/\b(morning|dawn|daybreak|sunrise|early hours|small hours|wee hours)/i, 'TMO'],
  [/\bafternoon/i, 'TAF'],
  [/\b(evening|dusk|sunset)/i, 'TEV'],
  [/\b(night|tonight|overnight|nighttime)/i, 'TNI'],
  [/\bdaytime/i, 'TDT'],
];
const SETS: Readonly<Record<string, string>> = {
  P1D: 'XXXX-XX-XX',
  P1W: 'XXXX-WXX',
  P1M: 'XXXX-XX',
  P1Y: 'XXXX',
  P3M: 'XXXX-QX',
};
const DURATION_UNITS: readonly (readonly [RegExp, string])[] = [
  [/second/i, 'PTXS'],
  [/minute/i, 'PTXM'],
  [/hour/i, 'PTXH'],
  [/\b(day|night)/i, 'PXD'],
  [/week/i, 'PXW'],
  [/month/i, 'PXM'],
  [/decade/i, 'PXDE'],
  [/centur/i, 'PXCE'],
  [/year/i, 'PXY'],
];

/** What TimeML would write for a time. EDTF is the project's own; this turning stands only in the scoring. */
export function asTimex(time: TimeExpression): Timex {
  return { start: time.anchor.start, end: time.anchor.end, type: TYPES[time.kind], value: timexValue(time) };
}

function timexValue(time: TimeExpression): string | null {
  const words = time.anchor.exact;
  if (time.kind === 'set' && /^(per|an?)\b/i.test(words)) return time.value;
  if (time.kind === 'set') return weekdaySet(words) ?? SETS[time.value ?? ''] ?? time.value;
  if (time.kind === 'duration') return time.value ? decades(time.value, words) : unitless(words);
  if (time.value === null) return relativeValue(time, words);
  const clock = time.value.indexOf('T');
  if (clock > 0) return `${dateValue(time.value.slice(0, clock))}${time.value.slice(clock)}`;
  const date = dateValue(time.value);
  const part = time.kind === 'time' ? PARTS.find(([pattern]) => pattern.test(words)) : undefined;
  return part ? `${date}${part[1]}` : date;
}

function decades(value: string, words: string): string {
  const years = /^P(\d+)Y$/.exec(value);
  if (years && /decade/i.test(words)) return `P${Number(years[1]) / 10}DE`;
  if (years && /centur/i.test(words)) return `P${Number(years[1]) / 100}CE`;
  return value;
}

function weekdaySet(words: string): string | null {
  if (/weekend/i.test(words)) return 'XXXX-WXX-WE';
  const found = /(mon|tues|wednes|thurs|fri|satur|sun)day/i.exec(words);
  const index = ['mon', 'tues', 'wednes', 'thurs', 'fri', 'satur', 'sun'].indexOf(found?.[1]?.toLowerCase() ?? '');
  return index < 0 ? null : `XXXX-WXX-${index + 1}`;
}

function unitless(words: string): string | null {
  return DURATION_UNITS.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

function relativeValue(time: TimeExpression, words: string): string | null {
  if (/the past; /.test(time.because)) return 'PAST_REF';
  if (/the present; /.test(time.because)) return 'PRESENT_REF';
  if (/the future; /.test(time.because)) return 'FUTURE_REF';
  if (/(later|afterwards?|from now|hence)$/i.test(words)) return 'FUTURE_REF';
  if (/(ago|earlier)$/i.test(words)) return 'PAST_REF';
  const part = PARTS.find(([pattern]) => pattern.test(words));
  if (part && time.kind === 'time') return `XXXX-XX-XX${part[1]}`;
  return /\bday\b/.test(words) ? 'XXXX-XX-XX' : null;
}

function dateValue(value: string): string {
  const slash = value.indexOf('/');
  if (slash > 0) return weekValue(value) ?? value.slice(0, slash);
  const season = /^(-?\d{4})-(2[1-4]|3[3-6]|4[01])$/.exec(value);
  const century = /^-(\d\d)XX$/.exec(value);
  if (century) return `BC${century[1]}`;
  const text = season ? `${season[1]}-${SEASONS[season[2]!]}` : value.replace(/^(\d\d\d?)X+$/, '$1');
  if (!text.startsWith('-') && !text.startsWith('0000')) return text;
  const year = Number(/^-?\d{4}/.exec(text)![0]);
  return `BC${String(1 - year).padStart(4, '0')}${text.replace(/^-?\d{4}/, '')}`;
}

/** ISO week of a span from Monday to Sunday, or of a weekend. */
function weekValue(value: string): string | null {
  const days = parseDays(value);
  if (!days || weekdayOf(days.last) !== 6) return null;
  const thursday = days.last - 3;
  const { year } = civilDay(thursday);
  const week = Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1;
  const name = `${year}-W${String(week).padStart(2, '0')}`;
  return days.last - days.first === 1 ? `${name}-WE` : days.last - days.first === 6 ? name : null;
}

/** What GUM's TEI dates would write: no parts of a day, no year of one's own for an hour, BC years with a minus sign. */
export function asTeiWhen(time: TimeExpression): Timex {
  const timex = asTimex(time);
  const { value } = time;
  if (time.kind === 'set' || time.kind === 'duration' || value === null) return timex;
  const clock = value.indexOf('T');
  if (/^XXXX-\d\d/.test(value)) return { ...timex, value: `-${value.slice(4)}` };
  if (value.startsWith('XXXX-XX-XXT')) return { ...timex, value: `${value.slice(clock + 1).replace('24:', '00:')}:00` };
  if (clock > 0 && !/day|night|morning|\d{4}|[A-Z][a-z]{2,}/.test(time.anchor.exact))
    return { ...timex, value: `${value.slice(clock + 1)}:00` };
  if (clock > 0) return { ...timex, value: `${value}:00` };
  const bc = /^BC(\d{4})(.*)$/.exec(timex.value ?? '');
  if (bc) return { ...timex, value: `-${bc[1]}${bc[2]}` };
  return time.kind === 'time' ? { ...timex, value: dateValue(value) } : timex;
}

export interface TimexScore {
  readonly strict: number;
  readonly relaxed: number;
  readonly value: number;
  readonly valueAccuracy: number;
}

const byPlace = (a: Timex, b: Timex): number => a.start - b.start || b.end - a.end;

/** Per cent, as the TempEval-3 scorer counts: each gold time takes the unused found one that overlaps it most. */
export function scoreTimex(
  docs: readonly { readonly gold: readonly Timex[]; readonly found: readonly Timex[] }[],
): TimexScore {
  let strict = 0;
  let relaxed = 0;
  let value = 0;
  let all = 0;
  for (const { gold, found } of docs) {
    const rest = [...found].sort(byPlace);
    all += gold.length + rest.length;
    const places = new Set(rest.map((time) => `${time.start} ${time.end}`));
    strict += new Set(gold.map((time) => `${time.start} ${time.end}`).filter((place) => places.has(place))).size;
    for (const time of [...gold].sort(byPlace)) {
      const best = bestMatch(time, rest);
      if (best < 0) continue;
      relaxed++;
      if (rest[best]!.value === time.value) value++;
      rest.splice(best, 1);
    }
  }
  const f1 = (count: number): number => (all ? (200 * count) / all : 0);
  return {
    strict: f1(strict),
    relaxed: f1(relaxed),
    value: f1(value),
    valueAccuracy: (100 * value) / Math.max(1, relaxed),
  };
}

function bestMatch(time: Timex, found: readonly Timex[]): number {
  let best = -1;
  let bestShare = 0;
  for (let i = 0; i < found.length; i++) {
    const other = found[i]!;
    const share = Math.min(other.end, time.end) - Math.max(other.start, time.start);
    if (share <= 0) continue;
    const exact = other.start === time.start && other.end === time.end ? Number.POSITIVE_INFINITY : share;
    if (exact > bestShare) {
      best = i;
      bestShare = exact;
    }
  }
  return best;
}
