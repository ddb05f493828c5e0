import { IN_STATE } from '../../language/en/claims/phase-forms.ts';
import {
  EFFECT_NOUNS,
  HAPPENING_ENDINGS,
  HAPPENING_NOUNS,
  NO_HAPPENING_NOUNS,
  OF_WRITING,
  PART_NOUNS,
  TIME_PARTS,
} from '../../language/en/dated-words.ts';
import type { ClauseTree } from './clause-tree.ts';
import { isTimeWord } from './is-time-word.ts';

/** Whether a word can have a day of its own: a verb, an adjective, a noun of a happening. */
export function canBeDated(clause: ClauseTree, i: number): boolean {
  return (
    clause.upos(i) !== 'NOUN' ||
    isHappening(clause, i) ||
    isStated(clause, i) ||
    EFFECT_NOUNS.has(clause.lemma(i)) ||
    PART_NOUNS.has(clause.lemma(i))
  );
}

/** "without power" of "the hamlets have been without power": a noun that says what its subject is, and no happening. */
export function isState(clause: ClauseTree, i: number): boolean {
  if (clause.upos(i) !== 'NOUN' || clause.children(i, 'cop').length === 0) return false;
  return !isHappening(clause, i) || clause.children(i, 'case').some((at) => at < i && IN_STATE.test(clause.word(at)));
}

/** Whether a word heads a line without a verb, "Last contact: 6 March 2017, 14:22": not one of the writing itself, "Photo, 6 March". */
export function isOfNotice(clause: ClauseTree, at: number): boolean {
  const top = clause.head(at) < 0 || clause.head(clause.head(at)) < 0;
  if (!top || clause.upos(at) !== 'NOUN' || clause.isNamePart(at) || !/\p{L}{3}/u.test(clause.word(at))) return false;
  for (let i = 0; i < clause.size; i++) {
    if (OF_WRITING.has(clause.word(i)) || clause.upos(i) === 'AUX') return false;
    if (clause.upos(i) === 'VERB' && !/^(?:amod|acl)/.test(clause.relation(i))) return false;
  }
  return true;
}

/** "The hamlets have been without power since", "there were 40 gowns on the lawn". */
function isStated(clause: ClauseTree, i: number): boolean {
  if (isState(clause, i)) return clause.child(i, 'nsubj') !== null;
  return clause.head(i) >= 0 && clause.children(clause.head(i), 'expl').length > 0;
}

/** By its noun: "the vote", "the delivery". */
export function isHappening(clause: ClauseTree, i: number): boolean {
  if (HAPPENING_NOUNS.has(clause.lemma(i))) return true;
  return HAPPENING_ENDINGS.test(clause.word(i)) && !NO_HAPPENING_NOUNS.has(clause.word(i));
}

export function isNoun(clause: ClauseTree, i: number): boolean {
  return clause.upos(i) === 'NOUN' && !clause.isNamePart(i);
}

export function isNamedHappening(clause: ClauseTree, i: number): boolean {
  return HAPPENING_NOUNS.has(clause.lemma(i)) || EFFECT_NOUNS.has(clause.lemma(i));
}

/** A word of time, or of a part of one: "the end". */
export function isTime(clause: ClauseTree, i: number): boolean {
  return isTimeWord(clause, i) || TIME_PARTS.has(clause.word(i));
}
