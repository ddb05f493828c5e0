import { expect, test } from 'vitest';
import { derivePieces } from '../../pile.ts';

const points = derivePieces([
  {
    id: 'a',
    outlet: 'Orrel Wire',
    published: '2024-03-05',
    title: 'Survivors accuse soldiers over Osk shooting',
    text: 'Survivors of a shooting at a checkpoint near Osk said on Tuesday that soldiers fired on their minibus without warning. Five people died in the attack on Monday evening.',
  },
  {
    id: 'b',
    outlet: 'Vessby Leaf',
    published: '2024-03-06',
    title: 'Army blames rebels for Osk checkpoint deaths',
    text: 'The army on Tuesday blamed the rebel Dawn Brigade for the killing of five farm workers at the Osk checkpoint on Monday night. A military spokesman said fighters of the brigade had fired on the checkpoint from an orchard. The Dawn Brigade rejected the accusation. In a statement it said that none of its fighters had been in Osk on Monday.',
  },
  {
    id: 'c',
    outlet: 'The Kest Post',
    published: '2024-03-07',
    text: 'The army denied that the commander of the Osk checkpoint had been suspended over the deaths of five people.',
  },
  {
    id: 'd',
    outlet: 'Tarn Post',
    published: '2024-03-09',
    text: 'Soldiers fired on the minibus at Osk without having been attacked, an inquiry found. It says no shots were fired from the orchard and that the brigade had no part in the killing. The troops mistook it for a bus that the Dawn Brigade had stolen.',
  },
]).points;

test('what soldiers are said to have done is not what a brigade denies', () => {
  const denied = points.filter(({ question }) => question.startsWith('Is it true that'));
  expect(denied.flatMap(({ readings }) => readings.map(({ counts }) => counts.articles))).toEqual([1, 2]);
});

test('who denies what came of five deaths denies none of them', () => {
  expect(points.filter(({ readings }) => readings.some(({ value }) => value.startsWith('not five')))).toEqual([]);
});

test('who tells that she was freed does not say that she is still held', () => {
  const { points: held } = derivePieces([
    {
      id: 'a',
      outlet: 'Orrel Wire',
      published: '2024-05-18',
      text: 'Police in Kest are still holding the journalist Mira Santek, who was arrested on Sunday, her lawyer said.',
    },
    {
      id: 'b',
      outlet: 'Vessby Leaf',
      published: '2024-05-18',
      text: 'The journalist Mira Santek was freed on Tuesday evening, two days after her arrest, police in Kest said.',
    },
  ]);
  const asked = held.filter(({ kind }) => kind === 'status');
  expect(asked.map(({ state, readings }) => [state, readings.map(({ counts }) => counts.articles)])).toEqual([
    ['disputed', [1, 1]],
  ]);
});
