import { describe, expect, test } from 'vitest';
import { readStory } from '../../../eval/points/own-gold.ts';
import { analysePages } from '../../../src/index.ts';
import { askOfMany } from '../../../src/language/en/ask-of-many.ts';
import { derivePieces, type Piece } from '../../pile.ts';

const piece = (id: string, outlet: string, published: string, title: string, text: string): Piece => ({
  id,
  outlet,
  published,
  title,
  text,
});

const first = piece(
  't1',
  'Arden Post',
  '2024-05-06',
  'Depot fire in Arden kills three',
  'Three warehouse workers died when a fire broke out at the Tessel Freight depot in Arden late on Saturday, the county fire service said on Sunday. Some 120 people were working when the alarm went off at 10:40 p.m. Two of the four emergency exits were locked, fire chief Ola Renn said.',
);
const second = piece(
  't2',
  'Nordblad',
  '2024-05-07',
  'Toll in Arden depot fire rises to four',
  'A fourth worker has died of burns after Saturday night’s blaze at the Tessel Freight depot, Arden University Hospital said on Tuesday, bringing the death toll to four. Two exits had been locked for weeks when the fire started shortly before 11 p.m., the union said.',
);

const third = piece(
  't3',
  'Kvartal',
  '2024-05-20',
  'Arden blaze: what the inspectors knew',
  'Inspectors warned Tessel Freight in January that two emergency exits at its Arden depot were chained shut, documents seen by Kvartal show. The fire on 4 May killed four workers and injured ten.',
);

describe('one happening told by three articles', () => {
  const { points } = derivePieces([first, second, third]);

  test('a house and the depot that bears its name are no two places', () => {
    const dead = points.find(({ question }) => /died/.test(question) && /How many/.test(question));
    expect(dead?.state).toBe('revised');
    expect(dead?.readings.map(({ value }) => value)).toEqual(['Three', 'four']);
  });

  test('an hour in the sentence does not date a count to the day of the report', () => {
    const locked = points.find(({ question }) => /locked/.test(question));
    expect(locked?.state).toBe('corroborated');
  });
});

describe('the question of a part', () => {
  test('of those hurt is asked in the words of its sentence', () => {
    const text =
      'A fire broke out at the Tessel Freight depot in Arden on Saturday, the fire service said. Eleven people were injured, two of them with serious burns.';
    const { points } = derivePieces([
      piece('h1', 'Arden Post', '2024-05-06', 'Depot fire in Arden', text),
      piece('h2', 'Nordblad', '2024-05-06', 'Depot fire in Arden', text),
    ]);
    const questions = points.map(({ question }) => question);
    expect(questions.some((question) => /were (?:people|others)\?/.test(question))).toBe(false);
    expect(questions.some((question) => question.includes('with serious burns'))).toBe(true);
  });
});

describe('the verb of a question', () => {
  test.each([
    ['When was {it} opened?', 'When were {it} opened?'],
    ['Is {by} behind {it}?', 'Are {by} behind {it}?'],
    ['Does {it} hold?', 'Do {it} hold?'],
    ['Who opened {it}?', 'Who opened {it}?'],
  ])('of several, for %s', (pattern, expected) => {
    expect(askOfMany(pattern)).toBe(expected);
  });

  test('“there were” is turned round', () => {
    const text = 'There were three bombs in the tannery at Arden, the engineers said on Monday.';
    const { points } = derivePieces([
      piece('v1', 'Arden Post', '2024-05-06', 'Bombs at Arden', text),
      piece('v2', 'Nordblad', '2024-05-06', 'Tannery at Arden', `${text} The tannery is shut.`),
    ]);
    const questions = points.map(({ question }) => question);
    expect(questions.some((question) => /^How many bombs were there/.test(question))).toBe(true);
  });
});

describe('who is alive, missing or dead', () => {
  test('is asked of people, not of the body they belong to', async () => {
    const { points } = await analysePages(readStory('oshkar-market').pages);
    const asked = points
      .map(({ question }) => question)
      .filter((question) => question.includes('alive, missing or dead'));
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((question) => question.includes('ministry'))).toEqual([]);
  });
});
