import type { ArticleId, LineageEdge, LineageKind, Span } from '../../model/index.ts';
import type { AlignedPassage } from './align-passages.ts';
import type { Relation } from './classify-pair.ts';
import type { Comparison } from './compare-readings.ts';
import type { Direction } from './direct-pair.ts';
import { gatherHouseRows, type HouseLines, type HouseRows } from './find-house-lines.ts';
import { foldPile, type Pieces } from './fold-pile.ts';
import type { SameGroup } from './group-captures.ts';
import { alignPairs, judgeAll } from './judge-pairs.ts';
import { joinCaptures, judgePieces } from './judge-pieces.ts';
import { type LineagePile, openPile, type RankPairs } from './open-pile.ts';
import { type PackedPassages, type PackedSpans, readSpans } from './pack-passages.ts';
import type { LineageArticle, Reading } from './reading.ts';
import { prepareCiting, type ResolvedCitation } from './resolve-citations.ts';
import { SharedTexts } from './shared-texts.ts';
import { PIECE_ARTICLES, readPiece, type TextPiece, textAt } from './text-table.ts';

/** A relation as it is sent from one thread to another: its readings by their ranks. */
export interface SentRelation {
  readonly kind: LineageKind;
  readonly direction: Direction;
  readonly a: number;
  readonly b: number;
  readonly passages: readonly AlignedPassage[];
  readonly measures: Omit<Comparison, 'a' | 'b' | 'passages'>;
}

function sendRelation({ kind, direction, comparison }: Relation): SentRelation {
  const { a, b, passages, ...measures } = comparison;
  return { kind, direction, a: a.rank, b: b.rank, passages, measures };
}

/**
 * Takes relations that other threads sent, between the readings of this one. What many of them have alike, their
 * directions with the reasons, is kept once.
 */
export class RelationReceiver {
  readonly #directions = new Map<string, Direction>();

  receive({ kind, direction, a, b, passages, measures }: SentRelation, readingOf: (rank: number) => Reading): Relation {
    const comparison = { ...measures, a: readingOf(a), b: readingOf(b), passages };
    return { kind, direction: this.#keepOnce(direction), comparison };
  }

  #keepOnce(direction: Direction): Direction {
    const key = `${direction.copy}${direction.certain}\n${direction.because.join('\n')}`;
    const known = this.#directions.get(key);
    if (known !== undefined) return known;
    this.#directions.set(key, direction);
    return direction;
  }
}

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

  judge(lines: HouseLines): SentRelation[] {
    const relations = judgeAll(this.#shared, lines);
    this.#shared = new SharedTexts(this.#pile.readings);
    this.#lines = lines;
    return relations.map(sendRelation);
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
  judgePieces(pairs: RankPairs): SentRelation[] {
    return judgePieces(this.#folded!.byRank, pairs, this.#lines).map(sendRelation);
  }

  joinCaptures(pairs: RankPairs): LineageEdge[] {
    return joinCaptures(this.#pile.readings, pairs);
  }

  readSpans(packed: PackedPassages): PackedSpans {
    return readSpans(this.#pile.readings, packed);
  }
}
