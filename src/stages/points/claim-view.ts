import { CORRECTED_HERE, REPLACED_BEHIND, REPLACED_FIGURE } from '../../language/en/clause-words.ts';
import { COUNTRY_WORDS } from '../../language/en/countries.ts';
import type { Anchor, ArticleId } from '../../model/anchor.ts';
import type { Article } from '../../model/article.ts';
import type { CaptureId } from '../../model/capture.ts';
import { type Claim, type ClaimPart, sentenceOf } from '../../model/claim.ts';
import type { LineageEdge } from '../../model/lineage.ts';
import type { Entity, EntityId, Mention } from '../../model/mention.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { Span } from '../../model/span.ts';
import type { Statement } from '../../model/statement.ts';
import type { TimeExpression } from '../../model/time.ts';
import type { Houses } from '../../text/houses.ts';
import type { KeptWork } from '../../text/kept-work.ts';
import { withRoom } from '../../text/remember.ts';
import { topicWords } from './topic-words.ts';

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
  /** A user's list of houses, by outlet. */
  readonly houses?: Houses;
  /** Joins of carriers that a person has undone. */
  readonly rejectedJoins?: readonly RejectedJoin[];
  /** What earlier runs worked out, and where this one puts what it adds. The points are the same without. */
  readonly kept?: KeptPoints;
}

export interface KeptPoints {
  /** How much ties the claims of two articles. */
  readonly links: KeptWork;
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
}

export function indexEntities(entities: readonly Entity[]): EntityLookup {
  const places = new Map<string, EntityId>();
  for (const { id, mentions } of entities) {
    for (const { article, start, end } of mentions) places.set(`${article}:${start}:${end}`, id);
  }
  return {
    of: ({ anchor }) => places.get(`${anchor.article}:${anchor.start}:${anchor.end}`) ?? null,
    byId: new Map(entities.map((entity) => [entity.id, entity])),
  };
}

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

function groundOf({ name }: Mention): string[] {
  const word = COUNTRY_WORDS.get(name);
  return word && (word.kind === 'country' || word.kind === 'capital') ? [`country:${word.country}`] : [];
}

/** Sentences at the head of a text, in letters, that tell what it is about. */
const LEAD_LENGTH = 600;
const FOCUS_SIZE = 6;

/** What an article is about: names of its headline and lead, and those it repeats most. */
function findFocus(source: PointArticle, lookup: EntityLookup): ReadonlySet<string> {
  const title = source.article.title.toLowerCase();
  const weights = new Map<string, number>();
  for (const mention of source.mentions) {
    const weight =
      1 + (mention.anchor.start < LEAD_LENGTH ? 2 : 0) + (title.includes(mention.name.toLowerCase()) ? 2 : 0);
    for (const key of topicKeys(mention, lookup)) weights.set(key, (weights.get(key) ?? 0) + weight);
  }
  const ranked = [...weights].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return new Set(ranked.slice(0, FOCUS_SIZE).map(([key]) => key));
}

/** The claims of all articles, as of the earliest day first, then by article and place: whatever the order handed in. */
export function viewClaims(input: PointsInput, lookup: EntityLookup): ClaimView[] {
  const citations = new Map<ArticleId, SourceCitation[]>();
  for (const citation of input.citations) {
    citations.set(citation.article, [...(citations.get(citation.article) ?? []), citation]);
  }
  const views = input.articles.flatMap((source) => viewArticle(source, citations.get(source.article.id) ?? [], lookup));
  return views.sort(compareViews);
}

function compareViews(a: ClaimView, b: ClaimView): number {
  const key = ({ asOf, source, claim }: ClaimView): string => `${asOf ?? '~'} ${source.article.id} ${claim.id}`;
  const [left, right] = [key(a), key(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}

function viewArticle(source: PointArticle, citations: readonly SourceCitation[], lookup: EntityLookup): ClaimView[] {
  const { article } = source;
  const mentions = new Map(source.mentions.map((mention) => [mention.id, mention]));
  const quantities = new Map(source.quantities.map((quantity) => [quantity.id, quantity]));
  const times = new Map(source.times.map((time) => [time.id, time]));
  const statements = new Map(source.statements.map((statement) => [statement.id, statement]));
  const focus = findFocus(source, lookup);
  const leadWords = topicWords(`${article.title} ${article.text.slice(0, LEAD_LENGTH)}`);
  const partKeys = (part: ClaimPart | undefined): string[] => {
    const mention = part?.mention ? mentions.get(part.mention) : undefined;
    return mention ? topicKeys(mention, lookup) : [];
  };
  const isReplaced = (claim: Claim): boolean => {
    if (CORRECTED_HERE.test(sentenceOf(claim).exact)) return true;
    const figure = claim.quantity ? quantities.get(claim.quantity)?.anchor : undefined;
    return figure !== undefined && isReplacedFigure(article.text, figure, sentenceOf(claim));
  };
  const asOf = dayOf(article.updated?.value ?? article.published?.value);
  return source.claims.map((claim) => {
    const about = new Set(claim.about.flatMap((id) => topicKeys(mentions.get(id)!, lookup)));
    const replaced = isReplaced(claim);
    return withRoom({
      claim,
      source,
      quantity: asShare(quantities.get(claim.quantity ?? '') ?? null),
      head: headOf(claim, quantities.get(claim.quantity ?? '')),
      time: claim.time ? (times.get(claim.time) ?? null) : null,
      statement: statements.get(claim.voice) ?? null,
      asOf: replaced ? null : asOf,
      replaced,
      about,
      focus,
      topics: new Set([...about, ...focus]),
      sentenceWords: topicWords(sentenceOf(claim).exact),
      leadWords,
      subject: partKeys(claim.subject),
      object: partKeys(claim.object),
      place: partKeys(claim.place),
      grounds: claim.about.flatMap((id) => groundOf(mentions.get(id)!)),
      upstream: citations.filter(({ scope }) => holds(scope, sentenceOf(claim))).map(({ to }) => to),
    });
  });
}

/** "Two-thirds" is a share, to be held against per cent. */
function asShare(quantity: Quantity | null): Quantity | null {
  const value = quantity?.value ?? quantity?.min ?? quantity?.max ?? 0;
  return quantity && quantity.unit === undefined && value > 0 && value < 1 ? { ...quantity, unit: 'part' } : quantity;
}

/** The noun counted; where it is left out (“412,000 have come”) or measured (“turnout was 59 percent”), the claim's own. */
function headOf({ kind, object }: Claim, quantity: Quantity | undefined): string {
  if (kind !== 'number' || !quantity) return '';
  const counts = quantity.head !== '' && quantity.head !== 'time';
  return counts ? quantity.head : (object?.key ?? '').toLowerCase();
}

/** Letters before and behind a figure that tell whether another has replaced it. */
const REPLACED_REACH = 130;

function isReplacedFigure(text: string, figure: Span, sentence: Span): boolean {
  const before = text.slice(Math.max(sentence.start, figure.start - REPLACED_REACH), figure.start);
  const behind = text.slice(figure.end, Math.min(sentence.end, figure.end + REPLACED_REACH));
  return REPLACED_FIGURE.test(before) || REPLACED_BEHIND.test(behind);
}

function dayOf(value: string | undefined): string | null {
  return value && /^\d{4}-\d\d-\d\d/.test(value) ? value.slice(0, 10) : null;
}

function holds(scope: Span, { start, end }: Span): boolean {
  return scope.start < end && start < scope.end;
}
