import { CORRECTED_HERE, REPLACED_BEHIND, REPLACED_FIGURE } from '../../language/en/clause-words.ts';
import { COUNTRY_WORDS } from '../../language/en/countries.ts';
import type { ArticleId } from '../../model/anchor.ts';
import { type Claim, type ClaimPart, sentenceOf } from '../../model/claim.ts';
import type { Mention } from '../../model/mention.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { Span } from '../../model/span.ts';
import type { Statement } from '../../model/statement.ts';
import type { TimeExpression } from '../../model/time.ts';
import { withRoom } from '../../text/remember.ts';
import {
  type ClaimView,
  type EntityLookup,
  type PointArticle,
  type PointsInput,
  type SourceCitation,
  topicKeys,
} from './claim-view.ts';
import { inCurrencyOfArticle } from './in-currency.ts';
import { inUnitOfOld } from './superseded-figures.ts';
import { topicWords } from './topic-words.ts';

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

/** What the views of an article's claims have in common, by the ids that claims name. */
class ArticleFrame {
  readonly source: PointArticle;
  readonly citations: readonly SourceCitation[];
  readonly lookup: EntityLookup;
  readonly mentions: ReadonlyMap<string, Mention>;
  readonly quantities: ReadonlyMap<string, Quantity>;
  readonly times: ReadonlyMap<string, TimeExpression>;
  readonly statements: ReadonlyMap<string, Statement>;
  readonly focus: ReadonlySet<string>;
  #leadWords: ReadonlySet<string> | undefined;

  constructor(source: PointArticle, citations: readonly SourceCitation[], lookup: EntityLookup) {
    this.source = source;
    this.citations = citations;
    this.lookup = lookup;
    this.mentions = new Map(source.mentions.map((mention) => [mention.id, mention]));
    this.quantities = new Map(source.quantities.map((quantity) => [quantity.id, quantity]));
    this.times = new Map(source.times.map((time) => [time.id, time]));
    this.statements = new Map(source.statements.map((statement) => [statement.id, statement]));
    this.focus = findFocus(source, lookup);
  }

  get leadWords(): ReadonlySet<string> {
    const { title, text } = this.source.article;
    this.#leadWords ??= topicWords(`${title} ${text.slice(0, LEAD_LENGTH)}`);
    return this.#leadWords;
  }

  partKeys(part: ClaimPart | undefined): string[] {
    const mention = part?.mention ? this.mentions.get(part.mention) : undefined;
    return mention ? topicKeys(mention, this.lookup) : [];
  }
}

/** A view that reads what it is seldom asked for where it is asked: most claims of a pile that has grown a little are not looked at. */
class ReadClaim implements ClaimView {
  readonly claim: Claim;
  readonly source: PointArticle;
  readonly quantity: Quantity | null;
  readonly time: TimeExpression | null;
  readonly statement: Statement | null;
  readonly asOf: string | null;
  readonly replaced: boolean;
  readonly about: ReadonlySet<string>;
  readonly focus: ReadonlySet<string>;
  readonly topics: ReadonlySet<string>;
  readonly #frame: ArticleFrame;
  #head: string | undefined;
  #sentenceWords: ReadonlySet<string> | undefined;
  #subject: readonly string[] | undefined;
  #object: readonly string[] | undefined;
  #place: readonly string[] | undefined;
  #grounds: readonly string[] | undefined;
  #upstream: readonly string[] | undefined;

  constructor(claim: Claim, frame: ArticleFrame, asOf: string | null) {
    const { mentions, lookup, source } = frame;
    this.claim = claim;
    this.source = source;
    this.quantity = quantityOf(claim, frame);
    this.time = claim.time ? (frame.times.get(claim.time) ?? null) : null;
    this.statement = frame.statements.get(claim.voice) ?? null;
    this.replaced = isReplaced(claim, frame);
    this.asOf = this.replaced ? null : asOf;
    this.about = new Set(claim.about.flatMap((id) => topicKeys(mentions.get(id)!, lookup)));
    this.focus = frame.focus;
    this.topics = new Set([...this.about, ...this.focus]);
    this.#frame = frame;
  }

  get head(): string {
    this.#head ??= headOf(this.claim, this.#frame.quantities.get(this.claim.quantity ?? ''));
    return this.#head;
  }

  get sentenceWords(): ReadonlySet<string> {
    this.#sentenceWords ??= topicWords(sentenceOf(this.claim).exact);
    return this.#sentenceWords;
  }

  get leadWords(): ReadonlySet<string> {
    return this.#frame.leadWords;
  }

  get subject(): readonly string[] {
    this.#subject ??= this.#frame.partKeys(this.claim.subject);
    return this.#subject;
  }

  get object(): readonly string[] {
    this.#object ??= this.#frame.partKeys(this.claim.object);
    return this.#object;
  }

  get place(): readonly string[] {
    this.#place ??= this.#frame.partKeys(this.claim.place);
    return this.#place;
  }

  get grounds(): readonly string[] {
    this.#grounds ??= this.claim.about.flatMap((id) => groundOf(this.#frame.mentions.get(id)!));
    return this.#grounds;
  }

  get upstream(): readonly string[] {
    const sentence = sentenceOf(this.claim);
    this.#upstream ??= this.#frame.citations.filter(({ scope }) => holds(scope, sentence)).map(({ to }) => to);
    return this.#upstream;
  }
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
  const frame = new ArticleFrame(source, citations, lookup);
  const asOf = dayOf(source.article.updated?.value ?? source.article.published?.value);
  return source.claims.map((claim) => withRoom(new ReadClaim(claim, frame, asOf)));
}

function isReplaced(claim: Claim, { quantities, source }: ArticleFrame): boolean {
  if (CORRECTED_HERE.test(sentenceOf(claim).exact)) return true;
  const figure = claim.quantity ? quantities.get(claim.quantity)?.anchor : undefined;
  return figure !== undefined && isReplacedFigure(source.article.text, figure, sentenceOf(claim));
}

/** Its figure: a share where it is one, in the unit of the sum it stands in place of where it has none. */
function quantityOf(claim: Claim, { quantities, source }: ArticleFrame): Quantity | null {
  const quantity = asShare(quantities.get(claim.quantity ?? '') ?? null);
  const own = quantity && inUnitOfOld(quantity, source);
  return own && inCurrencyOfArticle(own, source.article.text, sentenceOf(claim), source.quantities);
}

/** "Two-thirds" is a share, to be held against per cent. */
function asShare(quantity: Quantity | null): Quantity | null {
  const value = quantity?.value ?? quantity?.min ?? quantity?.max ?? 0;
  return quantity && quantity.unit === undefined && value > 0 && value < 1 ? { ...quantity, unit: 'part' } : quantity;
}

/** The noun counted; where it is left out (“412,000 have come”) or measured (“turnout was 59 percent”), the claim's own. */
function headOf({ kind, object, subject }: Claim, quantity: Quantity | undefined): string {
  if (kind !== 'number' || !quantity) return '';
  const named = quantity.countedSpan;
  if (named && subject && subject.span.start <= named.start && named.end <= subject.span.end) return '';
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
