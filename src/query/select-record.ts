import type { Anchor } from '../model/anchor.ts';
import type { Claim } from '../model/claim.ts';
import type { RecordDecision } from '../model/decision.ts';
import type { Entity } from '../model/mention.ts';
import type { SourcedRecord } from '../model/record.ts';
import { readingId } from '../text/subject-id.ts';

type Has = (anchor: { readonly article: string }) => boolean;

/** Of a list of places, or of pairs of them, those that stand in the articles. */
function keepPlaces(list: readonly unknown[], has: Has): unknown[] {
  const isKept = (item: unknown): boolean => {
    if (typeof item !== 'object' || item === null) return true;
    if ('article' in item) return has(item as Anchor);
    return Object.values(item).every(isKept);
  };
  return list.filter(isKept);
}

/** A thing named, as far as these articles name it; null where none does. */
function selectEntity(entity: Entity, has: Has): Entity | null {
  const kept = Object.entries(entity).map(([key, value]: [string, unknown]) => [
    key,
    Array.isArray(value) ? keepPlaces(value, has) : value,
  ]);
  const selected = Object.fromEntries(kept) as Entity;
  if (selected.mentions.length === 0) return null;
  const counts = new Map<string, number>();
  for (const { exact } of selected.mentions) counts.set(exact, (counts.get(exact) ?? 0) + 1);
  const known = entity.names.flatMap(({ text }) => (counts.has(text) ? [{ text, count: counts.get(text)! }] : []));
  return { ...selected, names: known.length > 0 ? known : [{ text: entity.name, count: selected.mentions.length }] };
}

/** Decisions on what was selected, and those that withdrew them. */
function selectDecisions(decisions: readonly RecordDecision[], isSelected: (on: RecordDecision['on']) => boolean) {
  const kept = new Set<string>();
  return decisions.filter(({ id, on }) => {
    const isKept = on.kind === 'decision' ? kept.has(on.id) : isSelected(on);
    if (isKept) kept.add(id);
    return isKept;
  });
}

/**
 * The part of a record that some points rest on: their answers and claims, the articles that carry them, in full, and
 * what holds of these articles; beside them articles that were chosen themselves, with what is claimed in them. Ids
 * that the record does not have are passed over.
 */
export function selectRecord(
  record: SourcedRecord,
  pointIds: readonly string[],
  chosenArticles: readonly string[] = [],
): SourcedRecord {
  const wanted = new Set(pointIds);
  const asked = record.points.filter(({ id }) => wanted.has(id));
  const readings = asked.flatMap((point) => point.readings);
  const claimIds = new Set(readings.flatMap(({ claims }) => claims));
  const articleIds = new Set(readings.flatMap(({ articles }) => articles));
  const points = asked.map(({ comparisons, ...point }) => {
    const kept = comparisons?.filter((compared) => claimIds.has(compared.claim) && claimIds.has(compared.with));
    return { ...point, ...(kept && { comparisons: kept }) };
  });
  const chosen = new Set(chosenArticles);
  const isChosen = ({ anchors }: Claim) => anchors.length > 0 && anchors.every(({ article }) => chosen.has(article));
  const claims = record.claims.filter((claim) => claimIds.has(claim.id) || isChosen(claim));
  for (const id of chosen) articleIds.add(id);
  for (const { article } of claims.flatMap(({ anchors }) => anchors)) articleIds.add(article);
  const has: Has = ({ article }) => articleIds.has(article);
  const hasAnchor = ({ anchor }: { readonly anchor: Anchor }): boolean => has(anchor);
  const articles = record.articles.filter(({ id }) => articleIds.has(id));
  const captureIds = new Set(articles.flatMap(({ captures }) => captures));
  const captures = record.captures.filter(({ id }) => captureIds.has(id));
  const answers = new Set(points.flatMap(({ id, readings: own }) => own.map(({ value }) => readingId(id, value))));
  const ids = new Set([...wanted, ...answers, ...claims.map(({ id }) => id), ...articleIds]);
  const places = new Set([...articleIds, ...captureIds, ...captures.flatMap(({ file, url }) => [file, url])]);
  const isSelected = ({ kind, id, now, anchors }: RecordDecision['on']): boolean =>
    kind === 'point' || kind === 'reading' || kind === 'claim' || kind === 'article'
      ? ids.has(now ?? id)
      : anchors.length > 0 && anchors.every(has);
  return {
    ...record,
    captures: captures.map((capture) => ({
      ...capture,
      articles: capture.articles.filter((id) => articleIds.has(id)),
    })),
    articles,
    lineage: record.lineage.filter(
      ({ copy, of }) => articleIds.has(copy) && (typeof of !== 'string' || articleIds.has(of)),
    ),
    entities: record.entities.flatMap((entity) => selectEntity(entity, has) ?? []),
    times: record.times.filter(hasAnchor),
    quantities: record.quantities.filter(hasAnchor),
    statements: record.statements.filter(hasAnchor),
    claims,
    points,
    decisions: selectDecisions(record.decisions, isSelected),
    problems: record.problems.filter(({ at }) => places.has(at)),
    notAnalysed: record.notAnalysed.filter(({ at }) => places.has(at)),
  };
}
