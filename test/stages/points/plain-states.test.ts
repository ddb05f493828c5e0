import { describe, expect, test } from 'vitest';
import { pointsAtTheMill } from './mill-fire.fixture.ts';

/** "state: question" of each point that tells how somebody or something was. */
function askedOf(...texts: readonly string[]): string[] {
  return pointsAtTheMill(texts, ({ predicate }) => predicate.key.startsWith('is:')).map(
    ({ state, question }) => `${state}: ${question}`,
  );
}

describe('how it was, in two articles', () => {
  test.each([
    ['denied', 'The gate was locked.', 'The gate was not locked.', ['disputed: Was the gate locked?']],
    [
      'by its opposite',
      'The siren was in working order.',
      'The siren was out of order.',
      ['disputed: Was the siren in order?'],
    ],
    [
      'by “un-”',
      'The mill was insured.',
      'The mill was uninsured, the bank says.',
      ['disputed: Was the mill insured?'],
    ],
    ['by a verb', 'The pumps worked.', 'The pumps failed, a carter said.', ['disputed: Were the pumps in order?']],
    [
      'by what was lost',
      'The steering was in order.',
      'The ship lost her steering.',
      ['disputed: Was the steering in order?'],
    ],
    [
      'of all that are called so',
      'Former tenants are not affected.',
      'Former tenants are among the victims.',
      ['disputed: Are former tenants affected?'],
    ],
    [
      'at no time',
      'The ledger was accessible.',
      'The ledger was at no time accessible.',
      ['disputed: Was the ledger accessible?'],
    ],
    [
      'behind an insertion',
      'The ledger was, as far as anybody knew, not affected.',
      'The ledger was affected.',
      ['disputed: Was the ledger affected?'],
    ],
    ['then and now', 'The watchman was asleep.', 'The watchman is awake.', ['compatible: Was the watchman awake?']],
    ['what nobody denies', 'The gate was locked.', 'The gate was locked.', []],
    ['of two things', 'The gate was locked.', 'The side door was unlocked.', []],
    ['one word only looks like a denial', 'The heat was intense.', 'The heat was tense.', []],
    ['two hours', 'The fire was under control at nine.', 'The fire was out of control at midnight.', []],
    ['so many of them', 'Three workers were conscious.', 'Four workers were unconscious.', []],
    ['what failed is no machine', 'The talks failed.', 'The talks worked.', []],
    ['what is usual', 'The gate was usually not locked.', 'The gate was locked.', []],
  ])('%s', (_, a, b, want) => expect(askedOf(a, b)).toEqual(want));
});
