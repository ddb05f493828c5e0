import { sentenceOf } from '../../model/claim.ts';
import { remember } from '../../text/remember.ts';
import { agree } from './agree.ts';
import { canBothHold, readValue } from './claim-value.ts';
import type { ClaimView } from './claim-view.ts';
import type { Link } from './find-alike.ts';

export function measureOneNoun(x: ClaimView, y: ClaimView): boolean {
  return x.quantity?.unit !== undefined && x.quantity.unit === y.quantity?.unit && x.head !== '' && x.head === y.head;
}

/** For each claim those linked to it whose answers hold beside its own: with amounts of one noun, all of its group speak for it. */
export function indexMates(
  links: readonly Link[],
  views: readonly ClaimView[],
): ReadonlyMap<ClaimView, readonly ClaimView[]> {
  const mates = new Map<ClaimView, ClaimView[]>();
  const add = (one: ClaimView, other: ClaimView): void => {
    const known = mates.get(one);
    if (!known) mates.set(one, [other]);
    else if (known.length < MOST_MATES) known.push(other);
  };
  for (const { a, b, weight } of links) {
    const [x, y] = [views[a]!, views[b]!];
    if (weight < SURE || !speakFor(x, y)) continue;
    add(x, y);
    add(y, x);
  }
  return mates;
}

/** How alike two claims are that speak for each other. */
const SURE = 0.6;

/** So many of a group are asked for each of its claims: what copies repeat is not asked again and again. */
export const MOST_MATES = 8;

/** Counts and dates are alike by chance more easily than amounts: only the same answer speaks for one, or the same sentence. */
function speakFor(x: ClaimView, y: ClaimView): boolean {
  return agree(x, y) || ((x.quantity?.unit !== undefined || tellInOneWay(x, y)) && holdTogether(x, y));
}

export function holdTogether(x: ClaimView, y: ClaimView): boolean {
  const [left, right] = [readValue(x), readValue(y)];
  return left !== null && right !== null && left.unit === right.unit && canBothHold(left, right);
}

/** Words of two sentences from which on they are one, but for what an editor changed. */
const LEAST_SHARED = 0.7;

/** "About 9,000 people were taken to schools", "Thousands of people were taken to schools": one sentence, edited. */
function tellInOneWay(x: ClaimView, y: ClaimView): boolean {
  const [left, right] = [wordsOf(x), wordsOf(y)];
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared >= LEAST_SHARED * (left.size + right.size - shared);
}

const wordsOf = remember(
  ({ claim }: ClaimView): ReadonlySet<string> =>
    new Set(
      sentenceOf(claim)
        .exact.toLowerCase()
        .match(/\p{L}+/gu) ?? [],
    ),
);
