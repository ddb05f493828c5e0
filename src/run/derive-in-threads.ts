import { type Pile, PileRun } from '../pipeline/derive-pile.ts';
import { PILE_STEPS, toPointsInput } from '../pipeline.ts';
import { type FigureLinks, joinLinks } from '../stages/points/align-claims.ts';
import { beginPoints, compareShare } from '../stages/points/begin-points.ts';
import type { PileResult } from '../store/store.ts';
import type { PointsAsk } from './points-task.ts';
import { startWorker } from './start-worker.ts';
import { ThreadTeam } from './thread-team.ts';

/** This thread and one beside it: each holds the whole pile. */
const PARTS = 2;

/**
 * `derivePile` with a thread beside this one that loads the case while lineage and names are made, then compares half of
 * the figures: the very same result. Rejects where that thread dies.
 */
export async function deriveInThreads(pile: Pile, madeFrom: string, casePath: string): Promise<PileResult> {
  const team = new ThreadTeam<PointsAsk>([startWorker('points-worker')]);
  try {
    const loaded = team.ask(0, { ask: 'load', casePath });
    // Awaited further down; until then a failure must not count as unhandled.
    loaded.catch(() => {});
    const run = new PileRun(pile);
    const points = PILE_STEPS.findIndex(({ stage }) => stage.name === 'points');
    for (const step of PILE_STEPS.slice(0, points)) run.run(step);
    const { lineage, citations, entities } = run.records;
    const other = team.ask(0, { ask: 'compare', share: { part: 1, of: PARTS }, lineage, citations, entities });
    other.catch(() => {});
    const begun = beginPoints(toPointsInput(run.records));
    const own = compareShare(begun, { part: 0, of: PARTS });
    await loaded;
    run.add({ begun: { ...begun, figures: joinLinks([own, (await other) as FigureLinks]) } });
    for (const step of PILE_STEPS.slice(points)) run.run(step);
    return run.result(madeFrom);
  } finally {
    await team.close();
  }
}
