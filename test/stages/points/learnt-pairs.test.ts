import { describe, expect, it } from 'vitest';
import { derivePieces, deriveText, type Piece } from '../../pile.ts';

/** What two articles of one town's news make of figures and days told in other words: state and answers of each point that joins them. */
function readPoints(...pieces: readonly Piece[]) {
  const { points } = derivePieces(pieces);
  return points
    .filter(({ readings }) => new Set(readings.flatMap(({ articles }) => articles)).size > 1)
    .map(({ kind, state, readings }) => ({ kind, state, answers: readings.map(({ value }) => value).sort() }));
}

const outlets = ['Dravik Post', 'Radio Molen'] as const;
const piece = (at: 0 | 1, published: string, title: string, text: string): Piece => ({
  id: `a${at}`,
  outlet: outlets[at],
  published,
  title,
  text,
});

describe('figures told in other words', () => {
  it('are one where both give a small count of things of near names', () => {
    const points = readPoints(
      piece(
        0,
        '2021-03-09',
        'Raid on the Molen road',
        'Masked men took eleven lorries on the salt road to Molen on Monday.',
      ),
      piece(1, '2021-03-10', 'Molen convoy lost', 'Eleven trucks were seized on the salt road south of Molen.'),
    );
    expect(points).toContainEqual({ kind: 'number', state: 'corroborated', answers: ['Eleven'] });
  });

  it.each([
    [
      ['38', '51'],
      'Flames ran through the bus depot at Molen on Monday night. By morning 38 coaches stood as black frames in the yard.',
      'Arvel Lines has counted what the fire at its Molen depot took: 51 coaches gone, and the workshop.',
    ],
    [
      ['210 tonnes', 'Some 140 tonnes'],
      'Some 140 tonnes of barley were lost when the Molen silo gave way, its owner said.',
      'The collapse of the silo at Molen spilled 210 tonnes of grain into the river.',
    ],
  ])('are set against each other: %j', (answers, one, other) => {
    const points = readPoints(
      piece(0, '2021-03-09', 'Molen counts its losses', one),
      piece(1, '2021-03-10', 'After the night at Molen', other),
    );
    expect(points).toContainEqual({ kind: 'number', state: 'disputed', answers });
  });

  it('are left apart where they count two things', () => {
    const points = readPoints(
      piece(
        0,
        '2021-03-09',
        'Molen depot burns through the night',
        'Flames ran through the bus depot at Molen on Monday night. Firefighters from 7 villages came.',
      ),
      piece(
        1,
        '2021-03-10',
        'What is left of the Molen depot',
        'Arvel Lines cannot use its yard at Molen. Tickets will cost 7 dravins more until the depot is rebuilt.',
      ),
    );
    expect(points.filter(({ kind }) => kind === 'number')).toEqual([]);
  });
});

describe('one figure in two articles', () => {
  const study =
    'Those who knead by hand sleep better, researchers at the Molen Institute have found after following 5,240 bakers for ten years.';

  it('is of one thing though one tells it as a part', () => {
    const points = readPoints(
      piece(0, '2021-03-09', 'Kneading helps bakers sleep', study),
      piece(
        1,
        '2021-03-10',
        'Bakers sleep well',
        'The Molen Institute’s study of people who bake, 5,240 of them, suggests that dough calms the nerves.',
      ),
    );
    expect(points).toContainEqual({ kind: 'number', state: 'single', answers: ['5,240'] });
  });
});

describe('a few people', () => {
  it('are not a few others, whose trade alone is told', () => {
    const points = readPoints(
      piece(0, '2021-03-09', 'Molen rumour', 'Police in Molen have detained two men over a rumour about the depot.'),
      piece(
        1,
        '2021-03-10',
        'Molen rumour: what we found',
        'Over three days two reporters went through every street of Molen for the rumour about the depot.',
      ),
    );
    expect(points.filter(({ kind }) => kind === 'number')).toEqual([]);
  });
});

describe('a count of other occasions', () => {
  it('is not set against that of the one told of', () => {
    const points = readPoints(
      piece(0, '2021-03-09', 'Molen ferry', 'The ferry struck the quay at Molen on Monday and 14 people were injured.'),
      piece(
        1,
        '2021-03-10',
        'Molen ferry: the third time',
        'The ferry has struck the quay at Molen before. On the other two occasions nobody was injured.',
      ),
    );
    expect(points.filter(({ kind }) => kind === 'number')).toEqual([]);
  });
});

describe('days told in other words', () => {
  it('are one where both tell of one happening', () => {
    const points = readPoints(
      piece(
        0,
        '2021-03-09',
        'Molen depot burns through the night',
        'Flames ran through the bus depot at Molen on Monday night, and the roof fell in before dawn.',
      ),
      piece(
        1,
        '2021-03-12',
        'Molen depot: the guard had gone home',
        'No guard was on duty when the bus depot at Molen went up in flames on 8 March, the carrier Arvel Lines admits.',
      ),
    );
    expect(points.filter(({ kind }) => kind === 'date').map(({ state }) => state)).toContain('corroborated');
  });
});

describe('a date', () => {
  it('points to its own words, and names the sentence that carries it', () => {
    const text = 'Flames destroyed 38 coaches in the depot at Molen on Monday night.';
    const { claims } = deriveText(piece(0, '2021-03-09', 'Molen depot burns', text));
    const date = claims.find(({ kind }) => kind === 'date')!;
    const [anchor] = date.anchors;
    expect(anchor!.exact).toBe('Monday night');
    expect(date.sentence!.exact).toBe(text);
    const number = claims.find(({ kind }) => kind === 'number')!;
    expect(number.anchors[0]!.exact).toBe(text);
    expect(number.sentence).toBeUndefined();
  });
});

describe('"dozens" beside a count', () => {
  const points = (note: string) =>
    readPoints(
      piece(
        0,
        '2023-04-14',
        'Molen market burns',
        'Dozens of stalls at the Molen market are ash. The traders will be back on Friday.',
      ),
      piece(1, '2023-04-15', 'Fire brigade, Molen', `Market fire, Molen: ${note} Traders were told by telephone.`),
    ).filter(({ kind }) => kind === 'number');

  it('can be the things that another calls by a noun of no kind', () => {
    expect(points('units destroyed 38.')).toEqual([{ kind: 'number', state: 'compatible', answers: ['38', 'Dozens'] }]);
  });

  it('are no people', () => {
    expect(points('64 firefighters came from Vessin and Kest.')).toEqual([]);
  });
});
