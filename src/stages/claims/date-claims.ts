import { AUXILIARIES, NO_NOUN, REPORTED_ON } from '../../language/en/clause-words.ts';
import { EVENT_CLASSES, STATE_ENDS } from '../../language/en/event-classes.ts';
import { NOT_DATED_OF } from '../../language/en/happening-senses.ts';
import type { Claim, ClaimPart } from '../../model/claim.ts';
import type { Mention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import type { TimeExpression } from '../../model/time.ts';
import { attachToTime } from './attach-event.ts';
import { hasNegativeDeterminer, isUncertainHere, readModality } from './clause-modality.ts';
import { findDatedWord, partsOfDated } from './dated-word.ts';
import { type EventWord, eventPart, modality } from './find-events.ts';
import { fillerPart, type ReadSentence } from './frame-parts.ts';
import { type ClaimDraft, makeClaim } from './make-claim.ts';
import { type Actors, findActors, findPlace, namePart } from './name-parts.ts';
import { isBracketed } from './nearest-time.ts';
import type { SentenceReader } from './read-sentences.ts';
import { type ClaimInput, type SentenceView, tokenAt } from './sentence-view.ts';

/** "When": one claim for each time that dates an event or the begin or end of a state. */
export function findDateClaims(
  view: SentenceView,
  input: ClaimInput,
  words: readonly string[],
  sentences: SentenceReader,
): Claim[] {
  const claims: Claim[] = [];
  const times = view.times.filter(
    (time) => isDay(time) && !isOfAnother(time, input) && !isOfCitation(input.analysis.text, time.anchor),
  );
  const tree = times.length > 0 && isWorthReading(view) ? sentences.read(view.sentence) : null;
  let last: { readonly event: EventWord; readonly time: TimeExpression } | null = null;
  for (const time of times) {
    const first = tokenAt(input.analysis, time.anchor.start);
    const end = tokenAt(input.analysis, time.anchor.end - 1) + 1;
    const dated = tree && findDatedWord(tree.clause, first - view.firstToken, end - view.firstToken);
    const told: Told = { view, input, words, time, first, tree, dated: dated === 'report' ? null : dated };
    const own = findDatedEvent(told, end);
    const event: EventWord | null =
      own ?? (last && continuesList(view, input, words, last.time, time) ? last.event : null);
    if (event && !countStandsBetween(view, input, event, first)) {
      last = { event, time };
      const actors = actorsOf(told, event);
      if (befalls(event.class, actors, view)) {
        claims.push(dateClaim(told, event, actors));
        continue;
      }
    }
    const open = dated !== 'report' && isOpen(view, input, time) ? openClaim(told) : null;
    if (open) claims.push(open);
  }
  return claims;
}

/** Letters of a source's name in brackets before its date. */
const LONGEST_SOURCE = 80;

/** "(Orlund Tribune, March 26)": the day of the source that is cited there, of nothing that the sentence tells. */
function isOfCitation(text: string, { start, end }: Span): boolean {
  if (!/[);]/.test(text[end] ?? '') || !/[,;]\s$/.test(text.slice(Math.max(0, start - 2), start))) return false;
  const opened = text.lastIndexOf('(', start);
  if (opened < 0 || start - opened > LONGEST_SOURCE) return false;
  const source = text.slice(opened + 1, start);
  return !source.includes(')') && /^\p{Lu}/u.test(source);
}

