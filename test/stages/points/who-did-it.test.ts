import { describe, expect, test } from 'vitest';
import { derivePieces } from '../../pile.ts';

const FILLERS = [
  'Harvel has four thousand people and one drawbridge, and the Osk runs by its walls.',
  'Nobody in Harvel who was asked about it by the Osk would say more.',
];

function derive(...texts: string[]) {
  return derivePieces(
    texts.map((text, i) => ({
      id: `w${i}`,
      outlet: `Outlet ${i}`,
      published: '2023-06-12',
      text: `${text} ${FILLERS[i]}`,
    })),
  );
}

function pointsOf(kind: string, ...texts: string[]) {
  return derive(...texts)
    .points.filter((point) => point.kind === kind)
    .map(({ question, state, readings }) => ({ question, state, values: readings.map(({ value }) => value) }));
}

const claimsOf = (text: string) => derive(text).articles.flatMap(({ claims }) => claims);

describe('a cause that somebody denies', () => {
  const RAID = 'Guild masters wrote that a carter of theirs died during the search of the yard.';
  const DENIAL = '“Our guards did not cause the death of the carter,” steward Oda Brell answered.';

  test('stands beside what the harm came of, as the article told just before', () => {
    expect(pointsOf('cause', `${RAID} ${DENIAL}`)).toEqual([
      {
        question: 'What caused the death of the carter?',
        state: 'compatible',
        values: ['not our guards', 'the search of the yard'],
      },
    ]);
  });

  test.each([
    ['said long before', `${RAID} Rain fell. The market was open. Boats came in. ${DENIAL}`],
    ['in no happening', `A carter of the guild died in the yard. ${DENIAL}`],
    ['that is denied itself', `No carter died during the search. ${DENIAL}`],
  ])('alone where the harm is told %s', (_, text) => {
    expect(pointsOf('cause', text).map(({ values }) => values)).toEqual([['not our guards']]);
  });
});

describe('"not by them"', () => {
  test('denies a doer, not the deed', () => {
    const text = 'The fire at the Harvel mill was not caused by the wiring, inspector Oda Brell said.';
    const claims = claimsOf(text).filter(({ predicate }) => predicate.key === 'burn');
    expect(claims.map(({ kind, polarity }) => [kind, polarity])).toEqual([
      ['actor', 'yes'],
      ['actor', 'no'],
    ]);
    expect(pointsOf('polarity', text)).toEqual([]);
  });

  test('stands against who is said to have done it', () => {
    const one = 'Ana Prell, 30, was killed by police in Harvel on Friday.';
    const two = 'The death of Ana Prell in Harvel on Friday was never caused by the police.';
    expect(pointsOf('actor', one, two)).toEqual([
      { question: 'Who killed Ana Prell?', state: 'disputed', values: ['police in Harvel', 'not the police'] },
    ]);
  });
});

describe('one of many', () => {
  const one = 'One of the Harvel miners was killed on Friday when the Osk pit fell in.';

  test('is somebody whom a deed befalls', () => {
    const claims = claimsOf(one).filter(({ predicate }) => predicate.key === 'kill');
    expect(claims.map(({ object }) => object?.words)).toEqual(['One of the Harvel miners']);
  });

  test('is not set against all of them', () => {
    const all = 'The Harvel miners were found alive on Friday after the Osk pit fell in.';
    expect(pointsOf('status', one, all).filter(({ state }) => state === 'disputed')).toEqual([]);
  });
});

describe('two answers that can both hold', () => {
  test('one told of by what he did may be the one whom the other names', () => {
    const one = 'A gunman attacked the Harvel customs house on Friday.';
    const two = 'Erik Tolland attacked the Harvel customs house on Friday, the court heard.';
    expect(pointsOf('actor', one, two).map(({ state }) => state)).toEqual(['compatible']);
  });

  test('two who are named can’t both have done it', () => {
    const one = 'Ona Brill wrote the Harvel letter, the paper says.';
    const two = 'Erik Tolland wrote the Harvel letter, the court heard.';
    expect(pointsOf('actor', one, two).map(({ state }) => state)).toEqual(['disputed']);
  });

  test('what befell a thing that neither names nor dates may be of two', () => {
    const one = 'Pirates off Harvel attacked merchant vessels, the navy said.';
    const two = 'The Harvel navy kept pirates off Harvel from attacking a merchant vessel, the navy said.';
    const disputed = derive(one, two).points.filter(({ state }) => state === 'disputed');
    expect(disputed).toEqual([]);
  });
});

describe('what is taken for granted is not doubted with the rest', () => {
  test.each([
    ['a relative clause', 'The doctors urged the minister to drop the rules that weaken the Harvel Act.', 'weaken'],
    ['a title', 'Many asked whether mayor Ona Brill would resign over the Harvel Act.', 'lead_office'],
  ])('%s', (_, text, key) => {
    const claims = claimsOf(text).filter(({ predicate }) => [predicate.key, predicate.words].includes(key));
    expect(claims.map(({ stance }) => stance)).toEqual(['asserts']);
  });
});
