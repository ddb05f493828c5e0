import { areOneFamily } from '../../language/en/deed-families.ts';
import type { LineageEdge } from '../../model/lineage.ts';
import type { Alignment } from './block-claims.ts';
import { ClaimGroups } from './claim-groups.ts';
import type { ClaimView, EntityLookup } from './claim-view.ts';
import { compareParts } from './compare-parts.ts';
import { isAccused } from './denier.ts';
import { seenAs } from './happening-view.ts';
import { pairStories } from './story-pairs.ts';
import { isDenialClaim, tellsDeed, tieDenial } from './tie-denial.ts';

interface Link {
  readonly denial: number;
  readonly told: number;
  readonly weight: number;
}

/** Sets what one article of a story says that somebody did beside his denial in another: of each denial what it best meets. */
export function alignDenials(
  views: readonly ClaimView[],
  _lineage: readonly LineageEdge[],
  lookup: EntityLookup,
): Alignment {
  if (!views.some(({ claim }) => isDenialClaim(claim))) return { groups: [], crowded: [] };
  const links: Link[] = [];
  const alone = new Set<readonly number[]>();
  for (const [one, other] of pairStories(views)) {
    alone.add(one.claims).add(other.claims);
    links.push(
      ...linkAll(one.claims, other.claims, views, lookup),
      ...linkAll(other.claims, one.claims, views, lookup),
    );
  }
  for (const claims of alone) links.push(...linkAll(claims, claims, views, lookup));
  links.sort((x, y) => y.weight - x.weight || x.denial - y.denial || x.told - y.told);
  const groups = new ClaimGroups(views.length);
  for (const { denial, told } of links) groups.join(told, denial, (x, y) => mayStand(views[x]!, views[y]!));
  const found = groups.list().filter((group) => group.length > 1);
  return { groups: found.map((group) => group.map((i) => views[i]!)), crowded: [] };
}

/** For each denial of one article the claim of the other that it meets best, the first of them where several do. */
function linkAll(
  denials: readonly number[],
  claims: readonly number[],
  views: readonly ClaimView[],
  lookup: EntityLookup,
): Link[] {
  return denials.flatMap((denial) => {
    if (!isDenialClaim(views[denial]!.claim)) return [];
    let best: Link | null = null;
    for (const told of claims) {
      if (!tellsDeed(views[told]!.claim) || !isAccused(views[denial]!, views[told]!, lookup)) continue;
      const tie = tieDenial(views[denial]!, views[told]!);
      if (tie && (best === null || isBetter(tie.weight, told, best, views)))
        best = { denial, told, weight: tie.weight };
    }
    return best === null ? [] : [best];
  });
}

function isBetter(weight: number, told: number, best: Link, views: readonly ClaimView[]): boolean {
  if (weight !== best.weight) return weight > best.weight;
  return views[told]!.claim.predicate.span.start < views[best.told]!.claim.predicate.span.start;
}

/** Two deeds told in one group are of one kind, and nothing says that two did them. */
function mayStand(x: ClaimView, y: ClaimView): boolean {
  const [a, b] = [x.claim, y.claim];
  if (isDenialClaim(a) || isDenialClaim(b)) return true;
  if (a.predicate.key !== b.predicate.key && !areOneFamily(a.predicate.key, b.predicate.key)) return false;
  const [left, right] = [seenAs(x).doer, seenAs(y).doer];
  return left === null || right === null || compareParts(left, right) !== 'different';
}
