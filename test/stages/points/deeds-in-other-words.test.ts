import { expect, test } from 'vitest';
import { derivePieces } from '../../pile.ts';

interface Item {
  readonly name: string;
  readonly texts: readonly [string, string];
  readonly days?: readonly [string, string];
  /** Kind and state of a point that stands on both; null where none may. */
  readonly want: string | null;
}

const ITEMS: readonly Item[] = [
  {
    name: 'a contract renewed, and one let run out',
    texts: [
      'The Kest theatre has renewed the contract of Ilse Marand.',
      'In Kest the contract of Ilse Marand has run out.',
    ],
    want: 'polarity disputed',
  },
  {
    name: 'what runs out is no contract',
    texts: [
      'The Kest theatre has renewed the contract of Ilse Marand.',
      'In Kest the flour of Ilse Marand has run out.',
    ],
    want: null,
  },
  {
    name: 'nobody set foot where others inspected',
    texts: [
      'No inspector set foot in the Kest paint works before it burned, the workers said.',
      'Officers of the Board inspected the Kest paint works in May.',
    ],
    want: 'polarity disputed',
  },
  {
    name: 'in service, and withdrawn years later',
    texts: [
      'The Gudrun is the last wooden ferry in service on the Osk.',
      'The wooden ferry Gudrun, withdrawn from service on the Osk in 2023, is a museum now.',
    ],
    days: ['2021-05-06', '2024-06-18'],
    want: 'status compatible',
  },
  {
    name: 'a list handed to reporters by one or by another',
    texts: [
      'The tariff list that upset three embassies was handed to reporters by Jory Blane, a clerk of Kest.',
      'In Kest the clerk Hanne Brod gave the tariff list to journalists.',
    ],
    want: 'actor disputed',
  },
  {
    name: 'the last of its kind, by two verbs in two years',
    texts: [
      'The last passenger train called at Withy Halt on 3 May 1968.',
      'The last passenger train stopped at Withy Halt in November 1966.',
    ],
    days: ['2023-06-02', '2023-06-25'],
    want: 'date disputed',
  },
  {
    name: 'what was stopped, by its deed and by a noun',
    texts: [
      'Orrel Mills stopped shipping its syrup Veltra on 28 August, a letter shows.',
      'As a precaution Orrel Mills suspended deliveries of Veltra on 3 September.',
    ],
    days: ['2024-09-10', '2024-09-11'],
    want: 'date disputed',
  },
  {
    name: 'a bell cast in two years of two centuries',
    texts: [
      'Cast in 1811, the Great Amos of Kest has never cracked.',
      'Receipts show that the Great Amos of Kest was poured in 1793.',
    ],
    days: ['2021-03-12', '2021-03-21'],
    want: 'date disputed',
  },
];

test.each(ITEMS.map((item) => [item.name, item] as const))('%s', (_, { texts, days, want }) => {
  const pieces = texts.map((text, i) => ({
    id: `d${i}`,
    outlet: `Outlet ${i}`,
    published: days?.[i] ?? '2024-05-20',
    text,
  }));
  const shared = derivePieces(pieces).points.filter(
    ({ readings }) => new Set(readings.flatMap(({ articles }) => articles)).size > 1,
  );
  const found = shared.map(({ kind, state }) => `${kind} ${state}`);
  if (want === null) expect(found).toEqual([]);
  else expect(found).toContain(want);
});
