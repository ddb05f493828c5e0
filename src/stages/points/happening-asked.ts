import { DEFINITE } from '../../language/en/actor-words.ts';
import { COUNT_WORDS } from '../../language/en/clause-words.ts';
import { AXES, axisOf, HAPPENINGS, OPEN_DEED, OPEN_STATE, WHEREABOUTS } from '../../language/en/happenings.ts';
import { isPlural } from '../../language/en/noun-words.ts';
import { USE } from '../../language/en/open-verbs.ts';
import { ASKED_OF_DOER, COUNTED_STATES } from '../../language/en/points/happening-words.ts';
import { BEHIND_NOUN } from '../../language/en/points/question-words.ts';
import { type ClaimPart, sentenceOf } from '../../model/claim.ts';
import { askBehind } from './ask-behind.ts';
import { askedWords, isEffectPut, sayWhat } from './asked-words.ts';
import type { ClaimView } from './claim-view.ts';
import { areDoersApart } from './doers-apart.ts';
import { chooseAspect, directionOf, isOfDeeds } from './happening-aspect.ts';
import { likeness } from './happening-obstacle.ts';
import { type HappeningView, seenAs } from './happening-view.ts';
import { isByTheWay } from './offices-differ.ts';
import type { PartView } from './part-view.ts';
import { areWhereaboutsAsked } from './whereabouts.ts';

/** Letters from the start of a text within which it tells what it is about. */
const LEAD_LENGTH = 600;

/**
 * Whether a reader is helped by the question: more than one article answers it, and it is what one of them opens
 * with, or grave, or contested; or one article contradicts itself.
 */
export function isHappeningAsked(views: readonly ClaimView[]): boolean {
  const all = views.map(seenAs);
  if (isOfDeeds(views)) return isDeedKnown(all);
  if (all[0]!.axis === OPEN_DEED) return isDeedContested(all);
  if (all[0]!.axis.startsWith(OPEN_STATE)) return isStateContested(all) && canBePut(views);
  if (all[0]!.axis === WHEREABOUTS) return areWhereaboutsAsked(all) && canBePut(views);
  return isWorthAsking(views, all) && canBePut(views);
}

function isWorthAsking(views: readonly ClaimView[], all: readonly HappeningView[]): boolean {
  if (all.every(({ axis }) => axis === 'office') && !all.some(standsApart)) return false;
  if (all[0]!.axis === 'heads' && all.every(isByTheWay) && !areOfMany(all)) return false;
  const sources = new Set(views.map(({ source }) => source));
  const certain = all.filter(({ view }) => view.claim.certain);
  const directions = new Set(certain.filter((seen) => !isTitle(seen)).map(directionOf));
  if (chooseAspect(views) === 'doer' && areDoersContested(all)) return true;
  if ((!all.some(isTellable) || all.some(isCount)) && !(all.every(isNumbered) && directions.size > 1)) return false;
  const contested = directions.size > 1 || all.some(({ voice }) => voice === 'doubts');
  if (all.some(deniesCause)) return true;
  if (sources.size < 2) return contested && certain.length > 1 && isContrary(all[0]!.axis);
  if (chooseAspect(views) === 'whether' && !views.some(({ claim }) => asksWhether(claim.predicate.key))) return false;
  if (contested) return true;
  if (certain.length === 0 || isBland(views, all)) return false;
  if (all[0]!.axis === 'office') return false;
  const opens = views.some(({ claim }) => sentenceOf(claim).start < LEAD_LENGTH);
  const heavy = views.some(({ claim }) => HAPPENINGS[claim.predicate.key]?.grave === true || claim.kind === 'cause');
  const named = all.some(({ theme, doer }) => Boolean(theme?.name ?? doer?.name));
  const known = all.some(isDefinite);
  return heavy ? (named && known) || opens : opens && known;
}

/** "Soldiers shot the two clerks", "the militia shot the two clerks": of some who are known two articles name others as who did it. */
function areDoersContested(all: readonly HappeningView[]): boolean {
  const told = all.filter(
    ({ denied, voice, view, doer, theme }) =>
      !denied && voice !== 'doubts' && view.claim.certain && doer?.acts && theme && DEFINITE.test(theme.part.words),
  );
  return told.some((a) => told.some((b) => a.view.source !== b.view.source && areDoersApart(a, b)));
}

/** Two of them name different holders. */
function areOfMany(all: readonly HappeningView[]): boolean {
  return all.some((a, n) => all.slice(n + 1).some((b) => likeness(a.doer, b.doer) === 'different'));
}

/** A deed of any verb is asked of where one says that it was done and one that it was not. */
function isDeedContested(all: readonly HappeningView[]): boolean {
  const used = all.every(({ view }) => view.claim.predicate.key === `${OPEN_DEED}${USE}`);
  if (used) return new Set(all.map(directionOf)).size > 1 && new Set(all.map(({ view }) => view.source)).size > 1;
  const sources = new Set(all.map(({ view }) => view.source));
  const known = all.some(
    ({ theme, doer }) =>
      theme !== null && (doer !== null || theme.name !== null || (sources.size > 1 && DEFINITE.test(theme.part.words))),
  );
  const { object } = all.find(({ theme }) => theme !== null)?.view.claim ?? {};
  const put = object !== undefined && (object.mention !== undefined || sayWhat(askedWords(all[0]!.view, object)));
  return known && put && new Set(all.map(directionOf)).size > 1;
}

