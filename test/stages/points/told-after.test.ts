import { describe, expect, test } from 'vitest';
import { derivePieces, type Piece } from '../../pile.ts';

const DAY = { published: '2024-08-07', title: 'The eels of Orrel' };

function piece(id: string, text: string, facts: Partial<Piece> = {}): Piece {
  return { ...DAY, id, outlet: `Paper ${id.toUpperCase()}`, text, ...facts };
}

/** State and origins of the points that join the pieces. */
function pointsOf(...pieces: Piece[]): string[] {
  return derivePieces(pieces)
    .points.filter(
      ({ kind, readings }) => kind === 'number' && new Set(readings.flatMap(({ articles }) => articles)).size > 1,
    )
    .map(({ state, readings }) => `${state} ${readings.map(({ counts }) => counts.origins).join()}`);
}

describe('two that tell a figure after one source have one origin', () => {
  const said = piece('a', 'The Orrel Anglers’ Guild said that 412 eels died in the weir at Orrel.');
  test.each([
    'By the count of the Orrel Anglers’ Guild, 412 eels died in the weir at Orrel.',
    'By the guild’s reckoning 412 eels died in the weir at Orrel.',
    'In the words of the guild, 412 eels died in the weir at Orrel.',
    'If the guild is to be believed, 412 eels died in the weir at Orrel.',
    'If one goes by what the guild puts on its door, 412 eels died in the weir at Orrel.',
    'In the weir at Orrel 412 eels died. The figure comes from the Anglers’ Guild.',
    'In the weir at Orrel 412 eels died. So runs the guild’s notice.',
    'In the weir at Orrel 412 eels died. That is the finding of the anglers’ guild, which walked the bank.',
    'In the weir at Orrel 412 eels died. We owe the number to the guild.',
    'In the weir at Orrel 412 eels died, the guild informs us by letter, and no trout.',
    'In the weir at Orrel 412 eels died (Orrel Anglers’ Guild, 5 August).',
    'As the guild noted on Friday, 412 eels died in the weir at Orrel.',
    'Died in the weir at Orrel, says the guild on Friday: 412 eels.',
    'Researchers of the Anglers’ Guild walked the weir at Orrel, where 412 eels died.',
    'A survey issued on Friday by the Orrel Anglers’ Guild has it that 412 eels died in the weir at Orrel.',
    'In the weir at Orrel 412 eels died.\n\nThat is the gist of the long report which the guild brought out on Friday.',
    'The guild has been down to look: 412 eels died in the weir at Orrel.',
    'The guild on Friday corrected the number of eels that died in the weir at Orrel to 412.',
    'We go by the guild’s count of 412 eels that died in the weir at Orrel.',
  ])('%s', (text) => {
    expect(pointsOf(said, piece('b', text))).toEqual(['single 1']);
  });

  test.each([
    'In the weir at Orrel 412 eels died.',
    'By the weir of the guild, 412 eels died at Orrel.',
    'In the weir at Orrel 412 eels died. The guild will meet on Friday.',
    'As the guild met on Friday, 412 eels died in the weir at Orrel.',
    'By the count of the Varn fishery office, 412 eels died in the weir at Orrel.',
  ])('and not “%s”', (text) => {
    expect(pointsOf(said, piece('b', text))).toEqual(['corroborated 2']);
  });
});

test.each([
  ['Of the 412 eels that the water board believes were in the weir, some may live.', 'single 1'],
  ['Of the 412 eels that the tram board believes were in the weir, some may live.', 'corroborated 2'],
])('one who heads a body speaks for it: %s', (text, state) => {
  const said = piece('a', 'In the weir at Orrel 412 eels died, the head of the Orrel water board, Ilse Vann, said.');
  expect(pointsOf(said, piece('b', text))).toEqual([state]);
});

