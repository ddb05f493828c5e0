import { BREAK, type Pieces, WORD } from '../../pieces.ts';
import type { TimeForm, TimeRead } from '../../time-form.ts';
import {
  AFTER_THE_DAY,
  AHEAD,
  BOUND_AHEAD,
  DETERMINERS,
  HOPING,
  MAY_COME,
  PLAN_NOUNS,
  SCHEDULED,
  SCHEDULED_NOUNS,
  SET_THINGS,
  WHO_DO,
} from '../time-words.ts';
import { isOfHarm } from './harm-behind.ts';
import { isClosedUntil, isDeadline, isPutOff, isUnmet } from './until-ahead.ts';

/** Whether the tense around a time decides what it means: "on Tuesday", "in May". */
export function needsTense({ base }: TimeForm): boolean {
  const date = base.type === 'within' ? base.whole : base;
  return date.type === 'weekday' || date.type === 'feast' || (date.type === 'calendar' && date.year === undefined);
}

/** How far back in the sentence a verb's tense is looked for, in pieces. */
const TENSE_REACH = 14;
const PAST =
  /^(was|were|had|did|said|told|ago|died|began|came|took|went|became|left|won|made|held|met|fell|got|rose|grew|lost|sold|paid|sent|saw|struck|shook|broke|hit|bought|spent|found|gave|led|drew|fled|ran|swept|lay|sat|stood|spoke|fought|sang|rang|swam|sank|drank|froze|burst|chose|flew|threw|knew|blew|drove|rode|woke|wore|tore|swore|crept|slept|kept|wept|meant|felt|dealt|built|lent|hung|dug|flung|stuck|spun|sped|bled|shot|lit|slid|hid|bit|stole|caught|taught|brought|sought|thought|heard)$/;

/** Whether the words in front of a time speak of what is to come (1), what has been (-1), or don't show it (0). */
export function tenseBefore(pieces: Pieces, read: TimeRead): -1 | 0 | 1 {
  const sentence = pieces.sentence[read.start];
  if (read.form.base.type === 'weekday' && (isBegin(pieces, read.start) || isSet(pieces, read.start))) return 1;
  if (read.form.base.type === 'weekday' && isOfNoun(pieces, read.start)) return -1;
  if (isOfHarm(pieces, read.start)) return -1;
  if (isPutOff(pieces, read.start) || isDeadline(pieces, read.start) || mayCome(pieces, read.start)) return 1;
  if (read.form.base.type === 'weekday' && isClosedUntil(pieces, read.start)) return 1;
  if (isUnmet(pieces, read.start)) return 0;
  for (let i = read.start - 1, steps = 0; i >= 0 && steps < TENSE_REACH; i--, steps++) {
    if (pieces.sentence[i] !== sentence || pieces.kind[i] === BREAK) break;
    if (wasToBe(pieces, i)) return read.form.base.type === 'weekday' ? 1 : -1;
    if (read.form.base.type === 'calendar' && wasToBe(pieces, i - 1)) return -1;
    const tense = tenseAt(pieces, i);
    if (tense > 0 && read.form.base.type === 'calendar' && wasPlanned(pieces, i)) return -1;
    if (tense !== 0) return tense;
  }
  return 0;
}

/** "talks that were to open on Monday": a report names so the weekday that comes next, and a date long gone. */
function wasToBe(pieces: Pieces, i: number): boolean {
  return pieces.lower[i] === 'to' && /^(?:was|were)$/.test(pieces.lower[i - 1] ?? '');
}

/** "had been set for 18 June", "was due on": what was planned at a time that has gone. */
function wasPlanned(pieces: Pieces, i: number): boolean {
  if (!/^(?:set|due|scheduled|planned|slated|expected|fixed)$/.test(pieces.lower[i]!)) return false;
  const [before, first] = [pieces.lower[i - 1] ?? '', pieces.lower[i - 2] ?? ''];
  return before === 'been'
    ? first === 'had'
    : /^(?:was|were)$/.test(before) || (before === 'originally' && /^(?:was|were)$/.test(first));
}

/** "The vote is on Thursday." */
function isSet(pieces: Pieces, start: number): boolean {
  const lead = pieces.lower[start - 1] === 'on' ? start - 2 : -1;
  return lead >= 0 && /^(is|are)$/.test(pieces.lower[lead]!) && pieces.sentence[lead] === pieces.sentence[start];
}

