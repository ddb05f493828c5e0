import type { ArticleId } from '../../model/anchor.ts';
import type { ClaimComparison, Point } from '../../model/point.ts';
import { contentId } from '../../text/content-id.ts';
import type { KeptWork } from '../../text/kept-work.ts';
import type { ClaimView, PointArticle } from './claim-view.ts';
import { MOST_LOOKED_AT } from './compare-neighbours.ts';
import type { PointStamps } from './point-stamps.ts';
import type { WatchedStemma } from './watched-stemma.ts';

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

/** Articles whose edges were followed beside those of the group, and the digest of these; null where there are none. */
type Above = readonly [articles: readonly ArticleId[], edges: string] | null;

/** A point with the digests of all that its group, and that the comparisons with others, were made from. */
type KeptPoint = readonly [
  group: string,
  above: Above,
  around: string,
  core: PointCore,
  apart: readonly ClaimComparison[],
];

/** Those of the groups whose first claim stands in one article; and the digests of its groups that are not asked of. */
interface Row {
  readonly points: KeptPoint[];
  readonly unasked: (readonly [group: string, above: Above])[];
  /** Of the groups that were taken apart: by the digest of each its parts, as the places of their claims in it. */
  readonly parted: (readonly [group: string, parts: readonly (readonly number[])[]])[];
}

/** Of the form of rows. */
const FORM = 3;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Points of some kinds, kept by the article of their first claim: what no change has touched is taken as it was built. */
export class PointBook {
  readonly #kept: KeptWork;
  readonly #stamps: PointStamps;
  readonly #kinds: string;
  readonly #byKey: ReadonlyMap<string, readonly ClaimView[]>;
  readonly #stemma: WatchedStemma;
  readonly #around = new Map<string, string>();
  readonly #before = new Map<PointArticle, Row>();
  readonly #now = new Map<PointArticle, Row>();
  /** Articles of which something was built anew. */
  readonly #changed = new Set<PointArticle>();

  constructor(
    kept: KeptWork,
    stamps: PointStamps,
    kinds: string,
    byKey: ReadonlyMap<string, readonly ClaimView[]>,
    stemma: WatchedStemma,
  ) {
    this.#stemma = stemma;
    this.#kept = kept;
    this.#stamps = stamps;
    this.#kinds = kinds;
    this.#byKey = byKey;
  }

  /** The questions of a group, which are a pure function of what its point is made from; taken as they were parted before. */
  partsOf(
    group: readonly ClaimView[],
    part: () => readonly (readonly ClaimView[])[],
  ): readonly (readonly ClaimView[])[] {
    if (group.length < 2) return [group];
    const { source } = group[0]!;
    const before = this.#rowOf(source);
    const stamp = this.#stampGroup(group);
    const isOne = ([of]: readonly [string, ...unknown[]]): boolean => of === stamp;
    if (before.points.some(isOne) || before.unasked.some(isOne)) return [group];
    const known = before.parted.find(isOne);
    if (known !== undefined) {
      this.#open(source).parted.push(known);
      return known[1].map((places) => places.map((place) => group[place]!));
    }
    const parts = part();
    if (parts.length < 2) return parts;
    this.#changed.add(source);
    this.#open(source).parted.push([stamp, parts.map((own) => own.map((view) => group.indexOf(view)))]);
    return parts;
  }

  /** The point of a group, taken as it was kept where all that it was made from is the same. */
  pointOf(group: readonly ClaimView[], maker: PointMaker): Point | null {
    const { source } = group[0]!;
    const before = this.#rowOf(source);
    const now = this.#open(source);
    const stamp = this.#stampGroup(group);
    const isKept = ([of, above]: readonly [string, Above, ...unknown[]]): boolean =>
      of === stamp && this.#isAsItWas(above);
    const unasked = before.unasked.find(isKept);
    if (unasked !== undefined) {
      now.unasked.push(unasked);
      return null;
    }
    const known = before.points.find(isKept);
    const [core, above] = known === undefined ? this.#build(group, maker) : [known[3], known[1]];
    if (known === undefined) this.#changed.add(source);
    if (core === null) {
      now.unasked.push([stamp, above]);
      return null;
    }
    const around = this.#stampAround(group);
    const isSame = known !== undefined && known[2] === around;
    if (!isSame) this.#changed.add(source);
    const apart = isSame ? known[4] : maker.compareApart();
    now.points.push(isSame ? known : [stamp, above, around, core, apart]);
    return putTogether(core, apart);
  }

  /** Hands over the rows that have changed. */
  close(): void {
    for (const [source, row] of this.#now) {
      const before = this.#rowOf(source);
      const isLess =
        row.points.length < before.points.length ||
        row.unasked.length < before.unasked.length ||
        row.parted.length < before.parted.length;
      if (!isLess && !this.#changed.has(source)) continue;
      const body = encoder.encode(JSON.stringify(row));
      this.#kept.put({ key: this.#keyOf(source), stamp: this.#stampRow(source), body });
    }
  }

  /** Builds the point of a group, with the digest of the edges above its articles that were followed for it. */
  #build(group: readonly ClaimView[], maker: PointMaker): readonly [PointCore | null, Above] {
    const [core, asked] = this.#stemma.watch(() => maker.build());
    const own = new Set(group.map(({ source }) => source.article.id));
    const above = asked.filter((article) => !own.has(article));
    return [core, above.length === 0 ? null : [above, this.#stamps.ofEdges(above)]];
  }

  #isAsItWas(above: Above): boolean {
    return above === null || this.#stamps.ofEdges(above[0]) === above[1];
  }

  #keyOf({ article }: PointArticle): string {
    return `${this.#kinds} ${article.id}`;
  }

  #stampRow(source: PointArticle): string {
    return `${FORM} ${this.#stamps.ofRecords(source)}`;
  }

  #rowOf(source: PointArticle): Row {
    let row = this.#before.get(source);
    if (row === undefined) {
      const body = this.#kept.take(this.#keyOf(source), this.#stampRow(source));
      row = body === undefined ? { points: [], unasked: [], parted: [] } : (JSON.parse(decoder.decode(body)) as Row);
      this.#before.set(source, row);
    }
    return row;
  }

  #open(source: PointArticle): Row {
    const known = this.#now.get(source);
    if (known !== undefined) return known;
    const row: Row = { points: [], unasked: [], parted: [] };
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
