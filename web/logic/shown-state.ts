import type { GroupKey } from '../../src/server/contract.ts';

/** The state by which a point of a group is drawn. */
export function stateOf(group: GroupKey): Exclude<GroupKey, 'echoed'> {
  return group === 'echoed' ? 'single' : group;
}

/** What a reader reads for it. */
export function nameGroup(group: GroupKey): string {
  if (group === 'echoed') return 'one origin';
  return group === 'unsure' ? 'may differ' : group;
}
