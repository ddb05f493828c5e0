import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/model/index.ts';
import { findCandidates, fingerprintArticle, traceLineage } from '../../../src/stages/lineage/index.ts';
import { credit, DISPATCH, day, FERRY, makeArticle, shortEdges, trace } from './lineage-fixtures.ts';

const agency = {
  outlet: 'Northern Wire Agency',
  published: day('2031-05-03'),
  dateline: { place: 'TOLSK', agency: 'NWA', start: 0, end: 30 },
};
const original = makeArticle('a1', DISPATCH, agency);
const NAVIGATION =
  'Home | News | Sport | Weather | Letters to the editor | Classified advertisements | Subscribe today';

describe('copies of a dispatch', () => {
  it('finds a credited reprint whose last paragraphs are cut', () => {
    const reprint = makeArticle('b1', DISPATCH.slice(0, 5), {
      outlet: 'Vellmar Courier',
      credits: [credit('NWA', 'agency')],
      published: day('2031-05-03'),
    });
    const [edge] = trace([original, reprint]).edges;
    expect(edge).toMatchObject({ copy: 'b1', of: 'a1', kind: 'reprint', direction: { certain: true } });
    expect(edge!.share).toBeGreaterThan(0.95);
  });

  it('finds an uncredited one with two sentences edited, and its words in both texts', () => {
    const edited = [...DISPATCH];
    edited[0] =
      'A bridge over the Ister gave way under a goods train on Monday night, leaving many dead and cutting the only line between the capital and the coast, officials said.';
    edited[4] =
      'The railway company, in a statement that convinced nobody, held that the bridge had been sound in April.';
    const reprint = makeArticle('b1', edited, { outlet: 'Vellmar Today', published: day('2031-05-03') });
    const [edge] = trace([reprint, original]).edges;
    expect(edge).toMatchObject({ copy: 'b1', of: 'a1', kind: 'reprint' });
    for (const { copy, of } of edge!.passages) {
      const words = (text: string): number => text.split(/\s+/).length;
      const [a, b] = [reprint.text.slice(...copy), original.text.slice(...of)];
      expect(Math.abs(words(a) - words(b))).toBeLessThan(12);
    }
    expect(reprint.text.slice(...edge!.passages[0]!.copy)).toMatch(/^A bridge over the Ister/);
  });

  it('survives changed quotes, hyphens and a dropped adjective', () => {
    const printed = DISPATCH.map((words) =>
      words.replace(/[“”]/g, '"').replace('goods train', 'train').replaceAll('—', '-'),
    );
    const reprint = makeArticle('b1', printed, { outlet: 'Vellmar Post', published: day('2031-05-04') });
    const [edge] = trace([original, reprint]).edges;
    expect(edge!.share).toBeGreaterThan(0.98);
  });

  it('finds moved paragraphs', () => {
    const moved = [DISPATCH[5]!, DISPATCH[6]!, ...DISPATCH.slice(1, 5), DISPATCH[7]!];
    const reprint = makeArticle('b1', moved, { outlet: 'Vellmar Post', published: day('2031-05-04') });
    expect(trace([original, reprint]).edges[0]!.share).toBeGreaterThan(0.95);
  });

  it('hangs two reprints from the dispatch, not from each other', () => {
    const first = makeArticle('b1', DISPATCH.slice(0, 6), { outlet: 'Vellmar Courier', published: day('2031-05-04') });
    const second = makeArticle('b2', DISPATCH.slice(1), { outlet: 'Coast Echo', published: day('2031-05-05') });
    expect(shortEdges(trace([second, first, original]))).toEqual(['b1 reprint a1', 'b2 reprint a1']);
  });

  it('hangs a hundred reprints from it too, more than are compared with each other', () => {
    const reprints = Array.from({ length: 100 }, (_, at) =>
      makeArticle(`b${at}`, DISPATCH.slice(0, 5 + (at % 4)), { outlet: `Paper ${at}`, published: day('2031-05-04') }),
    );
    const edges = shortEdges(trace([...reprints, { ...original, id: 'z1' }]));
    expect(edges).toEqual(reprints.map(({ id }) => `${id} reprint z1`).sort());
  });

  it('finds sixty words of a long live page', () => {
    const live = makeArticle(
      'l1',
      [
        ...Array.from(
          { length: 60 },
          (_, at) => `Line ${at} of the day brought news ${at * 7} of town ${at + 3} and weather ${at * 11} beside it.`,
        ),
        DISPATCH[3]!,
        DISPATCH[4]!,
        DISPATCH[5]!,
      ],
      { outlet: 'Live Vellmar', published: day('2031-05-05') },
    );
    expect(trace([live, original]).edges).toMatchObject([{ copy: 'l1', of: 'a1' }]);
  });

  it('gives two reprints of an agency outside the pile one origin there', () => {
    const both = ['b1', 'b2'].map((id, at) =>
      makeArticle(id, DISPATCH.slice(at), {
        outlet: `Paper ${id}`,
        credits: [credit('Outer Press Agency', 'agency')],
        published: day('2031-05-04'),
      }),
    );
    expect(shortEdges(trace(both))).toEqual([
      'b1 reprint [Outer Press Agency]',
      'b2 reprint b1',
      'b2 reprint [Outer Press Agency]',
    ]);
  });
});

