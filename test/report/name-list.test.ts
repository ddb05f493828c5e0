import { beforeAll, describe, expect, it } from 'vitest';
import type { SourcedRecord } from '../../src/model/record.ts';
import { findEntities } from '../../src/query/find-entities.ts';
import { formatNameList, formatNamePage } from '../../src/report/name-list.ts';
import { describeThing, type ThingDescription } from '../../src/report/view/describe-thing.ts';
import { indexRecord } from '../../src/report/view/record-index.ts';
import { analysePages } from '../../src/run/analyse-pages.ts';

const page = (outlet: string, day: string, text: string) => ({
  file: `${outlet}.html`,
  bytes: new TextEncoder().encode(
    `<html><head><title>News</title><meta property="og:site_name" content="${outlet}"><meta property="article:published_time" content="${day}"></head><body><article><h1>The port</h1>${text
      .split('\n')
      .map((line) => `<p>${line}</p>`)
      .join('')}</article></body></html>`,
  ),
});
const MORE =
  'The harbour was closed for two days after the storm, and the crews of four ships stayed ashore until noon.';

let record: SourcedRecord;
let thing: ThingDescription;
beforeAll(async () => {
  record = await analysePages([
    page(
      'Orsk Gazette',
      '2021-05-03',
      `Interior Minister Ana Prell spoke in Tampere on Monday, with Tom Rudd.\n${MORE}\nShe left the Finnish town at noon.`,
    ),
    page(
      'Varda Post',
      '2023-06-04',
      `Prime Minister Ana Prell met Tom Rudd at the port.\n${MORE}\nMs Prell said little.`,
    ),
  ]);
  const [prell] = findEntities(record, { about: 'ana prell' });
  thing = describeThing(indexRecord(record), prell!);
});

describe('a thing named', () => {
  it('is told of from day to day, with the roles of its time', () => {
    expect(thing.first?.day).toBe('2021-05-03');
    expect(thing.last?.day).toBe('2023-06-04');
    expect(thing.roles.map(({ words, first }) => [words, first])).toEqual([
      ['Interior Minister', '2021-05-03'],
      ['Prime Minister', '2023-06-04'],
    ]);
  });

  it('has its names counted by outlet, pronouns as mentions only', () => {
    const gazette = thing.namesByOutlet.find(({ outlet }) => outlet === 'Orsk Gazette');
    expect(gazette).toMatchObject({ mentions: 2, names: [{ text: 'Interior Minister Ana Prell', count: 1 }] });
  });

  it('stands beside those who are named in its sentences', () => {
    expect(thing.together[0]).toMatchObject({ entity: { name: 'Tom Rudd' }, sentences: 2, articles: 2 });
  });

  it('fills a page, and a line in a list', () => {
    const prell = formatNamePage(record, thing.entity);
    for (const words of [
      'first seen 3 May 2021, Orsk Gazette',
      'Prime Minister (4 Jun 2023; 1 time)',
      'Tom Rudd (person): 2 sentences',
    ])
      expect(prell).toContain(words);
    const [town] = findEntities(record, { type: 'place', about: 'Tampere' });
    expect(formatNamePage(record, town!)).toMatch(
      /lies in Tampere, Pirkanmaa, FI \([\d., ]+ to the town; .*its article names the country/,
    );
    expect(formatNameList([thing.entity])).toMatch(
      /^e[0-9a-f]{16} {2}Ana Prell \(person\), \d mentions in 2 articles\n/,
    );
    expect(formatNameList([])).toBe('No such name was found.\n');
  });

  it('is found by words of its names, by its id and by its type', () => {
    expect(findEntities(record, { about: thing.entity.id })).toEqual([thing.entity]);
    expect(findEntities(record, { about: 'PRELL', type: 'place' })).toEqual([]);
    expect(findEntities(record, { about: '' })).toEqual([]);
  });
});
