import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FEW_CARRIERS, findCandidates, HUBS } from '../../../src/stages/lineage/find-candidates.ts';
import { fingerprintArticle, SHINGLE_WORDS, WINNOW_WINDOW } from '../../../src/stages/lineage/fingerprint-article.ts';
import { DISPATCH, FERRY } from './lineage-fixtures.ts';

function row(article: string, ...hashes: number[]) {
  return { article, hashes: Uint32Array.from(hashes) };
}

describe('fingerprintArticle', () => {
  it('gives sorted hashes, each once', () => {
    const { hashes, words } = fingerprintArticle({ text: DISPATCH.join('\n\n').repeat(2) });
    expect([...hashes]).toEqual([...new Set(hashes)].sort((a, b) => a - b));
    expect(words).toBeGreaterThan(400);
  });

  it('reads no typography', () => {
    const plain = 'They sent us paint, said the union of track workers of the coast line on the third day.';
    const printed = '“They sent us paint,” said the Union of Track-Workers of the Coast Line — on the third day.';
    expect(fingerprintArticle({ text: plain }).hashes).toEqual(fingerprintArticle({ text: printed }).hashes);
  });

  it.each([
    ['no words', '…', 0],
    ['fewer than a shingle', 'one two three four', 0],
    ['one shingle', 'one two three four five', 1],
  ])('%s', (_, text, count) => {
    expect(fingerprintArticle({ text }).hashes).toHaveLength(count);
  });

  it('leaves a common hash wherever two texts share as many words as a window holds', () => {
    const words = DISPATCH.join(' ').split(/\s+/);
    const run = SHINGLE_WORDS + WINNOW_WINDOW - 1;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: words.length - run }), (from) => {
        const quote = words.slice(from, from + run).join(' ');
        const { hashes } = fingerprintArticle({ text: `${FERRY[0]} ${quote} ${FERRY[1]}` });
        const whole = new Set(fingerprintArticle({ text: words.join(' ') }).hashes);
        expect([...hashes].some((hash) => whole.has(hash))).toBe(true);
      }),
    );
  });
});

describe('findCandidates', () => {
  it.each<[string, Parameters<typeof findCandidates>[0], string[]]>([
    ['two shared hashes', [row('a', 1, 2, 3), row('b', 2, 3, 9)], ['a b 2']],
    ['one that nobody else has', [row('b', 7), row('a', 7)], ['a b 1']],
    ['one that four have', [row('a', 7), row('b', 7), row('c', 7), row('d', 7)], []],
    ['none', [row('a', 1), row('b', 2), row('c')], []],
    ['no articles', [], []],
    ['the largest hash', [row('a', 2 ** 32 - 1), row('b', 2 ** 32 - 1)], ['a b 1']],
  ])('%s', (_, rows, pairs) => {
    expect(findCandidates(rows).map(({ a, b, shared }) => `${a} ${b} ${shared}`)).toEqual(pairs);
  });

  it('costs a bounded number of pairs an article where all share the same hashes', () => {
    const rows = Array.from({ length: 1000 }, (_, at) => row(`a${String(at).padStart(4, '0')}`, 5, 6));
    const pairs = findCandidates(rows);
    expect(pairs.length).toBeLessThanOrEqual(1000 * (HUBS + 1));
    const reached = new Set(pairs.flatMap(({ a, b }) => [a, b]));
    expect(reached.size).toBe(1000);
    expect(FEW_CARRIERS).toBeLessThan(1000);
  });

  it('does not depend on the order of the rows', () => {
    const rows = [row('a', 1, 2, 3), row('b', 2, 3, 4), row('c', 3, 4, 5), row('d', 1, 5), row('e', 1, 2)];
    const expected = findCandidates(rows);
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
        expect(findCandidates(shuffled)).toEqual(expected);
      }),
    );
  });

  it('tallies what each two share, as counted pair by pair', () => {
    const hash = fc.uniqueArray(fc.integer({ min: 0, max: 40 }), { maxLength: 14 });
    fc.assert(
      fc.property(fc.array(hash, { maxLength: FEW_CARRIERS }), (lists) => {
        const rows = lists.map((hashes, at) => row(`a${at + 10}`, ...hashes.sort((x, y) => x - y)));
        const carriers = (one: number) => lists.filter((hashes) => hashes.includes(one)).length;
        for (const { a, b, shared, rarity } of findCandidates(rows)) {
          const [one, other] = [rows.find(({ article }) => article === a)!, rows.find(({ article }) => article === b)!];
          const common = [...one.hashes].filter((each) => other.hashes.includes(each));
          expect(shared).toBe(common.length);
          expect(rarity).toBeCloseTo(common.reduce((sum, each) => sum + 1 / (carriers(each) - 1), 0));
        }
        const found = new Set(findCandidates([...rows].reverse()).map(({ a, b }) => `${a} ${b}`));
        expect(found).toEqual(new Set(findCandidates(rows).map(({ a, b }) => `${a} ${b}`)));
      }),
    );
  });
});
