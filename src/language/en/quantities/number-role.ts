import type { Amount } from '../../amount.ts';
import { glued } from '../../piece-checks.ts';
import { BREAK, NUMBER, type Pieces, SIGN, WORD } from '../../pieces.ts';
import { IDENTIFIERS, isPlural, LABELS, NOT_NAMES, NUMBERED_PLACES, PHRASE_ENDS } from '../noun-words.ts';
import { ORDINALS, SMALL_NUMBERS } from '../number-words.ts';
import { CLOCK_WORDS } from '../time-words.ts';
import { isInModel } from './model-code.ts';
import { isOrdinalOrPlural } from './read-amount.ts';
import { isScore } from './read-score.ts';
import { isManyInOne } from './read-unit.ts';
import { isOtherThanOne } from './read-zero.ts';

/** What a number in a text does. Only the first is a quantity. */
export type NumberRole = 'quantity' | 'clock' | 'age' | 'ordinal' | 'score' | 'code' | 'pronoun';

function isCapital(p: Pieces, i: number): boolean {
  return p.kind[i] === WORD && p.text[p.start[i]!] !== p.lower[i]![0];
}

/** A word with a capital in it: "Shed", "iPhone". */
function isName(p: Pieces, i: number): boolean {
  return p.kind[i] === WORD && p.text.slice(p.start[i], p.end[i]) !== p.lower[i];
}

/** Tells a number's role from the words around it. Dates and clock times are told by their own stage. */
export function roleOf(p: Pieces, amount: Amount): NumberRole {
  const { start } = amount;
  if (isAge(p, amount)) return 'age';
  if (p.kind[start] === NUMBER && amount.end === start + 1 && isOrdinalOrPlural(p, start)) return 'ordinal';
  if (amount.inWords && isOrdinalInWords(p, amount.end)) return 'ordinal';
  if (isScore(p, amount)) return 'score';
  if (isCode(p, amount)) return 'code';
  if (isPronoun(p, amount) || isExcepted(p, amount)) return 'pronoun';
  if (isClock(p, amount)) return 'clock';
  return 'quantity';
}

/** "the forty-first guest". */
function isOrdinalInWords(p: Pieces, end: number): boolean {
  return (
    /^[-‑]$/.test(p.lower[end] ?? '') && glued(p, end) && glued(p, end + 1) && ORDINALS.has(p.lower[end + 1] ?? '')
  );
}

/** "aged 58", ", 58,", "58-year-old", "58 years old", "in her 50s". */
function isAge(p: Pieces, { start, end, low, unit }: Amount): boolean {
  const before = p.lower[start - 1] ?? '';
  if (unit === 'year' || unit === 'month') {
    const at = /^[-‑]$/.test(p.lower[end] ?? '') ? end + 1 : end;
    if (p.lower[at] === 'old' || p.lower[at] === 'olds') return low <= OLDEST;
    return p.lower[at] === 'of' && p.lower[at + 1] === 'age';
  }
  if (/^(aged|age|ages)$/.test(before)) return true;
  if (before === 'of' && unit === undefined && OF_YEARS.test(p.lower[start - 2] ?? '') && p.kind[end] !== NUMBER)
    return !countsSomething(p, end) && low < OLDEST;
  if (unit !== undefined || low > 120 || !Number.isInteger(low) || p.kind[start] !== NUMBER) return false;
  if (YOUNGER.test(before) && OF_PERSONS.test(p.lower[start - 2] ?? '') && p.kind[end] !== WORD) return true;
  const named = before === ',' && (isCapital(p, start - 2) || p.lower[start - 2] === ')');
  return named && /^[,.;:)]$/.test(p.lower[end] ?? '.') && end === start + 1;
}

/** "A boy of six". */
const OF_YEARS =
  /^(?:boy|girl|man|woman|child|lad|youth|teenager|infant|toddler|pensioner|widow|widower|son|daughter|mother|father|grandmother|grandfather|student|pupil)$/;

/** Years that no person reaches: what is older is a thing. */
const OLDEST = 125;

/** "were under 16", "all those over 70". */
const YOUNGER = /^(?:under|over|below|above)$/;
const OF_PERSONS = /^(?:be|is|are|was|were|been|those|anyone|everyone|someone|people|men|women|boys|girls|children)$/;

