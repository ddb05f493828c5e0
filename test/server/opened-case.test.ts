import { describe, expect, it } from 'vitest';
import type { SourcedRecord } from '../../src/model/record.ts';
import { openCase } from '../../src/server/opened-case.ts';
import { bridgeClosure } from '../report/fixtures/bridge-closure.ts';

describe('a record that is made anew', () => {
  it('is given once it stands, and the old one until then', async () => {
    let give: (record: SourcedRecord) => void = () => {};
    const loads = [
      Promise.resolve(bridgeClosure),
      new Promise<SourcedRecord>((resolve) => {
        give = resolve;
      }),
    ];
    const opened = openCase({ loadRecord: () => loads.shift()! });
    await opened.warm();
    const renewed = opened.renew();
    expect(await opened.record()).toBe(bridgeClosure);
    const next = { ...bridgeClosure, points: bridgeClosure.points.slice(1) };
    give(next);
    await renewed;
    expect(await opened.record()).toBe(next);
    expect(JSON.parse(await opened.json()).points).toHaveLength(next.points.length);
  });

  it('leaves the old one where it can’t be made', async () => {
    const loads = [Promise.resolve(bridgeClosure), Promise.reject(new Error('the disk is gone'))];
    loads[1]!.catch(() => {});
    const opened = openCase({ loadRecord: () => loads.shift()! });
    await opened.warm();
    await expect(opened.renew()).rejects.toThrow(/disk/);
    expect(await opened.record()).toBe(bridgeClosure);
  });
});
