import { describe, expect, it } from 'vitest';
import {
  type Decision,
  type DecisionAct,
  findApplied,
  findWithdrawals,
  type SubjectKind,
} from '../../src/model/decision.ts';

function decision(id: string, act: DecisionAct, kind: SubjectKind, on: string): Decision {
  return {
    id,
    act,
    on: { kind, id: on, words: on, anchors: [] },
    reason: 'because',
    by: 'Reader',
    at: '2024-01-01T00:00:00Z',
  };
}
const merge = decision('d1', 'merge', 'entity', 'e1');
const withdraw = (id: string, on: string) => decision(id, 'withdraw', 'decision', on);

describe('findWithdrawals', () => {
  it.each<[string, Decision[], [string, string][]]>([
    ['nothing', [merge], []],
    ['one withdrawn', [merge, withdraw('d2', 'd1')], [['d1', 'd2']]],
    ['a withdrawal withdrawn', [merge, withdraw('d2', 'd1'), withdraw('d3', 'd2')], [['d2', 'd3']]],
    [
      'withdrawn again',
      [merge, withdraw('d2', 'd1'), withdraw('d3', 'd2'), withdraw('d4', 'd1')],
      [
        ['d1', 'd4'],
        ['d2', 'd3'],
      ],
    ],
    ['one that comes later', [withdraw('d2', 'd1'), merge], []],
    ['itself', [merge, withdraw('d2', 'd2')], []],
    ['one that is not there', [merge, withdraw('d2', 'd9')], []],
  ])('%s', (_, decisions, expected) => {
    expect([...findWithdrawals(decisions)].sort()).toEqual(expected);
  });
});

describe('findApplied', () => {
  it.each<[string, Decision[], string[]]>([
    ['a merge of entities', [merge], ['d1']],
    ['not one withdrawn', [merge, withdraw('d2', 'd1')], []],
    ['one whose withdrawal was withdrawn', [merge, withdraw('d2', 'd1'), withdraw('d3', 'd2')], ['d1']],
    [
      'a rejected join and edge',
      [decision('d1', 'reject', 'join', 'a b'), decision('d2', 'reject', 'edge', 'a b')],
      ['d1', 'd2'],
    ],
    [
      'not what is only a layer',
      [decision('d1', 'reject', 'point', 'p1'), decision('d2', 'annotate', 'entity', 'e1')],
      [],
    ],
    ['not a confirmed edge', [decision('d1', 'confirm', 'edge', 'a b')], []],
  ])('%s', (_, decisions, expected) => {
    expect(findApplied(decisions).map(({ id }) => id)).toEqual(expected);
  });
});
