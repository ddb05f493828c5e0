import type { ClauseTree } from './clause-tree.ts';

/** What a pattern met in a sentence: the index of its first and last word, and of the first word of each named group. */
export interface WordMatch {
  readonly from: number;
  readonly to: number;
  readonly named: Readonly<Record<string, number>>;
}

/** Where the words of a sentence, in lower case and parted by single spaces, meet a pattern; it needs the flag "d". */
export function matchWords(clause: ClauseTree, pattern: RegExp): WordMatch | null {
  const words = Array.from({ length: clause.size }, (_, i) => clause.word(i));
  const found = pattern.exec(words.join(' '));
  if (!found) return null;
  const ends: number[] = [];
  for (const word of words) ends.push((ends.at(-1) ?? -1) + 1 + word.length);
  const wordAt = (offset: number): number => ends.findIndex((end) => offset < end);
  const { indices } = found as RegExpExecArray & { indices: RegExpIndicesArray };
  const named: Record<string, number> = {};
  for (const [name, span] of Object.entries(indices.groups ?? {})) if (span) named[name] = wordAt(span[0]);
  return { from: wordAt(found.index), to: wordAt(indices[0]![1] - 1), named };
}
