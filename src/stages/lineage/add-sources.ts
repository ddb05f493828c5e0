import type { ArticleId, LineageEdge, Passage } from '../../model/index.ts';
import type { Relation } from './classify-pair.ts';
import { findEchoes } from './find-echoes.ts';
import { findOutsideOrigins } from './find-outside-origins.ts';
import type { Reading } from './reading.ts';
import { outsideKey, type ResolvedCitation } from './resolve-citations.ts';

/** A relation that was chosen, with its passages in the offsets of the two texts. */
export interface PlacedCopy {
  readonly relation: Relation;
  readonly passages: readonly Passage[];
}

/** Edges to the sources that the pieces of a pile name: those they cite and the origins they credit. */
export function addSources(
  pieces: readonly Reading[],
  copies: readonly PlacedCopy[],
  citations: readonly ResolvedCitation[],
): LineageEdge[] {
  const parents = groupBy(copies, ({ relation }) => relation.comparison.a.id);
  const cited = groupBy(citations, ({ article }) => article);
  const edges: LineageEdge[] = [];
  for (const piece of pieces) {
    const own = parents.get(piece.id) ?? [];
    const outside = findOutsideOrigins(
      piece,
      own.map(({ relation }) => relation),
    );
    edges.push(...outside, ...citationEdges(piece, cited.get(piece.id) ?? [], own, outside));
  }
  const between = [
    ...edges,
    ...copies.map(({ relation: { comparison } }) => ({ copy: comparison.a.id, of: comparison.b.id })),
  ];
  const known = new Set(between.flatMap(({ copy, of }) => (typeof of === 'string' ? [`${copy} ${of}`] : [])));
  return [...edges, ...findEchoes(pieces, known)];
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => ArticleId): Map<ArticleId, Item[]> {
  const groups = new Map<ArticleId, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}

/** One edge for each source cited, but for those it copies and those cited in words that it copied. */
function citationEdges(
  piece: Reading,
  citations: readonly ResolvedCitation[],
  parents: readonly PlacedCopy[],
  outside: readonly LineageEdge[],
): LineageEdge[] {
  if (citations.length === 0) return [];
  const edges = new Map<string, LineageEdge>();
  const copied = parents.filter(({ relation: { kind } }) => kind !== 'shared-origin' && kind !== 'quotation');
  const spans = copied.flatMap(({ passages }) => passages);
  const known = new Set<string>(copied.map(({ relation }) => `article:${relation.comparison.b.id}`));
  for (const { of } of outside) if (typeof of !== 'string') known.add(outsideKey(of.outside));
  for (const { start, end, of, key, scope, certain, because } of citations) {
    if (known.has(key)) continue;
    const before = edges.get(key);
    const sentence: [number, number] = [scope.start, scope.end];
    if (before !== undefined) {
      edges.set(key, { ...before, sentences: addSentence(before.sentences ?? [], sentence) });
      continue;
    }
    if (spans.some(({ copy }) => copy[0] <= start && end <= copy[1])) continue;
    const direction = { certain, because: [because] };
    const edge = { copy: piece.id, of, kind: 'citation', share: 0, passages: [] } as const;
    edges.set(key, { ...edge, sentences: [sentence], direction });
  }
  return [...edges.values()];
}

function addSentence(
  sentences: readonly (readonly [number, number])[],
  sentence: readonly [number, number],
): readonly (readonly [number, number])[] {
  if (sentences.some(([start, end]) => start === sentence[0] && end === sentence[1])) return sentences;
  return [...sentences, sentence].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}
