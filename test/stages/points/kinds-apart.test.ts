import { describe, expect, test } from 'vitest';
import { derivePieces, type Piece, sharedNumbers } from '../../pile.ts';

const piece = (id: string, text: string): Piece => ({
  id,
  text,
  published: '2024-08-07',
  outlet: `Paper ${id.toUpperCase()}`,
  title: 'What happened at Orrel',
});

/** State and reason of the points that two articles share. */
const judged = (a: string, b: string): string[] =>
  derivePieces([piece('a', a), piece('b', b)])
    .points.filter(({ kind, readings }) => kind === 'number' && readings.length > 1)
    .map(({ state, because }) => `${state}: ${because}`);

describe('figures of two kinds are not set against each other', () => {
  test.each([
    ['Forty firefighters fought the blaze at the Orrel mill.', 'Six crews fought the blaze at the Orrel mill.'],
    ['Forty families were moved out of Orrel.', 'Some 160 people were moved out of Orrel.'],
    ['The fire at Orrel destroyed 40 houses.', 'The fire at Orrel damaged 120 houses.'],
    [
      'The painting stolen from the Orrel museum is worth 9 million marks.',
      'The painting stolen from the museum at Orrel was insured for 12 million marks.',
    ],
    [
      'Nine people died in the fire at the Orrel mill.',
      'Two more people died on Wednesday after the fire at the Orrel mill.',
    ],
    ['The mill at Orrel employs 310 people.', 'Vann Paper has 4,200 employees and a mill in Orrel.'],
  ])('%s / %s', (a, b) => {
    expect(sharedNumbers(piece('a', a), piece('b', b))).toEqual([]);
  });
});

describe('figures of one kind are', () => {
  test.each([
    ['The mill at Orrel employs 310 people.', 'The mill at Orrel employs 420 people, its union says.'],
    ['The fire at Orrel destroyed 40 houses.', 'The fire at Orrel destroyed 120 houses.'],
  ])('%s / %s', (a, b) => {
    expect(judged(a, b)).toEqual([expect.stringMatching(/^disputed/)]);
  });
});

describe('a part of what the other counts may stand beside it', () => {
  test.each([
    ['The town of Orrel has 3,400 inhabitants.', 'Some 900 inhabitants of Orrel were moved to the school.'],
    ['The ferry to Orrel carried 212 people.', 'The ferry to Orrel had 26 crew and 186 passengers.'],
  ])('%s / %s', (a, b) => {
    expect(judged(a, b)).toEqual([expect.stringMatching(/^compatible: .* may be a part of/)]);
  });
});
