import { PAPER_ITSELF, SET_RIGHT, TOLD_BEFORE } from '../../language/en/claims/correction-words.ts';
import type { ClauseFrame } from './clause-frame.ts';
import type { ClauseTree } from './clause-tree.ts';

/** Clauses between what a paper told and the verb by which it says that it did. */
const STEPS_UP = 3;

/**
 * "On Friday we told you that a court had ordered it. No court did": what a paper sets right is denied, and of who did it
 * that they did. Null where the clause is none such.
 * @param behind the words of the next sentence
 */
export function setRight(clause: ClauseTree, frame: ClauseFrame, behind: string): ClauseFrame | null {
  if (!isToldBefore(clause, frame.at) || !SET_RIGHT.test(behind)) return null;
  if (frame.doer === null || frame.negated) return { ...frame, negated: !frame.negated };
  return { ...frame, doer: null, deniedDoer: frame.doer };
}

/** Whether it stands under "we told you that", "our report said that". */
export function isToldBefore(clause: ClauseTree, at: number): boolean {
  for (let i = at, step = 0; step < STEPS_UP; step++) {
    const above = clause.head(i);
    if (above < 0) return false;
    if (clause.relation(i) === 'ccomp' && TOLD_BEFORE.has(clause.lemma(above))) {
      const subject = clause.child(above, 'nsubj');
      return subject !== null && PAPER_ITSELF.test(clause.word(subject));
    }
    i = above;
  }
  return false;
}
