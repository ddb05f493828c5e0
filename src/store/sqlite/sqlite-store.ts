import type Database from 'better-sqlite3';
import type { ArticleId } from '../../model/anchor.ts';
import type { Article } from '../../model/article.ts';
import type { Capture, CaptureId } from '../../model/capture.ts';
import type { Decision } from '../../model/decision.ts';
import type { NotAnalysed, Problem } from '../../model/problem.ts';
import type { RecordKind } from '../../model/stage.ts';
import type { KeptRows } from '../../text/kept-work.ts';
import { Later } from '../../text/read-later.ts';
import type {
  AnnotatedArticle,
  Annotation,
  CaptureRow,
  Content,
  KeptKind,
  PileBodies,
  Refusal,
  Setting,
  SharedFingerprints,
  SharingArticle,
  Store,
  Work,
} from '../store.ts';
import { readSharedFingerprints, readSharing } from './fingerprint-rows.ts';
import { openPileBodies, readPileRows } from './pile-rows.ts';
import { asStoreError } from './sqlite-errors.ts';
import { prepareWriter, type Writer } from './sqlite-writer.ts';

/** Rows a page of a scan: a scan never holds a statement open across a write. */
const SCANNED = 256;

/** Most of what a case has is not asked for when it grows. */
class LaterAnnotation implements Annotation {
  readonly article: ArticleId;
  readonly #body: Later<unknown>;

  constructor(article: ArticleId, body: string) {
    this.article = article;
    this.#body = new Later(() => JSON.parse(body) as unknown);
  }

  get body(): unknown {
    return this.#body.value;
  }
}

/** A case in one SQLite file. */
export class SqliteStore implements Store {
  readonly #db: Database.Database;
  readonly path: string;
  readonly #write: Writer;

  constructor(db: Database.Database, path: string) {
    this.#db = db;
    this.path = path;
    this.#write = prepareWriter(db);
  }

  async write(work: Work): Promise<void> {
    this.#try(() => this.#write(work));
  }

  async captures(): Promise<readonly CaptureRow[]> {
    type Row = { id: CaptureId; body: string | null; derived_by: string; derived_as: string };
    const rows = this.#all<Row>('SELECT id, body, derived_by, derived_as FROM captures ORDER BY id');
    const files = new Map<CaptureId, string[]>();
    type File = { capture: CaptureId; file: string };
    for (const { capture, file } of this.#all<File>('SELECT capture, file FROM capture_files ORDER BY capture, file')) {
      const list = files.get(capture);
      if (list) list.push(file);
      else files.set(capture, [file]);
    }
    return rows.map((row) => ({
      id: row.id,
      capture: row.body === null ? null : (JSON.parse(row.body) as Capture),
      files: files.get(row.id) ?? [],
      derivedBy: row.derived_by,
      derivedAs: row.derived_as,
    }));
  }

  async content(capture: CaptureId): Promise<Content | null> {
    return this.#all<Content>('SELECT capture, codec, body FROM contents WHERE capture = ?', capture)[0] ?? null;
  }

  async *articles(): AsyncIterable<Article> {
    const sql = `SELECT capture, position, body FROM articles
      WHERE (capture, position) > (?, ?) ORDER BY capture, position LIMIT ${SCANNED}`;
    let last = { capture: '', position: -1 };
    for (;;) {
      const rows = this.#all<{ capture: string; position: number; body: string }>(sql, last.capture, last.position);
      for (const row of rows) yield JSON.parse(row.body) as Article;
      if (rows.length < SCANNED) return;
      last = rows.at(-1)!;
    }
  }

  async countArticles(): Promise<number> {
    return this.#all<{ n: number }>('SELECT count(*) AS n FROM articles')[0]!.n;
  }

  async *annotations(kind: RecordKind): AsyncIterable<Annotation> {
    const sql = `SELECT article, body FROM annotations WHERE kind = ? AND article > ? ORDER BY article LIMIT ${SCANNED}`;
    let last: ArticleId = '';
    for (;;) {
      const rows = this.#all<{ article: ArticleId; body: string }>(sql, kind, last);
      for (const { article, body } of rows) yield new LaterAnnotation(article, body);
      if (rows.length < SCANNED) return;
      last = rows.at(-1)!.article;
    }
  }

  async articlesOf(capture: CaptureId): Promise<readonly AnnotatedArticle[]> {
    const articles = this.#all<{ body: string }>(
      'SELECT body FROM articles WHERE capture = ? ORDER BY position',
      capture,
    );
    return articles.map(({ body }) => {
      const article = JSON.parse(body) as Article;
      type Row = { kind: RecordKind; body: string };
      const rows = this.#all<Row>('SELECT kind, body FROM annotations WHERE article = ? ORDER BY kind', article.id);
      return { article, annotations: rows.map((row) => ({ kind: row.kind, body: JSON.parse(row.body) as unknown })) };
    });
  }

  async sharedFingerprints(): Promise<SharedFingerprints> {
    return this.#try(() => readSharedFingerprints(this.#db));
  }

  async sharing(hashes: Uint32Array): Promise<readonly SharingArticle[]> {
    return this.#try(() => readSharing(this.#db, hashes));
  }

  async setting(name: Setting['name']): Promise<string | null> {
    return this.#all<{ body: string }>('SELECT body FROM settings WHERE name = ?', name)[0]?.body ?? null;
  }

  async pileMadeFrom(): Promise<string | null> {
    return this.#all<{ made_from: string }>('SELECT made_from FROM pile')[0]?.made_from ?? null;
  }

  async pile(kind: RecordKind): Promise<readonly unknown[]> {
    return this.#try(() => readPileRows(this.#db, kind)).map((body) => JSON.parse(body) as unknown);
  }

  async pileBodies(kind: RecordKind): Promise<PileBodies> {
    return this.#try(() => openPileBodies(this.#db, kind));
  }

  async kept(kind: KeptKind): Promise<KeptRows> {
    type Row = { key: string; stamp: string };
    const rows = this.#all<Row>('SELECT key, stamp FROM kept_work WHERE kind = ?', kind);
    const body = this.#db
      .prepare<[KeptKind, string], Uint8Array>('SELECT body FROM kept_work WHERE kind = ? AND key = ?')
      .pluck();
    return {
      stamps: new Map(rows.map(({ key, stamp }) => [key, stamp])),
      read: (key) => this.#try(() => body.get(kind, key)!),
    };
  }

  async problems(): Promise<readonly Problem[]> {
    // The pile's own stand under the empty capture, and come last.
    return this.#all<Problem>("SELECT code, message, at FROM problems ORDER BY capture = '', capture, position");
  }

  async notAnalysed(): Promise<readonly NotAnalysed[]> {
    return this.#all<NotAnalysed>(
      "SELECT at, stage, because FROM not_analysed ORDER BY capture = '', capture, position",
    );
  }

  async decisions(): Promise<readonly Decision[]> {
    const rows = this.#all<{ body: string }>('SELECT body FROM decisions ORDER BY position');
    return rows.map(({ body }) => JSON.parse(body) as Decision);
  }

  async refusals(): Promise<readonly Refusal[]> {
    return this.#all<Refusal>('SELECT place, file, sha256, code, message FROM refusals ORDER BY file, place, code');
  }

  async close(): Promise<void> {
    this.#db.close();
  }

  #all<Row>(sql: string, ...values: readonly unknown[]): Row[] {
    return this.#try(() => this.#db.prepare<unknown[], Row>(sql).all(...values));
  }

  #try<Result>(action: () => Result): Result {
    try {
      return action();
    } catch (error) {
      throw asStoreError(error, this.path);
    }
  }
}
