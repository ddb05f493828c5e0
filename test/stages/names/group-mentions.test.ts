import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupMentions } from '../../../eval/group-mentions.ts';
import { namesWith, readPile, together } from './pile.ts';

describe('groupMentions', () => {
  const same: [string, string[], string, string][] = [
    ['same full name', ['We met Ana Prell.', 'It was Ana Prell who left.'], 'Ana Prell', 'Ana Prell'],
    [
      'spelling by sound',
      ['He led the Harakat-e Zohoor then.', 'He left the Harekat-e-Zohur then.'],
      'Harakat-e Zohoor',
      'Harekat-e-Zohur',
    ],
    [
      'a person respelled',
      ['We met Yusuf Kareemi.', 'It was Yousef Karimi who left.'],
      'Yusuf Kareemi',
      'Yousef Karimi',
    ],
    [
      'the servant of one of God’s names, in one word or three',
      ['We met Abdelqadir el-Sayegh.', 'It was Abd al-Qadir al-Sayegh who left.'],
      'Abdelqadir el-Sayegh',
      'Abd al-Qadir al-Sayegh',
    ],
    [
      'with and without "Organization of …"',
      ['It was the Peasants’ Vanguard of Norway.', 'It was the Peasants’ Vanguard Organization of Norway.'],
      'Peasants’ Vanguard of Norway',
      'Peasants’ Vanguard Organization of Norway',
    ],
    [
      'acronym spelled out elsewhere',
      ['The Vestholm Tide Office (VTO) spoke.', 'Later the VTO left.'],
      'Vestholm Tide Office',
      'the VTO',
    ],
    [
      'a middle name more',
      ['We met Ana Prell, 34.', 'It was Ana Sofia Prell, 34, who left.'],
      'Ana Prell',
      'Ana Sofia Prell',
    ],
    [
      'with the noun for its kind',
      ['They live in Wadi Orsk camp.', 'They left Wadi Orsk then.'],
      'Wadi Orsk',
      'Wadi Orsk camp',
    ],
    ['a dateline in capitals', ['They live in Orska.', 'ORSKA, June 3 — Rain fell in Orska.'], 'ORSKA', 'Orska'],
    ...[
      'The Vestholm Tide Office, formerly the Orsk Water Board, left.',
      'The Orsk Water Board was renamed the Vestholm Tide Office in May.',
      'The Orsk Water Board, which was renamed the Vestholm Tide Office in May, left.',
      'The Orsk Water Board changed its name to Vestholm Tide Office.',
      'The Orsk Water Board, now the Vestholm Tide Office, left.',
      'The Vestholm Tide Office (then Orsk Water Board) left.',
      'The Vestholm Tide Office, which used to be called the Orsk Water Board, left.',
    ].map((text): [string, string[], string, string] => [
      `a former name: ${text}`,
      [text, 'It was the Orsk Water Board.'],
      'Vestholm Tide Office',
      'Orsk Water Board',
    ]),
    ['country and adjective', ['They live in Norway.', 'A Norwegian ship came.'], 'Norway', 'Norwegian'],
    [
      'cognates in another order',
      ['It belongs to the Vestal Ports Company.', 'It belongs to the Compania de Portos Vestal.'],
      'Vestal Ports Company',
      'Compania de Portos Vestal',
    ],
    ['a surname that one in the pile bears', ['We met Ana Prell, 34.', 'We met Ms Prell.'], 'Ana Prell', 'Ms Prell'],
    [
      'short form of a first name',
      ['We met Bill Prell, 34.', 'We met William Prell, 34.'],
      'Bill Prell',
      'William Prell',
    ],
    [
      'last words of a longer name',
      ['We met Ana Vale Prell, 34.', 'We met Vale Prell, 34, there.'],
      'Ana Vale Prell',
      'Vale Prell',
    ],
    [
      'kinds of numbered thing in one place',
      ['It lay in Shed 4 in Vestholm.', 'It lay in Warehouse 4 near Vestholm.'],
      'Shed 4',
      'Warehouse 4',
    ],
    [
      'head word of the one body that has it',
      ['The Orsk Syndicate spoke.', 'Then the Syndicate left.'],
      'Orsk Syndicate',
      'the Syndicate',
    ],
    [
      'last word of the one team that has it',
      ['The Vestholm Otters won. Later the Otters left.', 'It was the Otters who lost.'],
      'Vestholm Otters',
      'the Otters',
    ],
    [
      'a body by the word before "of"',
      ['They asked the Academy of Tides.', 'It was the Academy that spoke.'],
      'Academy of Tides',
      'the Academy',
    ],
    [
      'a numbered camp with and without its kind',
      ['They lived in Camp Orsk-3 then.', 'They came from Orsk-3 again.'],
      'Camp Orsk-3',
      'Orsk-3',
    ],
    [
      'office by its two forms',
      ['Norway’s Ministry of Public Health closed.', 'In Norway the Health Ministry closed.'],
      'Ministry of Public Health',
      'Health Ministry',
    ],
    [
      'name in another language with the acronym',
      ['The Companhia das Águas de Vestholm (CAV) spoke.', 'The Central Authority of Vestholm (CAV) left.'],
      'Companhia das Águas de Vestholm',
      'Central Authority of Vestholm',
    ],
  ];
  it.each(same)('brings together: %s', (_, texts, a, b) => {
    expect(together(readPile(...texts), a, b)).toBe(true);
  });

  const apart: [string, string[], string, string][] = [
    ['spouses', ['We met Ana Prell.', 'It was Ivo Prell who left.'], 'Ana Prell', 'Ivo Prell'],
    [
      'a surname that two in the pile bear',
      ['We met Ana Prell, 34.', 'We met Ivo Prell, 40.', 'We met Ms Prell.'],
      'Ana Prell',
      'Ms Prell',
    ],
    [
      'kinds of thing with other numbers',
      ['It lay in Shed 4 in Vestholm.', 'It lay in Warehouse 14 in Vestholm.'],
      'Shed 4',
      'Warehouse 14',
    ],
    [
      'kinds of thing in other places',
      ['It lay in Shed 4 in Vestholm.', 'It lay in Warehouse 4 in Orsk.'],
      'Shed 4',
      'Warehouse 4',
    ],
    [
      'kinds of thing that one article tells apart',
      ['Shed 4 and Warehouse 4 burned in Vestholm.', 'Then Shed 4 stood in Vestholm.'],
      'Shed 4',
      'Warehouse 4',
    ],
    [
      'head words of two bodies',
      ['The Orsk Syndicate spoke.', 'The Varda Syndicate spoke.', 'Then the Syndicate left.'],
      'Orsk Syndicate',
      'the Syndicate',
    ],
    ['numbers', ['They lived in Camp Orsk.', 'They lived in Camp Orsk-3.'], 'Camp Orsk', 'Camp Orsk-3'],
    [
      'ministries of two states',
      ['It was the Ministry of Tides of Norway.', 'It was the Ministry of Tides of Sweden.'],
      'Ministry of Tides of Norway',
      'Ministry of Tides of Sweden',
    ],
    [
      'one acronym, two bodies',
      ['The Vestholm Tide Office (VTO) spoke.', 'The Varda Trade Organisation (VTO) spoke.'],
      'Vestholm Tide Office',
      'Varda Trade Organisation',
    ],
    [
      'other middle names',
      ['We met Ana Maria Prell, 34.', 'It was Ana Sofia Prell, 34, who left.'],
      'Ana Maria Prell',
      'Ana Sofia Prell',
    ],
    [
      'two who meet later',
      ['The Orsk Water Board, then the Vestholm Tide Office and others left.'],
      'Orsk Water Board',
      'Vestholm Tide Office',
    ],
    [
      'one that renames another thing',
      ['The Orsk Water Board then met the Vestholm Tide Office.'],
      'Orsk Water Board',
      'Vestholm Tide Office',
    ],
    ['look-alike short names', ['They live in Karin.', 'We met Karim there.'], 'Karin', 'Karim'],
  ];
  it.each(apart)('keeps apart: %s', (_, texts, a, b) => {
    const pile = readPile(...texts);
    expect(namesWith(pile, a)).not.toEqual([]);
    expect(namesWith(pile, b)).not.toEqual([]);
    expect(together(pile, a, b)).toBe(false);
  });

  it('keeps one ministry of two states apart', () => {
    const pile = readPile('In Norway, the Ministry of Health closed.', 'In Sweden, the Ministry of Health closed.');
    expect(pile.entities.filter((one) => one.name === 'Ministry of Health')).toHaveLength(2);
    expect(pile.links.map((link) => link.because)).toContain('offices of two states');
  });

  it('says a doubt where a surname has two bearers in the pile', () => {
    const { links } = readPile('We met Ana Prell, 34.', 'We met Ivo Prell, 40.', 'We met Ms Prell.');
    const doubts = links.filter((link) => link.judgement === 'unsure');
    expect(doubts.map((link) => link.because)).toEqual(Array(2).fill('surname of more than one person in the pile'));
  });

  const named: [string, string[], string][] = [
    ['person in full', ['We met Ana Prell, 34. Prell left. Prell came. Prell spoke.'], 'Ana Prell'],
    [
      'a body, not its acronym',
      ['The Vestholm Tide Office (VTO) spoke. The VTO left. VTO came.'],
      'Vestholm Tide Office',
    ],
    [
      'no chance word before an acronym',
      ['They met the New VTO here. The VTO left. They saw the VTO. It is of the VTO.'],
      'VTO',
    ],
    ['no capitals throughout', ['OSLO (Reuters) – They live in Oslo.', 'OSLO (Reuters) – It lay in OSLO.'], 'Oslo'],
    ['a place as it is mostly called', ['The Republic of Norway is far. In Norway, in Norway, in Norway.'], 'Norway'],
  ];
  it.each(named)('gives the fullest usual name: %s', (_, texts, name) => {
    expect(readPile(...texts).entities.map((entity) => entity.name)).toContain(name);
  });

  it('keeps with an entity what joins its names, and the doubts about it', () => {
    const { entities } = readPile(
      'We met Ana Prell, 34. Prell left. Prell came.',
      'We met Ivo Prell, 40.',
      'We met Ms Prell.',
    );
    const ana = entities.find((entity) => entity.name === 'Ana Prell');
    expect(ana!.joins!.map(({ a, b, judgement, because }) => [a.exact, b.exact, judgement, because])).toEqual([
      ['Ana Prell', 'Prell', 'same', 'surname of a full name in this article'],
      ['Ms Prell', 'Ana Prell', 'unsure', 'surname of more than one person in the pile'],
    ]);
  });

  it('gathers what articles say that a thing is', () => {
    const { entities } = readPile('They met the cult-like Orsk Front there.', 'The Orsk Front is a movement, he said.');
    const front = entities.find((entity) => entity.name === 'Orsk Front');
    expect(front!.descriptions!.map(({ exact }) => exact)).toEqual(['cult-like', 'a movement']);
  });

  it('never merges what a link calls different', () => {
    const pile = readPile('We met Ana Prell. It was Ana Prell who left.');
    const [a, b] = pile.mentions;
    const links = [{ a: a!.id, b: b!.id, judgement: 'different' as const, because: 'two women of one name' }];
    const { entities } = groupMentions({ articles: pile.articles, mentions: pile.mentions, links });
    expect(entities).toHaveLength(2);
  });

  const TEXTS = [
    'Ports Minister Ana Prell spoke for the Vestholm Tide Office (VTO). Prell left.',
    'The VTO denied it. Ivo Prell, 34, of the Orsk Herald, asked the minister.',
    'A Norwegian ship lay in Shed 4 in Vestholm, the Herald reported.',
    'Yusuf Kareemi and Yousef Karimi met in Norway. It was in Shed 14.',
  ];

  it('slices every anchor to its words', () => {
    const pile = readPile(...TEXTS);
    const textOf = new Map(pile.articles.map((article) => [article.id, article.text]));
    expect(pile.entities.length).toBeGreaterThan(5);
    for (const entity of pile.entities) {
      for (const { article, start, end, exact } of entity.mentions) {
        expect(textOf.get(article)!.slice(start, end)).toBe(exact);
      }
    }
  });

  it('gives the same entities in any order of mentions and links', () => {
    const { articles, mentions, links } = readPile(...TEXTS);
    const expected = groupMentions({ articles, mentions, links });
    fc.assert(
      fc.property(
        fc.shuffledSubarray(mentions, { minLength: mentions.length }),
        fc.shuffledSubarray(links, { minLength: links.length }),
        (shuffledMentions, shuffledLinks) => {
          expect(groupMentions({ articles, mentions: shuffledMentions, links: shuffledLinks })).toEqual(expected);
        },
      ),
      { numRuns: 30 },
    );
  });
});
