/** A view and what it shows. It stands in the address after `#`, so that an address can be shared and gone back to. */
export interface Route {
  readonly view: ViewName;
  /** The rest of the path: an article's id, two of them. */
  readonly parts: readonly string[];
  readonly query: Readonly<Record<string, string>>;
}

export const VIEWS = [
  'points',
  'read',
  'lineage',
  'compare',
  'versions',
  'timeline',
  'map',
  'names',
  'speakers',
  'sources',
  'history',
] as const;
export type ViewName = (typeof VIEWS)[number];

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** `#/read/a12?at=40` as a route; anything that names no view is the points. */
export function parseRoute(hash: string): Route {
  const [path = '', search = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  const [view = '', ...parts] = path.split('/').map(decode);
  return {
    view: VIEWS.find((name) => name === view) ?? 'points',
    parts: parts.filter((part) => part !== ''),
    query: Object.fromEntries([...new URLSearchParams(search)].filter(([, value]) => value !== '')),
  };
}

/** The address of a view; what is empty is left out. */
export function formatRoute(
  view: ViewName,
  parts: readonly string[] = [],
  query: Readonly<Record<string, string | number | undefined>> = {},
): string {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    if (value !== undefined && value !== '') search.set(key, String(value));
  }
  const path = [view, ...parts.map(encodeURIComponent)].join('/');
  return `#/${path}${search.size > 0 ? `?${search}` : ''}`;
}
