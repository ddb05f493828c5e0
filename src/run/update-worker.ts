import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { loadAhead } from '../pipeline/load-records.ts';
import { openCase } from '../store/sqlite/open-case.ts';
import type { Store } from '../store/store.ts';
import type { UpdateMessage, UpdaterOptions, WaitingPage } from './case-updater.ts';
import { ensureAnalysed } from './ensure-analysed.ts';
import { defaultJobs, type ReadProgress } from './read-options.ts';
import { type ReadSummary, readPlaces } from './read-paths.ts';
import { type Found, isPageParts } from './walk.ts';
import { openPool } from './worker-pool.ts';

function tell(message: UpdateMessage): void {
  parentPort?.postMessage(message);
}

/** The folders in which each name stands, from the outermost: `a`, `a/b` of `a/b/c.html`. */
function foldersOf(name: string): string[] {
  const parts = name.split('/').slice(0, -1);
  return parts.map((_, at) => parts.slice(0, at + 1).join('/'));
}

function findHidden(
  name: string,
  names: ReadonlySet<string>,
): Pick<Found & { found: 'problem' }, 'code' | 'message'> | null {
  if (name.split('/').some((part) => part.startsWith('.')))
    return { code: 'read/hidden', message: 'Hidden files and folders are not read.' };
  if (foldersOf(name).some((folder) => isPageParts(folder, names)))
    return { code: 'read/page-parts', message: 'One of the images and scripts of the saved page beside it; not read.' };
  return null;
}

function toFound(page: WaitingPage, names: ReadonlySet<string>): Found {
  const { name, sizeBytes } = page;
  // A place is known by its path: dropped again, the same file is the same place.
  const place = { path: `dropped/${name}`, file: name };
  const hidden = findHidden(name, names);
  if (hidden) return { found: 'problem', ...place, ...hidden };
  return {
    found: 'file',
    ...place,
    sizeBytes,
    get bytes() {
      return new Uint8Array(readFileSync(page.path));
    },
  };
}

/** Of larger cases what was loaded is let go of: a case of 3,000 articles takes some 300 MB. */
const MOST_HELD = 3000;

const { casePath, jobs } = workerData as UpdaterOptions;
const pool = openPool(jobs ?? defaultJobs());
let opened: Promise<Store> | undefined;

async function update(pages: readonly WaitingPage[]): Promise<ReadSummary> {
  opened ??= openCase(casePath, { mustExist: true });
  const store = await opened;
  const names = new Set(pages.map(({ name }) => name));
  const found = pages.map((page) => toFound(page, names));
  const options = {
    ...(jobs === undefined ? {} : { jobs }),
    onUnderWay: () => void loadAhead(store).catch(() => {}),
    onProgress: (progress: ReadProgress) => tell({ progress }),
  };
  const summary = await readPlaces(store, found, options, pool);
  tell({ progress: { phase: 'analyse', done: 0, total: 0 } });
  if (await ensureAnalysed(store, options)) await loadAhead(store, MOST_HELD);
  await pool.rest();
  return summary;
}

// Nothing can come before the last has ended: `CaseUpdater` waits for it.
parentPort?.on('message', (pages: readonly WaitingPage[]) => {
  update(pages).then(
    (summary) => tell({ summary }),
    (error: unknown) => tell({ failure: error instanceof Error ? error.message : String(error) }),
  );
});
