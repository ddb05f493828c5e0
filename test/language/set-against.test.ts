import { describe, expect, test } from 'vitest';
import { isOfSome, readGiver } from '../../src/language/en/set-against.ts';

describe('who gives a figure whose noun is left out', () => {
  test.each([
    ['The police made it ', '.', 'The police'],
    ['The company admits ', ', no more.', 'The company'],
    ['The prefect, who counts from a helicopter, spoke of ', '.', 'The prefect'],
    ['According to the police there were ', '.', 'the police'],
    ['It was ', ', according to the party.', 'the party'],
    ['At least ', ', says our source.', 'our source'],
    ['The mission puts the number at about ', ' today.', null],
    ['The mission puts the number at about ', '.', 'The mission'],
    ['It took ', ' to put it out.', null],
    ['He said ', '.', null],
    ['Its rival had ', '.', null],
    ['The fire destroyed ', '.', null],
    ['Last week the company put the number at ', '.', null],
  ])('%s…%s', (before, behind, giver) => {
    expect(readGiver(before, behind)).toBe(giver);
  });

  test.each([
    [', but only those whom it knows', true],
    [', not counting the children', true],
    [', all of them late', false],
  ])('%s', (behind, ofSome) => {
    expect(isOfSome(behind)).toBe(ofSome);
  });
});
