import { BEFORE_CLEFT, BEFORE_SINCE, CLEFT_VERB, ENDS_CLEFT, WHICH_OR_WHO } from '../../language/en/dated-words.ts';
import type { ClauseTree } from './clause-tree.ts';
import { findDatedByPhase } from './dated-by-phase.ts';
import { isTimeWord } from './is-time-word.ts';

/** The word that a time at words [from, to) dates where the way the sentence is set shows it, before any tree; or null. */
export function findDatedByForm(clause: ClauseTree, from: number, to: number): number | null {
  return (
    clauseBehindColon(clause, from, to) ??
    clauseOfDay(clause, from, to) ??
    clauseOfCleft(clause, from, to) ??
    clauseOfRelative(clause, from, to) ??
    clauseOfOpening(clause, from, to) ??
    clauseOfSince(clause, from, to) ??
    findDatedByPhase(clause, from, to)
  );
}

/** "…: in 1987 it was attacked": a time that opens what follows a colon dates the verb of that. */
function clauseBehindColon(clause: ClauseTree, from: number, to: number): number | null {
  let before = from - 1;
  while (before > 0 && (clause.upos(before) === 'ADP' || clause.upos(before) === 'DET')) before--;
  if (before < 0 || !/^[:;]$/.test(clause.word(before))) return null;
  return verbBehind(clause, to);
}

/** Words before the day that heads an entry: "Almond Close, Ostrel, 8 November:". */
const LONGEST_HEADING = 8;

/** "15 October: the council declares …": a day in front of a colon, with no verb before it, dates what follows. */
function clauseOfDay(clause: ClauseTree, from: number, to: number): number | null {
  if (clause.word(to) !== ':' || from > LONGEST_HEADING) return null;
  for (let i = 0; i < from; i++) if (/^(?:VERB|AUX)$/.test(clause.upos(i)) && !clause.isCapital(i)) return null;
  const top = topBehind(clause, to + 1);
  return top ?? verbBehind(clause, to + 1) ?? lastVerbBehind(clause, to + 1);
}

/** "8 May: nine metres of hedge, planted in 1931, felled": in notes the verb may hang on its noun. */
function lastVerbBehind(clause: ClauseTree, from: number): number | null {
  let last: number | null = null;
  for (let i = from; i < clause.size && !/^[:;]$/.test(clause.word(i)); i++)
    if (clause.upos(i) === 'VERB' && clause.relation(i).startsWith('acl')) last = i;
  return last;
}

/** Words from a relative pronoun to the time of its clause. */
const RELATIVE_REACH = 10;

/** "the ship, which has lain there since the twelfth, …": a time that ends a relative clause dates the verb of that. */
function clauseOfRelative(clause: ClauseTree, from: number, to: number): number | null {
  if (clause.word(to) !== ',') return null;
  let verb: number | null = null;
  for (let i = from - 1; i > from - RELATIVE_REACH && i > 0; i--) {
    if (clause.word(i) === ',') return null;
    if (clause.upos(i) === 'VERB') {
      if (verb !== null) return null;
      verb = i;
    }
    if (WHICH_OR_WHO.test(clause.word(i)))
      return clause.word(i - 1) === ',' && !hangsWithin(clause, from, to, i) ? verb : null;
  }
  return null;
}

/** The tree has the time in the clause already. */
function hangsWithin(clause: ClauseTree, from: number, to: number, opening: number): boolean {
  for (let i = from; i < to; i++) if (clause.head(i) > opening && clause.head(i) < from) return true;
  return false;
}

/** "Since 1 March rough stones go …": a day that opens the sentence names nothing behind it. */
function clauseOfOpening(clause: ClauseTree, from: number, to: number): number | null {
  if (from !== 1 || clause.upos(0) !== 'ADP' || to - from < 2) return null;
  for (let i = from; i < to; i++) {
    const noun = clause.head(i);
    if (noun < to || !clause.relation(noun).startsWith('nsubj')) continue;
    const verb = clause.head(noun);
    return verb > noun && clause.upos(verb) === 'VERB' ? verb : null;
  }
  return isTop(clause, from, to) ? verbOfNoun(clause, to) : null;
}

/** The sentence was read as if it were about the time. */
function isTop(clause: ClauseTree, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (clause.head(i) < 0) return true;
  return false;
}

/** "grounded" of "the vessel, on passage to Odde, grounded on a reef". */
function verbOfNoun(clause: ClauseTree, from: number): number | null {
  for (let i = from; i < clause.size; i++) {
    if (clause.upos(i) !== 'VERB') continue;
    const noun = clause.head(i);
    return clause.relation(i) === 'acl' && noun >= from && noun < i && clause.word(i - 1) !== 'to' ? i : null;
  }
  return null;
}

function topBehind(clause: ClauseTree, from: number): number | null {
  for (let i = from; i < clause.size; i++)
    if (clause.upos(i) === 'VERB' && /^(?:root|parataxis)$/.test(clause.relation(i)) && !hasOwnTime(clause, i))
      return i;
  return null;
}

function hasOwnTime(clause: ClauseTree, verb: number): boolean {
  return clause.children(verb, 'obl').some((i) => i > verb && (clause.upos(i) === 'NUM' || isTimeWord(clause, i)));
}

function verbBehind(clause: ClauseTree, from: number): number | null {
  for (let i = from; i < clause.size; i++) {
    if (/^[:;]$/.test(clause.word(i))) return null;
    if (clause.upos(i) === 'VERB' && !isFiniteAside(clause, i)) return i;
  }
  return null;
}

function isFiniteAside(clause: ClauseTree, i: number): boolean {
  return clause.relation(i).startsWith('acl') || clause.relation(i) === 'amod' || clause.relation(i) === 'advcl';
}

/** "since Friday, when ice tore the mast down": what a clause tells of the time that it stands behind; or null. */
export function findToldWhen(clause: ClauseTree, to: number): number | null {
  const when = clause.word(to) === ',' ? to + 1 : to;
  return clause.word(when) === 'when' ? governorBehind(clause, when) : null;
}

/** "It was on the fifth, he said, that the wall gave way", "it had gone eleven when the roof fell in". */
function clauseOfCleft(clause: ClauseTree, from: number, to: number): number | null {
  let at = from - 1;
  while (at > from - 4 && BEFORE_CLEFT.test(clause.word(at))) at--;
  if (!CLEFT_VERB.test(clause.word(at)) || clause.word(at - 1) !== 'it') return null;
  for (let i = to; i < Math.min(clause.size, to + CLEFT_REACH); i++) {
    if (ENDS_CLEFT.test(clause.word(i))) return null;
    if (clause.word(i) === 'that') return verbBehind(clause, i + 1);
    if (clause.word(i) === 'when') return governorBehind(clause, i);
  }
  return null;
}

const CLEFT_REACH = 10;

/** "It is ten days since the ship struck". */
function clauseOfSince(clause: ClauseTree, from: number, to: number): number | null {
  if (clause.word(to) !== 'since' || !BEFORE_SINCE.test(clause.word(from - 1))) return null;
  return governorBehind(clause, to);
}

/** The word that a conjunction hangs on, where that is a verb or what is said by a copula. */
function governorBehind(clause: ClauseTree, i: number): number | null {
  const governor = clause.head(i);
  if (governor <= i) return null;
  if (clause.upos(governor) === 'VERB' || clause.children(governor, 'cop').length > 0) return governor;
  return clause.upos(governor) === 'NOUN' && clause.word(i) === 'since' ? governor : null;
}
