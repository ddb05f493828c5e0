import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countCommon } from '../../../src/stages/lineage/count-common.ts';
import { findCitations } from '../../../src/stages/lineage/find-citations.ts';
import { findCues, mayMention } from '../../../src/stages/lineage/find-cues.ts';
import { indexOutlets, NO_OUTLETS } from '../../../src/stages/lineage/outlet-index.ts';
import { findWords, hashWords, WordRoom } from '../../../src/text/find-words.ts';

const article = (text: string) => ({ text, blocks: [{ kind: 'paragraph' as const, start: 0, end: text.length }] });
const FILLER = 'The ferry lay at the quay until noon, and nobody came to untie it.';

describe('findCues', () => {
  it.each([
    'The bridge is closed, the Orlund Tribune reported on Monday.',
    'The Orlund Tribune newspaper, which had reported the closure, has withdrawn it.',
    'She told the weekly Vellmar Observer that the bolts were old.',
    'According to the International News Agency of Upper Skarra, the span sank.',
    'The International News Agency of Upper Skarra has said that the span sank.',
    'They read the newspaper Le Phare. The bolts were old, Le Phare wrote.',
    'He was quoted by the L’Echo Tribune as saying so.',
    'The span sank, the coastAFP said.',
    'In an interview with the Tolsk Harbour and Upper Valley Weekly Gazette she denied it.',
  ])('leaves open what names a publication: %s', (sentence) => {
    const text = `${FILLER} ${sentence} ${FILLER}`;
    expect(findCues(text, hashWords(text)).attributions).toBe(true);
    expect(findCitations(article(text), NO_OUTLETS)).not.toEqual([]);
  });

  it.each(['New figures from the Ministry of Roads show it.', 'The records released by Vellmar Rail show it.'])(
    'leaves open what names a source of figures: %s',
    (text) => {
      expect(findCues(text, hashWords(text)).figures).toBe(true);
      expect(findCitations(article(text), NO_OUTLETS)).not.toEqual([]);
    },
  );

  it('rules out a text without cues', () => {
    expect(findCues(FILLER, hashWords(FILLER))).toEqual({ attributions: false, figures: false, allusions: false });
  });
});

describe('mayMention', () => {
  const outlets = indexOutlets([{ outlet: 'Lower Ister' }, { outlet: 'Lower Ister Valley Record' }]);

  it.each([
    ['As Lower Ister first wrote, the span sank.', true],
    ['She told a reporter of the Lower Ister Valley Record so.', true],
    ['Lower Ister is a town of nine mills.', false],
    ['Nothing was told.', false],
  ])('%s: %s', (text, open) => {
    expect(mayMention(hashWords(text), outlets)).toBe(open);
    if (!open) expect(findCitations(article(text), outlets)).toEqual([]);
  });
});

describe('countCommon', () => {
  const words = fc.uint32Array({ max: 12, maxLength: 40 });

  it('counts each word as often as it stands in both', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(words, words), { minLength: 1, maxLength: 6 }), (pairs) => {
        for (const [a, b] of pairs) {
          const left = [...b];
          const common = [...a].filter((word) => left.includes(word) && left.splice(left.indexOf(word), 1)).length;
          expect(countCommon(a, b)).toBe(common);
          expect(countCommon(b, a)).toBe(common);
        }
      }),
    );
  });
});

describe('findWords', () => {
  it('finds the same words in memory that was used before', () => {
    const room = new WordRoom(1);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        expect(findWords(text, room)).toEqual(findWords(text));
      }),
    );
  });
});
