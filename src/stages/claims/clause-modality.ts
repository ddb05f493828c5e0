import { CALLING_OFF } from '../../language/en/allowing-words.ts';
import { TIME_NOUNS } from '../../language/en/claims/clause-parts.ts';
import {
  ASKED_ABOUT,
  AT_THAT_TIME,
  BEEN,
  BEFORE_ITS_TIME,
  BEFORE_YET,
  EVIDENCE,
  FINITE_FORMS,
  FORMS_OF_BE,
  HAVE_OR_BE,
  HOLDS_OFF,
  LACK_NOUNS,
  NOBODY,
  ONE_WHO_DID,
  OUT_OF_DOUBT,
  PONDERED_WITH,
  RAISED_NOT,
  THINKING,
  UNDOUBTED,
  WISHING,
} from '../../language/en/claims/modality-words.ts';
import {
  BLAMING_VERBS,
  CONDITION_MARKS,
  DENYING_GOVERNORS,
  DOUBTING_GOVERNORS,
  HEARSAY_ADVERBS,
  MODAL_WORDS,
  NEGATIVE_WORDS,
  PLAN_NOUNS,
  PLANNING_GOVERNORS,
  PONDERING,
} from '../../language/en/clause-frames.ts';
import type { Modality } from './clause-frame.ts';
import type { ClauseTree } from './clause-tree.ts';
import { isSaidFalse, readDoneness } from './undone.ts';

/** Governors above a word that are looked at. */
const STEPS_UP = 4;
const GOVERNED = new Set([
  'xcomp',
  'ccomp',
  'acl',
  'obj',
  'nsubj:pass',
  'advcl',
  'obl',
  'nmod',
  'compound',
  'conj',
  'csubj',
]);

/** Whether the word of a happening is denied, planned, feared, conditional or doubted: by its own clause and by those above it. */
export function readModality(clause: ClauseTree, at: number, fillers: readonly (number | null)[]): Modality {
  const own = isNegatedHere(clause, at);
  const doneness = clause.upos(at) === 'VERB' ? readDoneness(clause, at) : null;
  const untold = doneness === 'undone' || isSaidFalse(clause, at);
  let negated = own !== fillers.some((i) => i !== null && i !== at && hasNegativeDeterminer(clause, i));
  if (untold) negated = !negated;
  let certain = !isUncertainHere(clause, at) && doneness !== 'open';
  let manner: Modality['manner'] = hasHearsay(clause, at) ? 'other' : undefined;
  if (doneness !== null) return { negated, certain, ...(manner && { manner }) };
  let below = at;
  for (let step = 0, above = clause.head(at); above >= 0 && step < STEPS_UP; step++) {
    const relation = clause.relation(below);
    if (!GOVERNED.has(relation)) break;
    const lemma = clause.lemma(above);
    const complement = relation === 'xcomp' || relation === 'ccomp' || relation === 'acl' || relation === 'csubj';
    const object = relation === 'obj' || relation === 'nsubj:pass';
    const oblique = relation === 'obl' || relation === 'advcl' || relation === 'nmod';
    const noun = clause.upos(above) === 'NOUN';
    const aboveNegated = isNegatedHere(clause, above);
    const undoubted = UNDOUBTED.has(lemma) && isRuledOut(clause, above);
    if (relation === 'conj') {
      if (isUncertainHere(clause, above) && !ownAuxiliary(clause, below)) certain = false;
      if (!complement) {
        below = isBesideGovernor(clause, below, above) ? clause.head(above) : above;
        above = clause.head(below);
        continue;
      }
    }
    if (EVIDENCE.has(lemma) && (aboveNegated || hasNegativeDeterminer(clause, above))) manner = 'doubts';
    else if (complement && !undoubted && (DOUBTING_GOVERNORS.has(lemma) || isTooEarly(clause, above)))
      manner = 'doubts';
    else if (oblique && noun && !undoubted && DOUBTING_GOVERNORS.has(lemma)) manner = 'doubts';
    else if ((complement || (object && !noun)) && DENYING_GOVERNORS.has(lemma))
      negated = aboveNegated ? negated : !negated;
    else if (object && isCalledOff(clause, above)) negated = !negated;
    else if (relation === 'xcomp' && isYetTo(clause, above)) negated = !negated;
    else if (oblique && HOLDS_OFF.has(lemma) && !isAtThatTime(clause, below)) negated = !negated;
    else if (noun && LACK_NOUNS.has(lemma) && (complement || oblique)) negated = !negated;
    else if (isPondered(clause, above, below) || (relation === 'ccomp' && WISHING.has(lemma))) certain = false;
    else if ((relation === 'xcomp' || relation === 'acl') && isPlan(clause, above, below)) {
      certain = false;
      if (aboveNegated) negated = !negated;
    } else if (oblique && BLAMING_VERBS.has(lemma)) {
      manner ??= 'accuses';
      if (aboveNegated) manner = 'doubts';
    } else if (complement && aboveNegated && RAISED_NOT.has(lemma) && !isAskedAbout(clause, below)) negated = !negated;
    else if (relation === 'advcl' || relation === 'obl' || relation === 'nmod') break;
    if (relation === 'acl' && noun && isPurpose(clause, above, below)) certain = false;
    if (!complement && relation !== 'obj' && relation !== 'nsubj:pass') break;
    if (relation !== 'ccomp' && isUncertainHere(clause, above)) certain = false;
    below = above;
    above = clause.head(above);
  }
  return { negated, certain, ...(manner && { manner }) };
}

