import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/language/analyse.ts';
import type { NameSpan } from '../../../src/model/index.ts';
import { findMentions } from '../../../src/stages/names/find-mentions.ts';
import { articleOf, readPile, together } from './pile.ts';

const found = (text: string): string[] => readPile(text).mentions.map((mention) => mention.name);
const typeOf = (text: string, name: string): string | undefined =>
  readPile(text).mentions.find((mention) => mention.name === name)?.type;

describe('findMentions: what is a name', () => {
  const cases: [string, string, string[]][] = [
    ['a full name in a sentence', 'The boat was sold to Ivo Marchetti on Monday.', ['Ivo Marchetti']],
    ['no name in a plain sentence', 'However, they did not say when. Nothing happened. Officials left.', []],
    ['days and months are none', 'On Tuesday, March 10, it rained.', []],
    ['possessive dropped', 'She read Marchetti’s letter to Ana Prell.', ['Marchetti', 'Ana Prell']],
    ['particles inside', 'They met Karim bin Yusuf al-Hadi in June.', ['Karim bin Yusuf al-Hadi']],
    ['"of" after a head word', 'It went to the Ministry of Tides.', ['Ministry of Tides']],
    ['no "of" after a person', 'We asked Ana Prell of Vestholm.', ['Ana Prell', 'Vestholm']],
    ['"and" inside a ministry', 'It went to the Ministry of Ports and Fisheries.', ['Ministry of Ports and Fisheries']],
    ['"and" between two places', 'They sailed between Vestholm and Orsk.', ['Vestholm', 'Orsk']],
    ['possessive that opens a name', 'She joined the Workers’ League there.', ['Workers’ League']],
    ['number names a shed', 'It lay in Shed 4 for weeks.', ['Shed 4']],
    ['dotted acronym', 'A U.S. ship came.', ['U.S.']],
  ];
  it.each(cases)('%s', (_, text, names) => {
    expect(found(text)).toEqual(names);
  });

  it('takes a capital at the head of a sentence only with evidence', () => {
    expect(found('Divers came at noon. The divers left.')).toEqual([]);
    expect(found('Prell came at noon. It was Ana Prell who left.')).toEqual(['Prell', 'Ana Prell']);
  });

  const openers: [string, string, string[]][] = [
    ['an unknown word that acts', 'Norland removed the list. Sudria said so.', ['Norland', 'Sudria']],
    ['an unknown word that owns', 'Norland’s list was long.', ['Norland']],
    ['no mass noun', 'Smoke rose. Rain is near. Work began. Nothing happened.', []],
    ['no plural', 'Divers came. Trucks left. Witnesses said so.', []],
    ['no contraction', 'They’ve asked. You’re right. We’ll went.', []],
    ['no word that is ordinary elsewhere', 'Gravel was laid. They like gravel.', []],
    ['no word without a verb', 'Gladly or not, it goes. Oddly enough, so did we.', []],
  ];
  it.each(openers)('at the head of a sentence: %s', (_, text, names) => {
    expect(found(text)).toEqual(names);
  });

  const offices: [string, string, string[]][] = [
    ['with the article', 'Then the health ministry closed.', ['health ministry']],
    ['with its state', 'Then Vestholm’s foreign ministry closed.', ['Vestholm’s foreign ministry']],
    ['with an adjective', 'Then the Norwegian interior ministry closed.', ['Norwegian interior ministry']],
    ['not without an article', 'There was health ministry money.', []],
    ['not without a topic', 'Then the ministry closed.', []],
  ];
  it.each(offices)('finds offices of states in lower case: %s', (_, text, names) => {
    expect(found(text)).toEqual(names);
  });

  it('keeps role apart from name', () => {
    const [mention] = readPile('Then Ports Minister Ana Prell left.').mentions;
    expect(mention).toMatchObject({ name: 'Ana Prell', role: 'Ports Minister', type: 'person' });
    expect(mention!.anchor.exact).toBe('Ports Minister Ana Prell');
  });

  it('tells types by evidence', () => {
    expect(typeOf('We asked Ana Prell, 34, a diver.', 'Ana Prell')).toBe('person');
    expect(typeOf('It went to the Vestholm Port Authority.', 'Vestholm Port Authority')).toBe('organisation');
    expect(typeOf('They live in Vestholm.', 'Vestholm')).toBe('place');
    expect(typeOf('The bishop of Brusk Ferry wept.', 'Brusk Ferry')).toBe('place');
    expect(typeOf('A teacher from Brusk Ferry said so.', 'Brusk Ferry')).toBe('place');
    expect(typeOf('Torvik Hale said so.', 'Torvik Hale')).toBe('person');
    expect(typeOf('Most Norwegians agreed.', 'Norwegians')).toBe('group');
    expect(typeOf('The jails are full, according to Lamp Rights.', 'Lamp Rights')).toBe('organisation');
    expect(typeOf('The jails are full, according to Brusk.', 'Brusk')).not.toBe('place');
    expect(typeOf('The doses were of batch QX-118.', 'QX-118')).toBe('other');
  });
});

