import { MONTH_NAME, TIME_WORD } from '../../language/en/claims/clause-parts.ts';
import type { ClauseTree } from './clause-tree.ts';

/** A time, or a bare number, which is one more often than not; "one of its members" is somebody. */
export function isTimeWord(clause: ClauseTree, i: number): boolean {
  if (MONTH_NAME.test(clause.word(i)) || TIME_WORD.test(clause.word(i))) return true;
  return clause.upos(i) === 'NUM' && clause.countedOf(i) === null;
}
