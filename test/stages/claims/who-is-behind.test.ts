import { expect, test } from 'vitest';
import { derivePieces } from '../../pile.ts';

function claimsOf(text: string) {
  const { articles } = derivePieces([{ id: 'd', outlet: 'The Vessby Leaf', published: '2023-06-12', text }]);
  return articles[0]!.claims.map(({ kind, predicate, subject, object, place, polarity }) => ({
    kind,
    key: predicate.key,
    doer: subject?.words ?? null,
    whom: object?.words ?? null,
    place: place?.words ?? null,
    polarity,
  }));
}

test.each([
  [
    'what somebody says of others',
    'The army said fighters of the Ulm Front were behind the attack.',
    'attack',
    'fighters of the Ulm Front',
  ],
  [
    'an accusation',
    'The mayor accused the Ulm Front of being behind the attack on the mill in Vessby.',
    'attack',
    'the Ulm Front',
  ],
  ['a denial', 'Vessby Council denied being behind the poisoning of Pavel Orin.', 'poison', 'Vessby Council'],
  [
    'one who is told by what he was',
    'Police said the man behind the attack on the school in Vessby was a former guard.',
    'attack',
    'a former guard',
  ],
  [
    'a bomb that is claimed',
    'The Ulm Front claimed responsibility for the car bomb outside the mill.',
    'attack',
    'The Ulm Front',
  ],
  [
    'a blast that is claimed',
    'The Ulm Front claimed responsibility for the blast outside the mill.',
    'attack',
    'The Ulm Front',
  ],
  ['the past before the past', 'The army said rebels had fired on the convoy.', 'attack', 'rebels'],
])('who is behind it is told by %s', (_, text, key, doer) => {
  expect(claimsOf(text).filter((claim) => claim.key === key && claim.kind !== 'place')).toMatchObject([{ doer }]);
});

test.each([
  ['what nobody claims', 'No group has claimed responsibility for the blast in Vessby.'],
  ['who caused an accident', 'The mayor blamed the dairy for the explosion at its plant in Vessby.'],
  ['a thing', 'Poor welding was behind the explosion at the Vessby dairy.'],
  ['a bomb that was found', 'Police made safe a bomb at the school in Vessby.'],
])('nobody attacked by %s', (_, text) => {
  expect(claimsOf(text).filter(({ key }) => key === 'attack')).toEqual([]);
});

test('a weapon before "attack" is nobody whom it befell', () => {
  const told = claimsOf('A knife attack on the porter in Vessby shocked the town. The air strike killed a clerk.');
  expect(told.filter(({ key, whom }) => key === 'attack' && /knife|air/.test(whom ?? ''))).toEqual([]);
});

test.each([
  ['police', 'Police in Vessby are still holding the journalist Mira Santek.', true],
  ['a passive', 'The journalist Mira Santek is being held in Vessby.', true],
  ['a thief', 'The robber was caught in Vessby on Friday.', true],
  ['a crowd', 'Police held back protesters outside the palace in Vessby.', false],
  ['a town', 'The rebels are still holding the town of Vessby.', false],
  ['a meeting', 'The meeting is being held in Vessby.', false],
  ['regard', 'The officer was held responsible for it by the council in Vessby.', false],
])('who is held is told of %s', (_, text, held) => {
  expect(claimsOf(text).some(({ key, kind }) => key === 'arrest' && kind === 'status')).toBe(held);
});

test('a subject before two commas and a speaker is the subject of what is said', () => {
  const text =
    'The collapse of the Vessby stand, in which nine people were hurt, was due to rusted bolts, engineers said.';
  expect(claimsOf(text).filter(({ kind }) => kind === 'cause')).toMatchObject([{ doer: 'rusted bolts' }]);
});

test('the body of somebody is where he is', () => {
  const told = claimsOf('The body of Jonas Feld was found in a ravine in Vessby.');
  expect(told.filter(({ key }) => key === 'whereabouts')).toMatchObject([{ whom: 'Jonas Feld' }]);
});

test('"it" is none of many', () => {
  const told = claimsOf('Lorries were crossing the bridge in Vessby again after it was reopened, drivers said.');
  expect(told.filter(({ key, whom }) => key === 'open' && whom === 'Lorries')).toEqual([]);
});

test('who comes under fire is shot at by those it comes from', () => {
  const told = claimsOf('The Vessby patrol came under fire from gunmen.');
  expect(told.filter(({ key, kind }) => key === 'attack' && kind === 'actor')).toMatchObject([
    { doer: 'gunmen', whom: 'The Vessby patrol' },
  ]);
  expect(told.filter(({ key }) => key === 'burn')).toEqual([]);
});

test('what had stopped when soldiers fired kept them from nothing', () => {
  const told = claimsOf('The Vessby bus had stopped when soldiers opened fire.');
  expect(told.filter(({ key, polarity }) => key === 'attack' && polarity === 'yes')).toMatchObject([
    { doer: 'soldiers' },
  ]);
});
