import { describe, expect, it } from 'vitest';
import { holdRows, KeptWork } from '../../src/text/kept-work.ts';

const row = (key: string, stamp: string) => ({ key, stamp, body: Uint8Array.of(key.length) });

describe('KeptWork', () => {
  it('gives what was made of the same, and drops what nothing asked for', () => {
    const work = new KeptWork(holdRows([row('a', '1'), row('bb', '1'), row('ccc', '1')]));
    expect(work.size).toBe(3);
    expect(work.take('a', '1')).toEqual(Uint8Array.of(1));
    expect(work.take('bb', '2')).toBeUndefined();
    expect(work.take('d', '1')).toBeUndefined();
    work.put(row('bb', '2'));
    expect(work.changes()).toEqual({ put: [row('bb', '2')], drop: ['ccc'] });
  });

  it('has nothing to change where all was taken', () => {
    const work = new KeptWork(holdRows([row('a', '1')]));
    work.take('a', '1');
    expect(work.changes()).toEqual({ put: [], drop: [] });
  });
});
