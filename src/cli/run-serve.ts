import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import { isLoopback, serveCaseFile, type Writer } from '../server/index.ts';
import { openCase } from '../store/sqlite/open-case.ts';
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

/** The app's address; its token stands behind #, which no browser sends anywhere. */
function addressOf(url: string, writing: Writer | undefined): string {
  return writing === undefined ? url : `${url}#token=${writing.token}`;
}

async function untilStopped(): Promise<void> {
  await new Promise<void>((stop) => {
    process.once('SIGINT', () => stop());
    process.once('SIGTERM', () => stop());
  });
}

/** Rejects where a file is no case, before anything is listened to. */
async function checkCase(path: string): Promise<void> {
  await (await openCase(path, { mustExist: true })).close();
}

/** `stemma serve`: until it is stopped, or the record can't be made. */
export async function runServe(path: string, flags: ServeFlags): Promise<void> {
  await checkCase(path);
  // Only where nobody but this machine can reach it.
  const mayWrite = flags.readOnly !== true && isLoopback(flags.host);
  const writing = mayWrite
    ? { token: randomBytes(TOKEN_BYTES).toString('base64url'), signer: findSigner() }
    : undefined;
  const server = await serveCaseFile({
    casePath: resolve(path),
    port: flags.port,
    host: flags.host,
    ...(writing && { writing }),
  });
  try {
    const address = addressOf(server.url, writing);
    const reading = writing === undefined ? 'for reading only\n' : '';
    process.stdout.write(`${path} at ${address}\n${reading}Ctrl-C stops it\n`);
    if (flags.open === true) await openInBrowser(address);
    const stopped = untilStopped();
    await Promise.race([stopped, server.opened]);
    await stopped;
  } finally {
    await server.close();
  }
}
