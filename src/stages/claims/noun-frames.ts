import { COURSE_VERBS } from '../../language/en/allowing-words.ts';
import {
  AT_THE_DOOR,
  BLAMED_FOR,
  BLAMED_OBJECT_FOR,
  BLAMED_ON,
  KINDS_OF_THEIR_OWN,
  ON_ORDER,
  ON_WHOM,
  ORDER_NOUNS,
  OUTCOMES,
  OWNING_UP,
  SERIES,
  TAKING_PART,
  THAT_OR_WHICH,
} from '../../language/en/claims/doer-words.ts';
import {
  ANSWERABLE_WORDS,
  ASCRIBING_VERBS,
  BLAMING_VERBS,
  LIGHT_VERBS,
  ORDERING_VERBS,
} from '../../language/en/clause-frames.ts';
import { readHeadNoun } from '../../language/en/description-nouns.ts';
import { HAPPENINGS } from '../../language/en/happenings.ts';
import type { ClauseFrame, Modality } from './clause-frame.ts';
import { hasNegativeDeterminer, isNegatedHere, isUncertainHere, readModality } from './clause-modality.ts';
import type { ClauseTree } from './clause-tree.ts';
import type { HappeningWord } from './find-happenings.ts';
import { isOfSense } from './is-of-sense.ts';
import { isTimeWord } from './is-time-word.ts';
import { findClausePlace, isPassive } from './verb-frames.ts';
import { subjectOf } from './verb-subject.ts';

/** The happening that a noun tells of, with those whom its phrase and the clause around it name. */
export function readNoun(clause: ClauseTree, word: HappeningWord): ClauseFrame | null {
  const { at, name } = word;
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
    else if (ON_WHOM.has(preposition)) theme ??= i;
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
    theme = clause.children(at, 'compound').find((i) => !isTimeWord(clause, i) && i !== doer) ?? null;
  if (theme === null && ON_WHOM.has(clause.word(at + 1)) && clause.word(at + 1) !== 'to' && name !== 'order') {
    const next = clause.headFrom(at + 2);
    if (next !== null && next !== not && !isTimeWord(clause, next)) theme = next;
  }
  if (theme === null && name === 'hack') theme = frozenBy(clause, at);
  return { doer, theme };
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

interface Around {
  readonly doer: number | null;
  /** The word that ties the doer to it. */
  readonly by: number;
  readonly accuses?: boolean;
  /** On whom it fell, where that hangs on the verb: "attributes the attack at the hospital to". */
  readonly theme?: number | null;
}

/** The doer that the clause around a noun names: "carried out the attack", "blamed X for it", "X was behind it". */
function readAround(clause: ClauseTree, at: number): Around | null {
  const above = clause.head(at);
  const relation = clause.relation(at);
  if (clause.caseOf(at) === 'behind') {
    const subject = clause.child(at, 'nsubj') ?? (above >= 0 ? subjectOf(clause, above) : null);
    if (subject !== null) return { doer: subject, by: clause.child(at, 'nsubj') === null ? above : at };
  }
  if (above < 0) return null;
  const lemma = clause.lemma(above);
  const given = relation === 'iobj' && ORDER_NOUNS.has(clause.lemma(at));
  if (given || relation === 'obj' || relation === 'nsubj:pass' || (relation === 'nsubj' && isPassive(clause, above))) {
    const ascribed = ascribedTo(clause, above);
    if (ascribed !== null) return { doer: ascribed, by: above, theme: onWhom(clause, above, ascribed) };
    if (OWNING_UP.has(lemma) && clause.word(at).endsWith('ing')) {
      const next = clause.headFrom(at + 1);
      return { doer: subjectOf(clause, above), by: above, theme: next };
    }
    if (LIGHT_VERBS.has(lemma) || (ORDER_NOUNS.has(clause.lemma(at)) && ORDERING_VERBS.has(lemma)))
      return { doer: lightDoer(clause, above), by: above, theme: onWhom(clause, above, -1) };
  }
  if (relation === 'nsubj' && lemma === 'work') {
    const doer = clause.children(above, 'nmod').find((i) => clause.caseOf(i) === 'of');
    if (doer !== undefined) return { doer, by: above };
  }
  if (relation === 'obl' || relation === 'nmod' || relation === 'advcl') return answerableFor(clause, at, above, lemma);
  const carried = clause
    .children(at, 'acl', 'acl:relcl')
    .find((i) => LIGHT_VERBS.has(clause.lemma(i)) && lightDoer(clause, i) !== null);
  if (carried !== undefined && isPassive(clause, carried)) return { doer: lightDoer(clause, carried), by: carried };
  const described = clause.children(at, 'acl').find((i) => ascribedTo(clause, i) !== null);
  return described === undefined ? null : { doer: ascribedTo(clause, described), by: described };
}

function onWhom(clause: ClauseTree, verb: number, not: number): number | null {
  const found = clause
    .children(verb, 'obl')
    .find((i) => i !== not && BLAMED_ON.has(clause.caseOf(i)) && !isTimeWord(clause, i));
  return found ?? null;
}

function lightDoer(clause: ClauseTree, verb: number): number | null {
  if (!isPassive(clause, verb)) return subjectOf(clause, verb);
  return clause.children(verb, 'obl', 'obl:agent').find((i) => clause.caseOf(i) === 'by') ?? null;
}

/** Whom a verb of ascribing puts it down to: "blamed it on X", "laid it at the door of X". */
export function ascribedTo(clause: ClauseTree, verb: number): number | null {
  const cases = ASCRIBING_VERBS[clause.lemma(verb)];
  if (!cases) return null;
  const door = clause.below(verb).find((i) => AT_THE_DOOR.test(clause.word(i)) && clause.caseOf(i) === 'at');
  if (door !== undefined) return clause.children(door, 'nmod').find((i) => clause.caseOf(i) === 'of') ?? null;
  const found = clause.below(verb).find((i) => cases.has(clause.caseOf(i)) && !isTimeWord(clause, i));
  return found ?? null;
}

function answerableFor(clause: ClauseTree, at: number, above: number, lemma: string): Around | null {
  const preposition = clause.caseOf(at);
  if (BLAMING_VERBS.has(lemma) && BLAMED_FOR.has(preposition)) {
    const doer = clause.child(above, 'obj', 'nsubj:pass');
    return doer === null ? null : { doer, by: above, accuses: true };
  }
  const blamer = clause.head(above);
  if (
    blamer >= 0 &&
    BLAMING_VERBS.has(clause.lemma(blamer)) &&
    clause.relation(above) === 'obj' &&
    BLAMED_OBJECT_FOR.has(preposition)
  ) {
    return { doer: above, by: blamer, accuses: true };
  }
  if (ANSWERABLE_WORDS.has(clause.word(above)) && preposition === 'for') {
    const doer = subjectOf(clause, above) ?? subjectOf(clause, clause.head(above) < 0 ? above : clause.head(above));
    return doer === null ? null : { doer, by: above };
  }
  if (TAKING_PART.has(lemma) && preposition === 'in') {
    const verb = clause.head(above);
    const doer = verb < 0 ? null : subjectOf(clause, verb);
    return doer === null ? null : { doer, by: hasNegativeDeterminer(clause, above) ? above : verb };
  }
  if (lemma === 'responsibility' && preposition === 'for') {
    const verb = clause.head(above);
    const doer = verb < 0 ? null : subjectOf(clause, verb);
    return doer === null ? null : { doer, by: verb };
  }
  return null;
}