describe('stages and captures', () => {
  it('tells a revision at the same address, the later one the copy', () => {
    const later = [
      DISPATCH[0]!.replace('14', '19'),
      DISPATCH[1]!,
      DISPATCH[3]!,
      'Police detained two engineers of the railway company late on Tuesday.',
      DISPATCH[7]!,
    ];
    const url = 'https://nwa.example/2031/ister-bridge';
    const old = { ...original, url };
    const revised = makeArticle('a0', later, {
      ...agency,
      url: `${url}?src=feed`,
      updated: day('2031-05-04'),
      title: 'Toll rises to 19',
    });
    expect(trace([old, revised]).edges).toMatchObject([
      { copy: 'a0', of: 'a1', kind: 'revision', direction: { certain: true } },
    ]);
  });

  it('takes a changed number in the same words for a revision, not for another capture', () => {
    const corrected = makeArticle(
      'a2',
      DISPATCH.map((words) => words.replace('at least 14', 'at least 17')),
      { ...agency, title: original.title, updated: day('2031-05-05') },
    );
    expect(shortEdges(trace([original, corrected]))).toEqual(['a2 revision a1']);
  });

  it('brings two captures of one article together; a pull quote and a fact box are the page’s', () => {
    const noisy = [...DISPATCH.slice(0, 4), 'They sent us paint', '• 14 - dead\n• 6 - missing', ...DISPATCH.slice(4)];
    const first = makeArticle('s1', DISPATCH, { outlet: 'Vellmar Courier', title: 'The bridge' });
    const second = makeArticle('s2', noisy, { title: 'The bridge' });
    const { same, edges } = trace([first, second]);
    expect(same).toEqual([{ representative: 's2', articles: ['s1', 's2'] }]);
    expect(edges).toMatchObject([{ copy: 's1', of: 's2', kind: 'same' }]);
  });

  it('takes an outlet and its initials for one outlet', () => {
    const prints = [
      makeArticle('s1', DISPATCH, { outlet: 'Northern Wire Agency', title: 'The bridge' }),
      makeArticle('s2', DISPATCH, { outlet: 'NWA', title: 'The bridge' }),
    ];
    expect(trace(prints).same).toEqual([{ representative: 's1', articles: ['s1', 's2'] }]);
  });

  it('never makes one article of two outlets’ prints, not even through a capture that names none', () => {
    const prints = [
      makeArticle('s1', DISPATCH, { outlet: 'Vellmar Courier', title: 'The bridge' }),
      makeArticle('s2', DISPATCH, { outlet: 'Coast Echo', title: 'The bridge' }),
      makeArticle('s3', DISPATCH, { title: 'The bridge' }),
    ];
    for (const { articles } of trace(prints).same) expect(articles).not.toEqual(expect.arrayContaining(['s1', 's2']));
  });
});

