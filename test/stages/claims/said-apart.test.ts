import { expect, test } from 'vitest';
import { derivePieces } from '../../pile.ts';

const told = (text: string) =>
  derivePieces([{ id: 'd', outlet: 'The Vessby Leaf', published: '2023-06-12', text }]).articles[0]!.claims.map(
    ({ kind, predicate, subject, object, place }) => ({
      kind,
      key: predicate.key,
      doer: subject?.words ?? null,
      whom: object?.words ?? null,
      place: place?.words ?? null,
    }),
  );

test('a drone that hit a port was launched by somebody, whoever says so', () => {
  const text =
    'The drone that hit the port of Vessby overnight was launched by the Ulm navy, the defence ministry of Orrel said.';
  expect(told(text).filter(({ key }) => key === 'fire')).toMatchObject([{ doer: 'the Ulm navy' }]);
});

test('a ship with what is set off behind its name went down', () => {
  const text = 'The Marisol, a ferry carrying 80 people, went down on Friday near Cape Dorn, the coast guard said.';
  const claims = told(text);
  expect(claims.filter(({ key, kind }) => key === 'crash' && kind === 'place')).toHaveLength(1);
  expect(claims.filter(({ key }) => key === 'fall')).toEqual([]);
});

test('who speaks is no part of what is said', () => {
  const text = 'The Ulm works and the Orrel dairy have agreed to merge, people familiar with the matter said.';
  expect(told(text).filter(({ whom }) => whom?.startsWith('people'))).not.toContainEqual(
    expect.objectContaining({ key: 'agree' }),
  );
});
