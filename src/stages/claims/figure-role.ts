import { CHANGE_VERBS } from '../../language/en/change-verbs.ts';
import { AMOUNTING, FIGURE_MOVES, IT_WAS, NUMBER_NOUNS } from '../../language/en/claims/figure-words.ts';
import { FIGURE_VERBS } from '../../language/en/clause-words.ts';
import { REPORTING_VERBS } from '../../language/en/dated-words.ts';
import { HOLDING_OFF, LASTING, RACING, SENTENCING, SPANS_OF_NOW, TURNING } from '../../language/en/length-words.ts';
import type { ClauseTree } from './clause-tree.ts';
import { isTimeWord } from './is-time-word.ts';
import { isPassive } from './verb-frames.ts';
import { subjectOf } from './verb-subject.ts';

/** What a figure is of in its clause. */
export interface FigureRole {
  /** The word that the figure's words hang by: the noun counted, or the number itself. */
  readonly head: number;
  /** The verb, or the noun or adjective that is said of something, that governs it; null where none does. */
  readonly predicate: number | null;
  /** Who has or does the counted: "X" of "X won 12 seats"; null where the figure itself is the subject. */
  readonly participant: number | null;
  /** What the predicate is said of. */
  readonly subject: number | null;
}

const STEPS_UP = 6;

/** The role of the figure at words [from, to), up the tree from it. */
export function findFigureRole(clause: ClauseTree, from: number, to: number): FigureRole {
  const head = headWord(clause, from, to);
  let at = head;
  for (let step = 0; step < STEPS_UP; step++) {
    if (clause.children(at, 'cop').length > 0) {
      // Of two subjects the tree has taken an owner for one: the nearer is said to be so.
      const subject = clause.children(at, 'nsubj').at(-1) ?? null;
      return { head, predicate: at, participant: isOneSaid(clause, at, subject) ? subject : null, subject };
    }
    const above = clause.head(at);
    if (above < 0) break;
    if (clause.relation(at) === 'appos' && isOneSaid(clause, at, above))
      return { head, predicate: null, participant: above, subject: null };
    if (clause.upos(above) === 'VERB' || clause.children(above, 'aux:pass').length > 0) {
      const told = saidOf(clause, at, above);
      if (told !== null) return { head, predicate: told, participant: null, subject: at };
      const subject = subjectOf(clause, above) ?? nameBefore(clause, above);
      const own = subject !== null && subject !== clause.head(above) && isWithin(clause, subject, head);
      return { head, predicate: above, participant: own || isPassive(clause, above) ? null : subject, subject };
    }
    const owner = clause.child(above, 'nmod:poss');
    if (owner !== null && owner !== at) return { head, predicate: above, participant: owner, subject: above };
    at = above;
  }
  return { head, predicate: null, participant: null, subject: null };
}

/** "She said three of the injured had died": the tree takes whom it is said of for the object of the saying. */
function saidOf(clause: ClauseTree, at: number, verb: number): number | null {
  if (clause.relation(at) !== 'obj' || !REPORTING_VERBS.has(clause.lemma(verb))) return null;
  const said = clause.children(verb, 'ccomp').find((i) => i > at && clause.upos(i) === 'VERB');
  return said !== undefined && clause.child(said, 'nsubj', 'nsubj:pass') === null ? said : null;
}

/** "The leading scorer, Anna Voss, posted 29 points": the tree takes the verb for a participle of the name. */
function nameBefore(clause: ClauseTree, verb: number): number | null {
  if (clause.relation(verb) !== 'acl' || clause.child(verb, 'obj') === null) return null;
  const name = clause.head(verb);
  return name < verb && clause.isNamePart(name) ? name : null;
}

/** "Voss was a 28-year veteran", "Voss, a father of two": what is said of one who is named. */
function isOneSaid(clause: ClauseTree, noun: number, who: number | null): boolean {
  return who !== null && clause.isNamePart(who) && clause.upos(noun) === 'NOUN';
}

/** The word of a figure's that the others hang by. */
export function headWord(clause: ClauseTree, from: number, to: number): number {
  let joined = -1;
  for (let at = to - 1; at >= from; at--) {
    const head = clause.head(at);
    const relation = clause.relation(at);
    if (head >= from && head < to) continue;
    if (relation === 'punct' || relation === 'case' || relation === 'det' || relation === 'cc') continue;
    // "two hours and 31 minutes": the first of them has the role.
    if (relation !== 'conj') return at;
    if (joined < 0) joined = at;
  }
  return joined < 0 ? to - 1 : joined;
}

/** "Turned away at the gate: 318": a sentence that is a label with a participle before its colon, and a bare figure. */
export function isLabelled(clause: ClauseTree, from: number, to: number): boolean {
  if (from < 2 || from > LONGEST_LABEL || clause.word(from - 1) !== ':' || clause.upos(0) !== 'VERB') return false;
  if (clause.upos(to - 1) !== 'NUM') return false;
  return to >= clause.size || /^[.;]$/.test(clause.word(to));
}

/** In words. */
const LONGEST_LABEL = 18;

function isWithin(clause: ClauseTree, top: number, i: number): boolean {
  for (let at = i, step = 0; at >= 0 && step < STEPS_UP; at = clause.head(at), step++) if (at === top) return true;
  return false;
}

