import { existsSync, statSync } from 'node:fs';
import Database from 'better-sqlite3';
import { MIGRATIONS } from '../migrations/index.ts';
import { StoreError } from '../store-error.ts';
import { asStoreError } from './sqlite-errors.ts';

/** "Stma": tells a case file from any other SQLite file. */
export const APPLICATION_ID = 0x53746d61;
/** How long to wait for another process's transaction. */
const BUSY_TIMEOUT_MS = 10_000;
/** Pages of the log, 16 MB, before they are copied into the file: by SQLite's own 1000 each batch of pages is, its index anew. */
const LOG_PAGES = 4000;

export interface OpenOptions {
  /** Fail instead of making a new case where there is no file. */
  readonly mustExist?: boolean;
}

function checkPath(path: string, mustExist: boolean): void {
  if (!existsSync(path)) {
    if (mustExist)
      throw new StoreError('store/cannot-open', `${path}: no such case. Make one with: stemma read PATHS… -o ${path}`);
    return;
  }
  if (!statSync(path).isFile()) {
    throw new StoreError(
      'store/not-a-case',
      `${path} is a folder or a device, not a case file. Name a file, e.g. story.stemma`,
    );
  }
}

function isNew(db: Database.Database): boolean {
  const tables = db.prepare('SELECT count(*) FROM sqlite_schema').pluck().get() as number;
  return tables === 0 && db.pragma('application_id', { simple: true }) === 0;
}

/** Brings the tables to the newest form. The version and the tables change in one transaction. */
function migrate(db: Database.Database, path: string): void {
  db.transaction(() => {
    if (isNew(db)) db.pragma(`application_id = ${APPLICATION_ID}`);
    if (db.pragma('application_id', { simple: true }) !== APPLICATION_ID) {
      throw new StoreError(
        'store/not-a-case',
        `${path} is a database, but not a case file. It was left as it is; name another file.`,
      );
    }
    const version = db.pragma('user_version', { simple: true }) as number;
    if (version > MIGRATIONS.length) {
      throw new StoreError(
        'store/newer-version',
        `${path} was written by a newer Stemma (form ${version}; this one knows ${MIGRATIONS.length}). Update Stemma to open it.`,
      );
    }
    for (const sql of MIGRATIONS.slice(version)) db.exec(sql);
    if (version < MIGRATIONS.length) db.pragma(`user_version = ${MIGRATIONS.length}`);
  }).immediate();
}

/**
 * Opens a case file, or makes one.
 *
 * WAL with synchronous=NORMAL: a killed process loses nothing that was committed; a power cut may lose the last
 * transactions but never the file's wholeness, and reading again adds what was lost.
 */
export function openDatabase(path: string, options: OpenOptions = {}): Database.Database {
  checkPath(path, options.mustExist === true);
  let db: Database.Database | undefined;
  try {
    db = new Database(path, { timeout: BUSY_TIMEOUT_MS });
    // Touches the file's header, so that what is no database fails here and is left as it is.
    db.pragma('application_id');
    if (db.pragma('application_id', { simple: true }) === APPLICATION_ID || isNew(db)) db.pragma('journal_mode = WAL');
    db.pragma('synchronous = NORMAL');
    db.pragma('foreign_keys = ON');
    db.pragma('cache_size = -65536');
    db.pragma(`wal_autocheckpoint = ${LOG_PAGES}`);
    migrate(db, path);
    return db;
  } catch (error) {
    db?.close();
    throw asStoreError(error, path);
  }
}
