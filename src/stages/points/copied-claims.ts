import type { ArticleId } from '../../model/anchor.ts';
import { sentenceOf } from '../../model/claim.ts';
import type { LineageEdge } from '../../model/lineage.ts';
import { contentId } from '../../text/content-id.ts';
import type { ClaimView } from './claim-view.ts';

/** The passages that two articles share by an edge between them, as they are asked for. */
export class PassageIndex {
  /** Edges between two articles, whichever is the copy, by the one and the other. */
  readonly #edges = new Map<ArticleId, Map<ArticleId, LineageEdge[]>>();
  readonly #passages = new Map<readonly LineageEdge[], Map<ArticleId, readonly Passage[]>>();
  readonly #digests = new Map<readonly LineageEdge[], string>();

  constructor(lineage: readonly LineageEdge[]) {
    for (const edge of lineage) {
      if (typeof edge.of !== 'string') continue;
      const edges = this.#edges.get(edge.copy)?.get(edge.of);
      if (edges) edges.push(edge);
      else this.#put(edge.copy, edge.of, [edge]);
    }
  }

  between(one: ArticleId, other: ArticleId): readonly Passage[] {
    const edges = this.#edges.get(one)?.get(other);
    if (edges === undefined) return NO_PASSAGES;
    const known = this.#passages.get(edges)?.get(one);
    if (known !== undefined) return known;
    const passages = edges.flatMap(({ copy, passages }) =>
      passages.map((own) => (copy === one ? { a: own.copy, b: own.of } : { a: own.of, b: own.copy })),
    );
    const ways = this.#passages.get(edges) ?? new Map<ArticleId, readonly Passage[]>();
    this.#passages.set(edges, ways.set(one, passages));
    return passages;
  }

  /** 16 hex digits; empty where there are none. It is the same whichever is asked for first. */
  digest(one: ArticleId, other: ArticleId): string {
    const edges = this.#edges.get(one)?.get(other);
    if (edges === undefined) return '';
    let digest = this.#digests.get(edges);
    if (digest === undefined) {
      const numbers = edges.flatMap(({ copy, passages }) => [
        copy,
        ...passages.flatMap((own) => [...own.copy, ...own.of]),
      ]);
      digest = edges.every(({ passages }) => passages.length === 0) ? '' : contentId('', ...numbers);
      this.#digests.set(edges, digest);
    }
    return digest;
  }

  /** One list for both ways. */
  #put(copy: ArticleId, of: ArticleId, edges: LineageEdge[]): void {
    for (const [from, to] of [
      [copy, of],
      [of, copy],
    ] as const) {
      const known = this.#edges.get(from);
      if (known) known.set(to, edges);
      else this.#edges.set(from, new Map([[to, edges]]));
    }
  }
}

/** Both stand at the same words of a shared passage. */
export function isCopied(a: ClaimView, b: ClaimView, passages: PassageIndex): boolean {
  const placeA = placeOf(a);
  const placeB = placeOf(b);
  if (placeA.exact !== placeB.exact) return false;
  for (const passage of passages.between(a.source.article.id, b.source.article.id)) {
    const inside =
      placeA.start >= passage.a[0] &&
      placeA.end <= passage.a[1] &&
      placeB.start >= passage.b[0] &&
      placeB.end <= passage.b[1];
    if (inside && sameNeighbourhood(a, b)) return true;
  }
  return false;
}

interface Passage {
  readonly a: readonly [number, number];
  readonly b: readonly [number, number];
}

const NO_PASSAGES: readonly Passage[] = [];

/** The words before and after agree, punctuation aside: one passage can hold a number twice. */
function sameNeighbourhood(a: ClaimView, b: ClaimView): boolean {
  const around = (view: ClaimView): string => {
    const { start, end } = placeOf(view);
    const text = view.source.article.text;
    return `${text.slice(Math.max(0, start - 24), start)}|${text.slice(end, end + 24)}`.replace(
      /[^\p{L}\p{N}|]+/gu,
      ' ',
    );
  };
  const [beforeA, afterA] = around(a).split('|') as [string, string];
  const [beforeB, afterB] = around(b).split('|') as [string, string];
  return beforeA.slice(-12) === beforeB.slice(-12) || afterA.slice(0, 12) === afterB.slice(0, 12);
}

export function placeOf(view: ClaimView): { readonly start: number; readonly end: number; readonly exact: string } {
  const anchor = view.quantity?.anchor ?? view.time?.anchor ?? sentenceOf(view.claim);
  return anchor;
}
