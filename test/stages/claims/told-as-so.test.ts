import { describe, expect, test } from 'vitest';
import { deriveText } from '../../pile.ts';

/** What a sentence says of a kind of happening, as "denied", "open", "doubted" or "so"; null where it tells of none. */
function toldOf(key: string, text: string): string | null {
  const { claims } = deriveText({ id: 'a1', text, published: '2024-05-20' });
  const found = claims.find(({ predicate, kind }) => predicate.key === key && kind !== 'date' && kind !== 'number');
  if (!found) return null;
  if (found.polarity === 'no') return 'denied';
  if (!found.certain) return 'open';
  return found.stance === 'asks' || found.stance === 'doubts' ? 'doubted' : 'so';
}

describe('what a clause takes for granted is neither denied nor doubted', () => {
  test.each([
    ['dead', 'Kest police have not disclosed how Anna and Katie Holt died.', 'so'],
    ['suspended', 'The board did not say why Osk Hiller was suspended.', 'so'],
    ['suspended', 'The board did not say that Osk Hiller was suspended.', 'denied'],
    [
      'kill',
      'Residents asked the council of Brell to close the footbridge that collapsed and killed seven people.',
      'so',
    ],
    ['leave', 'Protesters demanded that the mayor of Brell resign and leave the city.', 'doubted'],
  ])('%s: %s', (key, text, told) => expect(toldOf(key, text)).toBe(told));
});

describe('an attempt that came to nothing is no denial', () => {
  test.each([
    ['attack', 'The Kest navy foiled an attack on the tanker Orla.', 'so'],
    ['attack', 'The Kest navy prevented pirates from attacking the tanker Orla.', 'open'],
    ['attack', 'The captain denied attacking the tanker Orla.', 'denied'],
    ['sign', 'The storm prevented Kest from signing the Orm treaty.', 'denied'],
  ])('%s: %s', (key, text, told) => expect(toldOf(key, text)).toBe(told));
});

describe('what money is for has not been done', () => {
  test.each([
    ['buy', 'The town of Kest issued a bond to buy the Holt meadow.', 'open'],
    ['buy', 'Kest was the first town to buy the Holt meadow.', 'so'],
  ])('%s: %s', (key, text, told) => expect(toldOf(key, text)).toBe(told));
});

describe('words that only look like a kind of happening', () => {
  test.each([
    ['open', 'Kest placed running back Ivo Brand on the injured list.', null],
    ['open', 'The Kest shop is running again.', 'so'],
    ['kill', 'Ivo Brand was charged with second-degree murder.', null],
    ['kill', 'Ivo Brand was charged with the murder of Ada Holt.', 'so'],
    ['attack', 'Ivo Brand hit the canvas in the sixth round.', null],
    ['attack', 'Ivo Brand beat the count in the sixth round.', null],
    ['attack', 'Ivo Brand struck up a conversation with the clerk.', null],
    ['attack', 'Ivo Brand struck the clerk in the hall.', 'so'],
    ['allow', 'The flaw allows hackers to read the letters of the Holt bank.', null],
    ['allow', 'The rule allows the Holt bank to sell the meadow.', 'so'],
    ['build', 'The Kest patch is designed to close the gap.', null],
    ['build', 'The Kest bridge was designed by Ada Holt.', 'so'],
    ['rescue', 'Only the bell saved Ivo Brand from defeat.', null],
    ['approve', 'The cause of the leak at Kest is still unclear.', null],
    ['rise', 'The Kest precinct had grown more open to the town.', null],
  ])('%s: %s', (key, text, told) => expect(toldOf(key, text)).toBe(told));
});

test('a headline leaves out "was"', () => {
  const { claims } = deriveText({ id: 'a1', text: 'Kest mayor arrested.', published: '2024-05-20' });
  const found = claims.find(({ predicate }) => predicate.key === 'arrest');
  expect([found?.subject, found?.object?.words]).toEqual([undefined, 'Kest mayor']);
});
