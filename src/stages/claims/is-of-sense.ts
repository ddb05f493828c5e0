import { BROKEN_OFF, NO_HUMANS, PERSONAL } from '../../language/en/claims/clause-parts.ts';
import { SHOT_AT } from '../../language/en/claims/kinds-of-happenings.ts';
import { HOLD } from '../../language/en/clause-frames.ts';
import { readHeadNoun } from '../../language/en/description-nouns.ts';
import {
  BEFALLEN_ALONE,
  BEFALLS_PERSONS,
  BEFALLS_THINGS,
  FIGURES_ONLY,
  HELD_AS,
  HELD_OTHERWISE,
  HELD_PERSONS,
  MADE_FOR,
  NO_STATE_BEFORE,
  NOBODY_NOUNS,
  NOT_BEFALLEN,
  NOT_DOERS,
  OUT_OF_SIGHT,
  PLACES_OF_CUSTODY,
  STRIKES_FROM_AFAR,
  WAYS,
  WEAPONS,
  WITH_WEAPONS,
} from '../../language/en/happening-senses.ts';
import { singularOf } from '../../language/en/noun-words.ts';
import { isPersonNoun } from '../../language/en/person-nouns.ts';
import type { ClauseTree } from './clause-tree.ts';
import type { HappeningWord } from './find-happenings.ts';
import { isTimeWord } from './is-time-word.ts';

/** Whether doer and theme are such as the kind can have: figures are released too, and quakes strike. */
export function isOfSense(clause: ClauseTree, word: HappeningWord, doer: number | null, whom: number | null): boolean {
  const { name, at, form } = word;
  const theme = whom === null ? null : (clause.countedOf(whom) ?? whom);
  if (theme !== null && NOT_BEFALLEN[name]?.has(clause.lemma(theme)) && !isByWeapon(clause, word, doer)) return false;
  if (theme !== null && BEFALLEN_ALONE[name]?.has(clause.lemma(theme)) === false) return false;
  if (doer !== null && NOT_DOERS[name]?.has(clause.lemma(doer))) return false;
  if (form === 'adjective' && name === 'clear' && (theme === null || !WAYS.has(clause.lemma(theme)))) return false;
  if (name === 'escaped' && form === 'verb' && clause.lemma(at) === 'escape' && !wasHeld(clause, at, theme))
    return false;
  if (form === 'adjective' && NO_STATE_BEFORE[clause.word(at)]?.has(clause.word(at + 1))) return false;
  if (name === 'build' && clause.lemma(at) === 'design' && MADE_FOR.has(clause.word(at + 1))) return false;
  if (name === 'sacked' && SHOT_AT.test(clause.word(at + 1))) return false;
  if (name === 'harm' && BROKEN_OFF.test(clause.word(at + 1))) return false;
  if (name === 'missing' && isOutOfSight(clause, at)) return false;
  if (name === 'arrest' && form === 'verb' && clause.lemma(at) === HOLD && !isKept(clause, word, theme)) return false;
  if (name === 'attack' && form === 'noun' && clause.lemma(at) === 'strike' && !isStruck(clause, at)) return false;
  if (theme === null) return true;
  if (isTimeWord(clause, theme) && clause.upos(theme) !== 'VERB') return false;
  if (BEFALLS_PERSONS.has(name)) return isHuman(clause, theme);
  if (BEFALLS_THINGS.has(name) && isPerson(clause, theme)) return false;
  return !FIGURES_ONLY.has(name) || !(clause.upos(theme) === 'NOUN' && isPersonNoun(clause.lemma(theme)));
}

/** "bombed their market", "shells hit the market": no sale. */
function isByWeapon(clause: ClauseTree, { name, at, form }: HappeningWord, doer: number | null): boolean {
  if (name !== 'attack' || form !== 'verb') return false;
  return WITH_WEAPONS.has(clause.lemma(at)) || (doer !== null && WEAPONS.has(singularOf(clause.word(doer))));
}

/** "The inmate escaped", "escaped from custody"; a neighbour who "escaped with two children" was in nobody's hands. */
function wasHeld(clause: ClauseTree, at: number, theme: number | null): boolean {
  if (theme !== null && HELD_PERSONS.has(clause.lemma(theme))) return true;
  return clause.below(at).some((i) => clause.caseOf(i) === 'from' && PLACES_OF_CUSTODY.has(clause.lemma(i)));
}

/** "are still holding the journalist"; neither a town that is held, nor one held back or held to be guilty. */
function isKept(clause: ClauseTree, { at, with: beside }: HappeningWord, theme: number | null): boolean {
  if (beside.some((i) => HELD_AS.has(clause.lemma(i)))) return true;
  if (theme === null || HELD_OTHERWISE.has(clause.word(at + 1)) || clause.children(at, 'xcomp').length > 0)
    return false;
  return isPerson(clause, theme) || isPersonNoun(clause.lemma(theme)) || HELD_PERSONS.has(clause.lemma(theme));
}

/** "vanished from the public eye". */
function isOutOfSight(clause: ClauseTree, at: number): boolean {
  return clause.below(at).some((i) => clause.caseOf(i) === 'from' && OUT_OF_SIGHT.has(clause.lemma(i)));
}

/** An air strike, or one on somebody; workers strike too. */
export function isStruck(clause: ClauseTree, at: number): boolean {
  return clause
    .children(at)
    .some((i) => (clause.relation(i) === 'nmod' ? clause.caseOf(i) === 'on' : STRIKES_FROM_AFAR.has(clause.word(i))));
}

/** No thing that is known for one; names and nouns that no table holds may be of persons. */
function isHuman(clause: ClauseTree, i: number): boolean {
  if (clause.isNamePart(i)) return true;
  if (/^(?:VERB|ADV)$/.test(clause.upos(i))) return false;
  return !NOBODY_NOUNS.has(clause.lemma(i)) && !NO_HUMANS.test(clause.word(i));
}

function isPerson(clause: ClauseTree, i: number): boolean {
  if (clause.isPersonName(i) || PERSONAL.has(clause.word(i))) return true;
  return clause.upos(i) === 'NOUN' && readHeadNoun(clause.word(i))?.kind === 'person';
}
