import { EVENT_CLASSES } from '../../language/en/event-classes.ts';
import { pluralise } from '../../language/en/inflect.ts';
import type { Quantity } from '../../model/quantity.ts';
import { canBothHold, readValue } from './claim-value.ts';
import type { ClaimView } from './claim-view.ts';
import { findCountedClass } from './counted-class.ts';
import { faceEachOther } from './facing-speakers.ts';
import { areRivals } from './within-sentences.ts';

/**
 * Every figure and every day that a pile tells is a question, be it of one article alone: who checks facts looks for what
 * a single origin stands behind. Not one are words that count nothing ("no further details", "the only one", "doubled"
 * where nobody says "tripled"), a figure that is looked back to alone ("down from 40"), and a day that can't be told ("last
 * week" of an undated article).
 */
export function isFigureAsked(all: readonly ClaimView[]): boolean {
  const views = all.filter((view) => readValue(view) !== null);
  if (views.length === 0) return false;
  if (views[0]!.claim.kind === 'date' || isContested(views)) return true;
  if (views.every(({ quantity, head }) => quantity?.unit === '×' && head === '')) return areUnlike(views);
  if (views.every(({ quantity, claim }) => quantity?.value === 0 && !(claim.predicate.key in EVENT_CLASSES)))
    return false;
  return views.some((view) => !view.replaced && countsSome(view));
}

/** "Doubled" is told as a rise, and is a figure where another says "tripled". */
function areUnlike(views: readonly ClaimView[]): boolean {
  return new Set(views.map((view) => readValue(view)!.signature)).size > 1;
}

function countsSome(view: ClaimView): boolean {
  return findCountedClass(view) !== null || countsThings(view.quantity, view.head) || isTelling(view);
}

/** Whether the counted words can be asked for: a plural, or what a unit measures. */
function countsThings(quantity: Quantity | null, head: string): boolean {
  if (!quantity) return false;
  if (quantity.unit !== undefined) return true;
  return head !== '' && /^\p{Ll}[\p{Ll}’'-]+$/u.test(head) && saysMany(quantity, head);
}

/** From here on a number says how many, whatever stands beside it. */
const TELLING = 10;

/** So many of what the words around them say, whatever noun stands beside them. */
function isTelling({ claim, quantity }: ClaimView): boolean {
  return claim.kind === 'number' && (quantity?.value ?? 0) >= TELLING;
}

/** The noun stands in the plural, or is left out. */
function saysMany({ counted }: Quantity, head: string): boolean {
  return counted === '' || !counted.toLowerCase().split(/\s+/).includes(head) || head === pluralise(head);
}

/** One article sets two answers against each other: of two who give them, or its own earlier one and the one in its place. */
function isContested(views: readonly ClaimView[]): boolean {
  return views.some((a, n) =>
    views
      .slice(n + 1)
      .some((b) => a.source === b.source && (areRivals(a, b) || areTwoSpeakers(a, b)) && !canBoth(a, b)),
  );
}

/** Both are known by name: "a study" and "one study" say nothing of each other. */
function areTwoSpeakers(a: ClaimView, b: ClaimView): boolean {
  return [a, b].every(({ statement }) => statement?.speaker.entity !== undefined) && faceEachOther(a, b);
}

function canBoth(a: ClaimView, b: ClaimView): boolean {
  const [left, right] = [readValue(a), readValue(b)];
  return left === null || right === null || canBothHold(left, right);
}
