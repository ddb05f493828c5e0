import { expect, test } from 'vitest';
import { blockClaims } from '../../../src/stages/points/block-claims.ts';
import type { ClaimView } from '../../../src/stages/points/claim-view.ts';

const views = (count: number, topicOf: (index: number) => string): ClaimView[] =>
  Array.from(
    { length: count },
    (_, i) => ({ claim: { keys: ['n||die'] }, topics: new Set([topicOf(i)]) }) as unknown as ClaimView,
  );

test('few claims under one key are compared each with each', () => {
  expect(blockClaims(views(100, String)).blocks.map(({ length }) => length)).toEqual([100]);
});

test('of many, those that share a name are', () => {
  const { blocks, crowded } = blockClaims(views(300, (i) => `name-${i % 2}`));
  expect(blocks.map(({ length }) => length)).toEqual([150, 150]);
  expect(crowded).toEqual([]);
});

test('a country is no name to go by', () => {
  expect(blockClaims(views(300, () => 'country:Norland')).blocks).toEqual([]);
});

test('too many are left out, and said to be', () => {
  const { blocks, crowded } = blockClaims(views(700, () => 'name'));
  expect(blocks).toEqual([]);
  expect(crowded).toEqual([{ key: 'n||die', claims: 700 }]);
});
