import type { Alignment } from './block-claims.ts';
import { ClaimGroups } from './claim-groups.ts';
import type { ClaimView } from './claim-view.ts';
import { isHappeningAsked } from './happening-asked.ts';
import { KEEP_NOTHING, type KeepAligned } from './keep-aligned.ts';
import { pairStories } from './story-pairs.ts';
import { isDeed, weighDeeds } from './weigh-deeds.ts';
import type { WeighedPair } from './weighing.ts';

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
  const isAsked = askedIn(aligned);
  const deeds = keep({
    name: 'by deed',
    views,
    near: (one, other, visit) => {
      for (const x of one) if (isDeed(views[x]!)) for (const y of other) if (isDeed(views[y]!)) visit(x, y);
    },
    within: () => {},
    weigh: (a, b) => (isDeed(views[a]!) && isDeed(views[b]!) ? weighDeeds(views[a]!, views[b]!) : null),
  });
  const links: Link[] = [];
  for (const [one, other] of pairStories(views)) {
    const met = [...deeds.between(one.claims, other.claims)];
    const open = met.filter(([a, b]) => !isAsked(views[a]!) && !isAsked(views[b]!));
    links.push(...bestPairs(open));
  }
  const { weigh } = deeds;
  links.sort((x, y) => y.weight - x.weight || x.a - y.a || x.b - y.b);
  const groups = new ClaimGroups(views.length);
  for (const { a, b } of links) groups.join(a, b, (x, y) => weigh(Math.min(x, y), Math.max(x, y)) !== null);
  return regroup(aligned, groups, views);
}

/** Whether a claim stands in a question that is asked and that several articles answer; looked at for those that are asked about. */
function askedIn({ groups }: Alignment): (view: ClaimView) => boolean {
  const groupOf = new Map<ClaimView, readonly ClaimView[]>();
  for (const group of groups) if (isOfSeveral(group)) for (const view of group) groupOf.set(view, group);
  const known = new Map<readonly ClaimView[], boolean>();
  return (view) => {
    const group = groupOf.get(view);
    if (group === undefined) return false;
    const asked = known.get(group) ?? isHappeningAsked(group);
    known.set(group, asked);
    return asked;
  };
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

/** Of the pairs of two articles those of which each is the other's best. */
function bestPairs(pairs: readonly WeighedPair[]): Link[] {
  const best = new Map<number, number>();
  for (const [a, b, weight] of pairs) {
    best.set(a, Math.max(best.get(a) ?? weight, weight));
    best.set(b, Math.max(best.get(b) ?? weight, weight));
  }
  const links = pairs.map(([a, b, weight]) => ({ a, b, weight }));
  return links.filter(({ a, b, weight }) => best.get(a) === weight && best.get(b) === weight);
}
