import { sentenceOf } from '../../model/claim.ts';
import type { LineageEdge } from '../../model/lineage.ts';
import type { Entity } from '../../model/mention.ts';
import type { RecordQuantity, SourcedRecord } from '../../model/record.ts';
import type { Span } from '../../model/span.ts';
import type { TimeExpression } from '../../model/time.ts';
import { groupBy, indexRecord, type NumberedPoint, type RecordIndex } from '../../report/view/record-index.ts';

/** Words that name a thing, in one article. */
export interface Named extends Span {
  readonly entity: string;
}

/** A case with what its views look up; made once for a revision of the case. */
export interface CaseView {
  readonly index: RecordIndex;
  /** Articles that answer a point, by its id. */
  readonly articlesOf: ReadonlyMap<string, ReadonlySet<string>>;
  /** Things named in the sentences that answer a point, by its id. */
  readonly namesOf: ReadonlyMap<string, ReadonlySet<string>>;
  /** Points that each article answers. */
  readonly pointsIn: ReadonlyMap<string, readonly NumberedPoint[]>;
  /** Findings by the article in which they stand, in the order of its text. */
  readonly mentionsIn: ReadonlyMap<string, readonly Named[]>;
  readonly timesIn: ReadonlyMap<string, readonly TimeExpression[]>;
  readonly quantitiesIn: ReadonlyMap<string, readonly RecordQuantity[]>;
  /** Edges of the stemma by what was taken from; sources outside the pile are not in it. */
  readonly edgesTo: ReadonlyMap<string, readonly LineageEdge[]>;
}

function mentionsByArticle(entities: readonly Entity[]): Map<string, Named[]> {
  const found = new Map<string, Named[]>();
  for (const entity of entities) {
    for (const { article, start, end } of entity.mentions) {
      const list = found.get(article) ?? [];
      if (list.length === 0) found.set(article, list);
      list.push({ start, end, entity: entity.id });
    }
  }
  for (const list of found.values()) list.sort((a, b) => a.start - b.start);
  return found;
}

/** Place in an ordered list of the first that starts at an offset or after it. */
export function firstFrom(list: readonly Span[], start: number): number {
  let low = 0;
  for (let high = list.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (list[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function namesIn(list: readonly Named[], start: number, end: number): string[] {
  const names: string[] = [];
  for (let at = firstFrom(list, start); at < list.length && list[at]!.start < end; at++)
    if (list[at]!.end <= end) names.push(list[at]!.entity);
  return names;
}

export function makeCaseView(record: SourcedRecord): CaseView {
  const index = indexRecord(record);
  const mentionsIn = mentionsByArticle(record.entities);
  const anchorsOf = ({ point }: NumberedPoint) =>
    point.readings
      .flatMap(({ claims }) => claims)
      .flatMap((id) => index.claims.get(id) ?? [])
      .map(sentenceOf);
  const articlesOf = new Map(
    index.points.map(({ point }) => [point.id, new Set(point.readings.flatMap(({ articles }) => articles))]),
  );
  const namesOf = new Map(
    index.points.map((numbered) => [
      numbered.point.id,
      new Set(
        anchorsOf(numbered).flatMap(({ article, start, end }) => namesIn(mentionsIn.get(article) ?? [], start, end)),
      ),
    ]),
  );
  return {
    index,
    articlesOf,
    namesOf,
    pointsIn: groupBy(index.points, ({ point }) => [...articlesOf.get(point.id)!]),
    mentionsIn,
    timesIn: groupBy(record.times, ({ anchor }) => [anchor.article]),
    quantitiesIn: groupBy(record.quantities, ({ anchor }) => [anchor.article]),
    edgesTo: groupBy(record.lineage, ({ of }) => (typeof of === 'string' ? [of] : [])),
  };
}
