import { contentId, numbersId } from '../../text/content-id.ts';
import type { KeptWork } from '../../text/kept-work.ts';
import type { ClaimView, PointArticle } from './claim-view.ts';

/** Two claims, as indexes, with how much ties them. */
interface Tied {
  readonly a: number;
  readonly b: number;
  readonly weight: number;
}

/** Claims that links lead to from one another, ascending, and these links: by the lists in which they were given, in their order. */
export interface LinkedPart<Link extends Tied> {
  readonly claims: readonly number[];
  readonly links: readonly (readonly Link[])[];
}

/** The links that lead from claim to claim; claims without any are left out. Parts stand in the order of their first claims. */
export function findParts<Link extends Tied>(size: number, lists: readonly (readonly Link[])[]): LinkedPart<Link>[] {
  const above = Int32Array.from({ length: size }, (_, at) => at);
  const find = (claim: number): number => {
    let root = claim;
    while (above[root] !== root) root = above[root]!;
    for (let next = claim; next !== root; ) [next, above[next]] = [above[next]!, root];
    return root;
  };
  const isLinked = new Uint8Array(size);
  for (const links of lists) {
    for (const { a, b } of links) {
      const [x, y] = [find(a), find(b)];
      above[Math.max(x, y)] = Math.min(x, y);
      isLinked[a] = 1;
      isLinked[b] = 1;
    }
  }
  const parts = new Map<number, { claims: number[]; links: Link[][] }>();
  for (let claim = 0; claim < size; claim++) {
    if (isLinked[claim] === 0) continue;
    const part = parts.get(find(claim));
    if (part) part.claims.push(claim);
    else parts.set(claim, { claims: [claim], links: lists.map(() => []) });
  }
  for (const [at, links] of lists.entries()) for (const link of links) parts.get(find(link.a))!.links[at]!.push(link);
  return [...parts.values()];
}

/** The groups of all claims in the order of their first ones: those of the parts, and each claim without a link by itself. */
export function groupParts<Link extends Tied>(
  views: readonly ClaimView[],
  parts: readonly LinkedPart<Link>[],
  groupsOf: (part: LinkedPart<Link>) => readonly (readonly number[])[],
): ClaimView[][] {
  const grouped: (readonly number[] | null)[] = Array.from(views, (_, claim) => [claim]);
  for (const part of parts) {
    for (const claim of part.claims) grouped[claim] = null;
    for (const group of groupsOf(part)) grouped[part.claims[group[0]!]!] = group.map((place) => part.claims[place]!);
  }
  return grouped.flatMap((group) => (group === null ? [] : [group.map((claim) => views[claim]!)]));
}

/** The groups of a part, each as the places of its claims in it; taken as they were made before, where they are kept. */
export type KeepGroups = <Link extends Tied>(part: LinkedPart<Link>, group: () => number[][]) => number[][];

/** Keeps nothing. */
export const groupAnew: KeepGroups = (_, group) => group();

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/**
 * Keeps how the claims of a part were grouped, which is a pure function of their articles, the entities of their mentions
 * and the links.
 * @param stampOf the digest of all that is read of an article and of the entities of its mentions
 */
export function keepGroups(
  kept: KeptWork,
  kinds: string,
  views: readonly ClaimView[],
  stampOf: (source: PointArticle) => string,
): KeepGroups {
  return (part, group) => {
    const own = part.claims.map((claim) => views[claim]!);
    const sources = new Set(own.map(({ source }) => source));
    const stamp = contentId('', ...own.map(({ claim }) => claim.id), ...Array.from(sources, stampOf), stampLinks(part));
    const key = `${kinds} ${own[0]!.claim.id}`;
    const body = kept.take(key, stamp);
    if (body !== undefined) return JSON.parse(decoder.decode(body)) as number[][];
    const groups = group();
    kept.put({ key, stamp, body: encoder.encode(JSON.stringify(groups)) });
    return groups;
  };
}

function stampLinks<Link extends Tied>({ claims, links }: LinkedPart<Link>): string {
  const places = new Map(claims.map((claim, place) => [claim, place]));
  const numbers: number[] = [];
  for (const list of links) {
    numbers.push(list.length);
    for (const { a, b, weight } of list) numbers.push(places.get(a)!, places.get(b)!, weight);
  }
  return numbersId(Float64Array.from(numbers));
}
