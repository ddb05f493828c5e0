import type { StemmaNode } from '../../src/server/contract.ts';

/** Kinds of kinship that bring no words of their own: these are folded into what they were taken from. */
const COPIES = new Set(['same', 'reprint', 'excerpt', 'revision']);

export interface ShownNode extends StemmaNode {
  /** Rows below it that can be folded away, whatever their depth. */
  readonly below: number;
  readonly folded: boolean;
}

/** The rows that show while some are folded; a folded row hides everything under it. */
export function foldStemma(nodes: readonly StemmaNode[], folded: ReadonlySet<string>): ShownNode[] {
  const shown: ShownNode[] = [];
  let hiddenBelow = Number.POSITIVE_INFINITY;
  for (const [at, node] of nodes.entries()) {
    if (node.depth > hiddenBelow) continue;
    hiddenBelow = Number.POSITIVE_INFINITY;
    let below = 0;
    while (nodes[at + 1 + below] && nodes[at + 1 + below]!.depth > node.depth) below += 1;
    const isFolded = folded.has(node.key) && below > 0;
    if (isFolded) hiddenBelow = node.depth;
    shown.push({ ...node, below, folded: isFolded });
  }
  return shown;
}

/** The roots whose copies are folded when a stemma is first shown: none of a small one, all of a large one. */
export function firstFolded(nodes: readonly StemmaNode[], most = 40): Set<string> {
  if (nodes.length <= most) return new Set();
  const copied = new Set(nodes.filter(({ kind }) => kind !== null && COPIES.has(kind)).map(({ parent }) => parent));
  return new Set(nodes.filter(({ depth, key }) => depth === 0 && copied.has(key)).map(({ key }) => key));
}
