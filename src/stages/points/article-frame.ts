import { CORRECTED_HERE, REPLACED_BEHIND, REPLACED_FIGURE } from '../../language/en/clause-words.ts';
import { WISHED_FOR } from '../../language/en/superseding-words.ts';
import { type Claim, type ClaimPart, sentenceOf } from '../../model/claim.ts';
import type { Mention } from '../../model/mention.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { Span } from '../../model/span.ts';
import type { Statement } from '../../model/statement.ts';
import type { TimeExpression } from '../../model/time.ts';
import { type EntityLookup, type PointArticle, type SourceCitation, topicKeys } from './claim-view.ts';
import type { ArticleTopics, TopicBook } from './kept-views.ts';
import { topicWords } from './topic-words.ts';

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
export class ArticleFrame {
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

function isReplaced(claim: Claim, { quantities, source }: Pick<ArticleFrame, 'quantities' | 'source'>): boolean {
  if (CORRECTED_HERE.test(sentenceOf(claim).exact)) return true;
  const figure = claim.quantity ? quantities.get(claim.quantity)?.anchor : undefined;
  return figure !== undefined && isReplacedFigure(source.article.text, figure, sentenceOf(claim));
}

/** Letters before and behind a figure that tell whether another has replaced it. */
const REPLACED_REACH = 130;

function isReplacedFigure(text: string, figure: Span, sentence: Span): boolean {
  const before = text.slice(Math.max(sentence.start, figure.start - REPLACED_REACH), figure.start);
  const behind = text.slice(figure.end, Math.min(sentence.end, figure.end + REPLACED_REACH));
  if (WISHED_FOR.test(behind)) return false;
  return REPLACED_FIGURE.test(before) || REPLACED_BEHIND.test(behind);
}
