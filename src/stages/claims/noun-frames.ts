import { COURSE_VERBS } from '../../language/en/allowing-words.ts';
import {
  BOMB,
  COMES_FROM,
  DONE_TO_PERSONS,
  GUNFIRE,
  KINDS_OF_THEIR_OWN,
  ON_ORDER,
  ON_WHOM,
  OUTCOMES,
  SERIES,
  SET_OFF,
  THAT_OR_WHICH,
  UNDER,
} from '../../language/en/claims/doer-words.ts';
import { PLACE_NOUNS } from '../../language/en/clause-frames.ts';
import { readHeadNoun } from '../../language/en/description-nouns.ts';
import { BEFALLS_PERSONS, WAYS_OF_ATTACK } from '../../language/en/happening-senses.ts';
import { HAPPENINGS } from '../../language/en/happenings.ts';
import { singularOf } from '../../language/en/noun-words.ts';
import type { ClauseFrame, Modality } from './clause-frame.ts';
import { isNegatedHere, isUncertainHere, readModality } from './clause-modality.ts';
import type { ClauseTree } from './clause-tree.ts';
import type { HappeningWord } from './find-happenings.ts';
import { isOfSense } from './is-of-sense.ts';
import { isTimeWord } from './is-time-word.ts';
import { type Around, isSetOff, readAround } from './noun-doer.ts';
import { findClausePlace, isPassive } from './verb-frames.ts';
import { subjectOf } from './verb-subject.ts';

/** The happening that a noun tells of, with those whom its phrase and the clause around it name. */
export function readNoun(clause: ClauseTree, found: HappeningWord): ClauseFrame | null {
  const word = SET_OFF.has(found.name) && isSetOff(clause, found) ? { ...found, name: 'attack' } : found;
  const { at, name } = word;
  if (name === BOMB) return null;
  if (clause.caseOf(at) === UNDER && isUnderAttack(clause, word)) return readUnder(clause, word);
  if (OUTCOMES.has(name) && clause.children(at, 'cop').length > 0) return readOutcome(clause, word);
  const around = readAround(clause, outermost(clause, at));
  const inside = readPhrase(clause, at, name, around?.doer ?? null);
  const doer = around?.doer ?? inside.doer;
  if (doer === null && inside.theme === null && !around?.theme) return null;
  if (!isOfSense(clause, word, doer, inside.theme)) return null;
  const place = findClausePlace(clause, at, [doer, inside.theme]);
  const theme = inside.theme ?? around?.theme ?? (name === 'order' ? doneOnOrder(clause, at) : null);
  const told = { name, at, with: around ? [around.by] : [], theme, place };
  if (around && theme !== null && isByOthers(clause, at, around))
    return { ...told, doer: null, deniedDoer: around.doer, ...readModality(clause, at, [at]) };
  const modality = withCourse(
    readModality(clause, around?.by ?? at, [at]),
    around === null ? findCourse(clause, at) : null,
  );
  const denied = around !== null && around.by !== at && isNegatedHere(clause, around.by) && !modality.negated;
  const manner = around?.accuses ? (denied ? 'doubts' : 'accuses') : undefined;
  return {
    ...told,
    doer,
    negated: modality.negated || (denied && !manner),
    certain: modality.certain,
    ...((manner ?? modality.manner) && { manner: manner ?? modality.manner }),
  };
}

/** "came under attack", "was under fire": what befell the subject. */
function isUnderAttack(clause: ClauseTree, { at, name }: HappeningWord): boolean {
  return name === 'attack' || (name === 'burn' && clause.lemma(at) === GUNFIRE);
}

/** "The patrol came under fire from gunmen": the gunmen attacked it. "Under attack" is told of words too, and left out. */
function readUnder(clause: ClauseTree, { at }: HappeningWord): ClauseFrame | null {
  const above = clause.head(at);
  const verb = clause.children(at, 'cop').length > 0 || above < 0 ? at : above;
  const theme = subjectOf(clause, verb);
  const beside = [...clause.children(at, 'nmod', 'obl'), ...(verb === at ? [] : clause.children(verb, 'obl'))];
  if (theme === null) return null;
  const doer = beside.find((i) => i > at && COMES_FROM.has(clause.caseOf(i)) && !isTimeWord(clause, i)) ?? null;
  if (doer === null || clause.lemma(at) !== GUNFIRE) return null;
  const place = findClausePlace(clause, verb, [doer, theme]);
  return { name: 'attack', at, with: [], doer, theme, place, ...readModality(clause, verb, [theme]) };
}

/** "The test was a success". */
function readOutcome(clause: ClauseTree, { at, name }: HappeningWord): ClauseFrame | null {
  const theme = subjectOf(clause, at);
  if (theme === null || clause.upos(theme) === 'PRON' || clause.children(at, 'nmod:poss').length > 0) return null;
  return { name, at, with: [], doer: null, theme, place: null, ...readModality(clause, at, [theme]) };
}

interface Course {
  readonly toCome: boolean;
  readonly cameToNothing: boolean;
}

