import {
  ABSOLUTE_COMPARATIVES,
  MEASURED_BY,
  MOVES_FROM,
  STANDING_BESIDE,
} from '../../language/en/claims/kinds-of-happenings.ts';
import {
  COMPARED_TIMES,
  DOWN_WORDS,
  GRADED,
  LENGTH_WORDS,
  MEASURED_VERBS,
  SURPASSING,
  UP_WORDS,
} from '../../language/en/comparatives.ts';
import type { ClauseFrame } from './clause-frame.ts';
import { readModality } from './clause-modality.ts';
import type { ClauseTree } from './clause-tree.ts';
import { isTimeWord } from './is-time-word.ts';
import { subjectOf } from './verb-subject.ts';

/** Words behind "than" within which the time compared with is looked for. */
const REACH = 9;
/** Words between a comparative and its "than". */
const GAP = 16;

/**
 * What rose or fell, told by a comparative: "finished 3 per cent dearer", "is higher than a year ago", "more break-ins
 * than the year before", "exceeded last year's", "went from 20 to 25".
 */
export function readComparatives(clause: ClauseTree): ClauseFrame[] {
  const frames: ClauseFrame[] = [];
  for (let at = 0; at < clause.size; at++) {
    const frame = readWord(clause, at);
    if (frame) frames.push(frame);
  }
  return frames;
}

function readWord(clause: ClauseTree, at: number): ClauseFrame | null {
  const word = clause.word(at);
  if (clause.upos(at) === 'VERB') return readSurpassing(clause, at) ?? readFromTo(clause, at);
  if (word === 'territory' && clause.word(at - 2) === 'in') return readTerritory(clause, at);
  const name = UP_WORDS.has(word) ? 'rise' : DOWN_WORDS.has(word) ? 'fall' : (LENGTH_WORDS[word] ?? null);
  if (name === null) return null;
  if (word !== 'more' && word !== 'fewer' && word !== 'less') return readMoved(clause, at, at, name);
  if (GRADED.has(clause.word(at + 1))) return readMoved(clause, at + 1, at, name);
  return readCounted(clause, at, name);
}

/** "ended the day in negative territory". */
function readTerritory(clause: ClauseTree, at: number): ClauseFrame | null {
  const name = { positive: 'rise', negative: 'fall' }[clause.word(at - 1)];
  const verb = name === undefined ? null : verbOver(clause, at);
  if (name === undefined || verb === null || !STANDING_BESIDE.has(clause.lemma(verb))) return null;
  const theme = subjectOf(clause, verb);
  if (theme === null || clause.upos(theme) === 'PRON' || isTimeWord(clause, theme)) return null;
  return make(clause, name, at, verb, theme);
}

/** "…3 per cent dearer": said of the subject. */
function readMoved(clause: ClauseTree, at: number, by: number, name: string): ClauseFrame | null {
  const word = clause.word(at);
  if (clause.relation(at) === 'amod') return null;
  const verb = clause.children(at, 'cop').length > 0 ? at : verbOver(clause, at);
  const direction = word === 'up' || word === 'down';
  if (verb === null) return direction && isMeasured(clause, at) ? ofLine(clause, at, name) : null;
  if (verb !== at && !STANDING_BESIDE.has(clause.lemma(verb))) return null;
  if (direction && !isMeasured(clause, at)) return null;
  const against = clause.hasBetween(at, Math.min(clause.size, at + GAP), 'than');
  if (against ? !isAgainstTime(clause, at) : ABSOLUTE_COMPARATIVES.has(word)) return null;
  const theme = subjectOf(clause, verb);
  if (theme === null || clause.upos(theme) === 'PRON' || isTimeWord(clause, theme)) return null;
  return make(clause, name, by, verb, theme);
}

/** "Headcount down since April", a line without a verb. */
function ofLine(clause: ClauseTree, at: number, name: string): ClauseFrame | null {
  const noun = at > 0 && clause.upos(at - 1) === 'NOUN' ? clause.headBefore(at - 1) : null;
  return noun === null || isTimeWord(clause, noun) ? null : make(clause, name, at, at, noun);
}

function verbOver(clause: ClauseTree, at: number): number | null {
  for (let above = clause.head(at), step = 0; above >= 0 && step < 3; above = clause.head(above), step++) {
    if (clause.upos(above) === 'VERB' || clause.upos(above) === 'AUX') return above;
  }
  return null;
}

