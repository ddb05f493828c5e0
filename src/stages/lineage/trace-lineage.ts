import type { Passage } from '../../model/index.ts';
import type { Relation } from './classify-pair.ts';
import { findHouseLines } from './find-house-lines.ts';
import { foldPile } from './fold-pile.ts';
import { groupCaptures } from './group-captures.ts';
import { alignPairs, judgeAll } from './judge-pairs.ts';
import { joinCaptures, judgePieces } from './judge-pieces.ts';
import { LineageBooks } from './kept-lineage.ts';
import { type LineageInput, openPile, pairRanks } from './open-pile.ts';
import { packPassages, readSpans, unpackSpans } from './pack-passages.ts';
import { prepareCiting } from './resolve-citations.ts';
import { type Lineage, StemmaDrawing } from './stemma-drawing.ts';

/**
 * Draws the stemma of a pile: which articles are one in several captures, and who copied, revised, excerpted, quoted
 * or cited whom. Deterministic whatever the order of the input; compares only the candidates.
 */
export function traceLineage(input: LineageInput): Lineage {
  const { quotes, kept } = input;
  const books = kept && new LineageBooks(kept, quotes);
  const read = books && ((rank: number) => books.readText(readings[rank]!.article));
  const pile = openPile(input.articles, quotes, read);
  const { readings } = pile;
  const pairs = pairRanks(pile, input);
  const shared = alignPairs(readings, pairs, undefined, books?.pairs);
  const lines = findHouseLines(shared);
  const relations = [...judgeAll(shared, lines, books?.pairs)];
  const pieces = foldPile(pile, groupCaptures(relations));
  const citations = pieces.list.flatMap(prepareCiting(pieces.list, books?.citations));
  const found = { pairs, lines, relations, pieces, citations };
  const drawing = new StemmaDrawing(pile, found, input.rejected, books?.order);
  for (let open = drawing.next(); open.length > 0; open = drawing.next()) {
    drawing.tell([...judgePieces(pieces.byRank, open, lines, books?.pieces)]);
  }
  const readAll = (copies: readonly Relation[]): Passage[][] =>
    unpackSpans(copies, readSpans(readings, packPassages(copies)));
  const spans = (books?.keepSpans(readAll) ?? readAll)(drawing.copies);
  books?.close(readings);
  return drawing.finish(spans, joinCaptures(readings, drawing.captures()));
}
