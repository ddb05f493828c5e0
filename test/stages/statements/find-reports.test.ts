import { describe, expect, it } from 'vitest';
import { lines, read } from './read-lines.ts';

describe('findStatements: wills, judgements, states of mind', () => {
  it.each([
    ['wants', 'Ana Prell wants to drain the dam.', ['indirect/other Ana Prell: to drain the dam']],
    [
      'plans',
      'The tide office plans to drain the dam, which is old.',
      ['indirect/promises The tide office: to drain the dam'],
    ],
    [
      'refused',
      'Ana Prell refused to drain the dam and left.',
      ['indirect/denies Ana Prell: to drain the dam and left'],
    ],
    [
      'vowed, before another verb',
      'Ana Prell vowed to drain the dam but has not.',
      ['indirect/promises Ana Prell: to drain the dam'],
    ],
    ['urged', 'Ana Prell encouraged the divers to go home.', ['indirect/asks Ana Prell: the divers to go home']],
    ['called on', 'Ana Prell called on the council to resign.', ['indirect/asks Ana Prell: the council to resign']],
    ['called for', 'Ana Prell called for new elections in a statement.', ['indirect/asks Ana Prell: new elections']],
    ['warned of', 'Ana Prell warned of more floods.', ['indirect/asserts Ana Prell: more floods']],
    [
      'accused',
      'Ana Prell accused the council of hiding the letter.',
      ['indirect/accuses Ana Prell: the council of hiding the letter'],
    ],
    ['blamed', 'Divers blamed the council for the leak.', ['indirect/accuses Divers: the council for the leak']],
    [
      'criticised',
      'Ana Prell is criticising the council over the leak.',
      ['indirect/accuses Ana Prell: the council over the leak'],
    ],
    ['backed', 'The tide office backed the old plan.', ['indirect/other The tide office: the old plan']],
    [
      'confident',
      'Ana Prell is confident that the dam will hold.',
      ['indirect/other Ana Prell: that the dam will hold'],
    ],
    ['worried about', 'Divers were worried about the old dam.', ['indirect/other Divers: the old dam']],
    ['a poll', 'A survey found 31 leaks in the dam.', ['indirect/asserts A survey: 31 leaks in the dam']],
    [
      'a thought inside a saying is part of it',
      'Ana Prell said she hopes to stay.',
      ['indirect/asserts Ana Prell: she hopes to stay'],
    ],
  ])('%s', (_, text, expected) => {
    expect(lines(text)).toEqual(expected);
  });
});

describe('findStatements: nouns that report', () => {
  it.each([
    [
      'a claim with its owner',
      'Few believed Ana Prell’s claim that the dam was old.',
      'indirect/asserts Ana Prell: that the dam was old',
    ],
    ['a denial', 'All heard the ministry’s denial that it knew.', 'indirect/denies the ministry: that it knew'],
    [
      'an accusation by somebody',
      'They heard the accusation by Ana Prell that the dam leaked.',
      'indirect/accuses Ana Prell: that the dam leaked',
    ],
    ['a promise', 'They broke their promise to mend the dam.', 'indirect/promises their: to mend the dam'],
    [
      'reports of nobody',
      'There were reports that the dam had been opened.',
      'indirect/asserts : that the dam had been opened',
    ],
    [
      'in somebody’s view',
      'In Ana Prell’s view, the dam should have been drained.',
      'indirect/asserts Ana Prell: the dam should have been drained',
    ],
  ])('%s', (_, text, expected) => {
    expect(lines(text)).toContain(expected);
  });
});

describe('findStatements: the cue', () => {
  const cues = (text: string): (string | undefined)[] => read(text).statements.map(({ cue }) => cue);
  it.each([
    ['with its auxiliaries', 'Ana Prell has repeatedly said that the dam was old.', 'has repeatedly said'],
    ['with its negation', 'Ana Prell did not say that the dam was old.', 'did not say'],
    ['with its particle', 'Ana Prell called for new elections.', 'called for'],
    ['behind another verb', 'Ana Prell continues to insist that the dam was old.', 'continues to insist'],
    ['alone', 'The dam was old, Ana Prell said.', 'said'],
  ])('%s', (_, text, expected) => {
    expect(cues(text)).toEqual([expected]);
  });
});

