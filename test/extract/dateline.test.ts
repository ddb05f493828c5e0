import { describe, expect, it } from 'vitest';
import { findDateline } from '../../src/stages/extract/dateline.ts';

describe('findDateline', () => {
  const found: readonly (readonly [string, { place: string; date?: string; agency?: string }])[] = [
    ['ORSA, Velland, March 10 (CNS) — A fire', { place: 'ORSA, Velland', date: 'March 10', agency: 'CNS' }],
    ['CAIRO: The head of the league', { place: 'CAIRO' }],
    ['SKARN CITY, Skarn Island: The storm', { place: 'SKARN CITY, Skarn Island' }],
    ['DUNMAR – Petra Lindgaard, who writes', { place: 'DUNMAR' }],
    ['PORT ANSEL. Three times the inspectors', { place: 'PORT ANSEL' }],
    ['Berlin (Reuters) - The minister', { place: 'Berlin', agency: 'Reuters' }],
    ['WASHINGTON/PARIS (Reuters) - The', { place: 'WASHINGTON/PARIS', agency: 'Reuters' }],
    ['NEW YORK, July 5, 2019 (AP) -- The', { place: 'NEW YORK', date: 'July 5, 2019', agency: 'AP' }],
    ['PARIS, 5 July (AFP) – Le', { place: 'PARIS', date: '5 July', agency: 'AFP' }],
    ['Marrow Bridge, 12 April 2014 – Orchard Bank', { place: 'Marrow Bridge', date: '12 April 2014' }],
    ['(AFP) — Two men', { place: '', agency: 'AFP' }],
    ['TOLSK, Nov. 12 (UPI) -- The council', { place: 'TOLSK', date: 'Nov. 12', agency: 'UPI' }],
    ['TOLSK, D.C. (AP) — The council', { place: 'TOLSK, D.C.', agency: 'AP' }],
    ['ST. ORSK (AP) — The council', { place: 'ST. ORSK', agency: 'AP' }],
    ['TOLSK, (Xinhua) -- The council', { place: 'TOLSK', agency: 'Xinhua' }],
    ['TOLSK — (AP) The council', { place: 'TOLSK', agency: 'AP' }],
    ['AP - TOLSK - The council', { place: 'TOLSK', agency: 'AP' }],
    ['Tolsk, Nov 12 (PTI) The council', { place: 'Tolsk', date: 'Nov 12', agency: 'PTI' }],
    ['(Tolsk) – The society', { place: 'Tolsk' }],
    ['(Tolsk, 12 November 2024) – The society', { place: 'Tolsk', date: '12 November 2024' }],
    ['(Tolsk Newswire) – The society', { place: '', agency: 'Tolsk Newswire' }],
  ];
  for (const [text, parts] of found) {
    it(text, () => {
      const dateline = findDateline(text);
      expect(dateline).toMatchObject(parts);
      expect(text.slice(dateline!.start, dateline!.end)).toContain(parts.agency ?? parts.date ?? parts.place);
    });
  }

  it('starts where the paragraph starts', () => {
    expect(findDateline('A summary\n\nCAIRO: The head', 11)).toEqual({ start: 11, end: 16, place: 'CAIRO' });
  });

  const none = [
    'UPDATE: the road is open again',
    'The police said — on Monday — that',
    'John Smith: I think so',
    'The minister (Labour) - he said',
    'BBC: The truth',
    'NATO, the alliance, met on Monday',
    'He left. The door was open',
    'CAIRO',
    '',
  ];
  for (const text of none) it(`nothing in “${text}”`, () => expect(findDateline(text)).toBeNull());
});
