import type { EntityType, NameSpan } from '../model/analysis.ts';

export const ENTITY_TYPES: readonly EntityType[] = ['person', 'organisation', 'place', 'group', 'other'];
/** Outside, then of each type the first word and the words after it. */
export const NAME_LABELS = 1 + 2 * ENTITY_TYPES.length;
export const OUTSIDE = 0;

/** The label of the first word of a name of the type with this index. */
export function opens(type: number): number {
  return 1 + 2 * type;
}

/** Whether words with this label go on with a name; it stands one after that of the name's first word. */
export function goesOn(label: number): boolean {
  return label !== OUTSIDE && label % 2 === 0;
}

/** The names that labels spell. */
export function namesFrom(labels: Uint8Array, start: Int32Array, end: Int32Array): NameSpan[] {
  const names: NameSpan[] = [];
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i]!;
    if (label === OUTSIDE || goesOn(label)) continue;
    let last = i;
    while (last + 1 < labels.length && labels[last + 1] === label + 1) last++;
    names.push({ start: start[i]!, end: end[last]!, type: ENTITY_TYPES[(label - 1) >> 1]! });
    i = last;
  }
  return names;
}
