import { parentPort } from 'node:worker_threads';
import { type BatchItem, deriveBatch } from './derive-batch.ts';

parentPort?.on('message', (items: readonly BatchItem[]) => {
  const results = deriveBatch(items);
  const buffers = new Set<ArrayBuffer>();
  for (const { content } of results) {
    // Small buffers come out of a pool that Node shares; only whole ones may be handed over.
    const buffer = content?.body.buffer;
    if (buffer instanceof ArrayBuffer && buffer.byteLength === content!.body.byteLength) buffers.add(buffer);
  }
  parentPort!.postMessage(results, [...buffers]);
});
