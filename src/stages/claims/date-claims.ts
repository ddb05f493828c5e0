import { AUXILIARIES, NO_NOUN, REPORTED_ON } from '../../language/en/clause-words.ts';
import { EVENT_CLASSES, STATE_ENDS } from '../../language/en/event-classes.ts';
import type { Claim, ClaimPart } from '../../model/claim.ts';
import type { Mention } from '../../model/mention.ts';
import type { TimeExpression } from '../../model/time.ts';
import { attachToTime } from './attach-event.ts';
import { type EventWord, modality } from './find-events.ts';
import { type ClaimDraft, makeClaim } from './make-claim.ts';
import { type Actors, findActors, findPlace, namePart } from './name-parts.ts';
import { eventPart, isBracketed } from './number-claims.ts';
import { type ClaimInput, type SentenceView, tokenAt } from './sentence-view.ts';

/** "When": one claim for each time that dates an event or the begin or end of a state. */
export function findDateClaims(view: SentenceView, input: ClaimInput, words: readonly string[]): Claim[] {
  const claims: Claim[] = [];
  let last: { readonly event: EventWord; readonly time: TimeExpression } | null = null;
  for (const time of view.times) {
    if (!isDay(time) || isOfAnother(time, input)) continue;
    const first = tokenAt(input.analysis, time.anchor.start);
    const end = tokenAt(input.analysis, time.anchor.end - 1) + 1;
    const own = attachToTime(view, words, first, end, ({ class: name, form }) => isDated(name) && form !== 'adjective');
    const event: EventWord | null =
      own ?? (last && continuesList(view, input, words, last.time, time) ? last.event : null);
    if (event && !countStandsBetween(view, input, event, first)) {
      last = { event, time };
      const actors = actorsOf(view, input, words, event, first);
      if (befalls(event.class, actors, view)) {
        claims.push(dateClaim(view, input, words, time, event, actors));
        continue;
      }
    }
    const open = isOpen(view, input, time) ? openClaim(view, input, words, time, first) : null;
    if (open) claims.push(open);
  }
  return claims;
}

/** A sentence with more dates than this is a list. */
const MOST_DATES = 2;
/** Letters before a time in which a verb of reporting makes it the day of the report. */
const REPORT_REACH = 48;

/** Whether a date that no class of happening takes dates one at all: not a report, a citation or one of a list. */
function isOpen(view: SentenceView, input: ClaimInput, { anchor }: TimeExpression): boolean {
  const { text } = input.analysis;
  if (view.times.filter(isDay).length > MOST_DATES || isBracketed(input, anchor) || view.anchor.exact.startsWith('['))
    return false;
  return !REPORTED_ON.test(text.slice(Math.max(view.anchor.start, anchor.start - REPORT_REACH), anchor.start));
}

/** Letters of a word that can tell what happened. */
const TELLING = 4;
/** Tokens before and after a time in which what it dates is looked for. */
const REACH = 12;

/** The date of a happening that no class knows: told by the words around it, and asked only where two articles tell of it. */
function openClaim(
  view: SentenceView,
  input: ClaimInput,
  words: readonly string[],
  time: TimeExpression,
  first: number,
): Claim | null {
  const { analysis } = input;
  const told = nearestTelling(view, words, first);
  if (told < 0) return null;
  const span = { start: analysis.tokenStart[told]!, end: analysis.tokenEnd[told]! };
  const { start, end, exact } = time.anchor;
  const place = findPlace(view, analysis, words, first);
  const draft: ClaimDraft = {
    kind: 'date',
    text: `${analysis.text.slice(span.start, span.end)} ${boundWord(time)}${exact}`,
    anchors: [view.anchor],
    ...modalityAt(words, view.firstToken, told),
    predicate: { words: analysis.text.slice(span.start, span.end), span, key: 'date' },
    ...(place && { place }),
    time: time.id,
    about: view.mentions.map(({ id }) => id),
    keys: [],
  };
  return makeClaim(draft, { start, end }, input.statements);
}

