import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import { buildRecord } from '../query/record.ts';
import { appendDecision } from '../run/append-decision.ts';
import { unpack } from '../run/derive-batch.ts';
import { ensureAnalysed } from '../run/ensure-analysed.ts';
import { updateCase } from '../run/update-case.ts';
import { type CaseWriting, isLoopback, type SavedPage, serveCase } from '../server/index.ts';
import { openCase } from '../store/sqlite/open-case.ts';
import type { Store } from '../store/store.ts';
import { openInBrowser } from './open-in-browser.ts';
import { findSigner } from './signer.ts';

export interface ServeFlags {
  readonly port: number;
  readonly host: string;
  readonly readOnly?: boolean;
  readonly open?: boolean;
}

/** Bytes of the token: more than can be guessed. */
const TOKEN_BYTES = 24;

async function loadPage(store: Store, id: string): Promise<SavedPage | null> {
  const content = await store.content(id);
  if (!content) return null;
  const row = (await store.captures()).find((capture) => capture.id === id);
  return { bytes: unpack(content), mediaType: row?.capture?.mediaType ?? 'text/plain' };
}

/** What the app may do to the case: only where nobody but this machine can reach it. */
function makeWriting(store: Store, path: string, signal: AbortSignal): CaseWriting {
  return {
    token: randomBytes(TOKEN_BYTES).toString('base64url'),
    signer: findSigner(),
    append: (draft) => appendDecision(store, draft),
    update: (pages, onProgress) => updateCase({ casePath: resolve(path), pages }, { onProgress, signal }),
    now: () => new Date().toISOString(),
  };
}

/** The app's address; its token stands behind #, which no browser sends anywhere. */
function addressOf(url: string, writing: CaseWriting | undefined): string {
  return writing === undefined ? url : `${url}#token=${writing.token}`;
}

async function untilStopped(): Promise<void> {
  await new Promise<void>((stop) => {
    process.once('SIGINT', () => stop());
    process.once('SIGTERM', () => stop());
  });
}

/** `stemma serve`: until it is stopped. */
export async function runServe(path: string, flags: ServeFlags): Promise<void> {
  const store = await openCase(path, { mustExist: true });
  const ending = new AbortController();
  try {
    await ensureAnalysed(store);
    const mayWrite = flags.readOnly !== true && isLoopback(flags.host);
    const writing = mayWrite ? makeWriting(store, path, ending.signal) : undefined;
    const server = await serveCase({
      loadRecord: () => buildRecord(store),
      loadPage: (id) => loadPage(store, id),
      port: flags.port,
      host: flags.host,
      ...(writing && { writing }),
    });
    const address = addressOf(server.url, writing);
    const reading = writing === undefined ? 'for reading only\n' : '';
    process.stdout.write(`${path} at ${address}\n${reading}Ctrl-C stops it\n`);
    if (flags.open === true) await openInBrowser(address);
    await untilStopped();
    ending.abort();
    await server.close();
  } finally {
    await store.close();
  }
}
