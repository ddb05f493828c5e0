import { WAS_SOMEWHERE } from '../../language/en/points/happening-words.ts';
import { sentenceOf } from '../../model/claim.ts';
import { remember } from '../../text/remember.ts';
import { type ClaimValue, canBothHold, isDenied, readValue } from './claim-value.ts';
import type { ClaimView, PointArticle } from './claim-view.ts';
import { sidesDiffer as areOfTwoSides } from './compare-parts.ts';
import { compareWho, isPartOfThem } from './compare-who.ts';
import { numbersDiffer } from './happening-obstacle.ts';
import { seenAs } from './happening-view.ts';
import { compareHappenings, isOfClock, isOfGiving, type Kinship } from './like-happenings.ts';
import { arePhasesApart } from './like-phases.ts';

/** Whether what is told of two dates keeps them apart, however alike they are: another deed, thing, number or side, or a denial. */
export function areDatesApart(a: ClaimView, b: ClaimView): boolean {
  const [x, y] = [readValue(a), readValue(b)];
  if (!x || !y || isOfClock(a) !== isOfClock(b) || isDenied(x) !== isDenied(y)) return true;
  const kinship = compareHappenings(a, b);
  if (kinship === 'apart' || sidesDiffer(a, b)) return true;
  if (areStateAndDeed(a, b, kinship) && !canBothHold(x, y)) return true;
  const [seen, other] = [seenAs(a), seenAs(b)];
  if (numbersDiffer(seen, other) && !isPartOfThem(seen) && !isPartOfThem(other)) return true;
  if ((seen.theme && other.theme && areOfTwoSides(seen.theme, other.theme)) || arePhasesApart(a, b)) return true;
  const who = compareWho(seen, other, isOfGiving(a));
  if (kinship === 'far' && who.theme !== 'same' && isWide(x, y)) return true;
  if (kinship === 'far' && who.theme !== 'same' && who.doer === 'different') return true;
  if (kinship === 'far' && who.theme !== 'same' && who.doer !== 'same' && (namesStranger(a, b) || namesStranger(b, a)))
    return true;
  return kinship === 'same' && (who.theme === 'different' || befellOthers(a, b));
}

/** "Was in hospital on Sunday", "died on Monday": how somebody was on a day is not what befell him on another. */
export function areStateAndDeed(a: ClaimView, b: ClaimView, kinship: Kinship): boolean {
  return kinship !== 'same' && isHowItWas(a) !== isHowItWas(b);
}

const isHowItWas = remember(({ claim: { predicate }, source }: ClaimView): boolean =>
  WAS_SOMEWHERE.test(source.article.text.slice(Math.max(0, predicate.span.start - STATE_REACH), predicate.span.start)),
);

/** Letters before a noun in which it is told to be a state. */
const STATE_REACH = 40;

/** Neither names a day or a few: in a season much happens. */
export function isWide(x: ClaimValue, y: ClaimValue): boolean {
  return Math.min(x.high - x.low, y.high - y.low) > A_WEEK;
}

const A_WEEK = 7;

/** Each befell a person by name, of whom the other article says nothing. */
function befellOthers(a: ClaimView, b: ClaimView): boolean {
  const [left, right] = [personOf(a), personOf(b)];
  return left !== null && right !== null && !wordsOf(b.source).has(left) && !wordsOf(a.source).has(right);
}

/** The last name, in small letters, of the person that it befell, where it stands in those words or right behind: "the notary | Berta Quist". */
function personOf(view: ClaimView): string | null {
  const { theme } = seenAs(view);
  if (theme === null) return null;
  const { start, end } = theme.part.span;
  const person = view.source.mentions.find(
    ({ type, anchor, name }) =>
      (type === 'person' || (type === 'other' && name.includes(' '))) &&
      anchor.start >= start &&
      anchor.start <= end + 1,
  );
  return (
    person?.name
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.at(-1) ?? null
  );
}

/** Its clause is of a person of whom the other article says nothing, and the other's of a body that did something to a thing. */
function namesStranger(a: ClaimView, b: ClaimView): boolean {
  const [{ doer, theme }, other] = [seenAs(a), seenAs(b)];
  if (!other.doer?.acts || other.doer.name?.type === 'person' || other.theme === null) return false;
  const parts = [doer, theme].filter((part) => part?.name?.type === 'person');
  if (parts.some((part) => [...part!.named].some((key) => b.topics.has(key)))) return false;
  const told = wordsOf(b.source);
  const surnames = parts.map(
    (part) =>
      part!
        .name!.name.toLowerCase()
        .match(/\p{L}+/gu)
        ?.at(-1) ?? '',
  );
  return surnames.length > 0 && surnames.every((name) => !told.has(name));
}

const wordsOf = remember(
  ({ article: { title, text } }: PointArticle) => new Set(`${title} ${text}`.toLowerCase().match(/\p{L}+/gu)),
);

const sidesOf = remember(({ claim }: ClaimView) => [...sentenceOf(claim).exact.matchAll(SIDED)]);

const SIDED = /(\p{Lu}[\p{L}-]+) (North|South|East|West|Central)\b/gu;

/** "Arden North", "Arden South": two places of one name, and nothing that both sentences name in full. */
export function sidesDiffer(a: ClaimView, b: ClaimView): boolean {
  const [left, right] = [sidesOf(a), sidesOf(b)];
  return left.some(([whole, place]) =>
    right.some((other) => other[1] === place && !right.some(([same]) => same === whole)),
  );
}
