import {
  BESIDE,
  CARRYING_VERBS,
  EFFECT_NOUNS,
  EFFECT_VERBS,
  EMPTY_VERBS,
  HAPPENING_ENDINGS,
  HAPPENING_NOUNS,
  HAVING_VERBS,
  LITTLE,
  PART_NOUNS,
  PLANNING_VERBS,
  REPORTING_VERBS,
  TIME_PARTS,
} from '../../language/en/dated-words.ts';
import { LIGHT_VERBS } from '../../language/en/happening-steps.ts';
import { isPersonNoun } from '../../language/en/person-nouns.ts';
import type { Span } from '../../model/span.ts';
import { isNegatedHere } from './clause-modality.ts';
import type { ClauseTree } from './clause-tree.ts';
import { isTimeWord } from './is-time-word.ts';
import { isPassive, subjectOf } from './verb-frames.ts';

/** What a time dates: the word that tells of it; whoever reports it; or nothing that the tree shows. */
export type Dated = { readonly at: number; readonly sure: boolean } | 'report' | null;

const STEPS_UP = 6;

function sure(at: number): Dated {
  return { at, sure: true };
}

/** The verb or the noun of a happening that the time at words [from, to) dates, up the tree from it. */
export function findDatedWord(clause: ClauseTree, from: number, to: number): Dated {
  const after = clauseBehindColon(clause, from, to);
  if (after !== null) return sure(after);
  const found = climb(clause, from, to);
  return found === null || found === 'report' ? found : { ...found, at: wholeOf(clause, found.at) };
}

/** "…: in 1987 it was attacked": a time that opens what follows a colon dates the verb of that. */
function clauseBehindColon(clause: ClauseTree, from: number, to: number): number | null {
  let before = from - 1;
  while (before > 0 && (clause.upos(before) === 'ADP' || clause.upos(before) === 'DET')) before--;
  if (before < 0 || !/^[:;]$/.test(clause.word(before))) return null;
  for (let i = to; i < clause.size; i++) {
    if (/^[:;]$/.test(clause.word(i))) return null;
    if (clause.upos(i) === 'VERB' && !isFiniteAside(clause, i)) return i;
  }
  return null;
}

function isFiniteAside(clause: ClauseTree, i: number): boolean {
  return clause.relation(i).startsWith('acl') || clause.relation(i) === 'amod' || clause.relation(i) === 'advcl';
}

/** "the death of X in the May raid": the day of the raid is that of the death, which tells more. */
function wholeOf(clause: ClauseTree, at: number): number {
  const above = clause.head(at);
  if (above < 0 || clause.relation(at) !== 'nmod' || !WITHIN.has(clause.caseOf(at)) || !isNoun(clause, at)) return at;
  const told = isNoun(clause, above) && isNamedHappening(clause, above) && isNamedHappening(clause, at);
  return told && clause.children(above, 'nmod').some((i) => clause.caseOf(i) === 'of') ? above : at;
}

const WITHIN = new Set(['in', 'during']);

