import { analyse } from '../analyse.ts';
import { DEV_TOPICS, ECBPLUS, readChecked, readEcbTopics } from '../ecbplus.ts';
import { readHappenings, scoreJoins } from '../ecbplus-happenings.ts';
import type { EvalTask } from '../task.ts';

/**
 * Real news of ECB+, topic by topic: each holds two look-alike stories. Of the points that join two documents or more:
 * those that stay within one story, and how far the happenings they join are one in gold.
 */
export const task: EvalTask = {
  name: 'points-ecbplus',
  needs: [ECBPLUS],
  async run() {
    const sum = { joined: 0, oneStory: 0, judged: 0, oneHappening: 0 };
    const checked = readChecked();
    for (const topic of DEV_TOPICS) {
      const documents = readEcbTopics([topic]);
      const pages = documents.map(({ id, text }) => ({ file: `${id}.txt`, bytes: Buffer.from(text) }));
      const found = documents.map((document) => readHappenings(document, checked));
      const score = scoreJoins(await analyse(pages), found);
      for (const key of Object.keys(sum) as (keyof typeof sum)[]) sum[key] += score[key];
    }
    return [
      { metric: 'stories-kept-apart', value: sum.oneStory / Math.max(1, sum.joined) },
      { metric: 'one-happening', value: sum.oneHappening / Math.max(1, sum.judged) },
      { metric: 'joined', value: sum.joined, reportOnly: true },
      { metric: 'judged', value: sum.judged, reportOnly: true },
    ];
  },
};
