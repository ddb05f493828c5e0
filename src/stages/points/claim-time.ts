import { spanTimes } from '../../language/en/day-span.ts';
import type { Claim } from '../../model/claim.ts';
import type { TimeExpression } from '../../model/time.ts';

/** When it was, by a claim's words: two days that it lies between are one time; null where it tells none. */
export function timeOf(
  { time, timeEnd }: Claim,
  times: ReadonlyMap<string, TimeExpression>,
  text: string,
): TimeExpression | null {
  const first = (time && times.get(time)) || null;
  const last = timeEnd === undefined ? undefined : times.get(timeEnd);
  return first && last ? spanTimes(first, last, text) : first;
}
