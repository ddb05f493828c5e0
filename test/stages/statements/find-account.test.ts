import { describe, expect, it } from 'vitest';
import { lines, read } from './read-lines.ts';

describe('findStatements: on whose word a clause stands', () => {
  it.each([
    ['By its own account the guild sank 40 boats.', 'indirect/asserts the guild: the guild sank 40 boats'],
    ['The guild has sold 40 boats, by its own count.', 'indirect/asserts The guild: The guild has sold 40 boats'],
    ['Forty divers, on the union’s reckoning, lost their jobs.', 'indirect/asserts the union: Forty divers'],
    ['Forty men drowned, in the telling of the villagers.', 'indirect/asserts the villagers: Forty men drowned'],
    ['If the post is to be believed, 40 men drowned.', 'indirect/asserts the post: 40 men drowned'],
    ['The toll, if rescuers are right, is 40.', 'indirect/asserts rescuers: The toll, if rescuers are right, is 40'],
    ['Forty men were held, or so the ministry would have it.', 'indirect/asserts the ministry: Forty men were held'],
    ['Eleven boats, so the message says, were sunk.', 'indirect/asserts the message: Eleven boats'],
    ['The number of dead, the rebels claim, is 40.', 'indirect/asserts the rebels: The number of dead'],
    ['Forty boats sank, the video’s caption reads.', 'indirect/asserts the video’s caption: Forty boats sank'],
    ['The 40 deaths the group reported were never checked.', 'indirect/asserts the group: The 40 deaths'],
    ['The 40 deaths that the group says were caused by gas are in doubt.', 'indirect/asserts the group: The 40 deaths'],
    ['It is rumoured that 40 men drowned.', 'indirect/asserts : that 40 men drowned'],
    ['The claimed 40 dead were never found.', 'indirect/asserts : 40 dead'],
    ['A note that circulated on Friday said that 40 men drowned.', 'indirect/asserts A note that circulated on Friday'],
  ])('%s', (text, expected) => {
    expect(lines(text).some((line) => line.startsWith(expected))).toBe(true);
  });

  it.each([
    'By the end of the count, 40 boxes were missing.',
    'If the count is right, 40 people voted twice.',
    'He paid by the bank’s new app and 40 others did.',
  ])('no account: %s', (text) => {
    expect(lines(text)).toEqual([]);
  });
});

describe('findStatements: what is only handed on', () => {
  const stance = (text: string): (string | undefined)[] => read(text).statements.map((one) => one.articleStance);

  it.each([
    ['A widely shared post says that 40 men drowned.', 'distanced'],
    ['A man’s voice says that 40 men are dead.', 'distanced'],
    ['A post by the mayor says that 40 men drowned.', undefined],
    ['The harbour office says that 40 men drowned. That is false.', 'contradicted'],
    ['The paper says that 40 men drowned. No such deaths are known.', 'contradicted'],
    ['The harbour office says that 40 men drowned. No boat was found.', undefined],
  ])('%s', (text, expected) => {
    expect(stance(text)[0]).toBe(expected);
  });
});
