import { glued, isCapital, type Read, wholeNumber } from '../../piece-checks.ts';
import { NUMBER, type Pieces, WORD } from '../../pieces.ts';
import { readStopwatch } from '../stopwatch.ts';
import { CLOCK_WORDS, DAY_PARTS } from '../time-words.ts';
import { type ClockForm, readSpokenClock } from './read-spoken-clock.ts';

const ZONES = /^(gmt|utc|est|edt|cst|cdt|mst|mdt|pst|pdt|bst|cet|cest|eet|ist|jst|msk|et|pt)$/;

/** Half of the day at piece `i`: "p.m.", "pm", "AM"; 0 for none. */
function meridiem(p: Pieces, i: number): { readonly end: number; readonly add: number } | null {
  const word = p.lower[i];
  if (word === 'am' || word === 'pm') return { end: i + 1, add: word === 'pm' ? 720 : 0 };
  if ((word !== 'a' && word !== 'p') || p.lower[i + 1] !== '.' || !glued(p, i + 1) || p.lower[i + 2] !== 'm')
    return null;
  const dotted = p.lower[i + 3] === '.' && glued(p, i + 3);
  return { end: dotted ? i + 4 : i + 3, add: word === 'p' ? 720 : 0 };
}

/** "6:42 p.m.", "10am", "1830 GMT", "19:15", "noon", "7 o'clock"; or null. */
export function readClock(p: Pieces, i: number): Read<ClockForm> | null {
  const named = CLOCK_WORDS.get(p.lower[i] ?? '');
  if (named !== undefined) return { end: i + 1, form: { minutes: named * 60 } };
  if (p.kind[i] === WORD) return readSpokenClock(p, i);
  if (p.kind[i] !== NUMBER || (glued(p, i) && /^[$€£.:]$/.test(p.lower[i - 1]!))) return null;
  if (readStopwatch(p, i)) return null;
  const pointed = /^(\d{1,2})\.(\d\d)$/.exec(p.lower[i]!);
  const hour = pointed ? Number(pointed[1]) : wholeNumber(p, i, 0, 24);
  if (hour < 0 || hour > 24) return readMilitary(p, i);
  const colon = p.lower[i + 1] === ':' && glued(p, i + 1) && glued(p, i + 2) && p.lower[i + 2]!.length === 2;
  const minute = pointed ? Number(pointed[2]) : colon ? wholeNumber(p, i + 2, 0, 59) : 0;
  if (minute < 0 || minute > 59) return null;
  let end = colon ? i + 3 : i + 1;
  if (colon && p.lower[end] === ':' && wholeNumber(p, end + 1, 0, 59) >= 0) end += 2;
  const half = meridiem(p, end);
  if (half) return withZone(p, half.end, ((hour % 12) * 60 + minute + half.add) % 1440);
  if (pointed && isPointedClock(p, i)) return { end, form: { minutes: (hour % 24) * 60 + minute } };
  if (pointed && ZONES.test(p.lower[end] ?? '') && isCapital(p, end)) return withZone(p, end, hour * 60 + minute);
  if (p.lower[end] === 'hrs' || p.lower[end] === 'hr') return { end: end + 1, form: { minutes: hour * 60 + minute } };
  if (p.lower[end] === 'o' && /^['’]$/.test(p.lower[end + 1] ?? '') && p.lower[end + 2] === 'clock') {
    return { end: end + 3, form: { minutes: hour * 60 } };
  }
  if (!colon || (glued(p, end) && /^[:/.-]$/.test(p.lower[end]!) && p.kind[end + 1] === NUMBER)) return null;
  return withZone(p, end, hour * 60 + minute);
}

/** "at 01.40", "at 23.10 on Friday", "between 21.50 and 00.30": hours by a full stop, where no price, share or length is told. */
function isPointedClock(p: Pieces, i: number): boolean {
  if (p.lower[i]!.length !== 5 || !NO_UNIT_BEHIND.test(p.lower[i + 1] ?? '.')) return false;
  const before = p.lower[i - 1] ?? '';
  if (!AT_AN_HOUR.test(before) || OF_A_MARKET.test(p.lower[i - 2] ?? '')) return false;
  if (p.lower[i]!.startsWith('0') || before === 'at') return true;
  const [other, joins] = before === 'and' || before === 'to' ? [i - 2, i - 1] : [i + 2, i + 1];
  return /^(?:and|to|until)$/.test(p.lower[joins] ?? '') && /^0\d\.[0-5]\d$/.test(p.lower[other] ?? '');
}

const AT_AN_HOUR = /^(?:at|by|until|till|from|between|since|after|before|around|about|and|to)$/;
/** Right before "at", they tell of a price or a measure: "closed at 23.10". */
const OF_A_MARKET =
  /^(?:clos(?:ed|es|ing)|trad(?:ed|es|ing)|open(?:ed|s)|stood|stands?|end(?:ed|s)|settled|priced?|valued?|fixed|put|puts|set|remain(?:ed|s)|quoted|rate|rates|level|index|points?|estimated|unchanged|steady|flat|finished|hands|peaked|bottomed|sold|bought|shares?|barrel|dollar|euro|pound|average|averaged)$/;
/** No measure stands behind: a mark, or what goes on with the sentence. */
const NO_UNIT_BEHIND =
  /^(?:[.,;:)”"’–—-]|on|and|when|after|before|in|that|as|to|until|local|by|but|while|the|this|last|with|for|yesterday|today)$/;

function withZone(p: Pieces, at: number, minutes: number): Read<ClockForm> {
  if (ZONES.test(p.lower[at] ?? '') && isCapital(p, at)) return { end: at + 1, form: { minutes } };
  return { end: at, form: { minutes } };
}

function readMilitary(p: Pieces, i: number): Read<ClockForm> | null {
  const text = p.lower[i]!;
  if (!/^[0-2]\d[0-5]\d$/.test(text)) return null;
  const zone = p.lower[i + 1] ?? '';
  if (!ZONES.test(zone) && zone !== 'hrs' && zone !== 'hours') return null;
  if (zone !== 'hrs' && zone !== 'hours' && !isCapital(p, i + 1)) return null;
  return { end: i + 2, form: { minutes: Number(text.slice(0, 2)) * 60 + Number(text.slice(2)) } };
}

/** "morning", "the evening", "night" at piece `i`. */
export function readDayPart(p: Pieces, i: number): Read<ClockForm> | null {
  const dayPart = DAY_PARTS.get(p.lower[i] ?? '');
  return dayPart ? { end: i + 1, form: { dayPart } } : null;
}
