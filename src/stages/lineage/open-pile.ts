import type { ArticleId, Span } from '../../model/index.ts';
import { edgeId } from '../../text/subject-id.ts';
import type { CandidatePair } from './find-candidates.ts';
import type { KeptLineage } from './kept-lineage.ts';
import { pairByName } from './pair-by-name.ts';
import { type LineageArticle, prepareReading, type Reading, type ReadText } from './reading.ts';
import { spellOutSlugs } from './spell-out-slugs.ts';

export interface LineageInput {
  readonly articles: readonly LineageArticle[];
  /** Pairs that share fingerprints; see `findCandidates`. */
  readonly candidates: readonly CandidatePair[];
  /** Spans of direct speech that the statements have found, beside what stands in quotation marks. */
  readonly quotes?: ReadonlyMap<ArticleId, readonly Span[]>;
  /** Edges that a person has rejected, as `edgeId` names them. Between two articles neither way is drawn again. */
  readonly rejected?: ReadonlySet<string>;
  /** What earlier runs read and judged, and where this one puts what it adds. The lineage is the same without. */
  readonly kept?: KeptLineage;
}

/** The articles of a pile prepared for comparing, in order of id: a reading's `rank` is its place. */
export interface LineagePile {
  readonly readings: readonly Reading[];
  readonly quotes: LineageInput['quotes'];
}

/** Prepares the articles of a pile; `read` gives an article's text as read before, by its rank. */
export function openPile(
  given: readonly LineageArticle[],
  quotes?: LineageInput['quotes'],
  read?: (rank: number) => ReadText,
): LineagePile {
  const articles = spellOutSlugs(given).sort((a, b) => (a.id < b.id ? -1 : 1));
  const known = { quotes, read };
  const readings = articles.map((article, rank) => prepareReading(article, rank, known));
  return { readings, quotes };
}

/** The rank of an article of the pile. */
export function findRank(readings: readonly Reading[], id: ArticleId): number {
  let [from, to] = [0, readings.length];
  while (to - from > 1) {
    const middle = (from + to) >> 1;
    if (readings[middle]!.id <= id) from = middle;
    else to = middle;
  }
  return from;
}

/** Pairs of articles by their ranks, the lower first, one after another and in order. */
export type RankPairs = Uint32Array;

/** The pairs to compare: the candidates and those that one name brings together, but for those a person has rejected. */
export function pairRanks(
  { readings }: LineagePile,
  { candidates, rejected = new Set() }: Pick<LineageInput, 'candidates' | 'rejected'>,
): RankPairs {
  const ranks = new Map(readings.map(({ id, rank }) => [id, rank]));
  const isRejected = findRejected(rejected);
  const named = pairByName(readings);
  const keys = new Float64Array(candidates.length + named.length);
  let count = 0;
  const add = (a: ArticleId, b: ArticleId): void => {
    const [first, second] = [ranks.get(a), ranks.get(b)];
    if (first === undefined || second === undefined || first === second || isRejected({ copy: a, of: b })) return;
    keys[count++] = Math.min(first, second) * readings.length + Math.max(first, second);
  };
  for (const { a, b } of candidates) add(a, b);
  for (const [a, b] of named) add(a, b);
  const sorted = keys.subarray(0, count).sort();
  const pairs = new Uint32Array(2 * count);
  let kept = 0;
  for (let at = 0; at < count; at++) {
    if (at > 0 && sorted[at] === sorted[at - 1]) continue;
    pairs[kept++] = Math.floor(sorted[at]! / readings.length);
    pairs[kept++] = sorted[at]! % readings.length;
  }
  return pairs.slice(0, kept);
}

/** Whether a person has rejected an edge; between two articles, either way. */
export function findRejected(
  rejected: ReadonlySet<string>,
): (edge: { readonly copy: ArticleId; readonly of: ArticleId | { readonly outside: string } }) => boolean {
  return ({ copy, of }) =>
    rejected.size > 0 &&
    (rejected.has(edgeId({ copy, of })) || (typeof of === 'string' && rejected.has(edgeId({ copy: of, of: copy }))));
}