describe('findMentions: what an article says that a thing is', () => {
  const described: [string, string, string, string[]][] = [
    [
      'right before, in lower case',
      'They met the exiled opposition group Orsk Front.',
      'Orsk Front',
      ['exiled opposition group'],
    ],
    ['a likeness', 'They met the cult-like Orsk Front there.', 'Orsk Front', ['cult-like']],
    ['in apposition', 'The Orsk Front, an exiled movement, left.', 'Orsk Front', ['an exiled movement']],
    ['as predicate', 'The Orsk Front is a cult, he said.', 'Orsk Front', ['a cult']],
    ['called so', 'The Orsk Front was long described as a terrorist group.', 'Orsk Front', ['a terrorist group']],
    ['called so by another', 'They call the Orsk Front a sect.', 'Orsk Front', ['a sect']],
    ['not what is denied', 'The Orsk Front is not a cult, he said.', 'Orsk Front', []],
    ['not a generic noun alone', 'They met the group Orsk Front.', 'Orsk Front', []],
    ['not a place', 'They live in Vestholm, a small town, now.', 'Vestholm', []],
    ['not another name', 'The Orsk Front, the Varda League, and others left.', 'Orsk Front', []],
  ];
  it.each(described)('%s', (_, text, name, phrases) => {
    const mention = readPile(text).mentions.find((one) => one.name === name);
    expect((mention!.described ?? []).map(({ exact }) => exact)).toEqual(phrases);
    for (const { start, end, exact } of mention!.described ?? []) expect(text.slice(start, end)).toBe(exact);
  });
});

describe('findMentions: names from the language layer', () => {
  const found = (text: string, names: readonly (readonly [string, NameSpan['type']])[]): string[] => {
    const article = articleOf(text);
    const spans = names.map(([name, type]): NameSpan => {
      const start = text.indexOf(name);
      return { start, end: start + name.length, type };
    });
    const analysis = { ...analyse(article.text, 'en'), names: spans };
    return findMentions({ article, analysis }).mentions.map(({ name }) => name);
  };

  it.each([
    ['takes one where capitals alone show none', 'Talbury rather old.', [['Talbury', 'organisation']], ['Talbury']],
    [
      'lets one carry on a run of capitals',
      'It was the Orsk party that won.',
      [['Orsk party', 'organisation']],
      ['Orsk party'],
    ],
    [
      'lets one join two runs',
      'It stood in the Fish and Game that day.',
      [['Fish and Game', 'other']],
      ['Fish and Game'],
    ],
    [
      'leaves a name behind "of"',
      'It left the Port of Talbury then.',
      [['Port of Talbury', 'organisation']],
      ['Port', 'Talbury'],
    ],
    ['takes no day for one', 'It left on Monday.', [['Monday', 'other']], []],
    [
      'takes no part of a run',
      'It met the Orsk Tide Office there.',
      [['Orsk Tide', 'organisation']],
      ['Orsk Tide Office'],
    ],
  ] as const)('%s', (_, text, names, expected) => {
    expect(found(text, names)).toEqual(expected);
  });
});

