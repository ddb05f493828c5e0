import { describe, expect, test } from 'vitest';
import { deriveText } from '../../pile.ts';

const claimOf = (text: string, figure: string) =>
  deriveText({ id: 'a1', text, published: '2024-05-20' }).claims.find(
    (claim) => claim.kind === 'number' && claim.text.includes(figure),
  );

describe('what is told of a figure', () => {
  test.each([
    ['a verb that no class knows', 'In Kest 40 pilgrims were turned away.', '40', 'open:turn away'],
    ['a verb denied', 'In Kest 40 parcels were never opened.', '40', 'open:not open'],
    ['a verb that says nothing', 'The parish of Kest has 40 orchards.', '40', 'number'],
    ['how often a class of thing was done', 'Inspectors warned the mill three times.', 'three', 'warn'],
    ['the same far off', 'Three times the inspectors of Kest wrote to the mill.', 'Three', 'warn'],
    ['what befell them, far off', 'Five of the weavers on the late tram in Kest were injured.', 'Five', 'injure'],
    ['jobs for those who lose them', 'The mill will shut with the loss of 410 jobs.', '410', 'dismiss'],
    ['arrests for the arrested', 'The police of Kest reported no arrests.', 'no', 'detain'],
    ['a fine by its noun', 'The fine against the mill now stands at 1.9 million crowns.', '1.9', 'fine'],
    ['a fine that is cut', 'A court cut the fine of the mill to 1.9 million crowns.', '1.9', 'fine'],
    ['no happening of another clause', 'The barn held 40 tonnes of salt when it exploded.', '40', 'store'],
  ])('%s', (_, text, figure, key) => {
    expect(claimOf(text, figure)?.predicate.key).toBe(key);
  });

  test.each([
    ['a measure', 'Turnout in Kest was 59 percent.', '59', 'turnout'],
    ['a loss by its verb', 'Orrel Mills lost 31 million crowns.', '31', 'loss'],
    ['what stands in quotation marks', 'Brod said the barn held “no more than 40 tonnes” of salt.', '40', 'salt'],
    ['warnings for times', 'Inspectors warned the mill three times.', 'three', 'warning'],
  ])('%s', (_, text, figure, key) => {
    expect(claimOf(text, figure)?.object?.key).toBe(key);
  });

  test.each([
    [
      'a share',
      'Two-thirds of the barley was stored in Kest.',
      'Two-thirds',
      'What share of the barley was stored in Kest?',
    ],
    [
      'a symbol as its unit is said',
      'The barn in Kest held 700 t.',
      '700',
      'How many tonnes did the barn in Kest hold?',
    ],
  ])('is asked: %s', (_, text, figure, asked) => {
    expect(claimOf(text, figure)?.asked).toBe(asked);
  });

  test.each([
    ['who has it', 'Ana Brod had 9,412 votes.', '9,412', 'ana brod'],
    ['whose it is', 'A recount cut Ana Brod’s lead to 31 votes.', '31', 'ana brod'],
    ['words for one are none', 'The abbot has 40 orchards.', '40', undefined],
  ])('participant: %s', (_, text, figure, key) => {
    expect(claimOf(text, figure)?.subject?.key).toBe(key);
  });
});

describe('the second of two rival figures counts what the first counts', () => {
  test.each([
    ['the giver before it', 'The company counts 548 jobs lost, the union 590.', '590', 'dismiss', 'job'],
    [
      'the giver behind it',
      'They differ over how many prisoners died: 212, as the army holds, or 161, as the nurses have it.',
      '161',
      'number',
      'prisoner',
    ],
  ])('%s', (_, text, figure, key, head) => {
    const claim = claimOf(text, figure);
    expect([claim?.predicate.key, claim?.object?.key]).toEqual([key, head]);
  });
});

describe('of whom a figure is told', () => {
  test.each([
    ['by what he is', 'Captain Jor Tennet was a 28-year veteran of the Kest fire brigade.', '28', 'Captain Jor Tennet'],
    [
      'by the name before the verb',
      'The club’s leading scorer, Ivo Brand, posted 29 points in Kest.',
      '29',
      'Ivo Brand',
    ],
  ])('%s', (_, text, figure, who) => {
    expect(claimOf(text, figure)?.subject?.words).toContain(who);
  });
});
