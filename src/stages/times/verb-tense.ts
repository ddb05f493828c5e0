import { AHEAD } from '../../language/en/time-words.ts';
import { BREAK, type Pieces } from '../../language/pieces.ts';
import type { TimeForm, TimeRead } from './time-form.ts';

/** Whether the tense around a time decides what it means: "on Tuesday", "in May". */
export function needsTense({ base }: TimeForm): boolean {
  const date = base.type === 'within' ? base.whole : base;
  return date.type === 'weekday' || date.type === 'feast' || (date.type === 'calendar' && date.year === undefined);
}

/** How far back in the sentence a verb's tense is looked for, in pieces. */
const TENSE_REACH = 14;
const PAST = /^(was|were|had|did|said|told|ago|died|began|came|took|went|became|left|won|made|held|met|fell|got)$/;

/** Whether the words in front of a time speak of what is to come (1), what has been (-1), or don't show it (0). */
export function tenseBefore(pieces: Pieces, read: TimeRead): -1 | 0 | 1 {
  const sentence = pieces.sentence[read.start];
  for (let i = read.start - 1, steps = 0; i >= 0 && steps < TENSE_REACH; i--, steps++) {
    if (pieces.sentence[i] !== sentence || pieces.kind[i] === BREAK) break;
    const word = pieces.lower[i]!;
    if (AHEAD.has(word)) return 1;
    if (word === 'to' && /^(is|are)$/.test(pieces.lower[i - 1] ?? '')) return 1;
    if (PAST.test(word) || (word.length > 4 && word.endsWith('ed'))) return -1;
  }
  return 0;
}
