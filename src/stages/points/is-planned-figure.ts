import {
  FORESEEN_BEFORE,
  PLANNED_BEFORE,
  PLANNED_BEHIND,
  SUPPOSED_BEFORE,
  SUPPOSED_BEHIND,
} from '../../language/en/planned-figures.ts';
import { sentenceOf } from '../../model/claim.ts';
import { remember } from '../../text/remember.ts';
import type { ClaimView } from './claim-view.ts';

/** Letters on either side of a figure that can say that it is still to come about. */
const REACH = 160;

/** Whether a figure is of what is planned, promised or foreseen, by its claim or by the words of its clause. */
export const isPlannedFigure = remember(({ claim, quantity, source }: ClaimView): boolean => {
  if (quantity === null) return false;
  if (!claim.certain) return true;
  const { start, end } = sentenceOf(claim);
  const { text } = source.article;
  const { anchor } = quantity;
  return (
    PLANNED_BEFORE.test(text.slice(Math.max(start, anchor.start - REACH), anchor.start)) ||
    PLANNED_BEHIND.test(text.slice(anchor.end, Math.min(end, anchor.end + REACH)))
  );
});

/** Whether a figure is of what may never come about: "could reach 10 percent", "if the rains fail, 2 million will go hungry". */
export const isSupposedFigure = remember((view: ClaimView): boolean => {
  const { claim, quantity, source } = view;
  if (quantity === null) return false;
  const { start, end } = sentenceOf(claim);
  const { text } = source.article;
  const { anchor } = quantity;
  const before = text.slice(start, anchor.start);
  if (isForeseenFigure(view)) return true;
  if (claim.certain) return false;
  return (
    SUPPOSED_BEFORE.test(before) || SUPPOSED_BEHIND.test(text.slice(anchor.end, Math.min(end, anchor.end + REACH)))
  );
});

/** "Expects 90,000 passengers". */
export const isForeseenFigure = remember(({ claim, quantity, source }: ClaimView): boolean => {
  if (quantity === null) return false;
  return FORESEEN_BEFORE.test(source.article.text.slice(sentenceOf(claim).start, quantity.anchor.start));
});
