import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ApparatusNote, StemmaNode } from '../../src/server/contract.ts';
import { relationOf } from '../../web/logic/apparatus.ts';
import { firstFolded, foldStemma } from '../../web/logic/fold-stemma.ts';
import { packMarks } from '../../web/logic/pack-marks.ts';
import { placeNodes } from '../../web/logic/place-nodes.ts';
import { formatRoute, parseRoute } from '../../web/logic/route.ts';
import { dayNumber, makeTimeScale } from '../../web/logic/time-scale.ts';
import { moveWindow, pickWindow, zoomWindow } from '../../web/logic/time-window.ts';
import { flowSteps, formatShare } from '../../web/logic/wording.ts';
import { chooseLabels } from '../../web/map/place-labels.ts';
import { findStoryPlaces } from '../../web/map/story-places.ts';
import { sortNotes } from '../../web/reader/sort-notes.ts';

describe('addresses', () => {
  it.each([
    ['', 'points', [], {}],
    ['#/', 'points', [], {}],
    ['#/nowhere/else', 'points', ['else'], {}],
    ['#/read/a12?at=40', 'read', ['a12'], { at: '40' }],
    ['#/points?q=a%20b&kind=', 'points', [], { q: 'a b' }],
    ['#/read/%E0%A4%A', 'read', ['%E0%A4%A'], {}],
  ])('%s', (hash, view, parts, query) => {
    expect(parseRoute(hash)).toEqual({ view, parts, query });
  });

  it('are read as they were written, whatever words stand in them', () => {
    const words = fc.string({ minLength: 1, unit: 'grapheme' });
    fc.assert(
      fc.property(words, words, (part, value) => {
        expect(parseRoute(formatRoute('compare', [part], { q: value, kind: '' }))).toEqual({
          view: 'compare',
          parts: [part],
          query: { q: value },
        });
      }),
    );
  });
});

