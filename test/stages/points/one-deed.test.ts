import { describe, expect, test } from 'vitest';
import { derivePieces } from '../../pile.ts';

interface Told {
  readonly name: string;
  readonly texts: readonly [string, string];
  readonly outlets?: readonly [string, string];
}

/** "state: question" of each point on who did it that both texts answer. */
function askedOf({ texts, outlets }: Told): string[] {
  const pieces = texts.map((text, i) => ({
    id: `x${i}`,
    text,
    title: 'Report',
    outlet: outlets?.[i] ?? `Outlet ${'AB'[i]}`,
    published: '2024-05-10',
  }));
  return derivePieces(pieces)
    .points.filter(({ kind, readings }) => kind === 'actor' && new Set(readings.flatMap((r) => r.articles)).size > 1)
    .map(({ state, question }) => `${state}: ${question}`);
}

const DISPUTED: readonly (Told & { readonly asks: string })[] = [
  {
    name: 'one thing by two nouns, cut by two crews',
    texts: [
      'Divers of the Orsel salvage firm slashed the nets off Tarn Point on Sunday night. The boats stayed in port.',
      'The fishing nets off Tarn Point were shredded by a patrol of the Kest coastguard. Orsel harbour is quiet.',
    ],
    asks: 'Who cut the fishing nets off Tarn Point?',
  },
  {
    name: 'one killed, another hit, and the first named beside the second',
    texts: [
      'Piet Maren killed the innkeeper at the Grey Swan in Osk, his neighbours say. He has been held since Monday.',
      'The innkeeper at the Grey Swan in Osk was shot by the groom. Maren had left by the back door an hour before.',
    ],
    asks: 'Who killed the innkeeper?',
  },
  {
    name: 'a body that writes of others does not write of itself',
    texts: [
      "It was the Tanners' League that walked away from the table at the Velm works, a mediator said.",
      'The talks at the Velm works ended badly. Management got up and left before noon.',
    ],
    outlets: ['Velm Post', 'League Letter'],
    asks: 'Who broke off the table?',
  },
  {
    name: 'any verb, where one says that it was they alone',
    texts: [
      'It was the bishop who sealed the granary of Sarn, the miller says. The key hung at his belt.',
      'The guards locked the granary of Sarn on Friday. Bread is dear in the valley.',
    ],
    asks: 'Who locked the granary of Sarn?',
  },
  {
    name: 'one place that two bodies say they took, stormed and captured',
    texts: [
      'Riders of the Free League stormed the Velm bridge on Sunday and hold both banks. Osk is cut off.',
      'Guards of the Kest regiment captured the Velm bridge at dawn on Sunday. Osk is cut off.',
    ],
    asks: 'Who stormed the Velm bridge?',
  },
  {
    name: 'where a poison came from',
    texts: [
      'The arsenic in the Velm came from an old tannery upstream, the Orsel works says.',
      'The arsenic in the Velm leaked from a basin in the Orsel works, inspectors found.',
    ],
    asks: 'Where did the arsenic in the Velm come from?',
  },
];

const NONE: readonly Told[] = [
  {
    name: 'two things that two befell',
    texts: [
      'The levee at Tarn Point was cut by farmers from Orsel. The fields lie under water.',
      'Storm floods reached Tarn Point. A tractor cut the power line to the Orsel pumps, and thieves cut a fence.',
    ],
  },
  {
    name: 'where people and money come from',
    texts: [
      'The new pastor of Velm comes from Orsel. Most of the money came from the Kest fund.',
      'The pastor of Velm came from a meeting in Osk. The money came from the sale of the barn.',
    ],
  },
  {
    name: 'one hired some, whose noun opens the sentence, and others did something to a thing',
    texts: [
      'Engineers hired by the state found that the operator, Hydrona, had ignored cracks in the Olt dam.',
      'Hydrona said it was the state inspectors who ignored the cracks in the Olt dam.',
    ],
  },
  {
    name: 'two days',
    texts: [
      'The barn of the Orsel estate was burned by soldiers on 3 May 2024.',
      'The barn of the Orsel estate was set on fire by poachers on 21 April 2024.',
    ],
  },
  {
    name: 'two deeds of which neither article says that it was they and no others',
    texts: [
      'The reeve closed the granary of Sarn on Friday. Bread is dear in the valley.',
      'The abbot repaired the granary of Sarn with oak from the valley.',
    ],
  },
];

describe('who did one thing that two articles tell in other words', () => {
  test.each(DISPUTED)('$name', (told) => {
    expect(askedOf(told)).toEqual([`disputed: ${told.asks}`]);
  });

  test('two words for one sort of doer are no dispute', () => {
    const texts = [
      'The sexton of Osk was hit by a drunk driver on Mill Lane on Friday. He was taken to the Kest infirmary.',
      'The sexton of Osk was killed by an intoxicated driver on Mill Lane. The Kest infirmary could do nothing.',
    ] as const;
    expect(askedOf({ name: '', texts }).filter((asked) => asked.startsWith('disputed'))).toEqual([]);
  });
});

describe('deeds that only look alike', () => {
  test.each(NONE)('$name', (told) => {
    expect(askedOf(told)).toEqual([]);
  });
});
