import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { analyse } from '../../../src/language/analyse.ts';
import { findQuantities } from '../../../src/stages/quantities/find-quantities.ts';
import { findTimes } from '../../../src/stages/times/find-times.ts';
import { articleOf, dated } from './times.fixture.ts';

let looks = 0;

/** An array that counts how often an element of it is looked at. */
function counted<List extends object>(list: List): List {
  return new Proxy(list, {
    get(target, key) {
      looks++;
      return Reflect.get(target, key);
    },
  });
}

vi.mock('../../../src/language/pieces.ts', async (importActual) => {
  const actual = await importActual<typeof import('../../../src/language/pieces.ts')>();
  return {
    ...actual,
    findPieces: (...args: Parameters<typeof actual.findPieces>) => {
      const pieces = actual.findPieces(...args);
      return {
        ...pieces,
        lower: counted(pieces.lower),
        kind: counted(pieces.kind),
        sentence: counted(pieces.sentence),
        start: counted(pieces.start),
      };
    },
  };
});

afterEach(() => {
  looks = 0;
});

/** Looks at pieces that both stages take for a text, from its words to what they come to. */
function looksFor(text: string): number {
  looks = 0;
  const article = articleOf(text, dated('2019-07-05'));
  const analysis = analyse(text, 'en');
  findQuantities({ article, analysis, times: findTimes({ article, analysis }) });
  return looks;
}

const WORDS = (
  'the a of in on at by since until from to and between more than least late mid last next this that same following year years month day days ' +
  "week ago later earlier before after May Sept . , - – : ; ( ) / ' $ % 2013 1980s 6:42 p.m. Tuesday evening summer 3,000 1.7 billion two one " +
  'hundred dozen half third percent km people children them every daily who which raid blast fell rose not none no nobody deaths old Christmas'
).split(' ');

/** Words of a text in which no look back reaches its start: below that the work grows faster, up to a bound. */
const BEYOND_REACH = 600;

describe('the work of both stages grows with the text, and no faster', () => {
  it('for any few words said again and again', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 8 }),
        fc.constantFrom(' ', ''),
        (words, joint) => {
          const unit = words.join(joint) + joint;
          const size = Math.ceil(BEYOND_REACH / words.length);
          const small = looksFor(unit.repeat(size));
          const large = looksFor(unit.repeat(size * 4));
          expect(large).toBeLessThan(small * 5 + 2000);
        },
      ),
      { numRuns: 30, examples: [[['Sept', 'every'], ' ']] },
    );
  });

  it.each([
    'In May 2013, the raid, ',
    'who left in 2003, ',
    'two days after the raid of May 1 ',
    'at 6 p.m. and ',
    'from 5 to 4 ',
    'nine of them, ',
    'between May and June ',
    '(A, May 1, ',
    'the same year, ',
    'not one death ',
    'a 58-year-old, 58, ',
    'It fell. Two days later it rose. ',
  ])('for %j', (unit) => {
    const small = looksFor(unit.repeat(50));
    const large = looksFor(unit.repeat(400));
    expect(large).toBeLessThan(small * 9 + 2000);
  });
});
