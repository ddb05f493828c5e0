import { OPEN_NOUNS } from '../../language/en/actor-words.ts';
import { areOneFamily } from '../../language/en/deed-families.ts';
import { compareSteps } from '../../language/en/happening-steps.ts';
import { HAPPENINGS, OPEN_DEED } from '../../language/en/happenings.ts';
import { isPersonNoun } from '../../language/en/person-nouns.ts';
import { BROUGHT_ABOUT } from '../../language/en/points/happening-words.ts';
import { loadWordVectors } from '../../language/models.ts';
import { sentenceOf } from '../../model/claim.ts';
import { remember } from '../../text/remember.ts';
import type { ClaimView } from './claim-view.ts';
import { likeness, numbersDiffer } from './happening-obstacle.ts';
import { type HappeningView, seenAs } from './happening-view.ts';
import { namesDoer } from './names-doer.ts';
import { stands } from './pair-signs.ts';
import type { PartView } from './part-view.ts';
import { sexesDiffer } from './sexes-differ.ts';
import { countShared } from './topic-words.ts';

/** Letters from the start of a text within which what somebody did is held against what others did. */
const LEAD_LENGTH = 800;
const KINDS = new Set(['actor', 'polarity', 'status']);
/** Likeness of two nouns from which on they can name one thing. */
const LIKE_THINGS = 0.5;

/** A claim of somebody who did something, of which it can be asked who. */
export const isDeed = remember((view: ClaimView): boolean => {
  const { claim } = view;
  const { key } = claim.predicate;
  if (!KINDS.has(claim.kind) || !claim.certain || sentenceOf(claim).start >= LEAD_LENGTH) return false;
  const { doer, denied, voice } = seenAs(view);
  if (denied || voice === 'doubts' || doer?.acts !== true) return false;
  return HAPPENINGS[key]?.doer !== undefined || key.startsWith(OPEN_DEED) || BROUGHT_ABOUT.has(key);
});

/**
 * How much ties two deeds of two articles that tell one story; null where they are not taken for one. Those of one
 * family are where they befell like things, and one sentence lays stress on who did it or both articles open with it;
 * those of any two verbs only where one sentence says that it was they and no others, and both name one thing.
 */
export function weighDeeds(a: ClaimView, b: ClaimView): number | null {
  if (a.source === b.source || areApart(a, b)) return null;
  const [left, right] = [seenAs(a), seenAs(b)];
  const [one, other] = [a.claim.predicate.key, b.claim.predicate.key];
  const things = likeThings(left.theme, right.theme);
  const stress = Number(namesDoer(a) !== null) + Number(namesDoer(b) !== null);
  const alone = namesDoer(a) === 'alone' || namesDoer(b) === 'alone';
  const family = areOneFamily(one, other) && !one.startsWith(OPEN_DEED);
  if (things < 0) return null;
  if (stress === 0) return family && one !== other && things === 2 && stands(a) + stands(b) === 2 ? 2 + things : null;
  if (family) return alone || things > 0 ? 2 + things + stress : null;
  return alone && things >= 1 && compareSteps(verbOf(a), verbOf(b)) !== 'two' ? things + stress : null;
}

function verbOf({ claim: { predicate } }: ClaimView): string {
  const { key, words } = predicate;
  return key.startsWith(OPEN_DEED) ? key.slice(OPEN_DEED.length) : words.toLowerCase().split(/\s+/)[0]!;
}

function areApart(a: ClaimView, b: ClaimView): boolean {
  const [left, right] = [seenAs(a), seenAs(b)];
  const { days } = left;
  if (days && right.days && Math.max(days.from - right.days.to, right.days.from - days.to) > 1) return true;
  if (numbersDiffer(left, right) || sexesDiffer(a, b)) return true;
  const [here, there] = [placeOf(left), placeOf(right)];
  if (here === null || there === null || likeness(here, there) !== 'different') return false;
  const near = (place: PartView, { topics }: ClaimView): boolean => [...place.named].some((key) => topics.has(key));
  return !near(here, b) && !near(there, a);
}

/** Where it was, by name; the house of "an engineer at the mill" is not where he did it. */
function placeOf({ place, doer }: HappeningView): PartView | null {
  if (!place?.name) return null;
  const [inner, outer] = [place.part.span, doer?.part.span];
  return outer && outer.start <= inner.start && inner.end <= outer.end ? null : place;
}

/** 2 for one thing, less for what may be one; -1 for two things. */
function likeThings(a: PartView | null, b: PartView | null): number {
  if (a === null || b === null) return 0;
  const like = likeness(a, b);
  if (like === 'same') return 2;
  if (like === 'maybe') return isOpen(a) || isOpen(b) || isNameBeside(a, b) || isNameBeside(b, a) ? 0 : 1;
  if (a.name && b.name) return -1;
  const vectors = loadWordVectors();
  return vectors.likeness(vectors.find(a.head), vectors.find(b.head)) >= LIKE_THINGS ? 1 : -1;
}

const isOpen = ({ head }: PartView): boolean => OPEN_NOUNS.has(head);

/** "Engineers", which opens a sentence and is read as a name, and "the cracks": somebody is no thing. */
function isNameBeside({ name, head, words, named }: PartView, thing: PartView): boolean {
  const isSomebody = name?.type === 'person' || name?.type === 'organisation' || isPersonNoun(head);
  if (name === null || !isSomebody || thing.name !== null || thing.acts) return false;
  return countShared(words, thing.words) === 0 && countShared(named, thing.named) === 0;
}
