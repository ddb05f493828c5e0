import { areTellingBetween, spanTimes } from '../../language/en/day-span.ts';
import type { TimeExpression, TimeId } from '../../model/time.ts';

/** A time that may date something; `end` is the later of two days that it lies between. */
export interface DatingTime {
  readonly time: TimeExpression;
  readonly end?: TimeId;
}

/**
 * The times of a sentence in order, two days that one thing lies between taken as one. The two days of a night ("in the night of
 * 4 to 5 May") stay two: what others date to either is of that night.
 */
export function joinDays(times: readonly TimeExpression[], text: string): DatingTime[] {
  const joined: DatingTime[] = [];
  for (let n = 0; n < times.length; n++) {
    const [first, last] = [times[n]!, times[n + 1]];
    if (last !== undefined && areEnds(first, last, text)) {
      joined.push({ time: spanTimes(first, last, text), end: last.id });
      n++;
    } else joined.push({ time: first });
  }
  return joined;
}

function areEnds(first: TimeExpression, last: TimeExpression, text: string): boolean {
  const [from, to] = [dayOf(first), dayOf(last)];
  return from !== null && to !== null && from < to && areTellingBetween(first, last, text);
}

/** The one day that a date names. */
function dayOf({ kind, earliest, latest }: TimeExpression): number | null {
  return kind === 'date' && earliest !== null && earliest === latest ? Date.parse(earliest) : null;
}
