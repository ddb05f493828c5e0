import { CHANGE_VERBS } from '../../language/en/change-verbs.ts';
import { FIGURE_MOVES, VALUING_BASES } from '../../language/en/claims/figure-words.ts';
import { FIGURE_VERBS } from '../../language/en/clause-words.ts';
import { AMOUNT_NOUNS, HANDING_VERBS, PLAIN_VERBS, VERB_PARTICLES } from '../../language/en/figure-verbs.ts';
import type { ClauseTree } from './clause-tree.ts';
import { findFigureRole, isLabelled } from './figure-role.ts';

/** By what a figure is told in its clause, as indexes into the sentence's tree. */
export interface FigureFrame {
  /** The verb that says what is done with the counted; null where it says nothing: "had", "was". */
  readonly verb: number | null;
  /** The noun whose amount the figure gives: "lead" of "a lead of 87 votes", "turnout" of "turnout was 59 percent". */
  readonly measure: number | null;
  /** Who has or does the counted: "Ana Brod had 9,412 votes", "Brod's lead of 31". */
  readonly participant: number | null;
}

const CORE = new Set(['nsubj', 'nsubj:pass', 'obj', 'conj', 'root', 'acl', 'acl:relcl']);

/** What is told of the figure at words [from, to). */
export function readFigureFrame(clause: ClauseTree, from: number, to: number): FigureFrame {
  const { head, predicate, participant, subject } = findFigureRole(clause, from, to);
  if (isLabelled(clause, from, to)) return { verb: 0, measure: null, participant: null };
  const measure = findMeasure(clause, head, predicate, subject);
  const verb = predicate !== null && measure === null && isTelling(clause, head, predicate) ? predicate : null;
  const owner = measure === null ? null : clause.child(measure, 'nmod:poss');
  return { verb, measure, participant: owner ?? receiverOf(clause, predicate) ?? participant };
}

function isTelling(clause: ClauseTree, head: number, verb: number): boolean {
  if (clause.upos(verb) === 'ADJ') return clause.children(verb, 'cop').length > 0 && clause.head(head) === verb;
  if (clause.upos(verb) !== 'VERB' || PLAIN_VERBS.has(clause.lemma(verb))) return false;
  const relation = clause.relation(head);
  if (isPriceOf(clause, head)) return true;
  return clause.head(head) === verb ? CORE.has(relation) : relation === 'conj';
}

/** "bought for 71 million". */
function isPriceOf(clause: ClauseTree, head: number): boolean {
  return /^(?:obl|nmod)$/.test(clause.relation(head)) && clause.caseOf(head) === 'for';
}

/** "gave the mayor 9,377 votes": who has them then. */
function receiverOf(clause: ClauseTree, verb: number | null): number | null {
  return verb !== null && HANDING_VERBS.has(clause.lemma(verb)) ? clause.child(verb, 'iobj') : null;
}

function findMeasure(
  clause: ClauseTree,
  head: number,
  predicate: number | null,
  subject: number | null,
): number | null {
  const above = clause.head(head);
  const preposition = clause.caseOf(head);
  if (clause.relation(head) === 'nmod' && preposition === 'of')
    return AMOUNT_NOUNS.has(clause.lemma(above)) ? null : asMeasure(clause, above);
  if (predicate === head) return subject === null ? null : asMeasure(clause, subject);
  if (predicate === null || clause.upos(predicate) !== 'VERB') return null;
  const valued = preposition === 'at' && VALUING_BASES.has(clause.lemma(predicate));
  if (above !== predicate && !valued) return null;
  const moves = FIGURE_VERBS.has(clause.word(predicate)) || CHANGE_VERBS.has(clause.word(predicate));
  if (!moves) return null;
  if (FIGURE_MOVES.has(preposition)) {
    const moved = clause.child(predicate, 'obj') ?? subject;
    return moved === null ? null : asMeasure(clause, moved);
  }
  return clause.relation(head) === 'obj' && subject !== null ? asMeasure(clause, subject) : null;
}

/** A noun that says more than "number"; of "an estimate of the damage" the damage. */
function asMeasure(clause: ClauseTree, at: number): number | null {
  if (AMOUNT_NOUNS.has(clause.lemma(at))) {
    const of = clause.children(at, 'nmod').find((i) => clause.caseOf(i) === 'of') ?? null;
    return of !== null && !AMOUNT_NOUNS.has(clause.lemma(of)) ? asMeasure(clause, of) : null;
  }
  // "The Bank of Kest's estimate", where the tree hangs the estimate on the bank.
  const owned = clause.children(at, 'nmod').find((i) => isOwnedAmount(clause, i));
  if (owned !== undefined) return asMeasure(clause, owned);
  return clause.upos(at) === 'NOUN' && !clause.isNamePart(at) ? at : null;
}

function isOwnedAmount(clause: ClauseTree, i: number): boolean {
  return AMOUNT_NOUNS.has(clause.lemma(i)) && clause.child(i, 'nmod:poss') !== null;
}

/** The verb of a frame in one word, with the particle that makes it another: "turn away". */
export function verbOf(clause: ClauseTree, verb: number): string {
  const particle = clause
    .children(verb, 'compound:prt', 'advmod')
    .find((i) => i > verb && i <= verb + 2 && VERB_PARTICLES.has(clause.word(i)));
  return particle === undefined ? clause.lemma(verb) : `${clause.lemma(verb)} ${clause.word(particle)}`;
}
