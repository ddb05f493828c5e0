import { baseUnit } from '../../text/convert-unit.ts';
import { nominalOf, readValue } from './claim-value.ts';
import type { ClaimView } from './claim-view.ts';
import { shareRole } from './compare-roles.ts';
import { likeHeads } from './like-figures.ts';
import { LIKE_KIND } from './one-kind.ts';
import { supersededBy, supersedes } from './replaced-claims.ts';
import { tieOf } from './story-ties.ts';

/** Pairs of claims, as indexes, of which one says that it stands in place of the other, or of one that gives the same in an article of its story. */
export function linkSuperseded(views: readonly ClaimView[]): { a: number; b: number }[] {
  const links: { a: number; b: number }[] = [];
  const later = views.flatMap((view, at) => (supersededBy(view).length > 0 ? [at] : []));
  if (later.length === 0) return links;
  const amounts = new Set(later.flatMap((at) => supersededBy(views[at]!).map(({ amount }) => amount)));
  const byAmount = indexAmounts(views, amounts);
  for (const b of later) {
    const found = new Set(
      supersededBy(views[b]!).flatMap(({ amount, unit }) => byAmount.get(`${amount} ${unit}`) ?? []),
    );
    for (const a of found) if (mayBeReplaced(views[a]!, views[b]!)) links.push({ a, b });
  }
  return links;
}

/** The figures that give these amounts, by amount and unit. */
function indexAmounts(
  views: readonly ClaimView[],
  amounts: ReadonlySet<number>,
): ReadonlyMap<string, readonly number[]> {
  const byAmount = new Map<string, number[]>();
  views.forEach(({ claim, quantity }, at) => {
    const nominal = claim.kind === 'number' && quantity ? nominalOf(quantity) : null;
    if (nominal === null || !amounts.has(nominal)) return;
    const key = `${nominal} ${baseUnit(quantity!.unit ?? '')}`;
    const known = byAmount.get(key);
    if (known) known.push(at);
    else byAmount.set(key, [at]);
  });
  return byAmount;
}

/** A count so small is replaced only by one of the same noun. */
const SMALL = 20;

/** How near two articles must be, one of which sets the other's figure aside: less where chance hardly repeats it. */
const [ONE_STORY, FAINT] = [0.125, 0.04];
/** Steps of its last digit from which on a figure is hardly repeated by chance. */
const FINE_STEPS = 10;

function isFine(view: ClaimView): boolean {
  const { nominal = 0, step = 1, unit = '' } = readValue(view) ?? {};
  return nominal / step >= FINE_STEPS && (unit !== '' || nominal >= SMALL);
}

function mayBeReplaced(earlier: ClaimView, later: ClaimView): boolean {
  if (!supersedes(later, earlier)) return false;
  if (later.source === earlier.source) return true;
  if (tieOf(earlier.source, later.source) < (isFine(earlier) ? FAINT : ONE_STORY)) return false;
  const isSmall = earlier.quantity?.unit === undefined && (readValue(earlier)?.nominal ?? 0) < SMALL;
  const bare = earlier.head === '' || later.head === '';
  return bare || likeHeads(earlier, later) >= (isSmall ? LIKE_KIND.small : 0) || shareRole(earlier, later);
}
