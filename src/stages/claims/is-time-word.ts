import type { ClauseTree } from './clause-tree.ts';

const MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;
const TIME_WORD =
  /^(?:\d+(?:st|nd|rd|th)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|dawn|dusk|noon|midnight|morning|evening|night|afternoon|week|month|year|day|hour|minute|decade|weekend|summer|autumn|winter|today|yesterday|tomorrow|tonight)s?$/;

export function isTimeWord(clause: ClauseTree, i: number): boolean {
  return MONTH.test(clause.word(i)) || TIME_WORD.test(clause.word(i)) || clause.upos(i) === 'NUM';
}
