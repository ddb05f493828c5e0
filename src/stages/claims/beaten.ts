import { BEATING, CONTEST_FOR, CONTESTS, FINALS } from '../../language/en/claims/contest-words.ts';
import type { ClauseTree } from './clause-tree.ts';

/** Whether "beat" and "defeat" can tell of a contest rather than of blows: of two by name, with a contest or a score beside them, or no person. */
export function isBeatenInContest(clause: ClauseTree, at: number): boolean {
  const beaten = clause.child(at, 'obj', 'nsubj:pass');
  if (!BEATING.has(clause.lemma(at)) || beaten === null || !clause.isNamePart(beaten)) return false;
  const beater = clause.child(at, 'nsubj') ?? clause.child(at, 'obl:agent');
  const told = clause.below(at).some((i) => CONTESTS.has(clause.lemma(i)) || isScore(clause, i));
  return (
    told ||
    (!clause.isPersonName(beaten) && beater !== null && clause.isNamePart(beater) && !clause.isPersonName(beater))
  );
}

/** "2-0", be it one word or three. */
function isScore(clause: ClauseTree, i: number): boolean {
  if (/^\d{1,3}[-–]\d{1,3}$/.test(clause.word(i))) return true;
  return /^[-–]$/.test(clause.word(i)) && /^\d{1,3}$/.test(clause.word(i - 1)) && /^\d{1,3}$/.test(clause.word(i + 1));
}

/** What was won by beating somebody: "in the election". */
export function contestOf(clause: ClauseTree, at: number): number | null {
  const found = clause
    .children(at, 'obl')
    .find(
      (i) =>
        i > at && CONTEST_FOR.has(clause.caseOf(i)) && CONTESTS.has(clause.lemma(i)) && !FINALS.has(clause.lemma(i)),
    );
  return found ?? null;
}
