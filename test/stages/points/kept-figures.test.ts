import { describe, expect, it } from 'vitest';
import type { Quantity } from '../../../src/model/quantity.ts';
import type { PointArticle } from '../../../src/stages/points/claim-view.ts';
import { FigureBook } from '../../../src/stages/points/kept-figures.ts';
import { findSuperseded, inUnitOfOld, knownSuperseded } from '../../../src/stages/points/superseded-figures.ts';
import { holdRows, KeptWork } from '../../../src/text/kept-work.ts';

const TEXT =
  'The register of Orsk holds 10,112 names in place of the 12,480 it held before. The estimate of 31 million crowns presented in 2019 can no longer be upheld. Cost is now forecast at 46 million.';

function figure(words: string, value: number, unit?: string): Quantity {
  const start = TEXT.lastIndexOf(words);
  const anchor = { article: 'a1', start, end: start + words.length, exact: words };
  return { id: `q${start}`, anchor, value, ...(unit && { unit }), counted: '', head: '', approximate: false } as never;
}

/** As a run makes it: objects of its own. */
function makeSource(stamp = 'as it was'): PointArticle {
  const quantities = [
    figure('10,112', 10_112),
    figure('12,480', 12_480),
    figure('31 million crowns', 31e6, 'CZK'),
    figure('46 million', 46e6),
  ];
  return { article: { id: 'a1', text: TEXT }, quantities, stamp } as never;
}

function ask(source: PointArticle) {
  const read = source.quantities.map((quantity) => inUnitOfOld(quantity, source));
  return read.map((quantity) => [quantity.unit, findSuperseded(quantity, source).map(({ amount }) => amount)]);
}

/** What a run finds, and what it keeps. */
function run(kept: KeptWork, source: PointArticle, version = 1) {
  const book = new FigureBook(kept, [source], version);
  const known = knownSuperseded(source).size;
  const found = ask(source);
  book.close();
  return { known, found, ...kept.changes() };
}

describe('figures that stand in place of others', () => {
  const first = run(new KeptWork(), makeSource());

  it('are kept with the article', () => {
    expect(first.found).toEqual(ask(makeSource()));
    expect(first.found[0]).toEqual([undefined, [12_480]]);
    expect(first.found[3]).toEqual(['CZK', [31e6]]);
    expect(first.known).toBe(0);
    const source = makeSource();
    const again = run(new KeptWork(holdRows(first.put)), source);
    expect(again).toEqual({ known: 5, found: first.found, put: [], drop: [] });
    expect(findSuperseded(source.quantities[0]!, source)[0]?.quantity).toBe(source.quantities[1]);
  });

  it('are read again where the article or the stage has changed', () => {
    const changed = run(new KeptWork(holdRows(first.put)), makeSource('another'));
    expect(changed).toMatchObject({ known: 0, found: first.found });
    const newer = run(new KeptWork(holdRows(first.put)), makeSource(), 2);
    expect(newer).toMatchObject({ known: 0, found: first.found });
  });
});
