import type { ArticleId } from '../model/anchor.ts';
import type { CaptureId } from '../model/capture.ts';
import type { LineageEdge } from '../model/lineage.ts';
import type { Entity } from '../model/mention.ts';
import type { Point } from '../model/point.ts';
import type { RecordArticle, RecordCapture, RecordQuantity, SourcedRecord } from '../model/record.ts';
import type { Statement } from '../model/statement.ts';
import { loadRecords } from '../pipeline/load-records.ts';
import { mergeLineage, mergeSame } from '../pipeline/merge-same.ts';
import { chosenIds, placeAnchors, placeSubjectId } from '../pipeline/place-decisions.ts';
import type { DistinctArticle } from '../pipeline/records.ts';
import { VERSION } from '../report/version.ts';
import { compareWords, pageName, showName } from '../store/file-names.ts';
import type { CaptureRow, Store } from '../store/store.ts';
import { listProblems, nameCaptures, placeRemarks } from './list-problems.ts';
import { resolveDecisions } from './resolve-decisions.ts';

function toCapture(row: CaptureRow, articles: readonly ArticleId[]): RecordCapture[] {
  if (row.capture === null) return [];
  return [{ ...row.capture, ...pageName(row.files), articles }];
}

function toArticle({ article, captures, sentences }: DistinctArticle): RecordArticle {
  const { capture: _, index: __, source: ___, outletBasis: ____, dateline, ...shown } = article;
  return {
    ...shown,
    ...(dateline ? { dateline: article.text.slice(dateline.start, dateline.end) } : {}),
    captures,
    sentences: sentences?.sentences ?? [],
  };
}

function toQuantities({ quantities }: DistinctArticle): RecordQuantity[] {
  const anchors = new Map(quantities.map(({ id, anchor }) => [id, anchor]));
  return quantities.map(({ partOf, ...quantity }) => {
    const whole = partOf === undefined ? undefined : anchors.get(partOf);
    return whole ? { ...quantity, partOf: whole } : quantity;
  });
}

/** Statements with the entities that their speakers' mentions turned out to be. */
function toStatements(article: DistinctArticle, entityAt: ReadonlyMap<string, string>): Statement[] {
  const mentions = new Map(article.mentions.map(({ id, anchor }) => [id, anchor]));
  return article.statements.map((statement) => {
    const anchor = statement.speaker.mention === undefined ? undefined : mentions.get(statement.speaker.mention);
    const entity = anchor && entityAt.get(placeOf(anchor));
    return entity === undefined ? statement : { ...statement, speaker: { ...statement.speaker, entity } };
  });
}

function placeOf({ article, start, end }: { article: ArticleId; start: number; end: number }): string {
  return `${article} ${start} ${end}`;
}

function findEntities(entities: readonly Entity[]): Map<string, string> {
  return new Map(entities.flatMap(({ id, mentions }) => mentions.map((anchor) => [placeOf(anchor), id] as const)));
}

/** The order of captures in the record: by file name or address, then id. */
function byName(a: CaptureRow, b: CaptureRow): number {
  return compareWords(showName(pageName(a.files)), showName(pageName(b.files))) || compareWords(a.id, b.id);
}

/**
 * The record of a case, once `ensureAnalysed` has brought it up to date.
 * A pure function of what the case holds: captures by name, articles by capture and reading order, the rest after them.
 */
export async function buildRecord(store: Store): Promise<SourcedRecord> {
  const rows = [...(await store.captures())].sort(byName);
  const rank = new Map(rows.map(({ id }, i) => [id, i]));
  const found = [...(await loadRecords(store))];
  const edges = (await store.pile('lineage')) as readonly LineageEdge[];
  const rankOf = (id: CaptureId): number => rank.get(id) ?? rank.size;
  found.sort((a, b) => rankOf(a.article.capture) - rankOf(b.article.capture) || a.article.index - b.article.index);
  const distinct = mergeSame(found, edges);
  const kept = new Map(distinct.flatMap(({ article, members }) => members.map((id) => [id, article.id] as const)));
  const entities = (await store.pile('entity')) as readonly Entity[];
  const entityAt = findEntities(entities);

  const onCapture = new Map<CaptureId, ArticleId[]>(rows.map(({ id }) => [id, []]));
  for (const { article } of found) onCapture.get(article.capture)?.push(kept.get(article.id) ?? article.id);
  const places = new Map([...nameCaptures(rows), ...kept]);
  const record = {
    stemma: VERSION,
    captures: rows.flatMap((row) => toCapture(row, [...new Set(onCapture.get(row.id))])),
    articles: distinct.map(toArticle),
    lineage: mergeLineage(edges, distinct),
    entities,
    times: distinct.flatMap(({ times }) => times),
    quantities: distinct.flatMap(toQuantities),
    statements: distinct.flatMap((article) => toStatements(article, entityAt)),
    claims: distinct.flatMap(({ claims }) => claims),
    points: (await store.pile('point')) as readonly Point[],
    problems: await listProblems(store, rows, places),
    notAnalysed: placeRemarks(await store.notAnalysed(), places),
  };
  const chosenId = chosenIds(distinct);
  const decisions = resolveDecisions(await store.decisions(), record, {
    anchor: placeAnchors(found, distinct),
    id: (subject) => placeSubjectId(subject, chosenId),
  });
  return { ...record, decisions };
}
