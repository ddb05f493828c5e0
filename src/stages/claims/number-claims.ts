import { FIGURE_NOUNS, OF_THE_WHOLE } from '../../language/en/clause-words.ts';
import {
  BOTH_SIDES,
  COUNTED_BY_CLASS,
  EVENT_CLASSES,
  familyOf,
  MARGIN_BEFORE,
  MARGIN_BEHIND,
  MARGIN_NOUNS,
  PERSON_CLASSES,
  THING_CLASSES,
} from '../../language/en/event-classes.ts';
import { singularOf } from '../../language/en/noun-words.ts';
import { isPersonNoun } from '../../language/en/person-nouns.ts';
import type { Claim, ClaimPart } from '../../model/claim.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { Span } from '../../model/span.ts';
import { baseUnit, toBaseUnit } from '../../text/convert-unit.ts';
import { attachToNumber, clauseDistance } from './attach-event.ts';
import { findFigureRole, findLasting, findMeasured, isElliptic } from './figure-role.ts';
import type { EventWord } from './find-events.ts';
import { fillerPart, type ReadSentence } from './frame-parts.ts';
import { type ClaimDraft, makeClaim } from './make-claim.ts';
import { findPlace } from './name-parts.ts';
import type { SentenceReader } from './read-sentences.ts';
import { type ClaimInput, type SentenceView, tokenAt } from './sentence-view.ts';

/** Units that tell how long or how old: asked for only of what is told to last so long. */
const TIME_UNITS = new Set(['year', 'month', 'week', 'day', 'hour', 'minute', 'second', 'decade', 'century']);

/** "How many": one claim for each quantity that counts or measures something. */
export function findNumberClaims(
  view: SentenceView,
  input: ClaimInput,
  words: readonly string[],
  sentences: SentenceReader,
): Claim[] {
  const events = new Map<string, EventWord>();
  return view.quantities.flatMap((quantity) => {
    if (isNoCount(quantity, input)) return [];
    const { first, from, end } = placeOf(quantity, input);
    const figure: Figure = { view, input, words, sentences, quantity, first, from, end };
    if (quantity.unit !== undefined && TIME_UNITS.has(quantity.unit)) return lengthClaim(figure);
    const found = attachToNumber(view, words, from, end);
    const own = found && canBefall(found, quantity) && !isSizeOfWhole(quantity, input) && !isOfVerb(figure, found);
    const margin = found && isMargin(figure) ? { ...found, class: 'margin' } : null;
    const event = margin ?? (own ? found : quantity.partOf ? (events.get(quantity.partOf) ?? null) : null);
    if (event) events.set(quantity.id, event);
    if (quantity.unit === '×' && (event || !MULTIPLE.test(behind(figure)))) return [];
    if (quantity.counted !== '' || quantity.unit !== undefined) return [numberClaim(figure, event, null)];
    const meant = findMeant(figure);
    return event || meant ? [numberClaim(figure, event, meant)] : [];
  });
}

/** A quantity in its sentence. */
interface Figure {
  readonly view: SentenceView;
  readonly input: ClaimInput;
  readonly words: readonly string[];
  readonly sentences: SentenceReader;
  readonly quantity: Quantity;
  /** Its first token, and those from which and to which it stands with what it counts. */
  readonly first: number;
  readonly from: number;
  readonly end: number;
}

function placeOf(
  { anchor, countedSpan }: Quantity,
  { analysis }: ClaimInput,
): { first: number; from: number; end: number } {
  const first = tokenAt(analysis, anchor.start);
  const from = countedSpan ? Math.min(first, tokenAt(analysis, countedSpan.start)) : first;
  const last = countedSpan ? Math.max(countedSpan.end, anchor.end) : anchor.end;
  return { first, from, end: Math.max(tokenAt(analysis, last - 1) + 1, first + 1) };
}

