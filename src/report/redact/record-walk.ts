import type { LineageEdge } from '../../model/lineage.ts';
import type { SourcedRecord } from '../../model/record.ts';
import type { EditedText } from './edited-text.ts';
import type { Withholder } from './withholder.ts';

/** Words of a fixed list, or of the program itself: no page speaks in them. */
const FIXED = new Set([
  'stemma',
  'kind',
  'type',
  'state',
  'mediaType',
  'encoding',
  'stance',
  'form',
  'identified',
  'polarity',
  'judgement',
  'language',
  'act',
  'found',
  'precision',
  'code',
  'stage',
  'rule',
  'sha256',
  'voice',
  'certainty',
  'articleStance',
  'id',
]);
/** Forms under which claims meet: of no use to a reader, and folded names in ways that nothing here knows. */
const KEYS = new Set(['key', 'keys']);

type Range = readonly [number, number];
type Members = Readonly<Record<string, unknown>>;

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function articleOf(members: Members): string | undefined {
  if (typeof members.article === 'string') return members.article;
  if (isMembers(members.anchor) && typeof members.anchor.article === 'string') return members.anchor.article;
  const [first] = Array.isArray(members.anchors) ? (members.anchors as unknown[]) : [];
  return isMembers(first) && typeof first.article === 'string' ? first.article : undefined;
}

function isSpan(value: unknown): value is { readonly start: number; readonly end: number } {
  return isMembers(value) && typeof value.start === 'number' && typeof value.end === 'number';
}

/**
 * Carries withheld words through everything that a record says of its texts: spans are placed on the new texts, words
 * that stood at a span are what stands there now, and all other words go through the withholder.
 */
export class RecordWalk {
  readonly #before: ReadonlyMap<string, string>;
  readonly #withholder: Withholder;
  readonly #texts: ReadonlyMap<string, EditedText>;
  readonly #files: ReadonlyMap<string, string>;
  readonly #keys = new Map<string, string>();

  constructor(
    record: SourcedRecord,
    withholder: Withholder,
    texts: ReadonlyMap<string, EditedText>,
    files: ReadonlyMap<string, string>,
  ) {
    this.#before = new Map(record.articles.map(({ id, text }) => [id, text]));
    this.#withholder = withholder;
    this.#texts = texts;
    this.#files = files;
  }

  record(record: SourcedRecord): SourcedRecord {
    const { captures, articles, lineage, ...rest } = record;
    return {
      ...(this.#members(rest, undefined) as Omit<SourcedRecord, 'captures' | 'articles' | 'lineage'>),
      captures: captures.map(({ file, url, ...capture }) => ({
        ...(this.#members(capture, undefined) as typeof capture),
        ...(file === undefined ? {} : { file }),
        ...(url === undefined ? {} : { url }),
      })),
      articles: articles.map(({ url, text: _, sentences, ...article }) => ({
        ...(this.#members(article, article.id) as typeof article),
        ...(url === undefined ? {} : { url }),
        text: this.#texts.get(article.id)!.text,
        sentences: sentences.map((range) => this.#range(range, article.id)),
      })),
      lineage: lineage.map((edge) => this.#edge(edge)),
    };
  }

  #range([start, end]: Range, article: string): Range {
    const now = this.#texts.get(article)?.span({ start, end });
    return now ? [now.start, now.end] : [start, end];
  }

  #edge({ passages, sentences, ...edge }: LineageEdge): LineageEdge {
    const { copy, of } = edge;
    return {
      ...(this.#members(edge as unknown as Members, undefined) as unknown as typeof edge),
      passages: passages.map((passage) => ({
        copy: this.#range(passage.copy, copy),
        of: typeof of === 'string' ? this.#range(passage.of, of) : passage.of,
      })),
      ...(sentences && { sentences: sentences.map((range) => this.#range(range, copy)) }),
    };
  }

  #words(words: string, key: string): string {
    if (KEYS.has(key)) return this.#opaque(words);
    if (FIXED.has(key)) return words;
    if (key === 'at') return this.#files.get(words) ?? (this.#withholder.namesInAddress(words) ? '[withheld]' : words);
    if (key === 'message') return this.#withholder.withhold(this.#renameFiles(words));
    return this.#files.get(words) ?? this.#withholder.withhold(words);
  }

  #renameFiles(message: string): string {
    let renamed = message;
    for (const [file, now] of this.#files) if (file !== now) renamed = renamed.replaceAll(file, now);
    return renamed;
  }

  #opaque(words: string): string {
    const known = this.#keys.get(words) ?? `key ${this.#keys.size + 1}`;
    this.#keys.set(words, known);
    return known;
  }

  #value(value: unknown, key: string, article: string | undefined): unknown {
    if (typeof value === 'string') return this.#words(value, key);
    if (Array.isArray(value)) return value.map((item: unknown) => this.#value(item, key, article));
    return isMembers(value) ? this.#members(value, article) : value;
  }

  /** The words that stand at a span now, where they stood there before; else undefined. */
  #standing(words: unknown, span: unknown, article: string | undefined): string | undefined {
    if (typeof words !== 'string' || article === undefined || !isSpan(span)) return undefined;
    if (this.#before.get(article)?.slice(span.start, span.end) !== words) return undefined;
    const edited = this.#texts.get(article)!;
    const now = edited.span(span);
    return edited.text.slice(now.start, now.end);
  }

  #members(members: Members, above: string | undefined): Members {
    const article = articleOf(members) ?? above;
    const entries = Object.entries(members).map(([key, value]): [string, unknown] => {
      const spanOf = key === 'exact' ? members : key === 'words' ? members.span : members[`${key}Span`];
      const standing = this.#standing(value, spanOf, article);
      return [key, standing ?? this.#value(value, key, article)];
    });
    const all = Object.fromEntries(entries);
    if (!isSpan(members) || article === undefined) return all;
    return { ...all, ...(this.#texts.get(article)?.span(members) ?? {}) };
  }
}
