/**
 * Pairs of pages with a label: what a reader would say that their sharing means. Bodies are news articles of the data
 * folder; what is planted in them (edits, slugs, chrome, local paragraphs) is ours. The pairs `story` are two outlets'
 * own reports of one event, as they were printed.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { SHARED } from '../task.ts';
import { CHROME, LEADS, LOCAL, SAYS, SLUGS } from './bank.ts';

export const PAIR_DATA = [
  'data/statements/polnear/train-160.jsonl',
  'data/pages/article-extraction-benchmark/ground-truth.json',
  'data/pages/ecbplus-stories/docs.jsonl.gz',
];

export type PairLabel = 'same' | 'revision' | 'partial' | 'quotes' | 'story' | 'chrome' | 'none';
export const PAIR_LABELS: readonly PairLabel[] = ['same', 'revision', 'partial', 'quotes', 'story', 'chrome', 'none'];

export interface LabelledPair {
  readonly label: PairLabel;
  /** How it was planted: "cut tail". */
  readonly how: string;
  /** The two pages as plain text. */
  readonly pages: readonly [string, string];
  /** The agency that a credit on each page proves, where one does. */
  readonly agencies: readonly [string | null, string | null];
}

interface Body {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

type Draw = () => number;

function drawer(seed: number): Draw {
  return () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
}

const pick = <Item>(items: readonly Item[], draw: Draw): Item => items[Math.floor(draw() * items.length)]!;

function some<Item>(items: readonly Item[], count: number, draw: Draw): Item[] {
  const left = [...items];
  return Array.from(
    { length: Math.min(count, left.length) },
    () => left.splice(Math.floor(draw() * left.length), 1)[0]!,
  );
}

const countWords = (text: string): number => text.split(/\s+/).length;

/** What the printed page began with: an agency's own dateline would stand beside the planted one. */
const OWN_DATELINE = /^[\p{Lu}][^—–-]{0,60}?(?:\([^)]{2,30}\)\s*)?\s(?:—|–|--|-)\s/u;
/** An agency's name in the text would prove what no planted credit does. */
const OWN_CREDIT = /\b(?:Associated Press|Reuters|AFP|Agence France|Canadian Press|UPI|Bloomberg)\b|\((?:AP|CNN)\b/;

function toBody(title: string, text: string): Body {
  const paragraphs = text
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => countWords(line) > 6 && !OWN_CREDIT.test(line) && !line.startsWith(title.slice(0, 40) || '\n'));
  if (paragraphs[0]) paragraphs[0] = paragraphs[0].replace(OWN_DATELINE, '');
  return { title, paragraphs };
}

const isEnglish = ({ paragraphs }: Body): boolean =>
  (paragraphs.join(' ').match(/\b(?:the|of|and)\b/g)?.length ?? 0) > 20;

