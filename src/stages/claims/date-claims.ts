import { OF_ANOTHER_FIGURE, REPORTED_ON } from '../../language/en/clause-words.ts';
import { EVENT_CLASSES } from '../../language/en/event-classes.ts';
import { NOT_DATED_OF, NOT_DOERS } from '../../language/en/happening-senses.ts';
import type { Claim } from '../../model/claim.ts';
import type { TimeExpression } from '../../model/time.ts';
import { attachToTime } from './attach-event.ts';
import { actorsOf, befalls, dateClaim } from './class-date-claim.ts';
import { isClock, isDatable, isDay, isOfRecord } from './datable-time.ts';
import { findToldWhen } from './dated-by-form.ts';
import { type Dated, findDatedWord } from './dated-word.ts';
import { joinDays } from './day-spans.ts';
import type { EventWord } from './find-events.ts';
import type { ReadSentence } from './frame-parts.ts';
import { findHappeningInFront } from './happening-in-front.ts';
import { isBracketed } from './nearest-time.ts';
import { clockClaim, openClaim } from './open-date-claims.ts';
import { partsOfDated } from './parts-of-dated.ts';
import type { SentenceReader } from './read-sentences.ts';
import { type ClaimInput, type SentenceView, tokenAt } from './sentence-view.ts';
import type { Told } from './told-time.ts';

/** "When": one claim for each time that dates an event or the begin or end of a state. */
export function findDateClaims(
  view: SentenceView,
  input: ClaimInput,
  words: readonly string[],
  sentences: SentenceReader,
): Claim[] {
  const claims: Claim[] = [];
  const spans = joinDays(
    view.times.filter((time) => isDatable(time, view, input)),
    input.analysis.text,
  );
  const times = spans.map(({ time }) => time);
  const tree = times.length > 0 && isWorthReading(view) ? sentences.read(view.sentence) : null;
  let last: { readonly event: EventWord; readonly time: TimeExpression } | null = null;
  for (const { time, end: timeEnd } of spans) {
    const add = (claim: Claim | null): void => {
      if (claim) claims.push(timeEnd === undefined ? claim : { ...claim, timeEnd });
    };
    const first = tokenAt(input.analysis, time.anchor.start);
    // Where a full stop within a time was taken for a sentence's end, the time reaches beyond it.
    const end = Math.min(tokenAt(input.analysis, time.anchor.end - 1) + 1, view.endToken);
    const found = tree && findDated(view, tree, first - view.firstToken, end - view.firstToken);
    const dated = isClock(time) ? madeSure(view, found) : found;
    const told: Told = { view, input, words, time, first, end, tree, dated: dated === 'report' ? null : dated };
    const own = dated === 'report' ? null : findDatedEvent(told, end);
    if (isClock(time)) claims.push(...clockClaim(told, own));
    if (!isDay(time)) continue;
    const listed: EventWord | null = last && continuesList(view, input, words, last.time, time) ? last.event : null;
    const event: EventWord | null = own ?? listed;
    if (event && !countStandsBetween(view, input, event, first)) last = { event, time };
    if (!isOfRecord(time, input)) add(dayClaim(told, event, dated !== 'report' && isOpen(times, view, input, time)));
    const when = tree && findToldWhen(tree.clause, end - view.firstToken);
    const inClause: Told = { ...told, dated: { at: when ?? 0, sure: true }, behind: true };
    add(when === null ? null : dayClaim(inClause, findDatedEvent(inClause, end), true));
  }
  return claims;
}

/** The day of a happening of a known class that it can befall, else, where it may be any, of what the sentence's tree shows. */
function dayClaim(told: Told, event: EventWord | null, open: boolean): Claim | null {
  const { view, input, first } = told;
  if (event && !countStandsBetween(view, input, event, first)) {
    const actors = actorsOf(told, event);
    if (befalls(event.class, actors, view)) return dateClaim(told, event, actors);
  }
  return open ? openClaim(told) : null;
}

/** What the time at words [from, to) dates: a happening told in front of it with its place, else what the tree says. */
function findDated(view: SentenceView, { clause }: ReadSentence, from: number, to: number): Dated {
  const front = findHappeningInFront(clause, from, view.events, view.firstToken);
  return front === null ? findDatedWord(clause, from, to) : { at: front, sure: true };
}

