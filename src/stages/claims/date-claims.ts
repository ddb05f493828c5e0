import { AUXILIARIES, NO_NOUN, REPORTED_ON } from '../../language/en/clause-words.ts';
import { EVENT_CLASSES, STATE_ENDS } from '../../language/en/event-classes.ts';
import { NOT_DATED_OF } from '../../language/en/happening-senses.ts';
import type { Claim, ClaimPart } from '../../model/claim.ts';
import type { Mention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import type { TimeExpression } from '../../model/time.ts';
import { askWhen } from './ask-when.ts';
import { attachToTime } from './attach-event.ts';
import { hasNegativeDeterminer, isUncertainHere, readModality } from './clause-modality.ts';
import { isClock, isDatable, isDay } from './datable-time.ts';
import { findToldWhen } from './dated-by-form.ts';
import { canBeDated, type Dated, findDatedWord, isOfNotice, isState, keyOfDated, wordsOfDated } from './dated-word.ts';
import { type EventWord, eventPart, modality } from './find-events.ts';
import { fillerPart, type ReadSentence } from './frame-parts.ts';
import { findHappeningInFront } from './happening-in-front.ts';
import { type ClaimDraft, makeClaim } from './make-claim.ts';
import { type Actors, findActors, findPlace, namePart } from './name-parts.ts';
import { isBracketed } from './nearest-time.ts';
import { partsOfDated } from './parts-of-dated.ts';
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
  const times = view.times.filter((time) => isDatable(time, view, input));
  const tree = times.length > 0 && isWorthReading(view) ? sentences.read(view.sentence) : null;
  let last: { readonly event: EventWord; readonly time: TimeExpression } | null = null;
  for (const time of times) {
    const first = tokenAt(input.analysis, time.anchor.start);
    // Where a full stop within a time was taken for a sentence's end, the time reaches beyond it.
    const end = Math.min(tokenAt(input.analysis, time.anchor.end - 1) + 1, view.endToken);
    const dated = tree && findDated(view, tree, first - view.firstToken, end - view.firstToken);
    const told: Told = { view, input, words, time, first, end, tree, dated: dated === 'report' ? null : dated };
    const own = findDatedEvent(told, end);
    if (isClock(time)) claims.push(...clockClaim(told, own));
    if (!isDay(time)) continue;
    const listed: EventWord | null = last && continuesList(view, input, words, last.time, time) ? last.event : null;
    const event: EventWord | null = own ?? listed;
    if (event && !countStandsBetween(view, input, event, first)) last = { event, time };
    const claim = dayClaim(told, event, dated !== 'report' && isOpen(times, view, input, time));
    if (claim) claims.push(claim);
    const when = tree && findToldWhen(tree.clause, end - view.firstToken);
    const inClause: Told = { ...told, dated: { at: when ?? 0, sure: true } };
    const also = when === null ? null : dayClaim(inClause, findDatedEvent(inClause, end), true);
    if (also) claims.push(also);
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

/** A time of a sentence, and what the sentence's tree says that it dates. */
interface Told {
  readonly view: SentenceView;
  readonly input: ClaimInput;
  readonly words: readonly string[];
  readonly time: TimeExpression;
  /** Its first token. */
  readonly first: number;
  /** One past its last. */
  readonly end: number;
  readonly tree: ReadSentence | null;
  readonly dated: Exclude<Dated, 'report'>;
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
function isOpen(
  times: readonly TimeExpression[],
  view: SentenceView,
  input: ClaimInput,
  { anchor }: TimeExpression,
): boolean {
  const { text } = input.analysis;
  const days = new Set(times.filter(isDay).map(({ earliest, latest }) => `${earliest} ${latest}`));
  if (days.size > MOST_DATES || isBracketed(input, anchor) || view.anchor.exact.startsWith('[')) return false;
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
  if (at < 0 || (tree && dated && !canBeDated(tree.clause, dated.at) && !isNotice(told))) return null;
  const span = { start: analysis.tokenStart[at]!, end: analysis.tokenEnd[at]! };
  const { start, end, exact } = time.anchor;
  const place = findPlace(view, analysis, words, first);
  const { subject, object } = dated ? treeActors(told, dated.at) : NOBODY;
  const draft: ClaimDraft = {
    kind: 'date',
    text: `${[object?.words ?? subject?.words ?? '', analysis.text.slice(span.start, span.end)].join(' ').trim()} ${boundWord(time)}${exact}`,
    anchors: [time.anchor],
    sentence: view.anchor,
    ...(tree && dated ? modalityOf(tree, dated.at) : modalityAt(words, view.firstToken, at)),
    predicate:
      tree && dated
        ? openPart(tree, dated.at)
        : { words: analysis.text.slice(span.start, span.end), span, key: 'date' },
    ...(subject && { subject }),
    ...(object && { object }),
    ...(place && { place }),
    time: time.id,
    about: view.mentions.map(({ id }) => id),
    ...askedOf(told, false),
    keys: tree && dated ? [`d|${openPart(tree, dated.at).key}`] : [],
  };
  return makeClaim(draft, { start, end }, input.statements);
}

/** A line without a verb that gives a day. */
function isNotice({ tree, dated, time }: Told): boolean {
  const oneDay = time.earliest !== null && time.earliest === time.latest && /\d/.test(time.anchor.exact);
  return oneDay && tree !== null && dated !== null && isOfNotice(tree.clause, dated.at);
}

/** The word of a happening that no class knows, as the sentence has it; `open:` and its lemma for a key. */
function openPart({ clause, analysis }: ReadSentence, at: number): ClaimPart {
  const span = wordsOfDated(clause, at);
  return { words: analysis.text.slice(span.start, span.end), span, key: `open:${keyOfDated(clause, at)}` };
}

/** The hour at which something happened; none where the tree does not surely say what. */
function clockClaim(told: Told, event: EventWord | null): Claim[] {
  const { view, input, time, tree, dated } = told;
  if (!tree || !dated?.sure) return [];
  const part = openPart(tree, dated.at);
  const { subject, object } = treeActors(told, dated.at);
  const place = findPlace(view, input.analysis, told.words, told.first);
  const draft: ClaimDraft = {
    kind: 'date',
    text: `${object?.words ?? subject?.words ?? ''} ${part.words} at ${time.anchor.exact}`.trim(),
    anchors: [time.anchor],
    sentence: view.anchor,
    ...modalityOf(tree, dated.at),
    predicate: { ...part, key: `clock:${event?.class ?? part.key}` },
    ...(subject && { subject }),
    ...(object && { object }),
    ...(place && { place }),
    time: time.id,
    about: view.mentions.map(({ id }) => id),
    ...askedOf(told, true),
    keys: [`d|clock:${event?.class ?? part.key}`],
  };
  return [makeClaim(draft, time.anchor, input.statements)];
}

/** The question that the clause answers, as a part of a claim. */
function askedOf({ tree, dated, view, first, end, time }: Told, clock: boolean): { readonly asked?: string } {
  if (!tree || !dated?.sure) return {};
  const asked = askWhen(tree, dated.at, first - view.firstToken, end - view.firstToken, time, clock);
  return asked === null ? {} : { asked };
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
  if (clause.upos(at) === 'NOUN' && !isState(clause, at))
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
    anchors: [time.anchor],
    sentence: view.anchor,
    polarity: negated && !late ? 'no' : 'yes',
    certain,
    predicate,
    ...(subject && { subject }),
    ...(object && { object }),
    ...(place && { place }),
    time: time.id,
    about: view.mentions.map(({ id }) => id),
    ...(told.dated && told.dated.at + view.firstToken === event.first ? askedOf(told, false) : {}),
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
  const at = event.first - view.firstToken;
  const read = treeActors(told, at);
  const sure = event.form === 'noun' && told.dated?.sure === true && told.dated.at === at;
  const actors = read.subject || read.object || sure ? read : findActors(view, input.analysis, words, event);
  let listed: Mention | null = null;
  for (const mention of view.mentions) {
    const at = tokenAt(input.analysis, mention.anchor.start);
    const before = words[at - 1] === 'the' ? words[at - 2] : words[at - 1];
    if (before === 'by' && at > event.first && at < first) listed = mention;
  }
  return listed ? { ...actors, subject: namePart(listed) } : actors;
}
