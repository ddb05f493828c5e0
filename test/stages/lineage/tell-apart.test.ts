import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/model/index.ts';
import { credit, DISPATCH, day, FERRY, makeArticle, trace } from './lineage-fixtures.ts';

const MILL = [
  'A paper mill at Orsk has been fined 2.4 million crowns for letting lye run into the river on eleven nights last autumn.',
  '“Nobody at the mill ever rang us, not on the first night and not on the eleventh,” said Dagny Lohr, who runs the fish farm below the weir. “We lost every trout we had, and we found out why from a boy with a jam jar.”',
  'The company said in a statement that a valve had stuck, that it regretted the harm to its neighbours, and that a second valve had since been fitted at a cost of 90,000 crowns.',
  '“A valve does not stick at midnight and come loose at five each morning,” Judge Ivo Brandt told the court. “It was opened by a hand, and I should have liked to hear whose.”',
  'Inspectors took samples on three of the nights. They found eight times as much lye as the permit allows, and the dead fish were counted by a class of schoolchildren from the village.',
  'The mill, which employs 310 people, has been sold twice in four years. Its owners have three weeks to appeal.',
];

/** Another reporter in the same court: the same speech, other words around it. */
const MILL_HEARD = [
  'For eleven nights the trout of Orsk died, and on Thursday somebody was made to pay for it.',
  '“A valve does not stick at midnight and come loose at five each morning,” said Ivo Brandt, the judge, over his glasses. “It was opened by a hand, and I should have liked to hear whose.”',
  'In the second row sat Dagny Lohr, whose farm lies under the weir. “Nobody at the mill ever rang us, not on the first night and not on the eleventh,” she told reporters. “We lost every trout we had, and we found out why from a boy with a jam jar.”',
  'The penalty of 2.4 million crowns is the highest that the district has ever set, and it is about a week of what the mill earns.',
];

const RIGHTS =
  'Copyright 2031 Northern Wire Agency. All rights reserved. This material may not be published, broadcast, rewritten or redistributed without permission.';
const CAPTION =
  'A crane lifts the locomotive from the Ister beside the broken pier of the bridge near Tolsk on Tuesday morning, May 4. (Photo: Emil Ek)';
const AUTHOR =
  'Ada Lund is a reporter for the Vellmar Courier who covers railways, rivers and the law. Follow her letters from the valley on Sundays.';
const BACKGROUND =
  'The Ister bridge was built in 1911 by an Austrian firm and was to have been replaced ten years ago. Two plans for a new one were dropped for want of money in the years after the war.';

const single = (text: string): string => text.replaceAll('“', '‘').replaceAll('”', '’');
const straight = (text: string): string => text.replace(/[“”]/g, '"').replaceAll('’', "'").replaceAll('—', '--');
const american = (text: string): string =>
  text.replaceAll('metres', 'meters').replaceAll('neighbours', 'neighbors').replaceAll('goods train', 'freight train');

/** A write-through: new lede, later toll, a quotation and a paragraph more, one sentence gone. */
const WRITE_THROUGH = [
  'TOLSK, Vellmar, May 4 (NWA) — Rescuers raised two wagons from the Ister on Tuesday and found five more bodies, which brings to 19 the number killed when a bridge gave way under a goods train.',
  DISPATCH[1]!,
  DISPATCH[2]!.replace('until dawn ', ''),
  '“There is no more hope, there is only work,” the chief of the divers said on the bank.',
  ...DISPATCH.slice(3, 7),
  'The government met through the night and has closed eleven bridges of the same pattern.',
];

type Facts = Partial<Article>;
interface Case {
  readonly name: string;
  readonly first: readonly string[];
  readonly second: readonly string[];
  /** Kinds of the edge that may be found; empty for none. */
  readonly kinds: readonly string[];
  readonly facts?: readonly [Facts, Facts];
}

const TWO_HOUSES: readonly [Facts, Facts] = [
  { outlet: 'Northern Wire Agency', published: day('2031-05-03') },
  { outlet: 'Coast Echo', published: day('2031-05-04') },
];
const NO_FACTS: readonly [Facts, Facts] = [{}, {}];
const COPY = ['reprint', 'excerpt', 'same', 'revision'];

