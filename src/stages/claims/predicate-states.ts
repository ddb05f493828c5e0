import { NEGATIVES } from '../../language/en/claims/modality-words.ts';
import {
  FINDING,
  FORMS_OF_BEING,
  MEASURING,
  NO_WAY,
  SUBJECT_NOT_MEANT,
  TELLING_FORMS,
} from '../../language/en/claims/state-words.ts';
import { HEAD_NOUNS } from '../../language/en/clause-frames.ts';
import { OPEN_STATE } from '../../language/en/happenings.ts';
import { singularOf } from '../../language/en/noun-words.ts';
import { isPersonNoun } from '../../language/en/person-nouns.ts';
import {
  canBeSo,
  HAD_FORMS,
  isStateWord,
  isWorking,
  mayBeState,
  type StateWord,
  stateOf,
  stateOfHaving,
  stateOfPhrase,
  stateOfVerb,
} from '../../language/en/states.ts';
import { loadWordVectors } from '../../language/models.ts';
import type { ClauseFrame } from './clause-frame.ts';
import { hasNegativeDeterminer, readModality } from './clause-modality.ts';
import type { ClauseTree } from './clause-tree.ts';
import { isTimeWord } from './is-time-word.ts';
import { bearerOf } from './state-frames.ts';
import { isPassive } from './verb-frames.ts';
import { subjectOf } from './verb-subject.ts';

/** A state, the word that tells it, and of whom or what. */
interface Told {
  readonly state: StateWord;
  readonly theme: number | null;
}

/**
 * How things and people are said to be: "the seal was unbroken", "the pump failed", "the siren was out of order", each by
 * the plain word of its state and whether it is so.
 * @param taken words at which a known kind was read
 */
export function readStates(clause: ClauseTree, taken: ReadonlySet<number>): ClauseFrame[] {
  const frames: ClauseFrame[] = [];
  for (let at = 0; at < clause.size; at++) {
    if (taken.has(at) && clause.caseOf(at) === '' && !isStateWord(clause.word(at))) continue;
    const told = predicated(clause, at) ?? done(clause, at);
    if (told === null || told.theme === null || told.theme === at || !isKnown(clause, told)) continue;
    const modality = readModality(clause, at, [told.theme, clause.child(at, 'obj')]);
    const never = isNever(clause, at);
    if (!modality.certain || modality.manner === 'doubts') continue;
    const name = `${OPEN_STATE}${told.state.key}`;
    frames.push({
      ...modality,
      name,
      at,
      with: [],
      doer: null,
      theme: told.theme,
      place: null,
      negated: (modality.negated !== never) !== told.state.denies,
    });
  }
  return frames;
}

/** "at no time", "in no way". */
function isNever(clause: ClauseTree, at: number): boolean {
  return clause.children(at).some((i) => NO_WAY.has(clause.lemma(i)) && hasNegativeDeterminer(clause, i));
}

/** Tokens behind "be" within which the word of a state stands. */
const REACH = 7;

/** Whether the tokens [first, end) can tell of a state: cheap, before anything is parsed. */
export function mayTellState(words: readonly string[], first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    if (HAD_FORMS.has(words[i]!)) return true;
    if (!FORMS_OF_BEING.has(words[i]!)) {
      if (TELLING_FORMS.has(words[i]!)) return true;
      continue;
    }
    for (let n = i + 1; n < Math.min(end, i + REACH); n++) if (mayBeState(words[n]!)) return true;
  }
  return false;
}

/** Behind "be", "remain" or "was found": an adjective, a participle or a phrase. */
function predicated(clause: ClauseTree, at: number): Told | null {
  const upos = clause.upos(at);
  if (clause.caseOf(at) !== '') return phrased(clause, at);
  const participle = upos === 'VERB';
  const inserted = subjectBeforeInsertion(clause, at);
  if (inserted === null && !isPredicate(clause, at, participle)) return null;
  if (clause.children(at, 'obl:agent').length > 0 || (at > 0 && clause.isCapital(at))) return null;
  if (clause.children(at, 'advmod').some((i) => MEASURING.test(clause.word(i)))) return null;
  if (upos !== 'ADJ' && !participle && upos !== 'NOUN' && upos !== 'ADV') return null;
  const word = clause.word(at);
  const state = upos === 'NOUN' || upos === 'ADV' ? stateOfPhrase(word) : stateOf(word, participle, isWord);
  return state && { state, theme: inserted ?? bearerOf(clause, at) };
}

