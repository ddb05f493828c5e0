import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deriveText } from '../../pile.ts';

/** Pieces that end sentences within times and numbers, leave words without what they look back to, or open and never close. */
const PIECES = [
  ...[
    'The mill burned',
    'nine of them',
    'Ana Prell',
    'the police',
    'one of its drivers',
    'nobody',
    'who',
    'it',
    'they',
  ],
  ...['was killed', 'died', 'reopened', 'denied that', 'said', 'is to be sold', 'had been', 'were hurt', 'not'],
  ...[
    'in the raid',
    'at around 9 a. m.',
    'Updated 7: 15 a. m. Dec. 7, 2009',
    'on Sept. 5',
    'since 12 May',
    'until',
    'p. m. ET',
  ],
  ...[
    'at least 40',
    '$3.5 m.',
    'No. 7',
    'two-thirds of',
    'per cent',
    '10-12',
    'of the 31',
    'more than',
    'twice',
    'half',
  ],
  ...[
    '.',
    ',',
    ';',
    ':',
    '“',
    '”',
    '(',
    ')',
    '—',
    '…',
    '?',
    '\n',
    '\n\n',
    '[3]',
    '•',
    'because',
    'which',
    'and',
    'of',
    'by',
  ],
];

test('claims are drawn from any heap of words, each with its own words', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { minLength: 10, maxLength: 60 }), (pieces) => {
      const text = `${pieces.join(' ')} .`;
      const { claims } = deriveText({ id: 'a1', text, published: '2024-05-20' });
      for (const { anchors } of claims) {
        for (const { start, end, exact } of anchors) expect(text.slice(start, end)).toBe(exact);
      }
    }),
    { numRuns: 150 },
  );
}, 60_000);
