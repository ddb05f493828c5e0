import { describe, expect, test } from 'vitest';
import { deriveText } from '../../pile.ts';

const datesOf = (text: string) =>
  deriveText({ id: 'a1', text, published: '2024-05-20' }).claims.filter(({ kind }) => kind === 'date');
const briefly = (text: string) =>
  datesOf(text).map(({ predicate, subject, object }) => [predicate.words, subject?.words, object?.words].join('|'));

describe('the day on which somebody spoke', () => {
  test.each([
    ['is not that of what he told', 'Ilse Marand said last week that she had been warned about the Ostrel mill.'],
    ['nor where it stands by the way', 'Ilse Marand, who said last week that Ostrel was warned, has left the mill.'],
  ])('%s', (_, text) => {
    expect(briefly(text).filter((told) => told.includes('warned'))).toEqual([]);
  });
});

test('two notes, parted by a semicolon, have a day each', () => {
  const found = datesOf('Rolf Adde: in Ostrel since 10 October 2023; released 2 May 2024.');
  expect(found.filter(({ predicate }) => predicate.words === 'released').map(({ text }) => text)).not.toContain(
    expect.stringContaining('2023'),
  );
});

test('who checks into a clinic is not inspected', () => {
  const keys = datesOf('Ilse Marand checked into the Ostrel clinic on 2 May.').map(({ predicate }) => predicate.key);
  expect(keys).not.toContain('inspect');
  expect(datesOf('The Ostrel bridge was checked on 2 May.')[0]?.predicate.key).toBe('inspect');
});

test('a year that ended with a profit dates no end', () => {
  expect(briefly('The Ostrel mill ended 2023 with a profit of three million.')).toEqual([]);
});