describe('time', () => {
  it('keeps the order of days, from the first at 0 to the last at 1', () => {
    const days = fc.uniqueArray(fc.integer({ min: 0, max: 30_000 }), { minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(days, (offsets) => {
        const sorted = [...offsets].sort((a, b) => a - b);
        const toDay = (offset: number) => new Date(offset * 86_400_000).toISOString().slice(0, 10);
        const scale = makeTimeScale(offsets.map(toDay));
        const places = sorted.map((offset) => scale.place(toDay(offset)));
        expect(places[0]).toBe(0);
        expect(places.at(-1)).toBe(1);
        expect(places.every((place, at) => at === 0 || place > places[at - 1]!)).toBe(true);
      }),
    );
  });

  it('places a day between two known ones between them, and one day in the middle', () => {
    const scale = makeTimeScale(['2021-03-10', '2021-03-12', '2021-06-18']);
    expect(scale.place('2021-03-11')).toBeGreaterThan(scale.place('2021-03-10'));
    expect(scale.place('2021-03-11')).toBeLessThan(scale.place('2021-03-12'));
    expect(makeTimeScale(['2021-03-10']).place('2021-03-10')).toBe(0.5);
    expect(dayNumber('1970-01-03')).toBe(2);
  });
});

const node = (key: string, depth: number, parent: string | null, day: string | null = null): StemmaNode => ({
  key,
  depth,
  parent,
  article: {
    id: key,
    title: key,
    outlet: null,
    dates: [],
    earliest: day,
    latest: day,
    textLength: 1,
    captures: 1,
    points: 0,
  },
  outside: null,
  kind: parent === null ? null : 'reprint',
  words: null,
  share: 0.5,
  passages: 1,
  certain: true,
  because: [],
  others: [],
  left: 0,
});
const forest = [node('a', 0, null), node('b', 1, 'a'), node('c', 2, 'b'), node('d', 1, 'a'), node('e', 0, null)];

describe('the stemma', () => {
  it.each([
    ['nothing folded', [], ['a', 'b', 'c', 'd', 'e']],
    ['a root', ['a'], ['a', 'e']],
    ['a copy in the middle', ['b'], ['a', 'b', 'd', 'e']],
    ['one that has nothing under it', ['e'], ['a', 'b', 'c', 'd', 'e']],
  ])('folds %s', (_, folded, shown) => {
    const rows = foldStemma(forest, new Set(folded));
    expect(rows.map(({ key }) => key)).toEqual(shown);
    expect(rows[0]!.below).toBe(3);
  });

  it('shows a small one whole and folds the copies of a large one', () => {
    expect(firstFolded(forest).size).toBe(0);
    expect([...firstFolded(forest, 3)]).toEqual(['a']);
  });

  it('is drawn from left to right, copies of one day beside what they were taken from', () => {
    const rows = [node('a', 0, null, '2021-03-10'), node('b', 1, 'a', '2021-03-10'), node('c', 1, 'a', '2021-03-15')];
    const scale = makeTimeScale(['2021-03-10', '2021-03-15']);
    const { nodes, edges } = placeNodes(rows, scale, { width: 500, rowHeight: 50, top: 0 });
    expect(nodes[1]!.x).toBeGreaterThan(nodes[0]!.x);
    expect(nodes[2]!.x).toBeGreaterThan(nodes[1]!.x);
    expect(nodes[2]!.x).toBeLessThanOrEqual(500);
    expect(edges.map(({ key }) => key)).toEqual(['b', 'c']);
  });
});

describe('words', () => {
  it('says how another answer stands to one’s own', () => {
    const words = (
      group: 'disputed' | 'unsure' | 'revised' | 'compatible' | 'echoed',
      own: boolean,
      when: 'later' | null = null,
    ) => relationOf({ group }, { own, when }).words;
    expect(words('disputed', false)).toBe('differs:');
    expect(words('unsure', false)).toBe('may differ:');
    expect(words('revised', false, 'later')).toBe('later revised to:');
    expect(words('revised', false)).toBe('at another stage:');
    expect(words('echoed', true)).toBe('agrees, of one origin:');
  });

  it('counts from pages to origins', () => {
    const counts = { captures: 9, articles: 6, outlets: 0, origins: 1, originUnknown: 0 };
    expect(flowSteps(counts).map((step) => step.join(' '))).toEqual([
      '9 pages',
      '6 articles',
      'no known outlet',
      '1 origin',
    ]);
    expect([formatShare(0.004), formatShare(0), formatShare(0.875)]).toEqual(['under 1%', '0%', '88%']);
  });
});

describe('marks on lines', () => {
  const marks = [
    [0, 100],
    [10, 20],
    [30, 40],
    [102, 110],
    [104, 120],
  ] as const;
  const pack = (most: number) => packMarks(marks, ([from, to]) => ({ from, to }), most);

  it('lie over no other of their line', () => {
    const { packed, lines } = pack(9);
    for (const a of packed)
      for (const b of packed) if (a !== b && a.line === b.line) expect(a.to < b.from || b.to < a.from).toBe(true);
    expect(lines).toBe(2);
    expect(packed.map(({ mark }) => mark)).toHaveLength(marks.length);
  });

  it('crowd the last line where there is no room for more', () => {
    expect(pack(1)).toMatchObject({ lines: 1 });
    expect(packMarks([], () => ({ from: 0, to: 0 }), 3).lines).toBe(1);
  });
});

describe('the days shown', () => {
  const window = { from: '2020-01-01', to: '2020-01-31' };
  it.each([
    ['later', moveWindow(window, 1), { from: '2020-02-01', to: '2020-03-02' }],
    ['earlier', moveWindow(window, -1), { from: '2019-12-01', to: '2019-12-31' }],
    ['nearer', zoomWindow(window, 0.5), { from: '2020-01-09', to: '2020-01-24' }],
    [
      'a week at least',
      zoomWindow({ from: '2020-01-01', to: '2020-01-02' }, 0.5),
      { from: '2019-12-30', to: '2020-01-05' },
    ],
    [
      'picked backwards',
      pickWindow({ from: '2020-01-01', to: '2020-12-31' }, 0.5, 0.25),
      { from: '2020-04-01', to: '2020-07-02' },
    ],
    [
      'never before the first year',
      moveWindow({ from: '0001-01-02', to: '0002-01-01' }, -5),
      { from: '0001-01-01', to: '0001-01-01' },
    ],
  ])('%s', (_, found, wanted) => expect(found).toEqual(wanted));
});

describe('notes of a margin', () => {
  const note = (id: string, group: ApparatusNote['group'], lone = false) =>
    ({ point: id, group, lone, at: 0 }) as ApparatusNote;
  const notes = [
    note('a', 'echoed'),
    note('b', 'single', true),
    note('c', 'disputed'),
    note('d', 'echoed'),
    note('e', 'revised'),
  ];
  const ids = (list: readonly ApparatusNote[]) => list.map(({ point }) => point);

  it('leave open what conflicts, in the order of the sentences, and fold what repeats', () => {
    const { open, folded, lone } = sortNotes(notes, 2);
    expect([ids(open), ids(folded), ids(lone)]).toEqual([['c', 'e'], ['a', 'd'], ['b']]);
  });

  it('fold nothing for the sake of one', () => {
    expect(ids(sortNotes(notes, 3).folded)).toEqual([]);
  });
});

describe('names on a map', () => {
  const spot = (id: string, x: number, y: number) => ({ id, name: 'Ferrow', x, y, radius: 5 });
  it('lie over no other name, no place, and not beyond the edge', () => {
    const chosen = chooseLabels(
      [spot('a', 20, 20), spot('b', 24, 26), spot('c', 290, 50), spot('d', 100, 80)],
      300,
      100,
    );
    expect([...chosen]).toEqual(['b', 'd']);
    expect([...chooseLabels([spot('a', 20, 20), spot('b', 20, 60)], 300, 100)]).toEqual(['a', 'b']);
  });
});

describe('the places that a map frames at first', () => {
  const place = (name: string, mentions: number, lon: number, lat: number) => ({ name, mentions, spot: { lon, lat } });
  const near = [
    place('Arvo', 40, 20, 41),
    place('Besk', 25, 21, 42),
    place('Corl', 8, 19, 40),
    place('Dunn', 5, 23, 41),
  ];
  const names = (places: readonly { name: string }[]) => places.map(({ name }) => name);

  it.each([
    ['all that lie together', near, ['Arvo', 'Besk', 'Corl', 'Dunn']],
    ['not one far off and named in passing', [...near, place('Far', 2, -150, -20)], ['Arvo', 'Besk', 'Corl', 'Dunn']],
    ['one far off that is named much', [near[0]!, place('Far', 38, -150, -20), near[1]!], ['Arvo', 'Far', 'Besk']],
    ['two of one weight, wherever', [place('Here', 1, 0, 0), place('There', 1, 170, 0)], ['Here', 'There']],
    ['one alone', [place('Here', 1, 0, 0)], ['Here']],
    ['none', [], []],
  ])('%s', (_, places, framed) => expect(names(findStoryPlaces(places))).toEqual(framed));

  it('hold most of what is named, in the order given', () => {
    const spot = fc.record({ lon: fc.integer({ min: -180, max: 180 }), lat: fc.integer({ min: -80, max: 80 }) });
    const some = fc.array(fc.record({ mentions: fc.integer({ min: 1, max: 99 }), spot }), { maxLength: 30 });
    fc.assert(
      fc.property(some, (places) => {
        const framed = findStoryPlaces(places);
        const sum = (list: typeof framed) => list.reduce((all, { mentions }) => all + mentions, 0);
        expect(sum(framed)).toBeGreaterThanOrEqual(0.8 * sum(places));
        expect(framed).toEqual(places.filter((one) => framed.includes(one)));
      }),
    );
  });
});