function climb(clause: ClauseTree, from: number, to: number): Dated {
  let at = headOf(clause, from, to);
  let fallback: number | null = null;
  for (let step = 0; step < STEPS_UP; step++) {
    const own = clause.child(at, 'nsubj', 'nsubj:pass');
    if (own !== null && (isTimeWord(clause, at) || step === 0)) return ofSubject(clause, own);
    const above = clause.head(at);
    if (above < 0) break;
    const upos = clause.upos(above);
    if (upos === 'VERB' || upos === 'AUX') return isOfSubject(clause, at) ? sure(at) : ofVerb(clause, above, at);
    if (isTime(clause, above)) {
      at = above;
      continue;
    }
    if (step === 0 && upos === 'NOUN' && NAMING.has(clause.relation(at)) && !isHappening(clause, above))
      return sure(above);
    if (upos === 'ADJ' && clause.children(above, 'cop', 'nsubj').length > 0) return sure(above);
    if (upos === 'NOUN' && !clause.isNamePart(above)) {
      if (isHappening(clause, above)) return sure(above);
      fallback ??= above;
    }
    at = above;
  }
  return fallback === null ? null : { at: fallback, sure: false };
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

function isTime(clause: ClauseTree, i: number): boolean {
  return isTimeWord(clause, i) || TIME_PARTS.has(clause.word(i));
}

/** Whether a word can have a day of its own: a verb, an adjective, a noun of a happening. */
export function canBeDated(clause: ClauseTree, i: number): boolean {
  return (
    clause.upos(i) !== 'NOUN' ||
    isHappening(clause, i) ||
    EFFECT_NOUNS.has(clause.lemma(i)) ||
    PART_NOUNS.has(clause.lemma(i))
  );
}

function isHappening(clause: ClauseTree, i: number): boolean {
  return HAPPENING_NOUNS.has(clause.lemma(i)) || HAPPENING_ENDINGS.test(clause.word(i));
}

function isNoun(clause: ClauseTree, i: number): boolean {
  return clause.upos(i) === 'NOUN' && !clause.isNamePart(i);
}

function ofSubject(clause: ClauseTree, subject: number): Dated {
  return isNoun(clause, subject) ? sure(subject) : null;
}

/** A verb of report dates the report; one that says nothing hands on to its subject, one that carries a noun to that. */
function ofVerb(clause: ClauseTree, verb: number, time: number): Dated {
  const named = nameTaken(clause, verb);
  if (named !== null) return sure(named);
  const lemma = clause.lemma(verb);
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
    if (empty && things) return sure(subject);
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

function isNamedHappening(clause: ClauseTree, i: number): boolean {
  return HAPPENING_NOUNS.has(clause.lemma(i)) || EFFECT_NOUNS.has(clause.lemma(i));
}

/** "Later Shed 9 was let": a name of a thing that the tree took for a verb; its clause tells what happened. */
function nameTaken(clause: ClauseTree, verb: number): number | null {
  if (!clause.isCapital(verb) || verb === 0) return null;
  return clause.children(verb, 'ccomp').find((i) => i > verb) ?? null;
}

function objectOf(clause: ClauseTree, verb: number): number | null {
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

/** Who did what is dated and whom or what it befell, where the tree shows them. */
export function partsOfDated(
  clause: ClauseTree,
  at: number,
): { readonly doer: number | null; readonly theme: number | null } {
  const upos = clause.upos(at);
  if (upos === 'VERB') {
    const subject = subjectOf(clause, at);
    if (isPassive(clause, at)) return { doer: agentOf(clause, at), theme: subject };
    const object = objectOf(clause, at);
    const done = object ?? doneBy(clause, at);
    if (done !== null && done !== object) return { doer: subject, theme: done };
    if (object !== null && !isTimeWord(clause, object) && !RELATIVES.has(clause.word(object)))
      return { doer: subject, theme: object };
    const antecedent = takenBefore(clause, at, subject);
    return antecedent === null ? { doer: null, theme: subject } : { doer: subject, theme: antecedent };
  }
  if (upos === 'ADJ') return { doer: null, theme: clause.child(at, 'nsubj') };
  const of = clause.children(at, 'nmod').find((i) => clause.caseOf(i) === 'of' && !isTimeWord(clause, i));
  const owner = clause.child(at, 'nmod:poss');
  const compound = clause.children(at, 'compound').find((i) => clause.isNamePart(i));
  const theme = of ?? owner ?? compound ?? null;
  return { doer: agentOf(clause, at), theme: theme ?? havingOf(clause, at) };
}

/** "The drug" of "stopped shipping the drug": what was begun or ended befalls it. */
function doneBy(clause: ClauseTree, at: number): number | null {
  const deed = BEGUN_OR_ENDED.has(clause.lemma(at)) ? clause.child(at, 'xcomp') : null;
  return deed !== null && clause.word(deed).endsWith('ing') ? clause.child(deed, 'obj') : null;
}

const BEGUN_OR_ENDED = new Set(['stop', 'start', 'begin', 'cease', 'resume', 'finish', 'suspend', 'quit']);

/** "The club" of "the club has found a home there": whoever has or finds a thing, it befalls. */
function havingOf(clause: ClauseTree, at: number): number | null {
  const verb = clause.head(at);
  const has = verb >= 0 && clause.relation(at) === 'obj' && HAVING_VERBS.has(clause.lemma(verb));
  return has ? subjectOf(clause, verb) : null;
}

const RELATIVES = new Set(['which', 'that', 'whom']);

/** "the mill which the group bought": the noun that a clause with a subject of its own hangs on is what its verb took. */
function takenBefore(clause: ClauseTree, at: number, subject: number | null): number | null {
  const above = clause.head(at);
  if (clause.relation(at) !== 'acl:relcl' || subject === null || subject === above || above < 0) return null;
  const noun = clause.upos(above) === 'NOUN' || clause.upos(above) === 'PROPN';
  const lacks = clause.children(at, 'obl').every((i) => isTimeWord(clause, i)) || clause.child(at, 'obj') !== null;
  return noun && lacks ? above : null;
}

function agentOf(clause: ClauseTree, at: number): number | null {
  const found = clause
    .children(at, 'obl:agent', 'obl', 'nmod')
    .find((i) => clause.caseOf(i) === 'by' && !isTimeWord(clause, i));
  return found ?? null;
}

/** Words of a verb with its auxiliaries and particle stand within so many tokens. */
const LONGEST_GROUP = 6;

/** What stands for a dated word in a claim: "was let", "did not reopen", "broke out"; of a noun its phrase, "the first call". */
export function wordsOfDated(clause: ClauseTree, at: number): Span {
  if (clause.upos(at) === 'NOUN') {
    const { from, to } = clause.phrase(at);
    return clause.cover([from, to]);
  }
  const group = [at, ...clause.children(at, 'aux', 'aux:pass', 'cop'), ...particles(clause, at)];
  const own = group.filter((i) => Math.abs(i - at) < LONGEST_GROUP);
  return clause.cover(own);
}

/** The lemma of a dated word, with its particle: "break_out". */
export function keyOfDated(clause: ClauseTree, at: number): string {
  const of = PART_NOUNS.has(clause.lemma(at))
    ? clause.children(at, 'nmod').find((i) => clause.caseOf(i) === 'of')
    : undefined;
  if (of !== undefined) return clause.lemma(of);
  const bare = LIGHT_VERBS.has(clause.lemma(at)) ? bareNoun(clause, at) : null;
  if (bare !== null) return `${clause.lemma(at)}_${clause.lemma(bare)}`;
  return [clause.lemma(at), ...particles(clause, at).map((i) => clause.word(i))].join('_');
}

/** "fire" of "set fire to", "service" of "returned to service": a noun that is one word with its verb. */
function bareNoun(clause: ClauseTree, verb: number): number | null {
  const found = clause.children(verb, 'obj', 'obl').find((i) => {
    if (i < verb || i > verb + 3 || !isNoun(clause, i) || isTime(clause, i) || clause.word(i) === 'place') return false;
    return clause.children(i).every((child) => clause.relation(child) === 'case' || child > i);
  });
  return found !== undefined && !isPersonNoun(clause.lemma(found)) ? found : null;
}

const PARTICLES = new Set('up down out off away over back on in'.split(' '));

/** "out" of "went out", which the tree may take for an adverb. */
function particles(clause: ClauseTree, at: number): readonly number[] {
  return clause
    .children(at, 'compound:prt', 'advmod')
    .filter(
      (i) => i === at + 1 && PARTICLES.has(clause.word(i)) && !(clause.word(i) === 'up' && clause.word(i + 1) === 'to'),
    );
}
