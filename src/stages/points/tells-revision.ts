import { REVISION_WORDS } from '../../language/en/clause-words.ts';
import {
  AS_OF_NOW,
  MOVED_TO,
  REPLACES,
  RISEN_TO,
  RUNNING_SUM,
  SET_ASIDE,
  STANDS_NOW,
} from '../../language/en/revision-words.ts';
import { SAID_BY_OTHERS } from '../../language/en/superseding-words.ts';
import { sentenceOf } from '../../model/claim.ts';
import { toBaseUnit } from '../../text/convert-unit.ts';
import { remember } from '../../text/remember.ts';
import { readValue } from './claim-value.ts';
import type { ClaimView } from './claim-view.ts';

/** Letters behind a sentence in which the next says that its figure replaces another. */
const BEHIND = 160;
/** Letters before a figure in which its own clause says how it came about. */
const BEFORE = 64;

/** Whether its sentence, or the next one, says that its figure stands in place of an earlier one. */
export const tellsRevision = remember(({ claim, source }: ClaimView): boolean => {
  const { exact, end } = sentenceOf(claim);
  return REVISION_WORDS.test(exact) || REPLACES.test(source.article.text.slice(end, end + BEHIND));
});

/** Whether the later of two says of its count that it has moved: "has climbed to 5,150". */
export const tellsMove = remember(({ quantity, source, claim }: ClaimView): boolean => {
  if (quantity === null) return false;
  const { start } = sentenceOf(claim);
  if (quantity.unit !== undefined && !RUNNING_SUM.test(source.article.text.slice(start, quantity.anchor.start)))
    return false;
  return MOVED_TO.test(textBefore(source.article.text, start, quantity.anchor.start));
});

/** Whether it tells of its count as it stands by now: "have now detained five". */
export const tellsNow = remember(({ quantity, source, claim }: ClaimView): boolean => {
  if (quantity === null || quantity.unit !== undefined) return false;
  return STANDS_NOW.test(textBefore(source.article.text, sentenceOf(claim).start, quantity.anchor.start));
});

/** Whether it says of its count that it has gone up to where it stands. */
export const tellsRise = remember((view: ClaimView): boolean => {
  const { quantity, source, claim } = view;
  if (quantity === null || !tellsMove(view)) return false;
  return RISEN_TO.test(textBefore(source.article.text, sentenceOf(claim).start, quantity.anchor.start));
});

/** Whether a figure is that of a count as of some hour, which goes on: "by last night 40". */
export const isOfCountGoingOn = remember(({ quantity, source, claim }: ClaimView): boolean => {
  if (quantity === null || quantity.unit === '%') return false;
  const { start } = sentenceOf(claim);
  return AS_OF_NOW.test(source.article.text.slice(start, quantity.anchor.end));
});

/** Whether a sentence sets the other's very figure aside for its own: "31 million rather than the 18 million". */
export function setsAside({ claim, source, quantity }: ClaimView, other: ClaimView): boolean {
  const value = readValue(other);
  const { start, end } = sentenceOf(claim);
  if (!value || quantity === null) return false;
  return source.quantities.some((found) => {
    if (found === quantity || found.anchor.start < start || found.anchor.end > end) return false;
    const amount = toBaseUnit(found.value ?? Number.NaN, found.unit ?? quantity.unit ?? '');
    if (SAID_BY_OTHERS.test(source.article.text.slice(found.anchor.end, end))) return false;
    return amount === value.nominal && SET_ASIDE.test(textBefore(source.article.text, start, found.anchor.start));
  });
}

function textBefore(text: string, from: number, to: number): string {
  return text.slice(Math.max(from, to - BEFORE), to);
}
