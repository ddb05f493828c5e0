import { NONE_OF_THEM, OUT_OF } from '../../language/en/claims/frame-words.ts';
import { OPEN_DEED } from '../../language/en/happenings.ts';
import { isPlural, singularOf } from '../../language/en/noun-words.ts';
import {
  DEED_WITH_OBJECT,
  DENYING,
  GETTING,
  NO_DEED,
  OFFERS,
  TELL,
  TOLD_OF,
  USE,
  USED_THINGS,
  USING,
  wholeLemma,
} from '../../language/en/open-verbs.ts';
import { isPersonNoun } from '../../language/en/person-nouns.ts';
import type { ClauseFrame } from './clause-frame.ts';
import { hasNegativeDeterminer, readModality } from './clause-modality.ts';
import type { ClauseTree } from './clause-tree.ts';
import { readCleft } from './cleft.ts';
import { isTimeWord } from './is-time-word.ts';
import { findAgent } from './verb-doer.ts';
import { isPassive } from './verb-frames.ts';
import { subjectOf } from './verb-subject.ts';

/** The longest sentence, in words, whose deeds are read: in longer ones the tree is seldom right. */
const LONGEST = 60;
const SKIPPED = new Set(['amod', 'compound', 'aux', 'aux:pass', 'cop', 'advcl', 'acl', 'parataxis']);

/**
 * Deeds of any verb, whatever kinds are known: those that are denied, and those told as facts of somebody by name,
 * which a denial can go against.
 * @param taken words at which a known kind was read
 */
export function readOpen(clause: ClauseTree, taken: ReadonlySet<number>): ClauseFrame[] {
  if (clause.size > LONGEST) return [];
  const frames: ClauseFrame[] = [];
  for (let at = 0; at < clause.size; at++) {
    if (clause.upos(at) !== 'VERB' || !isTold(clause, at)) continue;
    const frame = readUse(clause, at) ?? (taken.has(at) ? null : (readOffer(clause, at) ?? readDeed(clause, at)));
    if (frame) frames.push(frame);
  }
  return frames;
}

/** A clause of its own, or what somebody denies having done. */
function isTold(clause: ClauseTree, at: number): boolean {
  if (!SKIPPED.has(clause.relation(at))) return true;
  const above = clause.head(at);
  return clause.relation(at) === 'acl' && clause.children(at, 'nsubj', 'nsubj:pass').length > 0 && above >= 0;
}

/** "Sirens were sounded", "no gas was used", "there was no siren": whether it was used, whoever did. */
function readUse(clause: ClauseTree, at: number): ClauseFrame | null {
  const there = clause.children(at, 'expl').length > 0 && clause.lemma(at) === 'be';
  if (!there && !USING.has(clause.lemma(at))) return null;
  const passive = isPassive(clause, at);
  const subject = clause.child(at, 'nsubj', 'nsubj:pass');
  const object = clause.child(at, 'obj');
  const theme = there || passive ? subject : (object ?? subject);
  if (theme === null || !USED_THINGS.has(singularOf(clause.word(theme))) || clause.children(theme, 'nummod').length > 0)
    return null;
  const modality = readModality(clause, at, [subject, object]);
  const neither = clause.children(theme, 'det').some((i) => clause.word(i) === 'neither');
  const noOne =
    subject !== null && subject !== theme && clause.word(subject) === 'one' && clause.word(subject - 1) === 'not';
  const negated = modality.negated || neither || noOne;
  if (!modality.certain || modality.manner === 'doubts' || (there && (!negated || isSomewhere(clause, at, theme))))
    return null;
  const doer = passive ? findAgent(clause, at) : theme === object && clause.lemma(at) !== 'hear' ? subject : null;
  return { name: `${OPEN_DEED}${USE}`, at, with: [], doer, theme, place: null, ...modality, negated };
}

/** "There were no boxes in the shed": told of where. */
function isSomewhere(clause: ClauseTree, at: number, theme: number): boolean {
  return [...clause.children(at, 'obl'), ...clause.children(theme, 'nmod')].some((i) => !isTimeWord(clause, i));
}

/** Whether a verb tells of an offer that somebody got: no gift has changed hands. */
export function isOffer(clause: ClauseTree, at: number): boolean {
  const offer = clause.upos(at) === 'VERB' && GETTING.has(clause.lemma(at)) ? clause.child(at, 'obj') : null;
  return offer !== null && OFFERS.has(clause.lemma(offer));
}

/** "Never received an offer of a loan", "was offered no loan": what was offered, by whoever made the offer. */
function readOffer(clause: ClauseTree, at: number): ClauseFrame | null {
  if (!isOffer(clause, at)) return null;
  const offer = clause.child(at, 'obj')!;
  const theme = clause.children(offer, 'nmod').find((i) => OUT_OF.has(clause.caseOf(i))) ?? null;
  const modality = readModality(clause, at, [subjectOf(clause, at), offer]);
  if (theme === null || !modality.certain || modality.manner === 'doubts') return null;
  return { name: `${OPEN_DEED}offer`, at, with: [offer], doer: null, theme, place: null, ...modality };
}

