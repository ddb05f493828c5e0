import { describe, expect, it } from 'vitest';
import type { ArticlePage } from '../../src/server/contract/articles.ts';
import type {
  MapView,
  OutletLine,
  OutletView,
  SpeakerLine,
  SpeakerView,
  ThingView,
  UnnamedLine,
} from '../../src/server/contract/things.ts';
import type { TimelineDays, TimelineView } from '../../src/server/contract/timeline.ts';
import type { VersionsView } from '../../src/server/contract/versions.ts';
import type { StemmaNode, StemmaView } from '../../src/server/contract.ts';
import { createApp } from '../../src/server/index.ts';
import { alignParts, diffTexts } from '../../src/server/views/diff-texts.ts';
import { cutTree } from '../../src/server/views/stemma-view.ts';
import { labelDays } from '../../src/server/views/timeline-view.ts';
import { bridgeClosure } from '../report/fixtures/bridge-closure.ts';

const app = createApp({ loadRecord: () => bridgeClosure });
const status = async (path: string): Promise<number> =>
  (await app.request(`http://localhost/api/views/${path}`)).status;
async function get<Body>(path: string): Promise<Body> {
  const response = await app.request(`http://localhost/api/views/${path}`);
  expect(response.status, path).toBe(200);
  return (await response.json()) as Body;
}

