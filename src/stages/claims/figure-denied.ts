import { SETTINGS } from '../../language/en/claims/clause-parts.ts';
import { ANSWERABLE_NOUNS } from '../../language/en/claims/doer-words.ts';
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

/** Words above a figure that are looked at for the phrase that takes it as known. */
const STEPS_UP = 4;

/** "denied that he was suspended over the deaths of five", "denied responsibility for five deaths": that they died, nobody denies. */
export function isFigureKnown(clause: ClauseTree | undefined, from: number): boolean {
  if (!clause) return false;
  for (let i = from, step = 0; i >= 0 && step < STEPS_UP; i = clause.head(i), step++) {
    if (!/^(?:obl|nmod|nummod)$/.test(clause.relation(i))) return false;
    if (SETTINGS.has(clause.caseOf(i)) && clause.relation(i) !== 'nummod') return true;
    if (clause.caseOf(i) === 'for' && ANSWERABLE_NOUNS.has(clause.lemma(clause.head(i)))) return true;
  }
  return false;
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
