import { DATED_BEFORE, LENGTH_NOT_DAY, ONE_WEEK_OF, RECORD_SINCE } from '../../language/en/claims/figure-words.ts';
import { parseClock } from '../../language/en/clock-words.ts';
import type { Span } from '../../model/span.ts';
import type { TimeExpression } from '../../model/time.ts';
import type { ClaimInput, SentenceView } from './sentence-view.ts';

/** Whether a time of a sentence can be the day or the hour of what the sentence tells. */
export function isDatable(time: TimeExpression, view: SentenceView, input: ClaimInput): boolean {
  return (
    (isDay(time) || isClock(time)) &&
    !isOfAnother(time, input) &&
    !isComparison(time, input) &&
    !isOfKind(time, input) &&
    !isMadeExact(time, view) &&
    !isOfCitation(input.analysis.text, time.anchor)
  );
}

const CLOCK = /^[\d:.\s]+(?:[ap]\.?\s?m\.?)?$/i;

/** An hour, however it is written. */
export function isClock({ kind, anchor }: TimeExpression): boolean {
  return (
    (kind === 'time' || kind === 'date') && !LENGTH_NOT_DAY.test(anchor.exact) && parseClock(anchor.exact) !== null
  );
}

/** "the 1950s star": a decade that says of what kind a thing is, and dates nothing. */
function isOfKind({ anchor, value }: TimeExpression, { analysis: { text } }: ClaimInput): boolean {
  if (!value?.includes('X') || value.startsWith('XXXX')) return false;
  const { start, exact } = anchor;
  return !DATED_BEFORE.test(`${text.slice(Math.max(0, start - 16), start)}${/^the /i.test(exact) ? 'the ' : ''}`);
}

/** "last night [10 October]": the time that follows says the same, and says it in full. */
function isMadeExact({ anchor, kind }: TimeExpression, { times, anchor: sentence }: SentenceView): boolean {
  if (/\d/.test(anchor.exact) || kind === 'duration') return false;
  return times.some(
    (other) =>
      other.anchor.start > anchor.end &&
      other.anchor.start - anchor.end <= 2 &&
      /^[\s,[(]+$/.test(sentence.exact.slice(anchor.end - sentence.start, other.anchor.start - sentence.start)) &&
      /\d/.test(other.anchor.exact) &&
      other.earliest !== null,
  );
}

/** "three months earlier than planned". */
function isComparison({ anchor }: TimeExpression, { analysis: { text } }: ClaimInput): boolean {
  return /^ than\b/.test(text.slice(anchor.end, anchor.end + 6));
}

/** "The worst fire since 1998": of no year that the words tell, but for what a "when" behind it does. */
export function isOfRecord({ anchor: { start, exact } }: TimeExpression, { analysis: { text } }: ClaimInput): boolean {
  return RECORD_SINCE.test(`${text.slice(Math.max(0, start - RECORD_REACH), start)}${exact}`);
}

/** Letters before a time in which a superlative can stand that it is the measure of. */
const RECORD_REACH = 60;

/** A day or longer; an hour whose day the words leave open dates nothing. */
export function isDay(time: TimeExpression): boolean {
  if (time.kind === 'time' && (CLOCK.test(time.anchor.exact) || LENGTH_NOT_DAY.test(time.anchor.exact))) return false;
  if (time.kind === 'duration') return ONE_WEEK_OF.test(time.anchor.exact) && time.earliest !== null;
  return (time.kind === 'date' || time.kind === 'time') && (time.earliest !== null || time.latest !== null);
}

/** "before this month’s explosion": the bound is of another happening than the time. */
function isOfAnother({ anchor, bound }: TimeExpression, { analysis: { text } }: ClaimInput): boolean {
  return bound !== null && /^['’]s\b/.test(text.slice(anchor.end, anchor.end + 3));
}

/** Letters of a source's name in brackets before its date. */
const LONGEST_SOURCE = 80;

/** "(Ostrel Observer, May 3)": the day of the source that is cited there, of nothing that the sentence tells. */
function isOfCitation(text: string, { start, end }: Span): boolean {
  if (!/[);]/.test(text[end] ?? '') || !/[,;]\s$/.test(text.slice(Math.max(0, start - 2), start))) return false;
  const opened = text.lastIndexOf('(', start);
  if (opened < 0 || start - opened > LONGEST_SOURCE) return false;
  const source = text.slice(opened + 1, start);
  return !source.includes(')') && /^\p{Lu}/u.test(source);
}
