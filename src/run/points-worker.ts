import { parentPort } from 'node:worker_threads';
import { loadRecords } from '../pipeline/load-records.ts';
import { mergeSame } from '../pipeline/merge-same.ts';
import type { KeptRecords } from '../pipeline/records.ts';
import { toPointsInput } from '../pipeline.ts';
import { beginPoints, compareShare } from '../stages/points/begin-points.ts';
import { openCase } from '../store/sqlite/open-case.ts';
import { NO_HOUSES } from '../text/houses.ts';
import type { PointsAsk } from './points-task.ts';

let articles: Promise<readonly KeptRecords[]>;

async function load(casePath: string): Promise<readonly KeptRecords[]> {
  const store = await openCase(casePath, { mustExist: true });
  try {
    return await loadRecords(store);
  } finally {
    await store.close();
  }
}

async function answer(asked: PointsAsk): Promise<unknown> {
  if (asked.ask === 'load') {
    articles = load(asked.casePath);
    await articles;
    return null;
  }
  // Neither houses nor decisions bear on how two figures compare.
  const { share, lineage, citations, entities } = asked;
  const distinct = mergeSame(await articles, lineage);
  const input = toPointsInput({ distinct, lineage, citations, entities, houses: NO_HOUSES, decisions: [] });
  return compareShare(beginPoints(input), share);
}

parentPort?.on('message', async (asked: PointsAsk) => parentPort!.postMessage(await answer(asked)));
