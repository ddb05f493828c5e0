import { BEGUN_OR_ENDED, TAKEN_RELATIVES } from '../../language/en/claims/clause-parts.ts';
import { BEGIN_OR_END, WORK } from '../../language/en/claims/phase-forms.ts';
import { HAVING_VERBS, PAPERS } from '../../language/en/dated-words.ts';
import { isHappening, isState } from './can-be-dated.ts';
import type { ClauseTree } from './clause-tree.ts';
import { objectOf } from './dated-word.ts';
import { isDue } from './is-due.ts';
import { isTimeWord } from './is-time-word.ts';
import { isPassive } from './verb-frames.ts';
import { subjectOf } from './verb-subject.ts';

/** Who did what is dated and whom or what it befell, where the tree shows them. */
export function partsOfDated(
  clause: ClauseTree,
  at: number,
): { readonly doer: number | null; readonly theme: number | null } {
  const upos = clause.upos(at);
  if (upos === 'VERB') {
    const subject = subjectOf(clause, at);
    if (isPassive(clause, at)) return { doer: agentOf(clause, at), theme: wholeBefore(clause, at, subject) };
    const object = objectOf(clause, at);
    const done = object ?? doneBy(clause, at);
    if (done !== null && done !== object) return { doer: subject, theme: done };
    if (object !== null && !isTimeWord(clause, object) && !TAKEN_RELATIVES.has(clause.word(object)))
      return { doer: subject, theme: object };
    const antecedent = takenBefore(clause, at, subject);
    return antecedent === null
      ? { doer: null, theme: wholeBefore(clause, at, subject) }
      : { doer: subject, theme: antecedent };
  }
  if (upos === 'ADJ') return { doer: null, theme: clause.child(at, 'nsubj') ?? becoming(clause, at) };
  if (isDue(clause, at)) return { doer: null, theme: clause.child(at, 'nsubj:outer', 'nsubj') };
  if (upos === 'ADV' || upos === 'ADP') return { doer: null, theme: isOver(clause, at) };
  if (isState(clause, at)) return { doer: null, theme: clause.child(at, 'nsubj') };
  if (PAPERS.has(clause.lemma(at))) return partsOfPaper(clause, at);
  const of = clause.children(at, 'nmod').find((i) => clause.caseOf(i) === 'of' && !isTimeWord(clause, i));
  const owner = clause.child(at, 'nmod:poss');
  const compound = clause.children(at, 'compound').find((i) => clause.isNamePart(i));
  const theme = of ?? owner ?? compound ?? null;
  return { doer: agentOf(clause, at), theme: theme ?? havingOf(clause, at) };
}

/** "Its letter to the firm": whose it is wrote it, and whom it goes to it befalls; where that isn't told, nobody. */
function partsOfPaper(clause: ClauseTree, at: number): { readonly doer: number | null; readonly theme: number | null } {
  const theme = clause.children(at, 'nmod').find((i) => clause.caseOf(i) === 'to') ?? null;
  return { doer: theme === null ? null : (clause.child(at, 'nmod:poss') ?? agentOf(clause, at)), theme };
}

/** "The search" of "the search for the crew, which began on Monday": what begins or ends is the happening, not what it is of. */
function wholeBefore(clause: ClauseTree, at: number, theme: number | null): number | null {
  if (theme === null || !BEGIN_OR_END.has(clause.lemma(at)) || clause.relation(at) !== 'acl:relcl') return theme;
  const noun = clause.head(theme);
  const within = clause.relation(theme) === 'nmod' && noun >= 0 && noun < theme && !isHappening(clause, theme);
  return within && (isHappening(clause, noun) || clause.lemma(noun) === WORK) ? noun : theme;
}

/** "The rescue" of "the rescue was over". */
function isOver(clause: ClauseTree, at: number): number | null {
  let be = at - 1;
  while (be > 0 && /^(?:AUX|ADV)$/.test(clause.upos(be))) be--;
  return clause.child(at, 'nsubj') ?? clause.headBefore(be);
}

/** "The boy" of "the boy fell ill". */
function becoming(clause: ClauseTree, at: number): number | null {
  return clause.relation(at) === 'xcomp' ? subjectOf(clause, clause.head(at)) : null;
}

/** "The drug" of "stopped shipping the drug": what was begun or ended befalls it. */
function doneBy(clause: ClauseTree, at: number): number | null {
  const deed = BEGUN_OR_ENDED.has(clause.lemma(at)) ? clause.child(at, 'xcomp') : null;
  return deed !== null && clause.word(deed).endsWith('ing') ? clause.child(deed, 'obj') : null;
}

/** "The club" of "the club has found a home there": whoever has or finds a thing, it befalls. */
function havingOf(clause: ClauseTree, at: number): number | null {
  const verb = clause.head(at);
  const has = verb >= 0 && clause.relation(at) === 'obj' && HAVING_VERBS.has(clause.lemma(verb));
  return has ? subjectOf(clause, verb) : null;
}

/** "the mill which the group bought": the noun that a clause with a subject of its own hangs on is what its verb took. */
function takenBefore(clause: ClauseTree, at: number, subject: number | null): number | null {
  const above = clause.head(at);
  if (clause.relation(at) !== 'acl:relcl' || subject === null || subject === above || above < 0) return null;
  const noun = clause.upos(above) === 'NOUN' || clause.upos(above) === 'PROPN';
  const lacks = clause.children(at, 'obl').every((i) => isTimeWord(clause, i)) || clause.child(at, 'obj') !== null;
  return noun && lacks ? above : null;
}

function agentOf(clause: ClauseTree, at: number): number | null {
  const found = clause
    .children(at, 'obl:agent', 'obl', 'nmod')
    .find((i) => clause.caseOf(i) === 'by' && !isTimeWord(clause, i));
  return found ?? null;
}
