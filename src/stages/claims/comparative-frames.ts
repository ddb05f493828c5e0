import { COMPARED_TIMES, DOWN_WORDS, UP_WORDS } from '../../language/en/comparatives.ts';
import type { ClauseFrame } from './clause-frame.ts';
import { readModality } from './clause-modality.ts';
import type { ClauseTree } from './clause-tree.ts';
import { isTimeWord } from './is-time-word.ts';
import { subjectOf } from './verb-subject.ts';

/** Verbs beside which a comparative says how a figure moved: "ended the day lower", "is higher than before". Lemmas. */
const STANDING = new Set(
  'be end finish close trade stand open become get turn come run remain stay settle go sell change'.split(' '),
);
/** Words behind "than" within which the time compared with is looked for. */
const REACH = 9;
/** Words between a comparative and its "than". */
const GAP = 16;

/**
 * What rose or fell, told by a comparative: "finished 3 per cent dearer", "is higher than a year ago", "more break-ins
 * than the year before".
 */
export function readComparatives(clause: ClauseTree): ClauseFrame[] {
  const frames: ClauseFrame[] = [];
  for (let at = 0; at < clause.size; at++) {
    const word = clause.word(at);
    const name = UP_WORDS.has(word) ? 'rise' : DOWN_WORDS.has(word) ? 'fall' : null;
    if (name === null) continue;
    const frame =
      word === 'more' || word === 'fewer' || word === 'less'
        ? readCounted(clause, at, name)
        : readMoved(clause, at, name);
    if (frame) frames.push(frame);
  }
  return frames;
}

/** "…3 per cent dearer": said of the subject. */
function readMoved(clause: ClauseTree, at: number, name: string): ClauseFrame | null {
  const verb = clause.children(at, 'cop').length > 0 ? at : verbOver(clause, at);
  if (verb === null || clause.relation(at) === 'amod') return null;
  if (verb !== at && !STANDING.has(clause.lemma(verb))) return null;
  if ((clause.word(at) === 'up' || clause.word(at) === 'down') && !isMeasured(clause, at)) return null;
  if (clause.hasBetween(at, Math.min(clause.size, at + GAP), 'than') && !isAgainstTime(clause, at)) return null;
  const theme = subjectOf(clause, verb);
  if (theme === null || clause.upos(theme) === 'PRON' || isTimeWord(clause, theme)) return null;
  return make(clause, name, at, verb, theme);
}

function verbOver(clause: ClauseTree, at: number): number | null {
  for (let above = clause.head(at), step = 0; above >= 0 && step < 3; above = clause.head(above), step++) {
    if (clause.upos(above) === 'VERB' || clause.upos(above) === 'AUX') return above;
  }
  return null;
}

/** "up 3 per cent", "up by a fifth", "down from 12": not "up to him". */
function isMeasured(clause: ClauseTree, at: number): boolean {
  return /^(?:by|from|on)$/.test(clause.word(at + 1)) || clause.upos(at + 1) === 'NUM' || clause.upos(at - 1) === 'NUM';
}

/** "more break-ins in 2020 than the year before": the counted thing, compared with its own at another time. */
function readCounted(clause: ClauseTree, at: number, name: string): ClauseFrame | null {
  const first = clause.headFrom(at + 1);
  const noun =
    first !== null && clause.word(first + 1) === '-' && clause.upos(first + 2) === 'NOUN' ? first + 2 : first;
  if (noun === null || !isAgainstTime(clause, noun) || isTimeWord(clause, noun)) return null;
  return make(clause, name, at, noun, noun);
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
