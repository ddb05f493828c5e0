import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/language/analyse.ts';
import { findMentions } from '../../../src/stages/names/find-mentions.ts';
import { articleOf, readPile } from './pile.ts';

/** What a word or phrase of a text is linked with, its names first; empty where it stands alone. */
function meant(text: string, words: string): string[] {
  const at = text.lastIndexOf(words);
  const entity = readPile(text).entities.find(({ mentions }) =>
    mentions.some(({ start, end }) => start <= at && at + words.length <= end),
  );
  return entity ? [...new Set(entity.mentions.map(({ exact }) => exact))] : [];
}

describe('pronouns', () => {
  it.each([
    ['the person named before', 'Ana Prell fell on Monday. She was unhurt.', 'She', 'Ana Prell'],
    ['by the title', 'Mr Rudd met Mrs Prell. He left early.', 'He', 'Mr Rudd'],
    ['by the given name', 'Tom Rudd met Ana Prell. She left early.', 'She', 'Ana Prell'],
    ['one who is not named', 'A driver was held in Orsk. He was 34.', 'He', 'A driver'],
    [
      'a body that speaks',
      'The Vestholm Docks Company closed a shed. It said the roof was weak.',
      'It',
      'The Vestholm Docks Company',
    ],
    ['many', 'The rescuers came at noon. They found nobody.', 'They', 'The rescuers'],
    ['the one right before “who”', 'The driver, who fled, was caught. The driver was 34.', 'who', 'The driver'],
    [
      'a body of which it tells',
      'The Vestholm Docks Company said it had closed a shed.',
      'it',
      'The Vestholm Docks Company',
    ],
  ])('stand for %s', (_, text, pronoun, name) => {
    expect(meant(text, pronoun)).toContain(name);
  });

  it.each([
    ['of two who may be meant', 'Sam Rudd and Tom Prell met at noon. It was said that he was ill.', 'he'],
    [
      'of one who says it, or of one spoken of more',
      'Tom Rudd left the court. Mr Rudd was in tears. Mr Rudd had waited long. The governor, Sam Prell, said he had lied.',
      'he',
    ],
    [
      'of one far back, with another nearer',
      'Tom Rudd left. Mr Rudd was in tears. Sam Prell and Sam Orn signed it. Then he came.',
      'he',
    ],
    ['of the other sex', 'Mrs Prell spoke. He was absent.', 'He'],
    ['inside a quotation', 'Tom Rudd spoke. “Perhaps he was ill,” the note read.', 'he'],
    ['that stand for no one', 'Ana Prell left. It rained in Orsk.', 'It'],
    ['too far away', 'Ana Prell left. Rain fell. Wind came. Night fell. Then she was seen.', 'she'],
  ])('stay open where they are %s', (_, text, pronoun) => {
    expect(meant(text, pronoun)).toEqual([]);
  });

  it('are no names of what they stand for', () => {
    const [prell] = readPile('Ana Prell fell on Monday. She was unhurt.').entities;
    expect(prell?.names.map(({ text }) => text)).toEqual(['Ana Prell']);
    expect(prell?.mentions.map(({ exact }) => exact)).toEqual(['Ana Prell', 'She']);
    expect(prell?.joins).toMatchObject([
      { judgement: 'same', because: 'pronoun for the woman spoken of right before' },
    ]);
  });
});

describe('phrases without a name', () => {
  it.each([
    [
      'what is said beside a name',
      'Ana Prell, a climber from Orsk, fell on Monday. The climber was unhurt.',
      'The climber',
      'Ana Prell',
    ],
    ['another word for one role', 'A gunman fled. The attacker was caught at noon.', 'The attacker', 'A gunman'],
    [
      'a name behind the noun',
      'The accountant, Ana Prell, left. The accountant was ill.',
      'The accountant',
      'Ana Prell',
    ],
    ['the body of a state', 'The Norwegian navy came. Norway’s navy left at noon.', 'navy', 'The Norwegian navy'],
    [
      'the body of the one named before it',
      'The Prell administration denied it. The administration said so.',
      'The administration',
      'administration',
    ],
    [
      'a capital that speaks',
      'Oslo denied the report. The Norwegian government was angry.',
      'The Norwegian government',
      'Oslo',
    ],
    ['a headline over them', 'Driver held after crash in Orsk\n\nA driver was held on Monday.', 'A driver', 'Driver'],
    [
      'a name with an age behind them',
      'A climber was found near Orsk on Monday. Ana Prell, 34, had lost her way.',
      'A climber',
      'Ana Prell',
    ],
    [
      'the age in both',
      'A 34-year-old climber met a 50-year-old climber on Monday. Ana Prell, 34, had lost her way.',
      'A 34-year-old climber',
      'Ana Prell',
    ],
    ['what only one can be', 'Ana Prell came to Orsk on Monday. The singer was ill.', 'The singer', 'Ana Prell'],
    [
      'a name inside them',
      'An Orsk Police spokeswoman came. The spokeswoman left.',
      'The spokeswoman',
      'An Orsk Police',
    ],
    [
      'a role in front of the name',
      'The special counsel Ana Prell met Tom Rudd. The special counsel left.',
      'The special counsel',
      'Ana Prell',
    ],
    ['one number', 'Two climbers fell on Monday. Rescuers found two climbers.', 'two climbers', 'Two climbers'],
    ['“his mother and”', 'Tom Rudd met his mother and sister. The sister was ill.', 'The sister', 'sister'],
  ])('are linked by %s', (_, text, words, name) => {
    expect(meant(text, words).join(' | ')).toContain(name);
  });

  it.each([
    [
      'two bodies of two states',
      'The Norwegian navy came. The Danish navy left.',
      'The Danish navy',
      'The Norwegian navy',
    ],
    ['one who did and one who bore it', 'A suspect fled. The victim was found.', 'The victim', 'A suspect'],
    [
      'one who speaks by trade and a name with an age',
      'A spokesman came on Monday. Ana Prell, 34, had lost her way.',
      'A spokesman',
      'Ana Prell',
    ],
    ['two ages', 'A 20-year-old climber fell. Ana Prell, 34, had lost her way.', 'A 20-year-old climber', 'Ana Prell'],
    ['one who may be new', 'Ana Prell came to Orsk on Monday. The judge was ill.', 'The judge', 'Ana Prell'],
    ['two numbers', 'Two climbers fell on Monday. Rescuers found three climbers.', 'three climbers', 'Two climbers'],
    ['a place where something happened', 'Oslo denied the report. Rain fell in Oslo.', 'Oslo', 'Oslo denied'],
  ])('keep apart %s', (_, text, words, name) => {
    expect(meant(text, words)).not.toContain(name);
  });

  it('name nobody who is spoken of once', () => {
    expect(readPile('A driver was held in Orsk.').entities.map(({ name }) => name)).toEqual(['Orsk']);
  });
});

