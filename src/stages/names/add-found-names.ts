import { CALENDAR_WORDS, SENTENCE_STARTERS } from '../../language/en/name-words.ts';
import type { NameSpan } from '../../model/index.ts';
import type { SurfaceWord } from '../../text/surface-words.ts';
import type { NameRun } from './find-name-runs.ts';

/**
 * Runs of capitals with the names that the language layer finds: those where no run stands ("Talbury has said" at the
 * head of a sentence), and in place of runs that they join or carry on ("Labour party", "Fish and Game"). Where a run
 * starts earlier, or holds the name, it stays. Places are left to the runs, and so are persons where there is one: joining
 * what stands as several runs lost links. In order, none overlapping another.
 */
export function addFoundNames(
  words: readonly SurfaceWord[],
  runs: readonly NameRun[],
  names: readonly NameSpan[],
): NameRun[] {
  const added: NameRun[] = [];
  const taken = new Set<NameRun>();
  let next = 0;
  for (const name of names) {
    const own = LEFT_TO_RUNS.has(name.type) ? undefined : findRun(words, name);
    if (!own) continue;
    while (next < runs.length && runs[next]!.to <= own.from) next++;
    const met: NameRun[] = [];
    for (let k = next; k < runs.length && runs[k]!.from < own.to; k++) met.push(runs[k]!);
    if (met.length > 0 && name.type === 'person') continue;
    if (met.length > 0 && (met[0]!.from !== own.from || !met.every((run) => isPart(words, run, own)))) continue;
    for (const run of met) taken.add(run);
    added.push(own);
  }
  return [...runs.filter((run) => !taken.has(run)), ...added].sort((a, b) => a.from - b.from);
}

/** Taking the model's places, "New" before more of a name among them, lost more links than it won. */
const LEFT_TO_RUNS: ReadonlySet<string> = new Set(['group', 'place']);

/** The run ends where the name goes on or ends, is less than it, and is no name of its own as in "Port of Talbury". */
function isPart(words: readonly SurfaceWord[], run: NameRun, name: NameRun): boolean {
  const behindOf = run.from > name.from && words[run.from - 1]!.lower === 'of';
  return run.to <= name.to && run.to - run.from < name.to - name.from && !behindOf;
}

/** The words that a span consists of; undefined where it cuts a word, or is none that a name can be. */
function findRun(words: readonly SurfaceWord[], { start, end }: NameSpan): NameRun | undefined {
  const from = lowerBound(words, start);
  let to = from;
  while (to < words.length && words[to]!.end <= end) to++;
  if (to === from || words[from]!.start !== start) return undefined;
  if (words[to - 1]!.shape === 'punct' && to - 1 > from) to--;
  const last = words[to - 1]!;
  const rest = end - last.end;
  if (rest > 2) return undefined;
  const first = words[from]!;
  if (to - from === 1 && (CALENDAR_WORDS.has(first.lower) || SENTENCE_STARTERS.has(first.lower))) return undefined;
  return first.shape === 'lower' || first.shape === 'number' ? undefined : { from, to };
}

/** Index of the first word that starts at the offset or after it. */
function lowerBound(words: readonly SurfaceWord[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
