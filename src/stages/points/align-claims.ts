import type { LineageEdge } from '../../model/lineage.ts';
import { agree } from './agree.ts';
import { type Alignment, type Blocks, blockClaims, eachPair } from './block-claims.ts';
import { ClaimGroups } from './claim-groups.ts';
import { holdTogether, indexMates, MOST_MATES, measureOneNoun } from './claim-mates.ts';
import type { ClaimView, EntityLookup } from './claim-view.ts';
import { digestOf, indexPassages } from './copied-claims.ts';
import { findAlike, type Link } from './find-alike.ts';
import { findObstacle } from './find-obstacle.ts';
import { type KeepLinks, type Weigh, weighAnew } from './kept-links.ts';
import { likeness } from './likeness.ts';
import { linkWeight } from './link-weight.ts';
import { sharingKeys } from './near-claims.ts';
import { isPart } from './parts-of-whole.ts';
import { inUnitOf, linkWithinSentences, sameSentence } from './within-sentences.ts';

/**
 * Groups claims that answer one question: pairs that meet under a key, share what they are about, and between which
 * nothing stands; a group never holds a pair with an obstacle. A part and its whole make one question where each is told
 * by one article alone: what several tell stands by itself.
 */
export function alignClaims(
  views: readonly ClaimView[],
  lineage: readonly LineageEdge[],
  _lookup?: EntityLookup,
  keep: KeepLinks = weighAnew,
): Alignment {
  const blocks = blockClaims(views);
  const within: Link[] = linkWithinSentences(
    views,
    (a, b) => a.replaced !== b.replaced && findObstacle(a, b) === null,
  ).map((pair) => ({ ...pair, weight: WITHIN }));
  const links = [...within, ...findLinks(blocks, views.length, weighPairs(views, lineage, keep))];
  links.sort(compareLinks);
  const alike = findAlike(views, links, keep).sort(compareLinks);
  const groups = new ClaimGroups(views.length);
  const join = (all: readonly Link[], together: (x: number, y: number) => boolean): void => {
    groups.forgetFoes();
    for (const { a, b } of all) groups.join(a, b, together);
  };
  const mates = indexMates([...links, ...alike], views);
  const matesOf = (claim: number): readonly ClaimView[] => {
    const own = views[claim]!;
    const others = groups.with(claim).filter((i) => measureOneNoun(own, views[i]!) && holdTogether(own, views[i]!));
    return [...(mates.get(own) ?? []), ...others.slice(0, MOST_MATES).map((i) => views[i]!)];
  };
  const byWords = (x: number, y: number): boolean =>
    nothingBetween(views[x]!, views[y]!, true) &&
    (areAlike(views[x]!, views[y]!) ||
      matesOf(x).some((mate) => areAlike(mate, views[y]!)) ||
      matesOf(y).some((mate) => areAlike(views[x]!, mate)));
  const isOfParts = ({ a, b }: Link): boolean => isPart(views[a]!) !== isPart(views[b]!);
  const ofOneArticle = (claim: number): boolean => new Set(groups.with(claim).map((i) => views[i]!.source)).size === 1;
  join(links, (x, y) => nothingBetween(views[x]!, views[y]!, false));
  join(
    alike.filter((link) => !isOfParts(link)),
    byWords,
  );
  join(
    alike.filter((link) => isOfParts(link) && ofOneArticle(link.a) && ofOneArticle(link.b)),
    byWords,
  );
  return { groups: groups.list().map((group) => group.map((i) => views[i]!)), crowded: blocks.crowded };
}

/** What a sentence itself sets side by side belongs together before all else. */
const WITHIN = 200;

/**
 * In a group that words alone bring together each pair that differs is nearly as alike as the pair that joined it, or two
 * others that give such answers are alike.
 */
const SLACK = 0.7;

/** Two amounts of one noun may lie far apart and be told by other words. */
const SLACK_OF_ONE_NOUN = 1.6;

function compareLinks(x: Link, y: Link): number {
  return y.weight - x.weight || x.a - y.a || x.b - y.b;
}

function nothingBetween(x: ClaimView, y: ClaimView, alike: boolean): boolean {
  return findObstacle(x, y, alike) === null && !sameSentence(x, y);
}

function areAlike(x: ClaimView, y: ClaimView): boolean {
  return agree(x, y) || likenessInUnit(x, y) > -(measureOneNoun(x, y) ? SLACK_OF_ONE_NOUN : SLACK);
}

function likenessInUnit(x: ClaimView, y: ClaimView): number {
  const [left, right] = [inUnitOf(x, y), inUnitOf(y, x)];
  return likeness(left ?? x, left ? y : (right ?? y));
}

function weighPairs(views: readonly ClaimView[], lineage: readonly LineageEdge[], keep: KeepLinks): Weigh {
  const passages = indexPassages(lineage);
  return keep({
    name: 'by key',
    views,
    near: sharingKeys((claim) => views[claim]!.claim.keys),
    weigh: (a, b) => {
      const weight = linkWeight(views[a]!, views[b]!, passages);
      return weight > 0 ? weight : null;
    },
    between: (one, other) => digestOf(passages.get(one)?.get(other)),
  });
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
