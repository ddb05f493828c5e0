import { analysePages } from '../../src/index.ts';
import { scoreItem, type TrapRow } from '../points/score-traps.ts';
import { loadTrapItems, snippetPage } from '../points/trap-items.ts';
import type { EvalTask } from '../task.ts';

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/**
 * Trap items, each a pile of two or three snippets: the share of gold points right, and of the harms avoided: no
 * conflict shown as support, no two things joined that are apart. A record with no points gets .15.
 */
export const task: EvalTask = {
  name: 'points-traps',
  needs: ['points/public.jsonl'],
  async run() {
    const rows: TrapRow[] = [];
    for (const item of loadTrapItems()) {
      const pages = item.snippets.map((snippet) => ({
        file: `${snippet.id}.html`,
        bytes: Buffer.from(snippetPage(snippet)),
      }));
      rows.push(...scoreItem(item, await analysePages(pages)));
    }
    const disputed = rows.filter(({ want }) => want === 'disputed');
    const apart = rows.filter(({ want }) => want === 'none');
    const count = (list: readonly TrapRow[], test: (row: TrapRow) => boolean): number => list.filter(test).length;
    return [
      {
        metric: 'right',
        value: share(
          count(rows, (row) => row.right),
          rows.length,
        ),
        reference: 'first step .55',
      },
      {
        metric: 'no-false-support',
        value:
          1 -
          share(
            count(disputed, (row) => row.falseSupport),
            disputed.length,
          ),
        reference: 'first step .96',
      },
      {
        metric: 'no-false-join',
        value:
          1 -
          share(
            count(apart, (row) => row.falseJoin),
            apart.length,
          ),
        reference: 'first step .94',
      },
    ];
  },
};
