import { FIRES } from '../../language/en/claims/beginning-words.ts';
import {
  AS,
  CAUSE_NOUNS,
  CAUSING_PARTICLE,
  RESULT_NOUNS,
  RULING_OUT,
  STARTING,
} from '../../language/en/claims/cause-words.ts';
import { EFFECT_NOUNS } from '../../language/en/clause-frames.ts';
import type { ClauseFrame } from './clause-frame.ts';
import { readModality } from './clause-modality.ts';
import type { ClauseTree } from './clause-tree.ts';
import { whatDiedOf } from './died-of.ts';
import { isThing } from './is-thing.ts';
import { isPassive } from './verb-frames.ts';
import { subjectOf } from './verb-subject.ts';

/** What brought something about, as nouns and verbs of several words tell it. */
export function readOtherCause(clause: ClauseTree, at: number): ClauseFrame | null {
  return clause.upos(at) === 'VERB'
    ? (readRuledOut(clause, at) ?? readPutDown(clause, at) ?? readStart(clause, at) ?? readDiedOf(clause, at))
    : (readCauseNoun(clause, at) ?? readResult(clause, at) ?? readBehind(clause, at));
}

function make(clause: ClauseTree, at: number, doer: number | null, theme: number | null, by = at): ClauseFrame {
  return { name: 'cause', at, with: [], doer, theme, place: null, ...readModality(clause, by, [doer]) };
}

/** "The cause of the fire was a candle", "A candle is believed to be the cause of the fire", "named it as the cause of the fire". */
function readCauseNoun(clause: ClauseTree, at: number): ClauseFrame | null {
  if (!CAUSE_NOUNS.has(clause.lemma(at))) return null;
  const effect = effectBehind(clause, at);
  if (effect === null) return null;
  const cause = causeNamed(clause, at);
  if (cause === null || clause.upos(cause) === 'VERB' || clause.upos(cause) === 'PRON') return null;
  return make(clause, at, cause, effect, clause.relation(at) === 'nsubj' ? cause : at);
}

/** The word of what is called the cause. */
function causeNamed(clause: ClauseTree, at: number): number | null {
  const above = clause.head(at);
  if (clause.children(at, 'cop').length > 0) return clause.child(at, 'nsubj') ?? subjectOf(clause, at);
  if (clause.relation(at) === 'nsubj') return above;
  if (clause.relation(at) === 'nsubj:pass')
    return clause.children(above, 'xcomp').find((i) => clause.children(i, 'cop').length > 0) ?? null;
  const as = clause.children(at, 'case').find((i) => AS.test(clause.word(i)));
  if (as === undefined || above < 0 || isRuledOutBefore(clause, at)) return null;
  const cause = clause.relation(at) === 'nmod' ? above : clause.child(above, 'obj', 'nsubj:pass');
  return cause !== null && cause < at ? cause : null;
}

/** "ruled out a leak as the cause", whatever the tree hangs the cause on. */
function isRuledOutBefore(clause: ClauseTree, at: number): boolean {
  for (let i = 0; i < at; i++) if (clause.upos(i) === 'VERB' && clause.lemma(i) in RULING_OUT) return true;
  return false;
}

function effectBehind(clause: ClauseTree, noun: number): number | null {
  return clause.children(noun, 'nmod').find((i) => /^(?:of|for|behind)$/.test(clause.caseOf(i))) ?? null;
}

/** "The blackout was the result of a cyberattack." */
function readResult(clause: ClauseTree, at: number): ClauseFrame | null {
  if (!RESULT_NOUNS.has(clause.lemma(at)) || clause.children(at, 'cop').length === 0) return null;
  const cause = clause.children(at, 'nmod').find((i) => clause.caseOf(i) === 'of');
  return cause === undefined ? null : make(clause, at, cause, clause.child(at, 'nsubj'));
}

