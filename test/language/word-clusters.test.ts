import { describe, expect, it } from 'vitest';
import { loadWordClusters } from '../../src/language/models.ts';
import { WordClusters } from '../../src/language/word-clusters.ts';
import { hashFolded } from '../../src/language/word-hashes.ts';

describe('WordClusters', () => {
  const keys = Int32Array.from([hashFolded('ferry'), hashFolded('barge')]);
  const clusters = new WordClusters(keys, Uint16Array.of(1, 2), Uint16Array.of(0, 1, 1), Uint16Array.of(0, 1, 1));

  it('finds a word whatever its case', () => {
    expect(clusters.find(hashFolded('Ferry'))).toBe(1);
  });

  it('gives 0 to a word that it does not know, at every grain', () => {
    const none = clusters.find(hashFolded('quillow'));
    expect([none, clusters.middle[none], clusters.coarse[none]]).toEqual([0, 0, 0]);
  });
});

describe('the clusters of the package', () => {
  const clusters = loadWordClusters();
  const fine = (word: string): number => clusters.find(hashFolded(word));
  const middle = (word: string): number => clusters.middle[fine(word)]!;

  it.each([
    ['weekdays', 'monday', 'thursday'],
    ['colours', 'red', 'blue'],
    ['months', 'march', 'october'],
  ])('put %s together', (_, one, other) => {
    expect(middle(one)).toBeGreaterThan(0);
    expect(middle(one)).toBe(middle(other));
  });

  it.each([
    ['ferry', 'thursday'],
    ['said', 'damascus'],
  ])('keep %s and %s apart', (one, other) => {
    expect(fine(one)).not.toBe(fine(other));
  });

  it('nest: neighbours in number within a middle and a coarse cluster', () => {
    for (let cluster = 2; cluster < clusters.middle.length; cluster++) {
      expect(clusters.coarse[cluster]!).toBeGreaterThan(0);
      if (clusters.middle[cluster] === clusters.middle[cluster - 1]) {
        expect(clusters.coarse[cluster]).toBe(clusters.coarse[cluster - 1]);
      }
    }
  });
});
