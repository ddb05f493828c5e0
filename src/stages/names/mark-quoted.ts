import type { SurfaceWord } from '../../text/surface-words.ts';

/** Words between quotation marks; a mark that is never closed quotes nothing beyond its paragraph. */
export function markQuoted(words: readonly SurfaceWord[]): Uint8Array {
  const quoted = new Uint8Array(words.length);
  let open = -1;
  for (const [at, { text }] of words.entries()) {
    if (text === '“' || (text === '"' && open < 0)) open = at;
    else if ((text === '”' || text === '"') && open >= 0) {
      quoted.fill(1, open, at);
      open = -1;
    }
  }
  return quoted;
}
