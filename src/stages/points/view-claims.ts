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
import { timeOf } from './claim-time.ts';
import {
  type ClaimView,
  type EntityLookup,
  type PointArticle,
  type PointsInput,
  type SourceCitation,
  topicKeys,
} from './claim-view.ts';
import { inCurrencyOfArticle } from './in-currency.ts';
import type { ArticleTopics, TopicBook } from './kept-views.ts';
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
function findFocus(source: PointArticle, lookup: EntityLookup): readonly string[] {
  const title = source.article.title.toLowerCase();
  const weights = new Map<string, number>();
  for (const mention of source.mentions) {
    const weight =
      1 + (mention.anchor.start < LEAD_LENGTH ? 2 : 0) + (title.includes(mention.name.toLowerCase()) ? 2 : 0);
    for (const key of topicKeys(mention, lookup)) weights.set(key, (weights.get(key) ?? 0) + weight);
  }
  const ranked = [...weights].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return ranked.slice(0, FOCUS_SIZE).map(([key]) => key);
}

/** What the views of an article's claims have in common, by the ids that claims name; put together where it is asked for. */
class ArticleFrame {
  readonly source: PointArticle;
  readonly citations: readonly SourceCitation[];
  readonly lookup: EntityLookup;
  readonly focus: ReadonlySet<string>;
  readonly #topics: ArticleTopics;
  readonly #replaced: ReadonlySet<number>;
  #mentions: ReadonlyMap<string, Mention> | undefined;
  #quantities: ReadonlyMap<string, Quantity> | undefined;
  #times: ReadonlyMap<string, TimeExpression> | undefined;
  #statements: ReadonlyMap<string, Statement> | undefined;
  #leadWords: ReadonlySet<string> | undefined;

  constructor(source: PointArticle, citations: readonly SourceCitation[], lookup: EntityLookup, book?: TopicBook) {
    this.source = source;
    this.citations = citations;
    this.lookup = lookup;
    this.#topics = book ? book.topicsOf(source, () => this.#readTopics()) : this.#readTopics();
    this.#replaced = new Set(this.#topics.replaced);
    this.focus = new Set(this.#topics.focus);
  }

  get mentions(): ReadonlyMap<string, Mention> {
    this.#mentions ??= byId(this.source.mentions);
    return this.#mentions;
  }

  get quantities(): ReadonlyMap<string, Quantity> {
    this.#quantities ??= byId(this.source.quantities);
    return this.#quantities;
  }

  get times(): ReadonlyMap<string, TimeExpression> {
    this.#times ??= byId(this.source.times);
    return this.#times;
  }

  get statements(): ReadonlyMap<string, Statement> {
    this.#statements ??= byId(this.source.statements);
    return this.#statements;
  }

  get leadWords(): ReadonlySet<string> {
    const { title, text } = this.source.article;
    this.#leadWords ??= topicWords(`${title} ${text.slice(0, LEAD_LENGTH)}`);
    return this.#leadWords;
  }

  /** Keys of what the sentence of a claim, by its place, is about. */
  aboutOf(place: number): readonly string[] {
    return this.#topics.about[place]!;
  }

  isReplaced(place: number): boolean {
    return this.#replaced.has(place);
  }

  partKeys(part: ClaimPart | undefined): string[] {
    const mention = part?.mention ? this.mentions.get(part.mention) : undefined;
    return mention ? topicKeys(mention, this.lookup) : [];
  }

  #readTopics(): ArticleTopics {
    const { claims } = this.source;
    return {
      focus: findFocus(this.source, this.lookup),
      about: claims.map(({ about }) => [
        ...new Set(about.flatMap((id) => topicKeys(this.mentions.get(id)!, this.lookup))),
      ]),
      replaced: [...claims.keys()].filter((place) => isReplaced(claims[place]!, this)),
    };
  }
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}

/** A view that reads what it is seldom asked for where it is asked: most claims of a pile that has grown a little are not looked at. */
class ReadClaim implements ClaimView {
  readonly claim: Claim;
  readonly source: PointArticle;
  readonly asOf: string | null;
  readonly replaced: boolean;
  readonly focus: ReadonlySet<string>;
  readonly #frame: ArticleFrame;
  readonly #place: number;
  #quantity: Quantity | null | undefined;
  #time: TimeExpression | null | undefined;
  #statement: Statement | null | undefined;
  #about: ReadonlySet<string> | undefined;
  #topics: ReadonlySet<string> | undefined;
  #head: string | undefined;
  #sentenceWords: ReadonlySet<string> | undefined;
  #subject: readonly string[] | undefined;
  #object: readonly string[] | undefined;
  #where: readonly string[] | undefined;
  #grounds: readonly string[] | undefined;
  #upstream: readonly string[] | undefined;

  constructor(place: number, frame: ArticleFrame, asOf: string | null) {
    this.claim = frame.source.claims[place]!;
    this.source = frame.source;
    this.replaced = frame.isReplaced(place);
    this.asOf = this.replaced ? null : asOf;
    this.focus = frame.focus;
    this.#frame = frame;
    this.#place = place;
  }

  get quantity(): Quantity | null {
    if (this.#quantity === undefined)
      this.#quantity = this.claim.quantity === undefined ? null : quantityOf(this.claim, this.#frame);
    return this.#quantity;
  }

  get time(): TimeExpression | null {
    if (this.#time === undefined) this.#time = timeOf(this.claim, this.#frame.times, this.source.article.text);
    return this.#time;
  }

  get statement(): Statement | null {
    const { voice } = this.claim;
    if (this.#statement === undefined)
      this.#statement = (voice !== 'article' && this.#frame.statements.get(voice)) || null;
    return this.#statement;
  }

  get about(): ReadonlySet<string> {
    this.#about ??= new Set(this.#frame.aboutOf(this.#place));
    return this.#about;
  }

  get topics(): ReadonlySet<string> {
    this.#topics ??= new Set([...this.about, ...this.focus]);
    return this.#topics;
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
    this.#where ??= this.#frame.partKeys(this.claim.place);
    return this.#where;
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
export function viewClaims(input: PointsInput, lookup: EntityLookup, book?: TopicBook): ClaimView[] {
  const citations = new Map<ArticleId, SourceCitation[]>();
  for (const citation of input.citations) {
    citations.set(citation.article, [...(citations.get(citation.article) ?? []), citation]);
  }
  const views = input.articles.flatMap((source) =>
    viewArticle(source, citations.get(source.article.id) ?? [], lookup, book),
  );
  return views.sort((a, b) => compareWords(a.order, b.order)).map(({ view }) => view);
}

function compareWords(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

interface OrderedView {
  readonly order: string;
  readonly view: ClaimView;
}

function viewArticle(
  source: PointArticle,
  citations: readonly SourceCitation[],
  lookup: EntityLookup,
  book: TopicBook | undefined,
): OrderedView[] {
  if (source.claims.length === 0) return [];
  const frame = new ArticleFrame(source, citations, lookup, book);
  const asOf = dayOf(source.article.updated?.value ?? source.article.published?.value);
  return source.claims.map(({ id }, place) => {
    const view = withRoom(new ReadClaim(place, frame, asOf));
    return { order: `${view.asOf ?? '~'} ${source.article.id} ${id}`, view };
  });
}

function isReplaced(claim: Claim, { quantities, source }: Pick<ArticleFrame, 'quantities' | 'source'>): boolean {
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
