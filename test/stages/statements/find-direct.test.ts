import { describe, expect, it } from 'vitest';
import { lines } from './read-lines.ts';

describe('findStatements: who speaks a quotation', () => {
  const OLD = 'direct/asserts Ana Prell: The dam is old';
  it.each([
    [
      'an apposition between commas',
      '“The dam is old,” Ana Prell, the head of the tide office, said on Monday.',
      `${OLD},`,
    ],
    ['an apposition before the name', '“The dam is old,” said the head of the tide office, Ana Prell.', `${OLD},`],
    [
      'a long clause between name and verb',
      '“The dam is old,” Ana Prell, who has led the tide office since the flood of 1998 and is to retire in May, told the council.',
      `${OLD},`,
    ],
    [
      'a participle between name and verb',
      '“The dam is old,” Ana Prell, speaking after the vote in Orsk, said.',
      `${OLD},`,
    ],
    ['brackets between name and verb', '“The dam is old,” Ana Prell (64) said.', `${OLD},`],
    ['a title', '“The dam is old,” said Dr. Ana Prell of the tide office.', `${OLD},`],
    ['an adverb', '“The dam is old,” Ana Prell repeatedly told reporters.', `${OLD},`],
    ['with an auxiliary', '“The dam is old,” Ana Prell has said.', `${OLD},`],
    ['in a statement', '“The dam is old,” Ana Prell said in a statement.', `${OLD},`],
    ['in an interview, before', 'Ana Prell said in a telephone interview: “The dam is old.”', `${OLD}.`],
    ['the speaker first, comma', 'As the water rose, Ana Prell said, “The dam is old.”', `${OLD}.`],
    ['a colon in the paragraph before', 'Ana Prell was blunt and said:\n\n“The dam is old.”', `${OLD}.`],
    ['a name and a colon', 'Then Ana Prell: “The dam is old.”', `${OLD}.`],
    ['a signature', '“The dam is old.” — Ana Prell', `${OLD}.`],
    ['a verb before a plural', '“The dam is old,” said two divers.', 'direct/asserts two divers: The dam is old,'],
    [
      'two names',
      '“The dam is old,” Ana Prell and Ivo Dahl said.',
      'direct/asserts Ana Prell and Ivo Dahl: The dam is old,',
    ],
    ['a body', '“The dam is old,” the tide office said.', 'direct/asserts the tide office: The dam is old,'],
    ['a document', '“The dam is old,” the report says.', 'direct/asserts the report: The dam is old,'],
    ['straight marks', '"The dam is old," said Ana Prell.', `${OLD},`],
    ['marks of two kinds', '“The dam is old," said Ana Prell.', `${OLD},`],
    ['a letter that reads', '“The dam is old,” the letter reads.', 'direct/asserts the letter: The dam is old,'],
    ['a comment', '“The dam is old,” Ana Prell commented.', `${OLD},`],
    ['a question', '“Who drained the dam?” Ana Prell asked.', 'direct/asks Ana Prell: Who drained the dam?'],
    ['an unusual verb', '“The dam is old,” Ana Prell quipped.', `${OLD},`],
    ['a role', '“The dam is old,” the minister said.', 'direct/asserts the minister: The dam is old,'],
    [
      'a source',
      '“The dam is old,” one resettled official said.',
      'direct/asserts one resettled official: The dam is old,',
    ],
  ])('%s', (_, text, expected) => {
    expect(lines(`It rained.\n\n${text}\n\nIt rained.`)).toEqual([expected]);
  });

  it.each([
    [
      'goes on in the next paragraph',
      '“The dam is old,” said Ana Prell.\n\n“It will break in a year or two.”',
      ['Ana Prell', 'Ana Prell'],
    ],
    [
      'takes the person its paragraph begins with',
      'Ana Prell has seen it leak. “It drips in the night and nobody comes.”',
      ['Ana Prell'],
    ],
    [
      'changes the speaker with the paragraph',
      '“The dam is old,” said Ana Prell.\n\n“It is new,” said Ivo Dahl.\n\n“I helped to build it myself,” he added.',
      ['Ana Prell', 'Ivo Dahl', 'Ivo Dahl'],
    ],
    [
      'goes on after its cue',
      '“The dam is old,” Ana Prell said. “It leaks. It will break.”',
      ['Ana Prell', 'Ana Prell'],
    ],
    ['runs over paragraphs', 'Ana Prell said: “The dam is old.\n\n“It leaks.\n\n“It will break.”', ['Ana Prell']],
    [
      'follows a fragment of the same speaker',
      'The dam is “an old friend”, Ana Prell said. “It leaks at night.”',
      ['Ana Prell', 'Ana Prell'],
    ],
  ])('a quotation %s', (_, text, expected) => {
    expect(lines(text).map((line) => line.replace(/^\S+ |:[\s\S]*$/g, ''))).toEqual(expected);
  });
});

describe('findStatements: figures and fronted reports', () => {
  it.each([
    [
      'put … at',
      'The ministry put the number of injured at 143.',
      ['indirect/asserts The ministry: the number of injured at 143'],
    ],
    [
      'gives … as',
      'Ana Prell gives the loss as about 40 boats.',
      ['indirect/asserts Ana Prell: the loss as about 40 boats'],
    ],
    ['puts … at', 'Ana Prell puts the loss at 40 boats.', ['indirect/asserts Ana Prell: the loss at 40 boats']],
    ['stood at, police said', 'The toll stood at 19, police said.', ['indirect/asserts police: The toll stood at 19']],
    ['officials say', 'Officials say the dam is old.', ['indirect/asserts Officials: the dam is old']],
    ['has said that', 'Ana Prell has said that the dam was old.', ['indirect/asserts Ana Prell: that the dam was old']],
    [
      'said in a statement that',
      'Ana Prell said in a statement that the dam was old.',
      ['indirect/asserts Ana Prell: that the dam was old'],
    ],
    [
      'said in a telephone interview on Monday that',
      'Ana Prell said in a telephone interview on Monday that the dam was old.',
      ['indirect/asserts Ana Prell: that the dam was old'],
    ],
    [
      'was quoted as saying',
      'Ana Prell was quoted as saying that the dam was old.',
      ['indirect/asserts Ana Prell: that the dam was old'],
    ],
    [
      'was told by',
      'The council was told by Ana Prell that the dam was old.',
      ['indirect/asserts Ana Prell: that the dam was old'],
    ],
    ['gave as many as', 'Ana Prell gave the girl as many as 3 apples.', []],
    ['put a coat on', 'Ana Prell put the coat on the chair.', []],
  ])('%s', (_, text, expected) => {
    expect(lines(text)).toEqual(expected);
  });
});
