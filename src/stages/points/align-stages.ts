import { GENERIC_PERSONS } from '../../language/en/event-classes.ts';
import { isPersonNoun } from '../../language/en/person-nouns.ts';
import { AS_PROMISED } from '../../language/en/points/whole-words.ts';
import type { LineageEdge } from '../../model/lineage.ts';
import type { Quantity } from '../../model/quantity.ts';
import { agree } from './agree.ts';
import type { Alignment } from './block-claims.ts';
import type { ClaimView, EntityLookup, PointArticle } from './claim-view.ts';
import { headsMeet } from './counted-nouns.ts';
import { findObstacle } from './find-obstacle.ts';
import { KEEP_NOTHING, type KeepAligned } from './keep-aligned.ts';
import { likeness } from './likeness.ts';
import { isSameFigure } from './same-figure.ts';
import { pairStories } from './story-pairs.ts';
import { isEvent } from './time-obstacle.ts';
import { amountOf, isOfStuff, tieToWhole } from './told-of-whole.ts';
import type { KeepLinks } from './weighing.ts';

/** Letters from a part to its whole. */
const REACH = 1600;

/**
 * Sets a figure beside those that its article tells as a part of it, or as what came of it: "620,000 doses are planned. So
 * far 412,000 have been delivered". Articles of one story that give the same figures of the same things stand with it.
 */
export function alignStages(
  views: readonly ClaimView[],
  _lineage: readonly LineageEdge[],
  _lookup: EntityLookup,
  { links: keep }: KeepAligned = KEEP_NOTHING,
): Alignment {
  const groups = new Map<number, Set<number>>();
  const rootOf = new Map<number, number>();
  const byArticle = indexByArticle(views);
  const wholeOf = findWholes(views, keep);
  for (const own of byArticle.values()) {
    for (const part of own) {
      const whole = wholeOf.get(part);
      if (whole === undefined) continue;
      const root = rootOf.get(whole) ?? whole;
      const group = groups.get(root) ?? new Set([root]);
      group.add(part);
      rootOf.set(part, root);
      groups.set(root, group);
    }
  }
  return {
    groups: joinStories(views, groups, rootOf, byArticle).map((group) => group.map((i) => views[i]!)),
    crowded: [],
  };
}

function indexByArticle(views: readonly ClaimView[]): Map<PointArticle, number[]> {
  const byArticle = new Map<PointArticle, number[]>();
  views.forEach(({ source, claim }, i) => {
    if (claim.kind !== 'number') return;
    const own = byArticle.get(source);
    if (own) own.push(i);
    else byArticle.set(source, [i]);
  });
  for (const own of byArticle.values())
    own.sort((a, b) => views[a]!.quantity!.anchor.start - views[b]!.quantity!.anchor.start || a - b);
  return byArticle;
}

/** Which of two tied figures is the part. */
const PART = { first: 1, second: 2 } as const;

/** The whole of each figure that is told as a part: of those that its words could mean the nearest. */
function findWholes(views: readonly ClaimView[], keep: KeepLinks): ReadonlyMap<number, number> {
  const startOf = (i: number): number => views[i]!.quantity!.anchor.start;
  const isInReach = (a: number, b: number): boolean => Math.abs(startOf(a) - startOf(b)) < REACH;
  const ties = keep({
    name: 'wholes',
    views,
    near: () => {},
    within: (claims, visit) => {
      const figures = claims.filter((i) => amountOf(views[i]!) !== null);
      figures.forEach((a, at) => {
        for (const b of figures.slice(at + 1)) if (isInReach(a, b)) visit(a, b);
      });
    },
    weigh: (a, b) => {
      if (tieToWhole(views[a]!, views[b]!) !== null) return PART.first;
      return tieToWhole(views[b]!, views[a]!) !== null ? PART.second : null;
    },
  });
  const wholeOf = new Map<number, number>();
  for (const [a, b, which] of ties.within()) {
    const [part, whole] = which === PART.first ? [a, b] : [b, a];
    const known = wholeOf.get(part);
    if (known === undefined || isNearer(whole, known, part)) wholeOf.set(part, whole);
  }
  return wholeOf;

  function isNearer(i: number, other: number, part: number): boolean {
    const [x, y] = [startOf(i), startOf(other)];
    const from = startOf(part);
    return (Math.abs(x - from) - Math.abs(y - from) || x - y || i - other) < 0;
  }
}

/** A whole with its parts; those who give them in other articles of the story. */
interface Stages {
  readonly roots: number[];
  readonly members: Set<number>;
}

