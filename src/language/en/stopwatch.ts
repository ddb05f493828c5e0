import { glued, type Read, wholeNumber } from '../piece-checks.ts';
import { NUMBER, type Pieces } from '../pieces.ts';

/** Before what a stopwatch shows, not a clock: "won in 2:19:44", "clocked 44:12". */
const TIMED = /^(?:in|clock(?:ed|ing|s)?|timed?|timing)$/;
/** Nouns of what a stopwatch measured: "a record of 2:01:10", "her winning time was 2:20:10". */
const MEASURED = /^(?:times?|record|best|mark|finish)$/;
/** Between such a noun and its figure. */
const LINKS = /^(?:of|was|is|:)$/;
/** Words that say that an hour is of a clock. */
const OF_DAY = /^(?:am|pm|a|p|gmt|utc|hrs|hours|o)$/;

/** Seconds of a length of time as a stopwatch shows it, "2:19:44", "44:12" or "9:58.4", where what stands before says that it is one; or null. */
export function readStopwatch(p: Pieces, i: number): Read<number> | null {
  if (p.kind[i] !== NUMBER || (glued(p, i) && p.lower[i - 1] === ':')) return null;
  const first = wholeNumber(p, i, 0, 99);
  const second = partAt(p, i + 1);
  if (first < 0 || second === null) return null;
  const third = partAt(p, i + 3);
  const end = third === null ? i + 3 : i + 5;
  if (OF_DAY.test(p.lower[end] ?? '') || (glued(p, end) && /^[:/-]$/.test(p.lower[end] ?? ''))) return null;
  if (!TIMED.test(p.lower[i - 1] ?? '') && !(third !== null && isMeasured(p, i))) return null;
  return { end, form: third === null ? first * 60 + second : (first * 60 + second) * 60 + third };
}

/** Minutes or seconds behind the colon at piece `i`. */
function partAt(p: Pieces, i: number): number | null {
  if (p.lower[i] !== ':' || !glued(p, i) || !glued(p, i + 1)) return null;
  const text = p.lower[i + 1] ?? '';
  return /^[0-5]\d(?:\.\d{1,3})?$/.test(text) ? Number(text) : null;
}

function isMeasured(p: Pieces, i: number): boolean {
  return LINKS.test(p.lower[i - 1] ?? '') && MEASURED.test(p.lower[i - 2] ?? '');
}
