import { expect, test } from 'vitest';
import { derivePieces } from '../../pile.ts';

/** What is told to have caused what. */
function causesOf(text: string): (readonly [string | undefined, string | undefined])[] {
  const { articles } = derivePieces([{ id: 'c', outlet: 'The Vessby Leaf', published: '2023-06-12', text }]);
  return articles[0]!.claims
    .filter(({ kind }) => kind === 'cause')
    .map(({ subject, object }) => [subject?.words, object?.words] as const);
}

test.each([
  [
    'a thing that is no harm by its noun',
    'The discharge was caused by a failed seal.',
    'a failed seal',
    'The discharge',
  ],
  [
    'what came about, by its noun',
    'The flood happened because the mill had kept the pond too full.',
    'the mill had kept the pond too full',
    'The flood',
  ],
  ['what was triggered', 'Blasting above Vessby triggered the slide.', 'Blasting above Vessby', 'the slide'],
])('the cause of %s', (_, text, cause, effect) => {
  expect(causesOf(text)).toEqual([[cause, effect]]);
});

test.each([
  'The mayor was caused by her aides to wait.',
  'The march happened on Friday in Vessby.',
  'A noise was caused by something.',
])('no cause: %s', (text) => {
  expect(causesOf(text)).toEqual([]);
});

test('a flood and a flooding are asked about together', () => {
  const texts = [
    'The cause of the flooding in the Vess valley was rain, the ministry said.',
    'The flood in the Vess valley was caused by a full pond at the Ulm mill.',
  ];
  const pieces = texts.map((text, i) => ({ id: `c${i}`, outlet: `Outlet ${i}`, published: '2023-06-12', text }));
  const found = derivePieces(pieces).points.filter(({ kind }) => kind === 'cause');
  expect(found.map(({ state }) => state)).toEqual(['disputed']);
});

test.each([
  ['put down', 'The blackout in Vessby was put down to a fallen pylon.', 'a fallen pylon', 'The blackout in Vessby'],
  ['a result', 'The blackout in Vessby was the result of a cyberattack.', 'a cyberattack', 'The blackout in Vessby'],
  ['what set it off', 'The explosion in Vessby was set off by a boiler.', 'a boiler', 'The explosion in Vessby'],
  ['what started it', 'The fire was started by a faulty heater.', 'a faulty heater', 'The fire'],
  ['what is behind it', 'A signal failure was behind the delay.', 'A signal failure', 'the delay'],
  ['what is to blame', 'Heavy lorries are to blame for the collapse.', 'Heavy lorries', 'the collapse'],
])('the cause as %s', (_, text, cause, effect) => {
  expect(causesOf(text)).toEqual([[cause, effect]]);
});

test.each([
  [
    'a fire by its cause',
    'A fire gutted the Ulm mill on Monday. The cause was a faulty heater.',
    'a faulty heater',
    'A fire',
  ],
  ['a blast by a line', 'An explosion wrecked the Ulm mill. The reason: a gas leak.', 'a gas leak', 'An explosion'],
  [
    'an end by whom it is blamed on',
    'The Ulm works will close on 30 June, its owner said. The company blamed the price of gas.',
    'the price of gas',
    'The Ulm works will close',
  ],
  [
    'what its owner said of it',
    'The owner of the pit, Ulm Metals, said that it would close the pit. The firm, which has its seat in Orl, blamed low prices.',
    'low prices',
    'it would close the pit',
  ],
])('what the sentence before tells: %s', (_, text, cause, effect) => {
  expect(causesOf(text)).toEqual([[cause, effect]]);
});

test.each([
  ['somebody who is blamed', 'The Ulm works will close. The mayor blamed the owner.'],
  ['somebody who brings on what is no fire', 'The march in Vessby was started by a worker.'],
  ['a good cause', 'The fair at Vessby began on Friday. The cause was good.'],
  ['a vote', 'The mayor spoke for an hour. The result of the vote was clear.'],
])('no cause: %s', (_, text) => {
  expect(causesOf(text)).toEqual([]);
});

function pointsOf(...texts: string[]) {
  const pieces = texts.map((text, i) => ({ id: `c${i}`, outlet: `Outlet ${i}`, published: '2023-06-12', text }));
  return derivePieces(pieces)
    .points.filter(({ kind }) => kind === 'cause')
    .map(({ question, state }) => [question, state]);
}

test('what is ruled out as a cause goes against who names it', () => {
  expect(
    pointsOf(
      'The ministry ruled out the tannery as the cause of the deaths of the Meer fish.',
      'The deaths of the Meer fish were caused by the tannery, anglers said.',
    ).map(([, state]) => state),
  ).toEqual(['disputed']);
});

test('two reasons that two give for one act, one of them by a noun, are rivals; one voice can give both', () => {
  const [question, blamed] = [
    'What is given as the reason why the Ulm works is closing?',
    'The Ulm works will close in May.',
  ];
  expect(
    pointsOf(
      `${blamed} The company blamed the price of gas. Ulm makes glass.`,
      'The Ulm works is closing because of a fine, the union said. Ulm makes glass.',
    ),
  ).toEqual([[question, 'disputed']]);
});

test('a clause and the noun made of its verb tell of one effect', () => {
  expect(
    pointsOf(
      'The Ulm works closed because of a fine, the Ulm union said of the Ulm owner.',
      'A fine led to the closure of the Ulm works, the Ulm union said of the Ulm owner.',
    ).map(([, state]) => state),
  ).toEqual(['single']);
});
