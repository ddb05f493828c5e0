import type { Anchor } from '../../model/anchor.ts';
import type { Point } from '../../model/point.ts';
import type { NotAnalysed } from '../../model/problem.ts';
import type { SourcedRecord } from '../../model/record.ts';
import { GROUPS, type PointGroup, shownState } from './wording.ts';

/** A point with its number in the report. */
export interface NumberedPoint {
  readonly number: number;
  readonly point: Point;
  /** One answer in one article: nothing to set beside it. */
  readonly lone: boolean;
  /** One answer of one origin in several articles: repetition that looks like agreement. */
  readonly echoed: boolean;
}

/** The record, with what a report looks up in it. */
export interface RecordIndex {
  readonly record: SourcedRecord;
  readonly articles: ReadonlyMap<string, SourcedRecord['articles'][number]>;
  readonly captures: ReadonlyMap<string, SourcedRecord['captures'][number]>;
  readonly claims: ReadonlyMap<string, SourcedRecord['claims'][number]>;
  readonly statements: ReadonlyMap<string, SourcedRecord['statements'][number]>;
  readonly entities: ReadonlyMap<string, SourcedRecord['entities'][number]>;
  readonly times: ReadonlyMap<string, SourcedRecord['times'][number]>;
  readonly quantities: ReadonlyMap<string, SourcedRecord['quantities'][number]>;
  /** Those that need a reader’s eye first, first; within a state, those with most articles. */
  readonly points: readonly NumberedPoint[];
  /** What was not analysed, by the article, capture or file concerned. */
  readonly notesAt: ReadonlyMap<string, readonly NotAnalysed[]>;
  /** Findings of the same kind by the article that they stand in. */
  readonly claimsIn: ReadonlyMap<string, readonly SourcedRecord['claims'][number][]>;
  readonly statementsIn: ReadonlyMap<string, readonly SourcedRecord['statements'][number][]>;
  /** Edges of the stemma by their copy. */
  readonly edgesFrom: ReadonlyMap<string, readonly SourcedRecord['lineage'][number][]>;
  /** Numbers of the points that a claim gives an answer to. */
  readonly pointsOfClaim: ReadonlyMap<string, readonly NumberedPoint[]>;
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}

export function groupBy<Item>(items: readonly Item[], keysOf: (item: Item) => readonly string[]): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}

function weight(point: Point): number {
  return new Set(point.readings.flatMap((reading) => reading.articles)).size;
}

/** Whether a point stands in a group of the report. */
export function isInGroup({ point, echoed }: Pick<NumberedPoint, 'point' | 'echoed'>, group: PointGroup): boolean {
  return shownState(point) === group.state && echoed === (group.key === 'echoed');
}

function orderPoints(points: readonly Point[]): NumberedPoint[] {
  return points
    .map((point, index) => {
      const articles = weight(point);
      const single = point.state === 'single';
      const marks = { point, lone: single && articles < 2, echoed: single && articles > 1 };
      return { ...marks, index, articles, rank: GROUPS.findIndex((group) => isInGroup(marks, group)) };
    })
    .sort((a, b) => a.rank - b.rank || b.articles - a.articles || a.index - b.index)
    .map(({ point, lone, echoed }, index) => ({ number: index + 1, point, lone, echoed }));
}

export function indexRecord(record: SourcedRecord): RecordIndex {
  const points = orderPoints(record.points);
  return {
    record,
    articles: byId(record.articles),
    captures: byId(record.captures),
    claims: byId(record.claims),
    statements: byId(record.statements),
    entities: byId(record.entities),
    times: byId(record.times),
    quantities: byId(record.quantities),
    points,
    notesAt: groupBy(record.notAnalysed, (note) => [note.at]),
    claimsIn: groupBy(record.claims, (claim) => claim.anchors.map((anchor) => anchor.article)),
    statementsIn: groupBy(record.statements, (statement) => [statement.anchor.article]),
    edgesFrom: groupBy(record.lineage, (edge) => [edge.copy]),
    pointsOfClaim: groupBy(points, ({ point }) => point.readings.flatMap((reading) => reading.claims)),
  };
}

/** Whether the words of an anchor stand where it says. One that fails this is shown as an orphan. */
export function holds(index: RecordIndex, anchor: Anchor): boolean {
  return index.articles.get(anchor.article)?.text.slice(anchor.start, anchor.end) === anchor.exact;
}
