import { isSameKind } from '../../language/en/actor-words.ts';
import { HAPPENINGS, OPEN_DEED } from '../../language/en/happenings.ts';
import { remember } from '../../text/remember.ts';
import type { ClaimView, PointArticle } from './claim-view.ts';
import { directionOf } from './happening-aspect.ts';
import { findHappeningObstacle, likeness } from './happening-obstacle.ts';
import { type HappeningView, seenAs } from './happening-view.ts';

const FIGURES: ReadonlySet<string> = new Set(['number', 'date']);

/** Claims of happenings of an article by the time that their clauses give. */
const dated = new WeakMap<PointArticle, ReadonlyMap<unknown, readonly ClaimView[]>>();

/** Makes known which happenings the claims tell of, so that `compareDated` can look them up. */
export function indexDated(views: readonly ClaimView[]): void {
  const byArticle = new Map<PointArticle, Map<unknown, ClaimView[]>>();
  for (const view of views) {
    if (FIGURES.has(view.claim.kind) || view.time === null || isOpenDeed(view)) continue;
    const byTime = byArticle.get(view.source) ?? new Map<unknown, ClaimView[]>();
    const known = byTime.get(view.time);
    if (known) known.push(view);
    else byTime.set(view.time, [view]);
    byArticle.set(view.source, byTime);
  }
  for (const [source, byTime] of byArticle) dated.set(source, byTime);
}

/** A deed of no known kind is held against its denial alone. */
function isOpenDeed({ claim }: ClaimView): boolean {
  return claim.predicate.key.startsWith(OPEN_DEED);
}

const happeningsOf = remember(({ source, time }: ClaimView): readonly HappeningView[] =>
  (dated.get(source)?.get(time) ?? []).map(seenAs),
);

/**
 * Whether two dates are told of one happening, by the claims whose clauses they stand in: `one` where both befell one
 * thing; `two` where one kind of happening befell two; null where the clauses do not say.
 * @param own only by happenings told by the very words that the dates hang on
 */
export function compareDated(a: ClaimView, b: ClaimView, own = false): 'one' | 'two' | null {
  let apart = false;
  for (const x of happeningsOf(a)) {
    if (own && !isOwn(a, x)) continue;
    for (const y of happeningsOf(b)) {
      if (own && !isOwn(b, y)) continue;
      if (x.axis !== y.axis || directionOf(x) !== directionOf(y) || isOfPlace(x) !== isOfPlace(y)) continue;
      const theme = likeness(x.theme, y.theme);
      if (theme === 'same' && isOneHappening(x, y)) return 'one';
      if (theme === 'different' && !isSameKind(x.theme!.head, y.theme!.head)) apart = true;
    }
  }
  return apart ? 'two' : null;
}

/** The happening is told by the very word that the date hangs on. */
function isOwn({ claim: { predicate } }: ClaimView, { view }: HappeningView): boolean {
  const { span } = view.claim.predicate;
  return span.start < predicate.span.end && predicate.span.start < span.end;
}

/** One kind of happening that befell one thing, whatever day it is dated to. */
function isOneHappening(x: HappeningView, y: HappeningView): boolean {
  return findHappeningObstacle({ ...x, days: y.days }, y) === null;
}

function isOfPlace({ view }: HappeningView): boolean {
  return view.claim.kind === 'place';
}

/** It happens to a thing once: two days of it are two answers, however far apart. */
export function happensOnce(view: ClaimView): boolean {
  return happeningsOf(view).some(({ view: { claim } }) => HAPPENINGS[claim.predicate.key]?.once === true);
}
