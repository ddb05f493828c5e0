import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SourcedRecord } from '../../src/model/index.ts';
import { formatJson } from '../../src/report/json.ts';
import { bridgeClosure } from './fixtures/bridge-closure.ts';

/** The same value with the keys of every object in another order. */
function shuffle(value: unknown, seed: number): unknown {
  if (Array.isArray(value)) return value.map((member) => shuffle(member, seed));
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([key, member]) => [key, shuffle(member, seed)] as const);
  const turn = entries.length > 0 ? seed % entries.length : 0;
  return Object.fromEntries([...entries.slice(turn), ...entries.slice(0, turn)]);
}

describe('formatJson', () => {
  it('says what the record says', () => {
    expect(JSON.parse(formatJson(bridgeClosure))).toEqual(JSON.parse(JSON.stringify(bridgeClosure)));
  });

  it('gives the same bytes in whatever order the keys were set', () => {
    const expected = formatJson(bridgeClosure);
    fc.assert(
      fc.property(fc.nat(30), (seed) => formatJson(shuffle(bridgeClosure, seed) as SourcedRecord) === expected),
    );
  });

  it('reads back any value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const printed = formatJson({ value } as unknown as SourcedRecord);
        expect(JSON.parse(printed)).toEqual(JSON.parse(JSON.stringify({ value })));
      }),
    );
  });

  it('puts what names a thing first, and unknown keys last in order', () => {
    const point = { zebra: 1, readings: [], apple: 2, question: 'Q', id: 'p1' };
    expect(formatJson({ points: [point], stemma: '1' } as unknown as SourcedRecord)).toBe(
      '{\n  "stemma": "1",\n  "points": [\n    {\n      "id": "p1",\n      "question": "Q",\n      "readings": [],\n      "apple": 2,\n      "zebra": 1\n    }\n  ]\n}\n',
    );
  });

  it('leaves out what is undefined and keeps null', () => {
    expect(formatJson({ stemma: undefined, value: null } as unknown as SourcedRecord)).toBe('{ "value": null }\n');
  });
});
