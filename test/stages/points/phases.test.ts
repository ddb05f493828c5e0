import { describe, expect, test } from 'vitest';
import { derivePieces } from '../../pile.ts';

interface Told {
  readonly on: string;
  readonly text: string;
}

const FILLERS = [
  'Orrel has four thousand people and one salt mill, and the Tave runs by its walls.',
  'Nobody in Orrel who was asked about the salt mill by the Tave would say more.',
];

/** Articles of one story, of two outlets. */
function shared(one: Told, two: Told) {
  const pieces = [one, two].map(({ text, on }, i) => ({
    id: `p${i}`,
    outlet: `Outlet ${i}`,
    published: on,
    title: 'Orrel and its salt mill',
    text: `${text} ${FILLERS[i]}`,
  }));
  return derivePieces(pieces)
    .points.filter(
      ({ kind, readings }) => kind === 'date' && new Set(readings.flatMap(({ articles }) => articles)).size > 1,
    )
    .map(({ state }) => state);
}

const may = (day: number, text: string): Told => ({ on: `2024-05-${String(day).padStart(2, '0')}`, text });

describe('one end or beginning, by unlike words', () => {
  test.each<[string, Told, Told, string[]]>([
    [
      'a plan, and a later one',
      may(2, 'The vaccination campaign in Orrel is due to end on 9 May.'),
      may(8, 'The vaccination campaign in Orrel will now run until 31 May.'),
      ['revised'],
    ],
    [
      'a plan, and one that is longer by what the second says',
      may(2, 'The Orrel exhibition closes on 20 May.'),
      may(8, 'The Orrel exhibition has been extended to 2 June.'),
      ['revised'],
    ],
    [
      'closed until a day, and open since it',
      may(2, 'The swing bridge at Orrel remains closed to lorries until 6 May.'),
      may(20, 'The swing bridge at Orrel reopened on 6 May.'),
      ['corroborated'],
    ],
    [
      'cancelled until a day, and begun again on a later one',
      may(2, 'Ferry services to Orrel were cancelled until 6 May.'),
      may(20, 'Ferry services to Orrel resumed on 11 May.'),
      ['revised'],
    ],
    [
      'the end of a place, and of what is done there',
      may(2, 'The owner said that it would close the mill on 30 May.'),
      may(12, 'Production at the mill will now end on 30 September, the owner said.'),
      ['revised'],
    ],
    [
      'a day, and the month that holds it',
      may(2, 'The Orrel exhibition closes on 28 June.'),
      may(8, 'The Orrel exhibition runs until June.'),
      ['compatible'],
    ],
    [
      'what is done, and the last of it',
      may(3, 'The evacuation of Orrel was over on 1 May.'),
      may(4, 'In Orrel the last families were asleep in the hall when the final bus came over the bridge on 1 May.'),
      ['corroborated'],
    ],
    [
      'rules that will apply, and that came into force later',
      may(2, 'The new rules for boats at Orrel will apply from 12 May.'),
      may(25, 'The new rules for boats at Orrel came into force on 20 May.'),
      ['revised'],
    ],
    [
      'a search that was to go on, and was called off before',
      may(6, 'The search for the three divers off Orrel will go on until 12 May, the coastguard said.'),
      may(12, 'The search for the three divers off Orrel was called off on 9 May.'),
      ['revised'],
    ],
    [
      'workers who stay out, and the strike that they prolong',
      may(3, 'Drivers in Orrel walked out on Thursday, and said that they would stay out until 10 May.'),
      may(9, 'The strike of the Orrel drivers is to go on. At a meeting the drivers voted to prolong it until 17 May.'),
      ['revised'],
    ],
    [
      'what begins again, and resumes',
      may(8, 'Talks between the union and the mill in Orrel are to be resumed on 10 May.'),
      may(12, 'Talks between the union and the mill in Orrel had begun again on 10 May.'),
      ['corroborated'],
    ],
    [
      'out of action since a day, and shut down on it',
      may(8, 'The Orrel waterworks was shut down on 6 May.'),
      may(9, 'The Orrel waterworks has been out of action since Monday.'),
      ['corroborated'],
    ],
  ])('%s', (_, one, two, want) => {
    expect(shared(one, two)).toEqual(want);
  });
});

describe('two ends are not one', () => {
  test.each<[string, Told, Told]>([
    [
      'of two parts that have names',
      may(2, 'The eastern dock of Orrel remains closed until 6 May.'),
      may(20, 'The western dock of Orrel reopened on 6 May.'),
    ],
    [
      'one of a beginning, one of an end',
      may(20, 'The vaccination campaign in Orrel began on 6 May.'),
      may(22, 'The vaccination campaign in Orrel ended on 6 May.'),
    ],
    [
      'of two things',
      may(2, 'The Orrel exhibition closes on 20 May.'),
      may(8, 'The strike at the salt mill will now end on 22 May.'),
    ],
    [
      'of two places, on one day',
      may(2, 'Schools in Orrel were closed until 6 May.'),
      may(12, 'The market hall in Orrel reopened on 6 May.'),
    ],
    [
      'of a place, and of work that is done elsewhere',
      may(2, 'The mill in Orrel will close on 20 May.'),
      may(5, 'Work on the new bridge in Orrel will now end on 30 May.'),
    ],
    [
      'of a curfew and of a ban on something',
      may(10, 'The curfew in Orrel was lifted on 8 May.'),
      may(12, 'The ban on fishing off Orrel ended on 3 May.'),
    ],
    [
      'of two facts, on two days, of what is only of one kind',
      may(20, 'Production at the mill ended on 2 May.'),
      may(21, 'The owner closed the mill on 12 May.'),
    ],
  ])('%s', (_, one, two) => {
    expect(shared(one, two)).toEqual([]);
  });
});
