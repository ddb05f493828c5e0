import type { ArticleId } from '../model/anchor.ts';
import type { Article } from '../model/article.ts';
import type { Capture, CaptureId } from '../model/capture.ts';
import type { Decision } from '../model/decision.ts';
import type { NotAnalysed, Problem } from '../model/problem.ts';
import type { RecordKind } from '../model/stage.ts';
import type { KeptChanges, KeptRows } from '../text/kept-work.ts';

/** The bytes of a capture as they are kept. */
export interface Content {
  readonly capture: CaptureId;
  /** `deflate` is raw DEFLATE (RFC 1951). */
  readonly codec: 'none' | 'deflate';
  readonly body: Uint8Array;
}

/** What one stage found in one article: the stage's records as JSON. */
export interface AnnotationRow {
  readonly kind: RecordKind;
  readonly body: string;
}

export interface ArticleRow {
  readonly id: ArticleId;
  /** Reading order in its capture, from 0. */
  readonly position: number;
  /** `Article` as JSON. */
  readonly body: string;
  readonly annotations: readonly AnnotationRow[];
  /** Fingerprint of its words, each hash once: the keys under which articles that share passages meet. */
  readonly hashes?: Uint32Array;
}

/** All that was made of one capture. Writing it replaces whatever was made of the same capture before. */
export interface Derived {
  readonly capture: CaptureId;
  /** `Capture` without `file` and `url`, as JSON; null where a newer stage no longer takes the bytes for a page. */
  readonly body: string | null;
  /** The stages and versions that made it. */
  readonly derivedBy: string;
  /** The name it was made under (`nameKey`): names are evidence of what a page is. */
  readonly derivedAs: string;
  readonly articles: readonly ArticleRow[];
  /** `at` is the capture's or an article's id, never a file name. */
  readonly problems: readonly Problem[];
  readonly notAnalysed: readonly NotAnalysed[];
}

/** A file, or a folder, that gave no capture. */
export interface Refusal {
  /** Names the place on this machine without telling it: a digest of the absolute path. */
  readonly place: string;
  /** Name in the record. */
  readonly file: string;
  /** Digest of the content where it could be read. */
  readonly sha256: string | null;
  readonly code: string;
  readonly message: string;
}

/** What the user tells of a case as a whole. */
export interface Setting {
  readonly name: 'houses';
  readonly body: string;
}

/**
 * The hashes that more than one article has: entry `i` says that `articles[article[i]]` has `hash[i]`, in order of hash,
 * then article. `articles` has all that were fingerprinted, in order of id, with how many hashes each has in all.
 */
export interface SharedFingerprints {
  readonly articles: readonly { readonly article: ArticleId; readonly hashes: number }[];
  readonly hash: Uint32Array;
  readonly article: Uint32Array;
}

/** Of a hash that more articles have, a line of a house or a phrase, `sharing` names so many: those written first. */
export const MOST_SHARING = 32;

/** An article that has hashes in common with given ones. */
export interface SharingArticle {
  readonly article: ArticleId;
  readonly shared: number;
}

export interface FileName {
  readonly capture: CaptureId;
  /** A file's name in the record, or an address. */
  readonly file: string;
}

/**
 * Work that a stage of the pile keeps: texts that lineage read, pairs of articles and of pieces that it judged, the
 * citations that articles name, the order of stages of a piece, where the passages of edges stand; what was read of the
 * names of articles, and how names that bear on one another were grouped; which figures stand in place of others; what the
 * claims of an article are about; how much ties two articles to one story, and their claims to one question; how points grouped claims, and what it built of
 * the groups.
 */
export type KeptKind =
  | 'lineage-text'
  | 'lineage-pair'
  | 'lineage-piece'
  | 'lineage-citation'
  | 'lineage-order'
  | 'lineage-span'
  | 'name-article'
  | 'name-part'
  | 'point-figure'
  | 'point-topic'
  | 'point-tie'
  | 'point-link'
  | 'point-group'
  | 'point';

/** A record as JSON; or the digest of all that it was made from, by which it is told where a case has it, and its JSON where not. */
export type PileBody = string | { readonly stamp: string; readonly write: () => string };

