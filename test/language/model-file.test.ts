import { describe, expect, test } from 'vitest';
import { FeatureTable } from '../../src/language/feature-table.ts';
import { ModelFile, writeModelFile } from '../../src/language/model-file.ts';
import { hashFolded, hashWords } from '../../src/language/word-hashes.ts';

describe('a model file', () => {
  const bytes = writeModelFile({
    weights: Int8Array.of(1, -2, 3),
    keys: Int32Array.of(7, -8),
    text: new TextEncoder().encode('née'),
  });

  test('gives back its arrays', () => {
    const file = new ModelFile(bytes);
    expect(file.bytes('weights')).toEqual(Int8Array.of(1, -2, 3));
    expect(file.words('keys')).toEqual(Int32Array.of(7, -8));
    expect(new TextDecoder().decode(file.get('text'))).toBe('née');
  });

  test('is read from any offset of a buffer', () => {
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    expect(new ModelFile(shifted.subarray(3)).words('keys')).toEqual(Int32Array.of(7, -8));
  });

  test('that is none, or lacks an array, is an error', () => {
    expect(() => new ModelFile(new Uint8Array(20))).toThrow('not a model file');
    expect(() => new ModelFile(bytes).get('rows')).toThrow('lacks rows');
  });
});

test('a feature table finds its keys and no others', () => {
  const keys = Int32Array.from({ length: 1000 }, (_, i) => Math.imul(i + 1, 0x9e3779b1));
  const table = new FeatureTable(keys);
  expect(Array.from(keys, (key) => table.find(key))).toEqual(Array.from(keys, (_, i) => i));
  expect(table.find(12345)).toBe(-1);
});

describe('word hashes', () => {
  const hash = (word: string) => hashWords(word, Int32Array.of(0), Int32Array.of(word.length));

  test.each([
    ['Bridge', 'bridge', true],
    ['1,200', '3,456', true],
    ['it’s', "it's", true],
    ['bridge', 'bridges', false],
    ['Éric', 'éric', true],
  ])('%s and %s fold to one: %s', (a, b, same) => {
    expect(hash(a).folded[0] === hash(b).folded[0]).toBe(same);
  });

  test('of a word alone is that of the word in a text', () => {
    expect(hashWords('the Bridge', Int32Array.of(4), Int32Array.of(10)).folded[0]).toBe(hashFolded('bridge'));
  });
});