/** A time of a sentence, and what the sentence's tree says that it dates. */
interface Told {
  readonly view: SentenceView;
  readonly input: ClaimInput;
  readonly words: readonly string[];
  readonly time: TimeExpression;
  /** Its first token. */
  readonly first: number;
  readonly tree: ReadSentence | null;
  readonly dated: { readonly at: number; readonly sure: boolean } | null;
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
function isOfSense({ tree, view }: Told, { class: name, first, form }: EventWord): boolean {
  const others = NOT_DATED_OF[name];
  if (!others || !tree || form === 'noun') return true;
  const { theme } = partsOfDated(tree.clause, first - view.firstToken);
  return theme === null || !others.has(tree.clause.lemma(theme));
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
function openClaim(told: Told): Claim | null {
  const { view, input, words, time, first, tree, dated } = told;
  const { analysis } = input;
  const at = dated ? dated.at + view.firstToken : nearestTelling(view, words, first);
  if (at < 0) return null;
  const span = { start: analysis.tokenStart[at]!, end: analysis.tokenEnd[at]! };
  const { start, end, exact } = time.anchor;
  const place = findPlace(view, analysis, words, first);
  const { subject, object } = dated ? treeActors(told, dated.at) : NOBODY;
  const draft: ClaimDraft = {
    kind: 'date',
    text: `${[object?.words ?? subject?.words ?? '', analysis.text.slice(span.start, span.end)].join(' ').trim()} ${boundWord(time)}${exact}`,
    anchors: [view.anchor],
    ...(tree && dated ? modalityOf(tree, dated.at) : modalityAt(words, view.firstToken, at)),
    predicate: { words: analysis.text.slice(span.start, span.end), span, key: 'date' },
    ...(subject && { subject }),
    ...(object && { object }),
    ...(place && { place }),
    time: time.id,
    about: view.mentions.map(({ id }) => id),
    keys: [],
  };
  return makeClaim(draft, { start, end }, input.statements);
}

const NOBODY: Actors = { subject: null, object: null };

function treeActors({ tree, time }: Told, at: number): Actors {
  if (!tree) return NOBODY;
  const { doer, theme } = partsOfDated(tree.clause, at);
  const apart = (part: ClaimPart | null): ClaimPart | null => (part && overlaps(part.span, time.anchor) ? null : part);
  return { subject: apart(fillerPart(tree, doer)), object: apart(fillerPart(tree, theme)) };
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function modalityOf(
  { clause }: ReadSentence,
  at: number,
): { readonly polarity: 'yes' | 'no'; readonly certain: boolean } {
  if (clause.upos(at) === 'NOUN')
    return { polarity: hasNegativeDeterminer(clause, at) ? 'no' : 'yes', certain: !isUncertainHere(clause, at) };
  const { doer, theme } = partsOfDated(clause, at);
  const { negated, certain } = readModality(clause, at, [doer, theme]);
  return { polarity: negated ? 'no' : 'yes', certain };
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
  if (!whom || !isOneThing(whom)) return false;
  if (name !== 'die') return true;
  const person = view.mentions.find(({ id }) => id === whom.mention)?.type === 'person';
  return person && view.quantities.length === 0;
}

/** "The mill", "its owner", a name: not "five men" or "cocaine", of which there are others. */
function isOneThing({ mention, words }: ClaimPart): boolean {
  return mention !== undefined || DEFINITE.test(words);
}

const DEFINITE = /^(?:the|this|that|these|those|its|his|her|their|our|my)\b/i;

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

function dateClaim(told: Told, event: EventWord, { subject, object }: Actors): Claim {
  const { view, input, words, time } = told;
  const { analysis } = input;
  const { negated, certain } = eventModality(told, event);
  const late = negated && time.bound === 'until';
  const ended = time.bound === 'until' && !late ? STATE_ENDS[event.class] : undefined;
  const predicate: ClaimPart = { ...eventPart(input, event), key: ended ?? event.class };
  const place = findPlace(view, analysis, words, event.first);
  const { start, end } = time.anchor;
  const draft: ClaimDraft = {
    kind: 'date',
    text: `${object?.words ?? subject?.words ?? ''} ${predicate.words} ${boundWord(time)}${time.anchor.exact}`.trim(),
    anchors: [view.anchor],
    polarity: negated && !late ? 'no' : 'yes',
    certain,
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

/** Whether it was denied, planned or feared; "did not open until June" tells that it opened then. */
function eventModality(
  { view, tree }: Told,
  event: EventWord,
): { readonly negated: boolean; readonly certain: boolean } {
  if (!tree) return event;
  const { polarity, certain } = modalityOf(tree, event.first - view.firstToken);
  return { negated: polarity === 'no', certain };
}

function boundWord(time: TimeExpression): string {
  return time.bound && !time.anchor.exact.toLowerCase().startsWith(time.bound) ? `${time.bound} ` : '';
}

/** In a list "by A until 2008, by B until 2009" the actor is the one named last before the time. */
function actorsOf(told: Told, event: EventWord): Actors {
  const { view, input, words, first } = told;
  const near = findActors(view, input.analysis, words, event);
  const read = treeActors(told, event.first - view.firstToken);
  const actors = read.subject || read.object ? read : near;
  let listed: Mention | null = null;
  for (const mention of view.mentions) {
    const at = tokenAt(input.analysis, mention.anchor.start);
    const before = words[at - 1] === 'the' ? words[at - 2] : words[at - 1];
    if (before === 'by' && at > event.first && at < first) listed = mention;
  }
  return listed ? { ...actors, subject: namePart(listed) } : actors;
}
