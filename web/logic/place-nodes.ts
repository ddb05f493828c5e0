import type { StemmaNode } from '../../src/server/contract.ts';
import type { TimeScale } from './time-scale.ts';

export interface PlacedNode {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  /** Where its days end, for a date that is a span; as `x` for a day. */
  readonly xEnd: number;
  /** False where nothing says when it was written. */
  readonly dated: boolean;
}

export interface PlacedEdge {
  readonly key: string;
  readonly path: string;
  readonly width: number;
  readonly manner: 'copy' | 'cite';
  readonly certain: boolean;
}

export interface Drawing {
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
  readonly ticks: readonly { readonly day: string; readonly x: number }[];
}

const SIDE = 26;
/** Copies of one day stand aside from what they were taken from, so that the line between them shows. */
const STEP = 15;
const CORNER = 8;
const CITES = new Set(['citation', 'quotation', 'shared-origin']);

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** A line that goes down from the original, then turns to the copy. */
function drawElbow(from: PlacedNode, to: PlacedNode): string {
  const way = to.x < from.x ? -1 : 1;
  const reach = Math.min(CORNER, Math.abs(to.x - from.x));
  const turn = round(from.x + way * reach);
  return `M${from.x} ${from.y}V${round(to.y - reach)}Q${from.x} ${to.y} ${turn} ${to.y}H${to.x}`;
}

/** Places the rows of a stemma in time, from left to right, one row under the other. */
export function placeNodes(
  rows: readonly StemmaNode[],
  scale: TimeScale,
  size: { readonly width: number; readonly rowHeight: number; readonly top: number },
): Drawing {
  const deepest = Math.max(0, ...rows.map(({ depth }) => depth));
  const room = Math.max(0, size.width - 2 * SIDE - deepest * STEP);
  const at = (day: string, depth: number) => round(SIDE + scale.place(day) * room + depth * STEP);
  const nodes = rows.map((row, index): PlacedNode => {
    const { earliest = null, latest = null } = row.article ?? {};
    const dated = earliest !== null && latest !== null;
    const x = dated ? at(earliest, row.depth) : round(SIDE / 2 + row.depth * STEP);
    return {
      key: row.key,
      x,
      xEnd: dated ? at(latest, row.depth) : x,
      y: size.top + (index + 0.5) * size.rowHeight,
      dated,
    };
  });
  const byKey = new Map(nodes.map((node) => [node.key, node]));
  const edges = rows.flatMap((row, index): PlacedEdge[] => {
    const from = row.parent === null ? undefined : byKey.get(row.parent);
    if (!from) return [];
    return [
      {
        key: row.key,
        path: drawElbow(from, nodes[index]!),
        width: round(1.25 + 3.5 * row.share),
        manner: row.kind !== null && CITES.has(row.kind) ? 'cite' : 'copy',
        certain: row.certain,
      },
    ];
  });
  return { nodes, edges, ticks: scale.ticks.map(({ day }) => ({ day, x: at(day, 0) })) };
}
