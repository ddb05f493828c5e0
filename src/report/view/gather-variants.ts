import type { Saying } from './saying.ts';

/** One wording of words that are quoted in more than one, with the parts of the fullest that it leaves out. */
export interface Wording {
  readonly saying: Saying;
  /** Runs of the fullest wording's words that this one has not, in order. Empty for the fullest. */
  readonly cut: readonly string[];
}

/** Words quoted differently: the fullest wording first. */
export interface Variants {
  readonly wordings: readonly Wording[];
}

/** Runs of this many words in common make two wordings candidates for one. */
const RUN = 4;
/** Share of the shorter wording's words that must stand in the longer one, in order. */
const ENOUGH = 0.7;
/** Wordings longer than this many words are compared by their first words only. */
const LONGEST = 250;

function wordsOf(content: string): string[] {
  return content
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .slice(0, LONGEST);
}

function fold(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** For each word of the longer text, whether it stands in the shorter one too, in the same order (longest common subsequence). */
function alignWords(longer: readonly string[], shorter: readonly string[]): boolean[] {
  const width = shorter.length + 1;
  const table = new Uint16Array((longer.length + 1) * width);
  for (let a = longer.length - 1; a >= 0; a--) {
    for (let b = shorter.length - 1; b >= 0; b--) {
      table[a * width + b] =
        longer[a] === shorter[b]
          ? table[(a + 1) * width + b + 1]! + 1
          : Math.max(table[(a + 1) * width + b]!, table[a * width + b + 1]!);
    }
  }
  const kept = new Array<boolean>(longer.length).fill(false);
  for (let a = 0, b = 0; a < longer.length && b < shorter.length; ) {
    if (longer[a] === shorter[b]) {
      kept[a++] = true;
      b++;
    } else if (table[(a + 1) * width + b]! >= table[a * width + b + 1]!) a++;
    else b++;
  }
  return kept;
}

/** The runs of words that are not kept. */
function findCuts(words: readonly string[], kept: readonly boolean[]): string[] {
  const cuts: string[] = [];
  for (let at = 0; at < words.length; at++) {
    if (kept[at]) continue;
    const from = at;
    while (at + 1 < words.length && !kept[at + 1]) at++;
    cuts.push(words.slice(from, at + 1).join(' '));
  }
  return cuts;
}

/** Runs that more sayings than this hold are common phrases and join nothing. */
const COMMON = 40;

/** Sayings of one voice by the runs of words they hold. */
function indexRuns(words: readonly (readonly string[])[]): Map<string, number[]> {
  const runs = new Map<string, number[]>();
  words.forEach((own, index) => {
    for (let at = 0; at + RUN <= own.length; at++) {
      const key = own.slice(at, at + RUN).join(' ');
      const group = runs.get(key);
      if (!group) runs.set(key, [index]);
      else if (group.at(-1) !== index && group.length <= COMMON) group.push(index);
    }
  });
  return runs;
}

/** Sayings that share a run of words, the fuller first. */
function findOthers(runs: ReadonlyMap<string, readonly number[]>, words: readonly string[]): number[] {
  const others = new Set<number>();
  for (let at = 0; at + RUN <= words.length; at++) {
    const group = runs.get(words.slice(at, at + RUN).join(' ')) ?? [];
    if (group.length <= COMMON) for (const other of group) others.add(other);
  }
  return [...others].sort((a, b) => a - b);
}

/**
 * Words that one voice is quoted as saying, where articles quote them differently: word for word or in part, never in
 * other words alone. Each saying stands in one group at most, under the fullest wording that holds it.
 */
export function gatherVariants(sayings: readonly Saying[]): Variants[] {
  const spoken = sayings.filter(({ form }) => form !== 'indirect');
  const order = spoken
    .map((saying) => ({ saying, words: wordsOf(saying.content) }))
    .sort((a, b) => b.words.length - a.words.length);
  const folded = order.map(({ words }) => words.map(fold));
  const runs = indexRuns(folded);
  const taken = new Set<number>();
  const groups: Variants[] = [];
  order.forEach(({ saying, words }, index) => {
    if (taken.has(index)) return;
    const others = findOthers(runs, folded[index]!).filter((other) => other > index && !taken.has(other));
    const wordings: Wording[] = [{ saying, cut: [] }];
    for (const other of others) {
      const kept = alignWords(folded[index]!, folded[other]!);
      if (kept.filter(Boolean).length < ENOUGH * folded[other]!.length) continue;
      taken.add(other);
      wordings.push({ saying: order[other]!.saying, cut: findCuts(words, kept) });
    }
    if (wordings.length > 1) groups.push({ wordings });
  });
  return groups;
}
