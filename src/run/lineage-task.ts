import type { ArticleId } from '../model/anchor.ts';
import type { Span } from '../model/span.ts';
import type {
  HouseLines,
  LineageArticle,
  PackedPassages,
  RankPairs,
  SameGroup,
  TextPiece,
} from '../stages/lineage/index.ts';
import type { ArticleTexts } from '../store/sqlite/article-texts.ts';

/** What lineage reads of an article but its text. */
export type ArticleFacts = Omit<LineageArticle, 'text' | 'blocks'>;

/** What a lineage worker is asked, in this order; each is answered. */
export type LineageAsk =
  | {
      readonly ask: 'open';
      readonly casePath: string;
      readonly quotes: ReadonlyMap<ArticleId, readonly Span[]>;
    }
  /** Some of the articles; all of them are told before texts are read. */
  | { readonly ask: 'add'; readonly articles: readonly ArticleFacts[] }
  /** Answered by the `TextPiece`. */
  | { readonly ask: 'read'; readonly piece: number }
  | { readonly ask: 'know'; readonly pieces: readonly TextPiece[] }
  | { readonly ask: 'align'; readonly pairs: RankPairs }
  /** Answered by `HouseRows`. */
  | { readonly ask: 'houses' }
  /** Answered by `JudgedPairs`, with all that pairs share where `all` is to be kept. */
  | { readonly ask: 'judge'; readonly lines: HouseLines; readonly all: boolean }
  | { readonly ask: 'fold'; readonly joined: readonly SameGroup[] }
  /** Answered by `ResolvedCitation[]`. */
  | { readonly ask: 'cite'; readonly from: number; readonly to: number }
  /** Pairs of pieces; answered by `PackedRelations`. */
  | { readonly ask: 'judge-pieces'; readonly pairs: RankPairs }
  /** Answered by `LineageEdge[]`. */
  | { readonly ask: 'join-captures'; readonly pairs: RankPairs }
  /** Answered by `PackedSpans`. */
  | { readonly ask: 'read-spans'; readonly passages: PackedPassages };

/** The facts alone; a text that is read where it is asked for is not asked for. */
export function factsOf(article: LineageArticle): ArticleFacts {
  const { id, capture, title, outlet, url, byline, published, updated, dateline, credits } = article;
  return {
    id,
    capture,
    title,
    byline,
    credits,
    ...(outlet !== undefined && { outlet }),
    ...(url !== undefined && { url }),
    ...(published && { published }),
    ...(updated && { updated }),
    ...(dateline && { dateline }),
  };
}

/** The text of an article, read where it is asked for. No copy of it has it: its getters stand on the class, for all. */
class LazyText {
  readonly id: ArticleId;
  readonly #texts: ArticleTexts;

  constructor(id: ArticleId, texts: ArticleTexts) {
    this.id = id;
    this.#texts = texts;
  }

  get text(): LineageArticle['text'] {
    return this.#texts.read(this.id).text;
  }

  get blocks(): LineageArticle['blocks'] {
    return this.#texts.read(this.id).blocks;
  }
}

/** An article whose text is read from the case where it is asked for. */
export function readLazily(facts: ArticleFacts, texts: ArticleTexts): LineageArticle {
  return Object.assign(new LazyText(facts.id, texts), facts);
}
