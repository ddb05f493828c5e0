import { EFFECT_NOUNS, HAPPENING_NOUNS } from '../../language/en/dated-words.ts';
import { singularOf } from '../../language/en/noun-words.ts';
import { ADDED_BEFORE, ADDED_TO_TOLL, TOLL_CLASSES, WHILE_GROWING } from '../../language/en/points/toll-words.ts';
import { sentenceOf } from '../../model/claim.ts';
import { remember } from '../../text/remember.ts';
import { canBothHold, readValue } from './claim-value.ts';
import type { ClaimView, PointArticle } from './claim-view.ts';
import { isOfClock } from './like-happenings.ts';
import { numberObstacle } from './number-obstacle.ts';
import { isPart } from './parts-of-whole.ts';
import { shareName } from './share-name.ts';
import { tieOf } from './story-ties.ts';

/** Counts of those whom something befell, by article and sentence. */
const tolls = new WeakMap<PointArticle, ReadonlyMap<number, readonly ClaimView[]>>();

/** Makes known which tolls the articles tell, so that `tollsOfDay` can look them up. */
export function indexTolls(views: readonly ClaimView[]): void {
  const byArticle = new Map<PointArticle, Map<number, ClaimView[]>>();
  for (const view of views) {
    if (view.claim.kind !== 'number' || view.time === null || !TOLL_CLASSES.has(view.claim.predicate.key)) continue;
    const own = byArticle.get(view.source) ?? new Map<number, ClaimView[]>();
    const { start } = sentenceOf(view.claim);
    own.set(start, [...(own.get(start) ?? []), view]);
    byArticle.set(view.source, own);
  }
  for (const [source, own] of byArticle) tolls.set(source, own);
}

/**
 * The tolls whose day a date is: "19 were killed and 60 injured on Sunday", "the toll from Sunday's crush rose to 22". The
 * date is told of the verb of one of them, or of the happening that they are the toll of. Never of those who only came
 * to a toll later.
 */
export const tollsOfDay = remember((view: ClaimView): readonly ClaimView[] => {
  const { claim, source, time } = view;
  if (claim.kind !== 'date' || time === null || isOfClock(view) || WHILE_GROWING.test(time.anchor.exact)) return [];
  const own = (tolls.get(source)?.get(sentenceOf(claim).start) ?? []).filter(
    (toll) => toll.time === time && isWhole(toll),
  );
  return own.some((toll) => overlap(toll, view)) || isOfHappening(view) ? own : [];
});

/** The date hangs on the verb of a toll, and on no happening by its noun. */
export const tellsToll = remember((view: ClaimView): boolean => tollsOfDay(view).some((toll) => overlap(toll, view)));

/** So many, for all that the sentence tells of them: no part, and not added to others. */
function isWhole(view: ClaimView): boolean {
  const { claim, quantity, source, replaced } = view;
  if (replaced || claim.polarity === 'no' || !claim.certain || quantity === null || isPart(view)) return false;
  if (quantity.unit !== undefined || (quantity.value ?? quantity.min ?? 0) < 2) return false;
  const { start, end } = quantity.anchor;
  const { text } = source.article;
  return (
    !ADDED_TO_TOLL.test(text.slice(end, end + 16)) && !ADDED_BEFORE.test(text.slice(Math.max(0, start - 24), start))
  );
}

function overlap({ claim: { predicate } }: ClaimView, { claim }: ClaimView): boolean {
  return predicate.span.start < claim.predicate.span.end && claim.predicate.span.start < predicate.span.end;
}

/** "Sunday's crush", "the blast on 9 March": the date is that of a happening by its noun. */
function isOfHappening({ claim: { predicate } }: ClaimView): boolean {
  const noun = predicate.key.replace(/^open:/, '');
  const isNoun = predicate.words
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => singularOf(word) === noun);
  return isNoun && (HAPPENING_NOUNS.has(noun) || EFFECT_NOUNS.has(noun));
}

/** In articles as near as this two tolls of one kind are of one happening, where nothing stands against it. */
const ONE_STORY = 0.25;

/** Days of two tolls of one kind that can't both hold: two happenings, as far as anybody says. */
export function areOfTwoTolls(a: ClaimView, b: ClaimView): boolean {
  return tollsOfDay(a).some((x) =>
    tollsOfDay(b).some((y) => {
      const [one, other] = [readValue(x), readValue(y)];
      return (
        x.claim.predicate.key === y.claim.predicate.key && one !== null && other !== null && !canBothHold(one, other)
      );
    }),
  );
}

/** Whether two dates are of the day of one toll, whatever it had grown to. */
export function areOfOneToll(a: ClaimView, b: ClaimView): boolean {
  return tollsOfDay(a).some((x) =>
    tollsOfDay(b).some(
      (y) =>
        x.claim.predicate.key === y.claim.predicate.key &&
        (tieOf(a.source, b.source) >= ONE_STORY || shareName(x.about, y.about)) &&
        numberObstacle(x, y) === null,
    ),
  );
}
