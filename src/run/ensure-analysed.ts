import { createHash } from 'node:crypto';
import { type Decision, findApplied } from '../model/decision.ts';
import { captureVersions } from '../pipeline/derive-capture.ts';
import { derivePile, lineageInputOf, type Pile, pileVersions } from '../pipeline/derive-pile.ts';
import { loadRecords } from '../pipeline/load-records.ts';
import type { KeptOfPile } from '../pipeline/records.ts';
import type { Lineage } from '../stages/lineage/index.ts';
import type { CaptureRow, KeptKind, Store } from '../store/store.ts';
import { type Houses, NO_HOUSES, readHouses, writeHouses } from '../text/houses.ts';
import { KeptWork } from '../text/kept-work.ts';
import { batchLimits } from './gather.ts';
import { defaultJobs, type ReadOptions } from './read-options.ts';
import { isCurrent, rederive } from './rederive.ts';
import { traceInThreads } from './trace-in-threads.ts';
import { openPool } from './worker-pool.ts';

/** Digest of all that the pile's stages see: what was derived is a pure function of these. */
function digestOf(captures: readonly CaptureRow[], decisions: readonly Decision[], houses: Houses): string {
  const hash = createHash('sha256').update(pileVersions());
  for (const { id, derivedBy, derivedAs } of captures) hash.update(`\n${id}\t${derivedBy}\t${derivedAs}`);
  for (const { id } of findApplied(decisions)) hash.update(`\n${id}`);
  if (houses.size > 0) hash.update(`\nhouses ${writeHouses(houses)}`);
  return hash.digest('hex');
}

/** Derives again what older stages made, so that a record is never made half of the old and half of the new. */
async function renew(store: Store, options: ReadOptions): Promise<void> {
  const versions = captureVersions();
  const outdated = (await store.captures()).filter((row) => !isCurrent(row, versions)).length;
  if (outdated === 0) return;
  const pool = openPool(options.jobs ?? defaultJobs(), outdated);
  try {
    await rederive(store, pool, batchLimits(options), options);
  } finally {
    await pool.close();
  }
}

/** Starting threads costs as much as tracing so many articles. */
const FEWEST_FOR_THREADS = 3000;

/** The lineage of a large case, traced in threads; null where this thread is to do it. */
async function traceBeside(store: Store, pile: Pile, jobs: number): Promise<Lineage | null> {
  const unread = pile.articles.length - (pile.kept?.lineage.texts.size ?? 0);
  if (store.path === undefined || jobs < 2 || unread < FEWEST_FOR_THREADS) return null;
  try {
    return await traceInThreads(lineageInputOf(pile), store.path, jobs);
  } catch {
    // Whatever ended a thread, the stage itself meets in this one, where it is told.
    return null;
  }
}

async function loadKept(store: Store): Promise<KeptOfPile> {
  const load = async (kind: KeptKind): Promise<KeptWork> => new KeptWork(await store.kept(kind));
  const lineage = {
    texts: await load('lineage-text'),
    pairs: await load('lineage-pair'),
    pieces: await load('lineage-piece'),
    citations: await load('lineage-citation'),
    orders: await load('lineage-order'),
    spans: await load('lineage-span'),
  };
  const names = {
    articles: await load('name-article'),
    parts: await load('name-part'),
    bodies: await store.pileBodies('entity'),
  };
  const points = {
    figures: await load('point-figure'),
    topics: await load('point-topic'),
    ties: await load('point-tie'),
    links: await load('point-link'),
    groups: await load('point-group'),
    points: await load('point'),
  };
  return { lineage, names, points };
}

/**
 * Brings a case up to date: what older stages made of its captures, then the records of the whole pile: lineage,
 * entities, points. Does nothing where neither the captures nor the stages, nor the decisions that stages carry out,
 * nor the user's list of houses have changed since they were made.
 * Resolves to whether the pile was computed.
 */
export async function ensureAnalysed(store: Store, options: ReadOptions = {}): Promise<boolean> {
  await renew(store, options);
  const decisions = await store.decisions();
  const houses = readHouses((await store.setting('houses')) ?? '').houses ?? NO_HOUSES;
  const madeFrom = digestOf(await store.captures(), decisions, houses);
  if ((await store.pileMadeFrom()) === madeFrom) return false;
  const [articles, shared] = [await loadRecords(store), await store.sharedFingerprints()];
  const pile = { articles, shared, decisions, houses, kept: await loadKept(store) };
  const traced = await traceBeside(store, pile, options.jobs ?? defaultJobs());
  await store.write({ pile: derivePile({ ...pile, ...(traced && { traced }) }, madeFrom) });
  return true;
}
