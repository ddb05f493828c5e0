import type { Read } from '../../piece-checks.ts';
import type { Pieces } from '../../pieces.ts';
import type { TimeForm } from '../../time-form.ts';
import { CLOCK_WORDS, MARKED_VAGUE, VAGUE_TIMES } from '../time-words.ts';

/** "now", "these days", "recently". */
export function readVague(p: Pieces, i: number): Read<TimeForm> | null {
  const word = p.lower[i]!;
  if (word === 'right' && p.lower[i + 1] === 'now')
    return { end: i + 2, form: { base: { type: 'vague', tense: 'present' } } };
  if (word === 'these' && p.lower[i + 1] === 'days')
    return { end: i + 2, form: { base: { type: 'vague', tense: 'present' } } };
  const tense = VAGUE_TIMES.get(word);
  if (!tense || !MARKED_VAGUE.has(word) || CLOCK_WORDS.has(word)) return null;
  if (word === 'now' && p.lower[i + 1] === 'that') return null;
  return { end: i + 1, form: { base: { type: 'vague', tense } } };
}
