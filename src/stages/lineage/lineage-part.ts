import type { ArticleId, LineageKind, Span } from '../../model/index.ts';
import type { AlignedPassage } from './align-passages.ts';
import type { Relation } from './classify-pair.ts';
import type { Comparison } from './compare-readings.ts';
import type { Direction } from './direct-pair.ts';
import { gatherHouseRows, type HouseLines, type HouseRows } from './find-house-lines.ts';
import { foldPile } from './fold-pile.ts';
import type { SameGroup } from './group-captures.ts';
import { alignPairs, judgeAll } from './judge-pairs.ts';
import { type LineagePile, openPile, type RankPairs } from './open-pile.ts';
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

/** The relation that another thread sent, between the readings of this one. */
export function receiveRelation(sent: SentRelation, readings: readonly Reading[]): Relation {
  const { kind, direction, measures, passages } = sent;
  return { kind, direction, comparison: { ...measures, a: readings[sent.a]!, b: readings[sent.b]!, passages } };
}

/** Groups of one article each, for those that stand in none of the given ones. */
export function addAlone(readings: readonly Reading[], joined: readonly SameGroup[]): SameGroup[] {
  const members = new Set(joined.flatMap(({ articles }) => articles));
  const alone = readings.filter(({ id }) => !members.has(id)).map(({ id }) => ({ representative: id, articles: [id] }));
  return [...joined, ...alone].sort((x, y) => (x.representative < y.representative ? -1 : 1));
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
    return relations.map(sendRelation);
  }

  /** Folds the pile by the groups of more than one article; gives the function that cites for pieces [from, to). */
  fold(joined: readonly SameGroup[]): (from: number, to: number) => ResolvedCitation[] {
    const { pieces } = foldPile(this.#pile, addAlone(this.#pile.readings, joined));
    const all = [...pieces.values()];
    const cite = prepareCiting(all);
    return (from, to) => all.slice(from, to).flatMap(cite);
  }
}
