/**
 * - `store/not-a-case`: the file is no case file.
 * - `store/newer-version`: it was written by a newer Stemma.
 * - `store/damaged`: SQLite can't read it.
 * - `store/busy`: another process is writing to it.
 * - `store/disk-full`: no room, or no way, to write; nothing of the last step was kept.
 * - `store/cannot-open`: no such file or folder, or no permission.
 */
export type StoreErrorCode =
  | 'store/not-a-case'
  | 'store/newer-version'
  | 'store/damaged'
  | 'store/busy'
  | 'store/disk-full'
  | 'store/cannot-open';

/** A case file that can't be opened, read or written. The message names the file and what to do. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, message: string, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.code = code;
  }
}
