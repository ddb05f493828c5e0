import { searchOf } from '../search/case-search.ts';
import { warmArticles } from './articles-view.ts';
import type { CaseView } from './case-view.ts';
import { listOutlets } from './outlets-view.ts';
import { makeOverview } from './overview.ts';
import { listCard } from './point-card.ts';
import { listSpeakers, listUnnamed } from './speakers-view.ts';
import { growTrees } from './stemma-view.ts';
import { listNames, makeMapView } from './things-view.ts';
import { warmTimeline } from './timeline-view.ts';

/** Points that the home page shows at first. */
const FIRST_POINTS = 25;

/** What the first look at each view would else wait for, in the order of the tabs. */
const MADE_ONCE: readonly ((view: CaseView) => unknown)[] = [
  makeOverview,
  ({ index }) => index.points.slice(0, FIRST_POINTS).map((numbered) => listCard(index, numbered)),
  warmArticles,
  growTrees,
  warmTimeline,
  listNames,
  makeMapView,
  listSpeakers,
  listUnnamed,
  listOutlets,
];

/**
 * Makes what hangs on nothing but the case, one thing at a time and requests first. A view that fails fails again when
 * it is asked for, and is answered for there.
 */
export async function warmViews(view: CaseView): Promise<void> {
  for (const make of MADE_ONCE) {
    await new Promise((resolve) => setImmediate(resolve));
    try {
      make(view);
    } catch {
      return;
    }
  }
  await searchOf(view).catch(() => undefined);
}
