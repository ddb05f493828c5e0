import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/language/analyse.ts';
import type { Decision, Entity } from '../../../src/model/index.ts';
import type { NamedArticle } from '../../../src/stages/names/article-facts.ts';
import { findMentions } from '../../../src/stages/names/find-mentions.ts';
import { type GroupedPile, groupPile, type KeptNames } from '../../../src/stages/names/group-pile.ts';
import { holdRows, type KeptRow, KeptWork } from '../../../src/text/kept-work.ts';
import { articleOf } from './pile.ts';

const TEXTS = [
  'Ports Minister Ana Prell spoke for the Vestholm Tide Office (VTO). Prell left. The accountant, 41, stayed in Orsk.',
  'The VTO denied it. Ivo Prell, 34, of the Orsk Herald, asked the minister. The accountant was held in Vestholm.',
  'A Norwegian ship lay in Shed 4 in Vestholm, the Herald reported. Prell said nothing. The accountant Olav Tamm left Orsk.',
  'Yusuf Kareemi and Yousef Karimi met in Norway. It was in Shed 14. The Norwegian navy came.',
  'Warehouse 4 in Vestholm burned, said the Orsk Herald. Ana Sofia Prell saw it. The Norwegian navy helped.',
  'The Ministry of Mines of Vardania fined the Vestholm Tide Office. The Mines Ministry said so in Varda.',
  'The Vardan mines ministry and Mines Minister Rolf Tamm of Vardania spoke. Tamm met Prell and the VTO.',
  'Camp Orsk-3 was closed. Orsk-3 had held Bill Marn and William Marn, said the Orsk Council. The Council met Marn.',
  'William Marn of the Orsk Council left. Marn and Mr Tamm met in London, Ontario. The driver and the accountant came.',
  'London in Britain and the British navy. Orsk, Vardania. A driver of the Orsk Council in Vestholm met Ana Prell.',
  'Karimi and Kareemi spoke of Olav Tamm. The Valen Trade Organisation (VTO) is in Oslo, Norway. Orsk Herald.',
  'Ana Vale Prell and Ana Prell are two women of Orsk. Mrs Prell and Mr Prell of Vestholm. The Council of Vestholm met.',
];

const ARTICLES = TEXTS.map((text, index): NamedArticle => {
  const article = articleOf(text, index);
  const { mentions, references, links } = findMentions({ article, analysis: analyse(text, 'en') });
  return { article, mentions, references, nameLinks: links, stamp: `s${index}` };
});

/** A case that is grouped again and again, with what it keeps. */
class Case {
  readonly #rows = { articles: new Map<string, KeptRow>(), parts: new Map<string, KeptRow>() };
  #bodies = new Map<string, string>();

