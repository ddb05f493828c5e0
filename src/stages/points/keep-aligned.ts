import { groupAnew, type KeepGroups } from './linked-parts.ts';
import { type KeepLinks, weighAnew } from './weighing.ts';

/** What is kept of how claims are aligned. */
export interface KeepAligned {
  readonly links: KeepLinks;
  readonly groups: KeepGroups;
}

export const KEEP_NOTHING: KeepAligned = { links: weighAnew, groups: groupAnew };
