import { expect, test } from 'vitest';
import { derivePieces } from '../../pile.ts';

const FIRE = 'A fire swept the Ulm mill on Monday.';

/** What is told to have begun a harm, or where it began: the cause or the place, what came about, and whether it is denied. */
function originsOf(text: string): (readonly [string | undefined, string | undefined, string])[] {
  const { articles } = derivePieces([{ id: 'c', outlet: 'The Vessby Leaf', published: '2023-06-12', text }]);
  return articles[0]!.claims
    .filter(({ kind, predicate }) => kind === 'cause' || predicate.key === 'began_at')
    .map(({ subject, place, object, polarity }) => [(subject ?? place)?.words, object?.words, polarity] as const);
}

test.each([
  ['The fire began in a stack of straw, the brigade said.', 'a stack of straw', 'The fire'],
  ['The fire started with a spark.', 'a spark', 'The fire'],
  ['The blaze began after a candle fell over.', 'a candle fell over', 'The blaze'],
  ['The fire started when a guard threw a flare onto a bed.', 'a guard threw a flare onto a bed', 'The fire'],
  ['The blaze broke out in the kitchen of the Ulm inn.', 'in the kitchen of the Ulm inn', 'The blaze'],
  ['The fire was started by two boys.', 'two boys', 'The fire'],
  ['A fire in a shed at the port of Vess set off an explosion.', 'A fire', 'an explosion'],
  ['A cracked wheel was the cause of the derailment.', 'A cracked wheel', 'the derailment'],
  ['The fire was lit deliberately.', 'lit deliberately', 'The fire'],
  ['The fire was an act of arson.', 'arson', 'The fire'],
  ['The fire was lit at the entrance, the chief said.', 'at the entrance', 'The fire'],
  [
    'The Ulm bridge collapsed after a gravel barge struck a pier.',
    'a gravel barge struck a pier',
    'The Ulm bridge collapsed',
  ],
  ['The dam burst after three days of rain.', 'three days of rain', 'The dam burst'],
  ['A broken rail caused the train to derail.', 'A broken rail', 'the train to derail'],
  ['A leak is believed to be the cause of the blast.', 'A leak', 'the blast'],
  ['The cause of the blast is believed to be a leak.', 'a leak', 'the blast'],
  ['They named a leak as the cause of the blast.', 'a leak', 'the blast'],
  ['The explosion, he repeated, was caused by a stray rocket.', 'a stray rocket', 'The explosion'],
  ['Officials blamed a leak for the blast.', 'a leak', 'the blast'],
])('what a harm began with, in one sentence: %s', (text, cause, effect) => {
  expect(originsOf(text)).toEqual([[cause, effect, 'yes']]);
});

test.each([
  ['It started with a candle.', 'a candle'],
  ['Prisoners set fire to a wing.', 'Prisoners'],
  ['Tear gas set mattresses alight.', 'Tear gas'],
  ['What burned in there was straw.', 'straw'],
  ['An electrical fault was to blame.', 'An electrical fault'],
  ['It was arson.', 'arson'],
  ['Smuggled flares belonging to a club started it.', 'flares'],
  ['The owner blames the driver.', 'the driver'],
  ['“A man fell asleep. That is your cause,” she said.', 'A man fell'],
])('what a harm told of before began with: %s', (text, cause) => {
  expect(originsOf(`${FIRE} ${text}`)).toEqual([[cause, 'A fire', 'yes']]);
});

test.each(['Police ruled out arson.', 'Arson has been ruled out.', 'There was no sign of arson.'])(
  'a cause that is ruled out: %s',
  (text) => {
    expect(originsOf(`${FIRE} ${text}`).map(([, effect, polarity]) => [effect, polarity])).toEqual([['A fire', 'no']]);
  },
);

test.each([
  'The collapse was caused by rust, not by a barge.',
  'The bridge collapsed because of rust, not a barge.',
  'The collapse was caused by rust rather than a barge.',
])('what is ruled out in favour of another: %s', (text) => {
  expect(originsOf(text).map(([cause, , polarity]) => [cause, polarity])).toEqual([
    ['rust', 'yes'],
    ['a barge', 'no'],
  ]);
});

test.each([
  'The cause of the fire has not been established.',
  'The cause of the fire is not yet known.',
  'The cause of the fire remains under investigation.',
  'The cause of the fire could not be determined.',
  'It is too early to say what caused the fire.',
  'Investigators do not know how the fire started.',
  'What caused the fire is unclear.',
  'Police are investigating the cause of the fire.',
  'There was no immediate word on the cause of the fire.',
  'An inquiry into the cause of the fire is under way.',
  'The report gives no cause for the fire.',
  'The source of the fire has not been found.',
  'The ministry has opened an inquiry into the cause of the fire.',
  'No explanation for the fire? Nobody in the ministry has an explanation for the fire.',
])('a cause that is not known: %s', (text) => {
  const { articles } = derivePieces([{ id: 'c', outlet: 'The Vessby Leaf', published: '2023-06-12', text }]);
  const causes = articles[0]!.claims.filter(({ kind }) => kind === 'cause');
  expect(causes.map(({ subject, object }) => [subject?.key, object?.words])).toEqual([['not-known', 'the fire']]);
});

test.each([
  'The cause of the fire has been established.',
  'An inquiry into the cause of the fire found that it had been lit.',
  'The explosion happened as workers were changing shift.',
  'The market fell after the bank failed.',
  'Investigators now know how the fire started.',
  'The fire broke out when most guests were asleep.',
  'The festival began in a tent, the fire brigade said.',
  `${FIRE} In 2015 vandals set a barn alight.`,
  `${FIRE} Police have not ruled out arson.`,
  'Two boys set fire to a barn.',
  'The mayor ruled out a tax on barns.',
])('no origin of a harm: %s', (text) => {
  expect(originsOf(text)).toEqual([]);
});
