import { expect, test } from 'vitest';
import { derivePieces } from '../../pile.ts';

interface Item {
  readonly name: string;
  readonly texts: readonly [string, string];
  readonly days?: readonly [string, string];
  /** Kind and state of a point that stands on both; null where none may. */
  readonly want: string | null;
}

const YEARS = ['2009-03-02', '2017-06-11'] as const;

const ITEMS: readonly Item[] = [
  {
    name: 'a house shuts its doors, and opens them years later',
    texts: [
      'The Corvo cinema shut its doors in January. Its screen was sold.',
      'The Corvo cinema has opened its doors again, with two screens. Films change on Fridays.',
    ],
    days: YEARS,
    want: 'status compatible',
  },
  {
    name: 'in prison, and out of it',
    texts: [
      'The poet Imre Salt has sat in Dornach prison since May. He may receive one letter a month.',
      'The poet Imre Salt walked out of prison on Monday. He went home by bus.',
    ],
    days: YEARS,
    want: 'status compatible',
  },
  {
    name: 'out of prison by a phrase',
    texts: [
      'The poet Imre Salt is behind bars in Dornach.',
      'The poet Imre Salt is out of prison and keeps hens in Dornach.',
    ],
    days: YEARS,
    want: 'status compatible',
  },
  {
    name: 'against the law, and made legal',
    texts: [
      'Shark fishing is against the law in Tamora. Boats are searched.',
      'Tamora made shark fishing legal again in 2015. Fins are dried on the quay.',
    ],
    days: YEARS,
    want: 'polarity compatible',
  },
  {
    name: 'legal and illegal on one day',
    texts: [
      'Shark fishing is illegal in Tamora, the harbour office says.',
      'Shark fishing is legal in Tamora, the ministry says.',
    ],
    want: 'polarity disputed',
  },
  {
    name: 'must not be eaten, and may again',
    texts: [
      'Cod from Lake Ister must not be eaten. Signs were put up.',
      'Cod from Lake Ister may be eaten again. The signs have gone.',
    ],
    days: YEARS,
    want: 'polarity compatible',
  },
  {
    name: 'what may not be known is not forbidden',
    texts: [
      'The price of the Lake Ister ferry may not be known for weeks.',
      'The price of the Lake Ister ferry is allowed, the judge said.',
    ],
    want: null,
  },
  {
    name: 'suspended, and back at the bench',
    texts: [
      'Judge Orla Venn of Kest is under suspension. Her robes hang in a cupboard.',
      'Judge Orla Venn of Kest returned to the bench in May. She has heard ninety cases.',
    ],
    days: YEARS,
    want: 'status compatible',
  },
  {
    name: 'a member, and one that walked out',
    texts: [
      'Orrin is one of the five members of the Baltic League. It pays its dues late.',
      'Orrin, which walked out of the Baltic League in 2014, has its own stamps. They are pretty.',
    ],
    days: YEARS,
    want: 'status compatible',
  },
  {
    name: 'in office, and after',
    texts: [
      'Dana Weil, mayor of Orsk, opened the fair. It rained.',
      'Having stepped down as mayor of Orsk in 2016, Dana Weil now keeps bees. She sells honey.',
    ],
    days: YEARS,
    want: 'status compatible',
  },
  {
    name: 'a way blocked and clear again',
    texts: [
      'The tunnel under Mount Sora is blocked by a slide. Lorries wait on both sides of Mount Sora.',
      'The Sora tunnel is clear again. Lorries roll through Mount Sora once more.',
    ],
    days: ['2019-02-04', '2019-02-19'],
    want: 'status compatible',
  },
  {
    name: 'a strike to come, and called off',
    texts: [
      'Drivers at the Kelso depot will strike on 12 May. Buses will not run.',
      'The strike at the Kelso depot was called off an hour before it began. Buses ran.',
    ],
    days: ['2012-05-05', '2012-05-13'],
    want: 'polarity compatible',
  },
  {
    name: 'lead found, and none',
    texts: [
      'Lead was found in Moro tuna by the Varna laboratory. Shops took the tins away.',
      'Moro tuna is free of lead, the maker says. It will sue the Varna laboratory.',
    ],
    want: 'polarity disputed',
  },
  {
    name: 'lead in one thing, and none in another',
    texts: [
      'Lead was found in Moro tuna by the Varna laboratory. Shops took the tins away.',
      'The paint of Belo toys is free of lead, the Varna laboratory says.',
    ],
    want: null,
  },
  {
    name: 'seen by a doctor, and not',
    texts: [
      'The prisoner Ivo Marn has not been seen by a doctor since his fall. His wife is worried.',
      'The prison doctor examined Ivo Marn on Tuesday, the governor says. He is well.',
    ],
    want: 'polarity disputed',
  },
  {
    name: 'more common, and fewer',
    texts: [
      'Bicycle thefts in Narva Bay were more common in 2013 than in 2012. Sheds were emptied.',
      'Narva Bay had fewer bicycle thefts in 2013 than in 2012. Locks sell well.',
    ],
    days: ['2014-02-03', '2014-02-24'],
    want: 'polarity disputed',
  },
  {
    name: 'a price by two numbers, and cheaper',
    texts: [
      'A tram ticket in Belo went from 12 to 15 crowns on Monday. Riders grumbled.',
      'A tram ticket in Belo is cheaper than before, the operator says.',
    ],
    want: 'polarity disputed',
  },
  {
    name: 'on the wane, and grown',
    texts: [
      'Membership of the Tolm choir is on the wane. Basses are missed.',
      'The membership of the Tolm choir grew this year. Sopranos rejoice.',
    ],
    want: 'polarity disputed',
  },
  {
    name: 'larger than another thing is no rise',
    texts: [
      'The new hall of the Tolm choir is larger than the old one.',
      'The new hall of the Tolm choir shrank in the plans.',
    ],
    want: null,
  },
  {
    name: 'a motion approved, and having failed',
    texts: [
      'The motion to dissolve the Senn council was approved. Some cheered.',
      'The motion to dissolve the Senn council having failed, members went home.',
    ],
    want: 'polarity disputed',
  },
  {
    name: 'yet to open, and opened',
    texts: [
      'The museum of Dorn has yet to open. Crates stand in the hall.',
      'The museum of Dorn is open, the town says. Crowds came.',
    ],
    want: 'status disputed',
  },
  {
    name: 'in force, and lifted',
    texts: [
      'The curfew in Salm is in force from dusk. Streets are dark.',
      'The curfew in Salm was lifted on Monday. Streets are lively.',
    ],
    days: YEARS,
    want: 'status compatible',
  },
  {
    name: 'in hospital, and home',
    texts: [
      'The singer Dara Finn is in hospital in Orm after a fall. Her tour is off.',
      'The singer Dara Finn was discharged from hospital on Monday. She sang in Orm.',
    ],
    days: ['2024-03-02', '2024-04-02'],
    want: 'status compatible',
  },
  {
    name: 'on sale, and withdrawn',
    texts: [
      'The Belka heater is on sale in every shop of Orm. It glows.',
      'The Belka heater was withdrawn from sale in 2016. It burned.',
    ],
    days: YEARS,
    want: 'status compatible',
  },
  {
    name: 'a truce that holds, and one that collapsed',
    texts: [
      'The truce in Umra is holding. Markets are busy.',
      'The truce in Umra has collapsed. Shops burned at noon.',
    ],
    want: 'status disputed',
  },
  {
    name: 'ties cut, and restored',
    texts: [
      'Norland has severed diplomatic ties with Sudria. Its envoy packed.',
      'Norland restored diplomatic relations with Sudria in 2013.',
    ],
    days: YEARS,
    want: 'status compatible',
  },
  {
    name: 'ties with two countries',
    texts: [
      'Norland has severed diplomatic ties with Sudria. Its envoy packed.',
      'Norland restored diplomatic relations with Velland in 2013.',
    ],
    days: YEARS,
    want: null,
  },
  {
    name: 'sold off, and taken back',
    texts: [
      'The Orm waterworks were privatised in May. Its prices are the talk of Orm.',
      'The Orm waterworks, nationalised in 2016, lose less water.',
    ],
    days: YEARS,
    want: 'status compatible',
  },
  {
    name: 'unfinished, and complete',
    texts: ['The Senn tower is still unfinished. Cranes sway over Senn.', 'The Senn tower is complete. Lifts work.'],
    days: YEARS,
    want: 'status compatible',
  },
  {
    name: 'under way, and over',
    texts: [
      'The search for the Linnet is under way. Ships comb the bay.',
      'The search for the Linnet is over. Nobody was seen in the bay.',
    ],
    days: ['2024-03-02', '2024-03-09'],
    want: 'status compatible',
  },
  {
    name: 'a launch to come, and called off',
    texts: [
      'The Kite rocket will lift off from Senn on Friday. Crowds are expected.',
      'Friday’s launch of the Kite rocket from Senn was called off. A valve stuck.',
    ],
    days: ['2024-03-02', '2024-03-09'],
    want: 'polarity compatible',
  },
  {
    name: 'a sale that fell through, and one made',
    texts: [
      'The sale of the Tann mill fell through in May. Its owner wept.',
      'The Tann mill was sold to a baker, the town says. Its owner danced.',
    ],
    want: 'polarity disputed',
  },
  {
    name: 'mayor, and the former mayor',
    texts: [
      'Ana Wirth is the mayor of Orsk, says the town’s page.',
      'Ana Wirth, the former mayor of Orsk, has left the town hall.',
    ],
    days: YEARS,
    want: 'status compatible',
  },
  {
    name: 'in negative territory, and higher',
    texts: [
      'Shares of Tann Copper finished the day in negative territory. Brokers yawned.',
      'Shares of Tann Copper ended the day higher than they began. Brokers cheered.',
    ],
    want: 'polarity disputed',
  },
  {
    name: 'a test passed, and failed',
    texts: [
      'The Kite rocket passed its test on Monday, the army says. It flew far over Senn.',
      'The Kite rocket failed its test on Monday, the Senn Post says. It came down on a barn.',
    ],
    want: 'polarity disputed',
  },
  {
    name: 'a plan that is dropped does not fall',
    texts: ['The plan for a Tann dam was dropped on Monday.', 'The plan for a Tann dam has grown.'],
    want: null,
  },
];

test.each(ITEMS.map((item) => [item.name, item] as const))('%s', (_, { texts, days, want }) => {
  const pieces = texts.map((text, i) => ({
    id: `d${i}`,
    outlet: `Outlet ${i}`,
    published: days?.[i] ?? '2024-05-20',
    text,
  }));
  const shared = derivePieces(pieces).points.filter(
    ({ readings }) => new Set(readings.flatMap(({ articles }) => articles)).size > 1,
  );
  const found = shared.map(({ kind, state }) => `${kind} ${state}`);
  if (want === null) expect(found).toEqual([]);
  else expect(found).toContain(want);
});
