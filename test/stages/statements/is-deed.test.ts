import { describe, expect, it } from 'vitest';
import { lines } from './read-lines.ts';

describe('findStatements: what is done to people is nobody’s word', () => {
  it.each([
    ['managers dismissed', 'The tide office dismissed two managers in 2021.'],
    ['a person by name', 'The tide office dismissed Ana Prell in 2021.'],
    ['by a pronoun', 'The tide office rejected him in May.'],
    ['some of many', 'The tide office dismissed dozens of workers.'],
    ['by a participle', 'Two managers were dismissed by the tide office in 2021.'],
    ['men questioned', 'Harbour guards questioned two men about the leak.'],
    ['patients admitted', 'The clinic admitted 40 patients on Sunday.'],
    ['water withheld from whom', 'The harbour guards denied them water.'],
    ['visas withheld', 'The tide office denied visas to 30 divers.'],
    ['bail', 'The tide court denied bail on Monday.'],
    ['a seat fought for', 'Ana Prell contested the seat in 2019.'],
    ['a village struck', 'The gunmen attacked the village on Monday.'],
    ['a boy struck', 'The gunmen attacked a boy on Monday.'],
    ['villages struck, by a participle', 'Two villages were attacked by the gunmen.'],
  ])('%s', (_, text) => {
    expect(lines(text)).toEqual([]);
  });

  it.each([
    ['a claim', 'The tide office dismissed the claim.', 'indirect/denies The tide office: the claim'],
    [
      'whose claim it is',
      'The tide office dismissed the reports of divers.',
      'indirect/denies The tide office: the reports of divers',
    ],
    [
      'somebody judged in words',
      'The tide office dismissed Ana Prell as a liar.',
      'indirect/denies The tide office: Ana Prell as a liar',
    ],
    ['a figure', 'Ana Prell questioned the count of divers.', 'indirect/doubts Ana Prell: the count of divers'],
    ['a clause', 'The clinic admitted that divers had died.', 'indirect/asserts The clinic: that divers had died'],
    ['a plan', 'Ana Prell attacked the plan of the council.', 'indirect/accuses Ana Prell: the plan of the council'],
    ['over a plan', 'Ana Prell attacked Ivo Dahl over the plan.', 'indirect/accuses Ana Prell: Ivo Dahl over the plan'],
    ['a result', 'Ana Prell contested the result of the vote.', 'indirect/denies Ana Prell: the result of the vote'],
    ['an offer', 'Ana Prell rejected the offers of help.', 'indirect/denies Ana Prell: the offers of help'],
  ])('but %s', (_, text, expected) => {
    expect(lines(text)).toEqual([expected]);
  });
});
