import { describe, expect, test } from 'vitest';
import { derivePieces } from '../../pile.ts';

const CASES: readonly (readonly [string, readonly string[]])[] = [
  [
    'Who was elected mayor of Ostrin?',
    [
      'Mara Velk was elected mayor of Ostrin on Sunday with 54 percent of the vote.',
      'Voters in Ostrin chose Mara Velk as their new mayor on Sunday.',
    ],
  ],
  [
    'Who was detained in Tolm?',
    [
      'Police arrested Ivo Darran, 34, in Tolm on Friday over the stabbing.',
      'Ivo Darran was detained in Tolm on Friday in connection with the stabbing.',
    ],
  ],
  [
    'When did the ferry sink off Cape Tolm?',
    ['The ferry sank off Cape Tolm on Tuesday.', 'The ferry went down near Cape Tolm on Tuesday.'],
  ],
  [
    'Who was behind the bombing in Prell?',
    [
      'The Sarra Front claimed responsibility for the bombing in Prell.',
      'The Sarra Front said it had carried out the bombing in Prell.',
    ],
  ],
  [
    'Who ordered the Prell market cleared?',
    [
      'The minister ordered the Prell market cleared, the mayor said.',
      'The Prell market was cleared on the mayor’s orders, according to the ministry.',
    ],
  ],
];

describe('what is asked of a happening', () => {
  test.each(CASES)('%s', (question, texts) => {
    const pieces = texts.map((text, i) => ({
      id: `x${i}`,
      text,
      title: 'Report',
      outlet: `Outlet ${'AB'[i]}`,
      published: '2024-05-14',
    }));
    expect(derivePieces(pieces).points.map((point) => point.question)).toContain(question);
  });
});
