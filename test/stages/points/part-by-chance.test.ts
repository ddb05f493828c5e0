import { describe, expect, test } from 'vitest';
import { derivePieces, type Piece } from '../../pile.ts';

const piece = (id: string, title: string, text: string, published: string): Piece => ({
  id,
  outlet: `Outlet ${id}`,
  published,
  title,
  text,
});

const pointsOn = (...pieces: readonly Piece[]) => derivePieces(pieces).points;

/** The later counts a whole bout, the earlier a round of it, and each tells of many more punches. */
const bout = [
  piece(
    'b1',
    'Varga beats Holm',
    'Anton Varga beat Holm on Saturday in Osk. The final numbers showed Varga landing 178 of 369 punches thrown while Holm landed just 30 of 207 punches thrown. Varga threw 61 punches in the first round, 74 punches in the second and 88 punches in the third.',
    '2025-09-18',
  ),
  piece(
    'b2',
    'Holm stopped in the seventh',
    'Anton Varga stopped Holm in Osk on Saturday. Varga landed 28 of his 68 punches thrown during the round, while Holm landed one punch. He spent three rounds on the ropes. Holm had thrown 33 punches in the first, 29 punches in the second and 41 punches in the fourth.',
    '2025-09-15',
  ),
];

/** A sentence far from the head of a text that tells of more trials. */
const trials = (id: string, told: string): Piece =>
  piece(
    id,
    'The year in court',
    `${'The valley of the Orm has seen many winters like this one, and its people are used to snow. '.repeat(6)}\n\n${told} Peter Lund was convicted of theft. Anna Voss was acquitted of fraud.`,
    '2025-09-15',
  );

describe('answers that only their wording brings together, where much of the kind is told', () => {
  test('stand each as a question of its own, and are no dispute', () => {
    const points = pointsOn(...bout);
    expect(points.filter(({ unsure }) => unsure)).toEqual([]);
    const answers = points.flatMap(({ readings }) => readings.map(({ value }) => value));
    expect(answers).toEqual(expect.arrayContaining(['178', '28']));
  });

  test('among many trials are no dispute', () => {
    const points = pointsOn(
      trials('t1', 'Osk Holm was convicted in Tarn.'),
      trials('t2', 'Osk Holm was acquitted in Tarn.'),
    );
    expect(points.filter(({ unsure }) => unsure)).toEqual([]);
  });
});

describe('answers of two notices that tell of little else', () => {
  test('stand against each other', () => {
    const points = pointsOn(
      piece('p1', 'Holm', 'Peter Holm completed his first 17 passes for Kest on Sunday.', '2025-09-15'),
      piece('p2', 'Holm', 'Peter Holm completed 29 passes for Kest on Sunday.', '2025-09-15'),
    );
    expect(points.filter(({ unsure }) => unsure).length).toBe(1);
  });
});
