import type { DayRange } from '../../../model/index.ts';
import type { AgeUnit } from '../visible/visible-date.ts';
import type { KnownLine } from './line-kind.ts';

export type CaptureDay = DayRange & { readonly basis: string };

const DAYS: Readonly<Partial<Record<AgeUnit, number>>> = { day: 1, week: 7 };
const FULL_DAY = /^\d{4}-\d{2}-\d{2}$/;

function addTo(day: string, amount: number, unit: AgeUnit): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (unit === 'year') date.setUTCFullYear(date.getUTCFullYear() + amount);
  else if (unit === 'month') date.setUTCMonth(date.getUTCMonth() + amount);
  else date.setUTCDate(date.getUTCDate() + amount * (DAYS[unit] ?? 0));
  return date.toISOString().slice(0, 10);
}

/** "June 18, 2021 · Age: 2 years": the page was saved two to three years after. */
function fromAgedDate(line: KnownLine): CaptureDay | null {
  const day = line.dates[0]?.value;
  if (line.age === null || day === undefined || !FULL_DAY.test(day) || line.age.amount > 10_000) return null;
  const { amount, unit } = line.age;
  const earliest = addTo(day, amount, unit);
  // One more unit, and a day for the zones in which the two may have been written.
  const latest = addTo(addTo(day, amount + 1, unit), 1, 'day');
  return { earliest, latest, basis: `the page gives a date and its age: ${line.text.trim()}` };
}

/**
 * When a page was saved, from what it says itself. An age ("Updated 21 sec ago") tells that it was built when it was
 * saved; the last full date that it shows then is a day on or before that. The other side stays open. Null where the
 * page shows no age, or no date beside it.
 */
export function findCaptureDay(lines: readonly KnownLine[], stamps: ReadonlySet<number>): CaptureDay | null {
  let age: KnownLine | undefined;
  let last: { day: string; line: KnownLine } | undefined;
  for (const at of [...stamps].sort((a, b) => a - b)) {
    const line = lines[at]!;
    const bounded = fromAgedDate(line);
    if (bounded !== null) return bounded;
    if (line.age !== null) age ??= line;
    for (const { value } of line.dates) {
      if (FULL_DAY.test(value) && (last === undefined || value > last.day)) last = { day: value, line };
    }
  }
  if (age === undefined || last === undefined) return null;
  return {
    earliest: last.day,
    latest: null,
    basis: `the page shows “${age.text.trim()}” beside “${last.line.text.trim()}”: it was saved on that day or later`,
  };
}
