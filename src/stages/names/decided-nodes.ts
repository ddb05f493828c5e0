import type { ArticleId, Decision, DecisionId, Entity, Mention, MentionId } from '../../model/index.ts';
import { contentId } from '../../text/content-id.ts';
import { type Decided, readDecisions } from './apply-decisions.ts';
import type { ReadArticle } from './article-book.ts';
import { type NamedArticle, orderOf } from './article-facts.ts';
import { plainEntity } from './kept-entity.ts';

/** A person's decisions by the numbers of nodes, article by article. */
export interface DecidedNodes {
  readonly groups: readonly (readonly number[])[];
  /** Pairs of lists of `groups` that are two things, by index. */
  readonly apart: Decided['apart'];
  /** Nodes that a split parted off. */
  readonly parted: readonly number[];
  /** The decisions as links between mentions, by their indices among all of the pile. */
  readonly links: readonly {
    readonly nodes: readonly [number, number];
    readonly mentions: readonly [number, number];
    readonly link: Decided['links'][number];
  }[];
  /** Nodes that one decision speaks of. */
  readonly together: readonly (readonly number[])[];
  /** The node of a mention that is decided on. */
  readonly nodeOf: (mention: MentionId) => number;
}

export function articlesDecidedOn(decisions: readonly Decision[]): ReadonlySet<ArticleId> {
  const subjects = decisions.flatMap((decision) => [decision.on, ...(decision.with ?? [])]);
  return new Set(subjects.flatMap(({ anchors }) => anchors.map(({ article }) => article)));
}

export function readDecided(
  articles: readonly NamedArticle[],
  decidedOn: ReadonlySet<ArticleId>,
  decisions: readonly Decision[],
): Decided {
  const here = articles.filter(({ article }) => decidedOn.has(article.id));
  return readDecisions(
    here.flatMap((source) => orderOf(source).all),
    decisions,
  );
}

/** @param articles in the order of their nodes */
export function placeDecided(
  articles: readonly ReadArticle[],
  decidedOn: ReadonlySet<ArticleId>,
  decided: Decided,
): DecidedNodes {
  const places = new Map<MentionId, readonly [node: number, mention: number]>();
  let [nodes, mentions] = [0, 0];
  for (const read of articles) {
    if (decidedOn.has(read.source.article.id))
      for (const [at, { id }] of orderOf(read.source).all.entries())
        places.set(id, [nodes + read.facts.nodeOf[at]!, mentions + at]);
    nodes += read.part.size;
    mentions += read.mentions;
  }
  const nodeOf = (id: MentionId): number => places.get(id)![0];
  const groups = decided.groups.map((group) => group.map(({ id }) => nodeOf(id)));
  const links = decided.links.flatMap((link) => {
    const [a, b] = [places.get(link.a), places.get(link.b)];
    return a && b ? [{ nodes: [a[0], b[0]], mentions: [a[1], b[1]], link } as const] : [];
  });
  return {
    groups,
    apart: decided.apart,
    parted: [...decided.parted].map(nodeOf),
    links,
    together: [
      ...groups,
      ...decided.apart.map(([x, y]) => [groups[x]![0]!, groups[y]![0]!]),
      ...links.map((link) => link.nodes),
      ...decided.renames.map(({ of }) => of.map(({ id }) => nodeOf(id))),
    ],
    nodeOf,
  };
}

/** An entity with the digest of all that it was made from. */
export interface MadeEntity {
  readonly stamp: string;
  readonly entity: Entity;
}

export interface GroupedNodes {
  readonly entities: readonly MadeEntity[];
  /** The entity of each node; -1 for none. */
  readonly entityOf: Int32Array;
}

/** Gives entities the names that a person chose: the one with most of the mentions that were renamed; the last one counts. */
export function renameEntities(grouped: GroupedNodes, { renames }: Decided, placed: DecidedNodes): GroupedNodes {
  if (renames.length === 0) return grouped;
  const named = [...grouped.entities];
  const names = new Map<number, { readonly name: string; readonly renamedBy: DecisionId }>();
  const compareIds = (x: number, y: number): number => (named[x]!.entity.id < named[y]!.entity.id ? -1 : 1);
  for (const { of, name, decision } of renames) {
    const counts = new Map<number, number>();
    for (const index of of.map(({ id }: Mention) => grouped.entityOf[placed.nodeOf(id)]!))
      if (index >= 0) counts.set(index, (counts.get(index) ?? 0) + 1);
    const [best] = [...counts].sort(([x, a], [y, b]) => b - a || compareIds(x, y));
    if (best) names.set(best[0], { name, renamedBy: decision });
  }
  for (const [at, given] of names) {
    const { stamp, entity } = named[at]!;
    if (entity.name === given.name && entity.renamedBy === given.renamedBy) continue;
    named[at] = {
      stamp: contentId('', stamp, given.name, given.renamedBy),
      entity: { ...plainEntity(entity), ...given },
    };
  }
  return { ...grouped, entities: named };
}
