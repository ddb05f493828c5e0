import type { ExportRequest } from '../../src/server/contract/export.ts';
import type { Route, ViewName } from '../logic/route.ts';

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

/** What the view shows first, then the whole case. */
export function findScopes({ view, parts, query }: Route): Scope[] {
  const whole: Scope = { label: 'The whole case', request: {} };
  if (view === 'points' && parts[0] !== undefined)
    return [{ label: 'This point, with the articles that it rests on', request: { points: [parts[0]] } }, whole];
  if (view === 'points') {
    const filter = Object.fromEntries(FILTER.flatMap((key) => (query[key] ? [[key, query[key]]] : [])));
    if (Object.keys(filter).length === 0) return [whole];
    return [{ label: 'The points shown, with the articles that they rest on', request: { filter } }, whole];
  }
  const shown = SHOWN[view];
  return shown ? [{ label: shown.label, request: { parts: shown.parts, table: shown.table } }, whole] : [whole];
}
