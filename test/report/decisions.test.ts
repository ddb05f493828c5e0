import { describe, expect, it } from 'vitest';
import type { RecordDecision, SubjectKind } from '../../src/model/decision.ts';
import { formatDecisionList } from '../../src/report/decision-list.ts';
import { formatHtml, formatMarkdown } from '../../src/report/index.ts';
import { readingId } from '../../src/text/subject-id.ts';
import { bridgeClosure } from './fixtures/bridge-closure.ts';

const [point] = bridgeClosure.points;
const on = (kind: SubjectKind, id: string, more: Partial<RecordDecision> = {}): RecordDecision => ({
  id: 'd00000000000000aa',
  act: 'reject',
  on: { kind, id, words: 'what it was', anchors: [], found: 'id' },
  reason: 'The county counts <both> ways.',
  by: 'Reader *One*',
  at: '2024-04-01T10:00:00Z',
  ...more,
});
const withDecisions = (...decisions: RecordDecision[]) => ({ ...bridgeClosure, decisions });

describe('a decision on a point or an answer', () => {
  it.each([
    ['a point', on('point', point!.id)],
    ['an answer', on('reading', readingId(point!.id, point!.readings[0]!.value))],
    [
      'a point that has another id now',
      on('point', 'p0', { on: { ...on('point', 'p0').on, found: 'anchors', now: point!.id } }),
    ],
  ])('%s stands with it, escaped', (_, decision) => {
    const html = formatHtml(withDecisions(decision));
    expect(html).toMatch(
      /<ul class="decided"><li><b>.{0,40}Reader \*One\*.{0,100}rejected this: .{0,40}counts &lt;both&gt; ways/,
    );
    expect(formatMarkdown(withDecisions(decision))).toContain(
      '- *Reader \\*One\\*, 2024-04-01* rejected this: The county counts \\<both\\> ways.',
    );
  });

  it.each([
    ['withdrawn', on('point', point!.id, { withdrawnBy: 'd00000000000000bb' })],
    ['an orphan', on('point', point!.id, { on: { ...on('point', point!.id).on, found: 'orphan' } })],
    ['on something else', on('point', bridgeClosure.points[1]!.id, { act: 'withdraw' })],
  ])('does not where it is %s, but is listed', (_, decision) => {
    const html = formatHtml(withDecisions(decision));
    expect(html).not.toContain('class="decided"');
    expect(html).toContain('<ol class="decisions"><li><b>');
  });
});

describe('the list for a terminal', () => {
  it('holds no control characters of a page', () => {
    const words = 'Kelder\u001b[31m\u202eQuay';
    const list = formatDecisionList([on('point', 'p1', { on: { ...on('point', 'p1').on, words } })]);
    expect(list).toContain('reject point “Kelder [31m Quay”');
    expect(list.split('\n')).toHaveLength(4);
  });
});
