import { describe, expect, test } from 'vitest';
import { deriveText } from '../../pile.ts';

/** What an article makes of its claims of a kind of happening, as kind, polarity and stance. */
function toldOf(key: string, text: string): string[] {
  const { claims } = deriveText({ id: 'a1', text, published: '2024-05-20' });
  return claims
    .filter(({ predicate }) => predicate.key === key)
    .map(({ kind, polarity, stance }) => `${kind} ${polarity} ${stance}`);
}

describe('what a sentence tells only to disclaim it', () => {
  test.each([
    ['There is no evidence that 40 people died, Voss said.', ['number yes doubts']],
    ['No proof has emerged that 40 people died.', ['number yes doubts']],
    ['There was little sign that 40 people died.', ['number yes doubts']],
    ['Nothing in the files suggests that 40 people died.', ['number yes doubts']],
    ['Police could not establish that 40 people died.', ['number yes doubts']],
    ['Unverified reports that 40 people died went round the town.', ['number yes doubts']],
    ['It is not true that 40 people died, the mayor said.', ['number yes denies']],
    ['It is untrue that 40 people died.', ['number yes denies']],
    ['It would be wrong to say that 40 people died.', ['number yes denies']],
    ['There is no truth in the report that 40 people died.', ['number yes denies']],
    ['The baseless claim that 40 people died went round the town.', ['number yes denies']],
    ['Reports that 40 people died are false.', ['number yes denies']],
  ])('%s', (text, told) => expect(toldOf('die', text)).toEqual(told));

  test.each([
    ['There is evidence that 40 people died.', ['number yes asserts']],
    ['There is no doubt that 40 people died, Voss said.', ['number yes asserts']],
    ['There is no shortage of proof that 40 people died.', ['number yes asserts']],
    ['There is no evidence of arson, but 40 people died.', ['number yes asserts']],
    ['No evidence that he lied was found after 40 people died.', ['number yes asserts']],
  ])('not: %s', (text, told) => expect(toldOf('die', text)).toEqual(told));

  test.each([
    ['There is no evidence that Tarn agents attacked the hospital, Voss said.', ['actor yes doubts']],
    ['No evidence has emerged that Tarn agents attacked the hospital.', ['actor yes doubts']],
    ['It is not true that Tarn agents attacked the hospital, the general said.', ['actor yes denies']],
    ['Mira Voss is not convinced that Tarn agents attacked the hospital.', ['actor yes doubts']],
    ['Mira Voss is convinced that Tarn agents attacked the hospital.', ['actor yes other']],
    ['Nobody claimed that Tarn agents attacked the hospital.', ['actor yes doubts']],
  ])('%s', (text, told) => expect(toldOf('attack', text)).toEqual(told));

  test.each([
    ['There is no doubt that the dam killed the fish, he said.', ['status yes asserts']],
    ['There is little doubt that the dam killed the fish.', ['status yes asserts']],
    ['Nobody doubts that the dam killed the fish.', ['status yes asserts']],
    ['The union does not doubt that the dam killed the fish.', ['status yes asserts']],
    ['The union doubts that the dam killed the fish.', ['status yes doubts']],
  ])('%s', (text, told) => expect(toldOf('kill', text)).toEqual(told));

  test('who failed to prove that she paid has not said that she did not', () => {
    expect(toldOf('pay', 'The prosecutor failed to prove that Mira Voss paid the clerk.')).toEqual([
      'polarity yes doubts',
    ]);
  });
});

describe('nobody is no speaker', () => {
  test.each(['Nothing suggests that the mill closed.', 'No one has claimed that the mill closed.'])('%s', (text) => {
    const { statements } = deriveText({ id: 'a1', text, published: '2024-05-20' });
    expect(statements.map(({ speaker, stance }) => [speaker.words, stance])).toEqual([['', 'doubts']]);
  });
});
