import { StoreError, type StoreErrorCode } from '../store-error.ts';

interface Told {
  readonly code: StoreErrorCode;
  readonly what: string;
}

/** SQLite result codes by their beginning; the first that fits counts. */
const TOLD: readonly (readonly [string, Told])[] = [
  ['SQLITE_NOTADB', { code: 'store/not-a-case', what: 'is not a case file. It was left as it is; name another file.' }],
  [
    'SQLITE_CORRUPT',
    { code: 'store/damaged', what: 'is damaged. Take it from a copy, or read the pages into a new case.' },
  ],
  ['SQLITE_BUSY', { code: 'store/busy', what: 'is being written by another process. Try again when that has ended.' }],
  [
    'SQLITE_FULL',
    {
      code: 'store/disk-full',
      what: 'can’t grow: the disk is full. The case is whole; make room and read again, and only what is missing will be added.',
    },
  ],
  [
    'SQLITE_IOERR',
    {
      code: 'store/disk-full',
      what: 'can’t be written: the disk is full or failing. The case is whole up to the last step; read again when it can be written.',
    },
  ],
  ['SQLITE_READONLY', { code: 'store/cannot-open', what: 'can’t be written: the file or its folder is read-only.' }],
  ['SQLITE_CANTOPEN', { code: 'store/cannot-open', what: 'can’t be opened: its folder is missing or closed to you.' }],
  ['SQLITE_PERM', { code: 'store/cannot-open', what: 'can’t be opened: permission denied.' }],
];

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** An error of SQLite's as one of ours; any other error unchanged. */
export function asStoreError(error: unknown, path: string): unknown {
  const code = codeOf(error);
  const told = TOLD.find(([start]) => code.startsWith(start))?.[1];
  if (told) return new StoreError(told.code, `${path} ${told.what} (${code})`, { cause: error });
  if (error instanceof TypeError && /directory does not exist/.test(error.message)) {
    return new StoreError('store/cannot-open', `${path} can’t be made: its folder does not exist.`, { cause: error });
  }
  return error;
}
