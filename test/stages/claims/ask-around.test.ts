import { describe, expect, test } from 'vitest';
import { deriveText } from '../../pile.ts';

const askedAround = (text: string): (string | undefined)[] =>
  deriveText({ id: 'a1', text, published: '2024-05-20' })
    .claims.filter(({ kind }) => kind === 'date' || kind === 'number')
    .map((claim) => claim.askedAround);

describe('the question of a figure or a day that no clause of its own asks', () => {
  test.each([
    ['a phrase of the verb', 'The town was hit with 200 shells.', 'With how many shells was the town hit?'],
    [
      'how long',
      'The grain had been stored in the silo for more than six years.',
      'For how many years had the grain been stored in the silo?',
    ],
    [
      'a phrase within a phrase',
      'The fund promised the release of 5,000 hostages.',
      'The release of how many hostages did the fund promise?',
    ],
    [
      'what a participle tells',
      'Rebels shelled the port on Friday, killing two dockers and wounding nine sailors.',
      'How many dockers did rebels kill?',
    ],
    ['by whom', 'The petition was signed by 1,200 residents.', 'By how many residents was the petition signed?'],
    ['an infinitive', 'The firm hopes to sell 40 boats.', 'How many boats does the firm hope to sell?'],
    ['one of a list', 'Divers took eleven crates, three flags and a page.', 'How many flags did divers take?'],
    ['a measure', 'The Ostrel wall is 40 metres long.', 'How many metres long is the Ostrel wall?'],
    [
      'a distance from somewhere',
      'The Ostrel mill is 300 metres away from the river.',
      'How many metres away from the river is the Ostrel mill?',
    ],
    [
      'what is told behind a noun',
      'A lorry driver, who lost two fingers in the blast, sued the mill.',
      'How many fingers did the lorry driver lose in the blast?',
    ],
    [
      'a measure before its noun',
      'Police closed a 12-mile stretch of the Ostrel road.',
      'A stretch of how many miles of the Ostrel road did police close?',
    ],
    [
      'so many who make it up',
      'A 12-member jury convicted Anna Voss.',
      'A jury of how many members convicted Anna Voss?',
    ],
    [
      'of a known noun by itself',
      'The 40-metre-high tower of the Ostrel mill collapsed.',
      'How many metres high was the tower of the Ostrel mill?',
    ],
    [
      'the same in another unit',
      'Storms blew at 55 mph (88.5 kph) on the Ostrel coast.',
      'At how many kilometres an hour did storms blow on the Ostrel coast?',
    ],
    [
      'a share that it is said to be',
      'The Ostrel jobless rate was 3.8 percent.',
      'How many per cent was the Ostrel jobless rate?',
    ],
    ['which way it lies off', 'Truck sales are down 2.6 percent.', 'How many per cent are truck sales down?'],
    ['some by their owner', 'Voss spoke of the mill’s two owners.', 'Of how many of the mill’s owners did Voss speak?'],
    [
      'known ones',
      'Orsel Aid joined with the nine firms of the Ostrel fund.',
      'With how many firms of the Ostrel fund did Orsel Aid join?',
    ],
    ['what it is worth', 'Gunmen grabbed diamonds worth 137 million euros.', 'How many euros were the diamonds worth?'],
    [
      'what was done, by nobody named',
      'They found 12 rifles in the Ostrel cellar.',
      'How many rifles were found in the Ostrel cellar?',
    ],
    [
      'what was to be done',
      'The talks in Ostrel led to a plan to send nine lamps to the Orsel mill.',
      'How many lamps were to be sent to the Orsel mill?',
    ],
    [
      'what stands before its doer',
      'The navy sank a boat that the firm had sold to Voss in 2012.',
      'When had the firm sold a boat to Voss?',
    ],
    [
      'a sum for what stands before its doer',
      'Police seized the rifles, which Voss had bought for 4 million euros.',
      'For how many euros had Voss bought the rifles?',
    ],
    [
      'what is said, whoever says it',
      'By dawn the needle stood at 19 degrees, said a second, an engineer.',
      'At how many degrees did the needle stand?',
    ],
    ['the hour', 'The Ostrel treaty was signed at 6:42 p.m. on Monday.', 'At what time was the Ostrel treaty signed?'],
    [
      'the year of a noun',
      'The bill broke a 2014 deal brokered by the Orsel Fund.',
      'When was the deal brokered by the Orsel Fund?',
    ],
  ])('%s', (_, text, asked) => {
    expect(askedAround(text)).toContain(asked);
  });

  test.each([
    ['it is only supposed', 'If 40 boats are sold, the firm will close.'],
    ['of which noun is open', 'The roof of the hall, which fell in 2003, was never mended.'],
    ['the time is of an earlier figure', 'Eleven people were missing, down from 40 two days earlier.'],
    ['of more that there were', 'Voss sang on the first six albums.'],
    ['what is had by nobody named', 'They had 12 rifles in the Ostrel cellar.'],
    ['so much more of a kind', 'The firm ran on 90 percent negative coverage.'],
    ['what a report tells, no part of it', 'The court knew of the claim that Voss stayed with Anna in 2003.'],
    ['people by how long they served', 'Mr Voss, a 28-year veteran of the Ostrel force, left.'],
  ])('none: %s', (_, text) => {
    expect(askedAround(text).filter(Boolean)).toEqual([]);
  });
});