const ELLIPTIC = new Set(['nsubj', 'nsubj:pass', 'obj', 'obl', 'nmod', 'conj', 'root', 'parataxis', 'ccomp', 'dep']);

/** Whether a bare number stands for a noun left out: "four of them", "it had 65"; not an age, a name's number or a score. */
export function isElliptic(clause: ClauseTree, from: number, to: number): boolean {
  if (isSaidOfIt(clause, from)) return true;
  const head = headWord(clause, from, to);
  if (!isNumber(clause, head) || !ELLIPTIC.has(clause.relation(head))) return false;
  const above = clause.head(head);
  if (above >= 0 && (clause.isNamePart(above) || clause.upos(above) === 'PROPN' || isTimeWord(clause, above)))
    return false;
  const before = clause.upos(from - 1);
  if (before === 'PROPN' || before === 'NOUN' || clause.isNamePart(from - 1)) return false;
  return !(clause.word(from - 1) === ',' && (clause.word(to) === ',' || clause.isNamePart(from - 2)));
}

export function isNumber(clause: ClauseTree, i: number): boolean {
  return clause.upos(i) === 'NUM' || NUMBER_NOUNS.test(clause.word(i));
}

/** "It is 58 now", however the tree reads it. */
function isSaidOfIt(clause: ClauseTree, from: number): boolean {
  return IT_WAS.test(clause.word(from - 1)) && clause.word(from - 2) === 'it';
}

/** What a bare number measures in its own clause: "a lead of 24", "output fell to 450"; `none` where its phrase says something else. */
export function findMeasured(clause: ClauseTree, from: number, to: number): number | 'none' | null {
  if (isSaidOfIt(clause, from)) return null;
  const { head, predicate, subject } = findFigureRole(clause, from, to);
  const above = clause.head(head);
  const preposition = clause.caseOf(head);
  if (predicate === head) return subject === null ? 'none' : subject;
  if (above >= 0 && preposition === 'of' && clause.upos(above) === 'NOUN') return above;
  if (preposition === 'in' || preposition === 'on') return 'none';
  if (!FIGURE_MOVES.has(preposition)) return null;
  if (predicate === null || clause.upos(predicate) !== 'VERB') return null;
  const moves = FIGURE_VERBS.has(clause.word(predicate)) || CHANGE_VERBS.has(clause.word(predicate));
  if (!moves && !(preposition === 'to' && AMOUNTING.has(clause.lemma(predicate)))) return null;
  return clause.child(predicate, 'obj') ?? subject ?? 'none';
}

/** What lasted so long: "the storm lasted two days", "a two-day storm", "a storm of two days"; null where a length tells of nothing. */
export function findLasting(clause: ClauseTree, from: number, to: number): number | null {
  const { head, predicate, subject } = findFigureRole(clause, from, to);
  const relation = clause.relation(head);
  if (clause.children(head, 'amod').some((i) => SPANS_OF_NOW.has(clause.word(i)))) return null;
  if (relation === 'compound' || relation === 'amod' || relation === 'nummod') {
    const noun = clause.head(head);
    return clause.upos(noun) === 'NOUN' && !clause.isNamePart(noun) ? noun : null;
  }
  if (relation === 'nmod' && clause.caseOf(head) === 'of') {
    const noun = clause.head(head);
    return clause.upos(noun) === 'NOUN' ? noun : null;
  }
  const taken = predicate === null ? null : takerOf(clause, predicate, head);
  if (taken !== null) return taken;
  if (predicate === null || subject === null) return null;
  if (predicate === head) return isNamedNoun(clause, subject) ? subject : null;
  const said = clause.children(predicate, 'cop').length > 0;
  if (said && (clause.caseOf(head) === 'for' || clause.word(predicate) === 'old')) return subject;
  if (clause.caseOf(head) === 'in' && clause.upos(predicate) === 'VERB')
    return RACING.has(clause.lemma(predicate)) ? subject : null;
  if (clause.upos(predicate) !== 'VERB' || clause.head(head) !== predicate) return null;
  const preposition = clause.caseOf(head);
  const lemma = clause.lemma(predicate);
  const befallen = clause.child(predicate, 'obj', 'nsubj:pass') ?? subject;
  if (preposition === 'for' || (preposition === 'to' && SENTENCING.has(lemma))) {
    const done = clause.child(predicate, 'obj') !== null && !HOLDING_OFF.has(lemma) && !SENTENCING.has(lemma);
    return befallen === head || done ? null : befallen;
  }
  // "three hours 20 minutes" are two objects.
  if (clause.children(predicate, 'obj').some((i) => i < from || i >= to)) return null;
  if (preposition === 'under') return LASTING.has(lemma) ? subject : null;
  const direct = preposition === '' && (relation === 'obj' || relation === 'obl:unmarked');
  return direct && subject !== head && !TURNING.has(lemma) ? subject : null;
}

/** "It took her nine hours": whom. */
function takerOf(clause: ClauseTree, verb: number, length: number): number | null {
  const takes = clause.upos(verb) === 'VERB' && clause.lemma(verb) === 'take' && clause.word(verb - 1) === 'it';
  return takes && clause.head(length) === verb ? clause.child(verb, 'iobj') : null;
}

function isNamedNoun(clause: ClauseTree, i: number): boolean {
  return clause.upos(i) === 'NOUN' && !isTimeWord(clause, i);
}