/** "None of the doors was locked": the doors. */
function ofNone(clause: ClauseTree, subject: number | null): number | null {
  if (subject === null || !NONE_OF_THEM.has(clause.word(subject))) return null;
  return clause.children(subject, 'nmod').find((i) => OUT_OF.has(clause.caseOf(i))) ?? null;
}

/** A deed by its verb and what it was done to; of verbs that mostly tell of none, nothing but these. */
function isDeed(clause: ClauseTree, at: number): boolean {
  if (!NO_DEED.has(clause.lemma(at))) return true;
  if (!DEED_WITH_OBJECT.has(clause.lemma(at))) return false;
  if (clause.lemma(at) === TELL && !clause.children(at, 'obl').some((i) => TOLD_OF.has(clause.caseOf(i)))) return false;
  return clause.children(at, 'xcomp', 'ccomp', 'compound:prt').length === 0;
}

function readDeed(clause: ClauseTree, at: number): ClauseFrame | null {
  if (!isDeed(clause, at)) return null;
  const passive = isPassive(clause, at);
  const none = passive ? ofNone(clause, clause.child(at, 'nsubj:pass')) : null;
  const subject = none ?? subjectOf(clause, at);
  const object = given(clause, at) ?? clause.child(at, 'obj');
  const doer = passive ? findAgent(clause, at) : subject;
  const theme = passive ? subject : object;
  if (theme === null || isTimeWord(clause, theme) || (doer === null && !passive)) return null;
  const read = readModality(clause, at, [subject, object]);
  const modality = none === null ? read : { ...read, negated: true };
  if (!modality.certain || modality.manner === 'doubts') return null;
  if (modality.negated && clause.below(at).some((i) => i > at && clause.word(i) === 'until')) return null;
  if (!modality.negated && clause.relation(at) === 'xcomp' && !isDeniedAbove(clause, at)) return null;
  const told =
    clause.isNamePart(theme) ||
    (passive && (isKnown(clause, theme) || areSomePeople(clause, theme))) ||
    (doer !== null && (isKnown(clause, doer) || isSingledOut(clause, at)));
  if (!modality.negated && !told) return null;
  const nothing = hasNegativeDeterminer(clause, theme) && clause.upos(theme) === 'PRON';
  return {
    name: `${OPEN_DEED}${wholeLemma(clause.lemma(at))}`,
    at,
    with: [],
    doer,
    theme: nothing ? null : theme,
    place: null,
    ...modality,
  };
}

/** "Offered the firm a loan": the loan, where the tree takes whom it was offered for the object. */
function given(clause: ClauseTree, at: number): number | null {
  if (clause.lemma(at) !== 'offer' || clause.child(at, 'iobj') !== null) return null;
  const object = clause.child(at, 'obj');
  const behind = object === null ? null : clause.headFrom(clause.phrase(object).to + 1);
  return behind !== null && clause.relation(behind) !== 'obl' && clause.upos(behind) === 'NOUN' ? behind : null;
}

/** By name, by "the", or by whose they are: "crews of the firm", "the mayor's men". */
function isKnown(clause: ClauseTree, i: number): boolean {
  return (
    clause.isNamePart(i) ||
    clause.children(i, 'det').some((child) => clause.word(child) === 'the') ||
    clause.children(i, 'nmod:poss').length > 0 ||
    clause.children(i, 'nmod').some((child) => OUT_OF.has(clause.caseOf(child)) && isKnownNoun(clause, child)) ||
    clause.upos(i) === 'PRON'
  );
}

/** "Villagers were warned". */
function areSomePeople(clause: ClauseTree, i: number): boolean {
  return clause.upos(i) === 'NOUN' && isPlural(clause.word(i)) && isPersonNoun(clause.lemma(i));
}

/** "It was boys who dragged it down". */
function isSingledOut(clause: ClauseTree, at: number): boolean {
  const relative = clause.child(at, 'nsubj');
  return relative !== null && readCleft(clause, relative) !== null;
}

function isKnownNoun(clause: ClauseTree, i: number): boolean {
  return clause.isNamePart(i) || clause.children(i, 'det', 'nmod:poss').some((child) => clause.word(child) !== 'a');
}

/** Governors that a denial's own words are looked for in. */
const STEPS_UP = 3;

/** Whether the tree sets a deed under a word of denial: "denied a report that he rang", "contest that he rang". */
export function isDeniedAbove(clause: ClauseTree, at: number): boolean {
  for (let above = clause.head(at), step = 0; above >= 0 && step < STEPS_UP; above = clause.head(above), step++) {
    if (DENYING.has(clause.lemma(above))) return true;
  }
  return false;
}
