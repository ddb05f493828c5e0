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
  const phrased = inText.filter(([, kind]) => kind !== 'agency');
  it.each([...phrased, ['Via Harbour News', 'reprint', 'Harbour News'] as const])(
    'between other lines: %s',
    (line, kind, to) => {
      const { credits } = read(`The bridge was shut.\n${line}\nNobody was hurt in the yard.`);
      expect(credits).toHaveLength(1);
      expect(credits[0]).toMatchObject({ kind, to });
    },
  );
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

describe('agencies over, in and under their copy', () => {
  const BODY = [
    'The fish market of Orsk stopped for a minute on Tuesday when the news was read out, and then went on.',
    'Nobody bought the herring, which had come in at four in the morning on three boats.',
    'The council will speak of it on Thursday, its clerk said, unless the river rises first.',
    'Two of nine members want the doors open while it does so.',
    'Buses ran as they do on any other day, but for the one over the bridge.',
    'Some forty people stood on the quay with candles until it rained.',
  ];
  const creditsOf = (lines: readonly string[], outlet?: string) =>
    findCredits({ id: 'a1', text: lines.join('\n\n'), removed: [], outlet }).credits.map(({ to }) =>
      to.replace(/^The /, ''),
    );

  it.each([
    ['By Ada Lund, Associated Press | Posted Nov. 12', 'Associated Press'],
    ['ADA LUND Associated Press', 'Associated Press'],
    ['The Canadian Press · Posted: Nov 12, 2031 3:04 PM', 'Canadian Press'],
    ['Ada Lund | Reuters', 'Reuters'],
    ['Orsk | PTI | Updated: Nov 12', 'PTI'],
    ['Reuters Staff', 'Reuters'],
    ['dpa/AFP', 'dpa'],
  ])('over it: %s', (line, agency) => expect(creditsOf([line, ...BODY])).toContain(agency));

  it.each([
    [
      'Copyright 2031 The Associated Press. All rights reserved. This material may not be broadcast.',
      'Associated Press',
    ],
    ['(c) 2031, Bloomberg News', 'Bloomberg News'],
    ['(Reporting by Ada Lund; Editing by Jon Aske) © Thomson Reuters 2031', 'Thomson Reuters'],
    [
      '___ Associated Press writers Ada Lund in Orsk and Jon Aske in Tolsk contributed to this report.',
      'Associated Press',
    ],
    ['This report by The Canadian Press was first published Nov. 12, 2031.', 'Canadian Press'],
    ['(This story is auto-generated from a syndicated feed: PTI)', 'PTI'],
    ['Information from the Associated Press was used in this report.', 'Associated Press'],
    ['With files from Reuters', 'Reuters'],
    ['Contributing: The Associated Press', 'Associated Press'],
    ['el/jn (AFP, dpa)', 'AFP'],
    ['© Copyright 2031 Associated Press', 'Associated Press'],
    ['Based on reporting by AP, AFP, and Reuters', 'AP'],
    ['– Distributed by APA', 'APA'],
    ['Visit Bloomberg News at bloomberg.example', 'Bloomberg News'],
    ['AFP/al', 'AFP'],
    ['(dpa/gem)', 'dpa'],
  ])('under it: %s', (line, agency) => expect(creditsOf([...BODY, line])).toContain(agency));

  it.each([
    ['Petra Novak'],
    ['By Petra Novak'],
    ['Reuters said on Tuesday that it had counted 31 boats, and AP counted 32.'],
    ['A spokesman told AFP that nobody was hurt and that the boats would sail.'],
    ['Photo: Ada Lund'],
    ['Trend of the week: herring'],
    ['Copyright 2031 The Vellmar Courier. All rights reserved.'],
    ['The ferry at the pier of Tolsk on Monday, hours before it sank with its load of slate. © REUTERS / Ada Lund'],
    [
      'Privacy Policy Terms of Use Copyright 2031 Vellmar Media. Associated Press articles: Copyright 2031 The Associated Press.',
    ],
    ['Copyright 2031 Dow Jones & Company, Inc. All Rights Reserved.'],
    ['© Getty Images'],
  ])('no credit: %s', (line) => {
    expect(creditsOf([line, ...BODY])).toEqual([]);
    expect(creditsOf([...BODY, line])).toEqual([]);
  });
});

describe('datelines and stamps', () => {
  const BODY = [
    'The council of Orsk voted on Tuesday to let the water out of the upper pond by degrees.',
    'Those who live under the weir have asked for a second count, which will be held on Friday.',
    'The clerk said that she would count the votes herself and that anyone might watch.',
  ];
  const named = (lines: readonly string[]) => read(lines.join('\n\n')).credits.map(({ to }) => to);

  it.each([
    ['MOSCOW, November 12. /TASS/.', 'TASS'],
    ['MOSCOW. Nov 12 (Interfax) -', 'Interfax'],
    ['Tolsk (EFE).-', 'EFE'],
    ['Tolsk [Vellmar], November 12 (ANI):', 'ANI'],
    ['Tehran, Nov 12, IRNA -', 'IRNA'],
    ['BAGHDAD / AFP -', 'AFP'],
    ['Tolsk – (dpa)', 'dpa'],
    ['(PA)', 'PA'],
  ])('%s', (slug, agency) => expect(named([`${slug} ${BODY[0]}`, ...BODY.slice(1)])).toContain(agency));

  it('reads the dateline of a dispatch that opens with a question or a colon, under a standfirst', () => {
    const opening = 'ORSK, Vellmar (AP) — Was that really the mayor of Orsk, who had sworn never to come back to it?';
    expect(named([opening, ...BODY])).toContain('AP');
    const latest = 'ORSK (AP) — The latest on the strike of the ferrymen at Orsk and Tolsk (all times local):';
    expect(named([latest, ...BODY])).toContain('AP');
  });

  it.each([
    ['byline', 'The Associated Press Published Monday, November 18, 2031 8:22AM EST', 'The Associated Press'],
    ['date', 'Reuters Sep 18, 2031, 02.16PM IST', 'Reuters'],
    ['share-buttons', 'Associated Press\nPublished 11:26 pm EST, Tuesday, November 19, 2031', 'Associated Press'],
    ['page-header', 'ORSK (AP) — The latest on the strike (all times local):', 'AP'],
  ])('under %s: %s', (rule, line, agency) => {
    expect(read(BODY.join('\n\n'), [[rule, line]]).credits.map(({ to }) => to)).toContain(agency);
  });

  it.each([
    ['popup', 'The ferry at Tolsk on Monday.\nREUTERS'],
    ['share-buttons', 'Share\nReuters'],
    ['byline', 'By Ellen Forr - 6th November 2031'],
  ])('no credit under %s: %s', (rule, line) => {
    expect(read(BODY.join('\n\n'), [[rule, line]]).credits).toEqual([]);
  });

  it('takes no place, language or first sighting for a source', () => {
    expect(read('The fever first appeared in West Tolsk at the end of August.').credits).toEqual([]);
    expect(read('The talk was first published in German in the winter.').credits).toEqual([]);
    expect(read('Ada Lund in Orsk and Jon Aske in Tolsk contributed to this report.').credits).toEqual([]);
    expect(read('Rostow (Russia) - A house burned down on Monday.').credits).toEqual([]);
  });
});