/** "There is no doubt", "little question", "beyond doubt", "nobody doubts", "does not doubt". */
function isRuledOut(clause: ClauseTree, at: number): boolean {
  if (hasNegativeDeterminer(clause, at) || isNegatedHere(clause, at) || OUT_OF_DOUBT.test(clause.word(at - 1)))
    return true;
  const subject = clause.child(at, 'nsubj');
  return subject !== null && (NOBODY.has(clause.word(subject)) || OUT_OF_DOUBT.test(clause.word(subject)));
}

/** Who "had stopped when it exploded" kept it from nothing. */
function isAtThatTime(clause: ClauseTree, below: number): boolean {
  return clause.children(below, 'mark', 'advmod').some((i) => AT_THAT_TIME.has(clause.word(i)));
}

/** "has yet to open", "ceased to run". */
function isYetTo(clause: ClauseTree, above: number): boolean {
  if (clause.lemma(above) === 'cease') return true;
  return BEFORE_YET.test(clause.lemma(above)) && clause.word(above + 1) === 'yet' && clause.word(above + 2) === 'to';
}

/** "called the strike off": what was to come did not. */
function isCalledOff(clause: ClauseTree, above: number): boolean {
  const particles = CALLING_OFF[clause.lemma(above)];
  if (particles === undefined) return false;
  return particles.length === 0 || clause.children(above).some((i) => particles.includes(clause.word(i)));
}

function isPlan(clause: ClauseTree, above: number, below: number): boolean {
  if (isThoughtOfPast(clause, above, below)) return false;
  if (!PLANNING_GOVERNORS.has(clause.lemma(above)) && !PLANNING_GOVERNORS.has(clause.word(above))) return false;
  return clause.children(below, 'mark', 'case').some((i) => clause.word(i) === 'to');
}

/** "is thought to have been caused": as sure as "believed". */
function isThoughtOfPast(clause: ClauseTree, above: number, below: number): boolean {
  return clause.lemma(above) === THINKING && clause.children(below, 'aux').some((i) => HAVE_OR_BE.test(clause.word(i)));
}

/** "did not say how they died": that they did is taken to be so. */
export function isAskedAbout(clause: ClauseTree, at: number): boolean {
  for (let i = clause.head(at) + 1; i > 0 && i < at; i++) if (ASKED_ABOUT.has(clause.word(i))) return true;
  return false;
}

/** "a bond to buy the land": what the noun is for; "the first to buy land", "took a day to buy land" did. */
function isPurpose(clause: ClauseTree, above: number, below: number): boolean {
  if (!clause.children(below, 'mark').some((i) => clause.word(i) === 'to')) return false;
  if (TIME_NOUNS.has(clause.lemma(above))) return false;
  return ![above, ...clause.children(above)].some((i) => ONE_WHO_DID.has(clause.word(i)));
}