/** How long something lasted; lengths that tell of nothing named are left. */
function lengthClaim(figure: Figure): Claim[] {
  const { view, sentences, first, end } = figure;
  const tree = sentences.read(view.sentence);
  const lasting = tree && findLasting(tree.clause, first - view.firstToken, end - view.firstToken);
  const filler = tree && lasting !== null ? fillerPart(tree, lasting) : null;
  const part = filler && overlaps(filler.span, figure.quantity.anchor) ? nounOf(tree!, lasting!, filler) : filler;
  return part && !/^(?:old|ago|later|earlier|before|after|from now)\b/.test(behind(figure))
    ? [numberClaim(figure, null, part)]
    : [];
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Behind a number of times that is a multiple: "three times as dear"; elsewhere it says how often. */
const MULTIPLE =
  /^(?:as|more|less|what|its|their|that|the (?:size|number|rate|price|average|amount|level|value|cost|sum|limit|norm|total|usual|permitted|legal)|\p{Ll}+er)\b/u;

/** "by 87 votes", "a lead of 31 votes", "87 votes ahead". */
function isMargin(figure: Figure): boolean {
  const { quantity, input } = figure;
  if (!MARGIN_NOUNS.has(quantity.head)) return false;
  const { start } = quantity.anchor;
  const before = input.analysis.text.slice(Math.max(0, start - MARGIN_REACH), start);
  return !BOTH_SIDES.test(behind(figure)) && (MARGIN_BEFORE.test(before) || MARGIN_BEHIND.test(behind(figure)));
}

/** Letters before a figure in which a margin is told. */
const MARGIN_REACH = 64;

/** The words right behind a figure. */
function behind({ input, quantity }: Figure): string {
  return input.analysis.text.slice(quantity.anchor.end, quantity.anchor.end + 24).trimStart();
}

/** Classes whose nouns are things: what befalls them is told by their verb. */
const OF_THINGS = new Set(['vote', 'warn', 'store', 'employ']);
const PLAIN_VERBS = new Set([
  'be',
  'have',
  'give',
  'get',
  'receive',
  'count',
  'number',
  'total',
  'reach',
  'stand',
  'put',
]);

/** "45 ballots were spoiled": the verb, not the noun that is counted, says what happened to them. */
function isOfVerb({ view, sentences, from, end }: Figure, event: EventWord): boolean {
  if (event.form !== 'noun' || !OF_THINGS.has(event.class) || event.last < from || event.first >= end) return false;
  const tree = sentences.read(view.sentence);
  if (!tree) return false;
  const { head, predicate } = findFigureRole(tree.clause, from - view.firstToken, end - view.firstToken);
  if (!/^(?:nsubj|obj)/.test(tree.clause.relation(head))) return false;
  if (predicate === null || !/^(?:VERB|ADJ)$/.test(tree.clause.upos(predicate))) return false;
  const token = predicate + view.firstToken;
  const known = view.events.some((other) => other.class === event.class && other.first <= token && token <= other.last);
  return !known && !PLAIN_VERBS.has(tree.clause.lemma(predicate));
}

/** What a bare number counts: a noun of its own clause, or the one that the figure before it has. */
function findMeant(figure: Figure): ClaimPart | null {
  const { view, sentences, quantity, first, end } = figure;
  if ((quantity.value ?? quantity.min ?? quantity.max ?? 0) < SMALLEST_BARE) return null;
  const tree = sentences.read(view.sentence);
  const [from, to] = [first - view.firstToken, end - view.firstToken];
  if (!tree || !isElliptic(tree.clause, from, to)) return null;
  const measured = findMeasured(tree.clause, from, to);
  if (measured === null) return findEarlier(figure);
  if (measured !== 'none' && tree.clause.upos(measured) === 'PRON')
    return isThing(tree.clause.word(measured)) ? findEarlier(figure) : null;
  const part = measured === 'none' || isPersonNoun(tree.clause.lemma(measured)) ? null : fillerPart(tree, measured);
  return part && nounOf(tree, measured as number, part);
}

function isThing(word: string): boolean {
  return word === 'it' || word === 'this' || word === 'that';
}

/** The noun without the figure that stands in its phrase: "a lead" of "a lead of 24". */
function nounOf({ clause, analysis }: ReadSentence, at: number, part: ClaimPart): ClaimPart {
  const { start, end } = clause.spanOf(at);
  const span = { start: Math.min(part.span.start, start), end };
  const key = FIGURE_NOUNS.has(clause.word(at)) ? '' : singularOf(clause.word(at));
  return { ...part, words: analysis.text.slice(span.start, span.end), span, key };
}

/** Sentences before its own in which the noun that a bare number leaves out is looked for. */
const REACH_BACK = 1;

/** The noun of the figure nearest before it: "80 goats … or 65"; "The count was 22. It is 58 now". */
function findEarlier({ view, input, sentences, quantity }: Figure): ClaimPart | null {
  const since = sentences.spanOf(Math.max(0, view.sentence - REACH_BACK))?.start ?? view.anchor.start;
  const earlier = input.quantities.filter(
    ({ anchor, unit }) => anchor.start >= since && anchor.start < quantity.anchor.start && unit === undefined,
  );
  const nearest = earlier.sort((a, b) => b.anchor.start - a.anchor.start)[0];
  if (!nearest) return null;
  if (nearest.countedSpan) return { words: nearest.counted, span: nearest.countedSpan, key: nearest.head };
  const { start, end, exact } = nearest.anchor;
  return /^\d/.test(exact) ? { words: '', span: { start, end }, key: '' } : null;
}

const SMALLEST_BARE = 2;

/** Classes that count nothing but what their own nouns name. */
const OF_NOUNS = new Set(['vote', 'warn']);

function canBefall(event: EventWord, { head, unit }: Quantity): boolean {
  if (OF_NOUNS.has(event.class) && event.form !== 'verb')
    return head === '' ? unit === undefined : COUNTED_BY_CLASS[event.class]!.test(head);
  if (event.class === 'pay') return unit !== undefined;
  if (THING_CLASSES.has(event.class) && unit === undefined && head !== '' && isPersonNoun(head)) return false;
  return !PERSON_CLASSES.has(event.class) || (unit === undefined && isPersonNoun(head));
}

const SINGLING_OUT = /^\s+(?:of\b|(?:the\s+)?\S*(?:est|most)\b)/;

/**
 * "One of the port's two silos collapsed" tells of one; two is how many there are. Of people the words behind mostly
 * say who they are: "one of the 27 people killed".
 */
function isSizeOfWhole({ anchor: { start }, head }: Quantity, { analysis: { text } }: ClaimInput): boolean {
  return !isPersonNoun(head) && OF_THE_WHOLE.test(text.slice(Math.max(0, start - WHOLE_REACH), start));
}

/** Letters before a number in which the part of its whole is named. */
const WHOLE_REACH = 60;

/** "one of the biggest" singles a thing out; "three people who work there said" counts sources. */
function isNoCount(quantity: Quantity, { analysis, statements }: ClaimInput): boolean {
  const { start, end, exact } = quantity.anchor;
  if (/\bages? of $/.test(analysis.text.slice(Math.max(0, start - 8), start))) return true;
  if (exact.toLowerCase() === 'one' && SINGLING_OUT.test(analysis.text.slice(end, end + 40))) return true;
  const anonymous = statements.filter(
    ({ speaker }) => speaker.identified !== 'named' && speaker.words.length > exact.length,
  );
  return anonymous.some(({ speaker }) => speaker.span && speaker.span.start <= start && end <= speaker.span.end);
}

function numberClaim(figure: Figure, event: EventWord | null, meant: ClaimPart | null): Claim {
  const { view, input, words, quantity, first } = figure;
  const { analysis } = input;
  const { start, end, exact } = quantity.anchor;
  const span = quantity.countedSpan ?? { start, end };
  const counted: ClaimPart = meant ?? { words: quantity.counted, span, key: quantity.head };
  const predicate: ClaimPart = event
    ? eventPart(input, event)
    : { words: counted.words, span: counted.span, key: 'number' };
  const place = findPlace(view, analysis, words, first);
  const time = nearestTime(view, input, words, first);
  const draft: ClaimDraft = {
    kind: 'number',
    text: claimText(exact, counted.words, event),
    anchors: [view.anchor],
    polarity: event?.negated ? 'no' : 'yes',
    certain: event?.certain ?? true,
    predicate,
    object: counted,
    ...(place && { place }),
    ...(time && { time }),
    quantity: quantity.id,
    about: view.mentions.map(({ id }) => id),
    keys: numberKeys(quantity, counted.key, event),
  };
  return makeClaim(draft, { start, end }, input.statements);
}

export function eventPart({ analysis }: ClaimInput, event: EventWord): ClaimPart {
  const start = analysis.tokenStart[event.first]!;
  const end = analysis.tokenEnd[event.last]!;
  return { words: analysis.text.slice(start, end), span: { start, end }, key: event.class };
}

function claimText(exact: string, counted: string, event: EventWord | null): string {
  const what = counted && !exact.includes(counted) ? ` ${counted}` : '';
  if (!event && what && /^[A-Z]/.test(counted)) return `${counted}: ${exact}`;
  return `${exact}${what}${event ? ` ${EVENT_CLASSES[event.class]?.counted ?? ''}` : ''}`;
}

/** A figure of two digits at least, beyond what chance repeats; see `isSameFigure` in points. */
const SMALLEST_FIGURE = 20;

function numberKeys(quantity: Quantity, head: string, event: EventWord | null): string[] {
  const unit = baseUnit(quantity.unit ?? '');
  const keys: string[] = [];
  if (head !== '') keys.push(`n|${unit}|${head}`);
  if (event) keys.push(`n|${unit}|${familyOf(event.class)}`);
  const { value } = quantity;
  if (value !== undefined && (unit !== '' || value >= SMALLEST_FIGURE)) {
    keys.push(`v|${unit}|${toBaseUnit(value, quantity.unit ?? '').toPrecision(2)}`);
  }
  return keys.sort();
}

/** A month or more is the scope of a count only in its own clause; a day dates the whole sentence. */
const SCOPE_DAYS = 27;
const SCOPE_REACH = 8;

/** The time that a count stands in: the nearest date of the sentence, a long one only from the same clause. */
function nearestTime(view: SentenceView, input: ClaimInput, words: readonly string[], token: number): string | null {
  let best: string | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const time of view.times) {
    if (time.kind !== 'date' && time.kind !== 'time') continue;
    if (time.earliest === null && time.latest === null) continue;
    if (isBracketed(input, time.anchor)) continue;
    const first = tokenAt(input.analysis, time.anchor.start);
    const end = tokenAt(input.analysis, time.anchor.end - 1) + 1;
    const cost =
      first - view.firstToken <= 3
        ? 0
        : first > token
          ? clauseDistance(words, token, first)
          : clauseDistance(words, end, token);
    if (cost > SCOPE_REACH && countDays(time.earliest, time.latest) > SCOPE_DAYS) continue;
    if (cost < bestCost) {
      best = time.id;
      bestCost = cost;
    }
  }
  return best;
}

/** A date in brackets is that of a citation or of another thing. */
export function isBracketed({ analysis: { text } }: ClaimInput, { start }: Span): boolean {
  const opened = text.lastIndexOf('(', start);
  return opened >= 0 && start - opened < 80 && !text.slice(opened, start).includes(')');
}

function countDays(earliest: string | null, latest: string | null): number {
  if (earliest === null || latest === null) return Number.POSITIVE_INFINITY;
  return (Date.parse(latest) - Date.parse(earliest)) / 86_400_000;
}
