import type { ArticleId, LineageEdge, Span } from '../../model/index.ts';
import { gatherHouseRows, type HouseLines, type HouseRows } from './find-house-lines.ts';
import { foldPile, type Pieces } from './fold-pile.ts';
import type { SameGroup } from './group-captures.ts';
import { alignPairs, judgeAll } from './judge-pairs.ts';
import { joinCaptures, judgePieces } from './judge-pieces.ts';
import { type JudgedPairs, packJudged } from './judged-pairs.ts';
import { type LineagePile, openPile, type RankPairs } from './open-pile.ts';
import { type PackedPassages, type PackedSpans, readSpans } from './pack-passages.ts';
import { type PackedRelations, packRelations } from './pack-relations.ts';
import type { LineageArticle, Reading } from './reading.ts';
import { prepareCiting, type ResolvedCitation } from './resolve-citations.ts';
import { SharedTexts } from './shared-texts.ts';
import { PIECE_ARTICLES, readPiece, type TextPiece, textAt } from './text-table.ts';

/**
 * One of the parts in which a pile's lineage is traced at once: all of them know all articles; each reads some texts,
 * compares some pairs and cites for some pieces. Which of them does which changes nothing.
 */
export class LineagePart {
  readonly #quotes: ReadonlyMap<ArticleId, readonly Span[]> | undefined;
  readonly #pile: LineagePile;
  #pieces: readonly TextPiece[] = [];
  #shared: SharedTexts;
  #lines: HouseLines = new Map();
  #folded: Pieces | null = null;
  #cite: ((piece: Reading) => ResolvedCitation[]) | null = null;

  /** @param articles all of the pile, in any order */
  constructor(articles: readonly LineageArticle[], quotes?: ReadonlyMap<ArticleId, readonly Span[]>) {
    this.#quotes = quotes;
    this.#pile = openPile(articles, quotes, (rank) => textAt(this.#pieces, rank));
    this.#shared = new SharedTexts(this.#pile.readings);
  }

  /** Reads the texts of one piece of the table. */
  read(piece: number): TextPiece {
    const readings = this.#pile.readings.slice(piece * PIECE_ARTICLES, (piece + 1) * PIECE_ARTICLES);
    return readPiece(
      readings.map(({ article }) => article),
      (id) => this.#quotes?.get(id),
    );
  }

  /** Takes the whole table, before pairs are compared. */
  know(pieces: readonly TextPiece[]): void {
    this.#pieces = pieces;
  }

  /** Aligns pairs and keeps what they share, to be judged once all house lines are known. */
  align(pairs: RankPairs): void {
    alignPairs(this.#pile.readings, pairs, this.#shared);
  }

  houseRows(): HouseRows {
    return gatherHouseRows(this.#shared);
  }

  /** @param all whether to tell of the pairs that are nothing to each other too, to keep them */
  judge(lines: HouseLines, all: boolean): JudgedPairs {
    this.#lines = lines;
    const judged = all
      ? packJudged(this.#shared, lines)
      : { relations: packRelations(judgeAll(this.#shared, lines)), shared: null };
    this.#shared = new SharedTexts(this.#pile.readings);
    return judged;
  }

  /** Folds the pile by the groups of more than one article. */
  fold(joined: readonly SameGroup[]): void {
    this.#folded = foldPile(this.#pile, joined);
    this.#cite = prepareCiting(this.#folded.list);
  }

  /** Cites for the pieces [from, to). */
  cite(from: number, to: number): ResolvedCitation[] {
    return this.#folded!.list.slice(from, to).flatMap(this.#cite!);
  }

  /** Judges pairs of pieces, once the pile is folded. */
  judgePieces(pairs: RankPairs): PackedRelations {
    return packRelations(judgePieces(this.#folded!.byRank, pairs, this.#lines));
  }

  joinCaptures(pairs: RankPairs): LineageEdge[] {
    return joinCaptures(this.#pile.readings, pairs);
  }

  readSpans(packed: PackedPassages): PackedSpans {
    return readSpans(this.#pile.readings, packed);
  }
}
