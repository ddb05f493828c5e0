import { Worker } from 'node:worker_threads';

/** From source, Node can't load a worker's TypeScript by itself: tsx is put in first. */
function startFromSource(name: string, workerData: unknown): Worker {
  const url = new URL(`./${name}.ts`, import.meta.url).href;
  const loader = import.meta.resolve('tsx/esm/api');
  const code = `import(${JSON.stringify(loader)}).then(({ register }) => (register(), import(${JSON.stringify(url)})))`;
  return new Worker(code, { eval: true, workerData });
}

/** Starts the worker thread whose module stands beside this one under this name. */
export function startWorker(name: 'worker' | 'update-worker', workerData?: unknown): Worker {
  if (import.meta.url.endsWith('.ts')) return startFromSource(name, workerData);
  return new Worker(new URL(`./${name}.js`, import.meta.url), { workerData });
}
