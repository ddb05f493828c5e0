import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SHARED } from '../eval/task.ts';

export interface TaggedSentence {
  readonly forms: string[];
  /** Penn tags. */
  readonly tags: string[];
}

/** The MASC tagged files, but the ones of tweets and mass mail, whose spelling isn't that of prose. */
export function readMasc(): TaggedSentence[] {
  const root = join(SHARED, 'data/language/masc');
  const categories = new Map(
    readFileSync(join(root, 'categories.txt'), 'utf8')
      .split('\n')
      .map((line) => line.split(' ') as [string, string]),
  );
  const left = new Set(['twitter', 'spam', 'movie-script']);
  return ['written', 'spoken'].flatMap((folder) =>
    readdirSync(join(root, folder))
      .sort()
      .filter((name) => !left.has(categories.get(`${folder}/${name}`) ?? categories.get(name) ?? ''))
      .flatMap((name) => parseTagged(readFileSync(join(root, folder, name), 'utf8'))),
  );
}

function parseTagged(text: string): TaggedSentence[] {
  const sentences: TaggedSentence[] = [];
  for (const line of text.split('\n')) {
    const forms: string[] = [];
    const tags: string[] = [];
    for (const item of line.trim().split(/\s+/)) {
      const at = item.lastIndexOf('_');
      if (at <= 0) continue;
      forms.push(item.slice(0, at));
      tags.push(item.slice(at + 1));
    }
    if (forms.length > 0 && forms.length < 200) sentences.push({ forms, tags });
  }
  return sentences;
}
