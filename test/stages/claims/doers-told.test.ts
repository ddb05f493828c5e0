import { expect, test } from 'vitest';
import { derivePieces } from '../../pile.ts';

function claimsOf(text: string) {
  const { articles } = derivePieces([{ id: 'd', outlet: 'The Vessby Leaf', published: '2023-06-12', text }]);
  return articles[0]!.claims.filter(
    ({ kind, predicate }) => kind !== 'number' && kind !== 'date' && !predicate.key.startsWith('course:'),
  );
}

const told = (text: string) =>
  claimsOf(text)
    .filter(({ kind }) => kind !== 'place')
    .map(({ predicate, polarity, subject, object }) => [
      predicate.key,
      polarity,
      subject?.words ?? null,
      object?.words ?? null,
    ]);

test.each([
  ['a verb with a preposition', 'The new organ was paid for by the Bank of Vessby.', 'pay', 'the Bank of Vessby'],
  ['a note without a subject', 'Robbed by two masked men on Friday.', 'rob', 'two masked men'],
  ['whom it took how long', 'It took the Aldra team a day to break off the talks.', 'breakoff', 'the Aldra team'],
  ['the strong room', 'Burglars emptied the safe of the Vessby post office.', 'rob', 'Burglars'],
  ['words beside the verb', 'The bank in Vessby was cleaned out by two thugs.', 'rob', 'two thugs'],
  ['fire', 'Militiamen put the torch to the chapel in Vessby.', 'destroy', 'Militiamen'],
  ['ashes', 'The village of Ulm was reduced to ashes by soldiers.', 'destroy', 'soldiers'],
  ['a van', 'Two men bundled Ana Veld into a van in Vessby.', 'abduct', 'Two men'],
  [
    'what soldiers take',
    'Soldiers of the Third Brigade captured the barracks at Ulm.',
    'held',
    'Soldiers of the Third Brigade',
  ],
  ['seats', 'The Greens swept all nine wards of Vessby.', 'win', 'The Greens'],
  ['a wheel', 'Jon Aske drove the bus into the quay at Ulm.', 'fly', 'Jon Aske'],
  ['whose they are', 'Crews from the ferry yard cut the cable at Ulm.', 'sever', 'Crews from the ferry yard'],
  ['stress alone', 'It was schoolboys who dragged it down, says the mayor of Ulm.', 'open:drag', 'schoolboys'],
  ['an order', 'Governor Ilse Marn gave the order to clear the quay.', 'order', 'Governor Ilse Marn'],
])('who did it is told by %s', (_, text, key, doer) => {
  const found = told(text).filter(([name, , subject]) => name === key && subject === doer);
  expect(found).toHaveLength(1);
});

test.each([
  ['a record', 'Ana Veld smashed the record at Vessby.', 'destroy'],
  ['costs', 'The Bank of Vessby slashed and severed its ties with Ulm.', 'sever'],
  ['a ball', 'Ana Veld smashed the ball into the net at Vessby.', 'destroy'],
  ['time alone', 'It took a year to break off the talks at Vessby.', null],
])('nobody is said to have done it to %s', (_, text, key) => {
  expect(told(text).filter(([name, , subject]) => (key === null ? subject !== null : name === key))).toEqual([]);
});

test('no order was given', () => {
  const text = 'Governor Ilse Marn gave no order.';
  expect(told(text).filter(([name]) => name === 'order')).toEqual([['order', 'no', 'Governor Ilse Marn', null]]);
});
