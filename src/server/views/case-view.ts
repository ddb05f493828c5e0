import type { Entity } from '../../model/mention.ts';
import type { SourcedRecord } from '../../model/record.ts';
import { indexRecord, type NumberedPoint, type RecordIndex } from '../../report/view/record-index.ts';
import { titleOf } from '../../report/view/wording.ts';

/** A case with what its views look up; made once for a revision of the case. */
export interface CaseView {
  readonly index: RecordIndex;
  /** Words in which a search looks for a point, in lower case, by the point's id. */
  readonly haystacks: ReadonlyMap<string, string>;
  /** Articles that answer a point, by its id. */
  readonly articlesOf: ReadonlyMap<string, ReadonlySet<string>>;
  /** Things named in the sentences that answer a point, by its id. */
  readonly namesOf: ReadonlyMap<string, ReadonlySet<string>>;
}

interface Named {
  readonly start: number;
  readonly end: number;
  readonly entity: string;
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

function anchorsOf(index: RecordIndex, { point }: NumberedPoint) {
  return point.readings.flatMap((reading) => reading.claims).flatMap((id) => index.claims.get(id)?.anchors[0] ?? []);
}

function namesIn(list: readonly Named[], start: number, end: number): string[] {
  return list.filter((named) => named.start >= start && named.end <= end).map(({ entity }) => entity);
}

export function makeCaseView(record: SourcedRecord): CaseView {
  const index = indexRecord(record);
  const mentions = mentionsByArticle(record.entities);
  const haystacks = new Map<string, string>();
  const articlesOf = new Map<string, ReadonlySet<string>>();
  const namesOf = new Map<string, ReadonlySet<string>>();
  for (const numbered of index.points) {
    const { point } = numbered;
    const anchors = anchorsOf(index, numbered);
    const articles = new Set(point.readings.flatMap((reading) => reading.articles));
    const sources = [...articles].flatMap((id) => {
      const article = index.articles.get(id);
      return article ? [titleOf(article), article.outlet ?? ''] : [];
    });
    const words = [
      point.question,
      ...point.readings.map(({ value }) => value),
      ...new Set(anchors.map(({ exact }) => exact)),
      ...sources,
    ];
    haystacks.set(point.id, words.join('\n').toLowerCase());
    articlesOf.set(point.id, articles);
    namesOf.set(
      point.id,
      new Set(anchors.flatMap(({ article, start, end }) => namesIn(mentions.get(article) ?? [], start, end))),
    );
  }
  return { index, haystacks, articlesOf, namesOf };
}
