import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { derivePieces, type Piece } from '../../pile.ts';

const pointOn = (pieces: readonly Piece[], question: RegExp) =>
  derivePieces(pieces).points.find((point) => question.test(point.question));
const origins = (point: ReturnType<typeof pointOn>) =>
  point?.readings.map(({ value, counts }) => `${value}: ${counts.captures} → ${counts.origins}`);

const wire =
  'At least 14 people were injured when a footbridge over the Vesk collapsed in Ostrel on Saturday evening, the county rescue service said. ' +
  'About 60 people were standing on the footbridge to watch the lantern boats when its middle span dropped into the water.';
const agency: Piece = {
  id: 'a1',
  outlet: 'Halden Wire',
  published: '2025-06-14',
  title: 'Footbridge collapses in Ostrel',
  text: wire,
};
const copy: Piece = {
  id: 'a2',
  outlet: 'The Daily Lantern',
  published: '2025-06-15',
  title: 'Bridge horror',
  text: wire,
};
const local: Piece = {
  id: 'a3',
  outlet: 'Ostrel Observer',
  published: '2025-06-17',
  title: 'Seventeen hurt in Ostrel footbridge collapse',
  text: 'Seventeen people were injured when the footbridge in Ostrel collapsed, the Observer counted on Monday. The Vesk was low.',
};

describe('origins', () => {
  test('a copy adds a page and no origin', () => {
    const point = pointOn([agency, copy], /injured/);
    expect(point?.state).toBe('single');
    expect(origins(point)).toEqual(['At least 14: 2 → 1']);
    expect(point?.readings[0]?.joins[0]?.because).toMatch(/Halden Wire/);
  });

  test('two papers that each went and counted are two', () => {
    const other = {
      ...local,
      id: 'a4',
      outlet: 'Radio Vesk',
      text: local.text.replace('the Observer counted on Monday', 'our reporter found at the hospital'),
    };
    const rewritten = {
      ...other,
      text: 'Doctors in Ostrel say the collapse of the footbridge into the Vesk left seventeen people injured.',
    };
    const point = pointOn([local, rewritten], /injured/);
    expect(point?.state).toBe('corroborated');
    expect(point?.readings[0]?.counts.origins).toBe(2);
  });
});

describe('states', () => {
  test('a toll that grew with the days is revised, not disputed', () => {
    const point = pointOn([agency, copy, local], /injured/);
    expect(point?.state).toBe('revised');
    expect(point?.because).toContain('2025-06-14');
  });

  test('two dates of one thing that happens once are disputed', () => {
    const one = {
      id: 'b1',
      outlet: 'Post',
      text: 'Norland removed the Vesk Front from its list of banned groups in 2003. It was a surprise in Norland, and the Vesk Front fought on in Ostrel.',
    };
    const two = {
      id: 'b2',
      outlet: 'Herald',
      text: 'The Vesk Front, which fought in Ostrel, was designated as a terrorist group by Norland until 2012.',
    };
    const point = pointOn([one, two], /taken off the list/);
    expect(point?.state).toBe('disputed');
    expect(point?.readings.map(({ value }) => value)).toEqual(['2003', 'until 2012']);
  });

  test('the lists of two states are two questions', () => {
    const one = {
      id: 'b1',
      outlet: 'Post',
      text: 'Norland removed the Vesk Front from its list of banned groups in 2003. It was a surprise in Norland.',
    };
    const two = {
      id: 'b2',
      outlet: 'Herald',
      text: 'Sudria removed the Vesk Front from its list of banned groups in 2012. It was a surprise in Sudria.',
    };
    const points = derivePieces([one, two]).points.filter(({ question }) => /taken off/.test(question));
    expect(points.map(({ state }) => state)).toEqual(['single', 'single']);
  });

  test('a vaguer count can hold beside an exact one', () => {
    const one = {
      id: 'b1',
      outlet: 'Post',
      published: '2025-06-15',
      text: 'Dozens of people were injured in Ostrel when the Mill footbridge collapsed.',
    };
    const two = {
      id: 'b2',
      outlet: 'Herald',
      published: '2025-06-15',
      text: 'In Ostrel 41 people were injured when the Mill footbridge collapsed.',
    };
    expect(pointOn([one, two], /injured/)?.state).toBe('compatible');
  });
});

