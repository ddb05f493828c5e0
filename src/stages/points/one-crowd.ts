import { IN_THE_OPEN, OPEN_PLACE_FILLED, OPENS_IN_THE_OPEN } from '../../language/en/claims/crowd-words.ts';
import { sentenceOf } from '../../model/claim.ts';
import { contentWords } from '../../text/content-words.ts';
import { remember } from '../../text/remember.ts';
import { agree } from './agree.ts';
import { canBothHold, isVagueValue, readValue } from './claim-value.ts';
import type { ClaimView } from './claim-view.ts';
import { daysBetween } from './pair-signs.ts';
import { figuresLike } from './rival-claims.ts';
import { tellOneStory } from './story-ties.ts';

/** Days between two articles that tell of one crowd. */
const DAYS_APART = 30;

/**
 * The only crowd of which either of two articles of one story tells: at one place, "outside the town hall" and "in front of
 * the hall", or one of them tells of it as vaguely as "hundreds".
 */
export function areOneCrowd(a: ClaimView, b: ClaimView): boolean {
  if (!isOnlyCrowd(a) || !isOnlyCrowd(b) || !tellOneStory(a, b) || daysBetween(a, b) > DAYS_APART) return false;
  const [x, y] = [readValue(a), readValue(b)];
  if (x === null || y === null) return false;
  if (isVagueValue(x) !== isVagueValue(y) && canBothHold(x, y)) return true;
  const places = placeWords(b);
  return [...placeWords(a)].some((word) => places.has(word));
}

const isOnlyCrowd = remember((view: ClaimView): boolean => {
  if (!isCrowd(view)) return false;
  return figuresLike(view).every((other) => !isCrowd(other) || agree(view, other));
});

const isCrowd = ({ claim, quantity }: ClaimView): boolean =>
  claim.predicate.key === 'gather' && quantity?.unit === undefined && quantity?.partOf === undefined;

/** Both say where their crowd is, and no word of the places is one: two that differ are of two crowds. */
export function areCrowdsApart(a: ClaimView, b: ClaimView): boolean {
  if (!isCrowd(a) || !isCrowd(b) || a.source === b.source) return false;
  const [left, right] = [placeWords(a), placeWords(b)];
  if (left.size === 0 || right.size === 0 || [...left].some((word) => right.has(word))) return false;
  const [x, y] = [readValue(a), readValue(b)];
  return x !== null && y !== null && !canBothHold(x, y);
}

/** Of the place where it is, as the words behind its verb or at the head of its sentence have it. */
const placeWords = remember(({ claim, source, quantity }: ClaimView): ReadonlySet<string> => {
  const { text } = source.article;
  const { start, end } = sentenceOf(claim);
  const behind = text.slice(claim.predicate.span.end, end);
  const found =
    IN_THE_OPEN.exec(behind) ??
    OPEN_PLACE_FILLED.exec(behind) ??
    OPENS_IN_THE_OPEN.exec(text.slice(start, quantity?.anchor.start ?? start));
  return new Set(contentWords(found?.groups?.front ?? found?.groups?.open ?? ''));
});
