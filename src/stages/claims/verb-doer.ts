import { AGENCY_CASES, DONE_FORMS, DONE_OF_OR_BY, HAVING, ORDERS } from '../../language/en/claims/doer-words.ts';
import { AGENCY_NOUNS, MEANS, MEASURES, WIELDING_VERBS } from '../../language/en/clause-frames.ts';
import { isNegatedHere } from './clause-modality.ts';
import type { ClauseTree } from './clause-tree.ts';
import { readCleft } from './cleft.ts';
import { isTimeWord } from './is-time-word.ts';
import { subjectOf } from './verb-subject.ts';

/** "had the stalls flattened": the one at whose wish it was done. */
export function causer(clause: ClauseTree, at: number): { doer: number; theme: number } | null {
  if (!DONE_FORMS.test(clause.word(at)) || clause.children(at, 'aux', 'aux:pass', 'cop').length > 0) return null;
  for (let i = at - 1; i > Math.max(0, at - CAUSED_REACH); i--) {
    if (HAVING.test(clause.word(i))) {
      const theme = clause.headFrom(i + 1);
      const doer = theme === null ? null : subjectOf(clause, i);
      return theme === null || theme >= at || doer === null || doer >= i ? null : { doer, theme };
    }
    if (!/^(?:NOUN|PROPN|DET|ADJ|ADP|NUM|PART|PRON)$/.test(clause.upos(i)) && clause.word(i) !== '-') return null;
  }
  return null;
}

const CAUSED_REACH = 10;

/** "signed the order lifting the limit": the one behind the order. */
export function giver(clause: ClauseTree, at: number, thing: number): number | null {
  if (clause.relation(at) !== 'acl' || !ORDERS.has(clause.lemma(thing))) return null;
  const verb = clause.head(thing);
  return verb >= 0 && clause.upos(verb) === 'VERB' ? subjectOf(clause, verb, 1) : null;
}

/** "Police fired the canister that killed her": the one behind the thing. */
export function wielder(clause: ClauseTree, at: number, thing: number): number | null {
  if (clause.relation(at) !== 'acl:relcl' || clause.relation(thing) !== 'obj') return null;
  const verb = clause.head(thing);
  return WIELDING_VERBS.has(clause.lemma(verb)) ? subjectOf(clause, verb, 1) : null;
}

/** "by the engineers", "on the instruction of the directorate". */
export function findAgent(clause: ClauseTree, at: number): number | null {
  for (const i of clause.children(at, 'obl:agent', 'obl', 'nmod')) {
    if (isNegatedHere(clause, i)) continue;
    const preposition = isBehindTwo(clause, i) ? 'by' : clause.caseOf(i);
    const agency = AGENCY_NOUNS.has(clause.word(i)) && AGENCY_CASES.has(preposition);
    if (agency)
      return clause.children(i, 'nmod').find((child) => clause.caseOf(child) === 'of') ?? clause.child(i, 'nmod:poss');
    if (preposition === 'by') return isTimeWord(clause, i) || isMeans(clause, i) ? null : i;
  }
  return null;
}

/** "was paid for by the bank": the verb's own preposition stands before "by". */
function isBehindTwo(clause: ClauseTree, i: number): boolean {
  const cases = clause.children(i, 'case');
  return cases.length > 1 && clause.word(cases.at(-1)!) === 'by';
}

/** "by car", "by a margin of six": how, and by nobody. */
function isMeans(clause: ClauseTree, i: number): boolean {
  if (MEASURES.has(clause.lemma(i))) return true;
  return MEANS.has(clause.lemma(i)) && clause.word(i - 1) === 'by';
}

/** "attacked with a knife by a teacher": the tree hangs the doer on the knife. */
export function laterAgent(clause: ClauseTree, at: number): number | null {
  const found = clause
    .below(at)
    .find(
      (i) =>
        i > at &&
        clause.caseOf(i) === 'by' &&
        !isNegatedHere(clause, i) &&
        !isTimeWord(clause, i) &&
        !isMeans(clause, i),
    );
  return found ?? null;
}

/** "…, not of the minister", "not by the army". */
export function deniedAgent(clause: ClauseTree, at: number): number | null {
  for (const i of clause.below(at)) {
    if (!DONE_OF_OR_BY.has(clause.caseOf(i))) continue;
    const before = clause.children(i, 'case')[0]!;
    if (clause.word(before - 1) === 'not' && clause.word(before - 2) !== 'if') return i;
  }
  return null;
}

/** "It was not the army that …", "the minister, not the army, …". */
export function deniedSubject(clause: ClauseTree, at: number): number | null {
  const own = clause.child(at, 'nsubj');
  if (own === null) return null;
  const singled = readCleft(clause, own);
  if (singled) return singled.denied;
  const { to } = clause.phrase(own);
  const not = [to + 1, to + 2].find((i) => clause.word(i) === 'not');
  if (not === undefined || not >= at || clause.word(not + 1) === 'only') return null;
  const denied = clause.headFrom(not + 1);
  return denied !== null && denied < at && clause.word(clause.phrase(denied).to + 1) === ',' ? denied : null;
}
