import { describe, expect, it } from 'vitest';
import type { RecordKind } from '../../src/model/stage.ts';
import { guard } from '../../src/pipeline/step.ts';
import { ARTICLE_STEPS, CAPTURE_STAGES, PILE_STEPS } from '../../src/pipeline.ts';

const STAGES = [
  CAPTURE_STAGES.read,
  CAPTURE_STAGES.extract,
  ...ARTICLE_STEPS.map(({ stage }) => stage),
  ...PILE_STEPS.map(({ stage }) => stage),
];

describe('the pipeline', () => {
  it('writes everything before it is read', () => {
    const written = new Set<RecordKind>(['bytes']);
    for (const { name, reads, writes } of STAGES) {
      expect({ name, missing: reads.filter((kind) => !written.has(kind)) }).toEqual({ name, missing: [] });
      for (const kind of writes) written.add(kind);
    }
  });

  it('has each kind of record from one stage', () => {
    const kinds = STAGES.flatMap(({ writes }) => writes);
    expect(kinds).toEqual([...new Set(kinds)]);
  });

  it('goes from captures to articles to the pile, each stage with a name of its own and a version', () => {
    const scopes = STAGES.map(({ scope }) => ['capture', 'article', 'pile'].indexOf(scope));
    expect(scopes).toEqual([...scopes].sort());
    expect(new Set(STAGES.map(({ name }) => name)).size).toBe(STAGES.length);
    for (const { version } of STAGES) expect(version).toBeGreaterThanOrEqual(1);
  });
});

describe('a stage that throws', () => {
  it('is a problem and a gap, not the end', () => {
    const failing = (): never => {
      throw new RangeError('too deep');
    };
    const { output, problems, notAnalysed } = guard('names', 'a1', failing, {});
    expect(output).toEqual({});
    expect(problems).toMatchObject([{ code: 'names/failed', at: 'a1', message: expect.stringContaining('too deep') }]);
    expect(notAnalysed).toMatchObject([{ at: 'a1', stage: 'names' }]);
  });
});
