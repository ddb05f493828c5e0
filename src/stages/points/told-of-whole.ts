import { pluralise } from '../../language/en/inflect.ts';
import { isPlural, singularOf } from '../../language/en/noun-words.ts';
import { isPersonNoun } from '../../language/en/person-nouns.ts';
import {
  BEFORE_RELATIVE,
  BESIDE_THEM,
  COUNTS_IN,
  GOES_ON,
  NO_AMOUNTS,
  OF_THEM,
  OF_THOSE,
  OF_WHOLE,
  ONLY,
  OPENS,
  OUT_OF,
  PAID_OUT,
  RELATIVE,
  SO_FAR,
  SO_FAR_BEHIND,
  SUM_TO_BE_HAD,
  THE_WHOLE,
  TO_BE_HAD,
  WAS_PAID_OUT,
  WERE_SUCH,
  WERE_TO_BE_HAD,
  WHAT_IS_LEFT,
} from '../../language/en/points/whole-words.ts';
import { isMoney } from '../../language/en/units.ts';
import { sentenceOf } from '../../model/claim.ts';
import type { Quantity } from '../../model/quantity.ts';
import { baseUnit, toBaseUnit } from '../../text/convert-unit.ts';
import { isVagueValue, readValue } from './claim-value.ts';
import type { ClaimView } from './claim-view.ts';
import { supersedes } from './replaced-claims.ts';
import { areRivals } from './within-sentences.ts';

/** How an article tells that one of its figures is of some of what another counts, or of what came of it. */
export type ToldAs = 'part' | 'stage';

/** Sentences back from a part to its whole, in one paragraph. */
const SENTENCES_BACK = 2;
const SENTENCE_END = /[.!?][”"’')]{0,2}\s+(?=[\p{Lu}“"‘\d]|$)/gu;

/**
 * How an article's own words tie a figure to a larger one of the same things: as a part of it ("12 of the 60", "of whom
 * four"), or as what came of it ("So far 412,000 have been delivered", "Only 120 arrived"). Null where they don't.
 */
