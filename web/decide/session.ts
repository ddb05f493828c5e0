import { signal } from '@preact/signals';
import type { SessionView } from '../../src/server/contract/decide.ts';

const TOKEN = 'stemma-token';
const SIGNER = 'stemma-signer';

/** What this window may do. Invariant: it is what the server answered to the token at hand. */
export const session = signal<SessionView>({ mayWrite: false, signer: null });
/** The name that decisions are signed with; empty for none yet. */
export const signer = signal('');

function recall(key: string): string {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

function remember(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // A window that may keep nothing asks again next time.
  }
}

/** Takes the token out of the address, so that it is not shared with it. */
function takeToken(): void {
  const token = /^#token=([\w-]{1,200})$/.exec(location.hash)?.[1];
  if (token === undefined) return;
  remember(TOKEN, token);
  history.replaceState(null, '', `${location.pathname}#/points`);
}

export function keepSigner(name: string): void {
  signer.value = name.trim();
  remember(SIGNER, signer.value);
}

/** Asks the server what this window may do. */
export async function startSession(): Promise<void> {
  takeToken();
  signer.value = recall(SIGNER);
  const response = await fetch('/api/session', { headers: { [TOKEN]: recall(TOKEN) } });
  if (!response.ok) return;
  session.value = (await response.json()) as SessionView;
  if (signer.value === '') signer.value = session.value.signer ?? '';
}

async function answerOf(response: Response): Promise<unknown> {
  const body = (await response.json()) as { error?: { message: string } };
  if (!response.ok) throw new Error(body.error?.message ?? `The server answered ${response.status}.`);
  return body;
}

/** Sends what is to be written. @throws Error with the server's words where it is refused. */
export async function post(path: string, body: unknown): Promise<unknown> {
  const headers = { [TOKEN]: recall(TOKEN), 'content-type': 'application/json' };
  return answerOf(await fetch(path, { method: 'POST', headers, body: JSON.stringify(body) }));
}

/** Sends the bytes of a file. */
export async function sendFile(path: string, file: Blob, signal: AbortSignal): Promise<unknown> {
  const headers = { [TOKEN]: recall(TOKEN), 'content-type': 'application/octet-stream' };
  return answerOf(await fetch(path, { method: 'POST', headers, body: file, signal }));
}
