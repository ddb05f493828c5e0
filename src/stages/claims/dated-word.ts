import { BEGIN_OR_END } from '../../language/en/claims/phase-forms.ts';
import {
  BESIDE,
  CARRYING_VERBS,
  EFFECT_NOUNS,
  EFFECT_VERBS,
  EMPTY_VERBS,
  LITTLE,
  MOVING_VERBS,
  PLANNING_VERBS,
  REPORTING_VERBS,
  WITHIN,
} from '../../language/en/dated-words.ts';
import { isPersonNoun } from '../../language/en/person-nouns.ts';
import { canBeDated, isHappening, isNamedHappening, isNoun, isTime } from './can-be-dated.ts';
import { isNegatedHere } from './clause-modality.ts';
import type { ClauseTree } from './clause-tree.ts';
import { findDatedByForm } from './dated-by-form.ts';
import { isDue } from './is-due.ts';
import { isTimeWord } from './is-time-word.ts';
import { isPassive } from './verb-frames.ts';
import { isMeanwhile, verbMeanwhile } from './verb-meanwhile.ts';
import { subjectOf } from './verb-subject.ts';
import { bareNoun, keyOfDated } from './words-of-dated.ts';

/** What a time dates: the word that tells of it; whoever reports it; or nothing that the tree shows. */
export type Dated = { readonly at: number; readonly sure: boolean } | 'report' | null;

const STEPS_UP = 6;

function sure(at: number): Dated {
  return { at, sure: true };
}

/** The verb or the noun of a happening that the time at words [from, to) dates, up the tree from it. */
export function findDatedWord(clause: ClauseTree, from: number, to: number): Dated {
  const set = findDatedByForm(clause, from, to);
  if (set !== null) return sure(set);
  const found = climb(clause, from, to) ?? (from === 1 && clause.upos(0) === 'ADP' ? ofSentence(clause) : null);
  return found === null || found === 'report' ? found : { ...found, at: wholeOf(clause, found.at) };
}

/** "the death of X in the May raid": the day of the raid is that of the death, which tells more. */
function wholeOf(clause: ClauseTree, at: number): number {
  const above = clause.head(at);
  if (above < 0 || clause.relation(at) !== 'nmod' || !WITHIN.has(clause.caseOf(at)) || !isNoun(clause, at)) return at;
  const told = isNoun(clause, above) && isNamedHappening(clause, above) && isNamedHappening(clause, at);
  return told && clause.children(above, 'nmod').some((i) => clause.caseOf(i) === 'of') ? above : at;
}

function climb(clause: ClauseTree, from: number, to: number): Dated {
  let at = headOf(clause, from, to);
  let fallback: number | null = null;
  for (let step = 0; step < STEPS_UP; step++) {
    const own = clause.child(at, 'nsubj', 'nsubj:pass');
    if (own !== null && (isTimeWord(clause, at) || step === 0)) return ofSubject(clause, own);
    const above = clause.head(at);
    if (above < 0 || isParted(clause, from, above)) break;
    const upos = clause.upos(above);
    if (upos === 'VERB' || upos === 'AUX' || isMeanwhile(clause, above))
      return isOfSubject(clause, at) ? sure(at) : ofVerb(clause, verbMeanwhile(clause, above), at);
    if (isEffect(clause, above)) return ofSentence(clause);
    if (isTime(clause, above) && isDue(clause, above)) return sure(above);
    if (isTime(clause, above)) {
      at = above;
      continue;
    }
    if (step === 0 && upos === 'NOUN' && NAMING.has(clause.relation(at)) && !isHappening(clause, above))
      return sure(above);
    if (upos === 'ADJ' && clause.children(above, 'cop', 'nsubj').length > 0) return sure(above);
    if (upos === 'NOUN' && !clause.isNamePart(above)) {
      if (isHappening(clause, above) || (step === 0 && isOwnedByDay(clause, at, above))) return sure(above);
      fallback ??= above;
    }
    at = above;
  }
  return fallback === null ? null : { at: fallback, sure: false };
}

/** "The toll from Sunday's crush rose": the day is that of its noun, whatever happened by it; not "shut through Sunday's downpour". */
function isOwnedByDay(clause: ClauseTree, at: number, noun: number): boolean {
  return clause.relation(at) === 'nmod:poss' && clause.relation(noun) === 'nmod' && clause.caseOf(noun) !== 'of';
}

/** A semicolon stands between a time and a word behind it: two notes. */
function isParted(clause: ClauseTree, from: number, at: number): boolean {
  for (let i = from; i < at; i++) if (clause.word(i) === ';') return true;
  return false;
}

/** "with effect from 3 May". */
function isEffect(clause: ClauseTree, i: number): boolean {
  return clause.word(i) === 'effect' && clause.caseOf(i) === 'with';
}

/** What the whole sentence tells. */
function ofSentence(clause: ClauseTree): Dated {
  for (let i = 0; i < clause.size; i++) {
    if (clause.head(i) < 0) return clause.upos(i) === 'VERB' || clause.children(i, 'cop').length > 0 ? sure(i) : null;
  }
  return null;
}