/** What the verb over a noun says of its coming about: "the merger will go ahead", "the strike did not begin", "the sale fell through". */
function findCourse(clause: ClauseTree, at: number): Course | null {
  const verb = clause.head(at);
  if (verb < 0 || !/^nsubj/.test(clause.relation(at))) return null;
  const particles = COURSE_VERBS[clause.lemma(verb)];
  if (particles === undefined) return null;
  const beside = clause.children(verb).map((i) => clause.word(i));
  if (particles.length > 0 && !particles.some((word) => beside.includes(word))) return null;
  const failed = clause.lemma(verb) === 'fall';
  return { toCome: isUncertainHere(clause, verb), cameToNothing: isNegatedHere(clause, verb) !== failed };
}

function withCourse(modality: Modality, course: Course | null): Modality {
  if (course === null) return modality;
  return {
    ...modality,
    certain: modality.certain && !course.toCome,
    negated: course.cameToNothing ? !modality.negated : modality.negated,
  };
}

/** "The market was cleared on the mayor's orders": the market. */
function doneOnOrder(clause: ClauseTree, at: number): number | null {
  const verb = clause.head(at);
  if (!ON_ORDER.has(clause.caseOf(at)) || verb < 0 || clause.upos(verb) !== 'VERB') return null;
  return isPassive(clause, verb) ? subjectOf(clause, verb) : clause.child(verb, 'obj');
}

/** "The guards did not cause the death of the carter": he is dead, and it was not they. */
function isByOthers(clause: ClauseTree, at: number, { by, doer }: Around): boolean {
  if (doer === null || by === at || !isNegatedHere(clause, by)) return false;
  return clause.children(at, 'det', 'nmod:poss').some((i) => i < at && clause.word(i) !== 'no');
}

/** "a series of attacks": what is said of the series is said of them. */
function outermost(clause: ClauseTree, at: number): number {
  const above = clause.head(at);
  return above >= 0 && clause.relation(at) === 'nmod' && SERIES.has(clause.lemma(above)) ? above : at;
}

/** "X's arrest of Y", "the attack on Y by X", "his death". */
function readPhrase(
  clause: ClauseTree,
  at: number,
  name: string,
  not: number | null,
): { doer: number | null; theme: number | null } {
  let doer: number | null = null;
  let theme: number | null = null;
  for (const i of clause.children(at, 'nmod', 'obl')) {
    const preposition = clause.caseOf(i);
    if (isTimeWord(clause, i) || i === not) continue;
    if (preposition === 'by') doer ??= i;
    else if (preposition === 'of' && name === 'order') doer ??= i;
    else if (ON_WHOM.has(preposition) && !(preposition === 'at' && isWhereIt(clause, at, name, i))) theme ??= i;
  }
  const owner = clause.child(at, 'nmod:poss');
  if (owner !== null && !isTimeWord(clause, owner)) {
    if (theme === null && befalls(name)) theme = owner;
    else doer ??= owner;
  }
  const { axis } = HAPPENINGS[name]!;
  if (name === 'attack')
    doer ??= clause.children(at, 'compound').find((i) => readHeadNoun(clause.word(i))?.kind === 'person') ?? null;
  if (theme === null && axis !== 'win' && name !== 'appoint')
    theme =
      clause
        .children(at, 'compound')
        .find((i) => !isTimeWord(clause, i) && i !== doer && !isByWeapon(clause, name, i)) ?? null;
  if (theme === null && ON_WHOM.has(clause.word(at + 1)) && clause.word(at + 1) !== 'to' && name !== 'order') {
    const next = clause.headFrom(at + 2);
    const where = next !== null && clause.word(at + 1) === 'at' && isWhereIt(clause, at, name, next);
    if (next !== null && next !== not && !where && !isTimeWord(clause, next)) theme = next;
  }
  if (theme === null && name === 'hack') theme = frozenBy(clause, at);
  return { doer, theme };
}

/** "a shooting at a checkpoint", "abuse at the school": where it was, and nobody whom it befell. */
function isWhereIt(clause: ClauseTree, at: number, name: string, i: number): boolean {
  if (BEFALLS_PERSONS.has(name)) return true;
  return DONE_TO_PERSONS.has(clause.lemma(at)) && !clause.isNamePart(i) && PLACE_NOUNS.has(clause.lemma(i));
}

/** "a car bomb", "a knife attack", "an air strike": with what, and on nobody. */
function isByWeapon(clause: ClauseTree, name: string, i: number): boolean {
  if (name !== 'attack' || clause.isNamePart(i)) return false;
  return WAYS_OF_ATTACK.has(singularOf(clause.word(i)));
}

/** "the ransomware that froze the hospital". */
function frozenBy(clause: ClauseTree, at: number): number | null {
  const relative = clause.child(at, 'acl:relcl');
  const object = relative === null ? null : clause.child(relative, 'obj');
  if (object !== null) return object;
  return THAT_OR_WHICH.test(clause.word(at + 1)) ? clause.headFrom(at + 3) : null;
}

/** Whether the owner of the noun is whom it befalls: "his arrest", not "his attack". */
function befalls(name: string): boolean {
  return KINDS_OF_THEIR_OWN.has(name) || HAPPENINGS[name]?.labile === true;
}
