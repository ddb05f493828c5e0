import type { ArticleId } from '../../model/index.ts';
import type { Relation } from './classify-pair.ts';
import type { HouseLines } from './find-house-lines.ts';
import { groupCaptures, mergeFacts, type SameGroup } from './group-captures.ts';
import { judgePair } from './judge-pairs.ts';
import type { LineagePile, RankPairs } from './open-pile.ts';
import { prepareReading, type Reading } from './reading.ts';

/** The pieces of writing of a pile: its articles, those that are one in several captures folded into one. */
export interface Pieces {
  /** Every article of the pile is in one group, mostly alone. In order of their representatives' ids. */
  readonly same: readonly SameGroup[];
  /** By their representatives' ids; in that order. */
  readonly pieces: ReadonlyMap<ArticleId, Reading>;
}

export function foldPile({ readings, quotes }: LineagePile, same: readonly SameGroup[]): Pieces {
  const byId = new Map(readings.map((reading) => [reading.id, reading]));
  const pieces = new Map<ArticleId, Reading>();
  for (const group of same) {
    const own = byId.get(group.representative)!;
    if (group.articles.length === 1) {
      pieces.set(own.id, own);
      continue;
    }
    const speech = quotes?.get(own.id);
    pieces.set(own.id, prepareReading(mergeFacts(group, byId), { rank: own.rank, ...(speech && { quotes: speech }) }));
  }
  return { same, pieces };
}

/** Groups the captures that the relations call one article. */
export function groupPile({ readings }: LineagePile, relations: readonly Relation[]): SameGroup[] {
  return groupCaptures(
    readings,
    relations.filter(({ kind }) => kind === 'same'),
  );
}

/** Relations between pieces: as judged where neither side was folded, else judged with the folded facts. */
export function judgePieces(
  pile: LineagePile,
  { same, pieces }: Pieces,
  pairs: RankPairs,
  relations: readonly Relation[],
  lines: HouseLines,
  isOpen: (a: ArticleId, b: ArticleId) => boolean,
): Relation[] {
  const { readings } = pile;
  const groups = new Map<number, SameGroup>();
  const rankOf = new Map(readings.map(({ id, rank }) => [id, rank]));
  for (const group of same)
    if (group.articles.length > 1) for (const id of group.articles) groups.set(rankOf.get(id)!, group);
  const isAlone = ({ rank }: Reading): boolean => !groups.has(rank);
  const kept = relations.filter(({ kind, comparison: { a, b } }) => kind !== 'same' && isAlone(a) && isAlone(b));
  const folded = new Map<string, readonly [ArticleId, ArticleId]>();
  for (let at = 0; at < pairs.length; at += 2) {
    const [a, b] = [pairs[at]!, pairs[at + 1]!];
    if (!groups.has(a) && !groups.has(b)) continue;
    const ids = [a, b].map((rank) => groups.get(rank)?.representative ?? readings[rank]!.id).sort();
    const [first, second] = ids as [ArticleId, ArticleId];
    if (first !== second && isOpen(first, second)) folded.set(`${first} ${second}`, [first, second]);
  }
  const anew = [...folded.values()].flatMap(([a, b]) => {
    const relation = judgePair(pieces.get(a)!, pieces.get(b)!, lines);
    return relation === null || relation.kind === 'same' ? [] : [relation];
  });
  return [...kept, ...anew];
}
