import { hasNegativeDeterminer, isNegatedHere } from './clause-modality.ts';
import type { ClauseTree } from './clause-tree.ts';
import { findFigureRole } from './figure-role.ts';

/**
 * Whether the clause of the figure at words [from, to) tells it of nobody, "no resident was paid 60,000 lira", or denies
 * it by a verb that says nothing of its own, "they never received 60,000 lira".
 * @param open its verb is told by no claim's predicate
 */
export function isFigureDenied(clause: ClauseTree, from: number, to: number, open: boolean): boolean {
  const { head, predicate, subject } = findFigureRole(clause, from, to);
  if (predicate === null || clause.upos(predicate) !== 'VERB' || !GOVERNED.test(clause.relation(head))) return false;
  if (clause.head(head) !== predicate) return false;
  if (open && isNegatedHere(clause, predicate)) return true;
  const isOther = subject !== null && (subject < from || subject >= to);
  return (
    isOther &&
    hasNegativeDeterminer(clause, subject) &&
    !isBounded(clause, subject) &&
    isNext(clause, subject, predicate)
  );
}

const GOVERNED = /^(?:obj|obl|iobj|obl:unmarked)$/;

/** "In a cellar nobody had entered lay 40 boxes": a verb between them has the subject. */
function isNext(clause: ClauseTree, subject: number, predicate: number): boolean {
  for (let i = subject + 1; i < predicate; i++) if (clause.upos(i) === 'VERB') return false;
  return true;
}

/** "No more than ten": the subject is a number of its own. */
function isBounded(clause: ClauseTree, subject: number): boolean {
  return clause.children(subject, 'nummod').length > 0 || clause.upos(subject) === 'NUM';
}