/** The word nearest before the time, else after it, that is no common one and no name. */
function nearestTelling(view: SentenceView, words: readonly string[], first: number): number {
  const tells = (at: number): boolean => {
    const word = words[at]!;
    return word.length >= TELLING && /^\p{L}+$/u.test(word) && !NO_NOUN.has(word) && !AUXILIARIES.has(word);
  };
  for (let at = first - 1; at >= Math.max(view.firstToken, first - REACH); at--) if (tells(at)) return at;
  for (let at = first + 1; at < Math.min(view.endToken, first + REACH); at++) if (tells(at)) return at;
  return -1;
}

function modalityAt(
  words: readonly string[],
  first: number,
  at: number,
): { readonly polarity: 'yes' | 'no'; readonly certain: boolean } {
  const { negated, certain } = modality(words, first, at);
  return { polarity: negated ? 'no' : 'yes', certain };
}

/** Happenings that are told of by their place and day alone; the date of any other is of somebody or something named. */
const NAMELESS = new Set(['explode', 'collapse', 'vote', 'begin', 'end', 'vaccinate', 'host']);

function befalls(name: string, { subject, object }: Actors, view: SentenceView): boolean {
  if (NAMELESS.has(name)) return view.mentions.length > 0;
  const whom = object ?? subject;
  if (!whom) return false;
  if (name !== 'die') return true;
  const person = view.mentions.find(({ id }) => id === whom.mention)?.type === 'person';
  return person && view.quantities.length === 0;
}

const CLOCK = /^[\d:.\s]+(?:[ap]\.?\s?m\.?)?$/i;

/** A day or longer; an hour whose day the words leave open dates nothing. */
function isDay(time: TimeExpression): boolean {
  if (time.kind === 'time' && CLOCK.test(time.anchor.exact)) return false;
  return (time.kind === 'date' || time.kind === 'time') && (time.earliest !== null || time.latest !== null);
}

/** "before this month’s explosion": the bound is of another happening than the time. */
function isOfAnother({ anchor, bound }: TimeExpression, { analysis: { text } }: ClaimInput): boolean {
  return bound !== null && /^['’]s\b/.test(text.slice(anchor.end, anchor.end + 3));
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

function dateClaim(
  view: SentenceView,
  input: ClaimInput,
  words: readonly string[],
  time: TimeExpression,
  event: EventWord,
  { subject, object }: Actors,
): Claim {
  const { analysis } = input;
  const ended = time.bound === 'until' ? STATE_ENDS[event.class] : undefined;
  const predicate: ClaimPart = { ...eventPart(input, event), key: ended ?? event.class };
  const place = findPlace(view, analysis, words, event.first);
  const { start, end } = time.anchor;
  const draft: ClaimDraft = {
    kind: 'date',
    text: `${object?.words ?? subject?.words ?? ''} ${predicate.words} ${boundWord(time)}${time.anchor.exact}`.trim(),
    anchors: [view.anchor],
    polarity: event.negated ? 'no' : 'yes',
    certain: event.certain,
    predicate,
    ...(subject && { subject }),
    ...(object && { object }),
    ...(place && { place }),
    time: time.id,
    about: view.mentions.map(({ id }) => id),
    keys: [`d|${predicate.key}`],
  };
  return makeClaim(draft, { start, end }, input.statements);
}

function boundWord(time: TimeExpression): string {
  return time.bound && !time.anchor.exact.toLowerCase().startsWith(time.bound) ? `${time.bound} ` : '';
}

/** In a list "by A until 2008, by B until 2009" the actor is the one named last before the time. */
function actorsOf(
  view: SentenceView,
  input: ClaimInput,
  words: readonly string[],
  event: EventWord,
  timeToken: number,
): Actors {
  const actors = findActors(view, input.analysis, words, event);
  let listed: Mention | null = null;
  for (const mention of view.mentions) {
    const at = tokenAt(input.analysis, mention.anchor.start);
    const before = words[at - 1] === 'the' ? words[at - 2] : words[at - 1];
    if (before === 'by' && at > event.first && at < timeToken) listed = mention;
  }
  return listed ? { ...actors, subject: namePart(listed) } : actors;
}
