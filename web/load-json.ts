import { signal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';

export type Loaded<Value> =
  | { readonly state: 'loading'; readonly last: Value | null }
  | { readonly state: 'failed'; readonly message: string }
  | { readonly state: 'ready'; readonly value: Value };

/** Answers kept for going back; the oldest go first. */
const MOST_KEPT = 60;
const kept = new Map<string, unknown>();

/** Rises whenever what the server answered before is not to be shown any more. */
const asked = signal(0);

/** Has the answers whose paths begin so asked for again; all of them for the empty path. */
export function forget(start = ''): void {
  for (const path of [...kept.keys()]) if (path.startsWith(start)) kept.delete(path);
  asked.value += 1;
}

function keep(path: string, value: unknown): void {
  kept.delete(path);
  kept.set(path, value);
  if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value!);
}

async function ask(path: string, signal: AbortSignal): Promise<unknown> {
  const response = await fetch(path, { signal });
  const body = (await response.json()) as { error?: { message: string } };
  if (!response.ok) throw new Error(body.error?.message ?? `The server answered ${response.status}.`);
  return body;
}

/** What the server answers at a path, kept for the session; while a new one loads, `last` is what was shown before. */
export function useJson<Value>(path: string): Loaded<Value> {
  const [answer, setAnswer] = useState<{ path: string; loaded: Loaded<Value> } | null>(null);
  useEffect(() => {
    if (kept.has(path)) return;
    const abort = new AbortController();
    ask(path, abort.signal).then(
      (value) => {
        keep(path, value);
        setAnswer({ path, loaded: { state: 'ready', value: value as Value } });
      },
      (error: Error) => {
        if (error.name !== 'AbortError') setAnswer({ path, loaded: { state: 'failed', message: error.message } });
      },
    );
    return () => abort.abort();
  }, [path, asked.value]);
  if (kept.has(path)) return { state: 'ready', value: kept.get(path) as Value };
  if (answer?.path === path) return answer.loaded;
  return { state: 'loading', last: answer?.loaded.state === 'ready' ? answer.loaded.value : null };
}
