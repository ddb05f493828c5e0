import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse, isAnalysed } from '../../src/language/analyse.ts';
import { DEPRELS, UPOS } from '../../src/model/analysis.ts';

const full = (text: string) => analyse(text, 'en', { depth: 'full' });
const tagged = (text: string) => {
  const { tokenStart, tokenEnd, upos } = analyse(text, 'en', { depth: 'tags' });
  return Array.from(tokenStart, (start, i) => `${text.slice(start, tokenEnd[i])}/${UPOS[upos![i]!]}`).join(' ');
};
const lemmas = (text: string) => analyse(text, 'en', { depth: 'tags' }).lemma!.join(' ');
const arcs = (text: string) => {
  const { tokenStart, tokenEnd, head, deprel } = full(text);
  const word = (i: number) => (i < 0 ? 'ROOT' : text.slice(tokenStart[i], tokenEnd[i]));
  return Array.from(head!, (of, i) => `${word(i)} ${DEPRELS[deprel![i]!]} ${word(of)}`);
};
const names = (text: string) => full(text).names!.map(({ start, end, type }) => `${type}: ${text.slice(start, end)}`);

describe('tags', () => {
  test.each([
    ['The mayor said nothing.', 'The/DET mayor/NOUN said/VERB nothing/PRON ./PUNCT'],
    ['They can not come.', 'They/PRON can/AUX not/PART come/VERB ./PUNCT'],
    ['She left a can on the table.', 'She/PRON left/VERB a/DET can/NOUN on/ADP the/DET table/NOUN ./PUNCT'],
    ['Nadia Weston went to Larkhaven.', 'Nadia/PROPN Weston/PROPN went/VERB to/ADP Larkhaven/PROPN ./PUNCT'],
    ['Police held 12 men.', 'Police/NOUN held/VERB 12/NUM men/NOUN ./PUNCT'],
    ['THE BRIDGE IS NOT SAFE', 'THE/DET BRIDGE/NOUN IS/AUX NOT/PART SAFE/ADJ'],
  ])('%s', (text, expected) => {
    expect(tagged(text)).toBe(expected);
  });
});

describe('lemmas', () => {
  test.each([
    ['The children were running.', 'the child be run .'],
    ['He didn’t see the bodies.', 'he do not see the body .'],
    ['She blorked two flimmers.', 'she blork two flimmer .'],
    ['In the 1990s', 'in the 1990s'],
    ['They fled the valley.', 'they flee the valley .'],
    ['The court freed them.', 'the court free they .'],
    ['The wind shook the tower.', 'the wind shake the tower .'],
    ['They found the boat.', 'they find the boat .'],
  ])('%s', (text, expected) => {
    expect(lemmas(text)).toBe(expected);
  });
});

describe('trees', () => {
  test.each([
    ['The mayor opened the bridge.', ['mayor nsubj opened', 'bridge obj opened', 'opened root ROOT']],
    ['The bridge was closed by the council.', ['bridge nsubj:pass closed', 'council obl:agent closed']],
    ['Officials said that the dam had failed.', ['failed ccomp said', 'dam nsubj failed', 'had aux failed']],
    ['She is not a doctor.', ['doctor root ROOT', 'is cop doctor', 'not advmod doctor']],
  ])('%s', (text, expected) => {
    expect(arcs(text)).toEqual(expect.arrayContaining(expected));
  });
});

describe('names', () => {
  test.each([
    ['Peter Marsh met the mayor in Paris.', ['person: Peter Marsh', 'place: Paris']],
    ['The United Nations sent food to Kenya.', ['organisation: United Nations', 'place: Kenya']],
    ['The rain did not stop on Tuesday.', []],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});

describe('any text', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc
      .array(
        fc.constantFrom(
          'The',
          'mayor',
          'said',
          '“',
          '”',
          '.',
          ',',
          'U.S.',
          'of',
          'and',
          '\n\n',
          '\ud800',
          '\u00ad',
          '12',
        ),
        {
          maxLength: 80,
        },
      )
      .map((words) => words.join(' ')),
  );

  test('has one tree a sentence, inside it, and names that lie on tokens', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { tokenStart, tokenEnd, sentenceToken, head, deprel, upos, lemma, names: found } = full(text);
        expect([head!.length, deprel!.length, upos!.length, lemma!.length]).toEqual(Array(4).fill(tokenStart.length));
        for (let s = 0; s + 1 < sentenceToken.length; s++) {
          const [from, to] = [sentenceToken[s]!, sentenceToken[s + 1]!];
          const own = Array.from(head!.subarray(from, to));
          expect(own.every((of) => of === -1 || (of >= from && of < to))).toBe(true);
          if (to - from > 0 && to - from <= 256) expect(own.filter((of) => of === -1)).toHaveLength(1);
        }
        for (const { start, end } of found!) {
          expect(tokenStart).toContain(start);
          expect(tokenEnd).toContain(end);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('is read the same twice, and whatever was read between', () => {
    const text = 'The mayor of Larkhaven, Nadia Weston, said on Monday that “the bridge is safe”.';
    const first = full(text);
    full('Nobody came. They had left.');
    expect(full(text)).toEqual(first);
  });

  test('of ten thousand words without a stop is read', () => {
    const text = 'word '.repeat(10_000);
    expect(full(text).head).toHaveLength(10_000);
  });

  test('without a letter has no names', () => {
    expect(full('… — 12, 13!').names).toEqual([]);
  });
});

test('a language without models has tokens and sentences and nothing else', () => {
  const analysis = analyse('Der Bürgermeister sagte nichts. Er ging.', 'de', { depth: 'full' });
  expect(isAnalysed('de')).toBe(false);
  expect(analysis.tokenStart.length).toBe(8);
  expect(analysis.upos ?? analysis.head ?? analysis.names).toBeUndefined();
});

test('tokens alone need no models and give none of their fields', () => {
  const analysis = analyse('The mayor left.', 'en');
  expect(Object.keys(analysis).sort()).toEqual(['language', 'sentenceToken', 'text', 'tokenEnd', 'tokenStart']);
});
