/**
 * Pairs of pages, read as a user reads them, two to a case: is the one copied from the other, and in which of seven
 * ways do they share their words? The pairs are planted in news articles, but for two outlets' own reports of one
 * event; a sealed set of real agency copy checks the same.
 */
import type { SourcedRecord } from '../../src/model/index.ts';
import { analyse } from '../analyse.ts';
import { type LabelledPair, makePairs, PAIR_DATA, PAIR_LABELS, type PairLabel } from '../lineage/make-pairs.ts';
import type { EvalTask } from '../task.ts';

/** Pairs of each way of planting. */
const EACH = 12;
/** The kinds that say of a pair what its label says. A whole reprint and a cut one are one kind, told by their share. */
const FITTING: Readonly<Record<PairLabel, readonly string[]>> = {
  same: ['same', 'reprint'],
  revision: ['revision'],
  partial: ['excerpt', 'shared-origin', 'reprint'],
  quotes: ['quotation'],
  story: ['none'],
  chrome: ['none'],
  none: ['none'],
};
const COPIES: readonly string[] = ['same', 'revision', 'reprint', 'excerpt', 'shared-origin'];
const COPY_LABELS: readonly PairLabel[] = ['same', 'revision', 'partial'];

async function readPair({ pages }: LabelledPair): Promise<SourcedRecord> {
  const encoder = new TextEncoder();
  return analyse(pages.map((text, at) => ({ file: `page-${at}.txt`, bytes: encoder.encode(text) })));
}

/** The strongest edge between the two pages. */
function kindBetween({ articles, captures, lineage }: SourcedRecord): string {
  const pageOf = new Map(captures.map(({ id, file }) => [id, file]));
  const pages = new Map(articles.map((article) => [article.id, article.captures.map((id) => pageOf.get(id))]));
  if (articles.some(({ captures: own }) => own.length > 1)) return 'same';
  const across = lineage.filter(
    ({ copy, of, kind }) => typeof of === 'string' && kind !== 'citation' && pages.get(copy)![0] !== pages.get(of)![0],
  );
  return [...COPIES, 'quotation'].find((kind) => across.some((edge) => edge.kind === kind)) ?? 'none';
}

const fold = (name: string): string => name.toLowerCase().replace(/^the /, '');

/** Whether a page's articles are told to be this agency's, by a credit or by an origin outside the pile. */
function namesAgency({ articles, captures, lineage }: SourcedRecord, page: number, agency: string): boolean {
  const capture = captures.find(({ file }) => file === `page-${page}.txt`)?.id;
  const own = articles.filter((article) => article.captures.some((id) => id === capture));
  const ids = new Set(own.map(({ id }) => id));
  const outside = lineage.flatMap(({ copy, of }) => (ids.has(copy) && typeof of !== 'string' ? [of.outside] : []));
  const names = [...own.flatMap(({ credits }) => credits.map(({ to }) => to)), ...outside].map(fold);
  return names.some((name) => name.includes(fold(agency)));
}

function printTable(table: ReadonlyMap<string, Map<string, number>>): void {
  for (const [row, counts] of table) {
    const cells = [...counts].sort(([, a], [, b]) => b - a).map(([kind, count]) => `${kind} ${count}`);
    console.log(`  ${row.padEnd(46)} ${cells.join(', ')}`);
  }
}

export const task: EvalTask = {
  name: 'lineage-pairs',
  needs: PAIR_DATA,
  async run() {
    const table = new Map<string, Map<string, number>>();
    const count = { right: 0, found: 0, gold: 0, taken: 0, quotes: 0, quotesTaken: 0, credits: 0, named: 0 };
    const pairs = makePairs(EACH).sort((a, b) => PAIR_LABELS.indexOf(a.label) - PAIR_LABELS.indexOf(b.label));
    for (const pair of pairs) {
      const record = await readPair(pair);
      const kind = kindBetween(record);
      const row = table.get(`${pair.label}: ${pair.how}`) ?? new Map<string, number>();
      table.set(`${pair.label}: ${pair.how}`, row.set(kind, (row.get(kind) ?? 0) + 1));
      const [isCopy, taken] = [COPY_LABELS.includes(pair.label), COPIES.includes(kind)];
      if (FITTING[pair.label].includes(kind)) count.right++;
      if (isCopy) count.gold++;
      if (taken) count.taken++;
      if (isCopy && taken) count.found++;
      if (pair.label === 'quotes') count.quotes++;
      if (pair.label === 'quotes' && taken) count.quotesTaken++;
      for (const [page, agency] of pair.agencies.entries()) {
        if (agency === null) continue;
        count.credits++;
        if (namesAgency(record, page, agency)) count.named++;
      }
    }
    printTable(table);
    return [
      { metric: 'copied-f1', value: (2 * count.found) / (count.gold + count.taken), reference: 'planted; bar .97' },
      { metric: 'seven-way', value: count.right / pairs.length, reference: `of ${pairs.length}; bar .80` },
      { metric: 'quotes-apart', value: 1 - count.quotesTaken / count.quotes, reference: 'bar .95' },
      { metric: 'agency-named', value: count.named / count.credits, reference: `of ${count.credits}; bar .90` },
    ];
  },
};
