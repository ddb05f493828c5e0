import type { Alignment } from './block-claims.ts';
import { ClaimGroups } from './claim-groups.ts';
import type { ClaimView } from './claim-view.ts';
import { isHappeningAsked } from './happening-asked.ts';
import { KEEP_NOTHING, type KeepAligned } from './keep-aligned.ts';
import { pairStories } from './story-pairs.ts';
import { isDeed, weighDeeds } from './weigh-deeds.ts';

interface Link {
  readonly a: number;
  readonly b: number;
  readonly weight: number;
}

/**
 * Brings together who did one thing, told by other words: claims that no kind of happening has brought into a question,
 * each the other's best in their two articles.
 */
export function findDoers(
  views: readonly ClaimView[],
  aligned: Alignment,
  { links: keep }: KeepAligned = KEEP_NOTHING,
): Alignment {
  const asked = new Set(aligned.groups.filter(isOfSeveral).filter(isHappeningAsked).flat());
  const deeds = views.map((view) => isDeed(view));
  const { weigh } = keep({
    name: 'by deed',
    views,
    near: function* (one, other) {
      for (const x of one) if (deeds[x]) for (const y of other) if (deeds[y]) yield [x, y];
    },
    weigh: (a, b) => (deeds[a] && deeds[b] ? weighDeeds(views[a]!, views[b]!) : null),
  });
  const links: Link[] = [];
  for (const [one, other] of pairStories(views)) {
    const [left, right] = [one, other].map(({ claims }) => claims.filter((i) => deeds[i] && !asked.has(views[i]!)));
    links.push(...bestPairs(left!, right!, weigh));
  }
  links.sort((x, y) => y.weight - x.weight || x.a - y.a || x.b - y.b);
  const groups = new ClaimGroups(views.length);
  for (const { a, b } of links) groups.join(a, b, (x, y) => weigh(Math.min(x, y), Math.max(x, y)) !== null);
  return regroup(aligned, groups, views);
}

function isOfSeveral(group: readonly ClaimView[]): boolean {
  return group.some(({ source }) => source !== group[0]!.source);
}

/** Takes the claims brought together out of the groups in which they stood. */
function regroup(aligned: Alignment, groups: ClaimGroups, views: readonly ClaimView[]): Alignment {
  const found = groups.list().filter((group) => group.length > 1);
  if (found.length === 0) return aligned;
  const taken = new Set(found.flat().map((i) => views[i]!));
  const rest = aligned.groups.map((group) => group.filter((view) => !taken.has(view)));
  return {
    ...aligned,
    groups: [...rest.filter((group) => group.length > 0), ...found.map((group) => group.map((i) => views[i]!))],
  };
}

/** Pairs of two articles of which each is the other's best. */
function bestPairs(
  one: readonly number[],
  other: readonly number[],
  weigh: (a: number, b: number) => number | null,
): Link[] {
  const links: Link[] = [];
  const best = new Map<number, number>();
  for (const x of one) {
    for (const y of other) {
      const [a, b] = x < y ? [x, y] : [y, x];
      const weight = weigh(a, b);
      if (weight === null) continue;
      links.push({ a, b, weight });
      best.set(a, Math.max(best.get(a) ?? weight, weight));
      best.set(b, Math.max(best.get(b) ?? weight, weight));
    }
  }
  return links.filter(({ a, b, weight }) => best.get(a) === weight && best.get(b) === weight);
}
