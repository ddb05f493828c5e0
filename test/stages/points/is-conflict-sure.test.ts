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

/** The later counts a whole bout, the earlier a round of it; nothing but the nouns says that they speak of one thing. */
const bout = [
  piece(
    'b1',
    'Halden Wire',
    'Varga beats Holm',
    'Anton Varga beat Holm on Saturday in Osk. The final numbers showed Varga landing 178 of 369 punches thrown while Holm landed just 30 of 207 punches thrown.',
    '2025-09-18',
  ),
  piece(
    'b2',
    'Evening Mail',
    'Holm stopped in the seventh',
    'Anton Varga stopped Holm in Osk on Saturday. Varga landed 28 of his 68 punches thrown during the round, while Holm landed one punch. He spent three rounds on the ropes.',
  ),
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
    const reasons = disputesOn([...bout, ...quake]).map(({ because }) => because);
    expect(reasons.filter(unsure).length).toBeGreaterThan(0);
    expect(reasons.filter(unsure).every((because) => !because.includes('Fourteen'))).toBe(true);
    expect(reasons.findIndex(unsure)).toBeGreaterThan(reasons.findIndex((because) => because.includes('Fourteen')));
  });
});
