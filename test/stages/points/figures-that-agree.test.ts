import { describe, expect, test } from 'vitest';
import { derivePieces, type Piece, sharedNumbers } from '../../pile.ts';

const piece = (id: string, text: string, published = '2024-08-07'): Piece => ({
  id,
  text,
  published,
  outlet: `Paper ${id.toUpperCase()}`,
  title: 'The ferry yard at Orrel',
});

describe('one number in two wordings', () => {
  test.each([
    ['Some 3,400 eels died in the weir at Orrel.', 'In the weir at Orrel 3,400 eels died.', 'corroborated: 3,400'],
    ['About 3,000 eels died in the weir at Orrel.', 'In the weir at Orrel 3,200 eels died.', 'compatible'],
  ])('%s / %s', (a, b, told) => {
    expect(sharedNumbers(piece('a', a), piece('b', b)).join()).toContain(told);
  });
});

describe('a number that leaves its unit out', () => {
  const offer = 'The council of Orrel has offered the ferry yard 3.4 million marks for the slipway.';
  test('is the amount that another article gives', () => {
    const told = 'For the slipway, the ferry yard says, the council of Orrel has held out 3.4 million to it.';
    expect(sharedNumbers(piece('a', offer), piece('b', told)).join()).toContain('3.4 million');
  });
  test('is not, where a noun stands behind it', () => {
    const told = 'Some 3.4 million eels pass the slipway of the ferry yard that the council of Orrel wants.';
    expect(sharedNumbers(piece('a', offer), piece('b', told))).toEqual([]);
  });
});

describe('a figure that was planned and the one it was', () => {
  const plan = 'The yard at Orrel will launch eight ferries in spring.';
  const fact = 'The yard at Orrel launched six ferries this spring.';
  test('are both so', () => {
    expect(sharedNumbers(piece('a', plan, '2024-01-07'), piece('b', fact))).toEqual([
      expect.stringMatching(/^compatible/),
    ]);
  });
  test('unless both are told as done', () => {
    const done = 'The yard at Orrel launched eight ferries this spring.';
    expect(sharedNumbers(piece('a', done), piece('b', fact))).toEqual([expect.stringMatching(/^disputed/)]);
  });
  test('nor where the plan is told later', () => {
    expect(
      sharedNumbers(piece('a', plan, '2024-09-07'), piece('b', fact)).filter((told) => /^compatible/.test(told)),
    ).toEqual([]);
  });
});

describe('a later count stands in place of an earlier one', () => {
  const first = piece('a', 'Customs at Orrel seized 4.2 tonnes of eels.', '2024-08-01');
  test.each([
    ['Customs at Orrel seized 5.7 tonnes of eels. Their first count had left out the hold.', 'revised'],
    ['Customs at Orrel seized 5.7 tonnes of eels. Their first count will be framed.', 'disputed'],
  ])('%s', (text, state) => {
    expect(sharedNumbers(first, piece('b', text))).toEqual([expect.stringMatching(new RegExp(`^${state}`))]);
  });
});

describe('a part that the teller of the whole gives', () => {
  const part = piece('a', 'The weir at Orrel cost 84,000 crowns.');
  test.each([
    ['Bills for the weir at Orrel add up to 131,000 crowns, of which 84,000 was booked as stone.', 'compatible'],
    ['Bills for the weir at Orrel add up to 131,000 crowns, though 84,000 was booked as stone.', 'disputed'],
  ])('%s', (text, state) => {
    expect(sharedNumbers(part, piece('b', text)).some((told) => told.startsWith(state))).toBe(true);
  });
});

test('a weekday that a date is said to be is no day of its own', () => {
  const { articles } = derivePieces([
    piece('a', 'On July 22, a Monday, the weir at Orrel was opened. On Tuesday it leaked.'),
  ]);
  expect(articles[0]!.times.map(({ anchor }) => anchor.exact)).toEqual(['July 22', 'Tuesday']);
});

test('the month of May is no doubt', () => {
  const { articles } = derivePieces([piece('a', 'On 13 May the weir at Orrel held 112 tonnes of water.')]);
  expect(articles[0]!.claims.filter(({ kind }) => kind === 'number').map(({ certain }) => certain)).toEqual([true]);
});
