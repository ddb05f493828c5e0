import { OF_THE_WHOLE } from '../../language/en/clause-words.ts';
import { EVENT_CLASSES, familyOf, PERSON_CLASSES, THING_CLASSES } from '../../language/en/event-classes.ts';
import { isPersonNoun } from '../../language/en/person-nouns.ts';
import type { Claim, ClaimPart } from '../../model/claim.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { Span } from '../../model/span.ts';
import { baseUnit, toBaseUnit } from '../../text/convert-unit.ts';
import { attachToNumber, clauseDistance } from './attach-event.ts';
import type { EventWord } from './find-events.ts';
import { type ClaimDraft, makeClaim } from './make-claim.ts';
import { findPlace } from './name-parts.ts';
import { type ClaimInput, type SentenceView, tokenAt } from './sentence-view.ts';

/** Units that tell how long or how old, not how many or how much: no question is asked of them yet. */
const UNITS_LEFT_OUT = new Set(['year', 'month', 'week', 'day', 'hour', 'minute', 'second', 'decade', 'century']);

/** "How many": one claim for each quantity that counts or measures something. */
export function findNumberClaims(view: SentenceView, input: ClaimInput, words: readonly string[]): Claim[] {
  const events = new Map<string, EventWord>();
  return view.quantities.flatMap((quantity) => {
    if (quantity.unit !== undefined && UNITS_LEFT_OUT.has(quantity.unit)) return [];
    if (isNoCount(quantity, input)) return [];
    const first = tokenAt(input.analysis, quantity.anchor.start);
    const countedEnd = quantity.countedSpan
      ? Math.max(quantity.countedSpan.end, quantity.anchor.end)
      : quantity.anchor.end;
    const countedStart = quantity.countedSpan
      ? Math.min(quantity.countedSpan.start, quantity.anchor.start)
      : quantity.anchor.start;
    const from = Math.min(first, tokenAt(input.analysis, countedStart));
    const end = Math.max(tokenAt(input.analysis, countedEnd - 1) + 1, first + 1);
    const found = attachToNumber(view, words, from, end);
    const own = found && canBefall(found, quantity) && !isSizeOfWhole(quantity, input) ? found : null;
    const event = own ?? (quantity.partOf ? (events.get(quantity.partOf) ?? null) : null);
    if (event) events.set(quantity.id, event);
    if (quantity.counted === '' && quantity.unit === undefined && !event) return [];
    return [numberClaim(view, input, words, quantity, event, first)];
  });
}

function canBefall(event: EventWord, { head, unit }: Quantity): boolean {
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
  if (quantity.head === 'time') return true;
  if (/\bages? of $/.test(analysis.text.slice(Math.max(0, start - 8), start))) return true;
  if (exact.toLowerCase() === 'one' && SINGLING_OUT.test(analysis.text.slice(end, end + 40))) return true;
  const anonymous = statements.filter(
    ({ speaker }) => speaker.identified !== 'named' && speaker.words.length > exact.length,
  );
  return anonymous.some(({ speaker }) => speaker.span && speaker.span.start <= start && end <= speaker.span.end);
}

function numberClaim(
  view: SentenceView,
  input: ClaimInput,
  words: readonly string[],
  quantity: Quantity,
  event: EventWord | null,
  first: number,
): Claim {
  const { analysis } = input;
  const { start, end, exact } = quantity.anchor;
  const span = quantity.countedSpan ?? { start, end };
  const predicate: ClaimPart = event ? eventPart(input, event) : { words: quantity.counted, span, key: 'number' };
  const counted: ClaimPart = { words: quantity.counted, span, key: quantity.head };
  const place = findPlace(view, analysis, words, first);
  const time = nearestTime(view, input, words, first);
  const draft: ClaimDraft = {
    kind: 'number',
    text: claimText(exact, quantity, event),
    anchors: [view.anchor],
    polarity: event?.negated ? 'no' : 'yes',
    certain: event?.certain ?? true,
    predicate,
    object: counted,
    ...(place && { place }),
    ...(time && { time }),
    quantity: quantity.id,
    about: view.mentions.map(({ id }) => id),
    keys: numberKeys(quantity, event),
  };
  return makeClaim(draft, { start, end }, input.statements);
}

export function eventPart({ analysis }: ClaimInput, event: EventWord): ClaimPart {
  const start = analysis.tokenStart[event.first]!;
  const end = analysis.tokenEnd[event.last]!;
  return { words: analysis.text.slice(start, end), span: { start, end }, key: event.class };
}

function claimText(exact: string, quantity: Quantity, event: EventWord | null): string {
  const what = quantity.counted && !exact.includes(quantity.counted) ? ` ${quantity.counted}` : '';
  return `${exact}${what}${event ? ` ${EVENT_CLASSES[event.class]?.counted ?? ''}` : ''}`;
}

/** A figure of two digits at least, beyond what chance repeats; see `isSameFigure` in points. */
const SMALLEST_FIGURE = 20;

function numberKeys(quantity: Quantity, event: EventWord | null): string[] {
  const unit = baseUnit(quantity.unit ?? '');
  const keys: string[] = [];
  if (quantity.head !== '') keys.push(`n|${unit}|${quantity.head}`);
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
