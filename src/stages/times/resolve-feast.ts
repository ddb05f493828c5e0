import { FEASTS } from '../../language/en/feasts.ts';
import type { TimeBase } from '../../language/time-form.ts';
import { civilDay } from '../../text/civil-day.ts';
import { yearOf } from './resolve-year.ts';
import { dayTime, nothing, type ResolvedTime, spanTime, WRITTEN } from './resolved-time.ts';
import type { TimeContext } from './time-context.ts';

/** A feast of the year that is named, or that a date of its month and day would be given. */
export function resolveFeast(base: Extract<TimeBase, { type: 'feast' }>, context: TimeContext): ResolvedTime {
  const rule = FEASTS.get(base.name);
  if (!rule) return nothing('no such day is known');
  const now = base.year ?? civilDay(context.today?.last ?? context.before?.time.first ?? 0).year;
  const near = rule(now);
  if (!near) return nothing('that year has none');
  const { month, day } = civilDay(near.first);
  const relation = base.yearRelation ? { yearRelation: base.yearRelation } : {};
  const found = base.year === undefined ? yearOf({ type: 'calendar', month, day, ...relation }, context) : null;
  const year = base.year ?? found?.year ?? null;
  const days = year === null ? null : rule(year);
  if (!days) return nothing(found?.reason ?? 'that year has none');
  const reason = days.approximate ? `${found?.reason ?? WRITTEN}, by the reckoned moon` : (found?.reason ?? WRITTEN);
  return days.first === days.last ? dayTime(days.first, reason) : spanTime(days.first, days.last, 'month', reason);
}
