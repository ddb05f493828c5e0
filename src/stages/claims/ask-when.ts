import { askClause } from '../../language/en/ask-clause.ts';
import { askNounWhen } from '../../language/en/ask-noun-when.ts';
import { ANOTHER_YEAR, FROM_A_DAY, LOOKED_BACK, UP_TO_A_DAY } from '../../language/en/asked-phrases.ts';
import { CALENDAR_NAMES } from '../../language/en/calendar.ts';
import { EXTENDING } from '../../language/en/claims/phase-forms.ts';
import { BEFORE_BOUND, CLOSES_HOURS, OPENS_HOURS, TIME_PARTS } from '../../language/en/dated-words.ts';
import { liftClause } from '../../language/en/lift-clause.ts';
import { isBelow, type SentenceTree, type TreeWord } from '../../language/parse-sentence.ts';
import type { TimeExpression } from '../../model/time.ts';
import { isHappening } from './can-be-dated.ts';
import type { ClauseTree } from './clause-tree.ts';
import { headOf } from './dated-word.ts';
import type { ReadSentence } from './frame-parts.ts';
import { markFirstName, nameSubjects } from './name-subjects.ts';

const LONGEST_NOUN = 60;
/** Letters before a time in which "up to" stands. */
const BOUND_REACH = 8;
/** A noun by itself that a reader knows: "the first call". */
const DEFINITE = /^the \p{L}/iu;
const DATED = new RegExp(`\\d|\\b(?:${[...CALENDAR_NAMES].join('|')}|this|last|next)\\b`, 'i');

/**
 * The question that a dated clause answers, in its own words: "When will the works close?", "At what time was the first
 * call?". Null where those words make none that is plain by itself.
 * @param dated the word of the tree that the time at words [from, to) dates
 * @param clock whether the hour is asked
 */