/** "the crashes of Friday and Saturday": what is named by its weekday has been. */
function isOfNoun(pieces: Pieces, start: number): boolean {
  const at = pieces.lower[start - 1] === 'and' && pieces.lower[start - 3] === 'of' ? start - 2 : start;
  return (
    pieces.lower[at - 1] === 'of' && pieces.kind[at - 2] === WORD && /^(?:the|a|an)$/.test(pieces.lower[at - 3] ?? '')
  );
}

const DECREED = /^(declared|announced|imposed|ordered|banned|suspended|introduced|extended)$/;

/** "starting Monday", "declared three days of mourning from Thursday": what begins then still lies ahead. */
function isBegin(pieces: Pieces, start: number): boolean {
  const lead = pieces.lower[start - 1] ?? '';
  if (/^(starting|beginning|effective)$/.test(lead)) return true;
  if (lead !== 'from') return false;
  for (let i = start - 2, steps = 0; i >= 0 && steps < TENSE_REACH; i--, steps++) {
    if (pieces.sentence[i] !== pieces.sentence[start] || pieces.kind[i] === BREAK) return false;
    if (DECREED.test(pieces.lower[i]!)) return true;
  }
  return false;
}

function tenseAt(pieces: Pieces, i: number): -1 | 0 | 1 {
  const word = pieces.lower[i]!;
  const before = pieces.lower[i - 1] ?? '';
  if (PLAN_NOUNS.has(word) && isNoun(pieces, i)) return 0;
  if (word === 'set' && !isFixed(pieces, i)) return 0;
  if (AHEAD.has(word)) return 1;
  if (HOPING.has(word) && hasInfinitive(pieces, i)) return 1;
  // "will be held": the verb in front of "be" tells when.
  if (before === 'be' || (before.endsWith('ly') && pieces.lower[i - 2] === 'be')) return 0;
  if (SCHEDULED.has(word) && (!SCHEDULED_NOUNS.has(word) || !isNoun(pieces, i))) return isBehindDid(pieces, i) ? -1 : 1;
  if (word === 'to' && /^(is|are)$/.test(pieces.lower[i - 1] ?? '')) return 1;
  return PAST.test(word) || (word.length > 4 && word.endsWith('ed')) ? -1 : 0;
}

/** "did not fully reopen": a bare verb that "did" puts in the past. */
function isBehindDid(pieces: Pieces, i: number): boolean {
  for (let at = i - 1; at >= 0 && at >= i - DID_REACH; at--) {
    if (pieces.sentence[at] !== pieces.sentence[i] || pieces.kind[at] === BREAK) return false;
    if (pieces.lower[at] === 'did' || pieces.lower[at] === 'didn') return true;
  }
  return false;
}

const DID_REACH = 5;

/** "hopes to", "expect it to be": an infinitive stands behind. */
function hasInfinitive(pieces: Pieces, i: number): boolean {
  for (let at = i + 1; at <= i + INFINITIVE_REACH; at++) {
    if (pieces.sentence[at] !== pieces.sentence[i] || pieces.kind[at] !== WORD) return false;
    if (pieces.lower[at] === 'to') return true;
  }
  return false;
}

const INFINITIVE_REACH = 4;

/** "the plan", "a peace plan": what a word of plans is behind a determiner, at most two words between. */
function isNoun(pieces: Pieces, i: number): boolean {
  for (let at = i - 1; at >= 0 && at >= i - NOUN_REACH; at--) {
    if (pieces.sentence[at] !== pieces.sentence[i] || pieces.kind[at] !== WORD) return false;
    const word = pieces.lower[at]!;
    if (DETERMINERS.has(word)) return pieces.lower[i + 1] !== 'to';
    if (word.endsWith('s') && !word.endsWith('ss')) return false;
  }
  return false;
}

/** "is set for", "set to open": fixed beforehand; "set fire to" and "set up" are past or open. */
function isFixed(pieces: Pieces, i: number): boolean {
  return /^(?:is|are|was|were|been|be|date)$/.test(pieces.lower[i - 1] ?? '') ||
    /^(?:to|for)$/.test(pieces.lower[i + 1] ?? '')
    ? !SET_THINGS.has(pieces.lower[i + 1] ?? '')
    : false;
}

const NOUN_REACH = 3;

