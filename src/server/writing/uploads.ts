import { randomUUID } from 'node:crypto';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { WaitingPage } from '../../run/case-updater.ts';

export interface UploadLimits {
  readonly maxBytes: number;
  readonly maxFiles: number;
  readonly maxTotalBytes: number;
}

export const UPLOAD_LIMITS: UploadLimits = {
  maxBytes: 64 * 2 ** 20,
  maxFiles: 20_000,
  maxTotalBytes: 2 * 2 ** 30,
};

/** More than the server takes, in one file or in all that wait. */
export class TooLarge extends Error {}

const LONGEST_NAME = 400;
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** A name as the record can show it: relative, without `.` and `..`; null where nothing is left of it. */
export function parseUploadName(name: string): string | null {
  const parts = name
    .normalize('NFC')
    .replace(CONTROL, '')
    .split(/[\\/]/)
    .filter((part) => part !== '' && part !== '.' && part !== '..');
  const path = parts.join('/');
  return path === '' || path.length > LONGEST_NAME ? null : path;
}

/**
 * Pages on their way into the case, each in a file of a folder that only this user can read.
 * Invariant: what waits was received whole; the rest is removed.
 */
export class Uploads {
  readonly #limits: UploadLimits;
  readonly #waiting = new Map<string, WaitingPage>();
  #folder: string | null = null;
  #sizeBytes = 0;

  constructor(limits: UploadLimits = UPLOAD_LIMITS) {
    this.#limits = limits;
  }

  /** @throws TooLarge where the file, or all that wait with it, would be more than the limits. */
  async receive(name: string, body: ReadableStream<Uint8Array> | null): Promise<{ id: string; page: WaitingPage }> {
    if (this.#waiting.size >= this.#limits.maxFiles) throw new TooLarge('Too many files wait to be read.');
    this.#folder ??= mkdtempSync(join(tmpdir(), 'stemma-drop-'));
    const id = randomUUID();
    const path = join(this.#folder, id);
    let sizeBytes = 0;
    const count = new Transform({
      transform: (chunk: Uint8Array, _, done) => {
        sizeBytes += chunk.length;
        this.#sizeBytes += chunk.length;
        const tooLarge = sizeBytes > this.#limits.maxBytes || this.#sizeBytes > this.#limits.maxTotalBytes;
        done(tooLarge ? new TooLarge('The file is larger than the server takes.') : null, chunk);
      },
    });
    try {
      const source = body === null ? Readable.from([]) : Readable.fromWeb(body as never);
      await pipeline(source, count, createWriteStream(path, { mode: 0o600 }));
    } catch (error) {
      this.#sizeBytes -= sizeBytes;
      await rm(path, { force: true });
      throw error;
    }
    const page = { name, path, sizeBytes };
    this.#waiting.set(id, page);
    return { id, page };
  }

  /** The pages of these ids; null where one is not waiting. */
  find(ids: readonly string[]): WaitingPage[] | null {
    const pages = ids.map((id) => this.#waiting.get(id));
    return pages.every((page) => page !== undefined) ? pages : null;
  }

  async forget(ids: readonly string[]): Promise<void> {
    for (const id of ids) {
      const page = this.#waiting.get(id);
      if (!page) continue;
      this.#waiting.delete(id);
      this.#sizeBytes -= page.sizeBytes;
      await rm(page.path, { force: true });
    }
  }

  close(): void {
    if (this.#folder !== null) rmSync(this.#folder, { recursive: true, force: true });
    this.#folder = null;
    this.#waiting.clear();
  }
}
