import { PART_OF_ANOTHER } from '../../language/en/citation-phrases.ts';
import { isNewsAgency } from '../../language/en/news-agencies.ts';
import type { Article, ArticleId, Credit, Span } from '../../model/index.ts';
import { findWords, foldWords, hashWords, type WordHashes, type Words } from '../../text/find-words.ts';
import { foldOutlet, isSameOutlet } from '../../text/outlet-name.ts';
import { hashSeeds } from './find-runs.ts';
import { Keepers } from './keepers.ts';
import { markRanges, markText, type TextMarks, type WordRanges } from './mark-text.ts';
import type { TextSigns } from './read-signs.ts';

/** What lineage reads of an article. */
export type LineageArticle = Pick<
  Article,
  | 'id'
  | 'capture'
  | 'title'
  | 'outlet'
  | 'url'
  | 'byline'
  | 'published'
  | 'updated'
  | 'dateline'
  | 'credits'
  | 'text'
  | 'blocks'
>;

/** The text of an article for a copy of it: read where it is asked for, it may be no property of the article's own. */
export function textOf({ text, blocks }: LineageArticle): Pick<LineageArticle, 'text' | 'blocks'> {
  return { text, blocks };
}

/** What comparing asks of every text, made once and kept. */
export interface ReadText {
  readonly hashes: WordHashes;
  readonly marks: TextMarks;
}

/** An article prepared for comparing: its words, and its facts in comparable form. */
export interface Reading {
  readonly id: ArticleId;
  /** Place of the article among those of its pile, by id. */
  readonly rank: number;
  readonly article: LineageArticle;
  readonly words: Words;
  /** The same words' hashes alone, which are kept for far more articles. */
  readonly hashes: WordHashes;
  /** For aligning: see `hashSeeds`. */
  readonly seeds: Uint32Array;
  /** 1 for each word that stands in quotation marks or in a displayed quotation. */
  readonly quoted: Uint8Array;
  /** 1 for each word of a line that is the page's or the house's: captions, rights, notes about authors. */
  readonly chrome: Uint8Array;
  /** The words of both as ranges, [from, to) in turn, in order. */
  readonly quotedRanges: WordRanges;
  readonly chromeRanges: WordRanges;
  /** How many words `chrome` marks. */
  readonly chromeWords: number;
  /** The first words of lines, but for the text's own first. */
  readonly lineStarts: Int32Array;
  /** What the text says of its age, and of itself. */
  readonly signs: TextSigns;
  /** Folded; empty where unknown. */
  readonly outlet: string;
  readonly title: string;
  /** Address without scheme, query, "www." and closing slash; empty where unknown. */
  readonly address: string;
  /** First ten characters of the EDTF, where it starts with a known year. */
  readonly published: string;
  /** Of the latest stage: updated, else published. */
  readonly latest: string;
  /** Whether the outlet is an agency, or the dateline's agency is the outlet. */
  readonly ownDispatch: boolean;
  /** Whether it says that it carries a part of another text. */
  readonly announcesPart: boolean;
}

