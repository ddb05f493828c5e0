import { signal } from '@preact/signals';
import type { UpdateView } from '../../src/server/contract/decide.ts';
import { forget } from '../load-json.ts';
import { loadLog } from './log.ts';

/** How the record's update goes that this window waits for. */
export const update = signal<UpdateView>({ state: 'idle' });

const EVERY_MS = 400;
/** A page more to a small case is there in a tenth of a second. */
const FIRST_MS = 100;
let watching = false;

async function ask(): Promise<UpdateView> {
  return (await (await fetch('/api/updates')).json()) as UpdateView;
}

/** Follows an update until it has ended; then everything that is shown is asked for again. */
export async function watchUpdate(): Promise<void> {
  if (watching) return;
  watching = true;
  try {
    for (let wait = FIRST_MS; ; wait = Math.min(EVERY_MS, wait * 2)) {
      update.value = await ask();
      if (update.value.state !== 'working') break;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
    forget();
    await loadLog();
  } catch (error) {
    update.value = { state: 'failed', number: 0, message: error instanceof Error ? error.message : String(error) };
  } finally {
    watching = false;
  }
}

/** Whether one is under way when the window opens, or the case itself is still being opened. */
export async function joinUpdate(): Promise<void> {
  let now = await ask().catch((): UpdateView => ({ state: 'idle' }));
  while (now.state === 'opening') {
    update.value = now;
    await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
    now = await ask().catch((): UpdateView => ({ state: 'idle' }));
  }
  if (update.value.state === 'opening') update.value = { state: 'idle' };
  if (now.state === 'working') await watchUpdate();
}
