import { describe, expect, it } from 'vitest';
import { foldSpelling } from '../../../src/language/en/spelling-variants.ts';
import { compareVersions } from '../../../src/stages/lineage/compare-versions.ts';
import { splitSentences } from '../../../src/stages/lineage/split-sentences.ts';
import { DISPATCH } from './lineage-fixtures.ts';

const TEXT = DISPATCH.join('\n\n');

describe('compareVersions', () => {
  it.each<[string, string]>([
    ['nothing', TEXT],
    ['quotes, dashes and capitals', TEXT.replace(/[“”]/g, '"').replaceAll('—', '--').replace('Divers', 'DIVERS')],
    ['a hyphen', TEXT.replace('goods train', 'goods-train').replace('schoolchildren', 'school-children')],
    ['American spelling', TEXT.replace('metres', 'meters')],
    ['moved paragraphs', [...DISPATCH.slice(4), ...DISPATCH.slice(0, 4)].join('\n\n')],
    ['labels, a heading, a pull quote', `Read more\n\n${TEXT}\n\nThey sent us paint\n\nShare this story`],
    ['other line ends', TEXT.replaceAll('\n\n', '\n')],
  ])('sees no change in %s', (_, later) => {
    const { changed, altered, removed, added } = compareVersions({ text: TEXT }, { text: later });
    expect({ changed, altered, removed, added }).toEqual({ changed: false, altered: [], removed: [], added: [] });
  });

  it('gives numbers, dates and names that changed, and the sentences', () => {
    const later = TEXT.replace('at least 14 people', 'at least 19 people')
      .replace('on Wednesday', 'on Friday')
      .replace('Orsolya Feher', 'Piroska Lang')
      .replace(
        'The government is',
        'Police in Tolsk detained two engineers of the company on June 2. The government is',
      );
    const changes = compareVersions({ text: TEXT }, { text: later });
    expect(changes).toMatchObject({
      changed: true,
      numbers: { removed: ['14'], added: ['19'] },
      dates: { removed: ['Wednesday'], added: ['June 2', 'Friday'] },
      names: { removed: ['Orsolya Feher'], added: ['Piroska Lang'] },
      removed: [],
    });
    expect(changes.added.map(({ start, end }) => later.slice(start, end))).toEqual([
      'Police in Tolsk detained two engineers of the company on June 2.',
    ]);
    expect(changes.altered.map(({ after }) => later.slice(after.end - 25, after.end))).toEqual(
      ['transport ministry said.', 'union of track workers.', 'of the same pattern.'].map((words) =>
        expect.stringContaining(words),
      ),
    );
  });

  it('mirrors itself', () => {
    const later = TEXT.replace('14', '19');
    const there = compareVersions({ text: TEXT }, { text: later });
    const back = compareVersions({ text: later }, { text: TEXT });
    expect([back.numbers.added, back.numbers.removed]).toEqual([there.numbers.removed, there.numbers.added]);
    expect(back.altered.map(({ before, after }) => [after, before])).toEqual(
      there.altered.map(({ before, after }) => [before, after]),
    );
  });

  it.each([
    ['sentences', 'It fell on 3 May. '.repeat(20_000), 'It rose on 4 May. '.repeat(20_000)],
    ['one word', 'a'.repeat(300_000), 'b'.repeat(300_000)],
    ['capitals', 'Aa '.repeat(60_000), 'Bb '.repeat(60_000)],
    ['digits', '1,'.repeat(60_000), '2.'.repeat(60_000)],
  ])('finishes on pages of %s', (_, text, other) => {
    expect(compareVersions({ text }, { text: other }).changed).toBe(true);
  });
});

describe('splitSentences', () => {
  it.each<[string, string[]]>([
    ['He came. He went.', ['He came.', 'He went.']],
    ['Mr. Ek and J. Lund came.', ['Mr. Ek and J. Lund came.']],
    ['“Go.” He went.', ['“Go.”', 'He went.']],
    ['A heading\nA line. and more', ['A heading', 'A line. and more']],
    ['  ', []],
  ])('%s', (text, sentences) => {
    expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
  });
});

describe('foldSpelling', () => {
  it.each([
    ['colour', 'color'],
    ['labour', 'labor'],
    ['organised', 'organized'],
    ['organisation', 'organization'],
    ['centre', 'center'],
    ['analyse', 'analyze'],
    ['travelled', 'traveled'],
    ['defence', 'defense'],
    ['dialogue', 'dialog'],
  ])('%s is %s', (british, american) => {
    expect(foldSpelling(british)).toBe(foldSpelling(american));
  });

  it.each([
    ['hour', 'hor'],
    ['four', 'for'],
    ['wise', 'wize'],
    ['here', 'heer'],
    ['called', 'caled-'],
  ])('%s is not %s', (word, other) => {
    expect(foldSpelling(word)).not.toBe(foldSpelling(other));
  });
});
