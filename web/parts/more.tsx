import { formatRoute } from '../logic/route.ts';
import { formatNumber } from '../logic/wording.ts';
import { go, route } from '../router.ts';

const MOST = 1000;

/** How many of a list are asked for: one step at first, and one more each time it is asked. */
export function shownOf(step: number): number {
  return Math.min(MOST, step + Math.max(0, Number(route.value.query.more) || 0));
}

/** Shows the next of a list. Beyond a thousand, a narrower search finds better. */
export function More({ shown, total, step }: { shown: number; total: number; step: number }) {
  if (total <= shown) return null;
  if (shown >= MOST)
    return (
      <p class="next quiet">
        The first {formatNumber(MOST)} of {formatNumber(total)}; narrow the search for others.
      </p>
    );
  const { view, parts, query } = route.value;
  return (
    <p class="next">
      <button
        type="button"
        onClick={() => go(formatRoute(view, parts, { ...query, more: (Number(query.more) || 0) + step }), true)}
      >
        Show {formatNumber(Math.min(total - shown, step))} more of {formatNumber(total)}
      </button>
    </p>
  );
}
