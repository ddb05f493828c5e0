import type { LineageEdge } from '../../model/lineage.ts';
import { type Alignment, type Blocks, blockClaims, eachPair } from './block-claims.ts';
import type { ClaimView, EntityLookup } from './claim-view.ts';
import { PassageIndex } from './copied-claims.ts';
import { findAlike, type Link } from './find-alike.ts';
import { findObstacle } from './find-obstacle.ts';
import { joinFigures } from './join-figures.ts';
import { KEEP_NOTHING, type KeepAligned } from './keep-aligned.ts';
import { linkSuperseded } from './link-superseded.ts';
import { linkWeight } from './link-weight.ts';
import { findParts, groupParts } from './linked-parts.ts';
import { sharingKeys } from './near-claims.ts';
import type { KeepLinks, Weigh } from './weighing.ts';
import { linkWithinSentences } from './within-sentences.ts';

/**
 * Groups claims that answer one question: pairs that meet under a key, share what they are about, and between which
 * nothing stands; a group never holds a pair with an obstacle.
 */
export function alignClaims(
  views: readonly ClaimView[],
  lineage: readonly LineageEdge[],
  _lookup?: EntityLookup,
  { links: keep, groups: keepGroups }: KeepAligned = KEEP_NOTHING,
): Alignment {
  const blocks = blockClaims(views);
  const within: Link[] = linkWithinSentences(
    views,
    (a, b) => a.replaced !== b.replaced && findObstacle(a, b) === null,
  ).map((pair) => ({ ...pair, weight: WITHIN }));
  const replacing = linkSuperseded(views).map((pair) => ({ ...pair, weight: REPLACING }));
  const links = [...within, ...replacing, ...findLinks(blocks, views.length, weighPairs(views, lineage, keep))];
  links.sort(compareLinks);
  const alike = findAlike(views, links, keep).sort(compareLinks);
  const parts = findParts(views.length, [links, alike]);
  const groups = groupParts(views, parts, (part) => keepGroups(part, () => joinFigures(views, part)));
  return { groups, crowded: blocks.crowded };
}

/** What a sentence itself sets side by side belongs together before all else; then a figure and the one it says it replaces. */
const WITHIN = 200;
const REPLACING = 150;

function compareLinks(x: Link, y: Link): number {
  return y.weight - x.weight || x.a - y.a || x.b - y.b;
}

function weighPairs(views: readonly ClaimView[], lineage: readonly LineageEdge[], keep: KeepLinks): Weigh {
  const passages = new PassageIndex(lineage);
  return keep({
    name: 'by key',
    views,
    near: sharingKeys((claim) => views[claim]!.claim.keys),
    weigh: (a, b) => {
      const weight = linkWeight(views[a]!, views[b]!, passages);
      return weight > 0 ? weight : null;
    },
    between: (one, other) => passages.digest(one, other),
  }).weigh;
}

/** The pairs that may be linked, each once. */
function findLinks(blocks: Blocks, claims: number, weigh: Weigh): Link[] {
  const links: Link[] = [];
  eachPair(blocks, claims, (a, b) => {
    const weight = weigh(a, b);
    if (weight !== null) links.push({ a, b, weight });
  });
  return links;
}
