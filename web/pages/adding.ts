import { signal } from '@preact/signals';
import type { UpdateView, Uploaded } from '../../src/server/contract/decide.ts';
import { post, sendFile } from '../decide/session.ts';
import { update, watchUpdate } from '../decide/update.ts';
import type { NamedFile } from './collect-files.ts';

/** How far the sending of files is; the reading that follows is told by `update`. */
export type Adding =
  | { readonly state: 'none' }
  /** What was dropped is looked through for files. */
  | { readonly state: 'looking' }
  | { readonly state: 'sending'; readonly done: number; readonly total: number }
  | { readonly state: 'sent'; readonly refused: readonly { readonly name: string; readonly because: string }[] }
  | { readonly state: 'failed'; readonly message: string };

export const adding = signal<Adding>({ state: 'none' });

/** Files sent at once. */
const AT_ONCE = 4;
let sending: AbortController | null = null;

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

async function sendAll(files: readonly NamedFile[], stop: AbortSignal) {
  const uploads: string[] = [];
  const refused: { name: string; because: string }[] = [];
  let next = 0;
  let done = 0;
  const work = async () => {
    for (let at = next++; at < files.length && !stop.aborted; at = next++) {
      const { name, file } = files[at]!;
      try {
        const sent = (await sendFile(`/api/uploads?name=${encodeURIComponent(name)}`, file, stop)) as Uploaded;
        uploads.push(sent.id);
      } catch (error) {
        refused.push({ name, because: wordsOf(error) });
      }
      done += 1;
      adding.value = { state: 'sending', done, total: files.length };
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return { uploads, refused };
}

/** Sends files to be read into the case, and follows the reading. */
export async function addFiles(found: Promise<readonly NamedFile[]>): Promise<void> {
  adding.value = { state: 'looking' };
  try {
    await sendFound(await found);
  } catch (error) {
    adding.value = { state: 'failed', message: wordsOf(error) };
  }
}

async function sendFound(files: readonly NamedFile[]): Promise<void> {
  if (files.length === 0) {
    adding.value = { state: 'none' };
    return;
  }
  sending = new AbortController();
  adding.value = { state: 'sending', done: 0, total: files.length };
  const { uploads, refused } = await sendAll(files, sending.signal);
  if (sending.signal.aborted) {
    adding.value = { state: 'none' };
    return;
  }
  // What the update before changed is shown no more from here on.
  if (uploads.length > 0) update.value = (await post('/api/updates', { uploads })) as UpdateView;
  adding.value = { state: 'sent', refused };
  if (uploads.length > 0) await watchUpdate();
}

/** Stops sending; what was sent is not read. */
export function stopAdding(): void {
  sending?.abort();
}
