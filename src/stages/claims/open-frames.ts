import { OPEN_DEED } from '../../language/en/happenings.ts';
import { DENYING, NO_DEED, wholeLemma } from '../../language/en/open-verbs.ts';
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
    if (clause.upos(at) !== 'VERB' || taken.has(at) || NO_DEED.has(clause.lemma(at))) continue;
    if (!isTold(clause, at)) continue;
    const frame = readDeed(clause, at);
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

function readDeed(clause: ClauseTree, at: number): ClauseFrame | null {
  const passive = isPassive(clause, at);
  const subject = subjectOf(clause, at);
  const object = clause.child(at, 'obj');
  const doer = passive ? findAgent(clause, at) : subject;
  const theme = passive ? subject : object;
  if (theme === null || isTimeWord(clause, theme) || (doer === null && !passive)) return null;
  const modality = readModality(clause, at, [subject, object]);
  if (!modality.certain || modality.manner === 'doubts') return null;
  if (!modality.negated && clause.relation(at) === 'xcomp' && !isDeniedAbove(clause, at)) return null;
  const told = clause.isNamePart(theme) || (doer !== null && (isKnown(clause, doer) || isSingledOut(clause, at)));
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

/** By name, by "the", or by whose they are: "crews of the firm", "the mayor's men". */
function isKnown(clause: ClauseTree, i: number): boolean {
  return (
    clause.isNamePart(i) ||
    clause.children(i, 'det').some((child) => clause.word(child) === 'the') ||
    clause.children(i, 'nmod:poss').length > 0 ||
    clause.children(i, 'nmod').some((child) => OF.has(clause.caseOf(child)) && isKnownNoun(clause, child)) ||
    clause.upos(i) === 'PRON'
  );
}

/** "It was boys who dragged it down". */
function isSingledOut(clause: ClauseTree, at: number): boolean {
  const relative = clause.child(at, 'nsubj');
  return relative !== null && readCleft(clause, relative) !== null;
}

function isKnownNoun(clause: ClauseTree, i: number): boolean {
  return clause.isNamePart(i) || clause.children(i, 'det', 'nmod:poss').some((child) => clause.word(child) !== 'a');
}

const OF = new Set(['of', 'from']);

/** Governors that a denial's own words are looked for in. */
const STEPS_UP = 3;

/** Whether the tree sets a deed under a word of denial: "denied a report that he rang", "contest that he rang". */
export function isDeniedAbove(clause: ClauseTree, at: number): boolean {
  for (let above = clause.head(at), step = 0; above >= 0 && step < STEPS_UP; above = clause.head(above), step++) {
    if (DENYING.has(clause.lemma(above))) return true;
  }
  return false;
}