/** Records of the pile that a case has under the digests of what they were made from. */
export interface PileBodies {
  has(stamp: string): boolean;
  /** One that it has, as JSON; until the next write. */
  read(stamp: string): string;
}

/** What the stages that look at the whole pile found. */
export interface PileResult {
  /** Digest of what it was made from and of the stages that made it. */
  readonly madeFrom: string;
  /** One JSON text a record, in the record's order. */
  readonly rows: readonly { readonly kind: RecordKind; readonly bodies: readonly PileBody[] }[];
  readonly problems: readonly Problem[];
  readonly notAnalysed: readonly NotAnalysed[];
  /** What the stages keep for the next time, where it has changed. */
  readonly kept?: readonly ({ readonly kind: KeptKind } & KeptChanges)[];
}

/** One step of work, written all or none. */
export interface Work {
  readonly contents?: readonly Content[];
  readonly derived?: readonly Derived[];
  readonly files?: readonly FileName[];
  /** Places looked at again: what was refused there before is forgotten. */
  readonly examined?: readonly string[];
  readonly refusals?: readonly Refusal[];
  readonly pile?: PileResult;
  /** Appended to those that the case has. An id that it has already is refused with all of the work. */
  readonly decisions?: readonly Decision[];
  /** A name that the case has already gets the new body. */
  readonly settings?: readonly Setting[];
}

export interface CaptureRow {
  readonly id: CaptureId;
  readonly capture: Capture | null;
  /** All names it was read under, sorted. */
  readonly files: readonly string[];
  readonly derivedBy: string;
  readonly derivedAs: string;
}

export interface Annotation {
  readonly article: ArticleId;
  /** May be put together only when it is asked for. */
  readonly body: unknown;
}

/** An article with all that its own stages wrote of it. */
export interface AnnotatedArticle {
  readonly article: Article;
  readonly annotations: readonly { readonly kind: RecordKind; readonly body: unknown }[];
}

/**
 * A case: captures, what was made of them, and what the pile gave.
 * Scans go in order of id and may be interleaved with writes. Every method may reject with a `StoreError`.
 */
export interface Store {
  /** The file that other threads can open the case from; absent where there is none. */
  readonly path?: string;
  /** One transaction: when it rejects, nothing of `work` was kept. */
  write(work: Work): Promise<void>;
  /** All captures in order of id, those no longer taken for pages included. */
  captures(): Promise<readonly CaptureRow[]>;
  content(capture: CaptureId): Promise<Content | null>;
  /** In order of capture, then reading order. */
  articles(): AsyncIterable<Article>;
  countArticles(): Promise<number>;
  /** What the stages wrote of one kind, in order of article id. */
  annotations(kind: RecordKind): AsyncIterable<Annotation>;
  /** The articles of one capture in reading order. */
  articlesOf(capture: CaptureId): Promise<readonly AnnotatedArticle[]>;
  /** The join of all fingerprints with each other. */
  sharedFingerprints(): Promise<SharedFingerprints>;
  /** The articles that have some of these hashes, in order of id: what one more article costs, however large the case. */
  sharing(hashes: Uint32Array): Promise<readonly SharingArticle[]>;
  /** Null where it was never set. */
  setting(name: Setting['name']): Promise<string | null>;
  /** Null before the pile was first looked at. */
  pileMadeFrom(): Promise<string | null>;
  /** The pile's records of one kind, in the order they were written. */
  pile(kind: RecordKind): Promise<readonly unknown[]>;
  /** The same, by the digests of what they were made from, as far as they were written with these. */
  pileBodies(kind: RecordKind): Promise<PileBodies>;
  /** What was kept of one kind; its bodies can be read until the next write. */
  kept(kind: KeptKind): Promise<KeptRows>;
  /** Of captures in order of id, then of the pile. */
  problems(): Promise<readonly Problem[]>;
  notAnalysed(): Promise<readonly NotAnalysed[]>;
  /** All that were ever made, in the order in which they were appended. */
  decisions(): Promise<readonly Decision[]>;
  /** In order of file, place and code. */
  refusals(): Promise<readonly Refusal[]>;
  close(): Promise<void>;
}