describe('one figure in two forms', () => {
  const haul = (id: string, words: string): Piece => ({
    id,
    outlet: `Outlet ${id}`,
    title: 'Cocaine in the port of Ostrel',
    text: `In the port of Ostrel customs officers found ${words} of cocaine under a load of bananas on Friday.`,
  });

  test('rounded in two units, it is one reading', () => {
    const run = (id: string, words: string): Piece => ({
      id,
      outlet: `Outlet ${id}`,
      title: 'Marathon in Ostrel',
      text: `The runners of the Ostrel marathon covered ${words} along the Vesk on Sunday, past the old Mill in Ostrel.`,
    });
    const point = pointOn([run('b1', '26.2 miles'), run('b2', '42.2 kilometres')], /How m(?:uch|any)/);
    expect(point?.readings.map(({ articles }) => articles)).toEqual([['b1', 'b2']]);
  });

  test('converted, it is one reading', () => {
    const point = pointOn([haul('b1', '2.5 tonnes'), haul('b2', '2,500 kilograms')], /How m(?:uch|any)/);
    expect(point?.readings).toHaveLength(1);
  });

  test('another figure is another reading or another point', () => {
    const readings = derivePieces([haul('b1', '2.5 tonnes'), haul('b2', '2,700 kilograms')]).points.flatMap(
      (point) => point.readings,
    );
    expect(readings.every(({ articles }) => articles.length === 1)).toBe(true);
  });
});

describe('what is not joined', () => {
  test('look-alike events months apart', () => {
    const one = {
      id: 'b1',
      outlet: 'Post',
      published: '2024-01-12',
      text: 'A fire in Ostrel killed 4 people on 11 January 2024.',
    };
    const two = {
      id: 'b2',
      outlet: 'Herald',
      published: '2024-08-03',
      text: 'A fire in Ostrel killed 9 people on 2 August 2024.',
    };
    const points = derivePieces([one, two]).points.filter(({ question }) => /How many people/.test(question));
    expect(points).toHaveLength(2);
  });

  test('a part and the whole', () => {
    const text = 'A ferry sank off Ostrel, killing 26 people, nine of them children.';
    const points = derivePieces([{ id: 'b1', outlet: 'Post', published: '2024-01-12', text }]).points;
    const [together, ...apart] = [...points].sort((a, b) => b.readings.length - a.readings.length);
    expect(together).toMatchObject({ question: 'Of 26 people, how many were children?', state: 'compatible' });
    expect(apart.every(({ readings }) => readings.length === 1)).toBe(true);
  });

  test('counts in two towns', () => {
    const one = {
      id: 'b1',
      outlet: 'Post',
      published: '2024-01-12',
      text: 'Police arrested 12 people in Ostrel after the match.',
    };
    const two = {
      id: 'b2',
      outlet: 'Herald',
      published: '2024-01-12',
      text: 'Police arrested 30 people in Maldova after the match.',
    };
    const points = derivePieces([one, two]).points.filter(({ question }) =>
      /How many people (?:were detained|did police arrest)/.test(question),
    );
    expect(points).toHaveLength(2);
  });
});

test('what a reader most needs stands first', () => {
  const clash = [
    { id: 'b1', outlet: 'Post', text: 'The Mill Bridge in Ostrel was built in 1931.' },
    { id: 'b2', outlet: 'Herald', text: 'The Mill Bridge in Ostrel was built in 1954.' },
  ];
  const { points } = derivePieces([agency, copy, local, ...clash]);
  expect(points.map(({ state }) => state)[0]).toBe('disputed');
});

test('the order of the pages changes nothing', () => {
  const pieces = [agency, copy, local];
  const expected = JSON.stringify(derivePieces(pieces).points);
  fc.assert(
    fc.property(fc.shuffledSubarray(pieces, { minLength: 3 }), (shuffled) => {
      expect(JSON.stringify(derivePieces(shuffled).points)).toBe(expected);
    }),
    { numRuns: 6 },
  );
});
