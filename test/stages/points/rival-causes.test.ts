import { expect, test } from 'vitest';
import { derivePieces } from '../../pile.ts';

const LEAD = 'Four people died in a fire at the Hotel Orm in Vessby on Saturday, the fire brigade said.';

interface Told {
  readonly text: string;
  readonly published?: string;
}

/** Questions of what a harm came of and where it began, with their states and answers. */
function pointsOf(...told: readonly (string | Told)[]) {
  const pieces = told.map((one, i) => {
    const { text, published = '2023-06-12' } = typeof one === 'string' ? { text: one } : one;
    return { id: `c${i}`, outlet: `Outlet ${i}`, published, text: `${LEAD} ${text}` };
  });
  return derivePieces(pieces)
    .points.filter(({ kind, question }) => kind === 'cause' || question.startsWith('Where did the fire'))
    .map(({ question, state, because, readings }) => ({
      question,
      state,
      because,
      values: readings.map(({ value }) => value),
    }));
}

const stateOf = (...told: readonly (string | Told)[]): readonly string[] => pointsOf(...told).map(({ state }) => state);

test('who is said to have set a fire stands against a fault', () => {
  const [point] = pointsOf(
    'Guests set the curtains alight, a porter said.',
    'A short circuit caused the fire, the owner said.',
  );
  expect(point).toMatchObject({ question: expect.stringMatching(/^What caused the fire/), state: 'disputed' });
});

test.each([
  ['a fault by two names', 'An electrical fault was to blame.', 'The fire was caused by a short circuit.'],
  ['who did it and with what', 'The fire was started by a guest.', 'A cigarette caused the fire.'],
  ['what burned and what set it off', 'The fire began in a stack of straw.', 'A short circuit caused the fire.'],
  ['a fault by the thing that failed', 'A fault caused the fire.', 'The fire was caused by a broken heater.'],
  ['one that led to it in the end', 'A frost eventually led to the fire.', 'A lamp caused the fire.'],
  ['an accident and what caused it', 'The fire was an accident.', 'The fire was caused by a candle.'],
])('no rivals: %s', (_, one, other) => {
  expect(stateOf(one, other)).toEqual(['compatible']);
});

test.each([
  ['an accident and arson', 'The fire was an accident.', 'The fire was arson.'],
  ['arson and a fault', 'The fire was deliberately lit.', 'A short circuit caused the fire.'],
  ['a cause and its denial', 'The fire was arson, a witness said.', 'Police ruled out arson.'],
  ['two things', 'The fire was caused by a boiler.', 'The fire was caused by a firework.'],
  ['two things that burned', 'The fire began in a stack of straw.', 'The fire began in a drum of varnish.'],
])('rivals: %s', (_, one, other) => {
  expect(stateOf(one, other)).toContain('disputed');
});

test('a clause and the noun of what it tells of are one cause', () => {
  const points = pointsOf('The fire began after a candle fell over.', 'The fire was caused by a candle.');
  expect(points.map(({ values }) => values.length)).toEqual([1]);
});

test('what was not known is known later, and no rival on one day', () => {
  const open = 'The cause of the fire has not been established.';
  const known = 'The fire was caused by a short circuit.';
  expect(stateOf(open, { text: known, published: '2023-07-20' })).toEqual(['revised']);
  expect(stateOf(open, known)).toEqual(['compatible']);
});

test('“by a candle, not by a lamp” denies the lamp', () => {
  const points = pointsOf('The fire was caused by a candle, not by a lamp.', 'The fire was caused by a lamp.');
  expect(points.map(({ state, values }) => [state, values])).toEqual([
    ['disputed', expect.arrayContaining(['a candle', 'not a lamp', 'a lamp'])],
  ]);
});

test('where a fire began is asked apart from what caused it', () => {
  const points = pointsOf(
    'The fire began in the kitchen.',
    'The fire began in the laundry.',
    'A candle caused the fire.',
  );
  expect(points.map(({ question, state }) => [question, state])).toContainEqual([
    'Where did the fire begin?',
    'disputed',
  ]);
  expect(points.some(({ values }) => values.includes('a candle') && values.length > 1)).toBe(false);
});

test('a fire and the explosion that it set off are two harms', () => {
  const points = pointsOf(
    'The fire set off an explosion.',
    'A candle caused the fire.',
    'The fire caused the explosion.',
  );
  expect(points.filter(({ state }) => state === 'disputed')).toEqual([]);
});

test('who set a thing alight is asked in those words where no fire is named', () => {
  const who = [
    'Rioters set fire to the town hall of Ulm on Friday.',
    'Soldiers set the town hall of Ulm alight on Friday.',
  ];
  const pieces = who.map((text, i) => ({
    id: `c${i}`,
    outlet: `Outlet ${i}`,
    published: '2023-06-12',
    text: `${text} Petra Lund of Ulm saw it.`,
  }));
  expect(derivePieces(pieces).points.map(({ question }) => question)).toContain(
    'Who set fire to the town hall of Ulm?',
  );
});

test('a fire of long ago is another', () => {
  const points = pointsOf(
    'The fire was caused by a candle.',
    'A flare caused the fire at the inn thirty years ago, a guide said.',
  );
  expect(points.filter(({ values }) => values.length > 1)).toEqual([]);
});

test('the fires of two towns stay two', () => {
  const pieces = [
    'A fire at the Orm mill in Vessby was caused by a candle, the Vessby brigade said on Saturday.',
    'A fire at the Tarn hotel in Lusk was caused by a short circuit, the Lusk brigade said on Sunday.',
  ].map((text, i) => ({ id: `c${i}`, outlet: `Outlet ${i}`, published: '2023-06-12', text }));
  expect(derivePieces(pieces).points.filter(({ kind, readings }) => kind === 'cause' && readings.length > 1)).toEqual(
    [],
  );
});
