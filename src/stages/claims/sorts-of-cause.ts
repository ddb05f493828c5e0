import {
  BY_CHANCE,
  INSTANCES,
  SIGNS,
  SUSPECTED_CAUSES,
  SUSPECTING,
  TREATING_AS,
  UNWILLED,
  WILFUL,
  WILFULLY,
} from '../../language/en/cause-kinds.ts';
import {
  AT_FAULT,
  BEFORE_FAULT,
  BLASTS,
  BROKE,
  BURNED,
  DISASTERS,
  EXPLODED,
  FIRES,
  IT,
  PARTICIPLE,
  SET_OFF,
  THAT,
  THE_HARM,
  WHAT,
  WHAT_FIRST,
} from '../../language/en/claims/beginning-words.ts';
import {
  AS,
  BLAMES_A_THING,
  CAUSE_NOUNS,
  CAUSING,
  RULING_OUT,
  STARTING,
} from '../../language/en/claims/cause-words.ts';
import { FORMS_OF_BE } from '../../language/en/claims/modality-words.ts';
import { hasNegativeDeterminer } from './clause-modality.ts';
import type { ClauseTree } from './clause-tree.ts';
import { isThing } from './is-thing.ts';
import { causeFrame, type ToldCause } from './told-cause.ts';
import { isPassive } from './verb-frames.ts';
import { subjectOf } from './verb-subject.ts';

/** Causes of a harm told by their sort, ruled out, or told as what was at fault: "It was arson", "A cable was to blame". */
export function readSortsOfCause(clause: ClauseTree): ToldCause[] {
  const told: ToldCause[] = [];
  for (let at = 0; at < clause.size; at++) {
    const found =
      readSort(clause, at) ??
      readHow(clause, at) ??
      readTreatedAs(clause, at) ??
      readRuledOut(clause, at) ??
      readNoSign(clause, at) ??
      readAtFault(clause, at) ??
      readBlamed(clause, at) ??
      readWhatDidIt(clause, at);
    if (found) told.push(found);
  }
  const burned = readWhatBurned(clause);
  return burned ? [...told, burned] : told;
}

/** "arson", "an accident", "foul play". */
function isSort(clause: ClauseTree, i: number): boolean {
  if (WILFUL.has(clause.lemma(i)) || UNWILLED.has(clause.lemma(i))) return true;
  return clause.children(i, 'amod', 'compound').some((child) => child === i - 1 && WILFUL.has(clause.lemma(child)));
}

/** "The fire was arson", "was no accident", "an act of sabotage". */
function readSort(clause: ClauseTree, at: number): ToldCause | null {
  if (clause.children(at, 'cop').length === 0) return null;
  const named = INSTANCES.has(clause.lemma(at)) ? clause.children(at, 'nmod').find((i) => isSort(clause, i)) : at;
  const subject = clause.child(at, 'nsubj');
  if (named === undefined || !isSort(clause, named) || subject === null) return null;
  const harm = harmOf(clause, subject);
  if (harm === undefined || harm === named) return null;
  return { frame: { ...causeFrame(clause, at, named, harm), at: named }, of: HARMS };
}

/** Harms that can be wilful: an accident is none. */
const HARMS: ReadonlySet<string> = new Set([...DISASTERS].filter((noun) => noun !== 'accident'));

/** The word of the harm, null for "it", undefined for something else. */
function harmOf(clause: ClauseTree, subject: number): number | null | undefined {
  if (HARMS.has(clause.lemma(subject))) return subject;
  return IT.test(clause.word(subject)) ? null : undefined;
}

/** "was lit deliberately". */
function readHow(clause: ClauseTree, at: number): ToldCause | null {
  if (clause.upos(at) !== 'VERB' || !SET_OFF.has(clause.lemma(at)) || !isPassive(clause, at)) return null;
  const how = clause
    .children(at, 'advmod')
    .find((i) => WILFULLY.test(clause.word(i)) || BY_CHANCE.test(clause.word(i)));
  const subject = subjectOf(clause, at);
  const harm = how === undefined || subject === null ? undefined : harmOf(clause, subject);
  if (how === undefined || harm === undefined) return null;
  const key = WILFULLY.test(clause.word(how)) ? 'arson' : 'accident';
  const words = { from: Math.min(how, at), to: Math.max(how, at), key };
  return { frame: causeFrame(clause, at, how, harm, [how]), of: HARMS, words };
}

/** "are treating the fire as arson", "suspect arson": not said to be sure. */
function readTreatedAs(clause: ClauseTree, at: number): ToldCause | null {
  if (clause.upos(at) !== 'VERB') return null;
  const object = isPassive(clause, at) ? subjectOf(clause, at) : clause.child(at, 'obj');
  if (object === null) return null;
  if (SUSPECTING.has(clause.lemma(at)) && isSort(clause, object))
    return { frame: { ...causeFrame(clause, at, object, null), manner: 'accuses' }, of: HARMS };
  if (!TREATING_AS.has(clause.lemma(at))) return null;
  const as = clause.below(at).find((i) => AS.test(clause.caseOf(i)) && isSort(clause, i));
  const harm = harmOf(clause, object);
  if (as === undefined || harm === undefined) return null;
  return { frame: { ...causeFrame(clause, at, as, harm), manner: 'accuses' }, of: HARMS };
}