/** Brings together groups whose wholes are one figure of one story, with those who give the whole or a part alone. */
function joinStories(
  views: readonly ClaimView[],
  groups: ReadonlyMap<number, ReadonlySet<number>>,
  rootOf: ReadonlyMap<number, number>,
  byArticle: ReadonlyMap<PointArticle, readonly number[]>,
): number[][] {
  const ofArticle = new Map<PointArticle, number[]>();
  for (const root of groups.keys()) {
    const { source } = views[root]!;
    ofArticle.set(source, [...(ofArticle.get(source) ?? []), root]);
  }
  const joined = new Map<number, Stages>(
    [...groups].map(([root, members]) => [root, { roots: [root], members: new Set(members) }]),
  );
  const meet = (one: PointArticle, other: PointArticle): void => {
    for (const root of ofArticle.get(one) ?? []) {
      for (const i of byArticle.get(other) ?? []) {
        if (groups.get(root)!.has(i)) continue;
        const same = [...groups.get(root)!].find((own) => giveOne(views[own]!, views[i]!));
        if (same === undefined) continue;
        unite(joined, joined.get(root)!, i);
        const whole = rootOf.get(i);
        if (same !== root && whole !== undefined && areOneWhole(views[root]!, views[whole]!))
          unite(joined, joined.get(root)!, whole);
      }
    }
  };
  for (const article of ofArticle.keys()) meet(article, article);
  for (const [a, b] of pairStories(views)) {
    meet(a.article, b.article);
    meet(b.article, a.article);
  }
  addOfStuff(views, joined, byArticle);
  return [...new Set(joined.values())]
    .map(({ members }) =>
      withoutTakenOver(
        views,
        [...members].sort((a, b) => a - b),
      ),
    )
    .sort((a, b) => a[0]! - b[0]!);
}

/** Adds what other articles tell as some of what a whole is told to be of, or for. */
function addOfStuff(
  views: readonly ClaimView[],
  joined: ReadonlyMap<number, Stages>,
  byArticle: ReadonlyMap<PointArticle, readonly number[]>,
): void {
  const wholes = new Map<PointArticle, (readonly [number, Stages])[]>();
  for (const [root, stages] of joined) {
    for (const i of stages.members) {
      if (i !== root && !agree(views[i]!, views[root]!)) continue;
      const { source } = views[i]!;
      wholes.set(source, [...(wholes.get(source) ?? []), [i, stages]]);
    }
  }
  const add = (one: PointArticle, other: PointArticle): void => {
    for (const [whole, { members }] of wholes.get(one) ?? []) {
      for (const i of byArticle.get(other) ?? []) if (isOfStuff(views[i]!, views[whole]!)) members.add(i);
    }
  };
  for (const [a, b] of pairStories(views)) {
    add(a.article, b.article);
    add(b.article, a.article);
  }
}

/** "Of the promised 40 million" takes over what another tells, and is no telling of its own beside it. */
function withoutTakenOver(views: readonly ClaimView[], group: readonly number[]): number[] {
  const isTaken = (i: number): boolean => {
    const { source, quantity } = views[i]!;
    const { start } = quantity!.anchor;
    return AS_PROMISED.test(source.article.text.slice(Math.max(0, start - BEFORE), start));
  };
  return group.filter(
    (i) => !isTaken(i) || !group.some((other) => other !== i && !isTaken(other) && agree(views[i]!, views[other]!)),
  );
}

/** Letters before a figure that say whose word it is. */
const BEFORE = 32;

/** Adds a figure, and all the parts that its own article tells of it. */
function unite(joined: Map<number, Stages>, stages: Stages, figure: number): void {
  stages.members.add(figure);
  const others = joined.get(figure);
  if (!others || others === stages) return;
  for (const member of others.members) stages.members.add(member);
  for (const root of others.roots) {
    stages.roots.push(root);
    joined.set(root, stages);
  }
}

/** Both give one figure of one thing. */
function giveOne(a: ClaimView, b: ClaimView): boolean {
  if (a.replaced || b.replaced) return false;
  const [p, q] = [a.quantity!, b.quantity!];
  if (a.source === b.source && p.unit !== undefined && p.counted === '' && p.unit === q.unit && p.value === q.value)
    return true;
  const isPlainlyOne = isSameFigure(a, b) || (agree(a, b) && isOfOneEvent(a, b));
  if (isPlainlyOne && headsMeet(a, b) && findObstacle(a, b) === null) return true;
  return (
    a.source !== b.source &&
    agree(a, b) &&
    mayBeOneNoun(a, b) &&
    findObstacle(a, b, true) === null &&
    likeness(a, b) > 0
  );
}

/** One of them leaves the noun out, or both count people as such. */
function mayBeOneNoun(a: ClaimView, b: ClaimView): boolean {
  const isOpen = ({ head }: ClaimView): boolean => head === '' || GENERIC_PERSONS.has(head);
  return headsMeet(a, b) || (isOpen(a) && isOpen(b));
}

function isOfOneEvent(a: ClaimView, b: ClaimView): boolean {
  return a.claim.predicate.key === b.claim.predicate.key && isEvent(a.claim.predicate.key);
}

/** Wholes of which two articles give one part: of one size, or one of them a bound of the other, and of people or of one noun. */
function areOneWhole(a: ClaimView, b: ClaimView): boolean {
  if (a.source === b.source || a.replaced || b.replaced) return false;
  const [p, q] = [a.quantity!, b.quantity!];
  if (p.unit !== q.unit || !(agree(a, b) || isBoundOf(p, q) || isBoundOf(q, p))) return false;
  const arePeople = p.unit === undefined && [a, b].every(({ head }) => head === '' || isPersonNoun(head));
  return (arePeople || mayBeOneNoun(a, b)) && findObstacle(a, b, true) === null;
}

/** "At least 20" of 26. */
function isBoundOf({ value, min, max }: Quantity, { value: exact }: Quantity): boolean {
  if (value !== undefined || exact === undefined || (min === undefined && max === undefined)) return false;
  return (min ?? 0) <= exact && exact <= (max ?? Number.POSITIVE_INFINITY);
}
