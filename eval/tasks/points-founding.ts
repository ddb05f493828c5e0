import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PointKind } from '../../src/model/index.ts';
import { analyse } from '../analyse.ts';
import { type EvalTask, SHARED } from '../task.ts';

const STORY = 'stories/albania';
/** What a careful reader of the five pages finds disputed, by kind. */
const DISPUTED: Partial<Record<PointKind, number>> = { number: 1, date: 2, polarity: 1 };

/** The real pages that the project was founded on: they have no gold, but a reader's count of what is in dispute. */
export const task: EvalTask = {
  name: 'points-founding',
  needs: [STORY],
  async run() {
    const folder = join(SHARED, STORY);
    const pages = readdirSync(folder).map((file) => ({ file, bytes: readFileSync(join(folder, file)) }));
    const { points } = await analyse(pages);
    const disputed = points.filter(({ state }) => state === 'disputed');
    const found = Object.entries(DISPUTED).map(([kind, count]) =>
      Math.min(count, disputed.filter((point) => point.kind === kind).length),
    );
    const shown = found.reduce((sum, count) => sum + count, 0);
    return [
      { metric: 'disputed-shown', value: shown, reference: '4' },
      { metric: 'no-other-dispute', value: shown / Math.max(1, disputed.length) },
    ];
  },
};
