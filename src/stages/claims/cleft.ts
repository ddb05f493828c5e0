import { CLEFT_BEING, CLEFT_NOT, CLEFT_RELATIVES } from '../../language/en/claims/modality-words.ts';
import type { ClauseTree } from './clause-tree.ts';

/** Whom a sentence singles out as the one who did it, and whom it rules out. */
export interface Cleft {
  readonly noun: number | null;
  readonly denied: number | null;
}
/** Words between "it was" and the relative pronoun that are looked through. */
const REACH = 30;

/**
 * "It was the prefect who …", "it was not the army but the minister that …", read by the order of the words.
 * @param relative the pronoun that is the verb's subject
 * @returns null where no "it was" opens the clause
 */
export function readCleft(clause: ClauseTree, relative: number): Cleft | null {
  if (!CLEFT_RELATIVES.has(clause.word(relative))) return null;
  const being = findBeing(clause, relative);
  if (being === null) return null;
  const isNot = CLEFT_NOT.has(clause.word(being + 1)) || CLEFT_NOT.has(clause.word(being + 2));
  const negated = isNot && !(clause.word(being + 2) === 'only' || clause.word(being + 3) === 'only');
  const but = negated ? indexOf(clause, 'but', being, relative) : null;
  const first = firstNoun(clause, being + 1, but ?? relative);
  if (first === null) return null;
  if (but !== null) return { noun: firstNoun(clause, but + 1, relative), denied: first };
  return negated ? { noun: null, denied: first } : { noun: first, denied: null };
}

/** The "was" behind the nearest "it" before the pronoun, with no other clause between. */
function findBeing(clause: ClauseTree, relative: number): number | null {
  for (let i = relative - 1; i >= Math.max(1, relative - REACH); i--) {
    if (CLEFT_BEING.has(clause.word(i)) && clause.word(i - 1) === 'it') return i;
    if (/[;:]/.test(clause.word(i)) || (CLEFT_RELATIVES.has(clause.word(i)) && clause.word(i - 1) === ',')) return null;
  }
  return null;
}

function indexOf(clause: ClauseTree, word: string, from: number, to: number): number | null {
  for (let i = from; i < to; i++) if (clause.word(i) === word) return i;
  return null;
}

function firstNoun(clause: ClauseTree, from: number, to: number): number | null {
  for (let i = from; i < to; i++) {
    if (/^(?:DET|ADJ|NUM|PRON|NOUN|PROPN)$/.test(clause.upos(i)) || clause.isNamePart(i)) {
      const head = clause.headFrom(i) ?? (clause.upos(i) === 'ADJ' && clause.isCapital(i) ? i : null);
      return head !== null && head < to ? head : null;
    }
  }
  return null;
}
