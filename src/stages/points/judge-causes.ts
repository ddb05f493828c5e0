import { CAUSE } from '../../language/en/happenings.ts';
import { saysUnknown, whyBothCauses } from './compare-causes.ts';
import type { ReadingGroup } from './group-readings.ts';
import { seenAs } from './happening-view.ts';

/**
 * Two causes of one harm that can both be, with why; what wasn't known on one day can be told on a later one. Null for
 * two of which only one can be, and for what is no cause.
 */
export function judgeCauses(
  a: ReadingGroup,
  b: ReadingGroup,
): { readonly state: 'revised' | 'compatible'; readonly because: string } | null {
  const [left, right] = [seenAs(a.views[0]!), seenAs(b.views[0]!)];
  if (left.axis !== CAUSE || left.denied || right.denied || left.doer === null || right.doer === null) return null;
  const why = whyBothCauses(left, right);
  if (why === null) return null;
  const both = `“${a.value.words}” and “${b.value.words}”`;
  const [open, known] = saysUnknown(left) ? [a, b] : [b, a];
  if (!saysUnknown(seenAs(open.views[0]!))) return { state: 'compatible', because: `${both}: ${why}` };
  const [last, first] = [daysOf(open).at(-1), daysOf(known)[0]];
  return last !== undefined && first !== undefined && first > last
    ? { state: 'revised', because: `${both}: it wasn’t known on ${last}, and is told on ${first}` }
    : { state: 'compatible', because: `${both}: ${why}` };
}

/** Days as of which an answer is given, in order. */
function daysOf({ views }: ReadingGroup): readonly string[] {
  return views.flatMap(({ asOf }) => asOf?.slice(0, 10) ?? []).sort();
}
