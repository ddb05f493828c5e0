import { describe, expect, test } from 'vitest';
import { deriveText } from '../../pile.ts';

/** What befell how many, as a text's claims have it. */
const befell = (text: string): string[] =>
  deriveText({ id: 'a', text, published: '2024-08-07' })
    .claims.filter(({ kind }) => kind === 'number')
    .map(({ predicate, text: told }) => `${/^(?:at least )?[\w-]+/i.exec(told)![0].toLowerCase()} ${predicate.key}`)
    .sort();

describe('each count of a line of casualties is of what befell its own', () => {
  test.each([
    ['The flood left 34 missing and 12 dead at Orrel.', ['12 die', '34 miss']],
    [
      'The storm killed nine people, leaving 34 missing and 40 injured, the harbour office said.',
      ['34 miss', '40 injure', 'nine die'],
    ],
    ['Nine were killed and 34 are missing.', ['34 miss', 'nine die']],
    ['The fire left 30 homeless.', ['30 displace']],
    ['Two dead, 30 missing after the flood at Orrel.', ['30 miss', 'two die']],
    ['Six dead, 12 wounded in the blast at Orrel.', ['12 injure', 'six die']],
    ['At least seven inmates died and 20 were hurt at Orrel.', ['20 injure', 'at least seven die']],
    ['Four houses collapsed and six were flooded.', ['four collapse', 'six open:flood']],
    ['Two more guards died, bringing the toll of the fire to 11.', ['11 die', 'two die']],
    ['The centre interviewed 34 survivors.', ['34 open:interview']],
    ['On Monday 300 cadets demonstrated at Orrel.', ['300 gather']],
    ['The 40 cadets demonstrated their support at Orrel.', ['40 open:demonstrate']],
    ['In Orrel, 31 prisoners died last year.', ['31 die']],
    ['Nine inmates of the old prison of Orrel died.', ['nine die']],
    ['Orrel Rights interviewed 64 former prisoners.', ['64 open:interview']],
    ['The fort at Orrel holds 64 prisoners.', ['64 detain']],
    ['The arrest of 12 guards in May and another 7 in June went on.', ['12 detain', '7 detain']],
    ['Divers found 34 survivors.', ['34 rescue']],
    ['The boat brought 34 survivors to the port.', ['34 rescue']],
    ['The nine victims were wounded in Orrel.', ['nine injure']],
    ['The 12 victims were taken to the hospital of Orrel.', ['12 number']],
    ['The fire at Orrel claimed 12 victims.', ['12 die']],
    ['Twelve people are dead, 30 missing and 40 wounded.', ['30 miss', '40 injure', 'twelve die']],
  ])('%s', (text, told) => {
    expect(befell(text)).toEqual(told);
  });

  test('"missing" before its noun belongs to what is counted', () => {
    expect(befell('Boats came back with 34 missing people on Monday.')).toEqual(['34 miss']);
  });
});