  group(articles: readonly NamedArticle[], decisions: readonly Decision[] = []): GroupedPile {
    const kept: KeptNames = {
      articles: new KeptWork(holdRows(this.#rows.articles.values())),
      parts: new KeptWork(holdRows(this.#rows.parts.values())),
      bodies: { has: (stamp) => this.#bodies.has(stamp), read: (stamp) => this.#bodies.get(stamp)! },
    };
    const grouped = groupPile({ articles, decisions, kept });
    const inWords = JSON.stringify(grouped.entities);
    this.#bodies = new Map(grouped.entities.map((entity, at) => [grouped.stamps[at]!, JSON.stringify(entity)]));
    expect(this.#bodies.size).toBe(grouped.entities.length);
    for (const name of ['articles', 'parts'] as const) {
      const { put, drop } = kept[name].changes();
      for (const key of drop) this.#rows[name].delete(key);
      for (const row of put) this.#rows[name].set(row.key, row);
    }
    expect(JSON.stringify(grouped.entities)).toBe(inWords);
    return grouped;
  }
}

const inWords = ({ entities }: GroupedPile): string => JSON.stringify(entities);

function named(entities: readonly Entity[], name: string): Entity {
  return entities.find((entity) => entity.names.some(({ text }) => text === name))!;
}

describe('groupPile', () => {
  it('gives a pile that grows the entities of all its articles at once', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(ARTICLES, { minLength: 5 }), fc.nat(), (order, gone) => {
        const grown = new Case();
        for (let size = 1; size <= order.length; size++) {
          const articles = order.slice(0, size);
          expect(inWords(grown.group(articles))).toBe(inWords(groupPile({ articles })));
        }
        const rest = order.filter((_, at) => at !== gone % order.length);
        expect(inWords(grown.group(rest))).toBe(inWords(groupPile({ articles: rest })));
      }),
      { numRuns: 40, seed: 7 },
    );
  });

  it('tells which entity each mention is of, as the entities do', () => {
    const grown = new Case();
    grown.group(ARTICLES.slice(0, 9));
    const { entities, lookup } = grown.group(ARTICLES);
    const placed = new Map(
      entities.flatMap(({ id, mentions }) =>
        mentions.map(({ article, start, end }) => [`${article} ${start} ${end}`, id] as const),
      ),
    );
    expect(placed.size).toBeGreaterThan(60);
    for (const { mentions, references } of ARTICLES) {
      for (const mention of [...mentions, ...references]) {
        const { article, start, end } = mention.anchor;
        expect(lookup.of(mention)).toBe(placed.get(`${article} ${start} ${end}`) ?? null);
      }
    }
  });

  it('leaves the parts that a page does not touch unread', () => {
    const grown = new Case();
    const of = (...indexes: readonly number[]) => indexes.map((at) => ARTICLES[at]!);
    grown.group(of(0, 1, 7));
    const sealed = of(0, 1, 7).map(
      (source): NamedArticle => ({
        ...source,
        get mentions(): never {
          throw new Error(`${source.article.text} was read again`);
        },
      }),
    );
    const stranger = articleOf('Hedda Quill sang in Melbrook.', 50);
    const found = findMentions({ article: stranger, analysis: analyse(stranger.text, 'en') });
    const added = { article: stranger, ...found, nameLinks: found.links, stamp: 'new' };
    expect(inWords(grown.group([...sealed, added]))).toBe(inWords(groupPile({ articles: [...of(0, 1, 7), added] })));
  });

  it('carries out what a person decides, and withdraws, of a case that grows', () => {
    const before = groupPile({ articles: ARTICLES.slice(0, 8) }).entities;
    const subject = (name: string) => {
      const { id, mentions } = named(before, name);
      return { kind: 'entity' as const, id, words: name, anchors: mentions };
    };
    const decide = (number: number, more: Partial<Decision>): Decision => ({
      id: `d${number}`,
      act: 'merge',
      on: subject('Yusuf Kareemi'),
      reason: 'it says so',
      by: 'Ilse',
      at: '2026-01-01T00:00:00Z',
      ...more,
    });
    const merge = decide(1, { with: [subject('Ivo Prell')] });
    const rename = decide(2, { act: 'rename', on: subject('Orsk Herald'), name: 'The Herald of Orsk' });
    const again = decide(3, { act: 'rename', on: subject('Orsk Herald'), name: 'Orsk Morning Herald' });
    const grown = new Case();
    const steps: [number, Decision[]][] = [
      [8, []],
      [8, [merge]],
      [9, [merge]],
      [9, [merge, rename]],
      [10, [merge, rename]],
      [11, [merge, rename, again]],
      [12, [rename, again]],
      [12, [rename]],
      [12, []],
    ];
    for (const [size, decisions] of steps) {
      const articles = ARTICLES.slice(0, size);
      expect(inWords(grown.group(articles, decisions))).toBe(inWords(groupPile({ articles, decisions })));
    }
    expect(groupPile({ articles: ARTICLES, decisions: [rename] }).entities.map(({ name }) => name)).toContain(
      'The Herald of Orsk',
    );
  });
});
