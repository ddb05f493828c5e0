import { type BigIntStats, lstatSync, opendirSync, realpathSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { compareWords } from '../store/file-names.ts';
import { wordTable } from '../text/word-table.ts';

/** A file to read. */
export interface FoundFile {
  readonly found: 'file';
  readonly path: string;
  /** Name in the record: POSIX, from the base name of the argument on. */
  readonly file: string;
  readonly sizeBytes: number;
  /** Where the page was fetched from, where that is known. */
  readonly url?: string;
  /** The content, where it need not be read. */
  readonly bytes?: Uint8Array;
}

/** A place that can't be read, and why. */
export interface FoundProblem {
  readonly found: 'problem';
  readonly path: string;
  readonly file: string;
  readonly code: string;
  readonly message: string;
}

export type Found = FoundFile | FoundProblem;

/** Folders that saved pages keep their images and scripts in: "Page_files" beside "Page.html". */
const PAGE_PARTS = /^(.{1,255})[_-](?:files|Dateien|fichiers|archivos|bestanden|filer)$/;

const REASONS: Readonly<Record<string, string>> = wordTable({
  EACCES: 'permission denied. Give yourself read access, or leave it out',
  EPERM: 'permission denied. Give yourself read access, or leave it out',
  ENOENT: 'there is nothing here. Check the path; if it is a link, its target is missing',
  ENOTDIR: 'a part of the path is no folder. Check the path',
  ELOOP: 'the link leads back to itself. Remove the link',
  EIO: 'the disk gives an error. Try a copy of the file',
  ENAMETOOLONG: 'the name is too long. Rename it',
});

/** Why a file or folder can't be read, as a message with what to do. */
export function unreadable(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return `Can’t be read: ${REASONS[code] ?? `the system says ${code || String(error)}`}.`;
}

interface Place {
  readonly path: string;
  readonly file: string;
  /** Device and inode of the folders above, by which a loop is known. */
  readonly above: ReadonlySet<string>;
}

function problem(place: Place, code: string, message: string): FoundProblem {
  return { found: 'problem', path: place.path, file: place.file, code, message };
}

function identityOf(stats: BigIntStats): string {
  return `${stats.dev}:${stats.ino}`;
}

function listNames(path: string): string[] {
  const dir = opendirSync(path);
  try {
    const names: string[] = [];
    for (let entry = dir.readSync(); entry; entry = dir.readSync()) names.push(entry.name);
    return names.sort(compareWords);
  } finally {
    dir.closeSync();
  }
}

/** Whether a folder of this name holds the images and scripts of a page saved beside it. */
export function isPageParts(name: string, names: ReadonlySet<string>): boolean {
  const page = PAGE_PARTS.exec(name)?.[1];
  return page !== undefined && ['.html', '.htm', '.xhtml'].some((ending) => names.has(page + ending));
}

function* walkFolder(place: Place, stats: BigIntStats): Generator<Found> {
  const identity = identityOf(stats);
  if (place.above.has(identity)) {
    yield problem(
      place,
      'read/directory-loop',
      'This folder is a link to a folder that holds it; it was not entered again. Remove the link.',
    );
    return;
  }
  const names = listNames(place.path);
  const all = new Set(names);
  const above = new Set([...place.above, identity]);
  for (const name of names) {
    const inner: Place = { path: join(place.path, name), file: `${place.file}/${name}`, above };
    if (name.startsWith('.')) {
      yield problem(inner, 'read/hidden', 'Hidden files and folders are not read. Name it as an argument to read it.');
    } else if (isPageParts(name, all)) {
      yield problem(
        inner,
        'read/page-parts',
        'The images and scripts of the saved page beside it; not read. Name it as an argument to read it.',
      );
    } else {
      yield* walkPlace(inner);
    }
  }
}

function* walkPlace(place: Place): Generator<Found> {
  try {
    lstatSync(place.path);
    const stats = statSync(place.path, { bigint: true });
    if (stats.isDirectory()) yield* walkFolder(place, stats);
    else if (stats.isFile()) yield { found: 'file', path: place.path, file: place.file, sizeBytes: Number(stats.size) };
    else
      yield problem(
        place,
        'read/unreadable',
        'Can’t be read: this is a pipe, a socket or a device, not a file. Leave it out.',
      );
  } catch (error) {
    yield problem(place, 'read/unreadable', unreadable(error));
  }
}

/** The name of an argument in the record: its last part, wherever it stands; that of the folder itself for "." and "..". */
function nameOf(argument: string): string {
  const path = resolve(argument);
  try {
    return basename(path) || basename(realpathSync(path)) || 'root';
  } catch {
    return basename(path) || 'root';
  }
}

/**
 * The files below these paths, folders entered in the order of their names. Links are followed, loops told.
 * Nothing is opened that is no plain file, so a pipe can't hold the walk up. `except` has absolute paths to pass over.
 */
export function* walk(paths: readonly string[], except: ReadonlySet<string> = new Set()): Generator<Found> {
  for (const path of paths) {
    for (const found of walkPlace({ path: resolve(path), file: nameOf(path), above: new Set() })) {
      if (!except.has(found.path)) yield found;
    }
  }
}