function readBodies(): Body[] {
  const polnear = readFileSync(join(SHARED, PAIR_DATA[0]!), 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  const truth = JSON.parse(readFileSync(join(SHARED, PAIR_DATA[1]!), 'utf8')) as Record<
    string,
    { articleBody: string }
  >;
  const bodies = [
    ...polnear.map((line) => {
      const { title, text } = JSON.parse(line) as { title: string; text: string };
      return toBody(title, text);
    }),
    ...Object.values(truth).map(({ articleBody }) => toBody('', articleBody)),
  ];
  return bodies
    .filter((body) => isEnglish(body))
    .filter(({ paragraphs }) => paragraphs.length >= 9 && countWords(paragraphs.join(' ')) < 1600)
    .map((body) =>
      body.title === '' ? { ...body, title: body.paragraphs[0]!.split(' ').slice(0, 8).join(' ') } : body,
    );
}

const PLACES = ['TOLSK', 'HALDEN, Vellmar', 'ORSK', 'VELLMAR CITY'];

interface Page {
  readonly text: string;
  readonly agency: string | null;
}

/** A page as it is saved: headline, who wrote it, the text, the lines under it. */
function print({ title, paragraphs }: Body, draw: Draw, slugged: boolean, chrome: readonly string[] = []): Page {
  const slug = slugged ? pick(SLUGS, draw) : null;
  const place = pick(PLACES, draw);
  const text = [...paragraphs];
  if (slug?.at === 'dateline') text[0] = `${slug.words.replace('{PLACE}', place)} ${text[0]}`;
  const byline = slug?.at === 'byline' ? [slug.words] : [];
  const end = slug?.at === 'end' ? [slug.words] : [];
  return { text: [title, ...byline, ...text, ...end, ...chrome].join('\n\n'), agency: slug?.agency ?? null };
}

const straighten = (text: string): string => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replace(/—/g, '--');
const retitle = (title: string, draw: Draw): string =>
  draw() < 0.5
    ? title
    : `${pick(['Report', 'Latest', 'Officials'], draw)}: ${title.split(' ').slice(0, 5).join(' ')} and more`;

/** Changes the numbers of a text, as a later count does. */
const recount = (text: string): string => text.replace(/\b\d{1,3}\b/, (number) => String(Number(number) + 3));

/** Drops some of the words that a copy editor drops. */
const trim = (text: string): string =>
  text.replace(/\b(?:very|also|recently|quickly|just|new|largely|still|already) /g, '').replace(/ percent\b/g, '%');

const QUOTE = /[“"]([^“”"]{50,400})[”"]/g;

function findQuotes(body: Body): { readonly words: string; readonly speaker: string }[] {
  return body.paragraphs.flatMap((line) =>
    [...line.matchAll(QUOTE)]
      .filter(({ 1: words }) => countWords(words!) >= 10)
      .map(({ 1: words }) => {
        const speaker = line.replace(words!, ' ').match(/\b([A-Z][a-z]+ )?[A-Z][a-z]{3,}\b/)?.[0] ?? 'an official';
        return { words: words!, speaker };
      }),
  );
}

type Maker = (body: Body, other: Body, draw: Draw) => readonly [Body, Body] | null;

const insert = (paragraphs: readonly string[], added: readonly string[], draw: Draw): string[] => {
  const all = [...paragraphs];
  for (const words of added) all.splice(1 + Math.floor(draw() * all.length), 0, words);
  return all;
};

const MAKERS: readonly {
  readonly label: PairLabel;
  readonly how: string;
  readonly make: Maker;
  readonly slugs?: readonly [boolean, boolean];
  readonly chrome?: 'shared' | 'own';
}[] = [
  {
    label: 'same',
    how: 'other marks',
    slugs: [true, true],
    make: (body, _, draw) => [body, { title: retitle(body.title, draw), paragraphs: body.paragraphs.map(straighten) }],
  },
  {
    label: 'same',
    how: 'no credit, page around it',
    slugs: [true, false],
    chrome: 'own',
    make: (body, _, draw) => [body, { title: retitle(body.title, draw), paragraphs: body.paragraphs.map(trim) }],
  },
  {
    label: 'same',
    how: 'the last line cut',
    slugs: [true, true],
    chrome: 'own',
    make: (body, _, draw) => [
      body,
      { title: retitle(body.title, draw), paragraphs: body.paragraphs.slice(0, -1).map(trim) },
    ],
  },
  {
    label: 'revision',
    how: 'write-through',
    slugs: [true, true],
    make: (body, _, draw) => {
      const kept = body.paragraphs
        .slice(1)
        .filter(() => draw() < 0.75)
        .map(recount);
      return [
        body,
        {
          title: retitle(body.title, draw),
          paragraphs: [pick(LEADS, draw), ...insert(kept, some(LOCAL, 2, draw), draw)],
        },
      ];
    },
  },
  {
    label: 'revision',
    how: 'lead and toll',
    slugs: [true, false],
    make: (body, _, draw) => [
      body,
      {
        title: retitle(body.title, draw),
        paragraphs: [pick(LEADS, draw), ...insert(body.paragraphs.slice(1).map(recount), some(LOCAL, 1, draw), draw)],
      },
    ],
  },
  {
    label: 'revision',
    how: 'half of it new',
    slugs: [true, true],
    make: (body, _, draw) => {
      const half = Math.ceil(body.paragraphs.length * 0.5);
      const kept = some(
        body.paragraphs.map((words, at) => ({ words, at })),
        half,
        draw,
      )
        .sort((a, b) => a.at - b.at)
        .map(({ words }) => trim(words));
      return [
        body,
        {
          title: retitle(body.title, draw),
          paragraphs: [pick(LEADS, draw), ...insert(kept, some(LOCAL, Math.min(4, half), draw), draw)],
        },
      ];
    },
  },
  {
    label: 'partial',
    how: 'cut tail',
    slugs: [true, true],
    make: (body, _, draw) => [
      body,
      {
        title: retitle(body.title, draw),
        paragraphs: body.paragraphs.slice(0, Math.ceil(body.paragraphs.length * (0.25 + 0.2 * draw()))),
      },
    ],
  },
  {
    label: 'partial',
    how: 'cut tail and local matter',
    slugs: [true, false],
    make: (body, _, draw) => [
      body,
      {
        title: retitle(body.title, draw),
        paragraphs: [...body.paragraphs.slice(0, Math.ceil(body.paragraphs.length * 0.35)), ...some(LOCAL, 4, draw)],
      },
    ],
  },
  {
    label: 'partial',
    how: 'three paragraphs in another piece',
    slugs: [true, false],
    make: (body, other, draw) => {
      const from = Math.floor(draw() * (body.paragraphs.length - 3));
      const part = body.paragraphs.slice(from, from + 3).filter((line) => !/["“]/.test(line));
      if (countWords(part.join(' ')) < 50) return null;
      return [body, { ...other, paragraphs: [...other.paragraphs.slice(0, 4), ...part, ...other.paragraphs.slice(4)] }];
    },
  },
  {
    label: 'partial',
    how: 'one background',
    slugs: [true, true],
    make: (body, other) => {
      const part = body.paragraphs.slice(-3).filter((line) => !/["“]/.test(line) && countWords(line) > 18);
      if (countWords(part.join(' ')) < 35) return null;
      return [body, { ...other, paragraphs: [...other.paragraphs, ...part] }];
    },
  },
  {
    label: 'quotes',
    how: 'one speaker, two reporters',
    slugs: [false, false],
    make: (body, other, draw) => {
      const quotes = findQuotes(body).slice(0, 3);
      if (quotes.length < 2) return null;
      const told = quotes.map(({ words, speaker }) =>
        pick(SAYS, draw)
          .replace('{Q}', `“${words.replace(/[,.]$/, ',')}”`)
          .replace('{S}', speaker),
      );
      return [body, { ...other, paragraphs: insert(other.paragraphs.slice(0, 7), told, draw) }];
    },
  },
  {
    label: 'quotes',
    how: 'one quotation',
    slugs: [true, true],
    make: (body, other, draw) => {
      const quotes = findQuotes(body).slice(0, 1);
      if (quotes.length < 1) return null;
      const told = quotes.map(({ words, speaker }) =>
        pick(SAYS, draw).replace('{Q}', `"${words}"`).replace('{S}', speaker),
      );
      return [body, { ...other, paragraphs: insert(other.paragraphs.slice(0, 9), told, draw) }];
    },
  },
  {
    label: 'quotes',
    how: 'a statement, cut differently',
    slugs: [false, true],
    make: (body, other, draw) => {
      const quotes = findQuotes(body);
      if (quotes.length < 3) return null;
      const statement = quotes
        .slice(0, 4)
        .map(({ words }) => words.replace(/[,]$/, '.'))
        .join(' ');
      const half = statement.split('. ').slice(0, 3).join('. ');
      const first = `The office of the prefect said in a statement: “${statement}”`;
      const second = `“${half},” the prefect’s office wrote in answer to questions from the Vellmar Courier.`;
      return [
        { title: other.title, paragraphs: insert(other.paragraphs.slice(0, 6), [first], draw) },
        { title: LEADS[0]!.slice(0, 50), paragraphs: [LEADS[1]!, second, ...LOCAL.slice(0, 5)] },
      ];
    },
  },
  {
    label: 'chrome',
    how: 'lines of pages',
    slugs: [true, true],
    chrome: 'shared',
    make: (body, other) => [body, other],
  },
  { label: 'none', how: 'two stories', slugs: [true, true], make: (body, other) => [body, other] },
];

/** Longest run of words that two texts share. */
function longestRun(a: string, b: string): number {
  const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const [wa, wb] = [words(a), words(b)];
  let best = 0;
  let row = new Uint16Array(wb.length + 1);
  for (const word of wa) {
    const next = new Uint16Array(wb.length + 1);
    for (let j = 0; j < wb.length; j++) {
      if (wb[j] !== word) continue;
      next[j + 1] = row[j]! + 1;
      best = Math.max(best, next[j + 1]!);
    }
    row = next;
  }
  return best;
}

/** Two outlets' own reports of one event: their longest common run is a phrase. */
function makeStories(count: number, draw: Draw): LabelledPair[] {
  const docs = gunzipSync(readFileSync(join(SHARED, PAIR_DATA[2]!)))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { story: string; body: string });
  const long = docs.filter(({ body }) => countWords(body) > 120);
  const pairs: LabelledPair[] = [];
  for (let tries = 0; pairs.length < count && tries < 20 * count; tries++) {
    const a = pick(long, draw);
    const b = pick(
      long.filter(({ story, body }) => story === a.story && body !== a.body),
      draw,
    );
    if (b === undefined || longestRun(a.body, b.body) > 9) continue;
    const page = ({ body }: { body: string }): string => body.trim().replace(/\n/g, '\n\n');
    pairs.push({ label: 'story', how: 'one event', pages: [page(a), page(b)], agencies: [null, null] });
  }
  return pairs;
}

/** The pairs, the same each time: `each` of every way of planting. */
export function makePairs(each: number, seed = 11): LabelledPair[] {
  const draw = drawer(seed);
  const bodies = readBodies();
  const pairs: LabelledPair[] = [];
  for (const { label, how, make, slugs = [false, false], chrome } of MAKERS) {
    for (let made = 0, tries = 0; made < each && tries < 10 * each; tries++) {
      const body = pick(bodies, draw);
      const other = pick(
        bodies.filter((one) => one !== body),
        draw,
      );
      const both = make(body, other, draw);
      if (both === null) continue;
      const lines = chrome === 'shared' ? some(CHROME, 4, draw).flat() : [];
      const own = chrome === 'own' ? some(CHROME, 3, draw).flat() : lines;
      const a = print(both[0], draw, slugs[0], lines);
      const b = print(both[1], draw, slugs[1], own);
      pairs.push({ label, how, pages: [a.text, b.text], agencies: [a.agency, b.agency] });
      made++;
    }
  }
  return [...pairs, ...makeStories(2 * each, draw)];
}
