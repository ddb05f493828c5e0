import { describe, expect, test } from 'vitest';
import { deriveText } from '../../pile.ts';

const claimsOf = (text: string, kind = 'number') => {
  const { claims, quantities } = deriveText({ id: 'a1', text, published: '2024-05-20' });
  return claims
    .filter((claim) => claim.kind === kind)
    .map((claim) => ({ ...claim, exact: quantities.find(({ id }) => id === claim.quantity)?.anchor.exact }));
};

describe('what is told of a figure', () => {
  test.each([
    ['Thirty people fell ill in Orl and 12 of them are in hospital.', ['infect', 'number']],
    ['Thirty people were hurt in Orl and 12 of them remain in hospital.', ['injure', 'number']],
    ['Thirty people were hurt in Orl and 12 of them died.', ['injure', 'die']],
    ['Thirty people were killed in Orl, 12 of them children.', ['die', 'die']],
    ['Thirty people were killed in Orl and 12 of them were children.', ['die', 'die']],
    ['About 800 people gathered in Orl, police said. The organisers put the number at 9,000.', ['gather', 'gather']],
    ['Six boats sank off Orl, police said. The organisers put the number at 9,000.', ['collapse', 'number']],
  ])('of part of them what is told of it: %s', (text, keys) => {
    expect(claimsOf(text).map(({ predicate }) => predicate.key)).toEqual(keys);
  });

  test('how often a post was shared is no count of the dead', () => {
    const found = claimsOf('A post that was shared 9,000 times says eleven children died in Orl.');
    expect(found.filter(({ predicate }) => predicate.key === 'die').map(({ exact }) => exact)).toEqual(['eleven']);
  });

  test.each([
    ['The fine could reach 10 percent of turnover.', false],
    ['Two million people will go hungry in Orl.', false],
    ['The fine reached 10 percent of turnover.', true],
  ])('%s', (text, certain) => {
    expect(claimsOf(text)[0]!.certain).toBe(certain);
  });

  test('who claims lives says nothing', () => {
    const [toll] = claimsOf('The flood has so far claimed 12 lives in Orl.');
    expect([toll!.voice, toll!.predicate.key]).toEqual(['article', 'die']);
  });

  test('a part that is suspended is not the whole sentence', () => {
    expect(claimsOf('The court gave him eight years in prison and four suspended.')[0]!.predicate.key).toBe('term');
    expect(claimsOf('The court gave him a suspended sentence of eight years.')[0]!.predicate.key).toBe('termSuspended');
  });

  test('where a part of it is is no place of the whole', () => {
    const [all] = claimsOf('The bank will cut 1,200 jobs, 300 of them in Orl.');
    expect(all!.place).toBeUndefined();
    expect(claimsOf('The bank will cut 1,200 jobs, half of them in Orl.')[0]!.place).toBeUndefined();
    expect(claimsOf('The bank will cut 1,200 jobs in Orl.')[0]!.place?.words).toBe('Orl');
  });

  test.each([
    ['The claim of 60 dead in Orl was wildly exaggerated.', 'denies'],
    ['The figure of 60 dead in Orl is false.', 'denies'],
    ['The claim of 60 dead in Orl was made on Friday.', 'asserts'],
  ])('%s', (text, stance) => {
    expect(claimsOf(text)[0]!.stance).toBe(stance);
  });

  test('what befell a part is told of no whole', () => {
    const found = claimsOf('About a quarter of the town’s 8,000 people have fled.');
    expect(found.filter(({ predicate }) => predicate.key !== 'number').map(({ exact }) => exact)).not.toContain(
      '8,000',
    );
    const killed = claimsOf('One of the 27 people killed in the blast was a child.');
    expect(killed.find(({ exact }) => exact === '27')!.predicate.key).toBe('die');
  });

  test('those of the injured who have died are no count of the injured', () => {
    const found = claimsOf('Two of the injured have died in Orl.');
    expect(found.map(({ predicate }) => predicate.key)).not.toContain('injure');
  });

  test('a sum with no noun is one all the same', () => {
    expect(claimsOf('The strike will cost the railway 5 million a day.').map(({ exact }) => exact)).toEqual([
      '5 million',
    ]);
  });

  test('the time for which a sentence is suspended is no sentence', () => {
    const terms = claimsOf('The judge gave Ana Vell 18 months, suspended for two years.').filter(({ predicate }) =>
      predicate.key.startsWith('term'),
    );
    expect(terms.map(({ exact }) => exact)).toEqual(['18 months']);
  });

  test('a stopwatch gives a time', () => {
    expect(claimsOf('Ana Prell won the race in Orl in 2:24:10.')[0]!.askedAround).toMatch(/^In what time did/);
  });
});

describe('what a time is of', () => {
  test.each([
    ['Thirty people drowned in Orl last year, against 19 the year before.', ['last year']],
    ['Thirty people drowned in Orl in 2021, up from 19 in 2020.', ['2021']],
  ])('%s', (text, expected) => {
    const found = claimsOf(text, 'date').map(({ anchors }) => anchors[0]!.exact);
    expect(found).toEqual(expected);
  });

  test('a quake attacks nobody', () => {
    const found = claimsOf('A strong earthquake struck Orl on 3 May.', 'date').map(({ predicate }) => predicate.key);
    expect(found).not.toContain('attack');
  });
});

describe('a day', () => {
  const daysOf = (text: string) =>
    claimsOf(text, 'date').map(({ predicate, object }) => [predicate.key, object?.words]);

  test('of a cause is none of what it caused', () => {
    expect(daysOf('The office in Orl was told. It was caused by the rain on 7 May.')).toEqual([]);
  });

  test('of a letter does not say that who wrote it was warned', () => {
    expect(
      daysOf('The Orl Board points to its letter of 7 May, in which it warned the firm of the leak.').filter(
        ([key]) => key === 'warn',
      ),
    ).toEqual([]);
  });
});
