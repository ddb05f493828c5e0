import { COUNTRY_WORDS } from '../../language/en/countries.ts';
import { type Claim, sentenceOf } from '../../model/claim.ts';
import type { Mention } from '../../model/mention.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { Span } from '../../model/span.ts';
import type { Statement } from '../../model/statement.ts';
import type { TimeExpression } from '../../model/time.ts';
import type { ArticleFrame } from './article-frame.ts';
import { timeOf } from './claim-time.ts';
import type { ClaimView, PointArticle } from './claim-view.ts';
import { inCurrencyOfArticle } from './in-currency.ts';
import { inUnitOfOld } from './superseded-figures.ts';
import { topicWords } from './topic-words.ts';

/** A view that reads what it is seldom asked for where it is asked: most claims of a pile that has grown a little are not looked at. */
export class ReadClaim implements ClaimView {
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

function groundOf({ name }: Mention): string[] {
  const word = COUNTRY_WORDS.get(name);
  return word && (word.kind === 'country' || word.kind === 'capital') ? [`country:${word.country}`] : [];
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

function holds(scope: Span, { start, end }: Span): boolean {
  return scope.start < end && start < scope.end;
}