/** "ruled out arson": without "as the cause". */
function readRuledOut(clause: ClauseTree, at: number): ToldCause | null {
  const particle = RULING_OUT[clause.lemma(at)];
  if (particle === undefined || particle === '' || clause.word(at + 1) !== particle) return null;
  const cause = isPassive(clause, at) ? subjectOf(clause, at) : clause.child(at, 'obj');
  if (cause === null || !SUSPECTED_CAUSES.has(clause.lemma(cause))) return null;
  if ([at, cause].some((of) => clause.children(of, 'nmod', 'obl').some((i) => CAUSE_NOUNS.has(clause.lemma(i)))))
    return null;
  const frame = causeFrame(clause, at, cause, null, [at + 1]);
  return frame.negated || !frame.certain ? null : { frame: { ...frame, negated: true }, of: HARMS };
}

/** "There was no sign of arson." */
function readNoSign(clause: ClauseTree, at: number): ToldCause | null {
  if (!SIGNS.has(clause.lemma(at)) || clause.upos(at) !== 'NOUN' || !hasNegativeDeterminer(clause, at)) return null;
  const cause = clause.children(at, 'nmod').find((i) => clause.caseOf(i) === 'of');
  if (cause === undefined || !SUSPECTED_CAUSES.has(clause.lemma(cause))) return null;
  return { frame: { ...causeFrame(clause, at, cause, null), negated: true, certain: true }, of: HARMS };
}

/** "An electrical fault was to blame", "A valve was at fault"; what for, another sentence tells. */
function readAtFault(clause: ClauseTree, at: number): ToldCause | null {
  if (!AT_FAULT.test(clause.word(at)) || !BEFORE_FAULT.test(clause.word(at - 1)) || clause.word(at + 1) === 'for')
    return null;
  const be = FORMS_OF_BE.test(clause.word(at - 2)) ? at - 2 : clause.upos(at - 2) === 'ADV' ? at - 3 : -1;
  if (be < 1 || !FORMS_OF_BE.test(clause.word(be))) return null;
  const subject = clause.child(at, 'nsubj', 'nsubj:outer', 'nsubj:pass') ?? subjectOf(clause, at);
  if (subject === null || clause.upos(subject) === 'PRON' || !isThing(clause, subject)) return null;
  return { frame: { ...causeFrame(clause, at, subject, null, [at - 1]), certain: true }, of: DISASTERS };
}

/** "The railway blames the driver": for the harm told of before. */
function readBlamed(clause: ClauseTree, at: number): ToldCause | null {
  const blamed = clause.lemma(at) === BLAMES_A_THING && clause.upos(at) === 'VERB' ? clause.child(at, 'obj') : null;
  if (blamed === null || clause.upos(blamed) === 'PRON' || DISASTERS.has(clause.lemma(blamed))) return null;
  if (clause.below(at).some((i) => /^(?:for|on)$/.test(clause.caseOf(i)))) return null;
  return { frame: { ...causeFrame(clause, at, blamed, null), manner: 'accuses' }, of: DISASTERS };
}

/** "Smuggled flares started it": the harm told of before. */
function readWhatDidIt(clause: ClauseTree, at: number): ToldCause | null {
  const sets = CAUSING.has(clause.lemma(at)) || STARTING.has(clause.lemma(at));
  if (!sets || clause.upos(at) !== 'VERB' || clause.word(at + 1) !== THE_HARM) return null;
  const cause = [subjectOf(clause, at), beforeParticiple(clause, at)].find(
    (i) => i !== null && i < at && isThing(clause, i),
  );
  if (cause === undefined || cause === null) return null;
  return { frame: causeFrame(clause, at, cause, null), of: DISASTERS };
}

/** "flares belonging to a club | started it": what a participle describes right before the verb. */
function beforeParticiple(clause: ClauseTree, at: number): number | null {
  for (let i = at - 1; i > 1; i--) {
    if (clause.upos(i) !== 'VERB' && clause.upos(i) !== 'PUNCT') continue;
    return PARTICIPLE.test(clause.word(i)) ? clause.headBefore(i - 1) : null;
  }
  return clause.headBefore(at - 1);
}

/** "What burned in there was fertiliser", "It was a valve that failed". */
function readWhatBurned(clause: ClauseTree): ToldCause | null {
  for (let at = 1; at + 2 < clause.size; at++) {
    const of = harmsOf(clause.word(at));
    if (of === null) continue;
    if (WHAT_FIRST.test(clause.word(at - 1)) && hasBefore(clause, at, WHAT)) {
      const be = nextWord(clause, at + 1, FORMS_OF_BE);
      const thing = be === null ? null : clause.headFrom(be + 1);
      return thing !== null && isThing(clause, thing) ? { frame: causeFrame(clause, at, thing, null), of } : null;
    }
    if (!THAT.test(clause.word(at - 1)) || !IT.test(clause.word(0))) continue;
    const thing = FORMS_OF_BE.test(clause.word(1)) ? clause.headBefore(at - 2) : null;
    if (thing !== null && isThing(clause, thing)) return { frame: causeFrame(clause, at, thing, null), of };
  }
  return null;
}

function harmsOf(word: string): ReadonlySet<string> | null {
  if (BURNED.test(word)) return FIRES;
  if (EXPLODED.test(word)) return BLASTS;
  return BROKE.test(word) ? DISASTERS : null;
}

const hasBefore = (clause: ClauseTree, at: number, word: string): boolean =>
  clause.word(at - 1) === word || clause.word(at - 2) === word;

/** Words within which "what burned" is followed by what it was. */
const REACH = 7;

function nextWord(clause: ClauseTree, from: number, word: RegExp): number | null {
  for (let i = from; i < Math.min(clause.size, from + REACH); i++) if (word.test(clause.word(i))) return i;
  return null;
}