/** "Article 5", "volume 16", "COVID-19", "S23", "#5", "No. 5", "555-0142". */
function isCode(p: Pieces, amount: Amount): boolean {
  const { start, end } = amount;
  if (isOfKind(p, amount)) return true;
  if (p.kind[start] !== NUMBER) return isNamedInWords(p, amount);
  if (isEmergencyNumber(p, start) || /^0\d+$/.test(p.lower[start]!)) return true;
  const before = p.lower[start - 1] ?? '';
  const apart = start > 0 && p.kind[start - 1] !== BREAK;
  if (apart && glued(p, start)) {
    if (p.kind[start - 1] === WORD) return true;
    if (before === '#' || before === '/' || before === '№' || before === '@' || before === '_') return true;
    if (
      /^[-‑–.:]$/.test(before) &&
      glued(p, start - 1) &&
      (p.kind[start - 2] === WORD || p.kind[start - 2] === NUMBER)
    ) {
      return p.kind[start - 2] === WORD || before === ':' || before === '.' || isPhone(p, start);
    }
  }
  if (isPhone(p, start) || isListNumber(p, start) || isInModel(p, start)) return true;
  if (p.lower[start + 1] === ':' && glued(p, start + 1) && glued(p, start + 2) && p.kind[start + 2] === NUMBER)
    return true;
  if (before === '[' && p.lower[end] === ']') return true;
  if (p.lower[end] === '-' && isManyInOne(p, end + 1)) return true;
  if (amount.unit !== undefined) return false;
  if (IDENTIFIERS.has(before) || (before === ':' && IDENTIFIERS.has(p.lower[start - 2] ?? ''))) return true;
  if (before === ':' && LABELS.has(p.lower[start - 2] ?? '')) return isPlainNumber(p, start);
  if (glued(p, end) && p.kind[end] === WORD) return true;
  if (!apart) return false;
  if (before === 'number' && isNumbering(p, start)) return false;
  const grouped = p.lower[start]!.includes(',');
  if (LABELS.has(before) && !grouped && (isCapital(p, start - 1) || !/^(the|a|this)$/.test(p.lower[start - 2] ?? '')))
    return !before.endsWith('s') || isCapital(p, start - 1);
  if (NUMBERED_PLACES.has(before) && !grouped && isPlainNumber(p, start) && !countsSomething(p, end)) return true;
  if (before === '.' && /^(no|nos|vol|art|sec|pp|p|ch|fig)$/.test(p.lower[start - 2] ?? '')) return true;
  return (
    isName(p, start - 1) &&
    !NOT_NAMES.has(before) &&
    !startsSentence(p, start - 1) &&
    isPlainNumber(p, start) &&
    !countsSomething(p, end)
  );
}

/** "32-bit", ".45-caliber", "zero-day", "the number 2 man": of which kind or rank one thing is. */
function isOfKind(p: Pieces, { start, end, low, unit }: Amount): boolean {
  const at = /^[-‑]$/.test(p.lower[end] ?? '') ? end + 1 : end;
  if (low === 0 && unit === 'day' && p.lower[start] === 'zero') return true;
  if (low === 0 && p.lower[start] === 'zero' && at > end && p.lower[at] === 'day') return true;
  const kind = at > end && /^(?:and|or|to)$/.test(p.lower[at] ?? '') && p.kind[at + 1] === NUMBER ? at + 3 : at;
  if (unit === undefined && at > end && KINDS_BY_NUMBER.test(p.lower[kind] ?? '')) return true;
  const ranked = p.lower[start - 1] === 'number' && p.lower[start - 2] === 'the' && low <= RANKS;
  return ranked && p.kind[end] === WORD && !isPlural(p.lower[end]!) && !PHRASE_ENDS.has(p.lower[end]!);
}

/** How far down a body ranks are told by number. */
const RANKS = 10;
const KINDS_BY_NUMBER = /^(?:bit|bits|caliber|calibre|gauge)$/;

