import { pluralise } from '../../language/en/inflect.ts';
import { isPlural, singularOf } from '../../language/en/noun-words.ts';
import { isPersonNoun } from '../../language/en/person-nouns.ts';
import {
  BEFORE_RELATIVE,
  BESIDE_THEM,
  COUNTS_IN,
  NO_AMOUNTS,
  OF_THE_NOUN,
  OF_THE_STUFF,
  OF_THEM,
  OF_THOSE,
  OF_WHOLE,
  OUT_OF,
  RELATIVE,
  THE_WHOLE,
} from '../../language/en/points/whole-words.ts';
import { sentenceOf } from '../../model/claim.ts';
import type { Quantity } from '../../model/quantity.ts';
import { baseUnit, toBaseUnit } from '../../text/convert-unit.ts';
import type { ClaimView } from './claim-view.ts';
import { isNearest, isRightBefore } from './near-whole.ts';
import { supersedes } from './replaced-claims.ts';
import { isLaterStage } from './told-as-stage.ts';
import { areRivals } from './within-sentences.ts';

/** How an article tells that one of its figures is of some of what another counts, or of what came of it. */
export type ToldAs = 'of' | 'part' | 'stage';

/**
 * How an article's own words tie a figure to a larger one of the same things: as a part of it ("12 of the 60", "of whom
 * four"), with the whole told in no other words (`of`), or as what came of it ("So far 412,000 have been delivered", "Only 120 arrived"). Null where they don't.
 */
export function tieToWhole(part: ClaimView, whole: ClaimView): ToldAs | null {
  const [small, large] = [amountOf(part), amountOf(whole)];
  if (small === null || large === null || part.source !== whole.source) return null;
  const isOf = isOutOf(part, whole);
  const leavesUnit = isOf && small.unit === '' && part.quantity!.counted === '';
  if (small.unit !== large.unit && !leavesUnit) return null;
  if (leavesUnit ? part.quantity!.value! >= (whole.quantity!.value ?? 0) : small.amount >= large.amount) return null;
  if (part.replaced || whole.replaced || areRivals(part, whole) || areRivals(whole, part)) return null;
  if (supersedes(part, whole) || supersedes(whole, part)) return null;
  if (isBeside(part) || isBeside(whole)) return null;
  if (isOf) return 'of';
  if (isNamedPart(part, whole)) return 'part';
  return isLaterStage(part, whole) ? 'stage' : null;
}

/** "12 of the 60", "1,240 of the 1,300 tonnes". */
function isOutOf(part: ClaimView, whole: ClaimView): boolean {
  const [p, w] = [part.quantity!, whole.quantity!];
  if (w.anchor.start < p.anchor.end || w.anchor.end > sentenceOf(part.claim).end) return false;
  return OUT_OF.test(part.source.article.text.slice(p.anchor.end, w.anchor.start)) && fits(part, whole);
}

/** What a figure counts or measures; null of a share, a length of time, or none. */
export function amountOf({
  quantity,
  claim,
  source,
}: ClaimView): { readonly amount: number; readonly unit: string } | null {
  if (quantity === null || claim.kind !== 'number' || claim.polarity === 'no' || claim.stance === 'denies') return null;
  const { unit = '', value = quantity.min ?? quantity.max, change } = quantity;
  if (value === undefined || value < 1 || NO_AMOUNTS.test(unit) || quantity.head === 'time' || change !== undefined)
    return null;
  if (baseUnit(unit) === LENGTH || isCompound(quantity, source.article.text)) return null;
  return { amount: toBaseUnit(value, unit), unit: baseUnit(unit) };
}

const LENGTH = 'm';

/** "a three-game streak", "a 45-yard run". */
function isCompound({ anchor, unit }: Quantity, text: string): boolean {
  return text[anchor.end] === '-' || (unit !== undefined && anchor.exact.includes('-'));
}

/** Letters before and behind a figure that set it beside another. */
const BESIDE = 24;

function isBeside({ quantity, source }: ClaimView): boolean {
  const { start, end } = quantity!.anchor;
  const { text } = source.article;
  return (
    BESIDE_THEM.test(text.slice(Math.max(0, start - BESIDE), start)) || BESIDE_THEM.test(text.slice(end, end + BESIDE))
  );
}

