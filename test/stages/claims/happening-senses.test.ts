import { describe, expect, test } from 'vitest';
import { deriveText } from '../../pile.ts';

const claimsOf = (text: string) =>
  deriveText({ id: 'a1', text, published: '2024-05-20' }).claims.filter(
    ({ kind }) => kind !== 'number' && kind !== 'date',
  );
const keysOf = (text: string) => claimsOf(text).map(({ predicate }) => predicate.key);

describe('a verb means what its doer and its object allow', () => {
  test.each([
    ['a video is not freed', 'Police in Ostrel released a video of the raid.', 'free'],
    ['an order is not killed', 'Ilse Marand executed the plan in Ostrel.', 'kill'],
    ['a quake does not attack', 'An earthquake struck Ostrel.', 'attack'],
    ['people who are turned away are no shots', 'In Ostrel 70 people were turned away.', 'parry'],
    ['a column that passes a well passes no law', 'The last column passed the well of Ostrel.', 'approve'],
    [
      'what it comes down to does not fall',
      'In Ostrel it all comes down to water, which is what the price comes down to.',
      'fall',
    ],
    ['soldiers who fall are no figures', 'Two of the soldiers of Ostrel fell.', 'fall'],
    ['ballots that are left unopened leave nothing', 'The ballots of Ostrel were left unopened.', 'leave'],
    ['who runs a marathon heads none', 'Ilse Marand ran the Ostrel marathon.', 'lead_office'],
    ['Sunday was not elected', 'Nobody in Ostrel will forget Sunday’s election.', 'appoint'],
  ])('%s', (_, text, key) => {
    expect(keysOf(text)).not.toContain(key);
  });

  test.each([
    ['a prisoner is freed', 'Police in Ostrel released Ilse Marand.', 'free'],
    ['a bill is passed', 'The council of Ostrel passed the water bill.', 'approve'],
    ['a price falls', 'The price of bread in Ostrel fell.', 'fall'],
    ['who runs a trust heads it', 'Ilse Marand, who runs the Ostrel hospital trust, spoke.', 'lead_office'],
    ['an inquiry is dropped', 'Prosecutors dropped the inquiry into Ilse Marand.', 'stop'],
    ['a vote is annulled', 'A judge has annulled the election in Ostrel.', 'repealed'],
  ])('%s', (_, text, key) => {
    expect(keysOf(text)).toContain(key);
  });
});

describe('causes of what somebody did', () => {
  const causeOf = (text: string) => claimsOf(text).find(({ kind }) => kind === 'cause');
  test.each([
    ['for reasons of', 'Ilse Marand resigned from the Ostrel council for reasons of health.', 'health'],
    ['because', 'Ostrel Glass shut the kiln because wood was scarce.', 'wood was scarce'],
    ['because of', 'The mill in Ostrel was being closed because of a flood.', 'a flood'],
  ])('%s', (_, text, cause) => {
    expect(causeOf(text)?.subject?.words).toBe(cause);
  });

  test('reasons that are not told are none', () => {
    expect(causeOf('Ostrel shut the kiln for security reasons.')?.subject?.words).toBe('security reasons');
    expect(causeOf('For obvious reasons, Ostrel is not thrilled by the kiln.')).toBeUndefined();
    expect(causeOf('Ostrel shut the kiln for many reasons.')).toBeUndefined();
  });

  test('why somebody knows a thing is no cause of it', () => {
    expect(causeOf('I know it because I was in Ostrel that night.')).toBeUndefined();
  });
});