describe('findMentions: links within an article', () => {
  const same: [string, string, string, string][] = [
    ['acronym after', 'The Vestholm Tide Office (VTO) spoke. Later VTO left.', 'Vestholm Tide Office', 'VTO'],
    ['acronym before', 'It was the VTO (Vestholm Tide Office) that spoke.', 'Vestholm Tide Office', 'VTO'],
    [
      'known variously as',
      'The group, known variously as the Orsk Front Organisation (OFO) and Zar-e Nahv (ZEN), left.',
      'OFO',
      'ZEN',
    ],
    ['surname', 'We met Ana Prell. Later Prell left.', 'Ana Prell', 'Prell'],
    ['surname that is a title elsewhere', 'We met Ana King there. Later King left.', 'Ana King', 'King'],
    ['title and surname', 'We met Ana Prell. Later Ms Prell left.', 'Ana Prell', 'Ms Prell'],
    [
      'head word with article',
      'She writes for the Orsk Herald. The Herald is old; we like the Herald.',
      'Orsk Herald',
      'the Herald',
    ],
    [
      'role in apposition',
      'The harbour pilot, Ana Prell, left. Then the harbour pilot came back.',
      'Ana Prell',
      'the harbour pilot',
    ],
    [
      'office of a person by the adjective of the country',
      'Norwegian President Ana Prell met Swedish President Ivo Marn. Later the Swedish president left.',
      'Ivo Marn',
      'the Swedish president',
    ],
    [
      'office with a capital',
      'We met Prime Minister Ana Prell. Then the Prime Minister left.',
      'Ana Prell',
      'the Prime Minister',
    ],
    [
      'what a company is called again',
      'The Vestholm Docks Company closed. They asked the port operator.',
      'Vestholm Docks Company',
      'the port operator',
    ],
    ['adjective of a country', 'They live in Norway. A Norwegian ship came.', 'Norway', 'Norwegian'],
  ];
  it.each(same)('%s', (_, text, a, b) => {
    expect(together(readPile(text), a, b)).toBe(true);
  });

  const apart: [string, string, string, string][] = [
    [
      'office of another country',
      'Norwegian President Ana Prell left. Later the Swedish president left. Swedish President Ivo Marn spoke.',
      'Ana Prell',
      'the Swedish president',
    ],
    [
      'a description that two companies fit',
      'The Orsk Docks Company met the Varda Shipping Lines. Then the operator left.',
      'Orsk Docks Company',
      'Varda Shipping Lines',
    ],
    ['two bearers of a surname', 'We met Ana Prell and Ivo Prell. Later Prell left.', 'Ana Prell', 'Ivo Prell'],
    ['surname of two bearers', 'We met Ana Prell and Ivo Prell. Later Prell left.', 'Ana Prell', 'Prell'],
    ['numbers', 'It lay in Shed 4. They went to Shed 14.', 'Shed 4', 'Shed 14'],
    [
      'a body and the place it is named after',
      'They live in Vestholm. The Vestholm Herald is old.',
      'Vestholm',
      'Vestholm Herald',
    ],
    ['part of a country of that name', 'They live in Upper Vestholm, not in Vestholm.', 'Upper Vestholm', 'Vestholm'],
  ];
  it.each(apart)('keeps apart: %s', (_, text, a, b) => {
    const pile = readPile(text);
    expect(pile.mentions.map((mention) => mention.name)).toEqual(expect.arrayContaining([a, b]));
    expect(together(pile, a, b)).toBe(false);
  });

  it('says why, and doubts a surname of two bearers aloud', () => {
    const { links } = readPile('We met Ana Prell and Ivo Prell. Later Prell left.');
    expect(links.map((link) => `${link.judgement}: ${link.because}`).sort()).toEqual([
      'different: same surname, other first name',
      'unsure: surname of more than one person here',
      'unsure: surname of more than one person here',
    ]);
  });
});
