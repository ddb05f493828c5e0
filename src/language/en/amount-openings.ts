import { wordTable } from '../../text/word-table.ts';
import { FRACTIONS, MULTIPLIERS, SMALL_NUMBERS, VAGUE_NUMBERS } from './number-words.ts';

/** Prepositions, and what makes them bounds of an amount: "at least 20 people". */
const BOUNDS: Readonly<Record<string, ReadonlySet<string>>> = wordTable({
  at: new Set(['least', 'most']),
  more: new Set(['than']),
  much: new Set(['more']),
  as: new Set(['many', 'much', 'few']),
});
/** Those that bound an amount by themselves: "about 20 people". */
const ALONE = new Set(['about', 'over', 'under']);

/** Whether words open with an amount and not with a phrase of place, time or topic. Lower case. */
export function opensWithAmount([first = '', second = '', third = '']: readonly string[]): boolean {
  if (BOUNDS[first]?.has(second)) return true;
  return ALONE.has(first) && isNumber(/^\p{Sc}$|^an?$/u.test(second) ? third : second);
}

function isNumber(word: string): boolean {
  if (/^\p{Sc}?\d/u.test(word) || word === 'dozen') return true;
  return [SMALL_NUMBERS, MULTIPLIERS, VAGUE_NUMBERS, FRACTIONS].some((words) => words.has(word));
}
