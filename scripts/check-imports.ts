/**
 * The import rules of the house, checked: which folder may import which, that no stage imports another,
 * and that no imports run in a circle. Prints what breaks them and exits 1.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Lowest first: a room may import rooms before it, never one after it. Rooms of one line may import each other. */
export const FLOORS: readonly (readonly string[])[] = [
  ['model'],
  ['text'],
  ['language'],
  ['stages'],
  ['store'],
  ['pipeline', 'query', 'report'],
  ['run'],
  ['index'],
  ['cli', 'server'],
];

/** Modules that touch the world, and the rooms that may use them. */
const WORLD =
  /^(node:)?(fs|fs\/promises|net|http|https|child_process|worker_threads|os|process|dns|tls|timers)$|^better-sqlite3$|^pg$/;
const WORLDLY = new Set(['store', 'run', 'cli', 'server']);
/** The language layer loads its model files; the package's version is read in one place. */
const WORLD_EXCEPTIONS = new Set(['language/models.ts', 'report/version.ts']);

export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\b[^'"\n;]*?(?:\bfrom\s*)?['"]([^'"]+)['"]|(?:^|\n)\s*(?:import|export)\s+(?:type\s+)?\{[^}]*\}\s*from\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

export function findImports(text: string): string[] {
  return [...text.matchAll(IMPORT)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}

function room(path: string): string {
  return path.split('/')[0]!.replace(/\.ts$/, '');
}

function floorOf(path: string): number {
  return FLOORS.findIndex((rooms) => rooms.includes(room(path)));
}

/** Broken rules, one line each; `files` have paths relative to src/. */
export function checkHouse(files: readonly SourceFile[]): string[] {
  const broken: string[] = [];
  const edges = new Map<string, string[]>();
  for (const { path, text } of files) {
    const own = floorOf(path);
    if (own < 0) broken.push(`${path}: stands in no room of the house (see design: The house)`);
    const targets: string[] = [];
    for (const specifier of findImports(text)) {
      if (!specifier.startsWith('.')) {
        if (WORLD.test(specifier) && !WORLDLY.has(room(path)) && !WORLD_EXCEPTIONS.has(path)) {
          broken.push(
            `${path}: imports ${specifier}; files, clocks, processes and databases stay outside ${room(path)}/`,
          );
        }
        continue;
      }
      const target = join(dirname(path), specifier);
      targets.push(target);
      const theirs = floorOf(target);
      if (theirs > own) broken.push(`${path}: imports ${target}, which stands above it`);
      if (room(path) === 'stages' && room(target) === 'stages' && path.split('/')[1] !== target.split('/')[1]) {
        broken.push(`${path}: imports ${target}; a stage never imports another stage`);
      }
    }
    edges.set(path, targets);
  }
  return [...broken, ...findCircles(edges)];
}

const TYPE_IMPORT =
  /(?:^|\n)\s*import\s+type\b[^'"\n;]*?from\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s+type\s+\{[^}]*\}\s*from\s*['"]([^'"]+)['"]/g;

/** The app takes nothing of the program but types: the model's, and those of what the server sends it. */
export function checkWeb(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, text }) => {
    const types = [...text.matchAll(TYPE_IMPORT)].map((match) => match[1] ?? match[2] ?? '');
    return findImports(text).flatMap((specifier) => {
      if (!specifier.startsWith('.')) return WORLD.test(specifier) ? [`web/${path}: imports ${specifier}`] : [];
      const target = join('web', dirname(path), specifier);
      if (target.startsWith('web/')) return [];
      if (!/^src\/(model\/|server\/contract(\.ts$|\/))/.test(target))
        return [`web/${path}: imports ${target}; only types of src/model and src/server/contract are its to import`];
      const all = findImports(text).filter((one) => one === specifier).length;
      const asTypes = types.filter((one) => one === specifier).length;
      return asTypes < all ? [`web/${path}: imports ${target} as code; only its types are`] : [];
    });
  });
}

function findCircles(edges: ReadonlyMap<string, readonly string[]>): string[] {
  const state = new Map<string, 'open' | 'done'>();
  const circles: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    if (state.get(path) === 'done') return;
    if (state.get(path) === 'open') {
      circles.push(`circular import: ${[...trail.slice(trail.indexOf(path)), path].join(' → ')}`);
      return;
    }
    state.set(path, 'open');
    for (const next of edges.get(path) ?? []) visit(next, [...trail, path]);
    state.set(path, 'done');
  };
  for (const path of edges.keys()) visit(path, []);
  return circles;
}

export function readSources(root: string, dir = root): SourceFile[] {
  return readdirSync(dir)
    .sort()
    .flatMap((name) => {
      const path = join(dir, name);
      if (statSync(path).isDirectory()) return readSources(root, path);
      return /\.tsx?$/.test(name) ? [{ path: relative(root, path), text: readFileSync(path, 'utf8') }] : [];
    });
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const files = readSources(resolve(dirname(fileURLToPath(import.meta.url)), '../src'));
  const web = readSources(resolve(dirname(fileURLToPath(import.meta.url)), '../web'));
  const broken = [...checkHouse(files), ...checkWeb(web)];
  for (const line of broken) console.error(line);
  console.log(
    broken.length === 0
      ? `house: ${files.length + web.length} files keep the import rules`
      : `house: ${broken.length} rules broken`,
  );
  if (broken.length > 0) process.exitCode = 1;
}
