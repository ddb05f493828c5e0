import type { ArticleId, LineageEdge, Passage } from '../../model/index.ts';
import { addSources } from './add-sources.ts';
import { chooseParents } from './choose-parents.ts';
import type { Relation } from './classify-pair.ts';
import type { HouseLines } from './find-house-lines.ts';
import { type Pieces, pairFolded } from './fold-pile.ts';
import { addAlone, type SameGroup } from './group-captures.ts';
import { findRank, findRejected, type LineageInput, type LineagePile, type RankPairs } from './open-pile.ts';
import { type OrderReadings, orderFamilies } from './order-families.ts';
import type { ResolvedCitation } from './resolve-citations.ts';

export interface Lineage {
  /**
   * The stemma. Edges of kind `same` lead from each capture to its group's representative; all others join
   * representatives, or lead to a source outside the pile.
   */
  readonly edges: readonly LineageEdge[];
  /** Every article of the pile is in one group, mostly alone. */
  readonly same: readonly SameGroup[];
  /** Each place in which a representative names its source, for counting the origins of a sentence. */
  readonly citations: readonly ResolvedCitation[];
}

/** What was found of a pile's pairs and pieces, in whatever parts. */
export interface Findings {
  readonly pairs: RankPairs;
  readonly lines: HouseLines;
  /** Of the pairs; whatever their order, the stemma is the same. */
  readonly relations: readonly Relation[];
  readonly pieces: Pieces;
  /** In the pieces' order. */
  readonly citations: readonly ResolvedCitation[];
}

/** Rounds of looking one step further up the stemma. */
const CLIMBS = 4;

/**
 * The stemma of a pile as it is drawn. What needs the texts is asked for and told, so that others can do it: pairs of
 * pieces to judge, until none is left, then the spans of the passages of all that were chosen.
 */
export class StemmaDrawing {
  readonly #pile: LineagePile;
  readonly #order: OrderReadings | undefined;
  readonly #found: Findings;
  readonly #isRejected: ReturnType<typeof findRejected>;
  readonly #isOpen: (a: ArticleId, b: ArticleId) => boolean;
  /** Judged so far; null until the folded pieces' are. */
  #judged: readonly Relation[] | null = null;
  #known = new Set<number>();
  #rounds = 0;
  #chosen: readonly Relation[] = [];

  /** @param order the stages of families; `orderVersions` where absent */
  constructor(
    pile: LineagePile,
    found: Findings,
    rejected: LineageInput['rejected'] = new Set(),
    order?: OrderReadings,
  ) {
    this.#order = order;
    this.#pile = pile;
    this.#found = found;
    this.#isRejected = findRejected(rejected);
    this.#isOpen = (copy, of) => !this.#isRejected({ copy, of });
  }

  /** The pairs of pieces to judge next, by their representatives' ranks; none where the stemma is chosen. */
  next(): RankPairs {
    const { pieces, pairs } = this.#found;
    if (this.#judged === null) {
      const folded = pairFolded(this.#pile, pieces, pairs, this.#isOpen);
      if (folded.length > 0) return folded;
      this.tell([]);
    }
    if (this.#rounds > CLIMBS) return new Uint32Array(0);
    this.#chosen = chooseParents(this.#judged!);
    return this.#rounds++ === CLIMBS ? new Uint32Array(0) : this.#climb();
  }

  /** The relations among the pairs that were asked for last, in their order. */
  tell(relations: readonly Relation[]): void {
    const others = relations.filter(({ kind }) => kind !== 'same');
    if (this.#judged !== null) {
      if (others.length === 0) this.#rounds = CLIMBS + 1;
      else this.#judged = [...this.#judged, ...others];
      return;
    }
    const { relations: all, pieces } = this.#found;
    const folded = new Set(pieces.joined.flatMap(({ articles }) => articles));
    const kept = all.filter(
      ({ kind, comparison: { a, b } }) => kind !== 'same' && !folded.has(a.id) && !folded.has(b.id),
    );
    this.#judged = orderFamilies([...kept, ...others], this.#order);
    for (const { comparison } of this.#judged) this.#known.add(this.#keyOf(comparison.a.rank, comparison.b.rank));
  }

  /**
   * Each article is also compared with its parents' parents: in a large family the candidates hold only some of the
   * pairs, and the dispatch from which all come need not be in each one's.
   */
  #climb(): RankPairs {
    const parentOf = new Map<ArticleId, { readonly id: ArticleId; readonly rank: number }>();
    for (const { comparison } of this.#chosen) {
      if (!parentOf.has(comparison.a.id)) parentOf.set(comparison.a.id, comparison.b);
    }
    const further: number[] = [];
    for (const { comparison } of this.#chosen) {
      const { a, b } = comparison;
      const above = parentOf.get(b.id);
      if (above === undefined || this.#known.has(this.#keyOf(a.rank, above.rank))) continue;
      this.#known.add(this.#keyOf(a.rank, above.rank));
      if (this.#isOpen(a.id, above.id)) further.push(Math.min(a.rank, above.rank), Math.max(a.rank, above.rank));
    }
    return Uint32Array.from(further);
  }

  #keyOf(a: number, b: number): number {
    return Math.min(a, b) * this.#pile.readings.length + Math.max(a, b);
  }

  /** The relations that were chosen. */
  get copies(): readonly Relation[] {
    return this.#chosen;
  }

  /** Pairs of a capture and the representative of its group, by their ranks. */
  captures(): RankPairs {
    const { readings } = this.#pile;
    const pairs = this.#found.pieces.joined.flatMap(({ representative, articles }) =>
      articles
        .filter((id) => id !== representative)
        .flatMap((id) => [findRank(readings, id), findRank(readings, representative)]),
    );
    return Uint32Array.from(pairs);
  }

  /** The lineage, given the spans of the copies' passages, and the edges from captures. */
  finish(spans: readonly (readonly Passage[])[], captures: readonly LineageEdge[]): Lineage {
    const { pieces, citations } = this.#found;
    const copies = this.#chosen.map((relation, at) => ({ relation, passages: spans[at]! }));
    const sources = addSources(pieces.list, copies, citations).filter((edge) => !this.#isRejected(edge));
    const drawn = copies.map(({ relation, passages }) => toEdge(relation, passages));
    const same = addAlone(this.#pile.readings, pieces.joined);
    return { edges: sortEdges([...captures, ...drawn, ...sources]), same, citations };
  }
}

/** The edge of a relation, the passages in the offsets of the two texts. */
export function toEdge({ kind, comparison, direction }: Relation, passages: readonly Passage[]): LineageEdge {
  return {
    copy: comparison.a.id,
    of: comparison.b.id,
    kind,
    share: Math.round(comparison.shareOfA * 1000) / 1000,
    passages,
    direction: { certain: direction.certain, because: direction.because },
  };
}

function sortEdges(edges: readonly LineageEdge[]): LineageEdge[] {
  const keyed = edges.map((edge) => {
    const { copy, of, kind } = edge;
    return { edge, key: `${copy} ${typeof of === 'string' ? `0 ${of}` : `1 ${of.outside}`} ${kind}` };
  });
  return keyed.sort((x, y) => (x.key < y.key ? -1 : 1)).map(({ edge }) => edge);
}
