import { describe, expect, it } from 'vitest';
import type { Anchor, Entity, EntityJoin } from '../../src/model/index.ts';
import { formatHtml, formatMarkdown } from '../../src/report/index.ts';
import { explainName } from '../../src/report/view/explain-name.ts';
import { indexRecord } from '../../src/report/view/record-index.ts';
import { bridgeClosure } from './fixtures/bridge-closure.ts';

const article = bridgeClosure.articles[0]!;
const [from, to] = article.sentences[0]!;
const words = article.text.slice(from, from + 12);
const here: Anchor = { article: article.id, start: from, end: from + 12, exact: words };
const named = (exact: string): Anchor => ({ article: article.id, start: 0, end: exact.length, exact });
const join = (a: string, b: string, judgement: EntityJoin['judgement'], because: string): EntityJoin => ({
  a: named(a),
  b: named(b),
  judgement,
  because,
});

const entity: Entity = {
  id: 'e00000000000000ff',
  type: 'organisation',
  name: 'Orsk Front',
  names: [{ text: 'Orsk Front', count: 3 }],
  mentions: [here],
  joins: [
    join('Orsk Front', 'OF', 'same', 'acronym defined in brackets'),
    join('OF', 'Orsk Front', 'same', 'acronym defined in brackets'),
    join('OF', 'of', 'same', 'same name in both articles'),
    join('Orsk Front', 'the Front', 'unsure', 'head word of more than one name in the pile'),
  ],
  descriptions: [here, { ...here, exact: 'words that do not stand there' }],
};
const record = { ...bridgeClosure, entities: [entity] };

describe('explainName', () => {
  const explained = explainName(indexRecord(record), entity);

  it('gives each reason with each pair of words once, equal words left out', () => {
    expect(explained.reasons).toEqual([{ because: 'acronym defined in brackets', pairs: [['Orsk Front', 'OF']] }]);
  });

  it('keeps doubts apart from reasons', () => {
    expect(explained.doubts.map(({ b, judgement }) => [b.exact, judgement])).toEqual([['the Front', 'unsure']]);
  });

  it('shows what an outlet calls the thing with the sentence, and nothing whose words have moved', () => {
    expect(explained.described).toHaveLength(1);
    const [outlet, [said, ...rest]] = explained.described[0]! as [string, [{ sentence: string }, ...unknown[]]];
    expect(outlet).toBe(article.outlet ?? '');
    expect(said.sentence).toBe(article.text.slice(from, to));
    expect(rest).toEqual([]);
  });

  it('stands in the reports', () => {
    for (const report of [formatMarkdown(record), formatHtml(record)]) {
      expect(report).toContain('acronym defined in brackets');
      expect(report).toContain('not decided');
      expect(report).toContain('head word of more than one name in the pile');
    }
  });
});
