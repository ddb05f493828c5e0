import { DOORS } from '../../language/en/allowing-words.ts';
import { IN_OR_ON } from '../../language/en/claims/clause-parts.ts';
import { OF_WORKERS } from '../../language/en/claims/kinds-of-happenings.ts';
import { HAPPENINGS } from '../../language/en/happenings.ts';
import type { ClauseFrame } from './clause-frame.ts';
import { readModality } from './clause-modality.ts';
import type { ClauseTree } from './clause-tree.ts';
import type { HappeningWord } from './find-happenings.ts';
import { isOfSense } from './is-of-sense.ts';
import { subjectOf, trueSubject } from './verb-subject.ts';

/** Whether the words of a verb tell of its subject alone: "walked out of prison", "shut its doors". */
export function isOfSubject(clause: ClauseTree, { name, at, with: beside }: HappeningWord): boolean {
  if (HAPPENINGS[name]?.as !== undefined) return true;
  return beside.some((i) => i > at && DOORS.has(clause.lemma(i)) && clause.child(i, 'nmod:poss') !== null);
}

/** What its verb says of the subject. */
export function readOfSubject(clause: ClauseTree, word: HappeningWord): ClauseFrame | null {
  const { at } = word;
  const name = HAPPENINGS[word.name]?.as ?? word.name;
  const theme = trueSubject(clause, subjectOf(clause, at));
  if (theme === null || !isOfSense(clause, { ...word, name }, null, theme)) return null;
  return { name, at, with: word.with, doer: null, theme, place: null, ...readModality(clause, at, [theme]) };
}

/** Where or of which body they are who strike: "drivers at the depot", "the strike on Line 2"; else those themselves. */
export function strikersOf(clause: ClauseTree, i: number | null): number | null {
  if (i === null) return null;
  return clause.children(i, 'nmod', 'obl').find((child) => child > i && OF_WORKERS.has(clause.caseOf(child))) ?? i;
}

/** What holds it: "water containing lead", "lead was found in tins". */
export function containerOf(clause: ClauseTree, at: number, doer: number | null): number | null {
  if (clause.lemma(at) === 'contain') return doer;
  return clause.children(at, 'obl').find((i) => i > at && IN_OR_ON.test(clause.caseOf(i))) ?? null;
}

/** With whom ties are kept or cut, wherever the tree hangs it. */
export function partnerOf(clause: ClauseTree, at: number, ties: number | null): number | null {
  const found = [at, ...(ties === null ? [] : [ties])].flatMap((of) => clause.children(of, 'obl', 'nmod'));
  return found.find((i) => i > at && clause.caseOf(i) === 'with') ?? null;
}
