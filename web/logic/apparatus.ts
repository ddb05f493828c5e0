import type { ApparatusNote, ApparatusReading } from '../../src/server/contract.ts';

export interface Relation {
  readonly key: 'agrees' | 'differs' | 'revised' | 'compatible';
  readonly words: string;
}

const REVISED = { earlier: 'earlier:', later: 'later revised to:', unknown: 'at another stage:' } as const;

/** How another source's answer stands to the one in the sentence beside it. */
export function relationOf(
  note: Pick<ApparatusNote, 'group'>,
  reading: Pick<ApparatusReading, 'own' | 'when'>,
): Relation {
  if (reading.own) return { key: 'agrees', words: note.group === 'echoed' ? 'agrees, of one origin:' : 'agrees:' };
  if (note.group === 'revised') return { key: 'revised', words: REVISED[reading.when ?? 'unknown'] };
  if (note.group === 'compatible') return { key: 'compatible', words: 'elsewhere:' };
  return { key: 'differs', words: note.group === 'unsure' ? 'may differ:' : 'differs:' };
}
