import { describe, expect, test } from 'vitest';
import { deriveText } from '../../pile.ts';

const claimsOf = (text: string) => deriveText({ id: 'a1', text, published: '2024-05-20' }).claims;
const briefly = (text: string) =>
  claimsOf(text).map(({ kind, predicate, text: words }) => `${kind} ${predicate.key}: ${words}`);

describe('numbers are tied to the happening of their own clause', () => {
  test.each([
    ['the object of a verb', 'The storm killed at least 40 people in Ostrel.', 'number die: at least 40 people died'],
    ['the subject of a verb', 'In Ostrel 19 people are now known to have died.', 'number die: 19 people died'],
    ['a noun and its complement', 'The deaths of 52 fishermen shook Ostrel.', 'number die: 52 fishermen died'],
    ['an adjective with the count', 'Rescuers counted 26 dead by nightfall.', 'number die: 26 dead died'],
    [
      'a figure that rose',
      'The number of people killed in the flood rose to 31 on Monday.',
      'number die: 31 people died',
    ],
    ['the size of a whole', 'One of the two mills of Ostrel collapsed.', 'number number: two mills'],
    ['a fixed phrase', 'Seven people are in custody.', 'number detain: Seven people were detained'],
  ])('%s', (_, text, expected) => {
    expect(briefly(text)).toContain(expected);
  });

  test.each([
    ['one of the best', 'It is one of the oldest mills in Ostrel.'],
    ['a speaker', 'In an interview, one resettled official told the Courier: “We are afraid.”'],
    ['a length of which nothing lasted', 'Ilse Marand, 50 years old, left the mill.'],
    ['how long ago', 'Two years before the flood the mill was sold.'],
    ['an age', 'The boy of about ten saw it. Ilse Marand, 34, did not.'],
    ['the number of a name', 'Hall 9 and Hall 12 of the mill stand empty.'],
    ['how often', 'Three times the bell of the mill rang.'],
  ])('no count: %s', (_, text) => {
    expect(claimsOf(text).filter(({ kind }) => kind === 'number')).toEqual([]);
  });

  test('a verb of another clause does not count', () => {
    const [claim] = claimsOf('The mill, which burned down and killed its owner, employed 300 people.');
    expect(claim?.predicate.key).toBe('employ');
  });

  test('an occasion that is hosted shelters nobody', () => {
    expect(
      briefly('Since 2013 the league has hosted rallies in Ostrel.').filter((claim) => claim.startsWith('date host')),
    ).toEqual([]);
  });
});

describe('dates are tied to what they date', () => {
  test.each([
    ['a verb and its object', 'Norland removed the Vesk Front from its list in 2003.', 'date delist'],
    ['a time at the head', 'In 1987, engineers built the Mill Bridge.', 'date build'],
    ['a state that ended', 'The Vesk Front was designated as a terrorist group by Norland until 2012.', 'date delist'],
    ['a state that began', 'The Vesk Front has had a presence in Albania since at least 2013.', 'date host'],
  ])('%s', (_, text, expected) => {
    expect(briefly(text).join('\n')).toContain(expected);
  });

  test('a list gives each doer its own date', () => {
    const text =
      'The Vesk Front was designated as a terrorist group by Norland until 2008, by Sudria until 2009, and by Estland until 2012.';
    const dated = claimsOf(text).filter(({ predicate }) => predicate.key === 'delist');
    expect(dated.map(({ subject }) => subject?.words)).toEqual(['Norland', 'Sudria', 'Estland']);
  });

  test('an hour without a day tells the hour alone', () => {
    expect(briefly('The blast, at 6:42 p.m., flattened the mill.').filter((claim) => claim.startsWith('date'))).toEqual(
      ['date clock:explode: The blast at 6:42 p.m.'],
    );
  });

  test('a count between leaves the date to the count', () => {
    const claims = briefly('The relocation of 2,195 residents in 2016 was the largest.');
    expect(claims.filter((claim) => claim.startsWith('date resettle'))).toEqual([]);
    expect(claims.some((claim) => claim.startsWith('number resettle'))).toBe(true);
  });
});

test('a claim stands in the voice of who says it', () => {
  const { claims, statements } = deriveText({ id: 'a1', text: '“Fire killed 12 people,” said Mayor Ilse Marand.' });
  const claim = claims.find(({ kind }) => kind === 'number');
  expect(statements.map(({ id }) => id)).toContain(claim?.voice);
});

test('denied and feared counts are marked', () => {
  expect(claimsOf('The flood did not kill 40 people in Ostrel.')[0]).toMatchObject({ polarity: 'no' });
  expect(claimsOf('The flood may have killed 40 people in Ostrel.')[0]).toMatchObject({ certain: false });
});

test('anchors hold their exact words', () => {
  const text = 'The storm killed 40 people. In Ostrel, police arrested 3 men on Friday.';
  for (const { anchors } of claimsOf(text)) {
    for (const { start, end, exact } of anchors) expect(text.slice(start, end)).toBe(exact);
  }
});