/** "was in working order": a preposition and its noun right behind "be". */
function phrased(clause: ClauseTree, at: number): Told | null {
  if (clause.children(at, 'cop').length === 0 || clause.children(at, 'nmod:poss').length > 0) return null;
  const state = stateOfPhrase(`${phraseOf(clause, at)} ${clause.word(at)}`);
  return state && { state, theme: bearerOf(clause, at) };
}

function isPredicate(clause: ClauseTree, at: number, participle: boolean): boolean {
  if (clause.children(at, participle ? 'aux:pass' : 'cop').length > 0) return true;
  const above = clause.head(at);
  if (above < 0) return false;
  if (clause.relation(at) === 'xcomp') return FINDING.has(clause.lemma(above));
  return clause.relation(at) === 'conj' && clause.children(above, 'cop').length > 0 && clause.upos(above) === 'ADJ';
}

/** "are, as far as is known, not affected": whose the state is, where the tree takes the insertion for what is said. */
function subjectBeforeInsertion(clause: ClauseTree, at: number): number | null {
  const never = clause
    .children(at)
    .find((i) => i < at && NO_WAY.has(clause.lemma(i)) && clause.children(i, 'cop').length > 0);
  if (never !== undefined) return clause.child(never, 'nsubj');
  const first = at - Number(NEGATIVES.test(clause.word(at - 1)));
  if (clause.word(first - 1) !== ',' || clause.children(at, 'cop', 'aux:pass').length > 0) return null;
  for (let i = first - 2; i > 0; i--) {
    if (clause.word(i) !== ',') continue;
    return clause.lemma(i - 1) === 'be' ? subjectBefore(clause, i - 1) : null;
  }
  return null;
}

/** The subject that stands before "be" and with it. */
function subjectBefore(clause: ClauseTree, be: number): number | null {
  for (let i = be - 1; i >= 0; i--) {
    if (!/^nsubj/.test(clause.relation(i))) continue;
    return clause.head(i) === be || clause.head(i) === clause.head(be) ? i : null;
  }
  return null;
}

/** "out of" and "in" of "out of order", "in working order". */
function phraseOf(clause: ClauseTree, at: number): string {
  const cases = clause.children(at, 'case').map((i) => clause.word(i));
  const before = clause.children(at, 'amod', 'compound').map((i) => clause.word(i));
  return [...cases, ...before].join(' ');
}

/** What a verb says of its subject, and "lost her steering" of what is lost. */
function done(clause: ClauseTree, at: number): Told | null {
  if (clause.upos(at) !== 'VERB' || isPassive(clause, at)) return null;
  const object = clause.child(at, 'obj');
  if (clause.lemma(at) === 'lose' && object !== null && isWorking(clause.lemma(object)))
    return { state: { key: 'in_order', denies: true }, theme: object };
  const subject = subjectOf(clause, at);
  const had = clause.lemma(at) === 'have' && object !== null ? stateOfHaving(clause.lemma(object)) : null;
  if (had !== null) return { state: had, theme: subject };
  if (object !== null || clause.children(at, 'xcomp', 'ccomp').length > 0) return null;
  if (subject === null) return null;
  const state = stateOfVerb(clause.lemma(at), singularOf(clause.word(subject)));
  return state && { state, theme: subject };
}

function isKnown(clause: ClauseTree, { state, theme }: Told): boolean {
  if (/^(?:VERB|ADJ|AUX|ADV)$/.test(clause.upos(theme!))) return false;
  const noun = singularOf(clause.word(theme!));
  if (state.key === 'true' && (clause.isPersonName(theme!) || isPersonNoun(noun) || HEAD_NOUNS.has(noun))) return false;
  return !isTimeWord(clause, theme!) && !SUBJECT_NOT_MEANT.has(noun) && canBeSo(state, noun);
}

function isWord(rest: string): boolean {
  return loadWordVectors().find(rest) >= 0;
}
