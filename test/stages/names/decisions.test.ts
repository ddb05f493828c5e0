import { describe, expect, it } from 'vitest';
import { type GroupOutput, groupMentions } from '../../../eval/group-mentions.ts';
import { analyse } from '../../../src/language/analyse.ts';
import type { Anchor, Decision, DecisionSubject, Entity } from '../../../src/model/index.ts';
import { findMentions } from '../../../src/stages/names/find-mentions.ts';
import { articleOf } from './pile.ts';

const TEXTS = [
  'We met Ana Prell, 34. Prell left.',
  'It was Ana Prell, 34, who stayed.',
  'It was Tom Rudd, 34, who stayed.',
  'Ana Prell, 34, spoke. She laughed.',
];

function group(decisions: Decision[], texts = TEXTS): GroupOutput {
  const articles = texts.map(articleOf);
  const found = articles.map((article) => findMentions({ article, analysis: analyse(article.text, 'en') }));
  return groupMentions({
    articles,
    mentions: found.flatMap(({ mentions, references }) => [...mentions, ...references]),
    links: found.flatMap(({ links }) => links),
    decisions,
  });
}

const called = (entities: readonly Entity[], name: string): Entity[] =>
  entities.filter((entity) => entity.names.some(({ text }) => text === name));

function subject({ id, name, mentions }: Entity, keep: (anchor: Anchor) => boolean = () => true): DecisionSubject {
  return { kind: 'entity', id, words: name, anchors: mentions.filter(keep) };
}

function decide(act: Decision['act'], on: DecisionSubject, more: Partial<Decision> = {}, number = 1): Decision {
  return {
    id: `d000000000000000${number}`,
    act,
    on,
    reason: 'it says so',
    by: 'Ilse',
    at: '2026-01-01T00:00:00Z',
    ...more,
  };
}

const inArticle = (index: number) => (anchor: Anchor) => anchor.article.endsWith(`${index}`);
const articlesOf = (entity: Entity): string[] => [...new Set(entity.mentions.map(({ article }) => article.slice(-1)))];

describe('decisions on names', () => {
  const plain = group([]).entities;
  const [prell] = called(plain, 'Ana Prell') as [Entity];
  const [other] = called(plain, 'Tom Rudd') as [Entity];

  it('stand beside what was found without them', () => {
    expect(articlesOf(prell)).toEqual(['0', '1', '3']);
    expect(articlesOf(other)).toEqual(['2']);
  });

  it('bring two things together, with who and why', () => {
    const { entities } = group([decide('merge', subject(prell), { with: [subject(other)] })]);
    const [merged] = called(entities, 'Ana Prell') as [Entity];
    expect(articlesOf(merged)).toEqual(['0', '1', '2', '3']);
    expect(merged.joins).toContainEqual(
      expect.objectContaining({
        judgement: 'same',
        because: 'brought together by Ilse: it says so',
        decision: 'd0000000000000001',
      }),
    );
  });

  it('part mentions off, with all that is linked to them there, and say so on both sides', () => {
    const { entities } = group([decide('split', subject(prell), { with: [subject(prell, inArticle(0))] })]);
    const both = called(entities, 'Ana Prell');
    expect(both.map(articlesOf)).toEqual(expect.arrayContaining([['0'], ['1', '3']]));
    for (const { joins } of both)
      expect(joins).toContainEqual(
        expect.objectContaining({ judgement: 'different', because: 'told apart by Ilse: it says so' }),
      );
  });

  it('hold when articles come in later, which go to those that were not parted off', () => {
    const split = decide('split', subject(prell), { with: [subject(prell, inArticle(0))] });
    const { entities } = group([split], [...TEXTS, 'Ana Prell, 34, came back.']);
    expect(called(entities, 'Ana Prell').map(articlesOf)).toEqual(expect.arrayContaining([['0'], ['1', '3', '4']]));
  });

  it('part mentions of one article', () => {
    const surname = (anchor: Anchor) => anchor.exact === 'Prell';
    const { entities } = group([decide('split', subject(prell), { with: [subject(prell, surname)] })]);
    expect(called(entities, 'Prell').map(({ mentions }) => mentions.map(({ exact }) => exact))).toContainEqual([
      'Prell',
    ]);
  });

  it('give a thing another name', () => {
    const { entities } = group([decide('rename', subject(prell), { name: 'Ana Maria Prell' })]);
    const [renamed] = called(entities, 'Ana Prell') as [Entity];
    expect(renamed).toMatchObject({ id: prell.id, name: 'Ana Maria Prell', renamedBy: 'd0000000000000001' });
    expect(renamed.names).toEqual(prell.names);
  });

  it('take back one another, the later over the earlier', () => {
    const merge = decide('merge', subject(prell), { with: [subject(other)] });
    const [merged] = called(group([merge]).entities, 'Ana Prell') as [Entity];
    const split = decide('split', subject(merged), { with: [subject(other)] }, 2);
    expect(called(group([merge, split]).entities, 'Ana Prell').map(articlesOf)).toEqual([['0', '1', '3']]);
    const again = decide('merge', subject(prell), { with: [subject(other)] }, 3);
    expect(called(group([merge, split, again]).entities, 'Tom Rudd').map(articlesOf)).toEqual([['0', '1', '2', '3']]);
  });

  it('reject a judgement on two names', () => {
    const [join] = prell.joins!.filter(({ judgement, a, b }) => judgement === 'same' && a.article !== b.article);
    const link: DecisionSubject = {
      kind: 'name-link',
      id: 'l0000000000000000',
      words: 'Ana Prell / Ana Prell: same',
      anchors: [join!.a, join!.b],
    };
    expect(called(group([decide('reject', link)]).entities, 'Ana Prell')).toHaveLength(2);
  });

  it('change nothing where their words are gone', () => {
    const gone = { ...subject(prell), anchors: [{ article: 'a0000000000000009', start: 0, end: 3, exact: 'Ana' }] };
    expect(group([decide('rename', gone, { name: 'Nobody' })]).entities).toEqual(plain);
  });
});