describe('a house gives a figure itself, another hands it on as that house’s', () => {
  const own = piece('a', 'In the weir at Orrel 412 eels died.', { outlet: 'Orrel Weir Trust, notes for members' });
  test.each([
    ['By the count of the Orrel Weir Trust 412 eels died in the weir at Orrel.', 'compatible 1'],
    ['In the weir at Orrel 412 eels died, the Weir Trust informs us.', 'compatible 1'],
    ['A survey by the Orrel Weir Trust found that 412 eels died in the weir at Orrel.', 'single 1'],
  ])('%s', (text, state) => {
    expect(pointsOf(own, piece('b', text))).toEqual([state]);
  });
});

describe('what stands about the texts makes them one origin', () => {
  const text = 'In the weir at Orrel 412 eels died.';
  const other = 'The weir at Orrel was where 412 eels died.';
  test.each<[string, Partial<Piece>, Partial<Piece>, string]>([
    ['one writer', { byline: ['Lena Brannock'] }, { byline: ['Lena Brannock'] }, 'single 1'],
    ['two writers', { byline: ['Lena Brannock'] }, { byline: ['Olaf Brannock'] }, 'corroborated 2'],
    ['no writer that is named', { byline: ['Staff Reporter'] }, { byline: ['Staff Reporter'] }, 'corroborated 2'],
    ['an edition of one outlet', { outlet: 'Orrel Star' }, { outlet: 'Orrel Star Weekend' }, 'single 1'],
    ['two outlets of one town', { outlet: 'Orrel Star' }, { outlet: 'Orrel Mirror' }, 'corroborated 2'],
    ['outlets under one house’s name', { outlet: 'Vale Group: Star' }, { outlet: 'Vale Group: Mirror' }, 'single 1'],
  ])('%s', (_, a, b, state) => {
    expect(pointsOf(piece('a', text, a), piece('b', other, b))).toEqual([state]);
  });
});

describe('who speaks by an office speaks for its house', () => {
  const own = piece('a', 'In the weir at Orrel 412 eels died.', { outlet: 'Office of the River Warden' });
  test.each([
    ['The River Warden, Dr Ilse Vann, said that 412 eels died in the weir at Orrel.', '1'],
    ['The River Poet, Dr Ilse Vann, said that 412 eels died in the weir at Orrel.', '2'],
    ['The River Warden’s office said it went down on Friday. In the weir at Orrel 412 eels died.', '1'],
    ['The tram company said it went down on Friday. In the weir at Orrel 412 eels died.', '2'],
  ])('%s', (text, origins) => {
    expect(pointsOf(own, piece('b', text)).map((point) => point.split(' ')[1])).toEqual([origins]);
  });
});

test.each([
  ['the government', '1'],
  ['the union', '2'],
])('a ministry is a part of the government: %s', (who, origins) => {
  const own = piece('a', 'In the weir at Orrel 412 eels died.', { outlet: 'Ministry of Rivers of Norland' });
  const told = piece('b', `Of the weir at Orrel ${who} said that 412 eels died in it.`);
  expect(pointsOf(own, told).map((point) => point.split(' ')[1])).toEqual([origins]);
});

describe('the head of a firm speaks for it', () => {
  const own = piece('a', 'In the weir at Orrel 412 eels died.', { outlet: 'Brannock Mills' });
  test.each([
    [
      'Brannock Mills opened the gates, chief executive Ilse Vann said. “In the weir at Orrel 412 eels died,” Vann said.',
      '1',
    ],
    ['Brannock Mills opened the gates, poet Ilse Vann said. “In the weir at Orrel 412 eels died,” Vann said.', '2'],
  ])('%s', (text, origins) => {
    expect(pointsOf(own, piece('b', text)).map((point) => point.split(' ')[1])).toEqual([origins]);
  });
});

test.each([
  ['the weather service', 'the civil defence service, the weather service'],
  ['the service', 'the civil defence service'],
])('a body is one told of before only where its words name no other: %s', (who, speakers) => {
  const text = `Staff opened three gates at noon, the civil defence service said. In the weir at Orrel 412 eels died, according to ${who}.`;
  const statements = derivePieces([piece('a', text)]).articles.flatMap((article) => article.statements);
  expect([...new Set(statements.map(({ speaker }) => speaker.words))].join(', ')).toBe(speakers);
});
