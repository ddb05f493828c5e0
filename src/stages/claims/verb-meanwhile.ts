import { GATHERINGS } from '../../language/en/dated-words.ts';
import { isPersonNoun } from '../../language/en/person-nouns.ts';
import { ENDS_ING } from '../../language/en/word-endings.ts';
import type { ClauseTree } from './clause-tree.ts';

/**
 * The verb of a sentence that tells of people doing something meanwhile: "police (fired) at a crowd protesting in the square
 * on Saturday" dates the shots as well. The verb itself for all others.
 */
export function verbMeanwhile(clause: ClauseTree, verb: number): number {
  return verbAround(clause, verb) ?? verb;
}

/** Whether a word, which tags may take for a noun, tells of people doing something meanwhile. */
export function isMeanwhile(clause: ClauseTree, verb: number): boolean {
  return verbAround(clause, verb) !== null;
}

function verbAround(clause: ClauseTree, verb: number): number | null {
  const people = clause.head(verb);
  if (clause.relation(verb) !== 'acl' || !ENDS_ING.test(clause.word(verb)) || people < 0) return null;
  if (!GATHERINGS.has(clause.lemma(people)) && !isPersonNoun(clause.lemma(people))) return null;
  let above = clause.head(people);
  if (clause.relation(people) === 'nmod' && above >= 0) above = clause.head(above);
  const isTold = above >= 0 && above < people && clause.upos(above) === 'VERB' && !ENDS_ING.test(clause.word(above));
  return isTold && /^(?:obj|obl|nmod)$/.test(clause.relation(people)) ? above : null;
}