/** "911 calls", "dialled 999". */
function isEmergencyNumber(p: Pieces, i: number): boolean {
  if (!/^(?:911|999)$/.test(p.lower[i]!)) return false;
  return ANSWERED.test(p.lower[i + 1] ?? '') || RUNG.test(p.lower[i - 1] ?? '');
}

const ANSWERED = /^(?:calls?|callers?|dispatchers?|operators?|supervisors?|tapes?|recordings?|centers?|centres?)$/;
const RUNG = /^(?:call|calls|called|calling|dial|dials|dialed|dialled|dialing|dialling|phoned|rang|rung|ringing)$/;

/** "Goats on the island number 260": the verb of a clause that opens with a plural and has none before. */
function isNumbering(p: Pieces, start: number): boolean {
  const next = p.lower[start + 1] ?? '.';
  if (p.kind[start + 1] === WORD && !/^(?:in|at|on|this|by|and|according|as|after|since)$/.test(next)) return false;
  let plural = -1;
  for (let at = start - 2; at >= 0 && start - at < NUMBERING_REACH; at--) {
    const word = p.lower[at]!;
    if (p.kind[at] === BREAK || p.sentence[at] !== p.sentence[start] || /^[:;]$/.test(word)) break;
    if (NO_SUBJECT_OF.test(word)) return false;
    if (p.kind[at] === WORD && isPlural(word) && (!PHRASE_ENDS.has(word) || p.lower[at - 1] === 'the')) plural = at;
  }
  const subject = NOW.test(p.lower[start - 2] ?? '') ? start - 3 : start - 2;
  const named = p.lower[subject] ?? '';
  const ends = PHRASE_ENDS.has(named) && p.lower[subject - 1] !== 'the';
  return plural >= 0 && !ends && !LABELS.has(named) && !NUMBERED.test(named);
}

/** "The wounded now number 71". */
const NOW = /^(?:now|already|still|currently)$/;

/** In pieces. */
const NUMBERING_REACH = 20;
const NUMBERED =
  /^(?:phone|telephone|mobile|serial|house|account|shirt|case|licence|license|registration|passport|atomic)$/;
/** A clause with one of these before "number" has another verb. */
const NO_SUBJECT_OF = /^(?:is|are|was|were|has|have|had|said|says|say|will|would|can|could)$/;

/** "1. See the report" at the head of a line. */
function isListNumber(p: Pieces, start: number): boolean {
  const first = start === 0 || p.kind[start - 1] === BREAK;
  return first && p.lower[start]!.length < 4 && /^[.)]$/.test(p.lower[start + 1] ?? '') && isCapital(p, start + 2);
}

function startsSentence(p: Pieces, i: number): boolean {
  return i === 0 || p.kind[i - 1] === BREAK || p.sentence[i] !== p.sentence[i - 1];
}

function isPlainNumber(p: Pieces, i: number): boolean {
  return !p.lower[i]!.includes(',') && p.lower[i]!.length <= 4;
}

/** A lower-case plural behind the number, or a verb of several, shows that it counts after all: "At Lund 14 are dead". */
function countsSomething(p: Pieces, end: number): boolean {
  return (
    (p.kind[end] === WORD && !isCapital(p, end) && /[^su]s$/.test(p.lower[end]!) && p.lower[end]!.length > 3) ||
    /^(?:people|are|were)$/.test(p.lower[end] ?? '')
  );
}

/** Three groups of digits or more joined by hyphens or dots, or a group of seven digits and more behind "+". */
function isPhone(p: Pieces, start: number): boolean {
  let first = start;
  while (first > 1 && start - first < 8 && isJoint(p, first - 1) && p.kind[first - 2] === NUMBER) first -= 2;
  let groups = 1;
  for (let at = first; groups < 4 && isJoint(p, at + 1) && p.kind[at + 2] === NUMBER; at += 2) groups++;
  if (groups >= 3) return true;
  if (groups === 2) return /^\d{3}$/.test(p.lower[first]!) && /^\d{4}$/.test(p.lower[first + 2]!);
  return p.lower[start - 1] === '+' && glued(p, start) && p.lower[start]!.length <= 3 && p.kind[start + 1] === NUMBER;
}

function isJoint(p: Pieces, i: number): boolean {
  return p.kind[i] === SIGN && /^[-.‑–]$/.test(p.lower[i]!) && glued(p, i) && glued(p, i + 1);
}