describe('findStatements: verbs behind verbs, sides taken', () => {
  it.each([
    [
      'continues to',
      'Ana Prell continues to insist that the dam was old.',
      ['indirect/asserts Ana Prell: that the dam was old'],
    ],
    ['made the case', 'Ana Prell made the case for new elections.', ['indirect/asserts Ana Prell: new elections']],
    ['a critic of', 'Ana Prell is a staunch critic of the dam.', ['indirect/accuses Ana Prell: the dam']],
    ['called it a hoax', 'Ana Prell called the plan a hoax.', ['indirect/asserts Ana Prell: the plan a hoax']],
    ['everybody', 'All agreed that the dam was old.', ['indirect/asserts All: that the dam was old']],
    [
      'is calling for',
      'Divers saw it. Ana Prell is calling for new elections.',
      ['indirect/asks Ana Prell: new elections'],
    ],
    [
      'with X saying',
      'It broke, with Ana Prell saying that it was old.',
      ['indirect/asserts Ana Prell: that it was old'],
    ],
    [
      'past a time',
      'The tide office this month said the dam was old.',
      ['indirect/asserts The tide office: the dam was old'],
    ],
    ['a critic in a paper is none', 'The critic of the paper came.', []],
    ['made a boat', 'Ana Prell made a boat of wood.', []],
  ])('%s', (_, text, expected) => {
    expect(lines(text)).toEqual(expected);
  });

  it('keeps where a pronoun stands for its speaker', () => {
    const text = 'A diver said the dam leaked. “It broke,” he said.';
    const [, second] = read(text).statements;
    expect(second?.speaker.words).toBe('A diver');
    expect(text.slice(second?.speaker.here?.start, second?.speaker.here?.end)).toBe('he');
  });
});

describe('findStatements: hearsay', () => {
  it.each([
    ['is believed to', 'The keeper is believed to have fled.', 'The keeper is believed to have fled'],
    ['was accused of', 'The keeper was accused of opening the gate.', 'The keeper was accused of opening the gate'],
    ['reportedly', 'It rained. The keeper reportedly fled on foot.', 'The keeper reportedly fled on foot'],
  ])('%s: the speaker is unknown', (_, text, content) => {
    const found = read(text).statements.map((one) => [one.speaker.identified, one.content]);
    expect(found).toEqual([['unknown', content]]);
  });

  it('takes who stands after "by"', () => {
    const { statements, nameOf } = read('The keeper is believed by Ana Prell to have fled.');
    expect(statements.map(nameOf)).toEqual(['Ana Prell']);
  });
});

describe('findStatements: a name and a colon', () => {
  it.each([
    [
      'a poll in a headline',
      'Poll: Half of the valley wants a new dam\n\nIt rained.',
      ['indirect/asserts Poll: Half of the valley wants a new dam', 'indirect/other Half of the valley: a new dam'],
    ],
    [
      'a speaker of a transcript',
      'Minister: It is old. It leaks badly.\n\nIt rained.',
      ['indirect/asserts Minister: It is old. It leaks badly'],
    ],
    ['a place is no speaker', 'Vestholm: a walk along the river', []],
    ['a heading is none', 'What to know: the dam and the river', []],
  ])('%s', (_, text, expected) => {
    expect(lines(text)).toEqual(expected);
  });
});

describe('findStatements: what is no report', () => {
  it.each([
    ['a plan that is drawn', 'The plan of the house hangs on the wall.'],
    ['wanted for', 'The man wanted for theft was seen.'],
    ['a call', 'She called the plumber.'],
    ['a decline', 'Water levels declined slightly.'],
    ['backs', 'They turned their backs to the sea.'],
    ['support of a roof', 'A support of the roof broke.'],
    ['likely', 'Rain is likely on the coast.'],
    ['the fact', 'The fact that it rained changed nothing.'],
  ])('%s', (_, text) => {
    expect(lines(text)).toEqual([]);
  });
});
