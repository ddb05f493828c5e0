import { describe, expect, test } from 'vitest';
import { derivePieces } from '../../pile.ts';

/** The small counts that two accounts of one player share, with how many articles stand behind each. */
function sharedBy(...texts: readonly string[]): string[] {
  const pieces = texts.map((text, i) => ({
    id: `c${i}`,
    text,
    title: 'Brand leads Kest to the title',
    outlet: `Outlet ${'AB'[i]}`,
    published: '2025-09-15',
  }));
  return derivePieces(pieces)
    .points.filter(({ kind, state }) => kind === 'number' && state === 'corroborated')
    .flatMap(({ readings }) => readings.map(({ value }) => value.toLowerCase()));
}

const MORE =
  'He made 17 passes, 12 throws and nine fouls. Tarn took eight corners, six kicks and 13 shots, had 15 starters, 18 substitutes and seven cards.';
const FIRST = `Without question, Ivo Brand is a solid scorer for Kest; he is one of just five players in league history to score at least 100 goals in his first three seasons. ${MORE}`;

describe('counts of other nouns that agree, of articles that give many', () => {
  test('are not taken for one', () => {
    const second = `Ivo Brand, 28, has scored at least 30 goals and had at least 105 shots for Kest in each of the past five seasons. ${MORE.replace(/\d+/g, (n) => String(Number(n) + 4))}`;
    expect(sharedBy(FIRST, second)).not.toContain('five');
  });

  test('of one noun they are', () => {
    const second = `Ivo Brand is one of only five players who have scored 100 goals in three seasons for Kest. ${MORE.replace(/\d+/g, (n) => String(Number(n) + 4))}`;
    expect(sharedBy(FIRST, second)).toContain('five');
  });
});

describe('small counts of one noun that agree, of articles that give many', () => {
  const later = MORE.replace(/\d+/g, (n) => String(Number(n) + 4));
  const out = `Brand will be out for the final two games of the season after surgery. He played 31 games. ${MORE}`;

  const GAMES = 'They won 27 games.';

  test('are of two things where hardly a word ties them', () => {
    const behind = `Kest are just two games behind Lund in the table. ${GAMES} ${later}`;
    expect(sharedBy(out, behind)).not.toContain('two');
  });

  test('are of two things where other figures stand beside each', () => {
    const first = `Brand scored four goals and made 52 passes for Kest in his last eight games of the season. ${MORE}`;
    const second = `Brand scored four goals for Kest in the season before, when he had 96 shots in 38 games. ${later}`;
    expect(sharedBy(first, second)).not.toContain('four');
  });

  test('are of one where one other figure stands beside both', () => {
    const first = `Brand scored four goals and made 52 passes for Kest in his last eight games of the season. ${MORE}`;
    const second = `With 52 passes and four goals Brand was the best of Kest. ${later}`;
    expect(sharedBy(first, second)).toContain('four');
  });
});

describe('figures of other nouns that may both hold, of articles that give many', () => {
  /** The answers that two accounts have in one question. */
  function heldTogether(...texts: readonly string[]): string[][] {
    const pieces = texts.map((text, i) => ({
      id: `c${i}`,
      text: `${text} ${i === 0 ? MORE : MORE.replace(/\d+/g, (n) => String(Number(n) + 4))}`,
      title: 'Kest part with their coach Ivo Brand',
      outlet: `Outlet ${'AB'[i]}`,
      published: '2025-09-15',
    }));
    return derivePieces(pieces)
      .points.filter(({ kind, readings }) => kind === 'number' && readings[0]!.articles.length + readings.length > 2)
      .map(({ readings }) => readings.map(({ value }) => value.toLowerCase()));
  }

  const BEATEN = 'Kest won the first two games before losing the next four straight to Lund under Brand.';

  test('are of two questions', () => {
    const away = 'Brand was dismissed on Tuesday after nearly four seasons as coach of Kest.';
    expect(heldTogether(BEATEN, away).flat()).not.toContain('four');
    const family = 'Survivors include his wife, Ada Brand; five children; and several grandchildren.';
    const court = 'Of the seven defendants beside Brand, two refused to plead guilty.';
    expect(heldTogether(family, court)).not.toContainEqual(expect.arrayContaining(['five', 'seven']));
  });

  test('of one noun they are of one', () => {
    const left = 'Brand compiled a 62-39 record in three-plus seasons and coached Kest to 40 wins.';
    const right = 'Brand had coached Kest for four seasons and led the team to the quarterfinals.';
    expect(heldTogether(left, right)).toContainEqual(expect.arrayContaining(['three-plus', 'four']));
  });
});
