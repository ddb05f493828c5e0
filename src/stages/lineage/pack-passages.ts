import type { Passage } from '../../model/index.ts';
import { findWords, WordRoom, type Words } from '../../text/find-words.ts';
import type { Relation } from './classify-pair.ts';
import type { Reading } from './reading.ts';

/**
 * The passages of relations as numbers, to be sent to whoever reads the texts: for each relation the ranks of copy and
 * original and how many passages it has, then the first word and the one behind the last of each, in both.
 */
export type PackedPassages = Int32Array;

/** Four offsets a passage, in order. */
export type PackedSpans = Int32Array;

const HEAD = 3;
const NUMBERS = 4;

export function packPassages(relations: readonly Relation[]): PackedPassages {
  const passages = relations.reduce((sum, { comparison }) => sum + comparison.passages.length, 0);
  const packed = new Int32Array(HEAD * relations.length + NUMBERS * passages);
  let at = 0;
  for (const { comparison } of relations) {
    packed[at++] = comparison.a.rank;
    packed[at++] = comparison.b.rank;
    packed[at++] = comparison.passages.length;
    for (const { a, b } of comparison.passages) {
      packed[at++] = a[0];
      packed[at++] = a[1];
      packed[at++] = b[0];
      packed[at++] = b[1];
    }
  }
  return packed;
}

/** The first words of the text that was asked for last: one copy has several originals in a row. */
class LastWords {
  readonly #room = new WordRoom();
  #of: Reading | null = null;
  #words: Words | null = null;

  /** At least so many of its words. */
  get(reading: Reading, least: number): Words {
    if (this.#of !== reading || this.#words === null || this.#words.count < least) {
      this.#words = findWords(reading.article.text, this.#room, least);
      this.#of = reading;
    }
    return this.#words;
  }
}

/** The word behind the last of all passages of one side, which begins at `at`. */
function lastWord(packed: PackedPassages, at: number, to: number): number {
  let last = 0;
  for (let end = at + 1; end < to; end += NUMBERS) last = Math.max(last, packed[end]!);
  return last;
}

/** The passages in the offsets of the two texts. */
export function readSpans(readings: readonly Reading[], packed: PackedPassages): PackedSpans {
  const [wordsOfA, wordsOfB] = [new LastWords(), new LastWords()];
  const spans = new Int32Array(packed.length);
  let count = 0;
  for (let at = 0; at < packed.length; ) {
    const from = at + HEAD;
    const to = from + NUMBERS * packed[at + 2]!;
    const a = wordsOfA.get(readings[packed[at]!]!, lastWord(packed, from, to));
    const b = wordsOfB.get(readings[packed[at + 1]!]!, lastWord(packed, from + 2, to));
    for (at = from; at < to; at += NUMBERS) {
      spans[count++] = a.start[packed[at]!]!;
      spans[count++] = a.end[packed[at + 1]! - 1]!;
      spans[count++] = b.start[packed[at + 2]!]!;
      spans[count++] = b.end[packed[at + 3]! - 1]!;
    }
  }
  return spans.slice(0, count);
}

/** The passages of each relation, as they were read. */
export function unpackSpans(relations: readonly Relation[], spans: PackedSpans): Passage[][] {
  let at = 0;
  return relations.map(({ comparison }) =>
    comparison.passages.map(() => {
      const passage: Passage = { copy: [spans[at]!, spans[at + 1]!], of: [spans[at + 2]!, spans[at + 3]!] };
      at += NUMBERS;
      return passage;
    }),
  );
}
