import type { SourcedRecord } from '../../src/model/index.ts';
import { analyse } from '../analyse.ts';
import { scoreItem } from '../points/score-traps.ts';
import { loadTrapItems, snippetPage, type TrapItem } from '../points/trap-items.ts';
import type { EvalTask } from '../task.ts';

/** The trap items read as one pile of many stories: what holds in a pile of two pages must hold in one of hundreds. */
export const task: EvalTask = {
  name: 'points-mixed',
  needs: ['points/public.jsonl'],
  async run() {
    const items = loadTrapItems();
    const pages = items.flatMap(({ id, snippets }) =>
      snippets.map((snippet) => ({ file: `${id}-${snippet.id}.html`, bytes: Buffer.from(snippetPage(snippet)) })),
    );
    const record = await analyse(pages);
    const rows = items.flatMap((item) => scoreItem(item, partOf(record, item)));
    const shared = storiesOfPoints(record).filter(({ articles }) => articles > 1);
    const apart = shared.filter(({ stories }) => stories === 1);
    return [
      { metric: 'right', value: rows.filter(({ right }) => right).length / rows.length },
      { metric: 'stories-kept-apart', value: apart.length / Math.max(1, shared.length), reference: '1' },
    ];
  },
};

/** The record with the item's own pages under the names that they bear alone. */
function partOf(record: SourcedRecord, { id }: TrapItem): SourcedRecord {
  const captures = record.captures
    .filter(({ file }) => file?.startsWith(`${id}-`))
    .map((capture) => ({ ...capture, file: capture.file!.slice(id.length + 1) }));
  return { ...record, captures };
}

/** Of each point: how many articles and how many stories its readings come from. */
function storiesOfPoints({ captures, articles, points }: SourcedRecord): { articles: number; stories: number }[] {
  const files = new Map(captures.map(({ id, file }) => [id, file ?? '']));
  const storyOf = new Map(articles.map(({ id, captures: held }) => [id, files.get(held[0]!)!.split('-')[0]!]));
  return points.map(({ readings }) => {
    const carriers = new Set(readings.flatMap((reading) => reading.articles));
    return { articles: carriers.size, stories: new Set([...carriers].map((id) => storyOf.get(id))).size };
  });
}
