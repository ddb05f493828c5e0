import { diffArrays } from 'diff';
import type { DiffBlock, DiffRun } from '../contract/versions.ts';

/** Words with their inner points and hyphens, the spaces and the signs between them: joined again they are the text. */
const TOKEN = /\s+|[\p{L}\p{N}]+(?:[.,’'-][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu;
/** Share of words from which on two parts are one, changed. Below it they are shown whole, the old and then the new. */
const ALIKE = 0.45;
/** Parts that are weighed for one another: beyond, only equal ones are found. */
const MOST_WEIGHED = 250_000;

const wordsOf = (part: string): string[] => part.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function countWords(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** A part with what it is weighed by. */
interface Weighed {
  readonly text: string;
  readonly words: ReadonlyMap<string, number>;
  readonly size: number;
}

function weigh(text: string): Weighed {
  const words = wordsOf(text);
  return { text, words: countWords(words), size: words.length };
}

/** Share of the words of both that both have (Dice). */
function likeness(a: Weighed, b: Weighed): number {
  if (a.text === b.text) return 1;
  if (a.size + b.size === 0) return 0;
  let shared = 0;
  for (const [word, count] of a.words) shared += Math.min(count, b.words.get(word) ?? 0);
  return (2 * shared) / (a.size + b.size);
}

/** Words that may differ between two sentences: beyond, the two are shown whole. */
const MOST_CHANGES = 2000;

type Pair = readonly [before: string | null, after: string | null];

/** Parts of two texts in order, those that are one side by side (the alignment with most likeness in all). */
export function alignParts(before: readonly string[], after: readonly string[]): Pair[] {
  const [a, b] = [before.map(weigh), after.map(weigh)];
  const width = b.length + 1;
  const isSmall = a.length * b.length <= MOST_WEIGHED;
  const weightOf = (one: Weighed, other: Weighed): number => {
    const like = isSmall || one.text === other.text ? likeness(one, other) : 0;
    return like >= ALIKE ? like : 0;
  };
  const best = new Float64Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const like = weightOf(a[i]!, b[j]!);
      const paired = like === 0 ? 0 : like + best[(i + 1) * width + j + 1]!;
      best[i * width + j] = Math.max(paired, best[(i + 1) * width + j]!, best[i * width + j + 1]!);
    }
  }
  const pairs: Pair[] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    const like = weightOf(a[i]!, b[j]!);
    const here = best[i * width + j]!;
    if (like > 0 && here === like + best[(i + 1) * width + j + 1]!) pairs.push([a[i++]!.text, b[j++]!.text]);
    else if (here === best[(i + 1) * width + j]!) pairs.push([a[i++]!.text, null]);
    else pairs.push([null, b[j++]!.text]);
  }
  for (; i < a.length; i++) pairs.push([a[i]!.text, null]);
  for (; j < b.length; j++) pairs.push([null, b[j]!.text]);
  return pairs;
}

function diffSentence([before, after]: Pair): DiffRun[] {
  if (before === null) return [{ text: after!, change: 'added' }];
  if (after === null) return [{ text: before, change: 'removed' }];
  const parts = diffArrays(before.match(TOKEN) ?? [], after.match(TOKEN) ?? [], { maxEditLength: MOST_CHANGES });
  if (parts === undefined) return [...diffSentence([before, null]), ...diffSentence([null, after])];
  return parts.map(({ value, added, removed }) => ({
    text: value.join(''),
    change: added ? 'added' : removed ? 'removed' : 'same',
  }));
}

/** Letters that a run may have to count as a mere joint between two changes. */
const JOINT = /^[^\p{L}\p{N}]*(?:[\p{L}\p{N}]{1,3}[^\p{L}\p{N}]*)?$/u;

/** Changes that only a space or a short word parts, as one: what was taken out, then what was put in. */
function joinChanges(runs: readonly DiffRun[]): DiffRun[] {
  const joined: DiffRun[] = [];
  let removed = '';
  let added = '';
  const flush = () => {
    if (removed !== '') joined.push({ text: removed, change: 'removed' });
    if (added !== '') joined.push({ text: added, change: 'added' });
    removed = '';
    added = '';
  };
  for (const [at, { text, change }] of runs.entries()) {
    const isJoint = change === 'same' && removed + added !== '' && at + 1 < runs.length && JOINT.test(text);
    if (change === 'removed' || isJoint) removed += text;
    if (change === 'added' || isJoint) added += text;
    if (change !== 'same' || isJoint) continue;
    flush();
    joined.push({ text, change });
  }
  flush();
  return joined;
}

/** Sentences of one paragraph. */
export type Paragraph = readonly string[];

const wordsOfParagraph = (paragraph: Paragraph): string => paragraph.join(' ');

function diffParagraph([before, after]: readonly [Paragraph | null, Paragraph | null]): DiffBlock {
  if (before === null || after === null) {
    const text = wordsOfParagraph(before ?? after ?? []);
    return { runs: [{ text, change: before === null ? 'added' : 'removed' }], changed: true };
  }
  if (wordsOfParagraph(before) === wordsOfParagraph(after))
    return { runs: [{ text: wordsOfParagraph(after), change: 'same' }], changed: false };
  const runs = alignParts(before, after).flatMap((pair, at): DiffRun[] => {
    const own = joinChanges(diffSentence(pair));
    const gap = own.length === 1 ? own[0]!.change : 'same';
    return at === 0 ? own : [{ text: ' ', change: gap }, ...own];
  });
  return { runs: mergeRuns(runs), changed: true };
}

/** Neighbours of one kind as one run. */
function mergeRuns(runs: readonly DiffRun[]): DiffRun[] {
  const merged: { text: string; change: DiffRun['change'] }[] = [];
  for (const { text, change } of runs) {
    const last = merged.at(-1);
    if (last?.change === change) last.text += text;
    else merged.push({ text, change });
  }
  return merged;
}

/**
 * One text as changed into the other, paragraph by paragraph: paragraphs and in them sentences that are one are set
 * against each other word by word, all others stand whole, as taken out or put in.
 */
export function diffTexts(before: readonly Paragraph[], after: readonly Paragraph[]): DiffBlock[] {
  const words = (paragraphs: readonly Paragraph[]) => paragraphs.map(wordsOfParagraph);
  let [i, j] = [0, 0];
  return alignParts(words(before), words(after)).map(([old, now]) =>
    diffParagraph([old === null ? null : before[i++]!, now === null ? null : after[j++]!]),
  );
}
