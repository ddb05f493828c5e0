import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { loadAhead } from '../pipeline/load-records.ts';
import { openCase } from '../store/sqlite/open-case.ts';
import { ensureAnalysed } from './ensure-analysed.ts';
import type { ReadProgress } from './read-options.ts';
import { type ReadSummary, readPlaces } from './read-paths.ts';
import type { UpdateMessage, UpdateTask, WaitingPage } from './update-case.ts';
import { type Found, isPageParts } from './walk.ts';

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

async function update({ casePath, pages, jobs }: UpdateTask): Promise<ReadSummary> {
  const store = await openCase(casePath, { mustExist: true });
  try {
    const names = new Set(pages.map(({ name }) => name));
    const found = pages.map((page) => toFound(page, names));
    const options = {
      ...(jobs === undefined ? {} : { jobs }),
      onUnderWay: () => void loadAhead(store).catch(() => {}),
      onProgress: (progress: ReadProgress) => tell({ progress }),
    };
    const summary = await readPlaces(store, found, options);
    tell({ progress: { phase: 'analyse', done: 0, total: 0 } });
    await ensureAnalysed(store, options);
    return summary;
  } finally {
    await store.close();
  }
}

update(workerData as UpdateTask).then(
  (summary) => tell({ summary }),
  (error: unknown) => tell({ failure: error instanceof Error ? error.message : String(error) }),
);
