import type { ReadingGroup } from './group-readings.ts';
import { isSuperseded, knownDays } from './is-revision.ts';

/** The answers in the order of their days; the first pair alone where two were first told on one day, or one on none. */
export function describeRevisions(pairs: readonly (readonly [ReadingGroup, ReadingGroup])[]): string {
  const groups = [...new Set(pairs.flat())].map((group) => ({ group, day: knownDays(group)[0] }));
  const days = new Set(groups.map(({ day }) => day));
  if (groups.length === 2 || days.size < groups.length || days.has(undefined)) return describeRevision(pairs[0]!);
  groups.sort((a, b) => (a.day! < b.day! ? -1 : 1));
  return groups.map(({ group, day }) => `“${group.value.words}” as of ${day}`).join(', ');
}

function describeRevision([a, b]: readonly [ReadingGroup, ReadingGroup]): string {
  const day = (group: ReadingGroup): string => knownDays(group)[0] ?? 'an unknown day';
  const [first, then] = isSuperseded(a, b) || (day(a) <= day(b) && !isSuperseded(b, a)) ? [a, b] : [b, a];
  return `“${first.value.words}” as of ${day(first)}, “${then.value.words}” as of ${day(then)}`;
}
