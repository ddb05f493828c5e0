import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), '../stories');

/** Stories and trap items of this folder that may be read while rules are written, and those kept for scores alone. */
export type Part = 'open' | 'held-out';

export const STORIES: Readonly<Record<Part, readonly string[]>> = {
  open: ['ostrell-vote', 'thorrow-glass'],
  'held-out': ['samoor-release', 'skellane-camp'],
};

export interface StoryPages {
  readonly pages: readonly { readonly file: string; readonly bytes: Buffer }[];
  readonly gold: string;
}

export function readStory(name: string): StoryPages {
  const folder = join(FOLDER, name, 'pages');
  const pages = readdirSync(folder).map((file) => ({ file, bytes: readFileSync(join(folder, file)) }));
  return { pages, gold: readFileSync(join(FOLDER, name, 'gold.json'), 'utf8') };
}
