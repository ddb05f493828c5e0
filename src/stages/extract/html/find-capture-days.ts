import type { Day, DayRange } from '../../../model/index.ts';
import { DAY_MS } from '../../../text/civil-day.ts';
import type { Metadata } from '../metadata/metadata.ts';
import type { AgeUnit } from '../visible/visible-date.ts';

/** Days in one unit: fewest and most, one unit more for what the page rounds off, and a day for its time zone. */
const UNIT_DAYS: Record<AgeUnit, number> = {
  second: 0,
  minute: 0,
  hour: 1 / 24,
  day: 1,
  week: 7,
  month: 31,
  year: 366,
};

function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** When the page was saved: the article's date and the age that the page gives it, where it gives both. */
export function findCaptureDays({ age, published, updated }: Metadata): (DayRange & { readonly basis: string }) | null {
  const date = age?.kind === 'updated' ? updated : age?.kind === 'published' ? published : (updated ?? published);
  if (!age || !date || !/^\d{4}-\d{2}-\d{2}$/.test(date.value) || !(age.amount <= 10_000)) return null;
  const unit = UNIT_DAYS[age.unit];
  const least = Math.floor(age.amount * (unit > 7 ? unit * 0.9 : unit));
  return {
    earliest: addDays(date.value, least),
    latest: addDays(date.value, Math.ceil((age.amount + 1) * unit) + 1),
    basis: `“${age.words}” beside ${date.basis}`,
  };
}