/** "the Big Three", "Article Five": capitals inside a sentence. */
function isNamedInWords(p: Pieces, { start, end }: Amount): boolean {
  if (!isCapital(p, start) || end > start + 1) return false;
  return (
    !startsSentence(p, start) &&
    isCapital(p, start - 1) &&
    !NOT_NAMES.has(p.lower[start - 1]!) &&
    !/^[,.“"'‘]$/.test(p.lower[start - 1]!)
  );
}

/** "all but six of them": how many did not. */
function isExcepted(p: Pieces, { start }: Amount): boolean {
  return p.lower[start - 1] === 'but' && /^(?:all|none|nothing|everything|everyone)$/.test(p.lower[start - 2] ?? '');
}

/** "read out at nine and at six": an hour in words. */
function isClock(p: Pieces, amount: Amount): boolean {
  if (isFourDigitClock(p, amount)) return true;
  const { start, end, low, high, unit, share, inWords } = amount;
  if (!inWords || share || unit !== undefined || low !== high || low < 1 || low > 12 || !Number.isInteger(low))
    return false;
  if (/^(and|to|until|till)$/.test(p.lower[end] ?? '') && CLOCK_WORDS.has(p.lower[end + 1] ?? '')) return true;
  if (!/^(at|past|until|till)$/.test(p.lower[start - 1] ?? '')) return false;
  const next = p.lower[end] ?? '';
  return p.kind[end] !== WORD || CLOCK_AFTER.test(next);
}

/** "at 1353 (1023 GMT)", "0640 local time": four digits that a zone or another clock follows. */
function isFourDigitClock(p: Pieces, { start, end, unit }: Amount): boolean {
  if (unit !== undefined || end !== start + 1 || !/^(?:[01]\d|2[0-3])[0-5]\d$/.test(p.lower[start]!)) return false;
  const bracket = p.lower[end] === '(' ? 1 : 0;
  const at = end + bracket + (bracket && p.kind[end + 1] === NUMBER ? 1 : 0);
  return ZONES.test(p.lower[at] ?? '') && (p.lower[at] !== 'local' || p.lower[at + 1] === 'time');
}

const ZONES = /^(?:gmt|utc|bst|est|edt|cet|cest|hrs|local)$/;

const CLOCK_AFTER =
  /^(and|or|but|in|on|at|to|until|till|when|while|as|for|with|from|the|a|he|she|they|it|we|sharp|this|that|every|each|tomorrow|today|yesterday|tonight)$/;

const ONE_BEFORE =
  /^(the|this|that|no|any|every|each|which|another|some|other|a|good|bad|new|big|first|last|right|wrong|only|loved|an|latter|former|by)$/;
const ONE_AFTER =
  /^(is|was|has|had|can|could|may|might|must|should|would|will|who|whom|that|which|to|in|on|at|by|for|from|with|another|day|time|and|or|but|as|if|when|where|does|did|thing|way|hand|side|s|’|'|he|she|it|they|we|you|i|knows|wants|the|a|an|not|never)$/;

/** "in one day" is a length; "one day" alone is some day. */
const ONE_DAY_LEADS = /^(in|within|for|than|only|just|after|least|about|of|every|by)$/;

/** "one" that stands for a person or a thing named before, or in "one another", "one day". */
function isPronoun(p: Pieces, { start, end, low, unit, share }: Amount): boolean {
  if (low !== 1 || share || p.lower[start] !== 'one') return false;
  if (unit === 'day') return !ONE_DAY_LEADS.test(p.lower[start - 1] ?? '');
  if (unit !== undefined || end !== start + 1) return false;
  const before = p.lower[start - 1] ?? '';
  const next = p.lower[end] ?? '';
  if (ONE_BEFORE.test(before) && next !== 'of') return true;
  if (before === 'not' && isOtherThanOne(p, start - 1)) return true;
  if (/^(to|or)$/.test(next) && SMALL_NUMBERS.has(p.lower[end + 1] ?? '')) return false;
  if (next === 'of') return ONE_BEFORE.test(before);
  return next === '-' || p.kind[end] !== WORD || ONE_AFTER.test(next);
}
