import { describe, expect, test } from 'vitest';
import { deriveText } from '../pile.ts';

function readOf(text: string): { quantities: string[]; times: string[]; claims: string[] } {
  const { quantities, times, claims } = deriveText({ id: 'a1', text, published: '2024-05-20' });
  return {
    quantities: quantities.map(({ anchor, value, unit }) => `${anchor.exact} = ${value} ${unit}`),
    times: times.map(({ anchor }) => anchor.exact),
    claims: claims.filter(({ kind }) => kind === 'number').map(({ object }) => object?.words ?? ''),
  };
}

describe('what a stopwatch shows is a length, and no hour', () => {
  test.each([
    ['Rhoda Mbeki won the race in 2:19:44.', '2:19:44 = 8384 second', 'Rhoda Mbeki'],
    ['Her winning time was 2:20:10.', '2:20:10 = 8410 second', 'Her winning time'],
    ['The winner came home in a time of 2:44:12.', '2:44:12 = 9852 second', 'a time'],
    ['The boat won in 44:12.', '44:12 = 2652 second', 'The boat'],
    ['Anna Holt won the heat in 1:58.4.', '1:58.4 = 118.4 second', 'Anna Holt'],
  ])('%s', (text, quantity, of) => {
    expect(readOf(text)).toEqual({ quantities: [quantity], times: [], claims: [of] });
  });

  test.each([
    ['At 2:19:44 the alarm rang.', '2:19:44'],
    ['The last call came in at 14:05 on the dot.', '14:05'],
    ['The clock stopped at 14:05:33 UTC.', '14:05:33 UTC'],
  ])('an hour: %s', (text, hour) => {
    expect(readOf(text)).toMatchObject({ quantities: [], times: [hour] });
  });
});

test('a length in two units is one figure, of what lasted so long', () => {
  const { quantities, claims } = readOf('The flight took 3 hours 20 minutes.');
  expect([quantities, claims]).toEqual([['3 hours 20 minutes = 200 minute'], ['The flight']]);
});
