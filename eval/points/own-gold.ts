import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadTrapItems, type TrapItem } from './trap-items.ts';

const here = dirname(fileURLToPath(import.meta.url));

/** Stories of this folder that may be read while rules are written, later ones of that kind, and those kept for scores alone. */
export type Part = 'open' | 'open2' | 'open3' | 'open4' | 'held-out' | 'held-out2';

export const PARTS: readonly Part[] = ['open', 'open2', 'open3', 'open4', 'held-out', 'held-out2'];

export const STORIES: Readonly<Record<Part, readonly string[]>> = {
  open: ['ostrell-vote', 'thorrow-glass'],
  open2: ['ketmar-dam'],
  open3: ['cargan-ferry', 'medovia-breach', 'oshkar-market', 'pellin-recount', 'ulvar-mine'],
  open4: ['brannick-water', 'tashmar-arrests'],
  'held-out': ['samoor-release', 'skellane-camp'],
  'held-out2': ['lasko-journalist'],
};

export interface StoryPages {
  readonly pages: readonly { readonly file: string; readonly bytes: Buffer }[];
  readonly gold: string;
}

export function readStory(name: string): StoryPages {
  const folder = join(here, '../stories', name);
  const pages = readdirSync(join(folder, 'pages')).map((file) => ({
    file,
    bytes: readFileSync(join(folder, 'pages', file)),
  }));
  return { pages, gold: readFileSync(join(folder, 'gold.json'), 'utf8') };
}

/** Files of trap items: later ones were written by people who had not seen the rules either. */
export const TRAP_FILES = [
  'open',
  'held-out',
  'open2',
  'held-out2',
  'open3',
  'held-out3',
  'open4',
  'held-out4',
] as const;

export function ownTrapItems(file: (typeof TRAP_FILES)[number]): TrapItem[] {
  return loadTrapItems(join(here, `items-${file}.jsonl`));
}
