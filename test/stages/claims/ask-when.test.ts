import { describe, expect, test } from 'vitest';
import { deriveText } from '../../pile.ts';

const askedOf = (text: string): (string | undefined)[] =>
  deriveText({ id: 'a1', text, published: '2024-05-20' })
    .claims.filter(({ kind }) => kind === 'date')
    .map(({ asked }) => asked);

describe('the question that a dated clause answers', () => {
  test.each([
    ['what was done', 'The Ostrel mill was sold on 4 May.', 'When was the Ostrel mill sold?'],
    [
      'what somebody did',
      'The council of Ostrel bought the mill on 4 May.',
      'When did the council of Ostrel buy the mill?',
    ],
    ['what is to come', 'The Ostrel drawbridge will reopen on 4 June.', 'When will the Ostrel drawbridge reopen?'],
    [
      'what was said',
      'On 4 May Orsel Aid announced that nine firms could bid for the harbour.',
      'When did Orsel Aid announce that nine firms could bid for the harbour?',
    ],
    ['a noun', 'In Ostrel the blackout came on 3 May.', 'When was the blackout?'],
    ['an hour', 'In Ostrel the blast came at 6:42 p.m. on Monday.', 'At what time was the blast?'],
  ])('%s', (_, text, asked) => {
    expect(askedOf(text)).toContain(asked);
  });

  test.each([
    ['nobody is named', 'In Ostrel they were robbed on 4 May.'],
    ['it did not happen', 'The Ostrel mill was not sold on 4 May.'],
    ['another day stands in the noun', 'Nobody in Ostrel will forget Sunday’s rally.'],
  ])('none: %s', (_, text) => {
    expect(askedOf(text).filter(Boolean)).toEqual([]);
  });
});
