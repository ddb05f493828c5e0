import type { LineageEdge, LineageKind } from '../../model/lineage.ts';
import type { SourcedRecord } from '../../model/record.ts';

/** A row of the family tree: an article, or a source outside the pile, under the one that it was taken from. */
export interface StemmaRow {
  readonly article: string | null;
  readonly outside: string | null;
  /** Steps from the top of its tree, 0 for the original. */
  readonly depth: number;
  /** The edge to the row it stands under; null at the top. */
  readonly edge: LineageEdge | null;
  /** Other edges of the same copy, which the tree doesn't draw. */
  readonly others: readonly LineageEdge[];
}

/** Closest kinship first: of several, this one is drawn. */
const CLOSENESS: readonly LineageKind[] = [
  'same',
  'revision',
  'reprint',
  'excerpt',
  'quotation',
  'shared-origin',
  'citation',
];

const OUTSIDE = 'outside:';

function keyOf(of: LineageEdge['of']): string {
  return typeof of === 'string' ? of : OUTSIDE + of.outside;
}

function compareEdges(a: LineageEdge, b: LineageEdge): number {
  const inside = Number(typeof a.of !== 'string') - Number(typeof b.of !== 'string');
  return inside || CLOSENESS.indexOf(a.kind) - CLOSENESS.indexOf(b.kind) || b.share - a.share;
}

/** For each copy the edge that is drawn: the closest that closes no circle. */
function chooseParents(edges: readonly LineageEdge[]): Map<string, LineageEdge> {
  const parents = new Map<string, LineageEdge>();
  const leadsTo = (from: string, target: string): boolean => {
    for (let at: string | undefined = from; at !== undefined; ) {
      if (at === target) return true;
      const edge = parents.get(at);
      at = edge && keyOf(edge.of);
    }
    return false;
  };
  for (const edge of [...edges].sort(compareEdges)) {
    if (!parents.has(edge.copy) && !leadsTo(keyOf(edge.of), edge.copy)) parents.set(edge.copy, edge);
  }
  return parents;
}

function groupEdges(edges: readonly LineageEdge[], keyFor: (edge: LineageEdge) => string): Map<string, LineageEdge[]> {
  const groups = new Map<string, LineageEdge[]>();
  for (const edge of edges) {
    const group = groups.get(keyFor(edge));
    if (group) group.push(edge);
    else groups.set(keyFor(edge), [edge]);
  }
  return groups;
}

/** The stemma as trees, row by row, each original before its copies; articles that no edge touches are not in it. */
export function growStemma(record: SourcedRecord): StemmaRow[] {
  const parents = chooseParents(record.lineage);
  const drawn = record.lineage.filter((edge) => parents.get(edge.copy) === edge);
  const children = groupEdges(drawn, (edge) => keyOf(edge.of));
  const edgesOf = groupEdges(record.lineage, (edge) => edge.copy);
  const order = new Map(record.articles.map((article, index) => [article.id, index]));
  const roots = [...new Set(drawn.map((edge) => keyOf(edge.of)))]
    .filter((key) => !parents.has(key))
    .sort((a, b) => (order.get(a) ?? order.size) - (order.get(b) ?? order.size));
  const rows: StemmaRow[] = [];
  const waiting = roots.reverse().map((key) => ({ key, edge: null as LineageEdge | null, depth: 0 }));
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { key, edge, depth } = next;
    const outside = key.startsWith(OUTSIDE) ? key.slice(OUTSIDE.length) : null;
    const others = (edgesOf.get(key) ?? []).filter((other) => other !== edge);
    rows.push({ article: outside === null ? key : null, outside, depth, edge, others });
    const below = (children.get(key) ?? []).map((child) => ({ key: child.copy, edge: child, depth: depth + 1 }));
    waiting.push(...below.reverse());
  }
  return rows;
}

/** Articles that the stemma joins to nothing. */
export function standAlone(record: SourcedRecord): string[] {
  const touched = new Set(record.lineage.flatMap((edge) => [edge.copy, keyOf(edge.of)]));
  return record.articles.map((article) => article.id).filter((id) => !touched.has(id));
}