/** "considers closing it", "is weighing a sale", "talks on a sale". */
function isPondered(clause: ClauseTree, above: number, below: number): boolean {
  const relation = clause.relation(below);
  if (clause.upos(above) === 'NOUN') {
    const under = relation === 'nmod' || relation === 'compound' || (relation === 'acl' && !isDone(clause, below));
    return under && PLAN_NOUNS.has(clause.lemma(above)) && clause.caseOf(below) !== 'by';
  }
  if (!PONDERING.has(clause.lemma(above))) return false;
  const gerund = clause.word(below).endsWith('ing') && clause.upos(below) === 'VERB';
  if (gerund) return relation !== 'conj' && relation !== 'parataxis';
  return clause.upos(below) === 'NOUN' && (relation === 'obj' || relation === 'nsubj:pass' || isOver(clause, below));
}

/** "the plan approved in May", "the motion having failed": what became of it. */
function isDone(clause: ClauseTree, i: number): boolean {
  if (clause.children(i, 'aux').some((child) => clause.word(child) === 'having')) return true;
  return !clause.word(i).endsWith('ing') && clause.children(i, 'mark', 'aux').length === 0;
}

/** "toying with a halt", "thinking of a sale". */
function isOver(clause: ClauseTree, i: number): boolean {
  return clause.relation(i) === 'obl' && PONDERED_WITH.test(clause.caseOf(i));
}

/** "too early to link the fire to them". */
function isTooEarly(clause: ClauseTree, at: number): boolean {
  return BEFORE_ITS_TIME.test(clause.lemma(at)) && clause.children(at, 'advmod').some((i) => clause.word(i) === 'too');
}

/** "He stopped breathing and was dead": what has a finite verb of its own goes with the verb above, not with what that governs. */
function isBesideGovernor(clause: ClauseTree, at: number, first: number): boolean {
  if (clause.relation(first) !== 'xcomp' || clause.upos(first) !== 'VERB') return false;
  return clause.children(at, 'cop', 'aux', 'aux:pass').some((i) => FINITE_FORMS.test(clause.word(i)));
}

function ownAuxiliary(clause: ClauseTree, at: number): boolean {
  return clause.children(at, 'aux', 'nsubj', 'nsubj:pass').length > 0;
}

export function isNegatedHere(clause: ClauseTree, at: number): boolean {
  return clause
    .children(at)
    .some(
      (i) =>
        ['advmod', 'det', 'cc:preconj', 'aux', 'cc'].includes(clause.relation(i)) &&
        (NEGATIVE_WORDS.has(clause.word(i)) || (clause.word(i) === 'longer' && clause.word(i - 1) === 'no')),
    );
}

/** "No aircraft left": the noun is ruled out, and with it the happening. */
export function hasNegativeDeterminer(clause: ClauseTree, i: number): boolean {
  if (NOBODY.has(clause.word(i))) return true;
  return clause
    .children(i, 'det', 'advmod')
    .some((child) => child < i && (clause.word(child) === 'no' || clause.word(child) === 'neither'));
}

/** "is to close", "was to have opened": set for a day to come. */
export function isToCome(clause: ClauseTree, at: number): boolean {
  let mark = at - 1 - (clause.upos(at - 1) === 'ADV' ? 1 : 0);
  if (BEEN.test(clause.word(mark))) mark--;
  if (HAVE_OR_BE.test(clause.word(mark))) mark--;
  return clause.word(mark) === 'to' && FORMS_OF_BE.test(clause.word(mark - 1));
}

/** "On 13 May the ship sank" is no "may sink". */
export function isUncertainHere(clause: ClauseTree, at: number): boolean {
  if (isToCome(clause, at)) return true;
  const negative = isNegatedHere(clause, at);
  return clause.children(at, 'aux', 'advmod', 'mark').some((i) => {
    const word = clause.word(i);
    if (clause.relation(i) === 'mark') return CONDITION_MARKS.has(word);
    if (negative && (word === 'could' || word === 'can' || word === 'ca')) return false;
    return MODAL_WORDS.has(word) && !(word === 'may' && /^\d/.test(clause.word(i - 1)));
  });
}

function hasHearsay(clause: ClauseTree, at: number): boolean {
  return clause.children(at, 'advmod').some((i) => HEARSAY_ADVERBS.has(clause.word(i)));
}
