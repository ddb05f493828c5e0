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
    ['an imagination is captured without an arrest', 'Ilse Marand captured the imagination of Ostrel.', 'arrest'],
    ['a shot that is fired dismisses nobody', 'In Ostrel Ilse Marand drew a gun and fired it.', 'sacked'],
    ['nor do shots fired at somebody', 'In Ostrel Ilse Marand fired at the guard.', 'sacked'],
    ['nor through a door', 'Police in Ostrel say that Ilse Marand also fired through a door.', 'sacked'],
    ['she whom a school turns down is no plan', 'In Ostrel she applied and she was turned down.', 'reject'],
    [
      'a boxer who is stopped is no halted plan',
      'Ilse Marand of Ostrel stopped the challenger in the third round.',
      'stop',
    ],
    ['a heart attack attacks nobody', 'Ilse Marand suffered a heart attack in Ostrel.', 'attack'],
    ['workers strike without attacking', 'An Ostrel dockers strike is feared.', 'attack'],
    ['who leaves the public eye is not missing', 'Ilse Marand vanished from the public eye in Ostrel.', 'missing'],
    ['who is survived by a sister is not alive', 'Ilse Marand of Ostrel was survived by a sister.', 'alive'],
    ['a ship that closes in is not shut', 'The Ostrel frigate closed in on the boat.', 'shut'],
    ['fires break out of no prison', 'A fire broke out in Ostrel.', 'escaped'],
    ['nor do those who escape a fire', 'Ana Prell escaped with two children from the fire.', 'escaped'],
    ['a roof that leaks tells no secret', 'The Ostrel storeroom leaked.', 'leak'],
    ['who goes on to win does not go on', 'Ilse Marand continued to win in Ostrel.', 'continue'],
    ['Sunday was not elected', 'Nobody in Ostrel will forget Sunday’s election.', 'appoint'],
  ])('%s', (_, text, key) => {
    expect(keysOf(text)).not.toContain(key);
  });

  test.each([
    ['a prisoner is freed', 'Police in Ostrel released Ilse Marand.', 'free'],
    ['a bill is passed', 'The council of Ostrel passed the water bill.', 'approve'],
    ['an air strike attacks', 'An air strike on the Ostrel depot was reported.', 'attack'],
    ['a clerk is dismissed', 'Ostrel Glass fired the clerk.', 'sacked'],
    ['a prisoner breaks out', 'A prisoner escaped from the Ostrel jail.', 'escaped'],
    ['so does one with a name', 'Ivo Dahl escaped from custody on Monday.', 'escaped'],
    ['what is burned down is what burns', 'Soldiers burned down the school of Ostrel.', 'destroy'],
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

describe('a pronoun that is an object stands for another than the subject', () => {
  test.each([
    ['a person', 'Ilse Marand met Pavel Orin in Ostrel. Later Orin stabbed him.', undefined],
    ['a state', 'Ostrel has accused it of a breach.', undefined],
  ])('%s', (_, text, want) => {
    const claim = claimsOf(text).find(({ predicate }) => predicate.key === 'attack' || predicate.key === 'accuse');
    expect(claim?.object?.words).toBe(want);
  });
});

test('what a denial takes as known is denied by nobody', () => {
  const claims = claimsOf('The accused, Ilse Marand, denied the theft following a fire at the Ostrel mill.');
  expect(claims.find(({ predicate }) => predicate.key === 'burn')?.stance).not.toBe('denies');
});

test('a pirate attack is one by pirates', () => {
  const claim = claimsOf('The Ostrel navy came to the scene of the pirate attack.').find(
    ({ predicate }) => predicate.key === 'attack',
  );
  expect(claim?.subject?.words).toContain('pirate');
});
