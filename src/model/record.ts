import type { Anchor, ArticleId } from './anchor.ts';
import type { Article, Credit, Removal } from './article.ts';
import type { Capture } from './capture.ts';
import type { Claim } from './claim.ts';
import type { RecordDecision } from './decision.ts';
import type { LineageEdge } from './lineage.ts';
import type { Entity } from './mention.ts';
import type { Point } from './point.ts';
import type { NotAnalysed, Problem } from './problem.ts';
import type { Quantity } from './quantity.ts';
import type { Statement } from './statement.ts';
import type { TimeExpression } from './time.ts';

export interface RecordCapture extends Capture {
  readonly articles: readonly ArticleId[];
}

/** An article in all its captures. Its text and id are those of one of them: the fullest, then the first by id. */
export interface RecordArticle
  extends Pick<
    Article,
    | 'id'
    | 'title'
    | 'outlet'
    | 'series'
    | 'publisher'
    | 'url'
    | 'byline'
    | 'published'
    | 'updated'
    | 'language'
    | 'text'
    | 'blocks'
  > {
  readonly captures: readonly Capture['id'][];
  /** As written, e.g. "CAIRO". */
  readonly dateline?: string;
  readonly credits: readonly Credit[];
  readonly removed: readonly Removal[];
  /** Sentences of the text, [start, end). */
  readonly sentences: readonly (readonly [number, number])[];
}

export interface RecordQuantity extends Omit<Quantity, 'partOf'> {
  readonly partOf?: Anchor;
}

/** The sourced record: what `stemma report --format json` prints. Field names are a contract; more may be added. */
export interface SourcedRecord {
  readonly stemma: string;
  readonly captures: readonly RecordCapture[];
  readonly articles: readonly RecordArticle[];
  readonly lineage: readonly LineageEdge[];
  readonly entities: readonly Entity[];
  readonly times: readonly TimeExpression[];
  readonly quantities: readonly RecordQuantity[];
  readonly statements: readonly Statement[];
  readonly claims: readonly Claim[];
  readonly points: readonly Point[];
  /** What persons decided, in the order in which they did: a layer above all that stands before it. */
  readonly decisions: readonly RecordDecision[];
  readonly problems: readonly Problem[];
  readonly notAnalysed: readonly NotAnalysed[];
}
