import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { RecordQuantity, SourcedRecord, TimeExpression } from '../../src/model/index.ts';
import { formatHtml, formatMarkdown } from '../../src/report/index.ts';
import { gatherFigures } from '../../src/report/view/gather-figures.ts';
import { indexRecord } from '../../src/report/view/record-index.ts';
import { bridgeClosure } from './fixtures/bridge-closure.ts';

const [article] = bridgeClosure.articles;
const at = (exact: string) => ({ article: article!.id, start: 0, end: exact.length, exact });

function time(exact: string, more: Partial<TimeExpression> = {}): TimeExpression {
  const base = { id: 't0', anchor: at(exact), kind: 'date', value: null, earliest: null, latest: null } as const;
  return { ...base, bound: null, approximate: false, because: `${exact} → ${more.value ?? 'open'}, as told`, ...more };
}

function quantity(exact: string, more: Partial<RecordQuantity> = {}): RecordQuantity {
  return { id: 'q0', anchor: at(exact), approximate: false, counted: '', head: '', ...more };
}

function figuresOf(times: TimeExpression[], quantities: RecordQuantity[] = []) {
  const record: SourcedRecord = { ...bridgeClosure, times, quantities };
  return gatherFigures(indexRecord(record)).get(article!.id)!;
}

describe('the times and quantities of an article', () => {
  it.each<[TimeExpression, string]>([
    [
      time('last year', { value: '2018', earliest: '2018-01-01', latest: '2018-12-31' }),
      'last year → 2018; 1 Jan 2018 to 31 Dec 2018; as told',
    ],
    [
      time('Tuesday', { value: '2018-05-01', earliest: '2018-05-01', latest: '2018-05-01' }),
      'Tuesday → 1 May 2018; as told',
    ],
    [
      time('2014', { value: '2014', earliest: '2014-01-01', latest: '2014-12-31', bound: 'since' }),
      'since 2014 → 2014; 1 Jan 2014 to 31 Dec 2014; as told',
    ],
    [time('June 20', { value: 'XXXX-06-20' }), 'June 20 → 20 Jun of a year not told; as told'],
    [time('20 years', { value: 'P20Y', kind: 'duration' }), '20 years → 20 years; as told'],
    [time('last year', { earliest: '2016-01-01' }), 'last year → 1 Jan 2016 or later; as told'],
    [
      time('before it', { latest: '2016-01-01', approximate: true }),
      'before it → 1 Jan 2016 or earlier; approximate; as told',
    ],
  ])('%#', (found, shown) => {
    const [figure] = figuresOf([found]).times;
    expect(`${figure!.words} → ${[figure!.taken, ...figure!.notes].join('; ')}`).toBe(shown);
  });

  it('counts equal ones, and gathers words that give no day by their reason', () => {
    const old = time('former', { because: 'former → open, the past' });
    const now = time('once', { because: 'once → open, the past' });
    const day = time('May 2018', { value: '2018-05', earliest: '2018-05-01', latest: '2018-05-31' });
    const figures = figuresOf([old, day, now, old, day]);
    expect(figures.timeCount).toBe(5);
    expect(figures.times.map(({ words, count }) => [words, count])).toEqual([['May 2018', 2]]);
    expect(figures.open).toEqual([
      {
        why: 'the past',
        words: [
          { text: 'former', count: 2 },
          { text: 'once', count: 1 },
        ],
      },
    ]);
  });

  it.each<[RecordQuantity, string]>([
    [quantity('250', { value: 250, counted: 'rockets' }), '250 → 250; counts rockets'],
    [quantity('At least 16', { min: 16 }), 'At least 16 → 16 or more'],
    [quantity('up to 40', { max: 40, unit: 'km' }), 'up to 40 → 40 km at most'],
    [quantity('500-2,000', { min: 500, max: 2000 }), '500-2,000 → 500 to 2,000'],
    [quantity('a third', { value: 1 / 3, approximate: true }), 'a third → about 0.333333'],
    [
      quantity('nine', { value: 9, change: 'to', partOf: at('16') }),
      'nine → 9; the later figure of a change; a part of “16”',
    ],
  ])('%#', (found, shown) => {
    const [figure] = figuresOf([], [found]).quantities;
    expect(`${figure!.words} → ${[figure!.taken, ...figure!.notes].join('; ')}`).toBe(shown);
  });

  it('stand folded in the HTML report, with their reasons', () => {
    const { document } = new JSDOM(formatHtml(bridgeClosure)).window;
    const folded = [...document.querySelectorAll('details.figures')];
    expect(folded.some((element) => element.hasAttribute('open'))).toBe(false);
    const rows = folded.flatMap((element) => [...element.querySelectorAll('li')].map((row) => row.textContent));
    const reason = bridgeClosure.times[0]!.because.split(', ').at(-1)!;
    expect(rows.some((row) => row.includes(bridgeClosure.times[0]!.anchor.exact) && row.includes(reason))).toBe(true);
    expect(rows.some((row) => row.includes(bridgeClosure.quantities[0]!.anchor.exact))).toBe(true);
  });

  it('escape what a page wrote', () => {
    const record = { ...bridgeClosure, times: [time('<b>2018</b>', { because: '<i>why</i>' })], quantities: [] };
    expect(formatHtml(record)).not.toContain('<b>2018</b>');
    expect(formatHtml(record)).toContain('&lt;i&gt;why&lt;/i&gt;');
    expect(formatMarkdown(record)).toContain('## Times and quantities');
  });
});