/** Relations by which a time only names a thing: "the 1967 borders" were drawn in no 1967 of the verb's. */
const NAMING: ReadonlySet<string> = new Set(['compound', 'nummod', 'amod']);

/** A time within the subject's own phrase dates that: "the blackout on 3 June ruined …". */
function isOfSubject(clause: ClauseTree, at: number): boolean {
  return (
    clause.relation(at).startsWith('nsubj') &&
    isNoun(clause, at) &&
    !isPersonNoun(clause.lemma(at)) &&
    !isTime(clause, at)
  );
}

/** The word of a stretch that the others hang on. */
export function headOf(clause: ClauseTree, from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) {
    const head = clause.head(at);
    if (head < from || head >= to) {
      const relation = clause.relation(at);
      if (relation !== 'punct' && relation !== 'case' && relation !== 'det') return at;
    }
  }
  return to - 1;
}

function ofSubject(clause: ClauseTree, subject: number): Dated {
  return isNoun(clause, subject) ? sure(subject) : null;
}

/** "stopped breathing at 11 p.m." dates the stop; a verb of report dates the report; one that says nothing hands on to its subject, one that carries a noun to that. */
function ofVerb(clause: ClauseTree, verb: number, time: number): Dated {
  const named = nameTaken(clause, verb);
  if (named !== null) return sure(named);
  const governor = clause.relation(verb) === 'xcomp' ? clause.head(verb) : -1;
  if (governor >= 0 && clause.word(verb).endsWith('ing') && BEGIN_OR_END.has(clause.lemma(governor)))
    return sure(governor);
  const lemma = clause.lemma(verb);
  if (BEGIN_OR_END.has(lemma) && clause.relation(time) === 'obj' && YEAR.test(clause.word(time))) return 'report';
  const beside = happeningBeside(clause, verb, time);
  if (beside !== null) return sure(beside);
  if (REPORTING_VERBS.has(lemma) && clause.relation(time) !== 'nmod' && !isPassive(clause, verb)) return 'report';
  const object = objectOf(clause, verb);
  const subject = subjectOf(clause, verb);
  const things = subject !== null && isNoun(clause, subject) && !isPersonNoun(clause.lemma(subject));
  if (PLANNING_VERBS.has(keyOfDated(clause, verb)) || PLANNING_VERBS.has(lemma)) {
    const planned = isPassive(clause, verb) || object === null ? subject : object;
    if (planned !== null && isNoun(clause, planned) && isHappening(clause, planned)) return sure(planned);
  }
  if (EMPTY_VERBS.has(lemma) && !isNegatedHere(clause, verb) && bareNoun(clause, verb) === null) {
    const empty = object === null || clause.word(object) === 'place' || isPassive(clause, verb);
    const done = clause.children(verb, 'xcomp').find((i) => clause.upos(i) === 'VERB');
    if (empty && done !== undefined && things && !canBeDated(clause, subject)) return sure(done);
    const became = clause.children(verb, 'xcomp').find((i) => clause.upos(i) === 'ADJ');
    if (empty && became !== undefined) return sure(became);
    if (empty && things && !(MOVING_VERBS.has(lemma) && !canBeDated(clause, subject))) return sure(subject);
  }
  if (EFFECT_VERBS.has(lemma) && things && EFFECT_NOUNS.has(clause.lemma(subject)) && !isPassive(clause, verb))
    return sure(subject);
  if (CARRYING_VERBS.has(lemma) && things && isPassive(clause, verb) && isNamedHappening(clause, subject))
    return sure(subject);
  if (CARRYING_VERBS.has(lemma) && object !== null && isNoun(clause, object) && isHappening(clause, object)) {
    return sure(object);
  }
  return sure(verb);
}

/** "Ended 2024 with a profit": the year itself ends. */
const YEAR = /^\d{4}$/;

/** "Later Shed 9 was let": a name of a thing that the tree took for a verb; its clause tells what happened. */
function nameTaken(clause: ClauseTree, verb: number): number | null {
  if (!clause.isCapital(verb) || verb === 0) return null;
  return clause.children(verb, 'ccomp').find((i) => i > verb) ?? null;
}

export function objectOf(clause: ClauseTree, verb: number): number | null {
  const object = clause.child(verb, 'obj');
  return object !== null && LITTLE.has(clause.word(object)) ? null : object;
}

/** "killed in the blast at the mill on 9 March": a happening that stands between the verb and the time is dated. */
function happeningBeside(clause: ClauseTree, verb: number, time: number): number | null {
  const found = clause
    .children(verb, 'obl', 'nmod', 'advcl')
    .filter(
      (i) => i > verb && i < time && BESIDE.has(clause.caseOf(i)) && isNoun(clause, i) && isNamedHappening(clause, i),
    )
    .at(-1);
  if (found === undefined) return null;
  for (let i = found + 1; i < time; i++) if (clause.upos(i) === 'VERB') return null;
  return found;
}
