import {
  BESIDE_OFFICE,
  CHOOSING_VERBS,
  GAINING_VERBS,
  HEADED_ONCE,
  HEADING_BODIES,
  LED_NOT_HEADED,
  NEW_IN_OFFICE,
  OF_THE_YEAR,
  OFFICE_ABSTRACTS,
  ORDINAL,
  OTHER_OFFICES,
  SERVED_ONCE,
  SERVING_VERBS,
  STANDING_IN,
  SUCCESSOR,
  TAKING_VERBS,
  TO_HEAD,
} from '../../language/en/claims/heading-words.ts';
import { MODAL_WORDS, OFFICE_NOUNS, RUN_NOT_HEADED } from '../../language/en/clause-frames.ts';
import { isPersonNoun } from '../../language/en/person-nouns.ts';
import type { ClauseFrame } from './clause-frame.ts';
import { readModality } from './clause-modality.ts';
import type { ClauseTree } from './clause-tree.ts';
import { isTimeWord } from './is-time-word.ts';
import { findAgent } from './verb-doer.ts';
import { isPassive } from './verb-frames.ts';
import { subjectOf } from './verb-subject.ts';

/**
 * Who came to an office, or heads a body: the holder as doer, the office or the body as theme. "X was elected mayor of Y",
 * "Y picked X to run Z", "the new director is X", "X is to succeed her", "Z is run by X".
 */
export function readHeads(clause: ClauseTree): ClauseFrame[] {
  const frames: ClauseFrame[] = [];
  for (let at = 0; at < clause.size; at++) {
    const verb = clause.upos(at) === 'VERB';
    const found = verb
      ? (readChoice(clause, at) ?? readTaking(clause, at) ?? readHeading(clause, at) ?? readStandIn(clause, at))
      : readBeing(clause, at);
    if (found && found.doer !== null && found.doer !== found.theme) frames.push(found);
  }
  return frames;
}

function make(clause: ClauseTree, at: number, doer: number | null, theme: number | null): ClauseFrame | null {
  if (doer === null || !isSomebody(clause, doer)) return null;
  const told = readModality(clause, at, [doer, theme]);
  const certain = told.certain || isSettled(clause, at);
  return { name: 'heads', at, with: [], doer, theme, place: null, ...told, certain };
}

