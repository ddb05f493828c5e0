import { describe, expect, it } from 'vitest';
import { namesWith, readPile, together } from './pile.ts';

describe('the place and the agency of a dateline', () => {
  const pile = readPile(
    'TORVALE (Aldia Wire) - A hillside fell on the village of Torvale on Monday. Aldia Wire was there.',
    'Residents of Torvale left on Monday.',
    'OSTMARK (Aldia Wire) - The dam held.',
    'The dam stands near Ostmark.',
  );

  it('are two things, though capitals before a bracket would be short for what stands in it', () => {
    expect(namesWith(pile, 'Aldia Wire')).toEqual(['Aldia Wire']);
  });

  it('the place is the one that other articles spell plainly', () => {
    expect(together(pile, 'TORVALE', 'Torvale')).toBe(true);
    expect(together(pile, 'OSTMARK', 'Ostmark')).toBe(true);
    const place = pile.entities.find(({ name }) => name === 'Torvale');
    expect(place?.type).toBe('place');
    expect(new Set(place?.mentions.map(({ article }) => article)).size).toBe(2);
  });
});

describe('a body named after a place', () => {
  it('is no person, nor is the place short for it', () => {
    const pile = readPile('A mine in northern Velland belongs to Velland Stone. Velland Stone denied everything.');
    const types = Object.fromEntries(pile.mentions.map(({ name, type }) => [name, type]));
    expect(types).toMatchObject({ Velland: 'place', 'Velland Stone': 'organisation' });
    expect(together(pile, 'Velland', 'Velland Stone')).toBe(false);
  });
});

describe('a body for one thing is not that for another', () => {
  it('be the one of which the article spoke last a body', () => {
    const pile = readPile(
      'Aldia Wire was there. The civil protection agency said nine died. The agency spoke at noon.',
    );
    expect(together(pile, 'Aldia Wire', 'The civil protection agency')).toBe(false);
    expect(together(pile, 'The civil protection agency', 'The agency')).toBe(true);
  });

  it('in articles of one story, which call both “the ministry”', () => {
    const pile = readPile(
      'Ana Prell asked in Ostmark. The interior ministry shut the mine. The ministry gave no reason.',
      'Ana Prell lives in Ostmark. The ministry of mines had the letter. The ministry said so.',
    );
    expect(together(pile, 'ministry of mines', 'interior ministry')).toBe(false);
    expect(together(pile, 'ministry of mines', 'The ministry')).toBe(true);
  });

  it('an office-holder neither', () => {
    const pile = readPile('Interior Minister Ana Prell met the defence minister in Ostmark. She left at noon.');
    expect(together(pile, 'Ana Prell', 'the defence minister')).toBe(false);
  });

  it('a clerk in the clause before a speaker is not the speaker', () => {
    const pile = readPile('A clerk was suspended, minister Ivo Brandt said.');
    expect(pile.mentions.find(({ name }) => name === 'Ivo Brandt')?.called).toEqual(['minister']);
  });
});

describe('the noun right before a body’s name', () => {
  it('is what it is called again, and no other body is', () => {
    const pile = readPile('The union Papir had not been asked. The union spoke at noon. The company said nothing.');
    expect(together(pile, 'Papir', 'The union')).toBe(true);
    expect(together(pile, 'Papir', 'The company')).toBe(false);
  });
});

describe('a town', () => {
  it('is not short for a school that bears its name', () => {
    const pile = readPile('The Hallvik mill closed. A teacher of Hallvik College wept.');
    expect(together(pile, 'Hallvik', 'Hallvik College')).toBe(false);
  });
});

describe('the name of a month', () => {
  it('is a given name before a surname', () => {
    const names = (text: string): string[] => readPile(text).mentions.map(({ name }) => name);
    expect(names('The economist Jan Riis spoke.')).toContain('Jan Riis');
    expect(names('It opened in June Prell Street was closed.')).not.toContain('June Prell Street');
    expect(names('On 4 August Ana Prell left.')).toContain('Ana Prell');
  });
});

describe('a word of a longer name', () => {
  it('that says whose body it is, is no short form of it', () => {
    const pile = readPile(
      'The Ministry of Public Health of Ostrel spoke on Monday.',
      'A fever has spread in Ostrel. Ostrel has had none for years.',
    );
    expect(together(pile, 'Ostrel', 'the Ministry of Public Health of Ostrel')).toBe(false);
  });

  it('that two courts share stands for the one spoken of, not for the other', () => {
    const pile = readPile(
      'The Court of Appeal cut his term on Friday. The court put the bribes at 5 million, less than the district court had. He will go to the Supreme Court.',
    );
    expect(together(pile, 'The court', 'Supreme Court')).toBe(false);
    expect(together(pile, 'the district court', 'Supreme Court')).toBe(false);
    expect(together(pile, 'The court', 'The Court of Appeal')).toBe(true);
  });
});

describe('one told apart from others by a number', () => {
  it('is nobody named before', () => {
    const pile = readPile('The order came from Alieu Prell. Prell denied it. The fifth man, it said, was alive.');
    expect(together(pile, 'Alieu Prell', 'The fifth man')).toBe(false);
  });
});
