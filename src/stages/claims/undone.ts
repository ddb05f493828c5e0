import { NEGATIVES, UNDOING_WORDS } from '../../language/en/claims/modality-words.ts';
import {
  ALMOST,
  FALSE_WORDS,
  MEANT,
  NEARLY,
  NOT_YET,
  REPORT_NOUNS,
  TAKING_BACK,
  UNDONE,
} from '../../language/en/undone-phrases.ts';
import type { ClauseTree } from './clause-tree.ts';

/** What the words right before a verb say of whether it was done. */
export type Doneness = 'undone' | 'open' | null;

/** "without signing", "still to sign", "on the verge of signing", "was meant to sign": by the order of the words, whatever the tree. */
export function readDoneness(clause: ClauseTree, at: number): Doneness {
  let before = at - 1;
  while (before >= 0 && UNDOING_WORDS.test(clause.word(before))) before--;
  if (before < 0) return null;
  if (ALMOST.has(clause.word(before))) return 'open';
  const infinitive = clause.word(before) === 'to' || clause.word(before) === 'than';
  const undone = opensOn(clause, before, clause.word(at).endsWith('ing') || before < at - 1 ? UNDONE : NOT_YET);
  if (undone !== null) return isNegated(clause, undone) ? 'open' : 'undone';
  if (infinitive && opensOn(clause, before, NOT_YET) !== null) return 'undone';
  return opensOn(clause, before, infinitive ? [...MEANT, ...NEARLY] : NEARLY) === null ? null : 'open';
}

/** Index of the first word of a phrase that ends at `last`; null where none of them does. */
function opensOn(clause: ClauseTree, last: number, list: readonly (readonly string[])[]): number | null {
  for (const phrase of list) {
    const first = last - phrase.length + 1;
    if (first >= 0 && phrase.every((word, i) => clause.word(first + i) === word)) return first;
  }
  return null;
}

function isNegated(clause: ClauseTree, first: number): boolean {
  return NEGATIVES.test(clause.word(first - 1)) || NEGATIVES.test(clause.word(first - 2));
}

/** "It is untrue that he signed", "reports that he signed are false". */
export function isSaidFalse(clause: ClauseTree, at: number): boolean {
  if (isTakenBack(clause, at)) return true;
  const above = clause.head(at);
  if (above < 0) return false;
  const relation = clause.relation(at);
  const asSubject = relation === 'csubj' || (relation === 'nsubj' && clause.upos(at) === 'VERB');
  if (relation === 'ccomp' || asSubject) return isFalse(clause, above);
  if (!relation.startsWith('acl') || !REPORT_NOUNS.has(clause.lemma(above))) return false;
  for (let i = at + 1; i < clause.size; i++) {
    if (clause.children(i, 'cop').length === 0 || !isFalse(clause, i)) continue;
    if (clause.head(i) === above || clause.head(above) === i) return true;
  }
  return false;
}

/** "Withdrew an earlier report that he had been killed": by the order of the words, whatever the tree. */
function isTakenBack(clause: ClauseTree, at: number): boolean {
  let that = at - 1;
  while (that > 0 && at - that < CLAUSE_REACH && clause.word(that) !== 'that') that--;
  if (that < 1 || clause.word(that) !== 'that' || !REPORT_NOUNS.has(clause.lemma(that - 1))) return false;
  for (let i = that - 2; i >= Math.max(0, that - NOUN_REACH); i--) {
    if (TAKING_BACK.has(clause.lemma(i))) return !NEGATIVES.test(clause.word(i - 1));
    if (/^(?:VERB|ADP|PUNCT)$/.test(clause.upos(i))) return false;
  }
  return false;
}

/** Words from "that" to what it opens on, and from a verb to the report that it takes back. */
const CLAUSE_REACH = 14;
const NOUN_REACH = 6;

function isFalse(clause: ClauseTree, i: number): boolean {
  if (!FALSE_WORDS.has(clause.lemma(i)) && !FALSE_WORDS.has(clause.word(i))) return false;
  return !clause.children(i, 'advmod').some((child) => NEGATIVES.test(clause.word(child)));
}
