import type { RecordIndex } from '../../report/view/record-index.ts';
import { growStemma, type StemmaRow, standAlone } from '../../report/view/stemma-tree.ts';
import { LINEAGE_WORDS } from '../../report/view/wording.ts';
import type { ArticleLine, StemmaNode, StemmaView } from '../contract.ts';
import { findArticleLine } from './article-lines.ts';
import type { CaseView } from './case-view.ts';
import { onceFor } from './once-for.ts';
import { viewEdge } from './reader-view.ts';

/** Further edges of one copy that are told. */
const MOST_OTHERS = 12;

const keyOf = ({ article, outside }: StemmaRow): string => article ?? `outside:${outside}`;

function viewRow(index: RecordIndex, row: StemmaRow, parent: string | null, line: ArticleLine | null): StemmaNode {
  const { edge } = row;
  return {
    key: keyOf(row),
    article: line,
    outside: row.outside,
    depth: row.depth,
    parent,
    kind: edge?.kind ?? null,
    words: edge && LINEAGE_WORDS[edge.kind],
    share: edge?.share ?? 0,
    passages: edge?.passages.length ?? 0,
    certain: edge?.direction.certain ?? true,
    because: edge?.direction.because ?? [],
    others: row.others.slice(0, MOST_OTHERS).map((other) => viewEdge(index, other, other.of)),
    left: 0,
  };
}

/** The family trees, each with its rows, the largest first; each original before what was taken from it. */
export const growTrees = onceFor((view: CaseView): readonly (readonly StemmaNode[])[] => {
  const { index } = view;
  const above: string[] = [];
  const trees: StemmaNode[][] = [];
  for (const row of growStemma(index.record)) {
    above.length = row.depth;
    const line = row.article === null ? null : findArticleLine(view, row.article, row.edge?.kind === 'revision');
    const node = viewRow(index, row, above.at(-1) ?? null, line);
    above.push(node.key);
    if (row.depth === 0) trees.push([]);
    trees.at(-1)!.push(node);
  }
  return trees
    .map((tree, at) => ({ tree, at }))
    .sort((a, b) => b.tree.length - a.tree.length || a.at - b.at)
    .map(({ tree }) => tree);
});

const findSpan = onceFor((trees: ReturnType<typeof growTrees>) => {
  const days = trees.flat().flatMap(({ article }) => [article?.earliest ?? [], article?.latest ?? []].flat());
  return days.reduce(
    (span, day) => ({ first: day < span.first ? day : span.first, last: day > span.last ? day : span.last }),
    { first: days[0] ?? '', last: days[0] ?? '' },
  );
});

const countAlone = onceFor((view: CaseView) => standAlone(view.index.record).length);

/** Rows that a page of trees has at most; a tree larger than that is cut. */
const ROWS = 120;

/**
 * A tree cut to so many rows: those nearest to its original stay, and with them the way to one that is asked for. Each
 * row says how many under it are left out.
 */
export function cutTree(tree: readonly StemmaNode[], most: number, kept?: string): StemmaNode[] {
  if (tree.length <= most) return [...tree];
  const byKey = new Map(tree.map((node) => [node.key, node]));
  const keys = new Set<string>();
  for (
    let at = kept === undefined ? undefined : byKey.get(kept);
    at;
    at = at.parent === null ? undefined : byKey.get(at.parent)
  )
    keys.add(at.key);
  const nearest = tree.map((node, at) => ({ node, at })).sort((a, b) => a.node.depth - b.node.depth || a.at - b.at);
  for (const { node } of nearest) {
    if (keys.size >= most) break;
    keys.add(node.key);
  }
  const left = new Map<string, number>();
  for (const node of tree) {
    if (keys.has(node.key)) continue;
    let above = node.parent;
    while (above !== null && !keys.has(above)) above = byKey.get(above)?.parent ?? null;
    if (above !== null) left.set(above, (left.get(above) ?? 0) + 1);
  }
  return tree.flatMap((node) => (keys.has(node.key) ? [{ ...node, left: left.get(node.key) ?? 0 }] : []));
}

const treeOf = onceFor((trees: ReturnType<typeof growTrees>) => {
  return new Map(trees.flatMap((tree, place) => tree.map(({ key }) => [key, place] as const)));
});

/** Trees from the one with this place on, as many as a page holds; with `of`, the one tree that an article stands in. */
export function makeStemmaView(view: CaseView, from: number, of?: string): StemmaView {
  const all = growTrees(view);
  const only = of === undefined ? undefined : all[treeOf(all).get(of) ?? -1];
  const trees = of === undefined ? all : only === undefined ? [] : [only];
  const nodes: StemmaNode[] = [];
  let at = from;
  while (at < trees.length && (nodes.length === 0 || nodes.length + trees[at]!.length <= ROWS))
    nodes.push(...cutTree(trees[at++]!, ROWS, of));
  const { first, last } = findSpan(all);
  return {
    nodes,
    trees: trees.length,
    next: at < trees.length ? String(at) : null,
    first: first || null,
    last: last || null,
    alone: countAlone(view),
  };
}