export function foldAddress(url: string | undefined): string {
  if (!url) return '';
  return url
    .replace(/^[a-z]+:\/\//i, '')
    .replace(/^www\./i, '')
    .replace(/[?#].*$/s, '')
    .replace(/\/+$/, '')
    .toLowerCase();
}

function foldDay(value: string | undefined): string {
  return value !== undefined && /^\d{4}/.test(value) ? value.slice(0, 10) : '';
}

function isAnnouncement(credit: Credit): boolean {
  return PART_OF_ANOTHER.test('removed' in credit.anchor ? credit.anchor.removed : credit.anchor.exact);
}

/** What is read of an article's text, each part when it is first asked for. */
interface TextParts {
  words?: Words;
  seeds?: Uint32Array;
  quoted?: Uint8Array;
  chrome?: Uint8Array;
}

/** Words for which a look at a text that is kept elsewhere counts: it is soon made again. */
const VIEW_WEIGHT = 10_000;

function hashText(text: string): WordHashes {
  const hash = hashWords(text);
  return { count: hash.length, hash };
}

/** What is known of a pile's articles beside themselves: one for all of them, as there can be very many. */
export interface KnownOfPile {
  /** Spans of direct speech found otherwise than by quotation marks. */
  readonly quotes?: ReadonlyMap<ArticleId, readonly Span[]> | undefined;
  /** A text as read before, by the article's rank; asked whenever the reading has forgotten it. */
  readonly read?: ((rank: number) => ReadText) | undefined;
}

class PreparedReading implements Reading {
  readonly id: ArticleId;
  readonly article: LineageArticle;
  readonly outlet: string;
  readonly address: string;
  readonly published: string;
  readonly latest: string;
  readonly ownDispatch: boolean;
  readonly rank: number;
  readonly #known: KnownOfPile;
  #title: string | undefined;

  constructor(article: LineageArticle, rank: number, known: KnownOfPile) {
    const agency = article.dateline?.agency;
    this.id = article.id;
    this.article = article;
    this.rank = rank;
    this.#known = known;
    this.outlet = foldOutlet(article.outlet ?? '');
    this.address = foldAddress(article.url);
    this.published = foldDay(article.published?.value);
    this.latest = foldDay(article.updated?.value) || this.published;
    this.ownDispatch =
      article.outlet !== undefined &&
      (isNewsAgency(article.outlet) || (agency !== undefined && isSameOutlet(agency, article.outlet)));
  }

  get title(): string {
    return (this.#title ??= foldWords(this.article.title).join(' '));
  }

  #parts: TextParts | undefined;
  #hashes: WordHashes | undefined;
  #marks: TextMarks | undefined;

  /** Some 30 bytes a word; 4 bytes a word; and a few hundred bytes an article. */
  static readonly #withParts = new Keepers<PreparedReading>(1_500_000, (reading) => {
    reading.#parts = undefined;
  });
  static readonly #withHashes = new Keepers<PreparedReading>(60_000_000, (reading) => {
    reading.#hashes = undefined;
  });
  static readonly #withMarks = new Keepers<PreparedReading>(150_000_000, (reading) => {
    reading.#marks = undefined;
  });

  get announcesPart(): boolean {
    return this.signs.announcesPart || this.article.credits.some(isAnnouncement);
  }

  get words(): Words {
    return (this.parts.words ??= findWords(this.article.text));
  }

  get hashes(): WordHashes {
    return (this.#hashes ??= this.#readHashes());
  }

  get seeds(): Uint32Array {
    return (this.parts.seeds ??= hashSeeds(this.hashes));
  }

  get quoted(): Uint8Array {
    return (this.parts.quoted ??= markRanges(this.marks.quoted, this.hashes.count));
  }

  get chrome(): Uint8Array {
    return (this.parts.chrome ??= markRanges(this.marks.chrome, this.hashes.count));
  }

  get chromeWords(): number {
    return this.marks.chromeWords;
  }

  get lineStarts(): Int32Array {
    return this.marks.lineStarts;
  }

  get quotedRanges(): WordRanges {
    return this.marks.quoted;
  }

  get chromeRanges(): WordRanges {
    return this.marks.chrome;
  }

  get signs(): TextSigns {
    return this.marks.signs;
  }

  private get parts(): TextParts {
    if (this.#parts !== undefined) return this.#parts;
    PreparedReading.#withParts.add(this, this.hashes.count);
    return (this.#parts = {});
  }

  private get marks(): TextMarks {
    if (this.#marks !== undefined) return this.#marks;
    const { read, quotes } = this.#known;
    PreparedReading.#withMarks.add(this, read ? VIEW_WEIGHT : this.hashes.count);
    return (this.#marks = read?.(this.rank).marks ?? markText(this.article, this.words, quotes?.get(this.id)));
  }

  #readHashes(): WordHashes {
    const { read } = this.#known;
    const hashes = read?.(this.rank).hashes ?? hashText(this.article.text);
    PreparedReading.#withHashes.add(this, read ? VIEW_WEIGHT : hashes.count);
    return hashes;
  }
}

/**
 * Prepares an article. Its words, and what follows from them, are read when they are first asked for: most articles of
 * a large pile are compared with none. `rank` is its place among those of the pile.
 */
export function prepareReading(article: LineageArticle, rank = 0, known: KnownOfPile = {}): Reading {
  return new PreparedReading(article, rank, known);
}
