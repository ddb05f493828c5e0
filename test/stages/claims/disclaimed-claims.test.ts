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
    ['An earlier report that 40 people had died was withdrawn.', ['number yes denies']],
    ['The agency retracted its report of 40 deaths.', ['number yes denies']],
    ['The mayor was wrong to say that 40 people died.', ['number yes denies']],
    ['The mayor falsely claimed that 40 people died.', ['number yes denies']],
    ['The mayor lied when he said that 40 people died.', ['number yes denies']],
    ['The post saying that 40 people died is a hoax.', ['number yes denies']],
    ['A forged letter said that 40 people had died.', ['number yes doubts']],
    ['Did 40 people die in the raid?', ['number yes asks']],
  ])('%s', (text, told) => expect(toldOf('die', text)).toEqual(told));

  test.each([
    ['There is evidence that 40 people died.', ['number yes asserts']],
    ['How did 40 people die in the raid?', ['number yes asserts']],
    ['An army drill in which 40 people died was filmed.', ['number yes asserts']],
    ['The mayor rightly said that 40 people died.', ['number yes asserts']],
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
    ['Rumours that Tarn agents attacked the hospital were denied by the army.', ['actor yes doubts']],
    ['A satirical site wrote that Tarn agents attacked the hospital.', ['actor yes doubts']],
    ['The conspiracy theory that Tarn agents attacked the hospital is old.', ['actor yes doubts']],
  ])('%s', (text, told) => expect(toldOf('attack', text)).toEqual(told));

  test.each([
    ['There is no doubt that the dam killed the fish, he said.', ['status yes asserts']],
    ['There is little doubt that the dam killed the fish.', ['status yes asserts']],
    ['Nobody doubts that the dam killed the fish.', ['status yes asserts']],
    ['The union does not doubt that the dam killed the fish.', ['status yes asserts']],
    ['The union doubts that the dam killed the fish.', ['status yes doubts']],
  ])('%s', (text, told) => expect(toldOf('kill', text)).toEqual(told));

  test.each([
    ['Mira Voss was cleared of attacking the guard.', ['actor yes doubts']],
    ['Mira Voss was falsely accused of attacking the guard.', ['actor yes denies']],
    ['Mira Voss was convicted of attacking the guard.', ['actor yes accuses']],
  ])('%s', (text, told) => expect(toldOf('attack', text)).toEqual(told));

  test.each([
    ['The mill burned on 4 May, not on 5 May.', ['4 May yes', '5 May no']],
    ['The mill burned not on 4 May but on 5 May.', ['4 May no', '5 May yes']],
    ['The mill burned on 4 May rather than on 5 May.', ['4 May yes', '5 May no']],
    ['The mill burned on 4 May, if not before, and not only there.', ['4 May yes']],
  ])('%s', (text, told) => {
    const { claims, times } = deriveText({ id: 'a1', text, published: '2024-05-20' });
    const days = claims.filter(({ kind }) => kind === 'date');
    expect(
      days.map(({ time, polarity }) => `${times.find(({ id }) => id === time)!.anchor.exact} ${polarity}`),
    ).toEqual(told);
  });

  test('who failed to prove that she paid has not said that she did not', () => {
    expect(toldOf('pay', 'The prosecutor failed to prove that Mira Voss paid the clerk.')).toEqual([
      'polarity yes doubts',
    ]);
  });
});

describe('what is foretold, supposed, made up or was thought before is not certain', () => {
  test.each([
    'The model predicts 40 deaths.',
    'It was initially thought that 40 people had died.',
    'Suppose 40 people died.',
    'In the film 40 people die.',
    'Had 40 people died, there would be graves.',
    'The fire nearly killed 40 people.',
  ])('%s', (text) => {
    const { claims } = deriveText({ id: 'a1', text, published: '2024-05-20' });
    expect(claims.filter(({ kind }) => kind === 'number').map(({ certain }) => certain)).toEqual([false]);
  });

  test('nearly 40 who died did', () => {
    const { claims } = deriveText({ id: 'a1', text: 'In the fire nearly 40 people died.', published: '2024-05-20' });
    expect(claims.filter(({ kind }) => kind === 'number').map(({ certain }) => certain)).toEqual([true]);
  });
});

test('who is said to have lied says nothing against it; who says so does', () => {
  const voiceOf = (text: string): string[] => {
    const { claims, statements } = deriveText({ id: 'a1', text, published: '2024-05-20' });
    return claims
      .filter(({ kind }) => kind === 'number')
      .map(({ voice }) => statements.find(({ id }) => id === voice)?.speaker.words ?? 'article');
  };
  expect(voiceOf('The mayor falsely claimed that 40 people died.')).toEqual(['article']);
  expect(voiceOf('It is not true that 40 people died, Mira Voss said.')).toEqual(['Mira Voss']);
});

describe('nobody is no speaker', () => {
  test.each(['Nothing suggests that the mill closed.', 'No one has claimed that the mill closed.'])('%s', (text) => {
    const { statements } = deriveText({ id: 'a1', text, published: '2024-05-20' });
    expect(statements.map(({ speaker, stance }) => [speaker.words, stance])).toEqual([['', 'doubts']]);
  });
});
