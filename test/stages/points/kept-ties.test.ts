import { expect, it } from 'vitest';
import type { PointArticle } from '../../../src/stages/points/claim-view.ts';
import { TieBook } from '../../../src/stages/points/kept-ties.ts';
import { tieOf, tiesOf } from '../../../src/stages/points/story-ties.ts';
import { contentId } from '../../../src/text/content-id.ts';
import { holdRows, type KeptRow, KeptWork } from '../../../src/text/kept-work.ts';

const LEADS = [
  'Wardens of Orsk closed the weir',
  'The weir at Orsk is shut, wardens said',
  'Velden sold its ferries',
  'Ferries of Velden find a buyer',
];

const makeSource = (title: string, at: number): PointArticle =>
  ({ article: { id: `a${(at * 7) % 10}`, title, text: title }, mentions: [], claims: [] }) as never;

const stampOf = ({ article }: PointArticle): string => contentId('', article.id, article.title);

/** All ties of these articles; how many were known before they were asked for. */
function run(rows: Map<string, KeptRow>, leads: readonly string[]) {
  const sources = leads.map(makeSource);
  const kept = new KeptWork(holdRows(rows.values()));
  const book = new TieBook(kept, sources, stampOf);
  const known = sources.reduce((sum, source) => sum + tiesOf(source).size, 0);
  const ties = sources.flatMap((a, at) => sources.slice(at + 1).map((b) => tieOf(a, b)));
  book.close();
  const { put, drop } = kept.changes();
  for (const key of drop) rows.delete(key);
  for (const row of put) rows.set(row.key, row);
  return { known, ties, put: put.map(({ key }) => key) };
}

it('ties of stories are kept by the article that came last, and are those that are found anew', () => {
  const rows = new Map<string, KeptRow>();
  for (let count = 1; count <= LEADS.length; count++) {
    const { known, ties, put } = run(rows, LEADS.slice(0, count));
    expect(ties).toEqual(run(new Map(), LEADS.slice(0, count)).ties);
    expect(known).toBe([0, 0, 1, 3][count - 1]);
    expect(put).toEqual(count === 1 ? [] : count === 2 ? [expect.any(String)] : [makeSource('', count - 1).article.id]);
  }
  const again = run(rows, LEADS);
  expect(again).toMatchObject({ known: 6, put: [] });
  expect(again.ties[0]).toBeGreaterThan(again.ties[1]!);
  const changed = LEADS.map((lead, at) => (at === 2 ? 'Velden keeps its ferries' : lead));
  expect(run(rows, changed)).toMatchObject({ known: 3, ties: run(new Map(), changed).ties });
});
