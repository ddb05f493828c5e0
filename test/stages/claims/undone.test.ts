import { describe, expect, test } from 'vitest';
import { deriveText } from '../../pile.ts';

/** What a sentence says of the signing: done, not done, or open; null where it tells of none. */
function signingIn(text: string): 'done' | 'undone' | 'open' | null {
  const { claims } = deriveText({ id: 'a1', text, published: '2024-05-20' });
  const found = claims.find(({ predicate, kind }) => predicate.key === 'sign' && kind !== 'date' && kind !== 'number');
  if (!found) return null;
  if (!found.certain) return 'open';
  return found.polarity === 'no' ? 'undone' : 'done';
}

describe('a deed refused, missed or only near is none', () => {
  test.each([
    ['Norland refused to sign the Orm treaty on Monday.', 'undone'],
    ['Norland held off signing the Orm treaty on Monday.', 'undone'],
    ['Norland walked away without signing the Orm treaty on Monday.', 'undone'],
    ['Norland balked at signing the Orm treaty.', 'undone'],
    ['Norland withheld its signature from the Orm treaty.', 'undone'],
    ['Norland has still to sign the Orm treaty.', 'undone'],
    ['Norland has yet to sign the Orm treaty.', 'undone'],
    ['It is untrue that Norland signed the Orm treaty.', 'undone'],
    ['Reports that Norland had signed the Orm treaty are false.', 'undone'],
    ['The claim that the Orm treaty was signed is untrue.', 'undone'],
    ['The paper withdrew an earlier report that Norland had signed the Orm treaty.', 'undone'],
    ['There was no signing of the Orm treaty on Monday.', 'undone'],
    ['Norland cancelled the signing of the Orm treaty.', 'undone'],
    ['The signing of the Orm treaty did not take place on Monday.', 'undone'],
    ['The Orm treaty remains unsigned.', 'undone'],
    ['Instead of signing the Orm treaty, Norland tore it up.', 'undone'],
    ['Far from signing the Orm treaty, Norland tore it up.', 'undone'],
    ['Norland ruled against signing the Orm treaty.', 'undone'],
    ['Norland stopped short of signing the Orm treaty on Monday.', 'undone'],
    ['The ministers hope that Norland signed the Orm treaty.', 'open'],
    ['Norland did not rule out signing the Orm treaty.', 'open'],
    ['Norland came close to signing the Orm treaty.', 'open'],
    ['Norland almost signed the Orm treaty.', 'open'],
    ['Norland was meant to sign the Orm treaty on Monday.', 'open'],
    ['Norland was supposed to sign the Orm treaty on Monday.', 'open'],
    ['The signing of the Orm treaty will go ahead on Monday.', 'open'],
    ['Norland managed to sign the Orm treaty.', 'done'],
    ['Norland went on to sign the Orm treaty.', 'done'],
    ['Norland signed the Orm treaty against the advice of Sudria.', 'done'],
    ['The paper did not withdraw its report that Norland had signed the Orm treaty.', 'done'],
    ['Norland got around to signing the Orm treaty.', 'done'],
    ['It is not untrue that Norland signed the Orm treaty.', 'done'],
  ] as const)('%s', (text, want) => {
    expect(signingIn(text)).toBe(want);
  });
});
