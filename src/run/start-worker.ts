import { Worker } from 'node:worker_threads';

/** From source, Node can't load a worker's TypeScript by itself: tsx is put in first. */
function startFromSource(url: string, workerData: unknown): Worker {
  const loader = import.meta.resolve('tsx/esm/api');
  const code = `import(${JSON.stringify(loader)}).then(({ register }) => (register(), import(${JSON.stringify(url)})))`;
  return new Worker(code, { eval: true, workerData });
}

/** Starts the worker thread whose module stands beside the one at `module` (its `import.meta.url`) under this name. */
export function startWorkerBeside(module: string, name: string, workerData?: unknown): Worker {
  if (module.endsWith('.ts')) return startFromSource(new URL(`./${name}.ts`, module).href, workerData);
  return new Worker(new URL(`./${name}.js`, module), { workerData });
}

/** Starts a worker thread of this folder. */
export function startWorker(name: 'worker' | 'update-worker' | 'lineage-worker', workerData?: unknown): Worker {
  return startWorkerBeside(import.meta.url, name, workerData);
}
