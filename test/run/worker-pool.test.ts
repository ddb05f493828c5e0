import { Worker } from 'node:worker_threads';
import { afterAll, describe, expect, it } from 'vitest';
import type { BatchItem } from '../../src/run/derive-batch.ts';
import { InlinePool, openPool, WorkerPool } from '../../src/run/worker-pool.ts';

/** Gives each page its own name back as a refusal; never comes back from "hangs", and dies of "kills". */
const CODE = `
const { parentPort } = require('node:worker_threads');
parentPort.on('message', (items) => {
  if (items.some(({ file }) => file === 'kills')) process.exit(1);
  while (items.some(({ file }) => file === 'hangs'));
  parentPort.postMessage(items.map(({ file }) => ({
    derived: null, content: null, refusals: [{ code: 'read/done', message: '', at: file }],
  })));
});`;
const start = (): Worker => new Worker(CODE, { eval: true });

const item = (file: string): BatchItem => ({
  file,
  bytes: new Uint8Array(3),
  codec: 'none',
  kept: false,
  maxBytes: 10,
});

const pool = new WorkerPool(2, { start, timeoutMs: 3000 });
afterAll(() => pool.close());

async function read(...files: string[]): Promise<string[]> {
  const results = await pool.derive(files.map(item));
  return results.flatMap(({ refusals }) => refusals.map(({ code, at }) => `${code} ${at}`));
}

describe('openPool', () => {
  it.each([
    [0, 9, InlinePool, 1],
    [1, 9, WorkerPool, 1],
    [4, 2, WorkerPool, 2],
    [2, 0, WorkerPool, 1],
  ])('%i jobs for %i pages', async (jobs, pages, kind, size) => {
    const opened = openPool(jobs, pages);
    expect(opened).toBeInstanceOf(kind);
    expect(opened.size).toBe(size);
    expect(await opened.derive([])).toEqual([]);
    await opened.close();
  });
});

describe('WorkerPool', () => {
  it('keeps one thread while it rests, starts others when they are needed, and none once it is closed', async () => {
    const started: Worker[] = [];
    const resting = new WorkerPool(2, {
      start: () => {
        started.push(start());
        return started.at(-1)!;
      },
    });
    const two = () => Promise.all([resting.derive([item('a')]), resting.derive([item('b')])]);
    await two();
    expect(started).toHaveLength(2);
    await resting.rest();
    await resting.derive([item('c')]);
    expect(started).toHaveLength(2);
    await two();
    expect(started).toHaveLength(3);
    await resting.close();
    await expect(resting.derive([item('d')])).rejects.toThrow(/ended/);
  });

  it('leaves out the page that hangs where there is one worker', async () => {
    const one = new WorkerPool(1, { start, timeoutMs: 3000 });
    try {
      const results = await Promise.all([
        one.derive([item('a')]),
        one.derive([item('hangs')]),
        one.derive([item('b')]),
      ]);
      const codes = results.flat().flatMap(({ refusals }) => refusals.map(({ code, at }) => `${code} ${at}`));
      expect(codes).toEqual(['read/done a', 'run/timed-out hangs', 'read/done b']);
    } finally {
      await one.close();
    }
  }, 60_000);

  it('leaves out the page that hangs, and reads those beside it', async () => {
    expect(await read('a', 'hangs', 'b')).toEqual(['read/done a', 'run/timed-out hangs', 'read/done b']);
    expect(await read('c')).toEqual(['read/done c']);
  }, 60_000);

  it('leaves out the page that ends its worker, and reads those beside it', async () => {
    expect(await read('a', 'kills', 'b')).toEqual(['read/done a', 'run/crashed kills', 'read/done b']);
    expect(await Promise.all([read('c'), read('d'), read('e')])).toEqual([
      ['read/done c'],
      ['read/done d'],
      ['read/done e'],
    ]);
  }, 60_000);
});
