import type { ApparatusNote, GroupKey } from '../../src/server/contract.ts';

/** What a reader has to know first: conflicts, then later figures; what only repeats comes last. */
const ORDER: readonly GroupKey[] = ['disputed', 'revised', 'unsure', 'compatible', 'corroborated', 'echoed', 'single'];

export interface SortedNotes {
  /** Those that stand open in the margin, in the order of the sentences. */
  readonly open: readonly ApparatusNote[];
  /** Further notes on questions that others answer too. */
  readonly folded: readonly ApparatusNote[];
  /** Answers that stand in this article only. */
  readonly lone: readonly ApparatusNote[];
}

/** Notes of a block: as many stand open as the margin has room for beside it, the others are folded. */
export function sortNotes(notes: readonly ApparatusNote[], room: number): SortedNotes {
  const shared = notes.filter(({ lone }) => !lone);
  const urgent = [...shared].sort((a, b) => ORDER.indexOf(a.group) - ORDER.indexOf(b.group) || a.at - b.at);
  const open = new Set(urgent.slice(0, shared.length <= room + 1 ? shared.length : room));
  return {
    open: shared.filter((note) => open.has(note)),
    folded: shared.filter((note) => !open.has(note)),
    lone: notes.filter(({ lone }) => lone),
  };
}
