import { describe, expect, test } from 'vitest';
import type { Point } from '../../../src/model/index.ts';
import { derivePieces } from '../../pile.ts';

/** What became of people, by articles of weeks that follow on each other. */
function fatesOf(
  texts: readonly string[],
  outlets: readonly string[] = ['Dell Post', 'Marl Times', 'Ferry News'],
): Point[] {
  const pieces = texts.map((text, i) => ({
    id: `x${i}`,
    text: `${text} The dam at Quillan burst in the spring and swept off the lower mills of the valley.`,
    title: 'The dam at Quillan',
    outlet: outlets[i]!,
    published: `2023-0${i + 4}-11`,
  }));
  return derivePieces(pieces).points.filter(({ question }) => question.startsWith('What became of'));
}

const values = ({ readings }: Point): string[] => readings.map(({ value }) => value);

describe('what became of one person', () => {
  test.each([
    [
      'suspended, then charged',
      'The keeper of the dam, Anselm Durrow, has been suspended on full pay, the board said.',
      'Anselm Durrow was charged on 20 April with endangering lives.',
    ],
    [
      'sent home, then sentenced',
      'The board has sent Anselm Durrow home on full pay.',
      'Anselm Durrow has been sentenced to two years.',
    ],
    [
      'arrested, then let off',
      'Police arrested Anselm Durrow at his house on Monday.',
      'Prosecutors have dropped the case against Anselm Durrow for want of evidence.',
    ],
    [
      'stayed, then left',
      'Anselm Durrow, who keeps the dam, said he would stay until the repairs were done.',
      'Anselm Durrow resigned on Friday.',
    ],
    [
      'hurt, then dead',
      'The keeper, Anselm Durrow, was seriously injured when the wall gave way.',
      'Anselm Durrow died on 3 May.',
    ],
  ])('%s', (_, first, second) => {
    const [point, ...more] = fatesOf([first, second]);
    expect(more).toEqual([]);
    expect(point).toMatchObject({ question: 'What became of Anselm Durrow?', state: 'compatible', kind: 'status' });
    expect(point!.readings).toHaveLength(2);
  });

  test('what befell the dead long before is told of its own year and gainsays nothing', () => {
    const points = fatesOf([
      'Anselm Durrow died at his house on 2 April. He was released from the camp in 1967. He resigned over the cuts.',
      'Anselm Durrow died on 2 April. He had been arrested in 1963.',
    ]);
    expect(points.map(({ state }) => state)).toEqual(['compatible']);
    expect(values(points[0]!).filter((value) => /released|arrested/.test(value))).toEqual([
      expect.stringMatching(/arrested in 1963$/),
      expect.stringMatching(/released .* in 1967$/),
    ]);
  });

  test('the steps stand in order of time, whichever article comes first', () => {
    const texts = [
      'Anselm Durrow was charged on 20 April with endangering lives. He had been arrested on 2 April.',
      'Anselm Durrow has been convicted.',
    ];
    expect(values(fatesOf(texts)[0]!).map((value) => value.slice(-11, -1))).toEqual([
      '2023-04-02',
      '2023-04-20',
      '2023-05-11',
    ]);
  });

  test('how an office ended is disputed between houses, and revised by one', () => {
    const texts = ['Anselm Durrow resigned on Friday.', 'Anselm Durrow was dismissed as keeper of the dam.'];
    expect(fatesOf(texts)[0]!.state).toBe('disputed');
    expect(fatesOf(texts, ['Dell Post', 'Dell Post'])[0]!.state).toBe('revised');
  });

  test.each([
    [
      'of two',
      'Police arrested Anselm Durrow at his house on Monday.',
      'Prosecutors dropped the case against Orla Finch.',
    ],
    ['of one kind', 'Police arrested Anselm Durrow on Monday.', 'Anselm Durrow was released on Friday.'],
    ['of several', 'Police arrested the keepers on Monday.', 'The keepers were charged on Friday.'],
    ['of a shot', 'Police arrested Anselm Durrow on Monday.', 'Anselm Durrow, 41, fired at a gull.'],
    ['of a room', 'Police arrested Anselm Durrow on Monday.', 'Anselm Durrow left the hall at noon.'],
  ])('none: %s', (_, first, second) => {
    expect(fatesOf([first, second])).toEqual([]);
  });
});

describe('a death that was none', () => {
  const first = 'Anselm Durrow died on Monday.';
  const later = 'Anselm Durrow is alive.';

  function lifeOf(texts: readonly string[]): Point | undefined {
    const pieces = texts.map((text, i) => ({
      id: `x${i}`,
      text: `${text} The dam at Quillan burst in the spring and swept off the lower mills of the valley.`,
      title: 'The dam at Quillan',
      outlet: ['Dell Post', 'Marl Times'][i]!,
      published: ['2023-04-11', '2023-04-19'][i]!,
    }));
    return derivePieces(pieces).points.find(({ question }) => question.startsWith('What is known of Anselm'));
  }

  test('is revised where somebody lives days after the last word of it', () => {
    expect(lifeOf([first, later])?.state).toBe('revised');
  });

  test('and none where he died later', () => {
    const found = lifeOf([later, 'Anselm Durrow has died of his wounds.']);
    expect(found?.state).not.toBe('revised');
  });
});

test('what befell one of a body’s officers is not the fate of its chief', () => {
  const texts = [
    'Kest’s police chief, Ola Renn, 46, was injured by the bomb at the Holt bank on Friday. Chief Renn is in critical condition.',
    'A bomb exploded Friday at the Holt bank, killing a Kest police officer and critically injuring the Kest police chief.',
  ];
  const pieces = texts.map((text, i) => ({
    id: `y${i}`,
    text,
    title: 'Blast at Kest bank',
    outlet: ['Dell Post', 'Marl Times'][i]!,
    published: '2023-05-14',
  }));
  const { points } = derivePieces(pieces);
  expect(points.filter(({ question }) => question === 'What became of Ola Renn?')).toEqual([]);
  expect(points.map(({ question }) => question)).toContain('Who or what was attacked by a bomb?');
});
