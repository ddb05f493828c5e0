import type { Anchor } from '../model/anchor.ts';
import { sentenceOf } from '../model/claim.ts';
import type { DecisionSubject, SubjectKind } from '../model/decision.ts';
import type { LineageEdge } from '../model/lineage.ts';
import type { Point } from '../model/point.ts';
import type { RecordArticle, SourcedRecord } from '../model/record.ts';
import { edgeId, joinId, nameLinkId, readingId } from '../text/subject-id.ts';

/** Anchors that a subject keeps at most: enough to find it again, and the log stays small. */
const MOST_ANCHORS = 200;
/** Words of an article by which it is found again. */
const OPENING = 120;

type Told = Pick<DecisionSubject, 'words' | 'anchors'>;
type Find = (record: SourcedRecord, id: string, points: readonly Point[]) => Told | null;

function anchorIn(article: RecordArticle, start: number, end: number): Anchor {
  const to = Math.min(end, article.text.length);
  return { article: article.id, start, end: to, exact: article.text.slice(start, to) };
}

function nameOf({ title, outlet }: RecordArticle): string {
  return outlet === undefined ? title : `${title} (${outlet})`;
}

function findArticle(record: SourcedRecord, id: string): RecordArticle | undefined {
  return record.articles.find((article) => article.id === id);
}

function sentencesOf(record: SourcedRecord, claims: readonly string[]): Anchor[] {
  const wanted = new Set(claims);
  return record.claims.filter(({ id }) => wanted.has(id)).map(sentenceOf);
}

/** How a reading is called: its question and its answer. */
export function nameReading(point: Point, value: string): string {
  return `${point.question} ${value}`;
}

function describeEdge(record: SourcedRecord, { copy, of, kind, passages, sentences }: LineageEdge): Told {
  const from = findArticle(record, copy);
  const to = typeof of === 'string' ? findArticle(record, of) : undefined;
  const there = passages[0]?.copy ?? sentences?.[0];
  const anchors = [
    ...(from && there ? [anchorIn(from, ...there)] : []),
    ...(to && passages[0] ? [anchorIn(to, ...passages[0].of)] : []),
  ];
  const end = typeof of === 'string' ? (to ? nameOf(to) : of) : of.outside;
  return { words: `${from ? nameOf(from) : copy}: ${kind} of ${end}`, anchors };
}

/** What a join of two articles is called. */
export function nameJoin(a: RecordArticle, b: RecordArticle): string {
  return `${nameOf(a)} and ${nameOf(b)} as one origin`;
}

const findJoin: Find = (record, id, points) => {
  const ends = id.split(' ').map((end) => findArticle(record, end));
  const [a, b] = ends;
  if (!a || !b) return null;
  const readings = points.flatMap((point) => point.readings);
  const joined = readings.filter(({ joins }) => joins.some((join) => joinId(join.article, join.with) === id));
  if (joined.length === 0) return null;
  const carried = sentencesOf(
    record,
    joined.flatMap(({ claims }) => claims),
  );
  const anchors = carried.filter(({ article }) => article === a.id || article === b.id);
  return { words: nameJoin(a, b), anchors };
};

const FINDERS: Readonly<Record<SubjectKind, Find>> = {
  entity: ({ entities }, id) => {
    const entity = entities.find((candidate) => candidate.id === id);
    return entity ? { words: entity.name, anchors: entity.mentions } : null;
  },
  'name-link': ({ entities }, id) => {
    const join = entities.flatMap(({ joins = [] }) => joins).find(({ a, b }) => nameLinkId(a, b) === id);
    return join ? { words: `${join.a.exact} / ${join.b.exact}: ${join.judgement}`, anchors: [join.a, join.b] } : null;
  },
  point: (record, id) => {
    const point = record.points.find((candidate) => candidate.id === id);
    const claims = point?.readings.flatMap((reading) => reading.claims) ?? [];
    return point ? { words: point.question, anchors: sentencesOf(record, claims) } : null;
  },
  reading: (record, id) => {
    for (const point of record.points) {
      const reading = point.readings.find(({ value }) => readingId(point.id, value) === id);
      if (reading) return { words: nameReading(point, reading.value), anchors: sentencesOf(record, reading.claims) };
    }
    return null;
  },
  claim: ({ claims }, id) => {
    const claim = claims.find((candidate) => candidate.id === id);
    return claim ? { words: claim.text, anchors: [sentenceOf(claim)] } : null;
  },
  statement: ({ statements }, id) => {
    const statement = statements.find((candidate) => candidate.id === id);
    return statement ? { words: statement.content, anchors: [statement.anchor] } : null;
  },
  edge: (record, id) => {
    const edge = record.lineage.find((candidate) => edgeId(candidate) === id);
    return edge ? describeEdge(record, edge) : null;
  },
  join: findJoin,
  article: (record, id) => {
    const article = findArticle(record, id);
    return article ? { words: nameOf(article), anchors: [anchorIn(article, 0, OPENING)] } : null;
  },
  decision: ({ decisions }, id) => {
    const decision = decisions.find((candidate) => candidate.id === id);
    return decision ? { words: `${decision.act}: ${decision.on.words}`, anchors: [] } : null;
  },
};

/**
 * What the record has under a kind and an id, as something that can be decided of; null where it has no such thing.
 * A join is that of one point's readings where `within` is the point's id, else that of all in which it stands.
 */
export function findSubject(
  record: SourcedRecord,
  kind: SubjectKind,
  id: string,
  within?: string,
): DecisionSubject | null {
  const points = within === undefined ? record.points : record.points.filter((point) => point.id === within);
  const told = FINDERS[kind](record, id, points);
  return told && { kind, id, words: told.words, anchors: told.anchors.slice(0, MOST_ANCHORS) };
}
