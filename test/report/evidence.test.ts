import { expect, test } from 'vitest';
import { analysePages } from '../../src/index.ts';
import { findFocus } from '../../src/report/view/evidence.ts';
import { indexRecord } from '../../src/report/view/record-index.ts';

const page = `<html><head><title>Slide above Vessby</title></head><body><article><h1>Slide above Vessby</h1>
<p>The slide was caused by three days of rain, the survey of Vessby said on Tuesday after its people had walked the slope.</p>
<p>Blasting above Vessby triggered the slide, two geologists wrote to the council of the town in a letter of May.</p>
</article></body></html>`;

test('of a cause, its own words give the answer, not those of what it brought about', async () => {
  const record = await analysePages([{ file: 'slide.html', bytes: new TextEncoder().encode(page) }]);
  const index = indexRecord(record);
  const causes = record.claims.filter(({ kind }) => kind === 'cause');
  const [article] = record.articles;
  const told = causes.flatMap((claim) =>
    findFocus(index, claim).map(({ start, end }) => article!.text.slice(start, end)),
  );
  expect(told.sort()).toEqual(['Blasting above Vessby', 'three days of rain']);
});
