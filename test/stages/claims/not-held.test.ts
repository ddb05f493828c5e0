import { expect, test } from 'vitest';
import { deriveText } from '../../pile.ts';

const claims = (text: string) => deriveText({ id: 'a1', text, published: '2025-05-20' }).claims;

test.each([
  ['The inspection of 18 March 2025 was not carried out.', 'no'],
  ['The inspection of 18 March 2025 was carried out.', 'yes'],
  ['The meeting on 4 March 2025 never took place.', 'no'],
  ['The meeting on 4 March 2025 took place in Orsk.', 'yes'],
])('%s', (text, polarity) => {
  const days = claims(text).filter(({ kind }) => kind === 'date');
  expect(days.map((claim) => claim.polarity)).toEqual([polarity]);
});

test('a year between commas is not that of the count behind them', () => {
  const [used] = claims('The bridge, built in 1974, was used by 6,000 people a day.').filter(
    ({ kind }) => kind === 'number',
  );
  expect(used?.time).toBeUndefined();
});

test('a day in the clause of the count is', () => {
  const [died] = claims('Nine people, most of them miners, died on 9 March 2025 at Orsk.').filter(
    ({ kind }) => kind === 'number',
  );
  expect(died?.time).toBeDefined();
});
