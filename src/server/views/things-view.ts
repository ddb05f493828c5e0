import type { Anchor } from '../../model/anchor.ts';
import type { Entity } from '../../model/mention.ts';
import { describeThing, type Sighting, type ThingDescription } from '../../report/view/describe-thing.ts';
import { formatDate } from '../../report/view/wording.ts';
import type { Cited, MapPlace, MapView, NameLine, ThingView } from '../contract/things.ts';
import type { CaseView } from './case-view.ts';
import { onceFor } from './once-for.ts';
import { pointLine } from './point-line.ts';
import { findLine, lineOf } from './source-line.ts';
import { gatherSpeakers } from './speakers-view.ts';

/** Names that a line gives. */
const MOST_NAMES = 12;
const MOST_POINTS = 60;
const MOST_UNPLACED = 60;

function nameLine({ index }: CaseView, { id, name, type, names, mentions }: Entity): NameLine {
  const articles = new Set(mentions.map(({ article }) => article));
  const outlets = new Set([...articles].map((article) => index.articles.get(article)?.outlet ?? ''));
  return {
    id,
    name,
    type,
    names: names.slice(0, MOST_NAMES),
    mentions: mentions.length,
    articles: articles.size,
    outlets: outlets.size,
  };
}

/** Things named: those told of in most places first. */
export const listNames = onceFor((view: CaseView): readonly NameLine[] =>
  view.index.record.entities
    .map((entity) => nameLine(view, entity))
    .sort((a, b) => b.mentions - a.mentions || b.articles - a.articles),
);

/** Things whose name, or one of whose names, holds these words; of one type, where one is asked for. */
export function findNames(view: CaseView, words: string, type: string | undefined): readonly NameLine[] {
  const wanted = words.trim().toLowerCase();
  return listNames(view).filter(
    (line) =>
      (type === undefined || line.type === type) &&
      (wanted === '' ||
        line.names.some(({ text }) => text.toLowerCase().includes(wanted)) ||
        line.name.toLowerCase().includes(wanted)),
  );
}

const pointsOfName = onceFor((view: CaseView) => {
  const points = new Map<string, number>();
  for (const names of view.namesOf.values()) for (const id of names) points.set(id, (points.get(id) ?? 0) + 1);
  return points;
});

/** The places that names give, and the names that give none. */
export const makeMapView = onceFor((view: CaseView): MapView => {
  const counts = pointsOfName(view);
  const placed = view.index.record.entities.flatMap((entity): MapPlace[] =>
    entity.place ? [{ ...nameLine(view, entity), spot: entity.place, points: counts.get(entity.id) ?? 0 }] : [],
  );
  const known = new Set(placed.map(({ id }) => id));
  const unplaced = listNames(view).filter(({ id, type }) => type === 'place' && !known.has(id));
  return {
    places: placed.sort((a, b) => b.mentions - a.mentions || (a.name < b.name ? -1 : 1)),
    unplaced: unplaced.slice(0, MOST_UNPLACED),
    unplacedTotal: unplaced.length,
  };
});

function cite({ index }: CaseView, anchor: Anchor): Cited | null {
  const source = findLine(index, anchor.article);
  return source && { words: anchor.exact, source, at: anchor.start };
}

function countNames(mentions: readonly Anchor[], known: ReadonlySet<string>) {
  const names = new Map<string, { text: string; count: number; article: string; at: number }>();
  for (const { exact, article, start } of mentions) {
    if (!known.has(exact)) continue;
    const name = names.get(exact);
    names.set(exact, name ? { ...name, count: name.count + 1 } : { text: exact, count: 1, article, at: start });
  }
  return [...names.values()].sort((a, b) => b.count - a.count);
}

/** How each outlet names a thing and what it says that it is; those that name it most first. */
function viewByOutlet(view: CaseView, { mentions, names, descriptions = [] }: Entity): ThingView['byOutlet'] {
  const known = new Set(names.map(({ text }) => text));
  const outletOf = ({ article }: Anchor) => view.index.articles.get(article)?.outlet ?? '';
  const outlets = new Map<string, Anchor[]>();
  for (const mention of mentions) outlets.set(outletOf(mention), [...(outlets.get(outletOf(mention)) ?? []), mention]);
  return [...outlets]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([outlet, own]) => ({
      outlet: outlet || null,
      mentions: own.length,
      articles: new Set(own.map(({ article }) => article)).size,
      names: countNames(own, known).slice(0, MOST_NAMES),
      descriptions: descriptions
        .filter((anchor) => outletOf(anchor) === outlet)
        .flatMap((anchor) => cite(view, anchor) ?? []),
    }));
}

function viewWhere({ index }: CaseView, { mentions }: Entity): ThingView['where'] {
  const articles = new Map<string, { at: number; count: number }>();
  for (const { article, start } of mentions) {
    const known = articles.get(article);
    articles.set(article, { at: Math.min(start, known?.at ?? start), count: (known?.count ?? 0) + 1 });
  }
  return [...articles].flatMap(([id, { at, count }]) => {
    const line = findLine(index, id);
    return line ? [{ ...line, at, count }] : [];
  });
}

function viewSeen({ first, last }: ThingDescription): ThingView['seen'] {
  const dated = ({ day, article }: Sighting) => ({ day: formatDate(day), source: lineOf(article) });
  return first && last && { first: dated(first), last: dated(last) };
}

function viewRoles(view: CaseView, { roles }: ThingDescription): ThingView['roles'] {
  return roles.map(({ words, first, last, anchors }) => ({
    words,
    days: first === null ? null : first === last ? formatDate(first) : `${formatDate(first)} to ${formatDate(last!)}`,
    cited: anchors.flatMap((anchor) => cite(view, anchor) ?? []),
  }));
}

/** Everything about one thing named; null where the record has no such thing. */
export function makeThingView(view: CaseView, id: string): ThingView | null {
  const entity = view.index.entities.get(id);
  if (!entity) return null;
  const points = view.index.points.filter(({ point }) => view.namesOf.get(point.id)?.has(id));
  const told = describeThing(view.index, entity);
  const voice = gatherSpeakers(view).find((speaker) => speaker.entity === id);
  return {
    ...nameLine(view, entity),
    names: entity.names,
    spot: entity.place ?? null,
    byOutlet: viewByOutlet(view, entity),
    seen: viewSeen(told),
    roles: viewRoles(view, told),
    together: told.together.map(({ entity: { id: other, name }, sentences, articles }) => ({
      id: other,
      name,
      sentences,
      articles,
    })),
    joins: (entity.joins ?? []).flatMap(({ a, b, judgement, because }) => {
      const [one, other] = [cite(view, a), cite(view, b)];
      return one && other ? [{ judgement, because, a: one, b: other }] : [];
    }),
    points: points.slice(0, MOST_POINTS).map(pointLine),
    pointTotal: points.length,
    voice: voice ? { key: voice.key, count: voice.voice.count } : null,
    where: viewWhere(view, entity),
  };
}