describe('parts', () => {
  it('tells an excerpt with an introduction of its own', () => {
    const excerpt = makeArticle(
      'e1',
      [
        'A correspondent of the Vellmar Courier looks back at the fall of the bridge.',
        'Following is a major part of the article published in the Vellmar Courier:',
        ...DISPATCH.slice(1, 5),
      ],
      { outlet: 'Strand Gazette', published: day('2031-05-09') },
    );
    const source = makeArticle('a1', DISPATCH, { outlet: 'The Vellmar Courier', published: day('2031-05-03') });
    expect(trace([excerpt, source]).edges).toMatchObject([
      { copy: 'e1', of: 'a1', kind: 'excerpt', direction: { certain: true } },
    ]);
  });

  it('keeps independent reports of one statement apart: quotation', () => {
    const statement =
      '“The bridge was inspected in April, no fault was found in any of its bolts, and whoever says otherwise will have to say it before a judge,”';
    const first = makeArticle(
      'q1',
      [FERRY[0]!, `${statement} the railway’s director told the press in Tolsk.`, FERRY[1]!],
      { outlet: 'Vellmar Courier', published: day('2031-05-04') },
    );
    const second = makeArticle(
      'q2',
      [
        'Trains stood still on the coast line for a second day.',
        `Reporters had waited four hours for Emil Varga. ${statement} he said, and left by the back door.`,
        'His company has lost a fifth of its value since Monday.',
      ],
      { outlet: 'Coast Echo', published: day('2031-05-05') },
    );
    expect(shortEdges(trace([first, second]))).toEqual(['q2 quotation q1']);
  });

  it('takes a shared background paragraph for a shared origin', () => {
    const background =
      'The Ister bridge was built in 1911 by an Austrian firm and was to have been replaced ten years ago. Two plans for a new one were dropped for want of money in the years after the war.';
    const first = makeArticle('g1', [...FERRY, background], {
      outlet: 'Vellmar Courier',
      published: day('2031-05-04'),
    });
    const second = makeArticle(
      'g2',
      [
        'Parliament will debate the railway law on Friday, three years after it was first tabled.',
        'The opposition wants the company split in two.',
        background,
        'A vote is not expected before the summer, and the minister has said that he will not be hurried by anyone.',
      ],
      { outlet: 'Coast Echo', published: day('2031-05-06') },
    );
    expect(shortEdges(trace([first, second]))).toEqual(['g2 shared-origin g1']);
  });
});

describe('what is no lineage', () => {
  it.each<[string, Article[]]>([
    [
      'unrelated articles with one navigation bar',
      [
        makeArticle('n1', [NAVIGATION, ...DISPATCH.slice(0, 3)], { outlet: 'Vellmar Courier' }),
        makeArticle('n2', [NAVIGATION, ...FERRY], { outlet: 'Vellmar Courier' }),
      ],
    ],
    [
      'mastheads and a line that one outlet prints under everything',
      [...FERRY, ...DISPATCH.slice(3, 6)].map((words, at) =>
        makeArticle(
          `m${at}`,
          [
            words,
            'The Vellmar Courier is the oldest paper of the valley. It is owned by its readers, who elect its editors each spring, and it has never taken a crown from the state.',
          ],
          { outlet: 'Vellmar Courier' },
        ),
      ),
    ],
    [
      'lists of the same headlines',
      [
        makeArticle(
          'h1',
          [
            ...DISPATCH.slice(0, 2),
            'Ferry crews to strike again on Sunday\n\nSeven painters to share the island prize\n\nWhy the bread got dearer in Tolsk',
          ],
          { outlet: 'Vellmar Courier' },
        ),
        makeArticle(
          'h2',
          [
            ...FERRY,
            'Ferry crews to strike again on Sunday\n\nSeven painters to share the island prize\n\nWhy the bread got dearer in Tolsk',
          ],
          { outlet: 'Coast Echo' },
        ),
      ],
    ],
    ['nothing shared', [makeArticle('x1', DISPATCH), makeArticle('x2', FERRY)]],
    ['empty texts', [makeArticle('x1', []), makeArticle('x2', [''])]],
  ])('%s', (_, articles) => {
    expect(trace(articles).edges).toEqual([]);
  });
});

describe('the order of the input', () => {
  it('changes nothing', () => {
    const pile = [
      original,
      makeArticle('b1', DISPATCH.slice(0, 6), { outlet: 'Vellmar Courier', published: day('2031-05-04') }),
      makeArticle('b2', DISPATCH.slice(2), { outlet: 'Coast Echo' }),
      makeArticle('b3', DISPATCH.slice(2), {}),
      makeArticle('b4', DISPATCH, { title: original.title }),
      makeArticle('c1', [...FERRY, `The ${'Coast Echo'} reported on Monday that the bridge had been weak.`], {
        outlet: 'Isle News',
        published: day('2031-05-09'),
      }),
      makeArticle('c2', FERRY, {}),
    ];
    const expected = trace(pile);
    expect(expected.edges.length).toBeGreaterThan(4);
    fc.assert(
      fc.property(fc.shuffledSubarray(pile, { minLength: pile.length }), (shuffled) => {
        expect(trace(shuffled)).toEqual(expected);
      }),
      { numRuns: 25 },
    );
  });
});

