import { describe, expect, it } from 'vitest';
import { findCredits } from '../../src/stages/extract/credits.ts';
import { findDateline } from '../../src/stages/extract/dateline.ts';

function read(text: string, removed: readonly (readonly [rule: string, text: string])[] = [], outlet?: string) {
  const dateline = findDateline(text) ?? undefined;
  return findCredits({
    id: 'a0',
    text,
    removed: removed.map(([rule, words]) => ({ rule, text: words })),
    dateline,
    outlet,
  });
}

describe('findCredits', () => {
  const inText: readonly (readonly [string, string, string, string?])[] = [
    ['HARGATE, Nov 3 (CNS) — Sixty workers were brought out.', 'agency', 'CNS'],
    ['Following is a major part of the article published in the Harbour Quarterly:', 'reprint', 'Harbour Quarterly'],
    [
      'Following is an excerpt from the essay by Ann Dray in The Weekly Lamp:',
      'reprint',
      'The Weekly Lamp',
      'Ann Dray',
    ],
    ['This article was originally published on openFields.', 'reprint', 'openFields'],
    ['The story first appeared in the Arden Mercury.', 'reprint', 'Arden Mercury'],
    ['Republished with permission from Rail Notes.', 'reprint', 'Rail Notes'],
    ['It was noted in a cable first reported by The Northern Times.', 'first-report', 'The Northern Times'],
    ['The Low Island Times first reported that a lorry had sunk.', 'first-report', 'The Low Island Times'],
    ['Lena Ostrow contributed to this report.', 'contribution', 'Lena Ostrow'],
    ['The road is open. With material from Reuters.', 'contribution', 'Reuters'],
    ['The road is open again. — AFP', 'agency', 'AFP'],
    ['The road is open again. (Reuters)', 'agency', 'Reuters'],
  ];
  for (const [text, kind, to, author] of inText) {
    it(text, () => {
      const { credits } = read(text);
      expect(credits).toHaveLength(1);
      expect(credits[0]).toMatchObject({ kind, to, ...(author ? { author } : {}) });
      const anchor = credits[0]!.anchor as { start: number; end: number; exact: string };
      expect(text.slice(anchor.start, anchor.end)).toBe(anchor.exact);
    });
  }

  it('reads a reprint’s line under the text, and its author', () => {
    const { credits, authors } = read('The dam holds.', [['byline', 'By Corin Vale – Northern Rivers Review']]);
    expect(credits).toEqual([
      {
        to: 'Northern Rivers Review',
        author: 'Corin Vale',
        kind: 'reprint',
        anchor: { removed: 'By Corin Vale – Northern Rivers Review' },
      },
    ]);
    expect(authors).toEqual(['Corin Vale']);
  });

  it('takes the author of “his article” from the introduction', () => {
    const text =
      'DUNMAR – Ole Brandt, a surveyor, says the crane was old.\n\nFollowing is a part of his article published in Crane World:';
    expect(read(text)).toMatchObject({
      credits: [{ to: 'Crane World', author: 'Ole Brandt' }],
      authors: ['Ole Brandt'],
    });
  });

  it('reads an agency that stands alone where a byline stands', () => {
    expect(read('It snowed.', [['byline', 'Continental Press Agency']]).credits).toMatchObject([
      { to: 'Continental Press Agency', kind: 'agency' },
    ]);
  });

  it('doesn’t credit the outlet itself', () => {
    expect(read('HARGATE (CNS) — Sixty workers.', [], 'CNS').credits).toEqual([]);
  });

  const none = [
    'The report was published on Tuesday by mistake.',
    'He contributed to this report of his own will and reported it first.',
    'The group (OKL) denied it.',
    'Police first reported it on Monday.',
    'On Monday Police first reported it.',
    'She said that the paper first reported the news wrongly.',
  ];
  for (const text of none) it(`nothing in “${text}”`, () => expect(read(text).credits).toEqual([]));

  it('leaves menus and related links alone', () => {
    expect(
      read('It snowed.', [
        ['related-links', 'Reuters'],
        ['navigation', 'AFP | Reuters'],
      ]).credits,
    ).toEqual([]);
  });
});