const COPIED: readonly Case[] = [
  {
    name: 'the same, printed with other marks',
    first: DISPATCH,
    second: DISPATCH.map(straight),
    kinds: ['same', 'reprint'],
  },
  { name: 'the same in American spelling', first: MILL, second: MILL.map(american), kinds: ['same', 'reprint'] },
  { name: 'with single quotes', first: MILL, second: MILL.map(single), kinds: ['same', 'reprint'] },
  { name: 'a write-through', first: DISPATCH, second: WRITE_THROUGH, kinds: ['revision', 'reprint'] },
  { name: 'a rewritten lede', first: MILL, second: [MILL_HEARD[0]!, ...MILL.slice(1)], kinds: ['revision', 'reprint'] },
  { name: 'a cut tail', first: DISPATCH, second: DISPATCH.slice(0, 3), kinds: COPY },
  {
    name: 'moved paragraphs',
    first: MILL,
    second: [MILL[0]!, MILL[4]!, MILL[5]!, MILL[1]!, MILL[2]!, MILL[3]!],
    kinds: COPY,
  },
  { name: 'a copy full of speech', first: MILL, second: MILL.slice(0, 4), kinds: COPY },
  {
    name: 'three paragraphs inside another piece',
    first: DISPATCH,
    second: [...FERRY, ...DISPATCH.slice(4, 7), MILL[5]!, MILL[4]!],
    kinds: ['excerpt', 'reprint', 'shared-origin'],
  },
  {
    name: 'one background paragraph of an agency',
    first: [...DISPATCH.slice(0, 4), BACKGROUND],
    second: [...FERRY, BACKGROUND, MILL[5]!],
    kinds: ['shared-origin', 'excerpt'],
  },
];

const HEARD: readonly Case[] = [
  { name: 'two reporters in one court', first: MILL, second: MILL_HEARD, kinds: ['quotation'] },
  { name: 'one of them prints single quotes', first: MILL, second: MILL_HEARD.map(single), kinds: ['quotation'] },
  { name: 'one prints straight quotes', first: MILL.map(straight), second: MILL_HEARD, kinds: ['quotation'] },
  {
    name: 'a statement that one prints whole, without marks',
    first: [
      FERRY[0]!,
      '“The bridge was inspected in April, no fault was found in any of its bolts, and whoever says otherwise will have to say it before a judge,” the railway’s director told the press.',
      FERRY[1]!,
    ],
    second: [
      'Statement by the director of the Coast Railway.',
      'The bridge was inspected in April, no fault was found in any of its bolts, and whoever says otherwise will have to say it before a judge.',
      'Trains will run again as soon as the river allows it. Passengers are asked to take the boat, for which their tickets hold good until the end of the month.',
    ],
    kinds: ['quotation'],
  },
];

const NOTHING: readonly Case[] = [
  { name: 'two stories of one event in other words', first: MILL, second: [MILL_HEARD[0]!, MILL_HEARD[3]!], kinds: [] },
  { name: 'the lines of rights', first: [...DISPATCH, RIGHTS], second: [...FERRY, RIGHTS], kinds: [] },
  { name: 'a caption', first: [...DISPATCH.slice(0, 4), CAPTION], second: [CAPTION, ...FERRY], kinds: [] },
  { name: 'a note about the author', first: [...MILL, AUTHOR], second: [...FERRY, AUTHOR], kinds: [] },
  {
    name: 'a list of headlines with a caption in it',
    first: [
      ...MILL,
      'Ferry crews to strike again on Sunday',
      'Seven painters to share the prize',
      'Why bread got dearer',
      'Who owns the weir?',
    ],
    second: [
      ...FERRY,
      'Ferry crews to strike again on Sunday',
      'Seven painters to share the prize',
      'Why bread got dearer',
      'Who owns the weir?',
    ],
    kinds: [],
  },
];

function kindsOf({ first, second }: Case, [a, b]: readonly [Facts, Facts]): string[] {
  return trace([makeArticle('a1', first, a), makeArticle('b1', second, b)]).edges.map(({ kind }) => kind);
}

describe.each([
  ['of two houses', TWO_HOUSES],
  ['of which nothing is known', NO_FACTS],
])('pairs %s', (_, facts) => {
  it.each(COPIED.map((each) => [each.name, each] as const))('copied: %s', (_, each) => {
    const [kind, ...more] = kindsOf(each, facts);
    expect(each.kinds).toContain(kind);
    expect(more).toEqual([]);
  });

  it.each(HEARD.map((each) => [each.name, each] as const))('heard: %s', (_, each) => {
    expect(kindsOf(each, facts)).toEqual(['quotation']);
  });

  it.each(NOTHING.map((each) => [each.name, each] as const))('nothing: %s', (_, each) => {
    expect(kindsOf(each, facts)).toEqual([]);
  });
});

describe('a credit', () => {
  it('makes a rewritten third of a dispatch a copy of it', () => {
    const second = [MILL_HEARD[0]!, DISPATCH[1]!, DISPATCH[4]!, 'The council meets on Monday to hear the engineers.'];
    const facts: readonly [Facts, Facts] = [TWO_HOUSES[0], { ...TWO_HOUSES[1], credits: [credit('NWA', 'agency')] }];
    const [kind] = kindsOf({ name: '', first: DISPATCH, second, kinds: [] }, facts);
    expect(['excerpt', 'reprint']).toContain(kind);
  });
});
