import { describe, expect, test } from 'vitest';
import { type Piece, sharedNumbers } from '../../pile.ts';

const piece = (id: string, published: string, text: string, outlet = `Paper ${id.toUpperCase()}`): Piece => ({
  id,
  published,
  outlet,
  title: 'The mill at Orrel',
  text,
});

describe('a sum in millions behind one that names its currency is in that currency', () => {
  const owes = piece('a', '2024-05-02', 'The Orrel mill owes its weavers 4.8 million crowns in wages.');
  test.each([
    ['The mill at Orrel has debts of 9 million crowns. To its weavers it owes 4.8 million in wages.', ['4.8']],
    ['Of the mill at Orrel little is left. It wove 4.8 million shirts in its last year.', []],
  ])('%s', (text, expected) => {
    const shared = sharedNumbers(owes, piece('b', '2024-05-03', text));
    expect(shared.map((point) => /4\.8/.exec(point)?.[0])).toEqual(expected);
  });
});

test('those who are still held are not all who were arrested', () => {
  const all = piece('a', '2024-05-02', 'Police arrested nineteen people at the mill in Orrel.');
  const still = piece('b', '2024-06-02', 'In Orrel two people who were arrested at the mill were still in custody.');
  expect(sharedNumbers(all, still)).toEqual([]);
});

test('of one day, the figure to which a count has risen is the later', () => {
  const first = piece('a', '2024-05-02', 'Police arrested nineteen people at the mill in Orrel.');
  const risen = piece('b', '2024-05-02', 'The number of people arrested at the mill in Orrel has risen to 23.');
  expect(sharedNumbers(first, risen)).toEqual(['revised: nineteen / 23']);
});

test('one outlet that gives another exact count days later has revised it', () => {
  const told = (day: string, votes: string): Piece =>
    piece(`p${day}`, `2024-05-${day}`, `Ilse Vann of the Mill List has ${votes} votes in Orrel.`, 'Orrel Wire');
  expect(sharedNumbers(told('02', '8,112'), told('09', '8,071'))).toEqual(['revised: 8,071 / 8,112']);
});
