import {
  addAlone,
  drawStemma,
  foldPile,
  groupPile,
  type HouseRows,
  joinHouseRows,
  type Lineage,
  type LineageInput,
  openPile,
  PIECE_ARTICLES,
  pairRanks,
  type RankPairs,
  type ResolvedCitation,
  receiveRelation,
  type SentRelation,
  type TextPiece,
  textAt,
} from '../stages/lineage/index.ts';
import { factsOf, type LineageAsk } from './lineage-task.ts';
import { startWorker } from './start-worker.ts';
import { ThreadTeam } from './thread-team.ts';

/** Two numbers a pair. */
const BLOCK_NUMBERS = 2 * 4096;
const BLOCK_PIECES = 512;

function cutPairs(pairs: RankPairs): LineageAsk[] {
  const blocks = Math.ceil(pairs.length / BLOCK_NUMBERS);
  return Array.from({ length: blocks }, (_, at) => ({
    ask: 'align',
    pairs: pairs.slice(at * BLOCK_NUMBERS, (at + 1) * BLOCK_NUMBERS),
  }));
}

/**
 * `traceLineage` in so many worker threads, each of which reads texts from the case's file: the very same lineage,
 * however many there are. Rejects where a thread dies.
 */
export async function traceInThreads(input: LineageInput, casePath: string, jobs: number): Promise<Lineage> {
  const workers = Array.from({ length: jobs }, () => startWorker('lineage-worker'));
  const team = new ThreadTeam<LineageAsk>(workers);
  try {
    return await trace(input, casePath, team);
  } finally {
    await team.close();
  }
}

async function trace(input: LineageInput, casePath: string, team: ThreadTeam<LineageAsk>): Promise<Lineage> {
  const quotes = input.quotes ?? new Map();
  await team.askAll({ ask: 'open', casePath, articles: input.articles.map(factsOf), quotes });
  const count = Math.ceil(input.articles.length / PIECE_ARTICLES);
  const reading = Array.from({ length: count }, (_, piece): LineageAsk => ({ ask: 'read', piece }));
  const table = (await team.share(reading)) as TextPiece[];
  await team.askAll({ ask: 'know', pieces: table });
  const pile = openPile(input.articles, input.quotes, (rank) => textAt(table, rank));
  const pairs = pairRanks(pile, input);
  await team.share(cutPairs(pairs));
  const lines = joinHouseRows((await team.askAll({ ask: 'houses' })) as HouseRows[]);
  const sent = ((await team.askAll({ ask: 'judge', lines })) as SentRelation[][]).flat();
  const relations = sent
    .sort((x, y) => Math.min(x.a, x.b) - Math.min(y.a, y.b) || Math.max(x.a, x.b) - Math.max(y.a, y.b))
    .map((relation) => receiveRelation(relation, pile.readings));
  const joined = groupPile(pile, relations).filter(({ articles }) => articles.length > 1);
  const pieces = foldPile(pile, addAlone(pile.readings, joined));
  const citations = await cite(team, pieces.same.length, joined);
  return drawStemma(pile, { pairs, lines, relations, pieces, citations }, input.rejected);
}

async function cite(
  team: ThreadTeam<LineageAsk>,
  pieces: number,
  joined: Extract<LineageAsk, { ask: 'fold' }>['joined'],
): Promise<ResolvedCitation[]> {
  await team.askAll({ ask: 'fold', joined });
  const blocks = Array.from(
    { length: Math.ceil(pieces / BLOCK_PIECES) },
    (_, at): LineageAsk => ({ ask: 'cite', from: at * BLOCK_PIECES, to: (at + 1) * BLOCK_PIECES }),
  );
  return ((await team.share(blocks)) as ResolvedCitation[][]).flat();
}
