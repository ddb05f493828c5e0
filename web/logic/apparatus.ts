import type { ApparatusNote, ApparatusReading } from '../../src/server/contract.ts';

export interface Relation {
  readonly key: 'agrees' | 'differs' | 'revised' | 'compatible';
  readonly words: string;
}

/** How another source's answer stands to the one in the sentence beside it. */
export function relationOf(
  note: Pick<ApparatusNote, 'group'>,
  reading: Pick<ApparatusReading, 'own' | 'when'>,
): Relation {
  if (reading.own) return { key: 'agrees', words: note.group === 'echoed' ? 'same, of one origin:' : 'same:' };
  if (note.group === 'revised') return { key: 'revised', words: `${reading.when ?? 'at another stage'}:` };
  if (note.group === 'compatible') return { key: 'compatible', words: 'elsewhere:' };
  return { key: 'differs', words: 'differs:' };
}
