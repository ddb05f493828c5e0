import { ROLE_HEADS, TITLES } from '../../language/en/name-words.ts';
import { BEFORE_TITLE, TITLE_SURNAMES } from '../../language/en/names/titles.ts';
import type { SurfaceWord } from '../../text/surface-words.ts';
import type { NameRun } from './find-name-runs.ts';

/** Titles that are surnames in this article: "king" where it has "Ana King". */
export function gatherTitleSurnames(words: readonly SurfaceWord[], runs: readonly NameRun[]): ReadonlySet<string> {
  const surnames = new Set<string>();
  for (const { from, to } of runs) {
    const [first, last] = [words[from]!, words[to - 1]!];
    const plain =
      to - from === 2 && !ROLE_HEADS.has(first.lower) && !TITLES.has(first.lower) && first.shape === 'capital';
    if (plain && TITLE_SURNAMES.has(last.lower) && !BEFORE_TITLE.has(first.lower)) surnames.add(last.lower);
  }
  return surnames;
}
