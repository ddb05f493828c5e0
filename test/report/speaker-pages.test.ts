import { describe, expect, it } from 'vitest';
import type { LineageEdge, SourcedRecord, Statement } from '../../src/model/index.ts';
import {
  formatHtml,
  formatMarkdown,
  formatSpeaker,
  formatSpeakers,
  formatSpeakersJson,
} from '../../src/report/index.ts';
import { describeVersions, numberVersions } from '../../src/report/view/number-versions.ts';
import { indexRecord } from '../../src/report/view/record-index.ts';
import { bridgeClosure } from './fixtures/bridge-closure.ts';

const [first] = bridgeClosure.statements;
const [one, other, third] = bridgeClosure.articles;
const anchor = (article: string) => ({ ...first!.anchor, article });
const moor = { words: 'Ida Moor', identified: 'named' } as const;
const welder = { words: 'a welder', identified: 'anonymous', withheldBecause: 'she fears for her work' } as const;

function state(id: string, content: string, more: Partial<Statement>): Statement {
  return { ...first!, id, content, form: 'direct', stance: 'asserts', ...more };
}

const revision: LineageEdge = {
  copy: other!.id,
  of: one!.id,
  kind: 'revision',
  share: 0.9,
  passages: [],
  direction: { certain: true, because: ['dated later'] },
};
const record: SourcedRecord = {
  ...bridgeClosure,
  lineage: [revision],
  statements: [
    state('s1', 'The bolts were sound in May, and we checked every one.', { speaker: moor, anchor: anchor(one!.id) }),
    state('s2', 'The bolts were sound in May', {
      speaker: moor,
      anchor: anchor(third!.id),
      through: [{ words: 'Westfold Courier' }],
    }),
    state('s3', 'Nobody looked.', { speaker: welder, anchor: anchor(one!.id) }),
    state('s4', 'Nobody came.', { speaker: { ...welder, words: 'A welder' }, anchor: anchor(one!.id) }),
    state('s5', 'It is closed.', { speaker: moor, anchor: anchor(one!.id) }),
    state('s6', 'It is closed.', { speaker: moor, anchor: anchor(other!.id) }),
  ],
};

describe('stemma speakers', () => {
  const list = formatSpeakers(record);
  it.each([
    ['a speaker with the reach', '   4  Ida Moor (4 statements in 3 articles of 3 outlets)'],
    ['what one article calls alike, once', '   2  a welder (2 statements in 1 article of 1 outlet)'],
    ['the names withheld and why', 'Names withheld\n  a welder: because “she fears for her work”'],
  ])('lists %s', (_, words) => expect(list).toContain(words));

  const page = formatSpeaker(record, 'ida moor')!;
  it.each([
    ['words with the outlet', 'Harwick Gazette · '],
    ['the version that alone has them', 'asserts (direct; only in version 1 of 2)  “The bolts were sound in May, and'],
    ['what stands in all versions', 'asserts (direct; in all 2 versions)  “It is closed.”'],
    ['sources between', 'through Westfold Courier'],
    ['the same words side by side', 'Quoted in 2 wordings, the fullest first'],
    ['what is cut', 'without “and we checked every one.”'],
  ])('a page gives %s', (_, words) => expect(page).toContain(words));

  it('finds by a part of the name, and nobody where nobody bears it', () => {
    expect(formatSpeaker(record, 'moor')).toBe(page);
    expect(formatSpeaker(record, 'Nobody At All')).toBeNull();
    expect(formatSpeaker(record, '  ')).toBeNull();
    expect(formatSpeakersJson(record, 'Nobody At All')).toBeNull();
  });

  it('gives the same as data', () => {
    const { speakers, withheld } = JSON.parse(formatSpeakersJson(record)!);
    expect(speakers[0]).toMatchObject({ name: 'Ida Moor', identified: 'named', statements: 4 });
    expect(speakers[0].sayings[0].places[0]).toMatchObject({ statement: 's1', version: { number: 1, of: 2 } });
    expect(speakers[0].variants[0].wordings[1].cut).toEqual(['and we checked every one.']);
    expect(withheld).toEqual([{ words: 'a welder', because: 'she fears for her work', statements: ['s3', 's4'] }]);
    expect(Object.keys(JSON.parse(formatSpeakersJson(record, 'Ida Moor')!))).toEqual(['speakers']);
  });

  it('lets no control character through to a terminal', () => {
    const hostile = { ...record, statements: [state('s9', 'a\u001b[31mred\u202e', { speaker: moor })] };
    expect(formatSpeaker(hostile, 'Ida Moor')).toMatch(/a \[31mred/);
  });

  it('says so where nobody speaks', () => {
    expect(formatSpeakers({ ...record, statements: [] })).toBe('No statement was found.\n');
  });

  it.each([
    ['Markdown', formatMarkdown(record)],
    ['HTML', formatHtml(record)],
  ])('%s tells the versions, too', (_, report) => expect(report).toContain('only in version 1 of 2'));
});

describe('numberVersions', () => {
  it('ends where edges run in a circle', () => {
    const circle = { ...record, lineage: [revision, { ...revision, copy: one!.id, of: other!.id }] };
    expect(numberVersions(indexRecord(circle)).size).toBe(2);
  });
  it('tells several of one family in one go', () => {
    const lineage = [revision, { ...revision, copy: third!.id, of: other!.id }];
    const numbers = numberVersions(indexRecord({ ...record, lineage }));
    expect(describeVersions(numbers, [third!.id, one!.id, 'a0'])).toEqual(['only in versions 1 and 3 of 3']);
  });
});