/** "X is to succeed her", "X will lead it": what is decided is told so. */
function isSettled(clause: ClauseTree, at: number): boolean {
  const modals = clause.children(at, 'aux', 'cop').filter((i) => MODAL_WORDS.has(clause.word(i)));
  const own = /^(?:root|conj|parataxis|ccomp)$/.test(clause.relation(at));
  return own && modals.every((i) => /^(?:will|shall|’ll|'ll)$/.test(clause.word(i)));
}

/** A person by name, or one whom a noun of persons tells of. */
function isSomebody(clause: ClauseTree, i: number): boolean {
  return clause.isNamePart(i) || (clause.upos(i) === 'NOUN' && isPersonNoun(clause.lemma(i)));
}

/** The noun of an office, of which nothing says that it is another's deputy's or over. */
function isOffice(clause: ClauseTree, i: number): boolean {
  if (clause.upos(i) === 'VERB' || clause.isPersonName(i)) return false;
  const known = OFFICE_NOUNS.has(clause.lemma(i)) || OTHER_OFFICES.has(clause.lemma(i));
  const prize = clause.children(i, 'nmod').some((child) => OF_THE_YEAR.has(clause.lemma(child)));
  if (prize || clause.children(i).some((child) => ORDINAL.test(clause.word(child)))) return false;
  const beside = [clause.word(i - 1), ...clause.children(i).map((child) => clause.word(child))];
  return known && !beside.some((word) => BESIDE_OFFICE.has(word));
}

/** "was elected mayor", "appointed X (as) rector", "picked X to run the school", "sworn in as chair". */
function readChoice(clause: ClauseTree, at: number): ClauseFrame | null {
  if (!CHOOSING_VERBS.has(clause.lemma(at))) return null;
  const passive = isPassive(clause, at);
  const holder = passive ? subjectOf(clause, at) : (clause.child(at, 'obj') ?? namedBehind(clause, at));
  if (holder === null) return null;
  const heading = clause.children(at, 'xcomp', 'advcl').find((i) => isToHead(clause, i));
  if (heading !== undefined) return make(clause, at, holder, clause.child(heading, 'obj'));
  const office = clause
    .children(at, 'xcomp', 'obj', 'obl', 'obl:unmarked', 'nmod')
    .find((i) => i !== holder && i > at && /^(?:as)?$/.test(clause.caseOf(i)) && isOffice(clause, i));
  return office === undefined ? null : make(clause, at, holder, office);
}

/** "named X as its coach", where the tree takes X for what is said. */
function namedBehind(clause: ClauseTree, at: number): number | null {
  return clause.children(at, 'xcomp').find((i) => clause.isNamePart(i)) ?? null;
}

/** "to run the school", "to act in her place". */
function isToHead(clause: ClauseTree, i: number): boolean {
  if (!TO_HEAD.has(clause.lemma(i)) || clause.word(i - 1) !== 'to') return false;
  const object = clause.child(i, 'obj');
  if (object !== null) return !RUN_NOT_HEADED.has(clause.lemma(object)) && !LED_NOT_HEADED.has(clause.lemma(object));
  return clause.children(i, 'obl').some((child) => /^(?:place|stead|absence)$/.test(clause.word(child)));
}

/** "took over as coach", "took over the school", "succeeds X as mayor", "won the mayoralty of Y". */
function readTaking(clause: ClauseTree, at: number): ClauseFrame | null {
  const lemma = clause.lemma(at);
  const object = clause.child(at, 'obj');
  if (object !== null && GAINING_VERBS.has(lemma) && OFFICE_ABSTRACTS.test(clause.word(object)))
    return isPassive(clause, at) ? null : make(clause, at, subjectOf(clause, at), object);
  const behind = SERVING_VERBS.has(lemma) ? '' : TAKING_VERBS[lemma];
  if (behind === undefined || (behind !== '' && !clause.children(at).some((i) => clause.word(i) === behind)))
    return null;
  if (isPassive(clause, at) || SERVED_ONCE.test(clause.word(at))) return null;
  const office = clause
    .children(at, 'obl', 'xcomp')
    .find((i) => i > at && clause.caseOf(i) === 'as' && isOffice(clause, i));
  if (office !== undefined) return make(clause, at, subjectOf(clause, at), office);
  const succeeds = lemma === 'succeed' && object !== null;
  return succeeds ? make(clause, at, subjectOf(clause, at), null) : null;
}

/** "X runs the school", "the school is led by X". */
function readHeading(clause: ClauseTree, at: number): ClauseFrame | null {
  if (!HEADING_BODIES.has(clause.lemma(at))) return null;
  if (clause.word(at).endsWith('ing') && clause.children(at, 'aux').length === 0) return null;
  const passive = isPassive(clause, at);
  if (passive ? isOver(clause, at) : HEADED_ONCE.test(clause.word(at)) && clause.children(at, 'aux').length === 0)
    return null;
  const theme = passive ? subjectOf(clause, at) : clause.child(at, 'obj');
  const doer = passive ? findAgent(clause, at) : subjectOf(clause, at);
  if (theme === null || doer === null || !isHeadable(clause, theme)) return null;
  return clause.isNamePart(doer) ? make(clause, at, doer, theme) : null;
}

/** "was led by X": of a time that may be over. */
function isOver(clause: ClauseTree, at: number): boolean {
  const aux = clause.children(at, 'aux', 'aux:pass').map((i) => clause.word(i));
  return !aux.some((word) => /^(?:is|are|be|has|have)$/.test(word));
}

function isHeadable(clause: ClauseTree, i: number): boolean {
  if (clause.upos(i) === 'PRON' || isTimeWord(clause, i) || clause.isPersonName(i)) return false;
  if (RUN_NOT_HEADED.has(clause.lemma(i)) || LED_NOT_HEADED.has(clause.lemma(i))) return false;
  return clause.isNamePart(i) || clause.children(i, 'det', 'nmod:poss').length > 0;
}

/** "X is acting mayor", where the tree takes the standing in for the verb. */
function readStandIn(clause: ClauseTree, at: number): ClauseFrame | null {
  if (clause.word(at) !== STANDING_IN) return null;
  const office = clause.below(at).find((i) => i > at && i - at < 5 && isOffice(clause, i));
  return office === undefined ? null : make(clause, at, subjectOf(clause, at), office);
}

/** "X is the new mayor of Y", "X became mayor", "the next director is X", "her successor is X". */
function readBeing(clause: ClauseTree, at: number): ClauseFrame | null {
  const becomes = clause.head(at) >= 0 && clause.lemma(clause.head(at)) === 'become' && clause.relation(at) === 'xcomp';
  const subject = becomes ? subjectOf(clause, clause.head(at)) : clause.child(at, 'nsubj');
  if (subject === null || (!becomes && clause.children(at, 'cop').length === 0)) return null;
  if (clause.children(at, 'cop').some((i) => /^(?:was|were|been)$/.test(clause.word(i)))) return null;
  if (isOffice(clause, at) && (becomes || isNew(clause, at) || isToBe(clause, at)))
    return make(clause, becomes ? clause.head(at) : at, subject, at);
  if (!clause.isPersonName(at)) return null;
  if (SUCCESSOR.test(clause.word(subject))) return make(clause, at, at, null);
  return isOffice(clause, subject) && isNew(clause, subject) ? make(clause, at, at, subject) : null;
}

function isNew(clause: ClauseTree, office: number): boolean {
  return clause.children(office, 'amod', 'compound', 'nmod:poss').some((i) => NEW_IN_OFFICE.has(clause.word(i)));
}

/** "will be mayor", "is to be mayor". */
function isToBe(clause: ClauseTree, at: number): boolean {
  return clause.children(at, 'cop').some((i) => clause.word(i) === 'be');
}
