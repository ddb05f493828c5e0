import {
  CARRYING_VERBS,
  EMPTY_VERBS,
  HAPPENING_ENDINGS,
  HAPPENING_NOUNS,
  REPORTING_VERBS,
  TIME_PARTS,
} from '../../language/en/dated-words.ts';
import { isPersonNoun } from '../../language/en/person-nouns.ts';
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
function headOf(clause: ClauseTree, from: number, to: number): number {
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
  const lemma = clause.lemma(verb);
  if (REPORTING_VERBS.has(lemma) && clause.relation(time) !== 'nmod' && !isPassive(clause, verb)) return 'report';
  const object = clause.child(verb, 'obj');
  if (EMPTY_VERBS.has(lemma) && !isNegatedHere(clause, verb)) {
    const subject = subjectOf(clause, verb);
    const empty = object === null || clause.word(object) === 'place' || isPassive(clause, verb);
    if (empty && subject !== null && isNoun(clause, subject) && !isPersonNoun(clause.lemma(subject)))
      return sure(subject);
  }
  if (CARRYING_VERBS.has(lemma) && object !== null && isNoun(clause, object) && isHappening(clause, object)) {
    return sure(object);
  }
  return sure(verb);
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
    const object = clause.child(at, 'obj');
    if (object === null || isTimeWord(clause, object)) return { doer: null, theme: subject };
    return { doer: subject, theme: object };
  }
  if (upos === 'ADJ') return { doer: null, theme: clause.child(at, 'nsubj') };
  const of = clause.children(at, 'nmod').find((i) => clause.caseOf(i) === 'of' && !isTimeWord(clause, i));
  const owner = clause.child(at, 'nmod:poss');
  const compound = clause.children(at, 'compound').find((i) => clause.isNamePart(i));
  return { doer: agentOf(clause, at), theme: of ?? owner ?? compound ?? null };
}

function agentOf(clause: ClauseTree, at: number): number | null {
  const found = clause
    .children(at, 'obl:agent', 'obl', 'nmod')
    .find((i) => clause.caseOf(i) === 'by' && !isTimeWord(clause, i));
  return found ?? null;
}
