import { describe, expect, test } from 'vitest';
import { derivePieces } from '../../pile.ts';

const LEAD = 'Ilva Mor, the former head of the Harvel waterworks, took bribes. Ilva Mor, 58, stood in court in Harvel.';

/** The points on lengths of prison sentences of articles that each give one more sentence. */
function terms(...sentences: readonly string[]): string[] {
  const pieces = sentences.map((sentence, n) => ({
    id: `d${n}`,
    outlet: `Outlet ${n}`,
    published: `2023-06-1${n}`,
    text: `${LEAD} ${sentence}`,
  }));
  return derivePieces(pieces)
    .points.filter(({ question }) => /sentence/.test(question))
    .map(({ state, question, readings }) => `${state}: ${question} ${readings.map(({ value }) => value).join(' / ')}`);
}

describe('how long somebody is to go to prison', () => {
  test.each([
    'The court sentenced Ilva Mor to six years in prison.',
    'Ilva Mor was jailed for six years.',
    'Ilva Mor goes to prison for six years, the judge said.',
    'Ilva Mor was given a six-year prison sentence.',
    'The court handed down a prison sentence of six years.',
  ])('%s', (sentence) => {
    expect(terms(sentence)).toEqual([expect.stringMatching(/^single: How long .* six[ -]years?$/)]);
  });

  test.each([
    'Ilva Mor has spent six years in prison.',
    'Ilva Mor was released after serving six years in prison.',
    'Ilva Mor led the waterworks for six years.',
    'The term of the council is six years.',
  ])('not in “%s”', (sentence) => {
    expect(terms(sentence)).toEqual([]);
  });

  test('two lengths for one person can’t both hold', () => {
    expect(
      terms('The court sentenced Ilva Mor to six years in prison.', 'Ilva Mor was jailed for seven years.'),
    ).toEqual([expect.stringMatching(/^disputed: How long a prison sentence did Ilva Mor get\? s/)]);
  });

  test('what was asked for, what can be and what was passed are three questions', () => {
    const asked = terms(
      'Prosecutors had asked for nine years. The court sentenced Ilva Mor to six years in prison.',
      'Ilva Mor was jailed for six years, though she had faced up to ten years in prison.',
    );
    expect(asked.sort()).toEqual([
      'corroborated: How long a prison sentence did Ilva Mor get? six years',
      'single: How long a prison sentence can Ilva Mor face? up to ten years',
      'single: How long a prison sentence was asked for? nine years',
    ]);
  });

  test('two who were sentenced are two questions', () => {
    const of = terms(
      'The court sentenced Ilva Mor to six years in prison.',
      'The court sentenced Jarl Osten to two years in prison.',
    );
    expect(of).toHaveLength(2);
  });
});
