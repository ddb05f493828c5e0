import { describe, expect, test } from 'vitest';
import { type Piece, sharedNumbers } from '../../pile.ts';

const piece = (published: string, outlet: string, title: string, text: string): Piece => ({
  id: `${outlet} ${published}`.toLowerCase().replace(/\W+/g, '-'),
  outlet,
  published,
  title,
  text,
});

const first = piece(
  '2023-05-04',
  'Orle Courier',
  'Hail over Tarn Vale',
  'Hail smashed 640 greenhouses at Tarn Vale on Tuesday. The growers stood in the lanes.',
);

const later = (text: string): string[] =>
  sharedNumbers(first, piece('2023-05-19', 'Vale Growers’ Letter', 'Hail at Tarn Vale: the reckoning', text));

describe('a figure that its own words put in place of an earlier one', () => {
  test.each([
    [
      'instead of',
      'The greenhouses that the hail cost us at Tarn Vale came to 915 instead of the 640 in the first sheet.',
    ],
    ['and not', 'At Tarn Vale 915 greenhouses were lost to the hail, and not the 640 we gave out.'],
    ['called earlier', 'The insurers list 915 greenhouses at Tarn Vale and have torn up the earlier 640.'],
    ['moved from', 'The count of broken greenhouses at Tarn Vale now stands at 915, against 640 in the first week.'],
    ['changed to', 'The loss of greenhouses at Tarn Vale, as announced on the 4th (640), is corrected to 915.'],
    ['at first', 'The tally of greenhouses at Tarn Vale, once 640, has been put at 915 by the assessors.'],
    ['begun with', 'The growers began with 640 greenhouses at Tarn Vale and then spoke of 915.'],
    ['become', 'The 640 greenhouses of the first week at Tarn Vale became 915 greenhouses.'],
    [
      'of the sentence before',
      'The figure of 640 given a fortnight ago left out the nurseries. At Tarn Vale 915 greenhouses lie in splinters.',
    ],
    [
      'of the sentence behind',
      'At Tarn Vale 915 greenhouses are now known to be broken. An earlier count of 640 left out the nurseries.',
    ],
    [
      'corrected by somebody to',
      'An early report that 640 greenhouses at Tarn Vale were broken was corrected by the growers’ union to 915.',
    ],
  ])('replaces what others gave before: %s', (_, text) => {
    expect(later(text)).toEqual(['revised: 640 / 915']);
  });

  test.each([
    ['that of another season', 'Of greenhouses at Tarn Vale 915 are now in use, up from 640 last season.'],
    ['what others say', 'At Tarn Vale 915 greenhouses are broken, not the 640 the mayor dreams of.'],
  ])('does not replace %s', (_, text) => {
    expect(later(text).filter((point) => point.startsWith('revised'))).toEqual([]);
  });

  test('is in the unit of the sum it replaces', () => {
    const points = sharedNumbers(
      piece(
        '2019-03-04',
        'Orle Courier',
        'A bridge for Tarn',
        'The new bridge at Tarn will cost 210 million crowns, the county said.',
      ),
      piece(
        '2021-06-11',
        'Court of Accounts',
        'Tarn bridge: findings',
        'The estimate of 210 million crowns presented in 2019 for the bridge at Tarn can no longer be upheld. Cost is now forecast at 385 million.',
      ),
    );
    expect(points).toEqual(['revised: 210 million crowns / 385 million']);
  });
});
