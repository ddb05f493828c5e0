import { AXES, axisOf, HAPPENINGS, OPEN_DEED, WHEREABOUTS } from '../../language/en/happenings.ts';
import { BY_THINGS } from '../../language/en/points/happening-words.ts';
import type { PointKind } from '../../model/claim.ts';
import type { ClaimView } from './claim-view.ts';
import { areDoersApart } from './doers-apart.ts';
import { type HappeningView, seenAs } from './happening-view.ts';
import { namesDoer } from './names-doer.ts';
import type { PartView } from './part-view.ts';
import { placeContested } from './whereabouts.ts';

/** What is asked of the claims of one happening: whether or which way, who did it, whom it befell, where, by what cause. */
export type Aspect = 'whether' | 'doer' | 'whom' | 'where';

/** The part of a claim that answers the question. */
export function fillerOf(aspect: Aspect, seen: HappeningView): PartView | null {
  if (aspect === 'doer') return canDo(seen) ? seen.doer : null;
  if (aspect === 'whom') return seen.theme;
  return aspect === 'where' ? seen.place : null;
}

/** "The canister killed her" names no one. */
function canDo({ view, doer }: HappeningView): boolean {
  return doer !== null && (doer.acts || BY_THINGS.has(view.claim.predicate.key));
}

/** Asks what differs first: whether it happened, then who did it; where nothing differs, what most articles tell. */
export function chooseAspect(views: readonly ClaimView[]): Aspect {
  const all = views.map(seenAs);
  const { kind } = views[0]!.claim;
  if (kind === 'place') return 'where';
  if (kind === 'cause' || isOfDeeds(views)) return 'doer';
  const directions = new Set(all.filter(({ view }) => view.claim.certain).map(directionOf));
  const happening = HAPPENINGS[views[0]!.claim.predicate.key];
  const doers = sourcesWith(all, (seen) => fillerOf('doer', seen) !== null);
  if (all.some(isByOthers) && all.some((seen) => !seen.denied && fillerOf('doer', seen) !== null)) return 'doer';
  if (directions.size > 1 && !deniesDoerAlone(all)) return 'whether';
  if (doers > 1 && (happening?.doer !== undefined || isContestedDoer(all))) return 'doer';
  const certain = all.every(({ view, voice }) => view.claim.certain && voice !== 'doubts');
  const person = all.some(({ theme }) => theme?.name?.type === 'person' || theme?.name?.type === 'organisation');
  if (certain && happening?.whom !== undefined && person && sourcesWith(all, (seen) => seen.theme !== null) > 1)
    return 'whom';
  return 'whether';
}

/** "The ministry stopped the dig", "It was the landowner who stopped it": of what is told as a state it is asked who did it. */
function isContestedDoer(all: readonly HappeningView[]): boolean {
  const told = all.filter((seen) => !seen.denied && seen.voice !== 'doubts' && fillerOf('doer', seen) !== null);
  const alone = told.filter(({ view }) => namesDoer(view) === 'alone');
  return alone.some((a) => told.some((b) => a.view.source !== b.view.source && areDoersApart(a, b)));
}

/** Claims of one deed that no one kind of happening has brought together: each tells who did it, by its own word. */
export function isOfDeeds(views: readonly ClaimView[]): boolean {
  const all = views.map(seenAs);
  const { axis } = all[0]!;
  return all.some((seen) => seen.axis !== axis) || (axis === OPEN_DEED && !all.some(({ denied }) => denied));
}

function sourcesWith(all: readonly HappeningView[], test: (seen: HappeningView) => boolean): number {
  return new Set(all.filter(test).map(({ view }) => view.source)).size;
}

/** What a claim says of its axis: a kind of happening, or that it was not so. */
export function directionOf({ view, denied }: HappeningView): string {
  const key = view.claim.predicate.key.startsWith(OPEN_DEED) ? OPEN_DEED : view.claim.predicate.key;
  if (view.time?.bound === 'until' && AXES[axisOf(key)]?.kind === 'states') return `past ${key}`;
  return denied && !isByOthers({ view }) ? `not ${key}` : key;
}

/** "Not by the minister" rules out a doer, not the deed. */
function isByOthers({ view: { claim } }: Pick<HappeningView, 'view'>): boolean {
  return claim.kind === 'actor' && claim.polarity === 'no';
}

/** "Not by the minister": the denial is of a doer, while others are told to have done it. */
function deniesDoerAlone(all: readonly HappeningView[]): boolean {
  const denials = all.filter(({ denied }) => denied);
  if (denials.length === 0 || denials.length === all.length) return false;
  const keys = new Set(all.map(({ view }) => view.claim.predicate.key));
  if (keys.size > 1) return false;
  const asserted = all.filter(({ denied, doer }) => !denied && doer !== null);
  return asserted.length > 0 && denials.every(({ view, doer }) => view.claim.kind === 'actor' && doer !== null);
}

/** "Was he there or not?": one place, which some deny. */
function isPlaceContested(views: readonly ClaimView[]): boolean {
  const all = views.map(seenAs);
  return all[0]!.axis === WHEREABOUTS && placeContested(all) !== null;
}

/** The kind of point that the aspect makes. */
export function kindOfPoint(views: readonly ClaimView[]): PointKind {
  const aspect = chooseAspect(views);
  if (aspect === 'where') return isPlaceContested(views) ? 'polarity' : 'place';
  if (views[0]!.claim.kind === 'cause') return 'cause';
  if (aspect === 'doer' || aspect === 'whom') return 'actor';
  return AXES[seenAs(views[0]!).axis]?.kind === 'states' ? 'status' : 'polarity';
}