describe('roles across articles', () => {
  const story = 'Police in Orsk came to the Vestholm Docks.';

  it('go to the one who bears them in articles of one story', () => {
    const pile = readPile(`${story} The accountant, Ana Prell, 34, left.`, `${story} The accountant was ill.`);
    const prell = pile.entities.find(({ name }) => name === 'Ana Prell');
    expect(new Set(prell?.mentions.map(({ article }) => article)).size).toBe(2);
  });

  it('are a doubt where a line over another text may tell of someone else', () => {
    const pile = readPile(`${story} Ana Prell, a woman from Orsk, left.`, `${story}\n\nWoman shot at a mill`);
    expect(pile.links.filter(({ judgement }) => judgement === 'unsure').map(({ because }) => because)).toEqual([
      'a line without a name, in articles that name one so called',
    ]);
  });

  it('are a doubt where two bear them', () => {
    const pile = readPile(
      `${story} The accountant, Ana Prell, 34, left.`,
      `${story} The accountant, Tom Rudd, 50, left.`,
      `${story} The accountant was ill. The accountant slept.`,
    );
    expect(pile.links.filter(({ judgement }) => judgement === 'unsure')).not.toEqual([]);
    expect(pile.entities.find(({ name }) => name === 'the accountant' || name === 'The accountant')).toBeDefined();
  });

  it('are one where the same number of the same is told of', () => {
    const pile = readPile(`${story} They held 23 divers.`, `${story} At noon 23 divers were held.`);
    const divers = pile.entities.find(({ name }) => name === '23 divers');
    expect(divers?.mentions.map(({ exact }) => exact)).toEqual(['23 divers', '23 divers']);
    const other = readPile(`${story} They held 23 divers.`, `${story} At noon 24 divers were held.`);
    expect(other.entities.filter(({ name }) => /divers/.test(name))).toEqual([]);
  });

  it('stay apart in articles that have nothing in common', () => {
    const pile = readPile('A gunman fled in Orsk. The gunman was ill.', 'A gunman fled in Varda. The gunman was old.');
    expect(pile.entities.filter(({ names }) => names.some(({ text }) => text === 'The gunman'))).toHaveLength(2);
  });
});

describe('a surname that several bear', () => {
  it('is of the one named in full before it first stands alone', () => {
    const text = 'Ana Prell came on Monday. Prell was ill. Tom Prell, her son, stayed. Prell slept.';
    expect(meant(text, 'Prell slept'.slice(0, 5))).toContain('Ana Prell');
    expect(meant(text, 'Tom Prell')).not.toContain('Prell');
  });

  it('stays open where both were named before', () => {
    const text = 'Ana Prell and Tom Prell came on Monday. Prell was ill.';
    expect(meant(text, 'Prell')).toEqual(['Prell']);
  });

  it('is of two with the titles of a couple', () => {
    const text = 'Mr Prell came on Monday. Mrs Prell stayed. Mr Prell left.';
    expect(meant(text, 'Mr Prell')).toEqual(['Mr Prell']);
    expect(meant(text, 'Mrs Prell')).toEqual(['Mrs Prell']);
  });
});

it('phrases end with their sentence', () => {
  const article = articleOf('The year was 2011\n\nNumerous drivers were held. They left.');
  const { references } = findMentions({ article, analysis: analyse(article.text, 'en') });
  for (const { anchor } of references) expect(anchor.exact).not.toContain('\n');
});

it('anchors hold their words, lie within one another or apart, whatever the text', () => {
  const parts = [
    'Ana Prell',
    'the driver',
    'he',
    'She',
    'police',
    ', a climber,',
    'said',
    '“',
    '”',
    'his',
    '.',
    'Oslo',
    'The Norwegian navy',
    '\n',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 40 }), (words) => {
      const article = articleOf(words.join(' '));
      const { mentions, references } = findMentions({ article, analysis: analyse(article.text, 'en') });
      const all = [...mentions, ...references].map(({ anchor }) => anchor).sort((a, b) => a.start - b.start);
      for (const { start, end, exact } of all) expect(article.text.slice(start, end)).toBe(exact);
      for (const [at, { start, end }] of all.entries()) {
        const crossing = all
          .slice(at + 1)
          .filter((other) => other.start < end && other.end > end && other.start > start);
        expect(crossing).toEqual([]);
      }
    }),
  );
});
