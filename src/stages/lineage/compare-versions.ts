import { MONTH_NUMBERS, WEEKDAY_NUMBERS } from '../../language/en/calendar.ts';
import { MULTIPLIERS, SMALL_NUMBERS } from '../../language/en/number-words.ts';
import { foldSpelling } from '../../language/en/spelling-variants.ts';
import { NAME_WITH_PARTICLES } from '../../language/name-particles.ts';
import type { Span } from '../../model/index.ts';
import { foldWords } from '../../text/find-words.ts';
import { splitSentences } from './split-sentences.ts';

/** A sentence of the earlier version and what became of it, as places in the two texts. */
export interface AlteredSentence {
  readonly before: Span;
  readonly after: Span;
}

/** Values that only the earlier, and only the later version gives, as written, each once, in order. */
export interface ChangedValues {
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/** What a later version of a piece changes, apart from typography, spelling, order and the page around it. */
export interface VersionChanges {
  /** Whether any of the lists below holds something. */
  readonly changed: boolean;
  readonly numbers: ChangedValues;
  readonly dates: ChangedValues;
  readonly names: ChangedValues;
  readonly altered: readonly AlteredSentence[];
  /** Sentences of the earlier text that the later one lacks. */
  readonly removed: readonly Span[];
  /** Sentences of the later text that the earlier one lacks. */
  readonly added: readonly Span[];
}

interface Sentence extends Span {
  readonly words: readonly string[];
  /** The words without spaces: a hyphen, a space and nothing are one. */
  readonly key: string;
}

/** Share of two sentences' words that makes one an edit of the other. */
const ALTERED_SHARE = 0.5;
/** Sentences that are weighed for one another at most; beyond, those of a long page count as added or removed. */
const MOST_UNMATCHED = 400;
/** Values of one kind that are listed at most. */
const MOST_VALUES = 500;
/** A line of fewer words that ends no sentence is a label of the page: a heading, a caption, a button. */
const LABEL_WORDS = 12;
const LABEL_LENGTH = 200;
const MONTHS = [...MONTH_NUMBERS.keys()].sort((a, b) => b.length - a.length).join('|');
/** Written out: "sat" and "sun" are other words too. */
const WEEKDAYS = [...WEEKDAY_NUMBERS.keys()].filter((day) => day.length > 5).join('|');
const DATE = new RegExp(
  `\\b(?:(?:${MONTHS})\\.? \\d{1,2}(?:,? \\d{4})?|\\d{1,2} (?:${MONTHS})\\b(?: \\d{4})?|(?:${MONTHS}) \\d{4}|(?:${WEEKDAYS})\\b|(?:1[5-9]|20)\\d\\d\\b)`,
  'giu',
);
const NUMBER = new RegExp(
  `[$€£]?\\d[\\d.,]*\\d%?|[$€£]?\\d%?|\\b(?:${[...SMALL_NUMBERS.keys(), ...MULTIPLIERS.keys()].filter((word) => word !== 'one').join('|')})\\b`,
  'giu',
);

/**
 * What `later` materially changes in `earlier`: sentences added, removed and altered, and the numbers, dates and names
 * that differ. Quotes, dashes, hyphens, case, British or American spelling, moved paragraphs, labels, and lines that
 * repeat the text's own words (pull quotes) are no change, so the same text under another template has none. Both
 * texts as extracted; bounded in their sentences.
 */
export function compareVersions(earlier: { readonly text: string }, later: { readonly text: string }): VersionChanges {
  const [before, after] = [readSentences(earlier.text), readSentences(later.text)];
  const gone = findUnmatched(earlier.text, before, after);
  const come = findUnmatched(later.text, after, before);
  const altered = pairAltered(gone, come);
  const changedBefore = [...gone].map(({ start, end }) => earlier.text.slice(start, end));
  const changedAfter = [...come].map(({ start, end }) => later.text.slice(start, end));
  const values = (find: (text: string) => string[]): ChangedValues => ({
    removed: listOnlyIn(changedBefore.flatMap(find), later.text),
    added: listOnlyIn(changedAfter.flatMap(find), earlier.text),
  });
  return {
    changed: gone.length + come.length > 0,
    numbers: values(findNumbers),
    dates: values(findDates),
    names: values(findNames),
    altered: altered.map(([x, y]) => ({ before: toSpan(x), after: toSpan(y) })),
    removed: gone.filter((sentence) => !altered.some(([x]) => x === sentence)).map(toSpan),
    added: come.filter((sentence) => !altered.some(([, y]) => y === sentence)).map(toSpan),
  };
}

function toSpan({ start, end }: Span): Span {
  return { start, end };
}

function readSentences(text: string): Sentence[] {
  return splitSentences(text).map(({ start, end }) => {
    const words = foldWords(text.slice(start, end)).map(foldSpelling);
    return { start, end, words, key: words.join('') };
  });
}

/** Sentences that the other version doesn't hold, as sentences or inside one; labels left out. */
function findUnmatched(text: string, own: readonly Sentence[], others: readonly Sentence[]): Sentence[] {
  const known = new Set(others.map(({ key }) => key));
  const whole = others.map(({ key }) => key).join('');
  const unknown = own.filter((sentence) => sentence.key !== '' && !known.has(sentence.key) && !isLabel(text, sentence));
  return unknown.filter(({ key }, at) => at >= MOST_UNMATCHED || !whole.includes(key));
}

function isLabel(text: string, { start, end, words }: Sentence): boolean {
  const alone = (start === 0 || text[start - 1] === '\n') && (end === text.length || text[end] === '\n');
  return (
    alone &&
    words.length < LABEL_WORDS &&
    end - start < LABEL_LENGTH &&
    !/[.!?…:]["”’»)\]]{0,3}$/.test(text.slice(end - 4, end))
  );
}

/** Pairs each sentence that is gone with the one that has most of its words, the most alike pairs first. */
function pairAltered(gone: readonly Sentence[], come: readonly Sentence[]): [Sentence, Sentence][] {
  const pairs: { readonly share: number; readonly pair: [Sentence, Sentence] }[] = [];
  const counts = come.slice(0, MOST_UNMATCHED).map((sentence) => ({ sentence, words: countWords(sentence.words) }));
  for (const before of gone.slice(0, MOST_UNMATCHED)) {
    for (const { sentence, words } of counts) {
      const share = shareOfWords(before.words, words, sentence.words.length);
      if (share >= ALTERED_SHARE) pairs.push({ share, pair: [before, sentence] });
    }
  }
  pairs.sort((x, y) => y.share - x.share || x.pair[0].start - y.pair[0].start || x.pair[1].start - y.pair[1].start);
  const taken = new Set<Sentence>();
  const altered: [Sentence, Sentence][] = [];
  for (const { pair } of pairs) {
    if (taken.has(pair[0]) || taken.has(pair[1])) continue;
    taken.add(pair[0]).add(pair[1]);
    altered.push(pair);
  }
  return altered.sort(([x], [y]) => x.start - y.start);
}

function countWords(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Dice's share of the words that two sentences have in common, 0 to 1. */
function shareOfWords(words: readonly string[], others: ReadonlyMap<string, number>, length: number): number {
  const left = new Map(others);
  let common = 0;
  for (const word of words) {
    const times = left.get(word) ?? 0;
    if (times === 0) continue;
    common++;
    left.set(word, times - 1);
  }
  return (2 * common) / (words.length + length);
}

/** Values that stand nowhere in the other text, each once. */
function listOnlyIn(values: readonly string[], other: string): string[] {
  const known = ` ${foldValue(other)} `;
  const listed = new Map<string, string>();
  for (const value of values.slice(0, MOST_VALUES)) {
    const folded = foldValue(value);
    if (folded !== '' && !listed.has(folded) && !known.includes(` ${folded} `)) listed.set(folded, value);
  }
  return [...listed.values()];
}

function foldValue(value: string): string {
  return foldWords(value).join(' ');
}

function findDates(text: string): string[] {
  return [...text.matchAll(DATE)].map(([date]) => date);
}

/** Numbers that are no part of a date. */
function findNumbers(text: string): string[] {
  return [...text.replace(DATE, ' ').matchAll(NUMBER)].map(([number]) => number.replace(/[.,]+$/, ''));
}

/** Names by their capitals; a single capitalised word counts only inside a sentence. */
function findNames(text: string): string[] {
  const bare = text.replace(DATE, ' | ');
  return [...bare.matchAll(NAME_WITH_PARTICLES)]
    .filter(
      ({ 0: name, index }) => name.includes(' ') || /[\p{Ll}\p{N},] $/u.test(bare.slice(Math.max(0, index - 2), index)),
    )
    .map(([name]) => name.replace(/[’']s$/, ''));
}
