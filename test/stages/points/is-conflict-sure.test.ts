import { describe, expect, test } from 'vitest';
import { derivePieces, type Piece } from '../../pile.ts';

const piece = (id: string, outlet: string, title: string, text: string, published = '2025-09-15'): Piece => ({
  id,
  outlet,
  published,
  title,
  text,
});

const disputesOn = (pieces: readonly Piece[]) =>
  derivePieces(pieces).points.filter(({ state, kind }) => state === 'disputed' && kind === 'number');

/** The one counts the passes that he began with; little but the nouns says that they speak of one thing. */
const passes = [
  piece('p1', 'Halden Wire', 'Holm', 'Peter Holm completed his first 17 passes for Kest on Sunday.'),
  piece('p2', 'Evening Mail', 'Holm', 'Peter Holm completed 29 passes for Kest on Sunday.'),
];

const quake = [
  piece(
    'q1',
    'Halden Wire',
    'Ten die as quake hits Torrel',
    'Ten people were killed when an earthquake struck the island of Torrel on Sunday, the governor said. Seven villages were levelled.',
  ),
  piece(
    'q2',
    'Evening Mail',
    'Fourteen dead on Torrel',
    'Fourteen people were killed when the earthquake struck the island of Torrel on Sunday, the Evening Mail counted at the hospital.',
  ),
];

describe('answers that cannot both hold', () => {
  test('of one happening told alike are a dispute without an if', () => {
    const [dispute, ...others] = disputesOn(quake);
    expect(others).toEqual([]);
    expect(dispute?.because).toBe('“Ten” and “Fourteen” can’t both hold');
  });

  test('that may be of two things say so, and stand behind those that are of one', () => {
    const unsure = (because: string): boolean => because.includes('if they are of one thing');
    const reasons = disputesOn([...passes, ...quake]).map(({ because }) => because);
    expect(reasons.filter(unsure).length).toBeGreaterThan(0);
    expect(reasons.filter(unsure).every((because) => !because.includes('Fourteen'))).toBe(true);
    expect(reasons.findIndex(unsure)).toBeGreaterThan(reasons.findIndex((because) => because.includes('Fourteen')));
  });
});
