import { KILLING_WORDS } from '../../language/en/asked-phrases.ts';
import { isOpenKey } from '../../language/en/happenings.ts';
import type { LineageEdge } from '../../model/lineage.ts';
import { type Alignment, blockClaims, eachPair } from './block-claims.ts';
import type { ClaimView, EntityLookup } from './claim-view.ts';
import { chooseAspect } from './happening-aspect.ts';
import { findHappeningObstacle, isState } from './happening-obstacle.ts';
import { type HappeningView, viewHappening } from './happening-view.ts';
import { KEEP_NOTHING, type KeepAligned } from './keep-aligned.ts';
import { findParts, groupParts, type LinkedPart } from './linked-parts.ts';
import { sharingKeys } from './near-claims.ts';
import { tellOneStory } from './story-ties.ts';
import { ENOUGH, tieHappenings } from './tie-happenings.ts';

/** Groups claims that tell of one happening or of one thing's state; a group never holds a pair with an obstacle. */
export function alignHappenings(
  views: readonly ClaimView[],
  _lineage: readonly LineageEdge[],
  lookup: EntityLookup,
  { links: keep, groups: keepGroups }: KeepAligned = KEEP_NOTHING,
): Alignment {
  const seen = (claim: number): HappeningView => viewHappening(views[claim]!, lookup);
  const blocks = blockClaims(views);
  const links: { a: number; b: number; weight: number }[] = [];
  const { weigh } = keep({
    name: 'by key',
    views,
    near: sharingKeys((claim) => views[claim]!.claim.keys),
    weigh: (a, b) => {
      if (!mayMeet(seen(a), seen(b))) return null;
      const weight = tieHappenings(seen(a), seen(b))?.weight ?? 0;
      return weight >= ENOUGH ? weight : null;
    },
  });
  eachPair(blocks, views.length, (a, b) => {
    const weight = weigh(a, b);
    if (weight !== null) links.push({ a, b, weight });
  });
  links.sort((x, y) => y.weight - x.weight || x.a - y.a || x.b - y.b);
  const parts = findParts(views.length, [links]);
  const merged = groupParts(views, parts, (part) => keepGroups(part, () => merge(part, seen)));
  const groups = merged.map(withoutKillings);
  return { groups: groups.filter((group) => group.length > 0), crowded: blocks.crowded };
}

/**
 * A killing stands among attacks only where one report tells of it as such and what is asked is who did it: of one that
 * two reports tell of it is asked as of a killing.
 */
function withoutKillings(group: ClaimView[]): ClaimView[] {
  const isKilling = ({ claim }: ClaimView): boolean =>
    claim.predicate.key === 'attack' && KILLING_WORDS.test(claim.predicate.words);
  const killings = group.filter(isKilling);
  if (killings.length === 0) return group;
  const sources = new Set(killings.map(({ source }) => source));
  const fits = sources.size === 1 && killings.length < group.length && chooseAspect(group) === 'doer';
  return fits ? group : group.filter((view) => !isKilling(view));
}

/**
 * Articles of two stories tell of one thing only where it is a named one's state. Deeds outside the known kinds are
 * set against each other where one is denied.
 */
function mayMeet(a: HappeningView, b: HappeningView): boolean {
  if (isOpenKey(a.axis) && a.denied === b.denied) return false;
  return tellOneStory(a.view, b.view) || (isState(a.axis) && Boolean(a.theme?.name && b.theme?.name));
}

/** The groups of a part, as the places of their claims in it. */
function merge(
  { claims, links }: LinkedPart<{ a: number; b: number; weight: number }>,
  seen: (claim: number) => HappeningView,
): number[][] {
  const views = claims.map(seen);
  const places = new Map(claims.map((claim, place) => [claim, place]));
  const groupOf = views.map((_, i) => i);
  const members: number[][] = groupOf.map((i) => [i]);
  for (const { a, b } of links[0]!) {
    const [x, y] = [groupOf[places.get(a)!]!, groupOf[places.get(b)!]!];
    const [keep, drop] = x < y ? [x, y] : [y, x];
    if (keep === drop) continue;
    const free = members[keep]!.every((x) =>
      members[drop]!.every((y) => findHappeningObstacle(views[x]!, views[y]!) === null),
    );
    if (!free) continue;
    for (const member of members[drop]!) groupOf[member] = keep;
    members[keep] = [...members[keep]!, ...members[drop]!].sort((x, y) => x - y);
    members[drop] = [];
  }
  return members.filter((group) => group.length > 0);
}
