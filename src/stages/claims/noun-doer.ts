import {
  AT_THE_DOOR,
  BLAMED_FOR,
  BLAMED_OBJECT_FOR,
  BLAMED_ON,
  BOMB,
  BRINGING_ABOUT,
  ORDER_NOUNS,
  OWNING_UP,
  RESPONSIBILITY,
  TAKING_PART,
} from '../../language/en/claims/doer-words.ts';
import {
  ANSWERABLE_WORDS,
  ASCRIBING_VERBS,
  BLAMING_VERBS,
  LIGHT_VERBS,
  ORDERING_VERBS,
} from '../../language/en/clause-frames.ts';
import { hasNegativeDeterminer } from './clause-modality.ts';
import type { ClauseTree } from './clause-tree.ts';
import type { HappeningWord } from './find-happenings.ts';
import { isThing } from './is-thing.ts';
import { isTimeWord } from './is-time-word.ts';
import { isPassive } from './verb-frames.ts';
import { subjectOf } from './verb-subject.ts';

export interface Around {
  readonly doer: number | null;
  /** The word that ties the doer to it. */
  readonly by: number;
  readonly accuses?: boolean;
  /** On whom it fell, where that hangs on the verb: "attributes the attack at the hospital to". */
  readonly theme?: number | null;
}

/** The doer that the clause around a noun names: "carried out the attack", "blamed X for it", "X was behind it". */
export function readAround(clause: ClauseTree, at: number): Around | null {
  const above = clause.head(at);
  const relation = clause.relation(at);
  if (clause.caseOf(at) === 'behind') {
    const own = clause.children(at, 'cop').length > 0;
    const subject = (own ? subjectOf(clause, at) : null) ?? whoIsBehind(clause, at, above);
    if (subject !== null) return { doer: subject, by: own ? at : above };
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

/** "The ministry stood behind it", "the men behind it", "the man behind it was a guard". */
function whoIsBehind(clause: ClauseTree, at: number, above: number): number | null {
  if (above < 0) return null;
  if (clause.relation(at) !== 'nmod' || clause.upos(above) === 'VERB') return subjectOf(clause, above);
  const named = clause.head(above);
  const isNamed = clause.relation(above) === 'nsubj' && named >= 0 && clause.children(named, 'cop').length > 0;
  return isNamed && /^(?:NOUN|PROPN)$/.test(clause.upos(named)) ? named : above;
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
  if (lemma === RESPONSIBILITY && preposition === 'for') {
    const verb = clause.head(above);
    const doer = verb < 0 ? null : subjectOf(clause, verb);
    return doer === null || hasNegativeDeterminer(clause, doer) ? null : { doer, by: verb };
  }
  return null;
}

/** "claimed responsibility for the car bomb", "was behind the explosion": somebody attacked with it; who caused one need not have. */
export function isSetOff(clause: ClauseTree, { at, name }: HappeningWord): boolean {
  const around = readAround(clause, at);
  if (around === null || around.doer === null || BRINGING_ABOUT.has(clause.lemma(around.by))) return false;
  if (clause.upos(around.doer) === 'VERB' || isThing(clause, around.doer)) return false;
  const owned = clause.head(at) >= 0 && clause.lemma(clause.head(at)) === RESPONSIBILITY;
  return name === BOMB || owned || clause.caseOf(at) === 'behind' || LIGHT_VERBS.has(clause.lemma(around.by));
}
