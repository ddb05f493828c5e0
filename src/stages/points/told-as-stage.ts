import { pluralise } from '../../language/en/inflect.ts';
import { isPersonNoun } from '../../language/en/person-nouns.ts';
import {
  AND_HAD,
  GOES_ON,
  ONLY,
  OPENS,
  PAID_OUT,
  SO_FAR,
  SO_FAR_BEHIND,
  STEPS,
  SUM_TO_BE_HAD,
  TO_BE_HAD,
  WAS_PAID_OUT,
  WERE_SUCH,
  WERE_TO_BE_HAD,
  WHAT_IS_LEFT,
} from '../../language/en/points/whole-words.ts';
import { isMoney } from '../../language/en/units.ts';
import { sentenceOf } from '../../model/claim.ts';
import { isVagueValue, readValue } from './claim-value.ts';
import type { ClaimView } from './claim-view.ts';
import { isNearest, isRightBefore } from './near-whole.ts';

/** Sentences back from a part to its whole, in one paragraph. */
const SENTENCES_BACK = 2;

/** One noun, or none, and words that say that it is what came of those told before. */
export function isLaterStage(part: ClaimView, whole: ClaimView): boolean {
  const [p, w] = [part.quantity!, whole.quantity!];
  if (w.anchor.start >= p.anchor.start || isVague(part) || isVague(whole)) return false;
  const { text } = part.source.article;
  const of = sentenceOf(part.claim);
  const inOne = w.anchor.start >= of.start;
  if (!inOne && !isRightBefore(part, whole, SENTENCES_BACK)) return false;
  const isBare = p.counted === '' || p.countedSpan!.end <= p.anchor.start;
  if (isNextStep(part, whole, inOne)) return true;
  if (isBare ? !isNearest(part, whole) : !countTheSame(part, whole)) return false;
  const between = text.slice(w.anchor.end, p.anchor.start);
  const from = inOne ? p.anchor.start - clauseBefore(between).length : of.start;
  if (isToBeHad(part, from)) return false;
  const before = text.slice(from, p.anchor.start).trimStart();
  const behind = text.slice(p.anchor.end, of.end);
  if (isBare && AND_HAD.test(between)) return isToBeHad(whole);
  if (isBare && p.unit === undefined && !(OPENS.test(before) && GOES_ON.test(behind))) return false;
  if (isBare && namesNoun(behind, whole)) return true;
  if (SO_FAR.test(before) || SO_FAR_BEHIND.test(behind) || WHAT_IS_LEFT.test(before)) return true;
  if (inOne && !ONLY.test(before) && !between.includes(';') && !isMoney(p.unit)) return false;
  if (isMoney(p.unit)) return (PAID_OUT.test(before) || WAS_PAID_OUT.test(behind)) && isToBeHad(whole);
  return isToBeHad(whole) && !isPersonNoun(whole.head) && (!isBare || GOES_ON.test(behind));
}

/** "Police arrested 60 people. Twelve were charged": the noun is left out, or the same, and what is done next is told of it. */
function isNextStep(part: ClaimView, whole: ClaimView, inOne: boolean): boolean {
  const { quantity, claim, source } = part;
  const { text } = source.article;
  const { start, end } = sentenceOf(claim);
  const own = sentenceOf(whole.claim);
  if (quantity!.unit !== whole.quantity!.unit || !isNearest(part, whole)) return false;
  const opens = text.slice(inOne ? whole.quantity!.anchor.end : start, quantity!.anchor.start);
  if (!OPENS.test(inOne ? clauseBefore(opens) : opens) || (inOne && !/[,;]/u.test(opens))) return false;
  const isSame = part.head !== '' && quantity!.counted !== '' && countTheSame(part, whole);
  const behind = text.slice(
    isSame ? Math.max(quantity!.anchor.end, quantity!.countedSpan!.end) : quantity!.anchor.end,
    end,
  );
  const told = text.slice(own.start, inOne ? quantity!.anchor.start : own.end);
  return STEPS.some(({ first, next }) => next.test(behind) && first.test(told));
}

/** The words before a figure from the last mark of its sentence on. */
function clauseBefore(words: string): string {
  return /[^,;—–]*$/u.exec(words)![0].trimStart();
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
