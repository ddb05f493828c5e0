import { describe, expect, it } from 'vitest';
import { lines, read } from './read-lines.ts';

describe('findStatements: direct speech', () => {
  const cases: [string, string, string[]][] = [
    [
      'speaker after, inverted',
      'It broke. “The dam is old,” said Ana Prell.',
      ['direct/asserts Ana Prell: The dam is old,'],
    ],
    [
      'speaker after, subject first',
      '“The dam is old,” Ana Prell said on Monday.',
      ['direct/asserts Ana Prell: The dam is old,'],
    ],
    [
      'a name inside the clause between speaker and verb',
      'Ana Prell, who has led the office since the death of her aunt, Eva Sorn, in 2003, said: “The dam is old.”',
      ['direct/asserts Ana Prell: The dam is old.'],
    ],
    ['speaker before, colon', 'Then Ana Prell said: “The dam is old.”', ['direct/asserts Ana Prell: The dam is old.']],
    ['speaker before, comma', 'Then Ana Prell said, "The dam is old."', ['direct/asserts Ana Prell: The dam is old.']],
    [
      'speaker in apposition, told reporters',
      '“The dam is old,” the head of the tide office, Ana Prell, told reporters at the gate.',
      ['direct/asserts Ana Prell: The dam is old,'],
    ],
    [
      'split quotation',
      '“The dam is old,” said Ana Prell. “It will break.”',
      ['direct/asserts Ana Prell: The dam is old,', 'direct/asserts Ana Prell: It will break.'],
    ],
    [
      'quotation split inside its sentence',
      '“The dam is old,” Ana Prell said, “and it leaks.”',
      ['direct/asserts Ana Prell: The dam is old,', 'direct/asserts Ana Prell: and it leaks.'],
    ],
    ['single marks', '‘The dam isn’t old,’ said Ana Prell.', ['direct/asserts Ana Prell: The dam isn’t old,']],
    ['a question', '“Is the dam old?” asked Ana Prell.', ['direct/asks Ana Prell: Is the dam old?']],
    [
      'a denial by its words',
      '“No letter was ever sent,” said Ana Prell.',
      ['direct/denies Ana Prell: No letter was ever sent,'],
    ],
    ['one of a group', '“It leaked,” said one of them, a diver.', ['direct/asserts one of them, a diver: It leaked,']],
    [
      'a pronoun goes to the person of the sentence before',
      'Ana Prell shook her head. “It leaked,” she said.',
      ['direct/asserts Ana Prell: It leaked,'],
    ],
    [
      'a pronoun behind words that name another is not the one named',
      'Ana Prell read the verdict. Ivo Dahl, who ran the mill, goes to prison, she said.',
      ['indirect/asserts Ana Prell: Ivo Dahl, who ran the mill, goes to prison'],
    ],
    [
      'whoever else is meant, a first name tells the sex',
      'Ana Prell met Peter Sorn at the dam. It leaked, he said.',
      ['indirect/asserts Peter Sorn: It leaked'],
    ],
    [
      'several paragraphs, each with an opening mark',
      '“It leaked,” said Ana Prell.\n\n“We saw it.\n\n“We told them.”',
      ['direct/asserts Ana Prell: It leaked,', 'direct/asserts Ana Prell: We saw it.\n\n“We told them.'],
    ],
  ];
  it.each(cases)('%s', (_, text, expected) => {
    expect(lines(text)).toEqual(expected);
  });
});