describe('a date is of the word that the sentence’s tree hangs it on', () => {
  test.each([
    [
      'a verb over its object',
      'Ostrel Glass let its old mill to a brewer in May 2019.',
      'let|Ostrel Glass|its old mill',
    ],
    ['a passive', 'The Ostrel mill was gutted by fire on Tuesday.', 'was gutted|fire|The Ostrel mill'],
    ['a noun of a happening', 'The blackout in Ostrel on 3 June ruined the harvest.', 'The blackout in Ostrel||'],
    ['an owner that is a day', 'Nobody in Ostrel will forget Sunday’s rally.', 'Sunday’s rally||'],
    ['a noun that an empty verb carries', 'The vote in Ostrel was held on 4 May.', 'vote||'],
    [
      'a blast that is said to have done it',
      'An explosion in Ostrel killed four men on Tuesday.',
      'An explosion in Ostrel||',
    ],
    ['a happening beside the verb', 'Four men died in the fire at the Ostrel mill on Tuesday.', 'fire||'],
    ['what is planned for a day', 'The rerun in Ostrel was put off to 4 July.', 'The rerun||'],
    [
      'a noun that is one word with its verb',
      'The Ostrel dock returned to service on 4 May.',
      'returned||The Ostrel dock',
    ],
    [
      'what its clause took',
      'He praised the mill, which the Ostrel group bought in 2016.',
      'bought|the Ostrel group|the mill',
    ],
    [
      'what came to pass of a thing',
      'The front porches of the Ostrel inn came away on 3 May.',
      'came away||The front porches of the Ostrel inn',
    ],
    ['what somebody became', 'Ilse Marand of Ostrel fell ill on 2 May.', 'ill||Ilse Marand'],
    [
      'the clause around an aside with a day of its own',
      'The group will shut the Ostrel mill, which opened in 1961, on 30 June.',
      'shut|The group|the Ostrel mill',
    ],
    ['what has ended', 'The search in Ostrel was over on Tuesday.', 'was over||The search in Ostrel'],
    [
      'what is as it was',
      'Trains to Ostrel have been back on the line since Tuesday.',
      'have been back||Trains to Ostrel',
    ],
    [
      'an end that is due',
      'The Ostrel fair, which began in May, is due to end on Saturday.',
      'end||The Ostrel fair, which began in May,',
    ],
    [
      'a day that a clause opens with',
      'Come the last day of June, the Ostrel mill falls silent.',
      'falls||the Ostrel mill',
    ],
    [
      'a participle behind a comma',
      'The Ostrel appeal, launched on 2 May, has raised little.',
      'launched||The Ostrel appeal',
    ],
    [
      'a state that a thing is in',
      'The Ostrel ferry has been out of action since Tuesday.',
      'action||The Ostrel ferry',
    ],
    [
      'what is begun, of what it is of',
      'In Ostrel the search for the crew, which began on 2 May, goes on.',
      'began||the search',
    ],
    ['a thing told of before', 'The Ostrel inquiry was dear. It ended on 2 May.', 'ended||The Ostrel inquiry'],
    [
      'a thing that the first verb took',
      'The Ostrel board opened its inquiry on 2 May and closed it on 9 May.',
      'closed|The Ostrel board|its inquiry',
    ],
    ['a new end', 'The Ostrel fair has been extended to 30 June.', 'has been extended||The Ostrel fair'],
    ['a state', 'Three farms in Ostrel have been without light since Friday.', 'light||Three farms in Ostrel'],
    [
      'a clause with "when"',
      'Ostrel has been without a warden since Monday, when Jarl Mostin laid down the chain.',
      'laid down|Jarl Mostin|the chain',
    ],
    ['a clause with "since"', "It's six days since the slide took the jetty in Ostrel.", 'took|the slide|the jetty'],
    ['a clause set apart', 'It was on the fourth, he said, that the wall at Ostrel fell.', 'fell||the wall at Ostrel'],
    ['a day that heads an entry', '2 May: Ostrel declares its envoy unwelcome.', 'declares|Ostrel|its envoy unwelcome'],
    [
      'what stands as the last of such an entry',
      '2 May: Ostrel, bakers set up stalls before the mill.',
      'set up|bakers|stalls',
    ],
    [
      'what a day that opens the sentence was taken for the head of',
      'At 4:17 on 14 May 2024 the barge, on passage from Odde to Ostrel, grounded on a bar.',
      'grounded||',
    ],
    [
      'a happening that a clause by the way carries',
      'The hearing at Ostrel, which was to be held on 28 May, has been put off to 30 May.',
      'The hearing at Ostrel||',
    ],
    [
      'the clause by the way that it ends',
      'The owners of the Ana Brod, which has lain at Ostrel since the fourth, say she is sound.',
      'has lain||the Ana Brod',
    ],
    [
      'what follows a day that opens the sentence',
      'Since 1 March rough stones go into the red tray in Ostrel.',
      'go||',
    ],
    ['a line without a verb', 'Last contact with the Ana Brod of Ostrel: 2 May 2024, 14:22.', 'Last contact||'],
    [
      'what is in effect',
      'With effect from 1 May the street in Ostrel is closed to carts.',
      'closed||the street in Ostrel',
    ],
    ['where somebody was', 'On 4 May our clerks were at 311 stalls in Ostrel.', '311 stalls in Ostrel||our clerks'],
    ['a clause of its own', 'The bridge that was built in Ostrel in 1987 is shut again.', 'built||The bridge'],
  ])('%s', (_, text, expected) => {
    expect(briefly(text)).toContain(expected);
  });

  test('a speaker is none of those who did it', () => {
    const text = 'The Ostrel fair will now run until 12 May, Mayor Ilse Marand told reporters.';
    expect(datesOf(text).flatMap(({ subject, object }) => [subject?.words, object?.words])).not.toContain(
      'Ilse Marand',
    );
  });

  test('the day of a report dates nothing that is reported', () => {
    expect(briefly('The Ostrel mill is sound, its owner told reporters on Tuesday.')).toEqual([]);
  });

  test('the day of a source in brackets dates nothing, that of a happening does', () => {
    expect(briefly('Police detained the owner of the Ostrel mill (Ostrel Courier, May 14).')).toEqual([]);
    expect(briefly('Police detained the owner of the Ostrel mill (on May 14).').length).toBe(1);
    expect(briefly('Police detained the owner (aged 40) of the Ostrel mill, on May 14; he was freed.').length).toBe(1);
  });

  test('the day of a picture dates nothing that happened', () => {
    expect(briefly('Photo of the harbour in Ostrel, 4 May 2024.')).toEqual([]);
  });

  test('who was not there on a day is denied', () => {
    expect(
      datesOf('No guard of this firm was on the pier at Ostrel on Tuesday.').map(({ polarity }) => polarity),
    ).toEqual(['no']);
  });

  test('a year that only names a thing dates nothing that happened', () => {
    expect(briefly('Ostrel should found its school within the 1967 borders.')).toEqual([]);
    expect(briefly('Ostrel founded its school in 1967.')).toEqual(['founded|Ostrel|its school']);
  });

  test('notes date nothing', () => {
    const text =
      'The Ostrel mill was gutted on May 14 [1].\n\nNotes: [1] Ostrel Courier, 15 May 2024. [2] Coast Echo, 16 May 2024.';
    expect(briefly(text).length).toBe(1);
    expect(briefly('[1] The Ostrel mill opened on 16 May 2024.')).toEqual([]);
    expect(briefly('Notes were found in the Ostrel mill on 16 May 2024.').length).toBe(1);
  });

  test('what did not open until a day opened then', () => {
    const [claim] = datesOf('The Ostrel bridge did not reopen until the end of June.');
    expect(claim).toMatchObject({ polarity: 'yes', predicate: { key: 'open' } });
  });

  test('what is denied of a day is denied', () => {
    expect(datesOf('The drivers of Ostrel have not been fed since June.')[0]?.polarity).toBe('no');
  });

  test('a noun is dated though its clause is denied', () => {
    expect(datesOf('Ilse Marand was not on the June 3 call from Ostrel.')[0]?.polarity).toBe('yes');
  });

  test.each([
    ['an election that is held', 'A new election will be held in Ostrel on 18 June.', 'detain'],
    ['figures that are released', 'The Ostrel office released the figures on Monday.', 'free'],
    ['a show that is hosted', 'Ilse Marand hosted the gala in 2013.', 'host'],
    ['five men, of whom there are others', 'Five men were arrested in Ostrel on Tuesday.', 'detain'],
  ])('no class for %s', (_, text, key) => {
    expect(datesOf(text).map(({ predicate }) => predicate.key)).not.toContain(key);
  });
});
