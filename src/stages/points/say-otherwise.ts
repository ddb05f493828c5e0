import { ONLY_A_PRONOUN } from '../../language/en/asked-phrases.ts';
import { EVENT_CLASSES } from '../../language/en/event-classes.ts';
import { sentenceOf } from '../../model/claim.ts';
import { areScopesOne } from './are-scopes-one.ts';
import { canBothHold, readValue } from './claim-value.ts';
import type { ClaimView } from './claim-view.ts';
import { headsMeet } from './counted-nouns.ts';
import { placesDiffer } from './places-differ.ts';
import { gapInDays } from './time-obstacle.ts';

/** Letters from one figure to the other. */
const REACH = 260;
/** Two who count one thing do not lie farther apart. */
const FARTHEST = 6;

/**
 * Whether an article hands on, one right behind the other, two counts by two speakers of those whom one happening befell:
 * "Police put the crowd at 4,500. The organisers said that 9,000 people had taken part."
 */
export function sayOtherwise(a: ClaimView, b: ClaimView): boolean {
  if (a.source !== b.source || !a.quantity || !b.quantity || a.replaced || b.replaced) return false;
  const { key } = a.claim.predicate;
  if (key !== b.claim.predicate.key || EVENT_CLASSES[key]?.counted === undefined) return false;
  if (a.quantity.partOf !== undefined || b.quantity.partOf !== undefined || !areTwoSpeakers(a, b)) return false;
  const [first, second] = a.quantity.anchor.start < b.quantity.anchor.start ? [a, b] : [b, a];
  const between = [first.quantity!.anchor.end, second.quantity!.anchor.start] as const;
  if (sentenceOf(first.claim).start === sentenceOf(second.claim).start || between[1] - between[0] > REACH) return false;
  const [from, to] = [sentenceOf(first.claim).start, sentenceOf(second.claim).end];
  const others = a.source.quantities.some(
    ({ id, anchor, unit }) =>
      anchor.start >= from &&
      anchor.end <= to &&
      unit === a.quantity!.unit &&
      ![a, b].some((view) => view.quantity!.id === id),
  );
  return (
    !others && headsMeet(a, b) && areNear(a, b) && areScopesOne(a, b) && !placesDiffer(a, b) && gapInDays(a, b) === 0
  );
}

function areNear(a: ClaimView, b: ClaimView): boolean {
  const [left, right] = [readValue(a), readValue(b)];
  if (left === null || right === null || canBothHold(left, right)) return false;
  return left.nominal <= FARTHEST * right.nominal && right.nominal <= FARTHEST * left.nominal;
}

function areTwoSpeakers({ statement: one }: ClaimView, { statement: other }: ClaimView): boolean {
  if (!one || !other || [one, other].some(({ speaker }) => isUnknown(speaker.words))) return false;
  return one.speaker.words.toLowerCase() !== other.speaker.words.toLowerCase();
}

function isUnknown(words: string): boolean {
  return words === '' || ONLY_A_PRONOUN.test(words);
}
