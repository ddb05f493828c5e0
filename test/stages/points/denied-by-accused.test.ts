import { describe, expect, test } from 'vitest';
import { derivePieces } from '../../pile.ts';

interface Told {
  readonly outlet: string;
  readonly text: string;
  readonly title?: string;
}

function disputesOf(...pieces: readonly Told[]) {
  const { points } = derivePieces(
    pieces.map(({ outlet, text, title }, i) => ({
      id: `a${i}`,
      outlet,
      published: `2021-05-${11 + i}`,
      text,
      ...(title && { title }),
    })),
  );
  return points.filter(({ state, question }) => state === 'disputed' && question.startsWith('Is it true that'));
}

const POURED: Told = {
  outlet: 'River Watch',
  title: 'Dead fish in the Ulm',
  text: 'Norvik Paper poured bleach into the river Ulm at Tessin on Monday, two anglers said. Thousands of fish died.',
};

describe('what somebody is accused of', () => {
  test.each([
    ['Norvik Paper', 'We poured no bleach into the Ulm at Tessin.'],
    ['Norvik Paper', 'None of our mills discharged anything into the river Ulm that day.'],
    ['Norvik Paper', 'Our mill at Tessin never poured bleach into the Ulm.'],
    ['The Tessin Mail', 'Norvik Paper denied the allegations about the river Ulm.'],
    ['The Tessin Mail', 'Norvik Paper denied any involvement in the pouring of bleach into the river Ulm at Tessin.'],
    ['The Tessin Mail', 'Norvik Paper had nothing to do with the dead fish in the Ulm, its director said.'],
    ['The Tessin Mail', 'Norvik Paper rejected the claim. Its mill at Tessin on the Ulm stands still since March.'],
    ['Norvik Paper', 'Norvik Paper did no such thing. Our mill at Tessin on the Ulm stands still since March.'],
  ])('is disputed where he denies it: %s: %s', (outlet, text) => {
    expect(disputesOf(POURED, { outlet, text })).toMatchObject([
      {
        kind: 'polarity',
        question: expect.stringMatching(/^Is it true that Norvik Paper poured bleach into the river Ulm.*\?$/),
        readings: [{ outlets: ['River Watch'] }, { outlets: [outlet] }],
      },
    ]);
  });

  test.each([
    ['The Tessin Mail', 'Norvik Paper will not close its mill at Tessin on the Ulm.'],
    ['The Tessin Mail', 'Norvik Paper rejected the offer of the union at its mill at Tessin on the Ulm.'],
    ['The Tessin Mail', 'Norvik Paper did not comment on the dead fish in the Ulm at Tessin.'],
    ['The Tessin Mail', 'Norvik Paper has not yet answered the anglers of the Ulm at Tessin.'],
    ['Tessin Anglers', 'We have not caught a fish in the Ulm at Tessin since Monday.'],
    ['Tessin Anglers', 'None of our members poured anything into the river Ulm at Tessin.'],
    ['Norvik Paper', 'We have not raised the pay at Tessin on the Ulm.'],
    ['The Tessin Mail', 'Harl Timber denied the allegations about the river Ulm at Tessin.'],
  ])('is not where somebody else speaks, or of something else: %s: %s', (outlet, text) => {
    expect(disputesOf(POURED, { outlet, text })).toEqual([]);
  });

  test('is one question, whoever hands on the accusation and the denial', () => {
    const both = `${POURED.text} Norvik Paper denied the allegations.`;
    const [point, ...rest] = disputesOf({ ...POURED, text: both }, { outlet: 'The Tessin Mail', text: both });
    expect(rest).toEqual([]);
    expect(point?.readings).toMatchObject([{ claims: { length: 2 } }, { claims: { length: 2 } }]);
  });

  test('is no benign deed that nobody holds against him', () => {
    const opened = 'Norvik Paper opened a mill at Tessin on the Ulm on Monday.';
    const denied = 'Norvik Paper denied the allegations about its mill at Tessin on the Ulm.';
    expect(disputesOf({ outlet: 'River Watch', text: opened }, { outlet: 'The Tessin Mail', text: denied })).toEqual(
      [],
    );
  });
});
