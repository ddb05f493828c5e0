import { analyse } from '../analyse.ts';
import type { Score } from '../task.ts';
import { scoreItem, type TrapRow } from './score-traps.ts';
import { snippetPage, type TrapItem } from './trap-items.ts';

/** Each item read as a pile of its own. */
export async function scoreItems(items: readonly TrapItem[]): Promise<TrapRow[]> {
  const rows: TrapRow[] = [];
  for (const item of items) {
    const pages = item.snippets.map((snippet) => ({
      file: `${snippet.id}.html`,
      bytes: Buffer.from(snippetPage(snippet)),
    }));
    rows.push(...scoreItem(item, await analyse(pages)));
  }
  return rows;
}

/** The share of gold points right, and of the harms avoided: no conflict shown as support, no two things joined that are apart. */
export function trapScores(
  rows: readonly TrapRow[],
  references: { readonly right?: string; readonly support?: string; readonly join?: string } = {},
): Score[] {
  const disputed = rows.filter(({ want }) => want === 'disputed');
  const apart = rows.filter(({ want }) => want === 'none');
  const share = (list: readonly TrapRow[], test: (row: TrapRow) => boolean): number =>
    list.length === 0 ? 0 : list.filter(test).length / list.length;
  const of = (list: readonly TrapRow[]): string => `of ${list.length}`;
  return [
    { metric: 'right', value: share(rows, (row) => row.right), reference: references.right ?? of(rows) },
    {
      metric: 'no-false-support',
      value: 1 - share(disputed, (row) => row.falseSupport),
      reference: references.support ?? of(disputed),
    },
    {
      metric: 'no-false-join',
      value: 1 - share(apart, (row) => row.falseJoin),
      reference: references.join ?? of(apart),
    },
  ];
}