export function askWhen(
  read: ReadSentence,
  dated: number,
  from: number,
  to: number,
  { bound }: Pick<TimeExpression, 'bound'>,
  clock: boolean,
): string | null {
  const { analysis, clause } = read;
  const tree = markFirstName(read);
  const wh = clock
    ? askHour(clause, from)
    : bound === 'since'
      ? 'Since when'
      : bound === 'until'
        ? 'Until when'
        : 'When';
  if (clause.upos(dated) === 'NOUN') {
    const { from: first, to: last } = clause.phrase(dated);
    const { start, end } = clause.cover([first, last]);
    const words = analysis.text.slice(start, end).replace(/\s+/g, ' ');
    const plain = DEFINITE.test(words) && !DATED.test(words) && !/["“”()]/.test(words) && words.length <= LONGEST_NOUN;
    const several = /s$/.test(clause.word(dated)) && clause.lemma(dated) !== clause.word(dated);
    if (!plain || bound !== null || several) return null;
    return `${wh} was ${words.replace(/^T/, 't')}?`;
  }
  const extended = EXTENDING.test(clause.lemma(dated)) && clause.word(from - 1) === 'to';
  const head = headOf(clause, from, to);
  const { start } = clause.cover([from]);
  if (BEFORE_BOUND.test(analysis.text.slice(Math.max(0, start - BOUND_REACH), start))) return null;
  if (clause.head(head) !== dated || TIME_PARTS.has(clause.word(dated))) return null;
  return askClause(analysis.text, asOnePhrase(tree, head, from, to), { head, wh: extended ? 'Until when' : wh });
}

/**
 * The same where its own clause gives none: the clause made plain, with the subject that another clause or sentence names;
 * of a noun what belongs to it.
 */
export function askWhenAround(
  read: ReadSentence,
  dated: number,
  from: number,
  to: number,
  time: Pick<TimeExpression, 'bound'>,
  clock: boolean,
): string | null {
  const { analysis, clause } = read;
  const { text } = analysis;
  const head = headOf(clause, from, to);
  const { start } = clause.cover([from]);
  if (LOOKED_BACK.test(text.slice(Math.max(0, start - BACK_REACH), start))) return null;
  if (isBelow(read.tree, dated, head) || BEFORE_BOUND.test(text.slice(Math.max(0, start - BOUND_REACH), start)))
    return null;
  if (TIME_PARTS.has(clause.word(dated)) || isListed(clause, head, dated)) return null;
  const tree = nameSubjects(read, markFirstName(read));
  const known = asOnePhrase(tree, head, from, to);
  if (clause.upos(dated) === 'NOUN' && clause.children(dated, 'cop').length === 0) {
    const attributive = /^(?:compound|nummod|amod)$/.test(clause.relation(head)) && clause.head(head) === dated;
    const happening = isHappening(clause, dated);
    if (time.bound !== null || (!happening && !(attributive && /^\d{4}$/.test(clause.word(head))))) return null;
    const wh = happening ? (clock ? askHour(clause, from) : 'When') : 'Of what year';
    return askNounWhen(text, rehang(known, head, dated, 'list'), dated, wh, happening);
  }
  if (!isNear(clause, head, dated)) return null;
  const wh = clock ? askHour(clause, from) : askBound(time, clause.word(from - 1));
  const lifted = liftClause(text, rehang(known, head, dated, 'obl'), head);
  const asked = lifted && askClause(text, lifted.tree, { ...lifted, wh });
  return asked === null || ANOTHER_YEAR.test(asked) ? null : asked;
}

/**
 * The question that a clause answers which tells what was at a time that stands before it: "When did a crowd surge against
 * a gate?" of "on Sunday when a crowd surged against a gate".
 */
export function askWhenBehind(read: ReadSentence, dated: number, from: number, to: number): string | null {
  const { analysis, clause } = read;
  const known = nameSubjects(read, markFirstName(read));
  const head = headOf(clause, from, to);
  const opening = clause.word(to) === ',' ? to + 1 : to;
  const tree = rehang(asOnePhrase(known, head, from, to), head, dated, 'obl');
  const words = tree.words.map((word, i): TreeWord => {
    if (i === dated) return { ...word, relation: 'root', head: -1 };
    return i === opening ? { ...word, relation: 'punct' } : word;
  });
  return askClause(analysis.text, { ...tree, words }, { head, wh: 'When' });
}

/** "Between 16:50 and 17:10", "from 8 until 9": the hour at which it began, and at which it ended. */
function askHour(clause: ClauseTree, from: number): string {
  const before = Array.from({ length: Math.min(from, HOURS_REACH) }, (_, i) => clause.word(from - 1 - i));
  if (OPENS_HOURS.test(before[0] ?? '')) return 'From what time';
  const ends = CLOSES_HOURS.test(before[0] ?? '') && before.some((word) => OPENS_HOURS.test(word));
  return ends ? 'Until what time' : 'At what time';
}

/** Words from the first hour of two to the second. */
const HOURS_REACH = 5;

const BACK_REACH = 50;

function askBound({ bound }: Pick<TimeExpression, 'bound'>, before: string): string {
  if (bound === 'since') return FROM_A_DAY.test(before) ? 'From when' : 'Since when';
  return bound === 'until' || UP_TO_A_DAY.test(before) ? 'Until when' : 'When';
}

/** The time of one member of a list: "240 on Monday and 310 on Tuesday". */
function isListed(clause: ClauseTree, head: number, dated: number): boolean {
  const first = clause.relation(head) === 'conj' ? clause.head(head) : head;
  for (let at = clause.head(first), step = 0; at >= 0 && at !== dated && step < STEPS_UP; at = clause.head(at), step++)
    if (clause.relation(at) === 'conj') return true;
  return false;
}

/** The time hangs on the verb that it dates, or on its object or an infinitive of its. */
function isNear(clause: ClauseTree, head: number, dated: number): boolean {
  const first = clause.relation(head) === 'conj' ? clause.head(head) : head;
  if (/^(?:compound|nummod|amod|appos|nsubj|nsubj:pass)$/.test(clause.relation(first))) return false;
  for (let at = clause.head(first), step = 0; at >= 0 && step < STEPS_NEAR; at = clause.head(at), step++) {
    if (at === dated) return true;
    const relation = clause.relation(at);
    if (clause.head(at) === dated) return /^(?:obj|xcomp|nsubj:pass)$/.test(relation);
    if (relation !== 'nmod' || isHappening(clause, at)) return false;
  }
  return false;
}

const STEPS_UP = 6;
const STEPS_NEAR = 3;

/** The tree with a time below what it dates, and what it is listed with out of its phrase. */
function rehang(tree: SentenceTree, head: number, dated: number, relation: 'obl' | 'list'): SentenceTree {
  const first = tree.words[head]!.relation === 'conj' ? tree.words[head]!.head : -1;
  const words = tree.words.map((word, i): TreeWord => {
    if (i === head) return { ...word, head: dated, relation };
    return i === first && word.head >= 0 ? { ...word, relation: 'list' } : word;
  });
  return { ...tree, words };
}

/** The tree with all words of a time below one of them: "4" and "May" may both hang on the verb. */
function asOnePhrase(tree: SentenceTree, head: number, from: number, to: number): SentenceTree {
  const words = tree.words.map(
    (word, i): TreeWord =>
      i >= from && i < to && i !== head && word.head !== head ? { ...word, head, relation: 'flat' } : word,
  );
  return { ...tree, words };
}