/** Its words say that it is of some of them. */
function isNamedPart(part: ClaimView, whole: ClaimView): boolean {
  const [p, w] = [part.quantity!, whole.quantity!];
  const { text } = part.source.article;
  if (p.partOf === w.id)
    return isOfThem(part, whole) ?? (fits(part, whole) || COUNTS_IN.test(text.slice(w.anchor.end, p.anchor.start)));
  const of = sentenceOf(part.claim);
  if (w.anchor.start >= p.anchor.end) return false;
  if (w.anchor.start >= of.start) {
    const between = text.slice(w.anchor.end, p.anchor.start);
    if (!between.includes(';') && COUNTS_IN.test(between) && isNearest(part, whole)) return fits(part, whole);
    if (isOfThem(part, whole) && isNearest(part, whole)) return true;
    if (isOfNoun(part, whole)) return true;
    const before = text.slice(of.start, w.anchor.start);
    if (w.countedSpan === undefined || w.countedSpan.start < w.anchor.end ? !THE_WHOLE.test(before) : false)
      return false;
    return OF_WHOLE.test(before) && fits(part, whole);
  }
  if (isRightBefore(part, whole, FAR_BACK) && (isOfNoun(part, whole) || isOfStuff(part, whole))) return true;
  const opening = text.slice(of.start, p.anchor.start);
  return (
    isNearest(part, whole) && isRightBefore(part, whole) && (OF_THOSE.test(opening) || isOfThem(part, whole) === true)
  );
}

/** "Four of them"; "boats with oars, three of which" tells of the oars. Null where nothing of the kind is said. */
function isOfThem({ quantity: part, claim, source }: ClaimView, { quantity: whole, head }: ClaimView): boolean | null {
  const { text } = source.article;
  const behind = text.slice(part!.anchor.end, sentenceOf(claim).end);
  if (!OF_THEM.test(behind)) return null;
  if (!RELATIVE.test(behind)) return true;
  const noun = BEFORE_RELATIVE.exec(text.slice(whole!.anchor.end, part!.anchor.start))?.[1]?.toLowerCase();
  return noun === undefined || noun === pluralise(head) || !isPlural(noun) || singularOf(noun) === noun;
}

/** Sentences back to those that are named by their noun: "1,900 of the logs". */
const FAR_BACK = 6;

/** "1,900 of the logs": of those that were counted before, and by no figure since. */
function isOfNoun({ quantity: part, claim, source }: ClaimView, { quantity: whole, head }: ClaimView): boolean {
  const behind = source.article.text.slice(part!.anchor.end, sentenceOf(claim).end);
  const nouns = OF_THE_NOUN.exec(behind)?.[1]?.split(' ');
  if (head === '' || !nouns?.includes(pluralise(head))) return false;
  return source.quantities.every(
    (other) =>
      other.head !== head || other.anchor.start <= whole!.anchor.start || other.anchor.start >= part!.anchor.start,
  );
}

/** "Of the compensation, 27 million crowns had been paid", of a sum that was set aside "for compensation", be it in another article. */
export function isOfStuff(part: ClaimView, whole: ClaimView): boolean {
  const [small, large] = [amountOf(part), amountOf(whole)];
  if (small === null || large === null || small.unit !== large.unit || small.amount >= large.amount) return false;
  const { start } = sentenceOf(part.claim);
  const words = OF_THE_STUFF.exec(part.source.article.text.slice(start, part.quantity!.anchor.start))?.[1]?.split(' ');
  if (words === undefined) return false;
  const { anchor, counted, unit } = whole.quantity!;
  if (unit === undefined) return whole.head !== '' && words.at(-1) === pluralise(whole.head);
  const named = `${counted} ${whole.source.article.text.slice(anchor.end, anchor.end + NAMED)}`.split(/[^\p{L}-]+/u);
  return named.includes(words[0]!);
}

/** Letters behind a sum or a measure in which what it is of, or for, is named. */
const NAMED = 32;

/** What both count can be of one kind: one noun, a noun left out, or people. */
function fits(part: ClaimView, whole: ClaimView): boolean {
  if (part.head === '' || part.head === whole.head || part.quantity?.unit !== undefined) return true;
  return part.quantity?.unit === undefined && isPersonNoun(part.head) && isPersonNoun(whole.head);
}
