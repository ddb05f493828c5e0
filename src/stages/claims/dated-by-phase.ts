import { ASIDE_RELATIVE, BE, COME_DAY, IS_OVER } from '../../language/en/claims/phase-forms.ts';
import type { ClauseTree } from './clause-tree.ts';
import { isTimeWord } from './is-time-word.ts';

/** What a time at words [from, to) dates where trees seldom see it: a thing that is over or back, or the clause around an aside. */
export function findDatedByPhase(clause: ClauseTree, from: number, to: number): number | null {
  return (
    overBefore(clause, from) ??
    clauseOfCome(clause, from, to) ??
    clauseAroundAside(clause, from) ??
    participleBefore(clause, from)
  );
}

/** Words between "over" and its time: "back on the line since". */
const OVER_REACH = 7;

/** "The evacuation was over shortly after two", "trains have been back on the line since Tuesday". */
function overBefore(clause: ClauseTree, from: number): number | null {
  for (let i = from - 1; i > 0 && i >= from - OVER_REACH; i--) {
    if (clause.word(i) === ',' || clause.upos(i) === 'VERB' || isTimeWord(clause, i)) return null;
    if (!IS_OVER.test(clause.word(i))) continue;
    const be = clause.upos(i - 1) === 'ADV' ? i - 2 : i - 1;
    return BE.test(clause.word(be)) && clause.upos(i + 1) !== 'NUM' ? i : null;
  }
  return null;
}

/** "Come the last day of May, no train will run": the day is that of the clause behind. */
function clauseOfCome(clause: ClauseTree, from: number, to: number): number | null {
  if (!COME_DAY.test(clause.word(0)) || from > 2) return null;
  for (let i = to; i < clause.size; i++) {
    if (clause.upos(i) === 'VERB' && !/^(?:acl|amod|advcl)/.test(clause.relation(i))) return i;
  }
  return null;
}

/** Words from a relative to the comma that closes its clause. */
const ASIDE_REACH = 14;

/** "They plan to shut the mine, which opened in 1961, on 30 June": what stands behind an aside with a time of its own is of the clause around it. */
function clauseAroundAside(clause: ClauseTree, from: number): number | null {
  let comma = from - 1;
  while (comma > 0 && /^(?:ADP|DET)$/.test(clause.upos(comma))) comma--;
  if (clause.word(comma) !== ',') return null;
  let dated = false;
  for (let i = comma - 1; i > 1 && i >= comma - ASIDE_REACH; i--) {
    if (clause.word(i) === ',') return null;
    dated ||= isTimeWord(clause, i) || clause.upos(i) === 'NUM';
    if (!ASIDE_RELATIVE.test(clause.word(i)) || clause.word(i - 1) !== ',') continue;
    return dated ? governor(clause, i - 2) : null;
  }
  return null;
}

/** The verb that the phrase which ends at a word hangs on. */
function governor(clause: ClauseTree, end: number): number | null {
  let at = clause.headBefore(end);
  for (let step = 0; at !== null && at >= 0 && step < 4; step++, at = clause.head(at)) {
    if (clause.upos(at) === 'VERB') return at;
  }
  return null;
}

/** "The campaign, launched in May, is due to end": a participle between a comma and its time. */
function participleBefore(clause: ClauseTree, from: number): number | null {
  const at = from - (clause.upos(from - 1) === 'ADP' ? 2 : 1);
  return clause.word(at - 1) === ',' && clause.upos(at) === 'VERB' && clause.relation(at) === 'acl' ? at : null;
}
