import { ASIDE, TURNING_BACK } from '../../language/en/claims/clause-parts.ts';
import type { ClauseTree } from './clause-tree.ts';

/** Words up the tree that are looked at. */
const STEPS_UP = 12;

/**
 * Whether a word is told of by the way, below a phrase or a clause that only says what the deed of the time's own clause
 * was about or came after: "resigned on Friday over the fire that killed 14", "was dismissed on Tuesday after 23 had
 * died", "on Thursday debated the flood in which 60 drowned". Its day is then not that of the time.
 * @param itself whether the word's own preposition or conjunction counts: that of a happening, not of who is counted
 */
export function isToldAside(clause: ClauseTree, at: number, time: number, itself: boolean): boolean {
  const above = new Set<number>();
  for (let i = time, step = 0; i >= 0 && step < STEPS_UP; i = clause.head(i), step++) above.add(i);
  for (let i = at, step = 0; i >= 0 && step < STEPS_UP && !above.has(i); i = clause.head(i), step++)
    if ((itself || step > 0) && isAside(clause, i)) return true;
  return false;
}

function isAside(clause: ClauseTree, i: number): boolean {
  if (clause.children(i, 'case', 'mark').some((child) => child < i && ASIDE.has(clause.word(child)))) return true;
  return clause.relation(i) === 'obj' && TURNING_BACK.has(clause.lemma(clause.head(i)));
}
