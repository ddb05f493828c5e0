import type { ClauseTree } from './clause-tree.ts';

const MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;
const TIME_WORD =
  /^(?:\d+(?:st|nd|rd|th)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|dawn|dusk|noon|midnight|morning|evening|night|afternoon|week|month|year|day|hour|minute|decade|weekend|summer|autumn|winter|today|yesterday|tomorrow|tonight)s?$/;

/** A time, or a bare number, which is one more often than not; "one of its members" is somebody. */
export function isTimeWord(clause: ClauseTree, i: number): boolean {
  if (MONTH.test(clause.word(i)) || TIME_WORD.test(clause.word(i))) return true;
  return clause.upos(i) === 'NUM' && clause.countedOf(i) === null;
}
