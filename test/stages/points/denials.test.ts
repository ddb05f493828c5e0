import { describe, expect, test } from 'vitest';
import { derivePieces } from '../../pile.ts';

const FILLERS = [
  'The board of Harvel met on Monday after the fire at the Lode Lane depot, and Mayor Ilse Brandt spoke for an hour.',
  'Harvel has asked itself questions since the Lode Lane depot burned, and Mayor Ilse Brandt has given her answers.',
];

/** The states of the points that tell who did what, or how it stood, of two articles; each of its day. */
function statesOf(texts: readonly [string, string], days: readonly [string, string] = ['2025-04-15', '2025-04-16']) {
  const { points } = derivePieces(
    texts.map((text, i) => ({
      id: `d${i}`,
      outlet: `Outlet ${i}`,
      published: days[i]!,
      text: `${FILLERS[i]}\n\n${text}`,
    })),
  );
  return points.filter(({ kind }) => /^(?:status|polarity|actor|place)$/.test(kind)).map(({ state }) => state);
}

describe('a person by the office, and by name', () => {
  const ARREST = 'Police arrested the harbour master on Sunday evening.';

  test.each([
    'The harbour master, Greta Noll, was at her desk. “She has never been arrested,” her lawyer said.',
    'Greta Noll, the harbour master, was not arrested, her lawyer said.',
  ])('are one where an article sets them side by side: %s', (denial) => {
    expect(statesOf([ARREST, denial])).toContain('disputed');
  });

  test('are one where the same article has told the name', () => {
    const named = 'Police arrested Greta Noll, the harbour master, on Sunday.';
    expect(statesOf([named, 'The harbour master was not arrested, her lawyer said.'])).toContain('disputed');
  });

  test.each([
    'The pilot, Jan Oster, has never been arrested.',
    'The former harbour master, Greta Noll, has never been arrested.',
  ])('are two where the name stands with another office: %s', (denial) => {
    expect(statesOf([ARREST, denial])).not.toContain('disputed');
  });
});

describe('what has not come about', () => {
  const SOLD = 'The old mill was sold to Corvin Freight on Thursday.';
  const SPRING = ['2025-04-15', '2025-05-20'] as const;

  test('is no denial of what came about later', () => {
    const states = statesOf(['The old mill has not yet been sold.', SOLD], SPRING);
    expect(states).toContain('revised');
    expect(states).not.toContain('disputed');
  });

  test('is one of what had come about', () => {
    expect(statesOf([SOLD, 'The old mill has never been sold.'], SPRING)).toContain('disputed');
  });

  test('goes against what was told, days after; what is no longer so does not', () => {
    const held = 'Greta Noll was suspended on Monday.';
    expect(statesOf([held, 'Greta Noll was not suspended, the board wrote.'])).toContain('disputed');
    expect(statesOf([held, 'Greta Noll is no longer suspended.'], SPRING)).not.toContain('disputed');
  });
});
