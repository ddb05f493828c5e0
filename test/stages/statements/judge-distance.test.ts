import { describe, expect, it } from 'vitest';
import { read } from './read-lines.ts';

const first = (text: string) => read(text).statements[0];

describe('findStatements: what the article does with a statement', () => {
  it.each([
    ['hands it on', 'Ana Prell said the dam was old.', undefined],
    ['claims', 'Ana Prell claims the dam was old.', 'distanced'],
    ['so-called', 'Ana Prell said the so-called flood was over.', 'distanced'],
    ['without evidence', 'Ana Prell said, without offering any evidence, that the dam was old.', 'distanced'],
    ['falsely', 'Ana Prell falsely said the dam was old.', 'contradicted'],
    [
      'but no record',
      'Ana Prell said the dam was old, but no record shows it, and there is no evidence.',
      'contradicted',
    ],
    ['But, in the next sentence', 'Ana Prell said the dam was old. But the dam was never filled.', 'contradicted'],
    ['a but of the speaker’s own', 'Ana Prell said the dam was old but strong.', undefined],
    ['somebody else’s answer', 'Ana Prell said the dam was old. But the council said it was not.', undefined],
    ['a next paragraph is another matter', 'Ana Prell said the dam was old.\n\nBut it was not the end.', undefined],
  ])('%s', (_, text, expected) => {
    expect(first(text)?.articleStance).toBe(expected);
  });
});

describe('findStatements: how sure the speaker is', () => {
  it.each([
    ['Ana Prell said the dam may have leaked.', 'possible'],
    ['Ana Prell said the dam was probably old.', 'likely'],
    ['Ana Prell believes the dam was old.', 'likely'],
    ['Ana Prell insisted that the dam was old.', 'sure'],
    ['Ana Prell said the dam was old.', undefined],
    ['Ana Prell said nobody could find the key.', undefined],
    ['Ana Prell asked whether the dam might break.', undefined],
  ])('%s', (text, expected) => {
    expect(first(text)?.certainty).toBe(expected);
  });
});

describe('findStatements: why a name is withheld', () => {
  it.each([
    [
      'because',
      'A diver, who spoke on condition of anonymity because the inquiry is secret, said the dam leaked.',
      'the inquiry is secret',
    ],
    [
      'for fear',
      'A diver who asked not to be named for fear of losing his job said the dam leaked.',
      'of losing his job',
    ],
    [
      'not authorised',
      'A diver who was not authorised to speak to reporters said the dam leaked.',
      'was not authorised to speak to reporters',
    ],
    ['no reason given', 'A diver who asked not to be named said the dam leaked.', undefined],
    ['a named speaker', 'Ana Prell said the dam leaked because it was old.', undefined],
  ])('%s', (_, text, expected) => {
    expect(first(text)?.speaker.withheldBecause).toBe(expected);
  });
});

describe('findStatements: sources behind the speaker', () => {
  const through = (text: string): string[][] =>
    read(text).statements.map((one) => (one.through ?? []).map(({ words }) => words));
  it.each([
    ['told', 'Ana Prell told the Orsk Herald that the dam was old.', ['Orsk Herald']],
    ['as reported', 'Ana Prell said the dam was old, as the Orsk Herald reported.', ['Orsk Herald']],
    [
      'first reported by',
      'Ana Prell said in a cable first reported by the Orsk Herald that the dam was old.',
      ['Orsk Herald'],
    ],
    ['in brackets with a day', 'Ana Prell said the dam was old (Orsk Herald, March 14).', ['Orsk Herald']],
    ['by a numbered note', 'Ana Prell said the dam was old.[1]\n\n[1] Orsk Herald, The old dam.', ['Orsk Herald']],
    ['brackets without a date are none', 'Ana Prell said the dam (Orsk Tower) was old.', []],
    ['none', 'Ana Prell said the dam was old.', []],
  ])('%s', (_, text, expected) => {
    expect(through(text)[0]).toEqual(expected);
  });
});

describe('findStatements: a page in a body’s own voice', () => {
  const page = 'The dam was closed on Monday. Ana Prell said it was old.';
  const speakers = (outlet: string, title: string): string[] =>
    read(page, { outlet, title }).statements.map((one) => one.speaker.words);
  it.each([
    ['a ministry', 'Ministry of Tides', 'The dam', ['Ministry of Tides', 'Ana Prell']],
    ['a press release', 'Vestholm Rowing', 'Press release: the dam', ['Vestholm Rowing', 'Ana Prell']],
    ['a situation report', 'Vestholm Aid', 'Situation Report No. 7', ['Vestholm Aid', 'Ana Prell']],
    ['a newspaper', 'Orsk Herald', 'The dam', ['Ana Prell']],
    ['a newspaper about a statement', 'Orsk Herald', 'Press release on the dam', ['Ana Prell']],
  ])('%s', (_, outlet, title, expected) => {
    expect(speakers(outlet, title)).toEqual(expected);
  });
});