/** "up 3 per cent", "up by a fifth", "down from 12": not "up to him". */
function isMeasured(clause: ClauseTree, at: number): boolean {
  return MEASURED_BY.test(clause.word(at + 1)) || clause.upos(at + 1) === 'NUM' || clause.upos(at - 1) === 'NUM';
}

/** "more break-ins in 2020 than the year before": the counted thing, compared with its own at another time. */
function readCounted(clause: ClauseTree, at: number, name: string): ClauseFrame | null {
  const first = clause.headFrom(at + 1);
  const noun =
    first !== null && clause.word(first + 1) === '-' && clause.upos(first + 2) === 'NOUN' ? first + 2 : first;
  if (noun === null) return readMeasure(clause, at, name);
  if (!isAgainstTime(clause, noun) || isTimeWord(clause, noun)) return null;
  const verb = clause.relation(noun) === 'obj' ? clause.head(noun) : null;
  const doer = verb === null ? null : subjectOf(clause, verb);
  return { ...make(clause, name, at, noun, noun), doer };
}

/** "costs more than a year ago": the subject's own measure. */
function readMeasure(clause: ClauseTree, at: number, name: string): ClauseFrame | null {
  const verb = clause.head(at);
  if (verb < 0 || !MEASURED_VERBS.has(clause.lemma(verb)) || !isAgainstTime(clause, at)) return null;
  const theme = subjectOf(clause, verb);
  if (theme === null || clause.upos(theme) === 'PRON' || isTimeWord(clause, theme)) return null;
  return make(clause, name, at, verb, theme);
}

/** "Exports exceeded November's", "sales topped last year's". */
function readSurpassing(clause: ClauseTree, at: number): ClauseFrame | null {
  if (!SURPASSING.has(clause.lemma(at))) return null;
  const object = clause.child(at, 'obj');
  const theme = object === null ? null : subjectOf(clause, at);
  if (object === null || theme === null || theme > at || clause.upos(theme) === 'PRON') return null;
  const owner = clause.child(object, 'nmod:poss');
  const ofTime = [object, owner].some((i) => i !== null && isTimeWord(clause, i) && clause.upos(i) !== 'NUM');
  const possessive = /^['’]s?$/.test(clause.word(object + 1)) || owner !== null;
  return ofTime && possessive ? make(clause, 'rise', at, at, theme) : null;
}

/** "went from 20 to 25 crowns": which way the two numbers tell. */
function readFromTo(clause: ClauseTree, at: number): ClauseFrame | null {
  if (!MOVES_FROM.test(clause.lemma(at)) || clause.word(at + 1) !== 'from') return null;
  const from = amountAt(clause, at + 2);
  const second = [at + 3, at + 4, at + 5].find((i) => clause.word(i) === 'to');
  const to = second === undefined ? null : amountAt(clause, second + 1);
  if (from === null || to === null || from === to) return null;
  const theme = subjectOf(clause, at);
  if (theme === null || clause.upos(theme) === 'PRON' || isTimeWord(clause, theme)) return null;
  return make(clause, to > from ? 'rise' : 'fall', at, at, theme);
}

/** The number written in figures at a word or behind the sign before it: "20", "$1,250". */
function amountAt(clause: ClauseTree, at: number): number | null {
  const word = clause.upos(at) === 'SYM' ? clause.word(at + 1) : clause.word(at);
  const plain = word.replace(/^[$£€]/, '').replace(/,(?=\d{3}\b)/g, '');
  return /^\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : null;
}

function isAgainstTime(clause: ClauseTree, from: number): boolean {
  for (let than = from + 1; than < Math.min(clause.size, from + GAP); than++) {
    if (clause.word(than) !== 'than') continue;
    for (let i = than + 1; i < Math.min(clause.size, than + REACH); i++) {
      if (isTimeWord(clause, i) || COMPARED_TIMES.has(clause.word(i))) return true;
    }
    return false;
  }
  return false;
}

function make(clause: ClauseTree, name: string, at: number, by: number, theme: number): ClauseFrame {
  return { name, at, with: [], doer: null, theme, place: null, ...readModality(clause, by, [theme]) };
}
