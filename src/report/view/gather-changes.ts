import type { LineageEdge } from '../../model/lineage.ts';
import type { Span } from '../../model/span.ts';
import { type ChangedValues, compareVersions } from '../../stages/lineage/index.ts';
import type { RecordIndex } from './record-index.ts';

/** Sentences of one kind of change that a report prints; the rest are counted. */
const LISTED = 12;

/** What a revision materially changed, in the words of both stages. */
export interface RevisionChanges {
  /** "numbers", "dates", "names": those that differ. */
  readonly values: readonly ({ readonly name: string } & ChangedValues)[];
  readonly altered: readonly { readonly before: string; readonly after: string }[];
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** Changes beyond those listed. */
  readonly more: number;
}

/** The material changes that an edge of kind `revision` stands for; null for other edges and where an end is missing. */
export function gatherChanges(index: RecordIndex, edge: LineageEdge): RevisionChanges | null {
  if (edge.kind !== 'revision' || typeof edge.of !== 'string') return null;
  const [before, after] = [index.articles.get(edge.of), index.articles.get(edge.copy)];
  if (before === undefined || after === undefined) return null;
  const { numbers, dates, names, altered, added, removed } = compareVersions(before, after);
  const values = [
    { name: 'numbers', ...numbers },
    { name: 'dates', ...dates },
    { name: 'names', ...names },
  ].filter((value) => value.removed.length + value.added.length > 0);
  const words = (text: string, spans: readonly Span[]): string[] =>
    spans.slice(0, LISTED).map(({ start, end }) => text.slice(start, end));
  return {
    values: values.map((value) => ({
      ...value,
      removed: value.removed.slice(0, LISTED),
      added: value.added.slice(0, LISTED),
    })),
    altered: altered.slice(0, LISTED).map((pair) => ({
      before: before.text.slice(pair.before.start, pair.before.end),
      after: after.text.slice(pair.after.start, pair.after.end),
    })),
    added: words(after.text, added),
    removed: words(before.text, removed),
    more: [altered, added, removed].reduce((sum, { length }) => sum + Math.max(0, length - LISTED), 0),
  };
}
