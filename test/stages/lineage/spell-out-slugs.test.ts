import { describe, expect, it } from 'vitest';
import { credit, DISPATCH, day, FERRY, makeArticle, shortEdges, trace } from './lineage-fixtures.ts';

const signed = (agency: string) => ({
  dateline: { place: 'TOLSK', agency, start: 0, end: 30 },
  credits: [credit(agency, 'agency')],
});
const text = DISPATCH.map((words) => words.replace('(NWA)', '(TW)'));
const own = makeArticle('a1', text, { outlet: 'Tolsk Wire', published: day('2031-05-03'), ...signed('TW') });

describe('an agency that signs with two letters', () => {
  it('is no source outside its own dispatch, nor outside a reprint that names it', () => {
    const reprint = makeArticle('b1', text.slice(0, 6), {
      outlet: 'Vellmar Courier',
      byline: ['Tolsk Wire'],
      published: day('2031-05-04'),
      ...signed('TW'),
    });
    expect(shortEdges(trace([own, reprint]))).toEqual(['b1 reprint a1']);
  });

  it('is known in a reprint that only signs with it', () => {
    const reprint = makeArticle('b1', text, {
      outlet: 'Vellmar Courier',
      published: day('2031-05-03'),
      ...signed('TW'),
    });
    const { edges } = trace([own, reprint]);
    expect(edges).toMatchObject([{ copy: 'b1', of: 'a1', kind: 'reprint', direction: { certain: true } }]);
    expect(edges[0]!.direction.because[0]).toContain('Tolsk Wire');
  });

  it('stays outside where no outlet of the pile signs so', () => {
    const reprint = makeArticle('b1', text, { outlet: 'Vellmar Courier', ...signed('TW') });
    const namesake = makeArticle('c1', FERRY, { outlet: 'Tolsk Weekly' });
    expect(shortEdges(trace([reprint, namesake]))).toEqual(['b1 reprint [TW]']);
  });

  it('stays outside where two outlets sign so', () => {
    const other = makeArticle('c1', FERRY, { outlet: 'Tarn World', ...signed('TW') });
    const reprint = makeArticle('b1', DISPATCH.slice(5), { outlet: 'Vellmar Courier', ...signed('TW') });
    expect(shortEdges(trace([own, other, reprint]))).toContain('b1 reprint [TW]');
  });

  it('never gives a great agency’s initials to a local paper', () => {
    const paper = makeArticle('p1', text, { outlet: 'Adrasol Post', ...signed('AP') });
    expect(shortEdges(trace([paper]))).toEqual(['p1 reprint [AP]']);
  });
});
