import type { RecordIndex } from '../../report/view/record-index.ts';
import { growStemma, type StemmaRow, standAlone } from '../../report/view/stemma-tree.ts';
import { LINEAGE_WORDS } from '../../report/view/wording.ts';
import type { ArticleLine, StemmaNode, StemmaView } from '../contract.ts';
import { findArticleLine } from './article-lines.ts';
import type { CaseView } from './case-view.ts';
import { onceFor } from './once-for.ts';
import { viewEdge } from './reader-view.ts';

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
    others: row.others.map((other) => viewEdge(index, other, other.of)),
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

/** Rows that a page of trees has at most, a large tree aside. */
const ROWS = 120;

/** Whole trees from the one with this place on, as many as a page holds; with `of`, the one tree that an article stands in. */
export function makeStemmaView(view: CaseView, from: number, of?: string): StemmaView {
  const all = growTrees(view);
  const trees = of === undefined ? all : all.filter((tree) => tree.some(({ key }) => key === of));
  const nodes: StemmaNode[] = [];
  let at = from;
  while (at < trees.length && (nodes.length === 0 || nodes.length + trees[at]!.length <= ROWS))
    nodes.push(...trees[at++]!);
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
