import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/language/analyse.ts';
import { ModelFile } from '../../src/language/model-file.ts';
import { readNameHints } from '../../src/language/models.ts';
import { gatherNameClues } from '../../src/language/name-clues.ts';
import { Reader } from '../../src/language/reader.ts';
import { hashWords } from '../../src/language/word-hashes.ts';

const bytes = new Uint8Array(readFileSync(new URL('../../src/language/models/reader.bin', import.meta.url)));
const reader = new Reader(new ModelFile(bytes));
const hints = readNameHints(bytes);

const TEXT = [
  'The ferry Ardent left Larkhaven at 6 a.m. on Tuesday, its owner said, and did not arrive.',
  'NO WORD FROM CREW',
  '“We have heard nothing,” said Nadia Weston, who runs the harbour. “Nothing at all — not a word.”',
  'Rescuers, helped by fishermen from three villages, searched until dark; 14 people were found alive.',
  'Nobody answered.',
].join('\n\n');

const wordsOf = (text: string) => {
  const { tokenStart, tokenEnd, sentenceToken } = analyse(text, 'en');
  return { words: hashWords(text, tokenStart, tokenEnd), sentenceToken };
};

describe('a reading', () => {
  test('is the same without WebAssembly', () => {
    const { words, sentenceToken } = wordsOf(TEXT);
    expect(new Reader(new ModelFile(bytes), false).read(words, sentenceToken)).toEqual(
      reader.read(words, sentenceToken),
    );
  });

  test('has the tags that are given without the trees', () => {
    const { words, sentenceToken } = wordsOf(TEXT);
    expect(reader.tag(words, sentenceToken)).toEqual(reader.read(words, sentenceToken).upos);
  });

  test('has the same names, tags and trees in one pass, with or without WebAssembly', () => {
    const { words, sentenceToken } = wordsOf(TEXT);
    const clues = gatherNameClues(words, sentenceToken, hints);
    const asked = { clues, trees: true, states: true };
    const pass = reader.pass(words, sentenceToken, asked);
    expect(new Reader(new ModelFile(bytes), false).pass(words, sentenceToken, asked)).toEqual(pass);
    expect(reader.pass(words, sentenceToken, { clues }).names).toEqual(pass.names);
    expect(reader.read(words, sentenceToken)).toEqual({ upos: pass.upos, head: pass.head, deprel: pass.deprel });
  });

  test('of one sentence comes out of the states that a pass over its text gave', () => {
    const { words, sentenceToken } = wordsOf(TEXT);
    const clues = gatherNameClues(words, sentenceToken, hints);
    const { states } = reader.pass(words, sentenceToken, { clues, states: true });
    const { upos, head, deprel } = reader.read(words, sentenceToken);
    const [from, to] = [sentenceToken.at(-2)!, sentenceToken.at(-1)!];
    reader.tag(words, sentenceToken);
    expect(reader.readFrom(states!.subarray(from * reader.width, to * reader.width))).toEqual({
      upos: upos.slice(from, to),
      head: head.slice(from, to).map((of) => (of < 0 ? -1 : of - from)),
      deprel: deprel.slice(from, to),
    });
  });

  test('of a sentence does not depend on the sentences around it', () => {
    const { words, sentenceToken } = wordsOf(TEXT);
    const { upos, head, deprel } = reader.read(words, sentenceToken);
    const alone = wordsOf(TEXT.split('\n\n')[3]!);
    const to = sentenceToken.at(-2)!;
    const from = to - alone.words.length;
    expect(sentenceToken).toContain(from);
    expect(reader.read(alone.words, alone.sentenceToken)).toEqual({
      upos: upos.slice(from, to),
      head: head.slice(from, to).map((of) => (of < 0 ? -1 : of - from)),
      deprel: deprel.slice(from, to),
    });
  });

  test('of nothing is empty', () => {
    const { words } = wordsOf('');
    for (const runs of [Int32Array.of(0), Int32Array.of(0, 0)]) {
      const nothing = { upos: new Uint8Array(0), head: new Int32Array(0), deprel: new Uint8Array(0) };
      expect(reader.read(words, runs)).toEqual(nothing);
    }
  });

  test.each([1, 2, 255, 256, 257, 600])('of %i like words in one sentence has heads within each run', (count) => {
    const { words } = wordsOf(Array(count).fill('boat').join(' '));
    const { head } = reader.read(words, Int32Array.of(0, count));
    for (let from = 0; from < count; from += 256) {
      const run = Array.from(head.subarray(from, from + 256));
      expect(run.filter((of) => of === -1)).toHaveLength(1);
      expect(run.every((of, i) => of === -1 || (of >= from && of < from + run.length && of !== from + i))).toBe(true);
    }
  });
});
