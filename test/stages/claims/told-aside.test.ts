import { describe, expect, test } from 'vitest';
import { deriveText } from '../../pile.ts';

/** The words of the time of the claim of a kind of happening in a text of its own. */
function timeOf(text: string, key: string): (string | null)[] {
  const { claims, times } = deriveText({ id: 'a', text, published: '2024-05-15' });
  return claims
    .filter(({ predicate }) => predicate.key === key)
    .map(({ time }) => times.find(({ id }) => id === time)?.anchor.exact ?? null);
}

describe('the day of what was done about it is not its own', () => {
  test.each([
    ['The police chief was dismissed on Tuesday, two days after the crush in which 23 people died.', 'die'],
    ['The minister resigned on Friday over the fire at the Dorn mill that killed 14 workers.', 'die'],
    ['Police on Friday arrested a man over the attack in which six people died.', 'die'],
    ['Parliament on Thursday debated the flood in which 60 people drowned.', 'die'],
    ['A vigil was held on Saturday for the 12 people who were killed in the blast.', 'die'],
    ['On Monday the court opened the trial of two officers over the shooting of five protesters.', 'attack'],
    ['Workers walked out on Monday after the firm cut 200 jobs.', 'dismiss'],
  ])('%s', (text, key) => {
    expect(timeOf(text, key)).not.toEqual([]);
    for (const time of timeOf(text, key)) expect(time).toBeNull();
  });

  test.each([
    ['A bomb that killed 12 people exploded on Monday near the market.', 'die', 'Monday'],
    ['Twelve people were killed on Sunday in a fire that destroyed 40 houses.', 'destroy', 'Sunday'],
    ['The storm hit the coast on Tuesday, killing 14 people.', 'die', 'Tuesday'],
    ['On Monday the army began an offensive that has killed 40 civilians.', 'die', 'Monday'],
    ['Police arrested twelve men on Friday after a raid.', 'detain', 'Friday'],
  ])('%s', (text, key, day) => {
    expect(timeOf(text, key)).toContain(day);
  });
});
