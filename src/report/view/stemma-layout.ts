import type { LineageEdge } from '../../model/lineage.ts';
import type { RecordIndex } from './record-index.ts';
import { growStemma, type StemmaRow } from './stemma-tree.ts';

/** A dot of the drawn stemma, on a row of its own. */
export interface StemmaDot {
  /** The article drawn; null for a source outside the pile and for folded copies. */
  readonly article: string | null;
  readonly outside: string | null;
  /** Copies drawn as this one dot; empty where it is one article. */
  readonly folded: readonly LineageEdge[];
  /** Row from the top and column from the left, both from 0. A copy stands right of what it was taken from. */
  readonly row: number;
  readonly column: number;
  /** Row of the dot that it hangs from, and the edge to it; null at the top of a tree. */
  readonly parent: number | null;
  readonly edge: LineageEdge | null;
  readonly dated: boolean;
}

export interface StemmaLayout {
  readonly dots: readonly StemmaDot[];
  /** Day of each column, `YYYY-MM-DD` or vaguer; empty where nothing in it is dated. */
  readonly columns: readonly string[];
  /** Copies that stand in folded dots. */
  readonly folded: number;
}

/** A stemma of so few rows is drawn whole. */
const WHOLE_ROWS = 24;
/** Leaf copies of one kind under one parent that are drawn each for itself in a larger one. */
const SINGLE_COPIES = 3;
/** Of so many rows or more, whatever copies the words counts as one kind, and only lone copies are drawn. */
const MANY_ROWS = 80;
const WORD_COPIES: ReadonlySet<string> = new Set(['same', 'reprint', 'excerpt']);

interface Draft extends Omit<StemmaDot, 'row' | 'column' | 'parent'> {
  readonly above: Draft | null;
  readonly day: string;
  /** Steps from the first article of that day above it. */
  readonly step: number;
}

/** Rows with the row above each, and whether something hangs from it. */
function linkRows(
  rows: readonly StemmaRow[],
): { readonly row: StemmaRow; readonly above: number; readonly leaf: boolean }[] {
  const path: number[] = [];
  return rows.map((row, at) => {
    path.length = row.depth;
    const above = path.at(-1) ?? -1;
    path.push(at);
    return { row, above, leaf: (rows[at + 1]?.depth ?? 0) <= row.depth };
  });
}

function dayOf(index: RecordIndex, article: string | null): string {
  const known = article === null ? undefined : index.articles.get(article);
  const value = known?.published?.value ?? known?.updated?.value;
  return value !== undefined && /^\d{4}/.test(value) ? value.slice(0, 10) : '';
}

/**
 * Lays the stemma out as trees in time: a row for each article, an original above what was taken from it; columns by
 * day from left to right, a copy always right of its original. An undated article stands by the one it was taken
 * from. In large piles, leaf copies of one kind under one parent are folded into one dot.
 */
export function layOutStemma(index: RecordIndex): StemmaLayout {
  const linked = linkRows(growStemma(index.record));
  const folds = linked.length > WHOLE_ROWS ? findFolds(linked) : new Map<number, readonly LineageEdge[]>();
  const hidden = new Set([...folds.values()].flat());
  const drafts = new Map<number, Draft>();
  linked.forEach(({ row, above }, at) => {
    const folded = folds.get(at) ?? [];
    if (folded.length === 0 && row.edge !== null && hidden.has(row.edge)) return;
    const article = folded.length === 0 ? row.article : null;
    const days = folded.map(({ copy }) => dayOf(index, copy)).filter((day) => day !== '');
    const own = folded.length === 0 ? dayOf(index, row.article) : (days.sort()[0] ?? '');
    const parent = drafts.get(above) ?? null;
    const day = parent !== null && own < parent.day ? parent.day : own;
    const step = parent !== null && parent.day === day ? parent.step + 1 : 0;
    const { outside, edge } = row;
    drafts.set(at, { article, outside, folded, edge, above: parent, day, step, dated: own !== '' });
  });
  return placeDrafts(
    [...drafts.values()],
    [...folds.values()].reduce((sum, { length }) => sum + length, 0),
  );
}

/** Place of the first of each set of copies that is folded → the edges of them all. */
function findFolds(linked: ReturnType<typeof linkRows>): Map<number, readonly LineageEdge[]> {
  const many = linked.length >= MANY_ROWS;
  const sets = new Map<string, { readonly at: number; readonly edges: LineageEdge[] }>();
  linked.forEach(({ row, above, leaf }, at) => {
    if (!leaf || row.edge === null) return;
    const key = `${above} ${many && WORD_COPIES.has(row.edge.kind) ? 'copy' : row.edge.kind}`;
    const set = sets.get(key) ?? { at, edges: [] };
    set.edges.push(row.edge);
    sets.set(key, set);
  });
  const large = [...sets.values()].filter(({ edges }) => edges.length > (many ? 1 : SINGLE_COPIES));
  return new Map(large.map(({ at, edges }) => [at, edges]));
}

function placeDrafts(drafts: readonly Draft[], folded: number): StemmaLayout {
  const keyOf = ({ day, step }: Draft): string => `${day} ${String(step).padStart(6, '0')}`;
  const keys = [...new Set(drafts.map(keyOf))].sort();
  const columnOf = new Map(keys.map((key, at) => [key, at]));
  const rowOf = new Map(drafts.map((draft, at) => [draft, at]));
  const dots = drafts.map((draft, row): StemmaDot => {
    const { article, outside, edge, dated } = draft;
    const parent = draft.above === null ? null : rowOf.get(draft.above)!;
    return { article, outside, edge, dated, folded: draft.folded, row, parent, column: columnOf.get(keyOf(draft))! };
  });
  return { dots, columns: keys.map((key) => key.split(' ')[0]!), folded };
}
