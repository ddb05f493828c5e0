import { LEAD_LENGTH, PLACE_LEADS } from '../../language/en/place-leads.ts';
import { BREAK, type Pieces } from '../../language/pieces.ts';
import type { Analysis } from '../../model/analysis.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { Span } from '../../model/span.ts';
import type { TimeExpression } from '../../model/time.ts';

/** Something in a sentence, with the comma-bound part of the sentence in which it stands. */
interface Placed<Item> {
  readonly item: Item;
  readonly sentence: number;
  readonly part: number;
}

/** Adds to each quantity the time and the place that its sentence gives, where only one can be meant. Linear in the text. */
export function inContext(
  quantities: readonly Quantity[],
  p: Pieces,
  analysis: Analysis,
  times: readonly TimeExpression[],
): Quantity[] {
  const parts = partsOf(p);
  const dated = times.filter(({ kind, earliest, latest }) => isDate(kind) && (earliest !== null || latest !== null));
  const timesIn = loneOf(place(p, parts, dated, ({ anchor }) => anchor.start));
  const placesIn = loneOf(place(p, parts, namedPlaces(analysis), ({ start }) => start));
  return place(p, parts, quantities, ({ anchor }) => anchor.start).map((placed) => {
    const time = pick(timesIn, placed);
    const where = pick(placesIn, placed);
    return { ...placed.item, ...(time ? { time: time.id } : {}), ...(where ? { place: where } : {}) };
  });
}

function isDate(kind: TimeExpression['kind']): boolean {
  return kind === 'date' || kind === 'time';
}

/** Number of the part of the text, between commas, semicolons and sentence ends, of each piece. */
function partsOf(p: Pieces): Int32Array {
  const parts = new Int32Array(p.count);
  for (let i = 1; i < p.count; i++) {
    const ends = p.kind[i] === BREAK || /^[,;:()—]$/.test(p.lower[i]!) || p.sentence[i] !== p.sentence[i - 1];
    parts[i] = parts[i - 1]! + (ends ? 1 : 0);
  }
  return parts;
}

/** Places named behind a preposition, in order. Empty where the analysis has no names. */
function namedPlaces({ names = [], text }: Analysis): Span[] {
  return names
    .filter(
      ({ type, start }) => type === 'place' && PLACE_LEADS.test(text.slice(Math.max(0, start - LEAD_LENGTH), start)),
    )
    .map(({ start, end }) => ({ start, end }));
}

function place<Item>(
  p: Pieces,
  parts: Int32Array,
  items: readonly Item[],
  startOf: (item: Item) => number,
): Placed<Item>[] {
  let i = 0;
  return items.map((item) => {
    while (i + 1 < p.count && p.start[i + 1]! <= startOf(item)) i++;
    return { item, sentence: p.sentence[i] ?? 0, part: parts[i] ?? 0 };
  });
}

/** The one item of each sentence and of each part that has only one; null where there are more. */
interface Lone<Item> {
  readonly ofSentence: ReadonlyMap<number, Item | null>;
  readonly ofPart: ReadonlyMap<number, Item | null>;
}

function loneOf<Item>(items: readonly Placed<Item>[]): Lone<Item> {
  const ofSentence = new Map<number, Item | null>();
  const ofPart = new Map<number, Item | null>();
  for (const { item, sentence, part } of items) {
    ofSentence.set(sentence, ofSentence.has(sentence) ? null : item);
    ofPart.set(part, ofPart.has(part) ? null : item);
  }
  return { ofSentence, ofPart };
}

/** The only one of the sentence, else the only one of its part. */
function pick<Item>({ ofSentence, ofPart }: Lone<Item>, { sentence, part }: Placed<unknown>): Item | null {
  return ofSentence.get(sentence) ?? ofPart.get(part) ?? null;
}
