import {
  AS_TOLD,
  AS_TOLD_BEHIND,
  AT_FIRST,
  BECAME,
  BY_NOW,
  CALLED_EARLIER,
  CHANGED_TO,
  CORRECTED_TO,
  COUNT_BEFORE,
  HAS_COME_TO,
  IN_PLACE_OF,
  MAKE_IT,
  MOVED_FROM,
  NO_LONGER,
  OF_ANOTHER_PERIOD,
  SAID_BEFORE,
  SAID_BY_OTHERS,
  STOOD_THEN,
  WISHED_FOR,
} from '../../language/en/superseding-words.ts';
import type { Quantity } from '../../model/quantity.ts';
import { baseUnit, toBaseUnit } from '../../text/convert-unit.ts';
import { remember } from '../../text/remember.ts';

/** Letters between a figure and the one it stands in place of. */
const REACH = 220;
/** Letters before and behind a figure that tell how it stands to the other. */
const AROUND = 70;
const SENTENCE_END = /[.!?][”"’')]{0,2}\s+(?=[\p{Lu}“"‘\d]|$)/gu;

/** An amount that the words around a figure say it stands in place of; in the base unit, the figure's own where it has none. */
export interface Superseded {
  readonly amount: number;
  readonly unit: string;
  readonly quantity: Quantity;
}

/** What is known of the figures of an article, by figure and unit: which others they stand in place of. */
export const knownSuperseded = remember((_: Figured): Map<string, readonly Superseded[]> => new Map());

/** The text of an article and its figures. */
interface Figured {
  readonly article: { readonly text: string };
  readonly quantities: readonly Quantity[];
}

/** The figures of its article that a figure stands in place of, by the words around the two: "10,112 in place of the 12,480". */
export function findSuperseded(quantity: Quantity, source: Figured): readonly Superseded[] {
  const known = knownSuperseded(source);
  const key = figureKey(quantity.id, quantity.unit);
  let found = known.get(key);
  if (found === undefined) {
    found = readSuperseded(quantity, source.article.text, source.quantities);
    known.set(key, found);
  }
  return found;
}

/** Names a figure as it was read: a sum can be read in another's unit. */
export function figureKey(id: Quantity['id'], unit: string | undefined): string {
  return unit === undefined ? id : `${id} ${unit}`;
}

function readSuperseded(quantity: Quantity, text: string, all: readonly Quantity[]): Superseded[] {
  return all.flatMap((other) => {
    if (other.id === quantity.id || other.value === undefined || distance(other, quantity) > REACH) return [];
    if (isShare(other) || !isOfKind(other, quantity) || !isInPlaceOf(text, all, quantity, other)) return [];
    const unit = other.unit ?? quantity.unit ?? '';
    return [{ amount: toBaseUnit(other.value, unit), unit: baseUnit(unit), quantity: other }];
  });
}

/** "Not a third of that". */
function isShare({ value = 0, unit }: Quantity): boolean {
  return unit === undefined && value < 1;
}

function isOfKind(a: Quantity, b: Quantity): boolean {
  return a.unit === undefined || b.unit === undefined || baseUnit(a.unit) === baseUnit(b.unit);
}

function distance({ anchor: a }: Quantity, { anchor: b }: Quantity): number {
  return Math.max(a.start - b.end, b.start - a.end);
}

function isInPlaceOf(text: string, all: readonly Quantity[], later: Quantity, earlier: Quantity): boolean {
  const [first, second] = later.anchor.start < earlier.anchor.start ? [later, earlier] : [earlier, later];
  const between = text.slice(first.anchor.end, second.anchor.start);
  if (between.includes('\n\n') || isSplit(all, first, second)) return false;
  const before = lineBefore(text, first.anchor.start);
  const behind = text.slice(second.anchor.end, second.anchor.end + AROUND);
  const ofOne = !between.match(SENTENCE_END);
  if (first === later) return ofOne ? comesFirst(before, between, behind) : CALLED_EARLIER.test(between);
  return ofOne
    ? comesLast(before, between, earlier, later)
    : isPutRight(before, between, lineBefore(text, later.anchor.start));
}

/** Another figure of some kind stands in between that could be the one replaced. */
function isSplit(all: readonly Quantity[], first: Quantity, second: Quantity): boolean {
  return all.some(
    (other) =>
      other.id !== first.id &&
      other.id !== second.id &&
      isOfKind(other, first) &&
      isOfKind(other, second) &&
      other.anchor.start >= first.anchor.end &&
      other.anchor.end <= second.anchor.start,
  );
}

/** The words of its sentence before a figure. */
function lineBefore(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const ends = [...before.matchAll(SENTENCE_END)].at(-1);
  return (ends ? before.slice(ends.index + ends[0].length) : before).replace(/[(]$/, ' ');
}

/** "275 and not the 340", "112 million, … the earlier 40", "118, against 53". */
function comesFirst(before: string, between: string, behind: string): boolean {
  if (OF_ANOTHER_PERIOD.test(behind) || SAID_BY_OTHERS.test(behind) || WISHED_FOR.test(behind)) return false;
  if (IN_PLACE_OF.test(between) || CALLED_EARLIER.test(between)) return true;
  return HAS_COME_TO.test(before) && MOVED_FROM.test(between);
}

/** "from 41 to 67", "once 64, has been put at 9", "as proclaimed (211) is reduced to 38", "411 in May, stands at 583". */
function comesLast(before: string, between: string, earlier: Quantity, later: Quantity): boolean {
  if (OF_ANOTHER_PERIOD.test(between)) return NO_LONGER.test(before) && CHANGED_TO.test(between);
  if (earlier.change === 'from' && later.change === 'to') return true;
  if (NO_LONGER.test(before) && (CHANGED_TO.test(between) || BY_NOW.test(between))) return true;
  if ((AT_FIRST.test(before) && BY_NOW.test(between)) || CORRECTED_TO.test(between)) return true;
  if (CHANGED_TO.test(between) && (AS_TOLD.test(before) || AS_TOLD_BEHIND.test(between))) return true;
  return BECAME.test(between) || (COUNT_BEFORE.test(before) && STOOD_THEN.test(between));
}

/** The sentence before tells the earlier one as what was said, this one how it is: "It had said 26. … now seeks two". */
function isPutRight(before: string, between: string, line: string): boolean {
  if ([...between.matchAll(SENTENCE_END)].length > MOST_BETWEEN) return false;
  const [said, told] = [SAID_BEFORE.test(before), AS_TOLD_BEHIND.test(between)];
  if (said && told) return true;
  return (said || told) && (BY_NOW.test(line) || MAKE_IT.test(line) || HAS_COME_TO.test(line));
}

/** Ends of sentences between the two. */
const MOST_BETWEEN = 3;

/** From here on a sum without a unit of its own is in that of the sum it stands in place of: "marks …; it has climbed to 46 million". */
const LARGE = 1e6;

/** The figure, in the unit of the one it stands in place of where it has none of its own. */
export function inUnitOfOld(quantity: Quantity, source: Figured): Quantity {
  if (quantity.unit !== undefined || (quantity.value ?? 0) < LARGE) return quantity;
  if (!source.quantities.some(({ unit }) => unit !== undefined)) return quantity;
  const unit = findSuperseded(quantity, source)[0]?.quantity.unit;
  return unit === undefined ? quantity : { ...quantity, unit };
}
