import type { Article } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import type { Mention, NameLink } from '../model/mention.ts';
import type { Quantity } from '../model/quantity.ts';
import type { RecordKind } from '../model/stage.ts';
import type { Statement } from '../model/statement.ts';
import type { TimeExpression } from '../model/time.ts';
import { fieldOf, type RecordField } from './kept-records.ts';
import type { KeptRecords, Sentences } from './records.ts';

/** A row of a store, whose body may be put together only when it is asked for. */
interface Row {
  readonly body: unknown;
}

/** The records of an article of a case: of most, when a case grows, little is asked for, and a row is read where it is. */
export class LoadedRecords implements KeptRecords {
  readonly article: Article;
  readonly stamp: string;
  readonly #rows: { [Field in RecordField]?: Row } = {};

  constructor(article: Article, stamp: string) {
    this.article = article;
    this.stamp = stamp;
  }

  take(kind: RecordKind, row: Row): void {
    const field = fieldOf(kind);
    if (field !== undefined) this.#rows[field] = row;
  }

  get sentences(): Sentences | null {
    return (this.#rows.sentences?.body ?? null) as Sentences | null;
  }

  get mentions(): readonly Mention[] {
    return this.#list('mentions');
  }

  get references(): readonly Mention[] {
    return this.#list('references');
  }

  get nameLinks(): readonly NameLink[] {
    return this.#list('nameLinks');
  }

  get times(): readonly TimeExpression[] {
    return this.#list('times');
  }

  get quantities(): readonly Quantity[] {
    return this.#list('quantities');
  }

  get statements(): readonly Statement[] {
    return this.#list('statements');
  }

  get claims(): readonly Claim[] {
    return this.#list('claims');
  }

  #list<Item>(field: RecordField): readonly Item[] {
    return (this.#rows[field]?.body ?? NONE) as readonly Item[];
  }
}

const NONE: readonly never[] = [];
