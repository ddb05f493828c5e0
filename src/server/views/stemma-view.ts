import type { RecordIndex } from '../../report/view/record-index.ts';
import { growStemma, type StemmaRow, standAlone } from '../../report/view/stemma-tree.ts';
import { LINEAGE_WORDS } from '../../report/view/wording.ts';
import type { ArticleLine, StemmaNode, StemmaView } from '../contract.ts';
import type { CaseView } from './case-view.ts';
import { publishedRange, wordedRange } from './published-range.ts';
import { viewEdge } from './reader-view.ts';
import { lineOf } from './source-line.ts';

/** How many points each article answers. */
function countPoints({ articlesOf }: CaseView): Map<string, number> {
  const counts = new Map<string, number>();
  for (const articles of articlesOf.values()) {
    for (const id of articles) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

/** Articles by their id; a revision stands at the day of its present words, any other at the day it was published. */
function makeLines(view: CaseView): (id: string, revised?: boolean) => ArticleLine | null {
  const counts = countPoints(view);
  return (id, revised = false) => {
    const article = view.index.articles.get(id);
    if (!article) return null;
    return {
      ...lineOf(article),
      ...(revised ? wordedRange(article) : publishedRange(article)),
      textLength: article.text.length,
      captures: article.captures.length,
      points: counts.get(id) ?? 0,
    };
  };
}

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

/** The family trees, row by row, each original before what was taken from it. */
export function makeStemmaView(view: CaseView): StemmaView {
  const { index } = view;
  const line = makeLines(view);
  const above: string[] = [];
  const nodes = growStemma(index.record).map((row) => {
    above.length = row.depth;
    const node = viewRow(
      index,
      row,
      above.at(-1) ?? null,
      row.article === null ? null : line(row.article, row.edge?.kind === 'revision'),
    );
    above.push(node.key);
    return node;
  });
  return { nodes, alone: standAlone(index.record).flatMap((id) => line(id) ?? []) };
}