/** A state of no known kind is asked of where one article says that it was so and another that it was not, of one that is known. */
function isStateContested(all: readonly HappeningView[]): boolean {
  const known = all.filter(({ theme }) => theme !== null && !theme.indefinite && theme.numbers.size === 0);
  return known.some((a) => all.some((b) => a.view.source !== b.view.source && directionOf(a) !== directionOf(b)));
}

/** What two articles or more tell that somebody did, to a thing that is named or described so that it is known. */
function isDeedKnown(all: readonly HappeningView[]): boolean {
  const sources = new Set(all.filter(({ doer }) => doer !== null).map(({ view }) => view.source));
  const put = all.some(
    ({ theme, view }) => theme !== null && (theme.name !== null || sayWhat(askedWords(view, theme.part))),
  );
  return sources.size > 1 && put && all.some(isDefinite);
}

/** A question in whole words: what is asked of is named, or described so that it is known from other things. */
function canBePut(views: readonly ClaimView[]): boolean {
  const aspect = chooseAspect(views);
  const themes = views.flatMap((view) => (view.claim.object ? [{ view, part: view.claim.object }] : []));
  const { key } = views[0]!.claim.predicate;
  if (key === 'cause') return themes.some(({ view, part }) => isEffectPut(view, part));
  if (themes.length === 0) {
    if (key === 'win') return false;
    const asked = aspect === 'where' || (aspect === 'doer' && HAPPENINGS[key]?.doer?.includes(' {it}'));
    return !asked || (aspect === 'doer' && askBehind(views) !== null);
  }
  if (aspect === 'whom' || key === 'tainted') return true;
  if (axisOf(key) === 'rise' && themes.some(isFigureByName)) return true;
  return themes.some(({ view, part }) => part.mention !== undefined || sayWhat(askedWords(view, part)));
}

/** "Turnout", "exports": a figure that one word tells, of the place that its sentence names. */
function isFigureByName({ view, part }: { readonly view: ClaimView; readonly part: ClaimPart }): boolean {
  return /^\p{L}+$/u.test(part.words) && part.mention === undefined && view.claim.about.length > 0;
}

/** Done to or by one that is known: by name, or by "the"; "a deputy" can be any. */
function isDefinite({ theme, doer }: HappeningView): boolean {
  const known = (part: PartView | null): boolean =>
    part !== null && (part.name !== null || part.named.size > 0 || DEFINITE.test(part.part.words));
  return known(theme) || known(doer);
}

/** Somebody says what did not cause it: what others say is in question then, be it of one article. */
function deniesCause({ theme, view: { claim } }: HappeningView): boolean {
  return (
    claim.kind === 'cause' && claim.polarity === 'no' && claim.voice !== 'article' && claim.certain && theme !== null
  );
}

/** That something happened, and no more, is no question where nobody doubts it and nobody is said to have done it. */
function isBland(views: readonly ClaimView[], all: readonly HappeningView[]): boolean {
  const key = views[0]!.claim.predicate.key;
  const agreed = all.every(({ voice, view }) => voice === 'asserts' && view.claim.certain);
  return agreed && chooseAspect(views) === 'whether' && !(axisOf(key) in AXES) && HAPPENINGS[key]?.grave !== true;
}

/** Something is named or described that it is told of; counts of people are asked for as numbers. */
function isTellable({ theme, doer, axis }: HappeningView): boolean {
  if (theme === null || theme.words.size === 0)
    return ASKED_OF_DOER.has(axis) ? doer?.name !== null : doer !== null && doer.words.size > 0 && doer.acts;
  if ((theme.numbers.size > 0 && !isOneKnown(theme)) || /^\d/.test(theme.part.words)) return false;
  if (COUNTED_STATES.has(axis)) return theme.name !== null || !/(?:^people|[^s]s)$/i.test(theme.part.words);
  return axis !== 'rise' || theme.name === null || theme.name.type === 'other';
}

/** "the 30 million fine", "her two-year ban": one thing, which its number describes. */
function isOneKnown({ part }: PartView): boolean {
  const own = part.words.split(BEHIND_NOUN)[0]!;
  return DEFINITE.test(own) && /\d|[\s-]\p{L}/u.test(own) && !isPlural(own.split(/\s+/).at(-1)!);
}

/** An office as it stands in front of a name: a courtesy, kept long after the office. */
function isTitle(seen: HappeningView): boolean {
  return seen.view.claim.polarity === 'yes' && !standsApart(seen);
}

/** Told as news, not as a name's ornament. */
function standsApart({ axis, view: { claim } }: HappeningView): boolean {
  if (axis !== 'office' || !claim.object || !claim.subject) return true;
  const [role, name] = [claim.object.span, claim.subject.span];
  return !(
    (role.start >= name.start && role.end <= name.end) ||
    (name.start >= role.end && name.start - role.end <= 2)
  );
}

/** "Two men": what became of so many, where it is told in more than one way. */
function isNumbered({ theme, axis }: HappeningView): boolean {
  return theme !== null && theme.numbers.size > 0 && AXES[axis]?.kind === 'states';
}

/** "11 people", "no child", "dozens": how many is asked as a number, not as a state of them. */
function isCount({ theme, axis }: HappeningView): boolean {
  return COUNTED_STATES.has(axis) && theme !== null && COUNT_WORDS.test(theme.part.words);
}

function isContrary(axis: string): boolean {
  return AXES[axis]?.kind === 'contrary' || !(axis in AXES);
}

function asksWhether(key: string): boolean {
  return HAPPENINGS[key]?.whether !== undefined || HAPPENINGS[key]?.axis !== undefined;
}