/** "could be ready by Monday", "may be sold until May": what may be so up to a bound lies ahead; "may have been" does not. */
function mayCome(pieces: Pieces, start: number): boolean {
  if (!BOUND_AHEAD.test(pieces.lower[start - 1] ?? '')) return false;
  for (let i = start - 2, steps = 0; i >= 0 && steps < TENSE_REACH; i--, steps++) {
    if (pieces.sentence[i] !== pieces.sentence[start] || pieces.kind[i] === BREAK) return false;
    if (MAY_COME.has(pieces.lower[i]!)) return !LOOKS_BACK.test(pieces.lower[i + 1] ?? '');
    if (tenseAt(pieces, i) < 0 && pieces.lower[i - 1] !== 'be') return false;
  }
  return false;
}

const LOOKS_BACK = /^(?:have|not|n['’]t|only)$/;

/** What a day that opens its sentence is told to be: "Sunday will be remembered" (-1), "on Saturday we march" (1). */
function tenseOfOpening(pieces: Pieces, { start, end }: TimeRead): -1 | 0 | 1 {
  const on = pieces.lower[start - 1] === 'on';
  const [next, verb] = [pieces.lower[end] ?? '', pieces.lower[end + 1] ?? ''];
  if (on && WHO_DO.has(next) && pieces.sentence[end + 1] === pieces.sentence[start] && isBare(pieces, end + 1))
    return 1;
  if (on || next !== 'will') return 0;
  for (let i = end + 1; i < end + 1 + OPENING_REACH && pieces.sentence[i] === pieces.sentence[start]; i++)
    if (AFTER_THE_DAY.test(pieces.lower[i]!)) return -1;
  return verb === 'go' && /^down$/.test(pieces.lower[end + 2] ?? '') ? -1 : 0;
}

/** Pieces in which "will long be remembered" tells its verb. */
const OPENING_REACH = 4;

/** A verb as it stands behind "we", in no past form: the same word is the past of few verbs, and those it is not taken for. */
function isBare(pieces: Pieces, i: number): boolean {
  const word = pieces.lower[i] ?? '';
  return pieces.kind[i] === WORD && tenseAt(pieces, i) === 0 && !NOT_BARE.test(word);
}

const NOT_BARE =
  /^(?:are|have|do|can|could|may|might|must|should|also|all|both|just|only|never|always|still|then|finally|even|put|cut|set|shut|let|quit|read|beat|cast|cost|spread|split|shed|burst|thrust|ate|overcame|withdrew|understood|went|got|[\p{L}]+ly)$/u;

/** As `tenseBefore`; where nothing stands in front, the verb of the clause behind it decides: "In May, the mill closed". */
export function tenseAround(pieces: Pieces, read: TimeRead): -1 | 0 | 1 {
  const before = tenseBefore(pieces, read);
  if (before !== 0) return before;
  const opening = tenseOfOpening(pieces, read);
  if (opening !== 0) return opening;
  for (let i = read.end, steps = 0; i < pieces.count && steps < TENSE_REACH; i++, steps++) {
    if (pieces.sentence[i] !== pieces.sentence[read.start] || pieces.kind[i] === BREAK) break;
    const tense = tenseAt(pieces, i);
    if (tense !== 0) return tense;
  }
  return 0;
}

const PRESENT = /^(is|are|can|may|do|does|has|have|tend|tends|occur|occurs|run|runs|visit|visits)$/;

/**
 * Whether two bare months bound a season that comes every year: "between October and April, few people visit". No word
 * of the sentence tells of what was or will be, and one is in the present.
 */
export function isYearly(pieces: Pieces, read: TimeRead, paired: boolean): boolean {
  const { base } = read.form;
  if (!paired || base.type !== 'calendar' || base.month === undefined || base.day !== undefined) return false;
  if (base.year !== undefined || base.yearRelation) return false;
  const sentence = pieces.sentence[read.start];
  const inside = (i: number): boolean => pieces.sentence[i] === sentence && pieces.kind[i] !== BREAK;
  let present = false;
  const from = Math.max(0, read.start - 2 * TENSE_REACH);
  for (let i = from; i < Math.min(pieces.count, read.end + 2 * TENSE_REACH); i++) {
    if (!inside(i)) continue;
    if (tenseAt(pieces, i) !== 0) return false;
    present ||= PRESENT.test(pieces.lower[i]!);
  }
  return present;
}
