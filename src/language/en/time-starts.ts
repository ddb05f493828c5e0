import { MONTH_NUMBERS, WEEKDAY_NUMBERS } from './calendar.ts';
import { FEAST_STARTS } from './feasts.ts';
import { ORDINALS, SMALL_NUMBERS } from './number-words.ts';
import {
  ABOUT,
  CLOCK_WORDS,
  DAY_PARTS,
  DEICTIC_DAYS,
  MARKED_VAGUE,
  PARTS,
  RELATIONS,
  REPEATED,
  SEASONS,
  TIME_UNITS,
  VAGUE_COUNTS,
  WEEKDAY_PLURALS,
} from './time-words.ts';

const OTHERS =
  'weekends weekdays these twenties thirties forties fifties sixties seventies eighties nineties the a an another half more less fewer at up no just over under only well every each per fiscal ad q right pre small wee opening final closing';

/** Every word that an expression of time can start with. Most words of a text can't, and cost one look-up. */
export const TIME_STARTS: ReadonlySet<string> = new Set([
  ...MONTH_NUMBERS.keys(),
  ...WEEKDAY_NUMBERS.keys(),
  ...WEEKDAY_PLURALS.keys(),
  ...FEAST_STARTS,
  ...ORDINALS.keys(),
  ...SMALL_NUMBERS.keys(),
  ...ABOUT,
  ...CLOCK_WORDS.keys(),
  ...DAY_PARTS.keys(),
  ...DEICTIC_DAYS.keys(),
  ...MARKED_VAGUE,
  ...PARTS.keys(),
  ...RELATIONS.keys(),
  ...REPEATED.keys(),
  ...SEASONS.keys(),
  ...TIME_UNITS.keys(),
  ...VAGUE_COUNTS,
  ...OTHERS.split(' '),
]);
