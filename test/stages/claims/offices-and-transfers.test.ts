import { describe, expect, test } from 'vitest';
import { derivePieces } from '../../pile.ts';

function claimsOf(text: string) {
  const { articles } = derivePieces([{ id: 'd', outlet: 'The Vessby Leaf', published: '2023-06-12', text }]);
  return articles[0]!.claims;
}

const told = (name: string, text: string) =>
  claimsOf(text)
    .filter(({ predicate, kind }) => predicate.key === name && kind !== 'place')
    .map(({ polarity, subject, object }) => [polarity, subject?.words ?? null, object?.words ?? null]);

describe('who came to an office, or heads a body', () => {
  test.each([
    ['chosen', 'Ida Marsh was elected mayor of Lorne on Sunday.', 'Ida Marsh', 'mayor of Lorne'],
    ['chosen to run it', 'The trustees picked Olaf Brun to run the Tarn museum.', 'Olaf Brun', 'the Tarn museum'],
    [
      'chosen as',
      'Olaf Brun was sworn in on Friday as chair of the Tarn Council.',
      'Olaf Brun',
      'chair of the Tarn Council',
    ],
    ['new', 'Ida Marsh is the new mayor of Lorne.', 'Ida Marsh', 'the new mayor of Lorne'],
    ['to come', 'Ida Marsh is to be mayor of Lorne.', 'Ida Marsh', 'mayor of Lorne'],
    [
      'said the other way',
      'The next director of the Tarn museum is Greta Lund.',
      'Greta Lund',
      'The next director of the Tarn museum',
    ],
    ['taken over', 'Greta Lund takes over as head of the Tarn museum.', 'Greta Lund', 'head of the Tarn museum'],
    ['for another', 'Olaf Brun has been appointed to act in her place.', 'Olaf Brun', null],
    ['standing in', 'Olaf Brun, a tax clerk, is acting returning officer.', 'Olaf Brun', 'returning officer'],
    ['led by', 'The Larch Hill clinic is run by Dr Maud Sellick.', 'Dr Maud Sellick', 'The Larch Hill clinic'],
  ])('%s', (_, text, doer, theme) => {
    expect(told('heads', text)).toEqual([['yes', doer, theme]]);
  });

  test.each([
    ['a march', 'Ida Marsh leads the march through Lorne.'],
    ['of the past', 'The Larch Hill clinic was run by Dr Maud Sellick.'],
    ['a deputy', 'Ida Marsh was elected deputy mayor of Lorne.'],
    ['one of a row', 'Ida Marsh became the fifth mayor of Lorne to resign.'],
    ['a prize', 'Ida Marsh was named coach of the year.'],
    ['what may be', 'Ida Marsh could be the new mayor of Lorne.'],
  ])('not of %s', (_, text) => {
    expect(claimsOf(text).filter(({ predicate, certain }) => predicate.key === 'heads' && certain)).toEqual([]);
  });

  test('“was elected mayor” doesn’t tell that the office is over', () => {
    const [office] = claimsOf('Ida Marsh was elected mayor of Lorne on Sunday.').filter(
      ({ predicate }) => predicate.key === 'lead_office',
    );
    expect(office?.polarity).toBe('yes');
  });
});

describe('to whom something came', () => {
  test.each([
    ['win', 'The contract for the Vessby road went to Garroway Brothers.', 'Garroway Brothers', 'The contract'],
    ['win', 'Dale Marine was awarded the contract for the lighthouse.', 'Dale Marine', 'the contract'],
    ['win', 'The winner of the Vessby mile is Jon Petty.', 'Jon Petty', 'the Vessby mile'],
    ['buy', 'The old mill at Orl was sold to Brenner Foods.', 'Brenner Foods', 'The old mill at Orl'],
    ['buy', 'The old mill has passed into the hands of the Tarn Trust.', 'the Tarn Trust', 'The old mill'],
    ['owned', 'Brenner Foods has become the owner of the old mill.', 'Brenner Foods', 'the old mill'],
  ])('%s: %s', (name, text, doer, theme) => {
    expect(told(name, text)).toContainEqual(['yes', doer, theme]);
  });

  test.each([
    ['a ball', 'The ball passed to Greta Lund, who shot wide.'],
    ['a bus', 'The bus went to Vessby.'],
    ['a bill', 'The bill passed to the senate.'],
  ])('not of %s', (_, text) => {
    expect([...told('win', text), ...told('buy', text)]).toEqual([]);
  });
});

describe('whose work, and at whose wish', () => {
  test.each([
    ['write', 'The Orl waltz was the work of Anna Kost.', 'Anna Kost', 'The Orl waltz'],
    ['write', 'Otto Fenn is credited with inventing the Kessel lamp.', 'Otto Fenn', 'the Kessel lamp'],
    ['request', 'The bridge was inspected at the request of Greta Lund.', 'Greta Lund', 'The bridge'],
    ['request', 'Greta Lund asked for an audit of the mill.', 'Greta Lund', 'an audit of the mill'],
    ['found', 'The Selworth Choir was founded by Anna Lorne.', 'Anna Lorne', 'The Selworth Choir'],
  ])('%s: %s', (name, text, doer, theme) => {
    expect(told(name, text)).toContainEqual(['yes', doer, theme]);
  });
});

describe('what a paper sets right', () => {
  const SAID = 'Last Friday we told you that a judge had ordered the count.';

  test('is denied of who did it, and what came of the order is told of its giver', () => {
    expect(told('order', `${SAID} No judge did. The order came from the Vessby Election Board.`)).toEqual([
      ['yes', null, 'the count'],
      ['no', 'a judge', 'the count'],
      ['yes', 'the Vessby Election Board', 'the count'],
    ]);
  });

  test('stands where nothing behind sets it right', () => {
    expect(told('order', `${SAID} The count is to be held on Sunday.`)).toEqual([['yes', 'a judge', 'the count']]);
  });
});
