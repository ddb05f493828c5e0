import type { Relation } from '../../language/en/time-words.ts';
import { type DayNumber, weekdayOf } from '../../text/civil-day.ts';
import { dayTime, type ResolvedTime } from './resolved-time.ts';
import { fromToday, type TimeContext } from './time-context.ts';

/** @param weeksBack further back than the last: 1 for "the Monday before last" */
export function resolveWeekday(
  iso: number,
  relation: Relation | undefined,
  context: TimeContext,
  weeksBack = 0,
): ResolvedTime {
  if (weeksBack > 0)
    return fromToday(context, (today, reason) => dayTime(onOrBefore(today - 1, iso) - 7 * weeksBack, reason));
  const { before } = context;
  const textual = relation === 'following' || relation === 'previous' || relation === 'same';
  const anchorDay = before?.time.grain === 'day' ? before.time.first : null;
  const told = context.narrative && !relation && context.today !== null && (anchorDay ?? 0) < context.today.first - 31;
  if ((textual || told) && before && anchorDay !== null) {
    const day = relation === 'previous' ? onOrBefore(anchorDay - 1, iso) : onOrBefore(anchorDay + 6, iso);
    const same = relation === 'following' && day === anchorDay ? day + 7 : day;
    return dayTime(same, `from “${before.words}” before it in the text`);
  }
  return fromToday(context, (today, reason) => {
    if (relation === 'next') return dayTime(onOrBefore(today + 7, iso), reason);
    if (relation === 'last') return dayTime(onOrBefore(today - 1, iso), reason);
    if (relation === 'this') return dayTime(today - weekdayOf(today) + iso - 1, reason);
    return dayTime(context.tense > 0 ? onOrBefore(today + 6, iso) : onOrBefore(today, iso), reason);
  });
}

function onOrBefore(day: DayNumber, iso: number): DayNumber {
  return day - ((weekdayOf(day) - (iso - 1) + 7) % 7);
}