/** "A signal failure was behind the delay": a thing, since who is behind a deed did it. */
function readBehind(clause: ClauseTree, at: number): ClauseFrame | null {
  if (clause.caseOf(at) !== 'behind' || clause.children(at, 'cop').length === 0) return null;
  const cause = clause.child(at, 'nsubj');
  return cause === null || !isThing(clause, cause) ? null : make(clause, at, cause, at);
}

/** "The ministry ruled out the tannery as the cause of the deaths." */
function readRuledOut(clause: ClauseTree, at: number): ClauseFrame | null {
  const particle = RULING_OUT[clause.lemma(at)];
  if (particle === undefined || (particle !== '' && !hasWord(clause, at, particle))) return null;
  const cause = isPassive(clause, at) ? subjectOf(clause, at) : clause.child(at, 'obj');
  if (cause === null) return null;
  const named = [at, cause]
    .flatMap((of) => clause.children(of, 'nmod', 'obl'))
    .find((i) => CAUSE_NOUNS.has(clause.lemma(i)) && AS.test(clause.caseOf(i)));
  const effect = named === undefined ? null : effectBehind(clause, named);
  if (effect === null) return null;
  const told = make(clause, at, cause, effect);
  return { ...told, negated: !told.negated };
}

/** "The blackout was put down to a pylon." */
function readPutDown(clause: ClauseTree, at: number): ClauseFrame | null {
  if (clause.lemma(at) !== 'put' || !hasWord(clause, at, 'down')) return null;
  const effect = isPassive(clause, at) ? subjectOf(clause, at) : clause.child(at, 'obj');
  const cause = clause.children(at, 'obl').find((i) => clause.caseOf(i) === 'to');
  return effect === null || cause === undefined ? null : make(clause, at, cause, effect);
}

/** "He died of a heart attack." */
function readDiedOf(clause: ClauseTree, at: number): ClauseFrame | null {
  const cause = whatDiedOf(clause, at);
  return cause === null ? null : make(clause, at, cause, at);
}

/** "The fire was started by a heater", "a boiler set off the explosion", "two boys lit the fire". */
function readStart(clause: ClauseTree, at: number): ClauseFrame | null {
  const particle = CAUSING_PARTICLE[clause.lemma(at)];
  const sets = particle !== undefined && (hasWord(clause, at, particle) || clause.word(at + 1) === particle);
  if (!sets && !STARTING.has(clause.lemma(at))) return null;
  const behind = behindParticle(clause, at, particle);
  const passive = behind === null && isPassive(clause, at);
  const effect = passive ? subjectOf(clause, at) : (clause.child(at, 'obj') ?? behind);
  const cause = passive
    ? (clause.children(at, 'obl:agent', 'obl').find((i) => clause.caseOf(i) === 'by') ?? null)
    : whatSetOff(clause, at);
  if (
    effect === null ||
    cause === null ||
    effect === cause ||
    clause.upos(cause) === 'PRON' ||
    !EFFECT_NOUNS.has(clause.lemma(effect))
  )
    return null;
  const byOne = sets ? isThing(clause, cause) : FIRES.has(clause.lemma(effect)) || isThing(clause, cause);
  return byOne ? make(clause, at, cause, effect, at) : null;
}

/** "set off an explosion", whatever the tree takes the particle for. */
function behindParticle(clause: ClauseTree, at: number, particle: string | undefined): number | null {
  return particle !== undefined && clause.word(at + 1) === particle ? clause.headFrom(at + 2) : null;
}

/** "A fire in a shed at the port set off": the fire, where the tree takes the verb to describe the shed. */
function whatSetOff(clause: ClauseTree, at: number): number | null {
  const described = clause.relation(at).startsWith('acl') && clause.children(at, 'nsubj').length === 0;
  return (described ? clause.headBefore(at - 1) : null) ?? subjectOf(clause, at);
}

function hasWord(clause: ClauseTree, at: number, word: string): boolean {
  return clause.children(at).some((i) => clause.word(i) === word);
}
