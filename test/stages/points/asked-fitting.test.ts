import { describe, expect, it } from 'vitest';
import { endingFor } from '../../../src/language/en/points/counted-endings.ts';
import { derivePieces, type Piece } from '../../pile.ts';

function pieces(...texts: readonly string[]): Piece[] {
  return texts.map((text, n) => ({
    id: `f${n}`,
    outlet: `Outlet ${n}`,
    published: `2025-04-1${5 + n}`,
    title: `Torvale, ${n}`,
    text,
  }));
}

const questions = (...texts: readonly string[]): string[] =>
  derivePieces(pieces(...texts)).points.map(({ question }) => question);

describe('a question fits every one of its readings', () => {
  it.each([
    [
      'houses that were destroyed',
      ['Some 40 houses in Torvale were destroyed by the fire.', 'The fire in Torvale destroyed 52 houses.'],
      'How many houses were destroyed in Torvale?',
    ],
    [
      'arrested here, detained there',
      ['Police detained 40 protesters in Torvale.', 'Some 52 protesters were arrested in Torvale.'],
      'How many protesters were detained in Torvale?',
    ],
    [
      'taken to hospital, with no word of an injury',
      ['Four children were taken to hospital in Torvale.', 'In Torvale six children were taken to hospital.'],
      'How many children were taken to hospital in Torvale?',
    ],
    [
      'employees, who aren’t asked for as employed',
      ['The plant in Torvale has 310 employees.', 'The Torvale plant employs 340 people.'],
      'How many people are employed in Torvale?',
    ],
    [
      'what a thing cost, which nobody was paid',
      ['The terminal in Torvale cost 1.3 billion kroner.', 'The Torvale terminal cost 1.1 billion kroner.'],
      'How many kroner: “The terminal in Torvale cost ___ ”?',
    ],
    [
      'a sum whose sign stands before it, of which “million” is no currency',
      ['The mill in Torvale owns a grant of €9 million.', 'The mill in Torvale had a grant of €7 million.'],
      'A grant of how many euros did the mill in Torvale have?',
    ],
    [
      'stuff that no happening is told of',
      [
        'A shed burned in Torvale. “We had the manifest in our hands: 640 tonnes of potash.”',
        'A shed burned down in Torvale on Monday. “We had the manifest in our hands: 640 tonnes of potash.”',
      ],
      'How much potash (in tonnes)?',
    ],
    [
      'up to when, of which “paid up” says nothing',
      ['Wardens in Torvale have been paid up to 31 January.', 'In Torvale wardens have been paid up to 28 February.'],
      'When: “… Torvale have been paid up to ___ ”?',
    ],
  ] as const)('%s', (_, texts, expected) => {
    expect(questions(...texts)).toContain(expected);
  });
});

it('an ending fits what each source tells, or there is none', () => {
  const ending = (name: string, ...words: string[]) => endingFor(words.map((told) => ({ name, words: told })));
  expect(ending('injure', 'injured', 'treated')).toBe('were injured or treated');
  expect(ending('injure', 'treated', 'treatment')).toBe('were treated');
  expect(ending('designate', 'banned', 'listed')).toBeNull();
});

describe('what is read of a figure', () => {
  const told = (text: string): string[] =>
    derivePieces(pieces(text)).points.map(
      ({ question, readings }) => `${question} ${readings.map(({ value }) => value).join(', ')}`,
    );

  it('rounds that are live were not settled there', () => {
    expect(told('Police fired 37 live rounds at a crowd in Kodar, killing four people.').join('|')).not.toMatch(/37/);
  });

  it('of the whole it is told that they fled, of the part that they came back', () => {
    const points = told('The office said 6,100 of the 17,300 people who were displaced in March had gone back.');
    expect(points.join('|')).toContain('displaced? 17,300');
    expect(points.join('|')).not.toContain('displaced? 6,100');
  });

  it('two of the dead are not all of them', () => {
    expect(told('Doctors said two of the four dead had gunshot wounds.')).toEqual([
      'How many people died? four',
      'How many: “Doctors said ___ of the four dead had gunshot …”? two',
    ]);
  });

  it('a distance is no stock', () => {
    expect(told('People within one kilometre of the plant were told to keep windows shut.')).toEqual([
      'How many kilometres: “People within ___ of the plant were told to …”? one kilometre',
    ]);
  });

  it('each figure in brackets is its own district’s', () => {
    const points = derivePieces(
      pieces(
        'Cholera came to three districts: Lusk (338 cases, 16 deaths), Orsk (61 cases, 3 deaths) and Nyborg (13 cases, no deaths).',
        'Cholera has killed at least seven people in Lusk, village heads said.',
      ),
    ).points;
    expect(points.filter(({ state }) => state === 'disputed')).toEqual([]);
  });
});

describe('a reading in its own words', () => {
  const values = (...texts: readonly string[]): string[] =>
    derivePieces(pieces(...texts)).points.flatMap(({ readings }) => readings.map(({ value }) => value));

  it('shows a denial as one, and no day that is another clause’s', () => {
    const shown = values(
      'A team reached Kodar on 16 March and found that the hospital had been looted.',
      'The army spokesman spoke in Kodar. He denied that soldiers had looted the hospital.',
    );
    expect(shown).toContain('the hospital had been looted');
    expect(shown).toContain('denied that soldiers had looted the hospital');
  });
});
