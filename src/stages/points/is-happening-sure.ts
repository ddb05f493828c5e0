import { BARE_OF_PERSON, DEFINITE } from '../../language/en/actor-words.ts';
import { BEGAN_AT, CAUSE } from '../../language/en/happenings.ts';
import { isPersonNoun } from '../../language/en/person-nouns.ts';
import { SETS_OFF } from '../../language/en/points/cause-words.ts';
import { AT_ANY_TIME, REFUSES } from '../../language/en/points/happening-words.ts';
import { sentenceOf } from '../../model/claim.ts';
import { contentWords } from '../../text/content-words.ts';
import { isClausePart } from './asked-words.ts';
import type { ClaimView } from './claim-view.ts';
import { isSomebody } from './compare-causes.ts';
import { compareParts } from './compare-parts.ts';
import type { Aspect } from './happening-aspect.ts';
import { likeness, likenessOfThemes } from './happening-obstacle.ts';
import { type HappeningView, seenAs } from './happening-view.ts';
import { namesDoer } from './names-doer.ts';
import { daysBetween } from './pair-signs.ts';
import type { PartView } from './part-view.ts';
import { shareName } from './share-name.ts';
import { countShared } from './topic-words.ts';

/**
 * Whether more than a kind of happening shows that two answers which can't both hold are of one: some two that give them
 * tell of one known thing, and of what both articles open with, of one day, of a denial or within days of each other; and
 * where it is asked who did it, they tell of the doers so that they can't be one. Of 39 disputes on who, whether and
 * where that 950 articles of real news (ECB+) gave, one was of one thing and would be kept, with one that isn't; of 38
 * in items and stories written for the project 34 would be kept.
 */
export function isHappeningSure(aspect: Aspect, a: readonly ClaimView[], b: readonly ClaimView[]): boolean {
  const [left, right] = [a.map(seenAs), b.map(seenAs)];
  return left.some((x) => right.some((y) => areOfOne(aspect, x, y)));
}

function areOfOne(aspect: Aspect, a: HappeningView, b: HappeningView): boolean {
  if (isAnyOne(a) || isAnyOne(b)) return false;
  if (aspect === 'doer') return areDoersTold(a, b) && isOneThing(a, b);
  if (aspect === 'where') return isOneThing(a, b) || isWhereDenied(a, b);
  const denied = isDenial(a) || isDenial(b);
  if (!denied && [a, b].some(isOfAnyTime)) return false;
  if (!denied && (isOthersDenial(a, b) || isOthersDenial(b, a))) return false;
  if (isRefusal(a) !== isRefusal(b) && !isOneDay(a, b)) return false;
  return isOneThing(a, b) || (likeness(a.doer, b.doer) === 'same' && isOneDoing(a, b, denied));
}

function isRefusal({ view: { claim, source } }: HappeningView): boolean {
  const { start } = claim.predicate.span;
  return REFUSES.test(source.article.text.slice(Math.max(0, start - REFUSAL_REACH), start));
}

/** Letters of "refused to " and the like. */
const REFUSAL_REACH = 20;

/** "A fire": any; but for the harm that an article opens with, whose cause it tells. */
function isAnyOne({ theme, axis }: HappeningView): boolean {
  if (theme?.indefinite !== true) return false;
  return !((axis === CAUSE || axis === BEGAN_AT) && theme.part.span.start < LEAD);
}

/** "The captain was on the bridge" against "was not": of one who is known. */
function isWhereDenied(a: HappeningView, b: HappeningView): boolean {
  const known = thingKnown(a.theme, b.theme);
  return a.denied !== b.denied && (known === 'words' || known === 'name');
}

