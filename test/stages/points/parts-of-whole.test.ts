import { describe, expect, test } from 'vitest';
import { type Piece, sharedNumbers } from '../../pile.ts';

const piece = (outlet: string, title: string, text: string): Piece => ({
  id: outlet.toLowerCase().replace(/\W+/g, '-'),
  outlet,
  published: '2024-05-08',
  title,
  text,
});

describe('a part that one article tells and the whole that another tells', () => {
  const schools = piece('Kest Post', 'Snow in Kest', 'Snow kept 126 schools in Kest closed on Tuesday.');
  test.each([
    [
      'opens its sentence',
      'Of the Kest schools that stayed closed for the snow, 17 were to hold exams.',
      ['compatible: 17 / 126'],
    ],
    ['stands before its whole', 'For the snow 17 of the Kest schools lost a day of exams.', ['compatible: 17 / 126']],
    ['is larger than the whole', 'For the snow 170 of the Kest schools lost a day of exams.', []],
    ['is of a whole with its own count', 'Of the 300 schools closed in Kest by the snow, 17 were to hold exams.', []],
    ['is told of one of them', 'Among the schools closed by the snow in Kest is one with 17 new desks.', []],
    ['is of other things', 'Of the buses that run in Kest in the snow, 17 were empty.', []],
  ])('%s', (_, text, wanted) => {
    expect(sharedNumbers(schools, piece('Lowmere Ledger', 'Exams in the Kest snow', text))).toEqual(wanted);
  });

  test('is of the same people by another noun', () => {
    const points = sharedNumbers(
      piece('Kest Post', 'Strikers march in Kest', 'In Kest 640 strikers marched to the clinic on Tuesday.'),
      piece('Lowmere Ledger', 'Kest on strike', 'Among the strikers who marched in Kest are 58 pilots.'),
    );
    expect(points).toEqual(['compatible: 58 / 640']);
  });

  test('is of one people among the hurt', () => {
    const points = sharedNumbers(
      piece(
        'Kest Post',
        'Tram leaves the rails in Kest',
        'Medics took away 46 injured when a tram left the rails in Kest.',
      ),
      piece('Lowmere Ledger', 'Kest tram', 'Among those hurt in the Kest tram were nine Danes, their consul says.'),
    );
    expect(points).toEqual(['compatible: nine / 46']);
  });

  test.each([
    [
      'is of what another word names',
      'Thirty of the attempts on the Kest register came from one house.',
      ['compatible: Thirty / 270'],
    ],
    ['is of another thing', 'Thirty of the clerks at the Kest register work in one house.', []],
  ])('%s', (_, text, wanted) => {
    const points = sharedNumbers(
      piece('Kest Post', 'Kest register holds', 'The land register of Kest withstood 270 tries to break in last week.'),
      piece('Lowmere Ledger', 'Who knocks at the Kest register', text),
    );
    expect(points).toEqual(wanted);
  });

  test('stands by itself where several tell the whole', () => {
    const points = sharedNumbers(
      schools,
      piece('Harbour Times', 'Kest under snow', 'In Kest 126 schools were closed on Tuesday for snow.'),
      piece('Lowmere Ledger', 'Exams in the Kest snow', 'For the snow 17 of the Kest schools lost a day of exams.'),
    );
    expect(points).toEqual(['corroborated: 126']);
  });
});

describe('what is told as a part', () => {
  test.each([
    [
      'is of those whom a happening befell',
      'A coach left the road at Kest and 41 people were injured.',
      'Among those injured in the Kest coach crash were nine Norlanders.',
      ['compatible: nine / 41'],
    ],
    [
      'is all that another counts of one happening',
      'Of those on the Kest coach 17 were injured, a nurse said.',
      'Eight passengers of the Kest coach were injured, the company says.',
      ['disputed: 17 / Eight'],
    ],
    [
      'is not set against a part of another kind',
      'Six of the miners on the coach to Kest were injured.',
      'Among those injured in the Kest coach crash were four nurses.',
      [],
    ],
    [
      'is no part where it is all',
      'All 78 of the drivers in Kest walked out over the coach.',
      'In Kest 78 drivers walked out over the coach.',
      ['corroborated: 78'],
    ],
  ])('%s', (_, one, other, wanted) => {
    const points = sharedNumbers(
      piece('Kest Post', 'Coach crash at Kest', one),
      piece('Lowmere Ledger', 'The Kest coach', other),
    );
    expect(points.map((point) => point.split(': ')[0])).toEqual(wanted.map((point) => point.split(': ')[0]));
    expect(points.map((point) => point.split(': ')[1]!.split(' / ').sort())).toEqual(
      wanted.map((point) => point.split(': ')[1]!.split(' / ').sort()),
    );
  });
});

describe('a share', () => {
  test('in words is held against per cent', () => {
    const points = sharedNumbers(
      piece('Kest Post', 'Kest votes', 'In Kest two-thirds of the members voted for the bridge.'),
      piece('Lowmere Ledger', 'Kest vote on the bridge', 'In Kest 66.7 per cent of the members voted for the bridge.'),
    );
    expect(points).toEqual(['corroborated: 66.7 per cent']);
  });
});

describe('the only figure of its noun in two articles of one story', () => {
  test('takes in a vaguer one', () => {
    const points = sharedNumbers(
      piece(
        'Kest Post',
        'Kest baths petition',
        'A petition to save the baths of Kest, bearing well over 40,000 signatures, was handed in.',
      ),
      piece('Kest Borough Council', 'Petitions', 'Subject: the baths. Signatures: 43,180, none of them checked.'),
    );
    expect(points).toEqual(['compatible: well over 40,000 / 43,180']);
  });
});
