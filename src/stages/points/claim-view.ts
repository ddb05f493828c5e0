import { COUNTRY_WORDS } from '../../language/en/countries.ts';
import type { Anchor, ArticleId } from '../../model/anchor.ts';
import type { Article } from '../../model/article.ts';
import type { CaptureId } from '../../model/capture.ts';
import type { Claim } from '../../model/claim.ts';
import type { LineageEdge } from '../../model/lineage.ts';
import type { Entity, EntityId, Mention } from '../../model/mention.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { Span } from '../../model/span.ts';
import type { Statement } from '../../model/statement.ts';
import type { TimeExpression } from '../../model/time.ts';
import type { Houses } from '../../text/houses.ts';
import type { KeptWork } from '../../text/kept-work.ts';

/** One article, whole, with all that the article stages found in it. */
export interface PointArticle {
  readonly article: Article;
  /** All captures that hold it. */
  readonly captures: readonly CaptureId[];
  readonly mentions: readonly Mention[];
  readonly times: readonly TimeExpression[];
  readonly quantities: readonly Quantity[];
  readonly statements: readonly Statement[];
  readonly claims: readonly Claim[];
  /** Digest of all that these records were made from, where it is known; the article's own facts may be of several captures. */
  readonly stamp?: string;
}

/** A place in an article at which it names its source. */
export interface SourceCitation {
  readonly article: ArticleId;
  /** The sentence that rests on it. */
  readonly scope: Span;
  /** The source as written. */
  readonly to: string;
}

export interface PointsInput {
  readonly articles: readonly PointArticle[];
  readonly citations: readonly SourceCitation[];
  readonly lineage: readonly LineageEdge[];
  readonly entities: readonly Entity[];
  /** Which of them each mention is of, where that is known. */
  readonly lookup?: EntityLookup;
  /** A user's list of houses, by outlet. */
  readonly houses?: Houses;
  /** Joins of carriers that a person has undone. */
  readonly rejectedJoins?: readonly RejectedJoin[];
  /** What earlier runs worked out, and where this one puts what it adds. The points are the same without. */
  readonly kept?: KeptPoints;
}

export interface KeptPoints {
  /** Which figures stand in place of others of their articles. */
  readonly figures: KeptWork;
  /** What the claims of an article are about. */
  readonly topics: KeptWork;
  /** How much ties the claims of two articles. */
  readonly links: KeptWork;
  /** How much two articles tell of one story. */
  readonly ties: KeptWork;
  /** How claims that links lead to from one another were grouped. */
  readonly groups: KeptWork;
  /** What was built of a group of claims. */
  readonly points: KeptWork;
}

/** A join (`joinId`) undone in the answers that stand in these sentences; wherever it stands, where there are none. */
export interface RejectedJoin {
  readonly id: string;
  readonly anchors: readonly Anchor[];
}

/** A claim with what its ids stand for, ready to be compared. */
export interface ClaimView {
  readonly claim: Claim;
  readonly source: PointArticle;
  readonly quantity: Quantity | null;
  /** Singular head noun of what a number counts; empty where none is seen. */
  readonly head: string;
  readonly time: TimeExpression | null;
  readonly statement: Statement | null;
  /** Day by which the article knew it: updated, else published. Null where undated, and of an earlier figure. */
  readonly asOf: string | null;
  /** A figure that the sentence says was replaced: "nineteen, up from seven". */
  readonly replaced: boolean;
  /** What the sentence is about: entity ids, and `country:` keys. */
  readonly about: ReadonlySet<string>;
  /** What the article is about. */
  readonly focus: ReadonlySet<string>;
  /** Both. */
  readonly topics: ReadonlySet<string>;
  /** Words of the sentence, and of the article's headline and lead, that say what they are about. */
  readonly sentenceWords: ReadonlySet<string>;
  readonly leadWords: ReadonlySet<string>;
  /** Keys of who did it and of whom or what it befell, where names say so. */
  readonly subject: readonly string[];
  readonly object: readonly string[];
  readonly place: readonly string[];
  /** Countries that the sentence names as such or by their capitals. */
  readonly grounds: readonly string[];
  /** Sources that the claim's sentence names for it. */
  readonly upstream: readonly string[];
}

export interface EntityLookup {
  /** Entity of a mention, by the place of its words. */
  readonly of: (mention: Mention) => EntityId | null;
  readonly byId: ReadonlyMap<EntityId, Entity>;
  /** Digests of which entities the mentions of an article are of, and of what these are called, where they are known. */
  readonly digestOf?: (article: ArticleId) => { readonly ids: string; readonly names: string };
}

export function indexEntities(entities: readonly Entity[]): EntityLookup {
  const places = new Map<ArticleId, Map<number, EntityId>>();
  for (const { id, mentions } of entities) {
    for (const { article, start, end } of mentions) {
      const own = places.get(article);
      if (own) own.set(start * LONGEST_TEXT + end, id);
      else places.set(article, new Map([[start * LONGEST_TEXT + end, id]]));
    }
  }
  return {
    of: ({ anchor: { article, start, end } }) => places.get(article)?.get(start * LONGEST_TEXT + end) ?? null,
    byId: new Map(entities.map((entity) => [entity.id, entity])),
  };
}

/** Letters: two places of a longer text could be taken for one. */
const LONGEST_TEXT = 2 ** 26;

/** Keys of what a mention names: its entity, and the country that a country, its people or its capital stand for. */
export function topicKeys(mention: Mention, lookup: EntityLookup): string[] {
  const keys: string[] = [];
  const country = COUNTRY_WORDS.get(mention.name);
  if (country) keys.push(`country:${country.country}`);
  else {
    const entity = lookup.of(mention);
    if (entity) keys.push(entity);
  }
  return keys;
}