/** "The ship struck a rock at 9:20": a word that stands as the verb of a known class is what the hour dates, though the tree has it for a noun. */
function madeSure({ events, firstToken }: SentenceView, dated: Dated): Dated {
  if (dated === null || dated === 'report' || dated.sure) return dated;
  const at = dated.at + firstToken;
  return events.some(({ form, first, last }) => form === 'verb' && first <= at && at <= last)
    ? { ...dated, sure: true }
    : dated;
}

/** Letters from the start of a text behind which only sentences that name something are read. */
const LEAD_LENGTH = 3000;

function isWorthReading({ mentions, anchor }: SentenceView): boolean {
  return mentions.length > 0 || anchor.start < LEAD_LENGTH;
}

/** The event that the tree says is dated; where it says nothing surely, the one nearest by. */
function findDatedEvent(told: Told, end: number): EventWord | null {
  const { view, words, first, dated } = told;
  const token = dated ? dated.at + view.firstToken : -1;
  const allowed = ({ class: name, form }: EventWord): boolean => isDated(name) && form !== 'adjective';
  const shown = view.events.find((event) => allowed(event) && event.first <= token && token <= event.last);
  const event = shown ?? (dated?.sure ? null : attachToTime(view, words, first, end, allowed));
  return event && isOfSense(told, event) ? event : null;
}

/** Whether what the event befalls is such as its class can have: elections are held too, and videos released. */
function isOfSense({ tree, view, words }: Told, { class: name, first, form }: EventWord): boolean {
  const [others, noDoers] = [NOT_DATED_OF[name], NOT_DOERS[name]];
  if ((!others && !noDoers) || !tree || form === 'noun') return true;
  const { theme, doer } = partsOfDated(tree.clause, first - view.firstToken);
  if (noDoers && (noDoers.has(words[first - 1] ?? '') || (doer !== null && noDoers.has(tree.clause.lemma(doer)))))
    return false;
  return !others || theme === null || !others.has(tree.clause.lemma(theme));
}

/** A sentence with more dates than this is a list. */
const MOST_DATES = 2;

/** Letters before a time in which a verb of reporting makes it the day of the report. */
const REPORT_REACH = 48;

/** Whether a date that no class of happening takes dates one at all: not a report, a citation or one of a list. */
function isOpen(
  times: readonly TimeExpression[],
  view: SentenceView,
  input: ClaimInput,
  { anchor }: TimeExpression,
): boolean {
  const { text } = input.analysis;
  const told = firstPart(view, text);
  const near = anchor.start < told ? times.filter((time) => time.anchor.start < told) : times;
  const days = new Set(near.filter(isDay).map(({ earliest, latest }) => `${earliest} ${latest}`));
  if (OF_ANOTHER_FIGURE.test(text.slice(view.anchor.start, anchor.start))) return false;
  if (days.size > MOST_DATES || isBracketed(input, anchor) || view.anchor.exact.startsWith('[')) return false;
  return !REPORTED_ON.test(text.slice(Math.max(view.anchor.start, anchor.start - REPORT_REACH), anchor.start));
}

/** Where a list may begin behind what a sentence tells: "24 died in the crush on 9 March: 22 that day, one on 11 March, …". */
function firstPart({ anchor: { start, end } }: SentenceView, text: string): number {
  const at = text.slice(start, end).search(/[:;]\s/);
  return at < 0 ? end : start + at;
}

/** "by A until 2008, by B until 2009": the same bound again, with another doer between. */
function continuesList(
  view: SentenceView,
  { analysis }: ClaimInput,
  words: readonly string[],
  before: TimeExpression,
  time: TimeExpression,
): boolean {
  if (before.bound === null || before.bound !== time.bound) return false;
  return view.mentions.some(({ anchor }) => {
    if (anchor.start < before.anchor.end || anchor.end > time.anchor.start) return false;
    const at = tokenAt(analysis, anchor.start);
    return words[at - 1] === 'by' || words[at - 2] === 'by';
  });
}

/** "the relocation of 2,195 residents in 2016" dates the count, not the whole happening. */
function countStandsBetween(view: SentenceView, { analysis }: ClaimInput, event: EventWord, time: number): boolean {
  return view.quantities.some(({ anchor, counted }) => {
    const at = tokenAt(analysis, anchor.start);
    return counted !== '' && at > event.last && at < time;
  });
}

function isDated(name: string): boolean {
  return EVENT_CLASSES[name]?.dated !== undefined;
}
