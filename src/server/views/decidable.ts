import { sentenceOf } from '../../model/claim.ts';
import type { DecisionSubject, RecordDecision } from '../../model/decision.ts';
import type { SourcedRecord } from '../../model/record.ts';
import { findSubject, nameJoin } from '../../query/find-subject.ts';
import { edgeId, joinId, nameLinkId, readingId } from '../../text/subject-id.ts';
import type { Decidable, DecideArticles, DecideName, DecidePoint, NameChoice, SubjectRef } from '../contract/decide.ts';
import { lineOf } from './source-line.ts';

/** Decisions by the kind and the present id of what they are about; those withdrawn too. */
function groupDecisions({ decisions }: SourcedRecord): Map<string, RecordDecision[]> {
  const groups = new Map<string, RecordDecision[]>();
  for (const decision of decisions) {
    const { kind, id, now, found } = decision.on;
    if (found === 'orphan' || decision.act === 'withdraw') continue;
    const key = `${kind} ${now ?? id}`;
    groups.set(key, [...(groups.get(key) ?? []), decision]);
  }
  return groups;
}

type Make = (kind: SubjectRef['kind'], id: string, words?: string, within?: string) => Decidable[];

function makeDecidables(record: SourcedRecord): Make {
  const groups = groupDecisions(record);
  return (kind, id, words, within) => {
    const called = words ?? findSubject(record, kind, id, within)?.words;
    if (called === undefined) return [];
    const decisions = groups.get(`${kind} ${id}`) ?? [];
    return [{ kind, id, ...(within === undefined ? {} : { within }), words: called, decisions }];
  };
}

/** Things of a kind that a panel offers; a choice among thousands is none. */
const MOST_DECIDABLE = 100;

/** What can be decided of a point; null where the record has no such point. */
export function makeDecidePoint(record: SourcedRecord, id: string): DecidePoint | null {
  const point = record.points.find((candidate) => candidate.id === id);
  if (!point) return null;
  const make = makeDecidables(record);
  const wanted = new Set(point.readings.flatMap(({ claims }) => claims));
  const claims = record.claims.filter((claim) => wanted.has(claim.id));
  const voices = new Set(claims.map(({ voice }) => voice));
  const statements = record.statements.filter((statement) => voices.has(statement.id));
  const joined = point.readings.flatMap((reading) => reading.joins);
  const joins = [...new Map(joined.map((join) => [joinId(join.article, join.with), join]))];
  const ends = new Set(joins.slice(0, MOST_DECIDABLE).flatMap(([, join]) => [join.article, join.with]));
  const articles = new Map(record.articles.flatMap((article) => (ends.has(article.id) ? [[article.id, article]] : [])));
  const left = [point.readings, joins, claims, statements].map(({ length }) => Math.max(0, length - MOST_DECIDABLE));
  return {
    point: make('point', id, point.question)[0]!,
    more: left.reduce((sum, one) => sum + one, 0),
    readings: point.readings
      .slice(0, MOST_DECIDABLE)
      .flatMap(({ value }) => make('reading', readingId(id, value), value)),
    joins: joins.slice(0, MOST_DECIDABLE).flatMap(([key, join]) => {
      const [a, b] = [articles.get(join.article), articles.get(join.with)];
      return a && b ? make('join', key, nameJoin(a, b), id) : [];
    }),
    claims: claims
      .slice(0, MOST_DECIDABLE)
      .flatMap((claim) => make('claim', claim.id, sentenceOf(claim)?.exact ?? claim.text)),
    statements: statements
      .slice(0, MOST_DECIDABLE)
      .flatMap(({ id: statement, speaker, content }) => make('statement', statement, `${speaker.words}: ${content}`)),
  };
}

/** What can be decided of a name; null where the record has no such thing. */
export function makeDecideName(record: SourcedRecord, id: string): DecideName | null {
  const entity = record.entities.find((candidate) => candidate.id === id);
  if (!entity) return null;
  const make = makeDecidables(record);
  const links = new Map((entity.joins ?? []).map((join) => [nameLinkId(join.a, join.b), join]));
  const names = new Map<string, Set<string>>();
  for (const { article, exact } of entity.mentions) names.set(article, (names.get(article) ?? new Set()).add(exact));
  return {
    entity: make('entity', id, entity.name)[0]!,
    links: [...links].flatMap(([link, { a, b, judgement, because }]) =>
      make('name-link', link, `“${a.exact}” – “${b.exact}”: ${judgement} (${because})`),
    ),
    articles: record.articles
      .filter((article) => names.has(article.id))
      .map((article) => ({ source: lineOf(article), names: [...names.get(article.id)!] })),
  };
}

/** What can be decided of articles and of the edges between them. */
export function makeDecideArticles(record: SourcedRecord, ids: readonly string[]): DecideArticles | null {
  const wanted = new Set(ids);
  const articles = record.articles.filter(({ id }) => wanted.has(id));
  if (articles.length < wanted.size || articles.length === 0) return null;
  const make = makeDecidables(record);
  const isBetween = (of: SourcedRecord['lineage'][number]['of']) =>
    ids.length === 1 || (typeof of === 'string' && wanted.has(of));
  const edges = record.lineage.filter((edge) => wanted.has(edge.copy) && isBetween(edge.of));
  const statements = ids.length === 1 ? record.statements.filter(({ anchor }) => wanted.has(anchor.article)) : [];
  return {
    edges: [...new Set(edges.map(edgeId))].flatMap((edge) => make('edge', edge)),
    articles: articles.flatMap(({ id }) => make('article', id)),
    statements: statements.flatMap(({ id, speaker, content }) => make('statement', id, `${speaker.words}: ${content}`)),
  };
}

const MOST_CHOICES = 40;

/** Things whose name holds these words: what a name can be merged with. Those named most often first. */
export function findNameChoices({ entities }: SourcedRecord, words: string): NameChoice[] {
  const wanted = words.trim().toLowerCase();
  return entities
    .filter(({ name, names }) =>
      [name, ...names.map(({ text }) => text)].some((own) => own.toLowerCase().includes(wanted)),
    )
    .sort((a, b) => b.mentions.length - a.mentions.length || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_CHOICES)
    .map(({ id, name, type, mentions }) => ({ id, name, type, mentions: mentions.length }));
}

/** A subject as the app named it, with its words and anchors; null where the record has no such thing. */
export function resolveRef(record: SourcedRecord, { kind, id, within, articles }: SubjectRef): DecisionSubject | null {
  const subject = findSubject(record, kind, id, within);
  if (!subject || articles === undefined) return subject;
  const mentions = record.entities.find((entity) => entity.id === id)?.mentions ?? [];
  const anchors = mentions.filter(({ article }) => articles.includes(article));
  return anchors.length === 0 ? null : { ...subject, anchors };
}
