import type { ExportRequest } from '../../src/server/contract/export.ts';
import type { Route, ViewName } from '../logic/route.ts';
import { countOf } from '../logic/wording.ts';
import type { Picked } from '../pick/picked.ts';

/** What can be taken away of where the app is. */
export interface Scope {
  readonly label: string;
  readonly request: Omit<ExportRequest, 'format' | 'redact'>;
}

interface Shown {
  readonly label: string;
  readonly parts: NonNullable<ExportRequest['parts']>;
  readonly table: NonNullable<ExportRequest['table']>;
}

const SHOWN: Partial<Record<ViewName, Shown>> = {
  read: { label: 'The articles', parts: ['articles'], table: 'articles' },
  lineage: { label: 'Who copied whom', parts: ['lineage'], table: 'lineage' },
  compare: { label: 'Who copied whom', parts: ['lineage'], table: 'lineage' },
  versions: { label: 'Who copied whom', parts: ['lineage'], table: 'lineage' },
  names: { label: 'The names', parts: ['names'], table: 'names' },
  map: { label: 'The names', parts: ['names'], table: 'names' },
  speakers: { label: 'Who says what', parts: ['statements'], table: 'statements' },
  sources: { label: 'The articles', parts: ['articles'], table: 'articles' },
  timeline: { label: 'Times and quantities', parts: ['figures'], table: 'statements' },
  history: { label: 'The decisions', parts: ['decisions'], table: 'points' },
};

const FILTER = ['group', 'kind', 'outlet', 'name', 'from', 'to', 'q'] as const;

/** What was picked by hand; null where nothing was. */
function pickedScope({ points, articles }: Picked): Scope | null {
  if (points.size + articles.size === 0) return null;
  const label = [
    points.size > 0 &&
      `${countOf(points.size, 'point')}, with the articles that ${points.size === 1 ? 'it rests' : 'they rest'} on`,
    articles.size > 0 && countOf(articles.size, 'article'),
  ];
  return {
    label: `What you picked: ${label.filter(Boolean).join('; ')}`,
    request: {
      points: [...points.keys()],
      articles: [...articles.keys()],
      table: points.size > 0 ? 'points' : 'articles',
    },
  };
}

/** What was picked, then what the view shows, then the whole case. */
export function findScopes(route: Route, picked: Picked): Scope[] {
  const own = pickedScope(picked);
  return [...(own ? [own] : []), ...findShown(route)];
}

function findShown({ view, parts, query }: Route): Scope[] {
  const whole: Scope = { label: 'The whole case', request: {} };
  if (view === 'points' && parts[0] !== undefined)
    return [{ label: 'This point, with the articles that it rests on', request: { points: [parts[0]] } }, whole];
  if (view === 'points') {
    const filter = Object.fromEntries(FILTER.flatMap((key) => (query[key] ? [[key, query[key]]] : [])));
    if (Object.keys(filter).length === 0) return [whole];
    return [{ label: 'The points shown, with the articles that they rest on', request: { filter } }, whole];
  }
  if (view === 'read' && parts[0] !== undefined)
    return [{ label: 'This article', request: { articles: [parts[0]], table: 'articles' } }, whole];
  const shown = SHOWN[view];
  return shown ? [{ label: shown.label, request: { parts: shown.parts, table: shown.table } }, whole] : [whole];
}
