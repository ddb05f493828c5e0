import { describe, expect, it } from 'vitest';
import { lines, read } from './read-lines.ts';

describe('findStatements: forms', () => {
  it.each([
    ['a name and a colon, in full', 'Ana Prell: “The dam is old.”', ['direct/asserts Ana Prell: The dam is old.']],
    [
      'lower case after a comma',
      'Ana Prell added, “actually it leaks, too.”',
      ['mixed/asserts Ana Prell: “actually it leaks, too.”'],
    ],
    [
      'a question put to somebody',
      'Asked if the dam was safe, Ana Prell said it was.',
      ['indirect/asks : if the dam was safe', 'indirect/asserts Ana Prell: it was'],
    ],
    [
      'the day of saying, and no that',
      'Ana Prell said on Tuesday evening it had leaked. Ivo Dahl claimed in a letter to have seen it. The office said late on 4 May workers had left.',
      [
        'indirect/asserts Ana Prell: it had leaked',
        'indirect/asserts Ivo Dahl: to have seen it',
        'indirect/asserts The office: workers had left',
      ],
    ],
    ['the day of saying, and nothing that was said', 'Ana Prell said so on Tuesday after a walk along the dam.', []],
    [
      'who asks told with by',
      'Ana Prell smiled when asked by Ivo Dahl about the dam.',
      ['indirect/asks Ivo Dahl: the dam'],
    ],
    [
      'done by somebody',
      'The plan was criticised by Ana Prell for its cost.',
      ['indirect/accuses Ana Prell: its cost'],
    ],
    [
      'a noun that is turned away is not the speaker’s',
      'Ana Prell rejected the charge that it had slept.',
      ['indirect/denies Ana Prell: that it had slept'],
    ],
    ['doubts expressed', 'Ana Prell expressed doubts about the dam.', ['indirect/doubts Ana Prell: the dam']],
    [
      'as somebody reported',
      'The dam broke at night, as the Orsk Herald reported.',
      ['indirect/asserts Orsk Herald: The dam broke at night'],
    ],
    [
      'hearers without a determiner',
      'Ana Prell told residents that the dam was old.',
      ['indirect/asserts Ana Prell: that the dam was old'],
    ],
    [
      'a crowd told of with its place',
      'Ana Prell is telling customers at a café in Calder that it leaks.',
      ['indirect/asserts Ana Prell: that it leaks'],
    ],
    [
      'papers that show',
      'The dam leaked in May, new reports show.',
      ['indirect/asserts new reports: The dam leaked in May'],
    ],
    ['a noun, not a verb', 'Swing states are many. The snap vote was lost.', []],
    ['in order to', 'The road was shut in order to mend it.', []],
    ['a happening wills nothing', 'The session aims to discuss the dam.', []],
    ['a base form has no singular subject', 'The law is an end to the quarrels, and to guarantee peace.', []],
    ['a dateline is nobody', 'CALDER: The dam broke on Monday in the night.', []],
  ])('%s', (_, text, expected) => {
    expect(lines(text)).toEqual(expected);
  });
});

describe('findStatements: speakers', () => {
  it.each([
    [
      'before a long insert with names and commas',
      'Ivo Dahl, a farmer who had walked for nine days with two goats and his mother, Edda, said the road was closed.',
      'Ivo Dahl',
    ],
    ['before a bracket', 'Ana Prell (Greens) said the road was closed.', 'Ana Prell'],
    ['a verb further on', 'Ana Prell shook hands and asked workers if they would vote.', 'Ana Prell'],
    ['after a participle that opens', 'After saying he was ill, Ivo Dahl sat down.', 'Ivo Dahl'],
    ['of a participle behind a thing', 'Ana Prell defended the ferry, saying that it was safe.', 'Ana Prell'],
    ['in a relative clause further on', 'A letter went round last night that claimed the dam had gone.', 'A letter'],
    [
      'with the body it belongs to',
      'So did the fire brigade, one of whose officers said it was late.',
      'the fire brigade, one of whose officers',
    ],
    ['who cites', 'According to the Orsk Herald, which cites “a diplomat”, the road is closed.', 'a diplomat'],
    ['some of many', 'At least half of the residents said the road was closed.', 'At least half of the residents'],
    ['both', 'The mayor of Calder and the ferryman said the road was closed.', 'The mayor of Calder and the ferryman'],
    ['the same person again', 'An insider doubts the figure. “It is too low,” this person said.', 'An insider'],
  ])('%s', (_, text, expected) => {
    const { statements, nameOf } = read(text);
    expect(statements.map(nameOf)).toContain(expected);
  });

  it('keeps what is set off behind a name with the place where it stands', () => {
    const text = 'Ana Prell, the mayor of Calder, said the road was closed.';
    const { speaker } = read(text).statements[0]!;
    expect(speaker.words).toBe('Ana Prell');
    expect(text.slice(speaker.here!.start, speaker.here!.end)).toBe('Ana Prell, the mayor of Calder,');
  });
});

describe('findStatements: what the article does with it', () => {
  it.each([
    ['words in marks that stand for a name', 'Ana Prell said the “peace talks” had failed.', 'distanced'],
    ['its own “independent” thing', 'The council’s “independent” inquiry found no fault, Ana Prell said.', 'distanced'],
    ['quoted speech is none', 'Ana Prell said the dam was “a danger to us all”.', undefined],
    ['a title is none', 'Ana Prell said the “Tides of Vestholm” was her book.', undefined],
    ['without evidence, at the end', 'Ana Prell said the dam had been mined without offering evidence.', 'distanced'],
  ])('%s', (_, text, expected) => {
    expect(read(text).statements[0]?.articleStance).toBe(expected);
  });

  it('takes a month for no doubt', () => {
    expect(read('Ana Prell said the dam leaked in May alone.').statements[0]?.certainty).toBeUndefined();
  });
});

describe('findStatements: who speaks, and who can’t', () => {
  it.each([
    ['participles before a noun are no verbs', 'By Friday 64 suspected cases and 3 deaths had come in.', []],
    ['nor are those before letters', 'The union has published 14 written complaints.', []],
    ['a sum says nothing', 'The loss is put at 12 million, up from the 8 million first estimated.', []],
    ['nor does a day', 'Some 40 cases had been reported by 22 January.', []],
    ['whoever loses an office says nothing by it', 'The keeper was relieved of his duties.', []],
    [
      'the day of saying is no part of the speaker',
      'The army on Wednesday denied it.',
      ['indirect/denies The army: it'],
    ],
    [
      'not the account, but those whose it is',
      'It contradicts the account of the wardens, who said that the dam held.',
      ['indirect/asserts the wardens: that the dam held'],
    ],
    [
      'a clause told of a noun is not all that was said',
      'The ministry declared the end of the fever that began in May.',
      ['indirect/asserts The ministry: the end of the fever that began in May'],
    ],
  ])('%s', (_, text, expected) => {
    expect(lines(text).filter((line) => expected.length === 0 || expected.includes(line))).toEqual(expected);
  });
});

describe('findStatements: the words of the cue', () => {
  it.each([
    ['Ana Prell has repeatedly said that it leaks.', 'has repeatedly said'],
    ['He’s calling for new elections.', '’s calling for'],
    ['Ana Prell pointed out that it leaks.', 'pointed out'],
    ['Ana Prell on Tuesday said that it leaks.', 'said'],
    ['The plan was praised by Ana Prell.', 'was praised'],
    ['Ana Prell is confident that it holds.', 'is confident'],
  ])('%s', (text, cue) => {
    expect(read(text).statements[0]?.cue).toBe(cue);
  });
});
