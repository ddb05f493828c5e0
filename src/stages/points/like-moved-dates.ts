import type { ClaimView } from './claim-view.ts';
import { isMoved, isPutOff } from './is-put-off.ts';
import { likeDates } from './like-dates.ts';

const moved = new WeakMap<ClaimView, ClaimView>();

/** Makes known from which day to which something was moved within a sentence, so that `likeMovedDates` can look it up. */
export function indexMoved(views: readonly ClaimView[]): void {
  const own = views.filter((view) => view.claim.kind === 'date' && isPutOff(view));
  const bySentence = new Map<string, ClaimView[]>();
  for (const view of own) {
    const key = `${view.source.article.id} ${view.claim.predicate.span.start}`;
    bySentence.set(key, [...(bySentence.get(key) ?? []), view]);
  }
  for (const [a, b, ...more] of bySentence.values()) {
    if (!b || more.length > 0 || !isMoved(a!, b)) continue;
    moved.set(a!, b);
    moved.set(b, a!);
  }
}

/** What it takes that not a day itself but the one that it was moved from or to is alike. */
const AT_ONE_REMOVE = 0.1;

/** As `likeDates`; a day that was moved is of what the day is of that stands beside it, "put off from the 4th to the 6th". */
export function likeMovedDates(a: ClaimView, b: ClaimView): number {
  const own = likeDates(a, b);
  if (own >= 0 || a.source === b.source) return own;
  const [x, y] = [moved.get(a), moved.get(b)];
  return Math.max(own, x ? likeDates(x, b) - AT_ONE_REMOVE : own, y ? likeDates(a, y) - AT_ONE_REMOVE : own);
}
