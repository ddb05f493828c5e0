import { opensWithAmount } from '../../language/en/amount-openings.ts';
import { MONTH_NUMBERS, WEEKDAY_NUMBERS } from '../../language/en/calendar.ts';
import { DETERMINERS, PERSON_PRONOUNS } from '../../language/en/speaker-words.ts';
import {
  LATE_OR_EARLY,
  OCCASION_TIME,
  OPENS_NO_CLAUSE,
  PART_OF_DAY,
  SAID_AT,
  SAID_BY,
  THIS_DAY,
  TO_HAVE_DONE,
  WHERE_IT_WAS_SAID,
} from '../../language/en/statements/clause-edges.ts';
import { ENDS_ING } from '../../language/en/word-endings.ts';
import { isClause } from './content-bounds.ts';
import type { Reading } from './reading.ts';

/**
 * Past when and where it was said, where what was said follows without a "that": "said on Tuesday | it had closed the
 * pit", "claimed in a statement | to have won". Where nothing of the kind stands there, or no clause follows, `from` itself.
 */
export function skipSetting(reading: Reading, from: number, limit: number): number {
  let at = from;
  for (let next = phraseFrom(reading, at); next > at && next < limit; next = phraseFrom(reading, at)) at = next;
  return at > from && at < limit && opensClause(reading, at, limit) ? at : from;
}

function phraseFrom(reading: Reading, at: number): number {
  const word = (i: number): string => reading.words[i]?.lower ?? '';
  if (reading.quoteOf[at]! >= 0) return at;
  if (THIS_DAY.test(word(at))) return at + 1;
  if (LATE_OR_EARLY.test(word(at))) return dayFrom(word, at + 1);
  if (word(at) === 'last' || word(at) === 'this') return OCCASION_TIME.test(word(at + 1)) ? at + 2 : at;
  if (word(at) === 'by') return SAID_BY.test(word(at + 1)) ? at + 2 : at;
  if (word(at) !== 'in' && word(at) !== 'at') return dayFrom(word, at);
  if (!DETERMINERS.has(word(at + 1))) return at;
  const noun = word(at) === 'in' ? WHERE_IT_WAS_SAID : SAID_AT;
  const last = [at + 3, at + 2].find((i) => noun.test(word(i)));
  return last === undefined ? at : last + 1;
}

/** "on Tuesday", "Tuesday", "on 4 May", "on May 4". */
function dayFrom(word: (i: number) => string, at: number): number {
  const day = word(at) === 'on' ? at + 1 : at;
  if (WEEKDAY_NUMBERS.has(word(day))) return PART_OF_DAY.test(word(day + 1)) ? day + 2 : day + 1;
  if (day === at) return at;
  const [first, second] = [word(day), word(day + 1)];
  const isDate =
    (MONTH_NUMBERS.has(first) && /^\d{1,2}$/.test(second)) || (/^\d{1,2}$/.test(first) && MONTH_NUMBERS.has(second));
  return isDate ? day + 2 : at;
}

/** Words of a clause among which its verb stands where nothing else shows that it is one: "prices have risen". */
const FEW_WORDS = 4;

/** Somebody, or so many, and a verb; or what somebody claims to have done. */
function opensClause(reading: Reading, at: number, limit: number): boolean {
  const { lower } = reading.words[at]!;
  if (lower === 'to') return TO_HAVE_DONE.test(reading.words[at + 1]?.lower ?? '');
  if (reading.words[at]!.shape === 'lower' && !OPENS_NO_CLAUSE.has(lower) && !ENDS_ING.test(lower)) {
    if (isClause(reading, at, Math.min(limit, at + FEW_WORDS))) return true;
  }
  const opens =
    reading.mentionOf[at]! >= 0 ||
    DETERMINERS.has(lower) ||
    PERSON_PRONOUNS.has(lower) ||
    /^\d/.test(lower) ||
    opensWithAmount(reading.words.slice(at, at + 3).map((word) => word.lower));
  return opens && isClause(reading, at, limit);
}
