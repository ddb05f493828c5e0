import type { LineageEdge, Passage } from '../model/lineage.ts';
import {
  cutText,
  enterJudged,
  foldPile,
  groupCaptures,
  type HouseRows,
  type JudgedPairs,
  joinHouseRows,
  type Lineage,
  LineageBooks,
  type LineageInput,
  openPile,
  type PackedRelations,
  type PackedSpans,
  PIECE_ARTICLES,
  type Pieces,
  packPassages,
  pairRanks,
  type RankPairs,
  type Reading,
  type Relation,
  RelationReceiver,
  type ResolvedCitation,
  StemmaDrawing,
  type TextPiece,
  textAt,
  unpackSpans,
} from '../stages/lineage/index.ts';
import { factsOf, type LineageAsk } from './lineage-task.ts';
import { startWorker } from './start-worker.ts';
import { ThreadTeam } from './thread-team.ts';

/** Two numbers a pair. */
const BLOCK_NUMBERS = 2 * 4096;
const BLOCK_PIECES = 512;

/** Articles that are told at once. */
const BLOCK_ARTICLES = 4096;
/** Relations whose passages one thread reads at once. */
const BLOCK_RELATIONS = 1024;

function cutPairs(pairs: RankPairs): RankPairs[] {
  const blocks = Math.ceil(pairs.length / BLOCK_NUMBERS);
  return Array.from({ length: blocks }, (_, at) => pairs.slice(at * BLOCK_NUMBERS, (at + 1) * BLOCK_NUMBERS));
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
  await team.askAll({ ask: 'open', casePath, quotes: input.quotes ?? new Map() });
  for (let at = 0; at < input.articles.length; at += BLOCK_ARTICLES) {
    await team.askAll({ ask: 'add', articles: input.articles.slice(at, at + BLOCK_ARTICLES).map(factsOf) });
  }
  const count = Math.ceil(input.articles.length / PIECE_ARTICLES);
  const reading = Array.from({ length: count }, (_, piece): LineageAsk => ({ ask: 'read', piece }));
  const table = (await team.share(reading)) as TextPiece[];
  await team.askAll({ ask: 'know', pieces: table });
  const pile = openPile(input.articles, input.quotes, (rank) => textAt(table, rank));
  const pairs = pairRanks(pile, input);
  await team.share(cutPairs(pairs).map((own): LineageAsk => ({ ask: 'align', pairs: own })));
  const lines = joinHouseRows((await team.askAll({ ask: 'houses' })) as HouseRows[]);
  const receiver = new RelationReceiver();
  const relations: Relation[] = [];
  const books = input.kept && new LineageBooks(input.kept, input.quotes);
  const readingOf = (rank: number): Reading => pile.readings[rank]!;
  for (const judged of (await team.askAll({ ask: 'judge', lines, all: books !== undefined })) as JudgedPairs[]) {
    const own = receiver.receive(judged.relations, readingOf);
    if (books && judged.shared) enterJudged(books.pairs, judged.shared, own, readingOf);
    for (const relation of own) relations.push(relation);
  }
  relations.sort(inOrderOfPairs);
  const pieces = foldPile(pile, groupCaptures(relations));
  const citations = await cite(team, pieces);
  const drawing = new StemmaDrawing(pile, { pairs, lines, relations, pieces, citations }, input.rejected);
  for (let open = drawing.next(); open.length > 0; open = drawing.next()) {
    const more = await judgePieces(team, open);
    drawing.tell(more.flatMap((packed) => receiver.receive(packed, pieces.byRank)));
  }
  const captures = await joinCaptures(team, drawing.captures());
  if (books) keepTable(books, pile.readings, table);
  return drawing.finish(await readSpans(team, drawing.copies), captures);
}

/** Keeps each text of the table by its article; pairs of pieces, which are few, are judged anew the next time. */
function keepTable(books: LineageBooks, readings: readonly Reading[], table: readonly TextPiece[]): void {
  for (const { article, rank } of readings) books.keepText(article, cutText(table, rank));
  books.close(readings);
}

/** The lower rank of each pair first, whichever of the two is the copy. */
function inOrderOfPairs({ comparison: x }: Relation, { comparison: y }: Relation): number {
  return (
    Math.min(x.a.rank, x.b.rank) - Math.min(y.a.rank, y.b.rank) ||
    Math.max(x.a.rank, x.b.rank) - Math.max(y.a.rank, y.b.rank)
  );
}

async function cite(team: ThreadTeam<LineageAsk>, { joined, list }: Pieces): Promise<ResolvedCitation[]> {
  await team.askAll({ ask: 'fold', joined });
  const blocks = Array.from(
    { length: Math.ceil(list.length / BLOCK_PIECES) },
    (_, at): LineageAsk => ({ ask: 'cite', from: at * BLOCK_PIECES, to: (at + 1) * BLOCK_PIECES }),
  );
  return ((await team.share(blocks)) as ResolvedCitation[][]).flat();
}

async function judgePieces(team: ThreadTeam<LineageAsk>, pairs: RankPairs): Promise<PackedRelations[]> {
  const asked = cutPairs(pairs).map((own): LineageAsk => ({ ask: 'judge-pieces', pairs: own }));
  return (await team.share(asked)) as PackedRelations[];
}

async function joinCaptures(team: ThreadTeam<LineageAsk>, pairs: RankPairs): Promise<LineageEdge[]> {
  const asked = cutPairs(pairs).map((own): LineageAsk => ({ ask: 'join-captures', pairs: own }));
  return ((await team.share(asked)) as LineageEdge[][]).flat();
}

/** The relations are read in order of their copies, which have several originals each. */
async function readSpans(team: ThreadTeam<LineageAsk>, copies: readonly Relation[]): Promise<Passage[][]> {
  const order = copies.map((_, at) => at).sort((x, y) => copies[x]!.comparison.a.rank - copies[y]!.comparison.a.rank);
  const blocks = Array.from({ length: Math.ceil(order.length / BLOCK_RELATIONS) }, (_, at) =>
    order.slice(at * BLOCK_RELATIONS, (at + 1) * BLOCK_RELATIONS).map((place) => copies[place]!),
  );
  const asked = blocks.map((own): LineageAsk => ({ ask: 'read-spans', passages: packPassages(own) }));
  const read = (await team.share(asked)) as PackedSpans[];
  const spans: Passage[][] = new Array(copies.length);
  const all = blocks.flatMap((own, at) => unpackSpans(own, read[at]!));
  for (const [at, place] of order.entries()) spans[place] = all[at]!;
  return spans;
}
