import type { ArticleId } from '../../model/index.ts';
import { mergeFacts, type SameGroup } from './group-captures.ts';
import { findRank, type LineagePile, type RankPairs } from './open-pile.ts';
import { prepareReading, type Reading } from './reading.ts';

/** The pieces of writing of a pile: its articles, those that are one in several captures folded into one. */
export interface Pieces {
  /** Groups of more than one article. In order of their representatives' ids. */
  readonly joined: readonly SameGroup[];
  /** In order of their ids, which are their representatives'. */
  readonly list: readonly Reading[];
  /** By the rank of the representative; of an article that stands alone, its own. */
  readonly byRank: (rank: number) => Reading;
}

export function foldPile({ readings, quotes }: LineagePile, joined: readonly SameGroup[]): Pieces {
  const folded = new Map<number, Reading>();
  const others = new Set<number>();
  for (const group of joined) {
    const members = new Map(group.articles.map((id) => [id, readings[findRank(readings, id)]!]));
    const own = members.get(group.representative)!;
    for (const { rank } of members.values()) others.add(rank);
    folded.set(own.rank, prepareReading(mergeFacts(group, members), own.rank, { quotes }));
  }
  const byRank = (rank: number): Reading => folded.get(rank) ?? readings[rank]!;
  const list = readings.flatMap(({ rank }) => (others.has(rank) && !folded.has(rank) ? [] : [byRank(rank)]));
  return { joined, list, byRank };
}

/** Pairs of pieces of which one at least was folded, by their representatives' ranks: they are judged with its facts. */
export function pairFolded(
  { readings }: LineagePile,
  { joined }: Pieces,
  pairs: RankPairs,
  isOpen: (a: ArticleId, b: ArticleId) => boolean,
): RankPairs {
  const piece = new Map<number, number>();
  for (const { representative, articles } of joined) {
    for (const id of articles) piece.set(findRank(readings, id), findRank(readings, representative));
  }
  const folded = new Set<number>();
  for (let at = 0; at < pairs.length; at += 2) {
    const [a, b] = [pairs[at]!, pairs[at + 1]!];
    if (!piece.has(a) && !piece.has(b)) continue;
    const [one, other] = [piece.get(a) ?? a, piece.get(b) ?? b];
    if (one === other || !isOpen(readings[one]!.id, readings[other]!.id)) continue;
    folded.add(Math.min(one, other) * readings.length + Math.max(one, other));
  }
  return Uint32Array.from([...folded].flatMap((key) => [Math.floor(key / readings.length), key % readings.length]));
}