describe('the articles', () => {
  it('are all there, those without a day last, and facets count them', async () => {
    const page = await get<ArticlePage>('articles?limit=1000');
    expect(page.items.map(({ source }) => source.id).sort()).toEqual(bridgeClosure.articles.map(({ id }) => id).sort());
    const days = page.items.map(({ source }) => source.earliest ?? '~');
    expect(days).toEqual([...days].sort());
    expect(page.facets.outlets.reduce((sum, { count }) => sum + count, 0)).toBe(page.total);
  });

  it('are narrowed by what a facet offers, to as many as it says', async () => {
    const { facets } = await get<ArticlePage>('articles');
    for (const name of ['outlets', 'years', 'names', 'speakers', 'languages'] as const) {
      for (const { value, count } of facets[name].slice(0, 3)) {
        const parameter = {
          outlets: 'outlet',
          years: 'year',
          names: 'name',
          speakers: 'speaker',
          languages: 'language',
        }[name];
        expect((await get<ArticlePage>(`articles?${new URLSearchParams({ [parameter]: value })}`)).total).toBe(count);
      }
    }
  });

  it('are found by their words, and the words shown are theirs', async () => {
    const { exact, article } = bridgeClosure.claims[0]!.anchors[0]!;
    const phrase = exact.split(/\s+/).slice(0, 5).join(' ').replace(/["“”]/g, '');
    const page = await get<ArticlePage>(`articles?${new URLSearchParams({ q: `"${phrase}"` })}`);
    const hit = page.items.find(({ source }) => source.id === article)!;
    const text = bridgeClosure.articles.find(({ id }) => id === article)!.text;
    const marked = hit.parts.find(({ mark }) => mark)!.text;
    expect(text.slice(hit.at, hit.at + marked.length)).toBe(marked);
  });

  it.each([
    'articles?from=2020-02-30',
    'articles?from=2021-01-02&to=2021-01-01',
    'articles?limit=0',
    'timeline?from=x',
    'timeline/days',
  ])('refuse %s', async (path) => expect(await status(path)).toBe(400));
});

describe('the timeline', () => {
  it('draws each time that has a day on either side, once', async () => {
    const whole = await get<TimelineView>('timeline');
    const { first, last } = whole.whole!;
    const view = await get<TimelineView>(`timeline?from=${first}&to=${last}`);
    const drawn = view.lanes.reduce((sum, { count }) => sum + count, 0);
    const dated = bridgeClosure.times.filter(
      ({ kind, earliest, latest }) => (kind === 'date' || kind === 'time') && earliest !== null && latest !== null,
    );
    expect(drawn).toBe(dated.length);
    expect(view.density.reduce((sum, count) => sum + count, 0)).toBe(dated.length);
    for (const { marks, count } of view.lanes) expect(marks.reduce((sum, mark) => sum + mark.count, 0)).toBe(count);
  });

  it('leads from a mark to the sentences, with the words of the time marked in them', async () => {
    const view = await get<TimelineView>('timeline');
    const lane = view.lanes[0]!;
    const { earliest, latest } = lane.marks[0]!;
    const search = new URLSearchParams({ from: earliest, to: latest, outlet: lane.outlet ?? '' });
    const days = await get<TimelineDays>(`timeline/days?${search}`);
    expect(days.total).toBeGreaterThanOrEqual(lane.marks[0]!.count);
    for (const { parts, source, at } of days.items) {
      const text = bridgeClosure.articles.find(({ id }) => id === source.id)!.text;
      const words = parts.map((part) => part.text).join('');
      expect(text.slice(at, at + words.length)).toBe(words);
      expect(parts.some(({ mark }) => mark)).toBe(true);
    }
  });

  it('shows only what answers a point, or only the days, where that is asked for', async () => {
    const { whole } = await get<TimelineView>('timeline');
    const { lanes } = await get<TimelineView>(`timeline?from=${whole!.first}&to=${whole!.last}&answers=1`);
    const answered = new Set(bridgeClosure.points.flatMap(({ readings }) => readings.flatMap(({ claims }) => claims)));
    const times = new Set(bridgeClosure.claims.filter(({ id }) => answered.has(id)).map(({ time }) => time));
    const dated = bridgeClosure.times.filter(({ id, earliest }) => times.has(id) && earliest !== null);
    expect(lanes.reduce((sum, lane) => sum + lane.count, 0)).toBe(dated.length);
    expect(lanes.flatMap(({ marks }) => marks).every(({ group }) => group !== null)).toBe(true);
    expect((await get<TimelineView>('timeline?from=1800-01-01&to=1800-12-31')).lanes).toEqual([]);
  });

  it.each([
    ['2013-05-09', '2013-05-09', '9 May 2013'],
    ['2013-01-01', '2013-12-31', '2013'],
    ['2012-02-01', '2012-02-29', 'Feb 2012'],
    ['2019-06-24', '2019-06-30', '24 Jun 2019 to 30 Jun 2019'],
    ['2012-02-01', '2012-02-28', '1 Feb 2012 to 28 Feb 2012'],
  ])('calls %s to %s %s', (earliest, latest, label) => expect(labelDays(earliest, latest)).toBe(label));
});

describe('things named, speakers and outlets', () => {
  it('are each a page of their own', async () => {
    const { items } = await get<{ items: { id: string; mentions: number }[] }>('names?limit=1000');
    expect(items).toHaveLength(bridgeClosure.entities.length);
    for (const { id, mentions } of items) {
      const thing = await get<ThingView>(`names/${id}`);
      expect(thing.byOutlet.reduce((sum, own) => sum + own.mentions, 0)).toBe(mentions);
      expect(thing.where.reduce((sum, { count }) => sum + count, 0)).toBe(mentions);
      for (const { sentences, articles } of thing.together) expect(sentences).toBeGreaterThanOrEqual(articles);
      for (const { cited } of thing.roles) expect(cited.length).toBeGreaterThan(0);
      for (const { names } of thing.byOutlet)
        for (const { text } of names) expect(thing.names.map((name) => name.text)).toContain(text);
    }
    const speakers = await get<{ items: SpeakerLine[] }>('speakers?limit=1000');
    expect(speakers.items.reduce((sum, { count }) => sum + count, 0)).toBe(bridgeClosure.statements.length);
    expect(new Set(speakers.items.map(({ key }) => key)).size).toBe(speakers.items.length);
    for (const { key, name } of speakers.items) expect((await get<SpeakerView>(`speakers/${key}`)).name).toBe(name);
  });

  it('tell who speaks without a name, with the reason and the words', async () => {
    const [first, second, ...others] = bridgeClosure.statements;
    const speaker = { words: 'a clerk', identified: 'anonymous', withheldBecause: 'she feared for her post' } as const;
    const record = {
      ...bridgeClosure,
      statements: [
        { ...first!, speaker },
        { ...second!, speaker: { words: 'an aide', identified: 'anonymous' as const } },
        ...others,
      ],
    };
    const response = await createApp({ loadRecord: () => record }).request('http://localhost/api/views/unnamed');
    const { items } = (await response.json()) as { items: UnnamedLine[] };
    const clerk = items.find(({ words }) => words === 'a clerk')!;
    expect(clerk.because).toBe('she feared for her post');
    expect(clerk.said.map(({ id, at, content }) => [id, at, content])).toEqual([
      [first!.anchor.article, first!.anchor.start, first!.content],
    ]);
    expect(items.find(({ words }) => words === 'an aide')!.because).toBeNull();
    expect(items.every(({ said }) => said.length > 0)).toBe(true);
  });

  it('are looked for by a part of their name', async () => {
    const { name, id } = bridgeClosure.entities[0]!;
    const found = await get<{ items: { id: string }[] }>(
      `names?${new URLSearchParams({ q: name.slice(1).toUpperCase() })}`,
    );
    expect(found.items.map((item) => item.id)).toContain(id);
    expect((await get<{ total: number }>('names?q=zzzz')).total).toBe(0);
  });

  it('give an outlet its own and what it takes, and no score', async () => {
    const { items } = await get<{ items: OutletLine[] }>('outlets');
    expect(items.reduce((sum, { articles }) => sum + articles, 0)).toBe(bridgeClosure.articles.length);
    for (const line of items) {
      const view = await get<OutletView>(`outlet?${new URLSearchParams({ name: line.outlet ?? '' })}`);
      expect(view.lone.length).toBe(line.alone);
      expect(view.against.length).toBe(line.contradicted);
      expect(Object.keys(view)).not.toContain('score');
    }
  });

  it.each(['names/e0', 'speakers/w0', 'outlet?name=zzzz', 'articles/a0/versions'])('%s is not there', async (path) =>
    expect(await status(path)).toBe(404),
  );
});

describe('the map', () => {
  it('has the places that are known, and counts the others', async () => {
    const spot = {
      country: 'NO',
      lat: 60,
      lon: 10,
      precision: 'country',
      certain: true,
      because: 'a country',
      others: 0,
    } as const;
    const [first, ...others] = bridgeClosure.entities;
    const record = {
      ...bridgeClosure,
      entities: [{ ...first!, place: spot }, ...others.map((other) => ({ ...other, type: 'place' as const }))],
    };
    const own = createApp({ loadRecord: () => record });
    const view = (await (await own.request('http://localhost/api/views/map')).json()) as MapView;
    expect(view.places.map(({ id, spot: { lat } }) => [id, lat])).toEqual([[first!.id, 60]]);
    expect(view.unplacedTotal).toBe(others.length);
  });
});

describe('versions', () => {
  it('are each a change of the one before, letter by letter', async () => {
    const edge = bridgeClosure.lineage.find(({ kind }) => kind === 'revision');
    const view = await get<VersionsView>(`articles/${edge?.copy ?? bridgeClosure.articles[0]!.id}/versions`);
    expect(view.steps).toHaveLength(view.versions.length - 1);
  });

  it.each([
    ['The mill burned.', 'The mill burned.', [['same', 'The mill burned.']]],
    [
      'The mill burned at noon.',
      'The mill burned at dusk.',
      [
        ['same', 'The mill burned at '],
        ['removed', 'noon'],
        ['added', 'dusk'],
        ['same', '.'],
      ],
    ],
    [
      'At least 1,200 people left.',
      'At least 3,000 people left.',
      [
        ['same', 'At least '],
        ['removed', '1,200'],
        ['added', '3,000'],
        ['same', ' people left.'],
      ],
    ],
    [
      'Rain fell.',
      'The council met and voted on the bridge.',
      [
        ['removed', 'Rain fell.'],
        ['added', 'The council met and voted on the bridge.'],
      ],
    ],
  ])('%s → %s', (before, after, runs) => {
    const found = diffTexts([[before]], [[after]]).flatMap((block) =>
      block.runs.map(({ change, text }) => [change, text]),
    );
    expect(found).toEqual(runs);
  });

  it('read as one change where only a short word parts two', () => {
    const [block] = diffTexts(
      [['The mayor set off at once for the mill.']],
      [['The mayor rose late at noon for the mill.']],
    );
    expect(block!.runs.map(({ change, text }) => [change, text])).toEqual([
      ['same', 'The mayor '],
      ['removed', 'set off at once'],
      ['added', 'rose late at noon'],
      ['same', ' for the mill.'],
    ]);
  });

  it('keep every word of both', () => {
    const before = [['One house fell.', 'Two men died.'], ['Rain came.'], ['The bridge held, the mayor said.']];
    const after = [
      ['One house fell.', 'Three men died.', 'Roads closed.'],
      ['The bridge held, the mayor said on Monday.'],
      ['Help is on its way.'],
    ];
    const blocks = diffTexts(before, after);
    const words = (skip: string) =>
      blocks
        .map(({ runs }) => runs.flatMap(({ change, text }) => (change === skip ? [] : [text])).join(''))
        .filter((text) => text !== '');
    expect(words('added').map((text) => text.trim())).toEqual(before.map((paragraph) => paragraph.join(' ')));
    expect(words('removed').map((text) => text.trim())).toEqual(after.map((paragraph) => paragraph.join(' ')));
  });

  it('set parts that are one side by side, in order', () => {
    expect(alignParts(['a b c d', 'x', 'e f g h'], ['e f g i', 'y'])).toEqual([
      ['a b c d', null],
      ['x', null],
      ['e f g h', 'e f g i'],
      [null, 'y'],
    ]);
  });
});

describe('a tree too large to send', () => {
  const node = (key: string, depth: number, parent: string | null): StemmaNode =>
    ({ key, depth, parent, left: 0 }) as StemmaNode;
  const tree = [
    node('o', 0, null),
    node('a', 1, 'o'),
    node('a1', 2, 'a'),
    node('a2', 2, 'a'),
    node('b', 1, 'o'),
    node('c', 1, 'o'),
  ];

  it('keeps what is nearest to its original and says what is left out', () => {
    expect(cutTree(tree, 4).map(({ key, left }) => [key, left])).toEqual([
      ['o', 0],
      ['a', 2],
      ['b', 0],
      ['c', 0],
    ]);
    expect(cutTree(tree, 2).map(({ key, left }) => [key, left])).toEqual([
      ['o', 2],
      ['a', 2],
    ]);
  });

  it('keeps the way to the one asked for', () => {
    expect(cutTree(tree, 3, 'a2').map(({ key }) => key)).toEqual(['o', 'a', 'a2']);
    expect(cutTree(tree, 9)).toHaveLength(tree.length);
  });

  it('sends whole trees, and the one of an article', async () => {
    const all = await get<StemmaView>('stemma');
    const key = all.nodes.find(({ article }) => article)!.key;
    const one = await get<StemmaView>(`stemma?of=${key}`);
    expect(one.trees).toBe(1);
    expect(one.nodes.map((each) => each.key)).toContain(key);
    expect((await get<StemmaView>('stemma?of=a0')).nodes).toEqual([]);
  });
});