describe('findStatements: indirect and mixed speech', () => {
  const cases: [string, string, string[]][] = [
    [
      'a clause that opens with a bound',
      'Nurses in Ostrel said at least 20 divers drowned.',
      ['indirect/asserts Nurses in Ostrel: at least 20 divers drowned'],
    ],
    [
      'a clause that opens with an amount',
      'Ana Prell said about a dozen divers drowned.',
      ['indirect/asserts Ana Prell: about a dozen divers drowned'],
    ],
    ['a place, and no amount', 'Ana Prell said at the gate of the dam, in Ostrel.', []],
    ['said that', 'Ana Prell said that the dam was old.', ['indirect/asserts Ana Prell: that the dam was old']],
    ['said without that', 'Ana Prell said the dam was old.', ['indirect/asserts Ana Prell: the dam was old']],
    ['at the end', 'The dam was old, the tide office said.', ['indirect/asserts the tide office: The dam was old']],
    [
      'at the end, inverted',
      'The dam was old, says our source, and it leaked.',
      ['indirect/asserts our source: The dam was old'],
    ],
    [
      'according to, first',
      'According to Ana Prell, the dam was old.',
      ['indirect/asserts Ana Prell: the dam was old'],
    ],
    ['according to, last', 'The dam was old, according to Ana Prell.', ['indirect/asserts Ana Prell: The dam was old']],
    ['denied', 'Ana Prell denied that the dam was old.', ['indirect/denies Ana Prell: that the dam was old']],
    ['rejected a thing', 'The tide office rejected that account.', ['indirect/denies The tide office: that account']],
    ['promised', 'Ana Prell promised to mend the dam.', ['indirect/promises Ana Prell: to mend the dam']],
    [
      'does not think',
      'Ana Prell does not think that the dam was old.',
      ['indirect/doubts Ana Prell: that the dam was old'],
    ],
    [
      'mixed',
      'Ana Prell said the dam was “an old friend” of hers.',
      ['mixed/asserts Ana Prell: the dam was “an old friend” of hers'],
    ],
    [
      'quoted as saying',
      'The paper quoted an unnamed diver as saying that the dam was old.',
      ['indirect/asserts an unnamed diver: that the dam was old'],
    ],
    [
      'two verbs, one subject',
      'Ana Prell said the dam was old, and denied that it leaked.',
      ['indirect/asserts Ana Prell: the dam was old', 'indirect/denies Ana Prell: that it leaked'],
    ],
  ];
  it.each(cases)('%s', (_, text, expected) => {
    expect(lines(text)).toEqual(expected);
  });
});

describe('findStatements: what is none', () => {
  it.each([
    ['scare quotes', 'The so-called “friends of the dam” met again.'],
    ['a title', 'She wrote “Tides of Vestholm” in May.'],
    ['a noun', 'The report on the dam is long. His claim to it failed.'],
    ['a hearer', 'Ana Prell was told.'],
  ])('%s', (_, text) => {
    expect(lines(text)).toEqual([]);
  });
});

describe('findStatements: speakers', () => {
  const identified = (text: string): string[] => read(text).statements.map((one) => one.speaker.identified);
  it.each([
    ['named', 'Ana Prell said the dam was old.'],
    ['described', 'Three divers said the dam was old.'],
    ['anonymous', 'A diver who asked not to be named said the dam was old.'],
    ['anonymous', 'The dam was old, a judicial source said.'],
    ['unknown', 'It is alleged that the dam was old.'],
  ])('%s: %s', (expected, text) => {
    expect(identified(text)).toEqual([expected]);
  });

  it('names the outlet that was told', () => {
    const [statement] = read('“It leaked,” Ana Prell told the Orsk Herald.').statements;
    expect(statement?.through).toEqual([{ words: 'Orsk Herald' }]);
  });

  it('slices anchors, contents, cues and speakers to their words', () => {
    const text =
      'ORSK, May 3 — The dam was old, the tide office said. “It leaked,” said Ana Prell, its head, who denied that she knew.\n\n“Who did?” a diver asked. “Nobody,” she said, adding that “the dam” held.';
    const { statements } = read(text);
    expect(statements.length).toBeGreaterThanOrEqual(5);
    for (const { anchor, content, contentSpan, cue, cueSpan, speaker } of statements) {
      expect(text.slice(anchor.start, anchor.end)).toBe(anchor.exact);
      expect(text.slice(contentSpan.start, contentSpan.end)).toBe(content);
      if (cueSpan) expect(text.slice(cueSpan.start, cueSpan.end)).toBe(cue);
      if (speaker.span) expect(text.slice(speaker.span.start, speaker.span.end)).toBe(speaker.words);
    }
  });

  it('takes any text', () => {
    for (const text of [
      '',
      '“',
      '”',
      '“”',
      "'",
      '“a',
      'said',
      'said “',
      ', said',
      '“a,” said',
      'according to',
      ' "x" '.repeat(50),
    ]) {
      expect(() => read(text)).not.toThrow();
    }
  });
});