function isOneThing(a: HappeningView, b: HappeningView): boolean {
  const known = thingKnown(a.theme, b.theme);
  if (known === 'no') return a.axis === CAUSE && likenessOfThemes(a, b) === 'same' && areNear(a, b);
  const [lead, near] = [leads(a) + leads(b), areNear(a, b)];
  const more = isOneDay(a, b) || near || shareName(a.view.about, b.view.about);
  if (a.axis === 'cause' && [a, b].some(isWhoTold)) return false;
  if (a.axis === 'cause' && lead > 0) return true;
  if (known === 'kind') return lead === 2 && more;
  if (lead === 2 || isOneDay(a, b) || isDenial(a) || isDenial(b)) return true;
  return known === 'words' && near;
}

/** A person whom a sentence takes for a cause is mostly one who told of it; not who set it off. */
function isWhoTold({ doer, view: { claim } }: HappeningView): boolean {
  return doer !== null && isSomebody(doer) && !isClausePart(doer.part) && !SETS_OFF.test(claim.predicate.words);
}

/** What one body did, whatever it did it to: denied, or what both articles open with. */
function isOneDoing(a: HappeningView, b: HappeningView, denied: boolean): boolean {
  const opens = leads(a) + leads(b) === 2;
  return a.theme !== null && b.theme !== null ? opens && isOneDay(a, b) : opens || denied;
}

/** How two things are known for one: by two words or more of their descriptions, by one or a name, or only by their kind. */
function thingKnown(a: PartView | null, b: PartView | null): 'words' | 'name' | 'kind' | 'no' {
  if (a === null || b === null) return 'no';
  const like = likeness(a, b);
  if (like === 'maybe') return 'kind';
  if (like !== 'same') return 'no';
  const [left, right] = [contentWords(a.part.words), contentWords(b.part.words)];
  const said = left.filter((word) => right.includes(word)).length;
  const person = [a, b].some(({ name }) => name?.type === 'person');
  if (said >= 2 && !person) return 'words';
  if (countShared(a.named, b.named) > 0 || (a.name && b.name)) return 'name';
  return said > 0 && isDefinite(a) && isDefinite(b) ? 'name' : 'kind';
}

const isDefinite = ({ name, part }: PartView): boolean => name !== null || DEFINITE.test(part.words);

/** Letters at the head of a text within which it tells what it is about. */
const LEAD = 400;

function leads({ view, theme, axis }: HappeningView): number {
  const told = axis === CAUSE ? theme?.part.span.start : undefined;
  return Number(Math.min(sentenceOf(view.claim).start, told ?? LEAD) < LEAD);
}

/** Days within which two articles tell of one time. */
const NEAR = 7;

function areNear(a: HappeningView, b: HappeningView): boolean {
  const gap = daysBetween(a.view, b.view);
  return gap >= 0 && gap <= NEAR;
}

function isOneDay({ days: a }: HappeningView, { days: b }: HappeningView): boolean {
  return a !== null && b !== null && a.from === a.to && b.from === b.to && a.from === b.from;
}

function isDenial({ view: { claim } }: HappeningView): boolean {
  return claim.stance === 'denies';
}

/** Who a person was whom one tells of only by a noun may be the one whom the other only names, unless one lays stress on it. */
function areDoersTold(a: HappeningView, b: HappeningView): boolean {
  if (namesDoer(a.view) === 'alone' || namesDoer(b.view) === 'alone') return true;
  return !mayBeNamed(a.doer, b.doer) && !mayBeNamed(b.doer, a.doer);
}

function mayBeNamed(told: PartView | null, named: PartView | null): boolean {
  if (told === null || named === null || told.name !== null || named.name?.type !== 'person') return false;
  return isPersonNoun(told.head) && named.name.role === undefined && BARE_OF_PERSON.test(named.part.words);
}

/** "Has never been": of other times too. */
function isOfAnyTime({ denied, view }: HappeningView): boolean {
  return denied && AT_ANY_TIME.test(view.claim.text);
}

/** "The manager did not hire him": somebody else may have. */
function isOthersDenial(denial: HappeningView, told: HappeningView): boolean {
  if (!denial.denied || told.denied || denial.doer?.name?.type !== 'person') return false;
  return told.doer === null || compareParts(denial.doer, told.doer) === 'different';
}