export function tieToWhole(part: ClaimView, whole: ClaimView): ToldAs | null {
  const [small, large] = [amountOf(part), amountOf(whole)];
  if (small === null || large === null || small.unit !== large.unit || small.amount >= large.amount) return null;
  if (part.replaced || whole.replaced || areRivals(part, whole) || areRivals(whole, part)) return null;
  if (supersedes(part, whole) || supersedes(whole, part)) return null;
  if (isBeside(part) || isBeside(whole)) return null;
  if (isNamedPart(part, whole)) return 'part';
  return isLaterStage(part, whole) ? 'stage' : null;
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
  if (p.partOf === w.id) return isOfThem(part, whole) ?? fits(part, whole);
  const { text } = part.source.article;
  const of = sentenceOf(part.claim);
  if (w.anchor.start >= p.anchor.end)
    return (
      w.anchor.end <= of.end &&
      OUT_OF.test(text.slice(p.anchor.end, w.anchor.start)) &&
      fits(part, whole) &&
      isToldBefore(whole)
    );
  if (w.anchor.start >= of.start) {
    const between = text.slice(w.anchor.end, p.anchor.start);
    if (/[;]/.test(between)) return false;
    if (COUNTS_IN.test(between) && isNearest(part, whole)) return fits(part, whole);
    if (isOfThem(part, whole) && isNearest(part, whole)) return true;
    const before = text.slice(of.start, w.anchor.start);
    if (w.countedSpan === undefined || w.countedSpan.start < w.anchor.end ? !THE_WHOLE.test(before) : false)
      return false;
    return OF_WHOLE.test(before) && fits(part, whole);
  }
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

/** "12 of the 60": who the 60 are is told in a sentence of its own. */
function isToldBefore({ quantity, claim, source }: ClaimView): boolean {
  const { value, unit, head } = quantity!;
  const { start } = sentenceOf(claim);
  return source.quantities.some(
    (other) =>
      other.anchor.end <= start &&
      other.value === value &&
      other.unit === unit &&
      (other.head === head || head === '' || unit !== undefined),
  );
}

/** What both count can be of one kind: one noun, a noun left out, or people. */
function fits(part: ClaimView, whole: ClaimView): boolean {
  if (part.head === '' || part.head === whole.head || part.quantity?.unit !== undefined) return true;
  return part.quantity?.unit === undefined && isPersonNoun(part.head) && isPersonNoun(whole.head);
}

/** No other figure of its unit stands between. */
function isNearest({ quantity: part, source }: ClaimView, { quantity: whole }: ClaimView): boolean {
  const unit = baseUnit(whole!.unit ?? '');
  return source.quantities.every(
    ({ anchor, unit: own }) =>
      baseUnit(own ?? '') !== unit || anchor.start <= whole!.anchor.start || anchor.start >= part!.anchor.start,
  );
}

/** The whole stands in the sentence before. */
function isRightBefore(part: ClaimView, whole: ClaimView, most = 1): boolean {
  const [from, to] = [sentenceOf(whole.claim).end, sentenceOf(part.claim).start];
  if (from > to) return false;
  const between = part.source.article.text.slice(from - 1, to);
  return [...between.matchAll(SENTENCE_END)].length <= most && between.trim().length <= LONGEST_BETWEEN * most;
}

/** Letters of a sentence in between. */
const LONGEST_BETWEEN = 240;

/** One noun, or none, and words that say that it is what came of those told before. */
function isLaterStage(part: ClaimView, whole: ClaimView): boolean {
  const [p, w] = [part.quantity!, whole.quantity!];
  if (w.anchor.start >= p.anchor.start || isVague(part) || isVague(whole)) return false;
  const { text } = part.source.article;
  const of = sentenceOf(part.claim);
  const inOne = w.anchor.start >= of.start;
  if (!inOne && !isRightBefore(part, whole, SENTENCES_BACK)) return false;
  const isBare = p.counted === '' || p.countedSpan!.end <= p.anchor.start;
  if (isBare ? !isNearest(part, whole) : !countTheSame(part, whole)) return false;
  const from = inOne ? Math.max(text.lastIndexOf(',', p.anchor.start) + 1, w.anchor.end) : of.start;
  if (isToBeHad(part, from)) return false;
  const before = text.slice(from, p.anchor.start).trimStart();
  const behind = text.slice(p.anchor.end, of.end);
  if (isBare && p.unit === undefined && !(OPENS.test(before) && GOES_ON.test(behind))) return false;
  if (isBare && namesNoun(behind, whole)) return true;
  if (SO_FAR.test(before) || SO_FAR_BEHIND.test(behind) || WHAT_IS_LEFT.test(before)) return true;
  if (inOne && !ONLY.test(before)) return false;
  if (isMoney(p.unit)) return (PAID_OUT.test(before) || WAS_PAID_OUT.test(behind)) && isToBeHad(whole);
  return isToBeHad(whole) && !isPersonNoun(whole.head) && (!isBare || GOES_ON.test(behind));
}

function isVague(view: ClaimView): boolean {
  const value = readValue(view);
  return value === null || isVagueValue(value);
}

/** One noun, with no words that say that others are counted: not "postal ballots" of "spoiled ballots". */
function countTheSame(part: ClaimView, whole: ClaimView): boolean {
  if (part.head === '' || part.head !== whole.head) return false;
  const words = new Set(whole.quantity!.counted.toLowerCase().split(/\s+/));
  return part
    .quantity!.counted.toLowerCase()
    .split(/\s+/)
    .every((word) => words.has(word) || word === part.head || word === pluralise(part.head));
}

/** "4,210 were postal ballots": some of the ballots told before. */
function namesNoun(behind: string, { head }: ClaimView): boolean {
  const said = head === '' ? null : WERE_SUCH.exec(behind);
  return (
    said !== null &&
    said[1]!
      .toLowerCase()
      .split(' ')
      .some((word) => word === pluralise(head))
  );
}

/** It is of what is promised, ordered or asked for. */
function isToBeHad({ quantity, claim, source }: ClaimView, start = sentenceOf(claim).start): boolean {
  const { end } = sentenceOf(claim);
  const { text } = source.article;
  const before = text.slice(start, quantity!.anchor.start);
  if (WERE_TO_BE_HAD.test(text.slice(quantity!.anchor.end, end))) return true;
  return (isMoney(quantity!.unit) ? SUM_TO_BE_HAD : TO_BE_HAD).test(before);
}
