import { describe, expect, test } from 'vitest';
import { derivePieces } from '../../pile.ts';

const FILLERS = [
  'The board of Harvel met on Monday after the fire at the Lode Lane depot, and Corvin Freight and the guards spoke for an hour.',
  'Harvel has asked itself questions since the Lode Lane depot burned, and Corvin Freight and the guards have given answers.',
];

function pointsOf(...texts: string[]) {
  const { points } = derivePieces(
    texts.map((text, i) => ({
      id: `d${i}`,
      outlet: `Outlet ${i}`,
      published: `2025-04-${15 + i}`,
      text: `${FILLERS[i]}\n\n${text}`,
    })),
  );
  return points.filter(({ kind }) => /^(?:status|polarity|actor|place)$/.test(kind));
}

const disputesOf = (...texts: string[]): string[] =>
  pointsOf(...texts).flatMap(({ state, question }) => (state === 'disputed' ? [question] : []));

describe('whether a thing was used that warns or harms', () => {
  const SIRENS = 'Sirens were sounded at 11 p.m. in the whole town, the ministry said.';

  test.each([
    'There had been no siren, people in Lode Lane said.',
    'No siren went off before the water came, a baker said.',
    'Not one of the bakers slept. Not one heard a siren that night.',
  ])('is asked where it is denied: %s', (denial) => {
    expect(disputesOf(SIRENS, denial)).toEqual(['Were sirens used?']);
  });

  test('is asked by its own noun', () => {
    const fired = 'Officers fired tear gas into the crowd at the depot.';
    expect(disputesOf(fired, 'Neither tear gas nor dogs had been used, the police said.')).toEqual([
      'Was tear gas used?',
    ]);
    expect(disputesOf(fired, 'No dogs were used, the police said.')).toEqual([]);
    expect(disputesOf(fired, 'There was no gas in the cellar.')).toEqual([]);
  });
});

describe('a deed of any verb', () => {
  test.each([
    ['The company called the police at noon.', 'Corvin Freight had not called the police, its spokesman said.'],
    ['The hall was evacuated before the roof fell.', 'Nobody had evacuated the hall, a fireman said.'],
    ['The guards locked the doors of the hall.', 'None of the doors of the hall was locked, their chief said.'],
    ['The guards deleted the recordings of Sunday night.', 'No recordings had been deleted, the guards said.'],
    ['The board offered Corvin Freight a loan in May.', 'Corvin Freight never received an offer of a loan.'],
  ])('is asked where it is denied: %s', (told, denied) => {
    expect(disputesOf(told, denied)).toHaveLength(1);
  });

  test.each([
    ['The company called the fire brigade at noon.', 'Corvin Freight had not called the police, its spokesman said.'],
    ['The hall was evacuated before the roof fell.', 'Nobody had evacuated the school, a fireman said.'],
    ['The guards locked the doors of the hall.', 'None of the windows of the hall was locked, their chief said.'],
    ['The board offered Corvin Freight a loan in May.', 'Corvin Freight never received an offer of a lease.'],
  ])('is none where another thing is spoken of: %s', (told, denied) => {
    expect(disputesOf(told, denied)).toEqual([]);
  });
});

describe('where a thing was', () => {
  const MOVED = 'The fireworks were carried into Shed 4 in February.';

  test('is told by where it was moved, against who says that it was never there', () => {
    expect(disputesOf(MOVED, 'The fireworks were never in Shed 4, Corvin Freight said.')).toHaveLength(1);
    expect(disputesOf(MOVED, 'The fireworks were never in Shed 9, Corvin Freight said.')).toEqual([]);
    expect(disputesOf(MOVED, 'The fireworks were in Shed 9 on the quay when the fire began.')).toEqual([]);
  });

  test('“the building” is the house that the other names, where one denies it', () => {
    const inside = 'Greta Noll was in the building when the fire broke out.';
    expect(disputesOf(inside, 'Greta Noll was not at the depot that night.')).toHaveLength(1);
    expect(disputesOf(inside, 'Greta Noll was not near the depot gate on Friday.')).toEqual([]);
  });
});

test('who has a licence is licensed', () => {
  const had = 'The firm had a licence to store fireworks.';
  expect(disputesOf(had, 'The firm had no licence to store fireworks, the ministry said.')).toHaveLength(1);
  expect(disputesOf(had, 'The firm had no cellar to store fireworks, the ministry said.')).toEqual([]);
});

test('who did it to some who are counted is asked of where two tell others', () => {
  const army = 'The two clerks were shot by soldiers.';
  expect(disputesOf(army, 'The militia shot the two clerks, the army said.')).toHaveLength(1);
  expect(disputesOf(army, 'The militia shot the two bakers, the army said.')).toEqual([]);
});