describe('what a person has rejected', () => {
  const articles = [
    makeArticle('a1', DISPATCH, { outlet: 'Northern Wire Agency', published: day('2031-05-03') }),
    makeArticle('b1', DISPATCH.slice(0, 5), {
      outlet: 'Coast Echo',
      published: day('2031-05-04'),
      credits: [credit('Outer Press Agency', 'agency')],
    }),
  ];
  const rows = articles.map((article) => ({ article: article.id, hashes: fingerprintArticle(article).hashes }));
  const edgesWithout = (...rejected: string[]): string[] =>
    shortEdges(traceLineage({ articles, candidates: findCandidates(rows), rejected: new Set(rejected) }));

  it('is drawn neither way, and nothing else is lost', () => {
    expect(edgesWithout()).toEqual(['b1 reprint a1', 'b1 reprint [Outer Press Agency]']);
    expect(edgesWithout('b1 a1')).toEqual(['b1 reprint [Outer Press Agency]']);
    expect(edgesWithout('b1 outside Outer Press Agency')).toEqual(['b1 reprint a1']);
  });
});

describe('sources that are hinted at', () => {
  const ministry = makeArticle(
    'm1',
    [
      'The Ministry of Roads denies the report, published yesterday by a website of no name, that the bolts of the Ister bridge were painted over.',
      'All bolts of the northern span have been tested twice since the spring of the flood.',
    ],
    { outlet: 'Ministry of Roads', published: day('2031-05-06') },
  );
  const site = makeArticle(
    's1',
    ['Bolts of the Ister bridge were painted over instead of being changed, two men of the repair gang say.'],
    { outlet: 'The Lockkeeper', published: day('2031-05-05') },
  );
  const other = makeArticle('o1', FERRY, { outlet: 'Isle News', published: day('2031-05-05') });
  const paper = makeArticle(
    'p1',
    [
      'Rust fell on the deck. The ministry says that all bolts of the northern span have been tested twice since April.',
    ],
    { outlet: 'Coast Echo', published: day('2031-05-07') },
  );

  it('finds the one article of the day and the subject that a denial alludes to', () => {
    expect(shortEdges(trace([ministry, site, other]))).toEqual(['m1 citation s1']);
  });

  it('leaves an allusion alone that fits two articles, or none', () => {
    const twin = { ...site, id: 's2', outlet: 'Weir Notes', text: site.text.replace('two men', 'three men') };
    expect(shortEdges(trace([ministry, other]))).toEqual([]);
    expect(shortEdges(trace([ministry, site, twin])).filter((edge) => edge.startsWith('m1'))).toEqual([]);
  });

  it.each([
    ['Coast Echo', 'Coast Echo Staff', []],
    ['Live Harbour', 'liveharbour.com', []],
    ['Coast Echo', 'Isle Media for Coast Echo', []],
    ['Coast Nine Tolsk', 'KTLK', []],
    ['Coast Echo', 'Isle News', ['Isle News']],
    ['Coast Echo', 'AP', ['AP']],
  ])('%s crediting “%s” names outside: %s', (outlet, to, outside) => {
    const { edges } = trace([makeArticle('a', FERRY, { outlet, credits: [credit(to)] })]);
    expect(edges.flatMap(({ of }) => (typeof of === 'string' ? [] : [of.outside]))).toEqual(outside);
  });

  it('knows an institution’s own wording in a sentence that gives it as its words', () => {
    const { edges } = trace([ministry, paper]);
    expect(shortEdges({ edges, same: [], citations: [] })).toEqual(['p1 shared-origin m1']);
    const { copy } = edges[0]!.passages[0]!;
    expect(paper.text.slice(...copy)).toBe('all bolts of the northern span have been tested twice since');
  });

  it('takes no earlier article for an echo of a later one', () => {
    const before = { ...paper, published: day('2031-05-01') };
    expect(shortEdges(trace([ministry, before]))).toEqual([]);
  });
});
