import type { ClaimComparison, Point } from '../../model/point.ts';
import { contentId } from '../../text/content-id.ts';
import type { KeptWork } from '../../text/kept-work.ts';
import type { ClaimView, PointArticle } from './claim-view.ts';
import { MOST_LOOKED_AT } from './compare-neighbours.ts';
import type { PointStamps } from './point-stamps.ts';

/** What a group of claims gives, but how it compares with the claims that were kept apart from it. */
export interface PointCore {
  readonly point: Omit<Point, 'comparisons'>;
  /** Why its claims were joined. */
  readonly ties: readonly ClaimComparison[];
}

/** How a point is made where it is not kept; both are pure functions of the group, and the second of its neighbours too. */
export interface PointMaker {
  /** Null where nobody asks the question. */
  build(): PointCore | null;
  compareApart(): readonly ClaimComparison[];
}

export function putTogether({ point, ties }: PointCore, apart: readonly ClaimComparison[]): Point {
  return ties.length + apart.length > 0 ? { ...point, comparisons: [...ties, ...apart] } : point;
}

/** A point with the digests of all that its group, and that the comparisons with others, were made from. */
type KeptPoint = readonly [group: string, around: string, core: PointCore, apart: readonly ClaimComparison[]];

/** Those of the groups whose first claim stands in one article; and the digests of its groups that are not asked of. */
interface Row {
  readonly points: KeptPoint[];
  readonly unasked: string[];
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Points of some kinds, kept by the article of their first claim: what no change has touched is taken as it was built. */
export class PointBook {
  readonly #kept: KeptWork;
  readonly #stamps: PointStamps;
  readonly #kinds: string;
  readonly #byKey: ReadonlyMap<string, readonly ClaimView[]>;
  readonly #around = new Map<string, string>();
  readonly #before = new Map<PointArticle, Row>();
  readonly #now = new Map<PointArticle, Row>();
  /** Articles of which something was built anew. */
  readonly #changed = new Set<PointArticle>();

  constructor(kept: KeptWork, stamps: PointStamps, kinds: string, byKey: ReadonlyMap<string, readonly ClaimView[]>) {
    this.#kept = kept;
    this.#stamps = stamps;
    this.#kinds = kinds;
    this.#byKey = byKey;
  }

  /** The point of a group, taken as it was kept where all that it was made from is the same. */
  pointOf(group: readonly ClaimView[], maker: PointMaker): Point | null {
    const { source } = group[0]!;
    const before = this.#rowOf(source);
    const now = this.#open(source);
    const stamp = this.#stampGroup(group);
    if (before.unasked.includes(stamp)) {
      now.unasked.push(stamp);
      return null;
    }
    const known = before.points.find(([of]) => of === stamp);
    const core = known === undefined ? maker.build() : known[2];
    if (known === undefined) this.#changed.add(source);
    if (core === null) {
      now.unasked.push(stamp);
      return null;
    }
    const around = this.#stampAround(group);
    const isSame = known !== undefined && known[1] === around;
    if (!isSame) this.#changed.add(source);
    const apart = isSame ? known[3] : maker.compareApart();
    now.points.push([stamp, around, core, apart]);
    return putTogether(core, apart);
  }

  /** Hands over the rows that have changed. */
  close(): void {
    for (const [source, row] of this.#now) {
      const before = this.#rowOf(source);
      const isLess = row.points.length < before.points.length || row.unasked.length < before.unasked.length;
      if (!isLess && !this.#changed.has(source)) continue;
      const body = encoder.encode(JSON.stringify(row));
      this.#kept.put({ key: this.#keyOf(source), stamp: this.#stamps.ofRecords(source), body });
    }
  }

  #keyOf({ article }: PointArticle): string {
    return `${this.#kinds} ${article.id}`;
  }

  #rowOf(source: PointArticle): Row {
    let row = this.#before.get(source);
    if (row === undefined) {
      const body = this.#kept.take(this.#keyOf(source), this.#stamps.ofRecords(source));
      row = body === undefined ? { points: [], unasked: [] } : (JSON.parse(decoder.decode(body)) as Row);
      this.#before.set(source, row);
    }
    return row;
  }

  #open(source: PointArticle): Row {
    const known = this.#now.get(source);
    if (known !== undefined) return known;
    const row: Row = { points: [], unasked: [] };
    this.#now.set(source, row);
    return row;
  }

  #stampGroup(group: readonly ClaimView[]): string {
    const sources = new Set(group.map(({ source }) => source));
    const claims = group.map(({ claim }) => claim.id);
    return contentId('', ...claims, ...Array.from(sources, (source) => this.#stamps.ofOrigin(source)));
  }

  /** Of the claims that stand under the keys of a group's, as far as they are looked at. */
  #stampAround(group: readonly ClaimView[]): string {
    const keys = new Set(group.flatMap(({ claim }) => claim.keys));
    return contentId('', ...Array.from(keys, (key) => this.#stampKey(key)));
  }

  #stampKey(key: string): string {
    let stamp = this.#around.get(key);
    if (stamp === undefined) {
      const views = (this.#byKey.get(key) ?? []).slice(0, MOST_LOOKED_AT);
      stamp = contentId('', ...views.map(({ claim, source }) => `${claim.id} ${this.#stamps.ofTold(source)}`));
      this.#around.set(key, stamp);
    }
    return stamp;
  }
}
