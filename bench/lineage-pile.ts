/**
 * A pile of articles for the lineage bench: sentences of benchmark bodies in which names and rarer words are drawn
 * anew, so that no two articles are one story; a house's line under those of the one daily; and copies by other
 * outlets, planted at several rates.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SHARED } from '../eval/task.ts';
import type { LineageArticle } from '../src/stages/lineage/index.ts';

export const PILE_DATA = 'data/pages/article-extraction-benchmark/ground-truth.json';
/** Sentences of an article. */
const SENTENCES = 24;
/** A tenth of the pile are copies. */
export const COPIES = 0.1;
/** Shares of sentences that copies keep; in every fourth of those kept a word is another. */
export const KEPT: readonly number[] = [0.9, 0.7, 0.5];
/** Words that stand in more of the sentences are the language's. */
const COMMON = 0.004;

function drawer(seed: number): () => number {
  return () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
}

interface Stock {
  /** Sentences cut at their words: [word, what follows it] in turn. */
  readonly sentences: readonly (readonly string[])[];
  readonly small: readonly string[];
  readonly capitals: readonly string[];
  readonly common: ReadonlySet<string>;
}

function readStock(): Stock {
  const truth = JSON.parse(readFileSync(join(SHARED, PILE_DATA), 'utf8')) as Record<string, { articleBody: string }>;
  const bodies = Object.values(truth).map(({ articleBody }) => articleBody);
  const sentences = bodies
    .flatMap((body) => body.split(/(?<=[.!?]["”’]?)\s+/))
    .map((words) => words.replace(/\s+/g, ' ').trim())
    .filter((words) => /^[\x20-\x7e‘’“”–—]{60,300}$/.test(words));
  const cut = sentences.map((words) => words.split(/([A-Za-z]+)/));
  const counts = new Map<string, number>();
  for (const parts of cut) {
    for (const word of new Set(parts.filter((part) => /^[a-z]/i.test(part)).map((part) => part.toLowerCase()))) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  const common = new Set([...counts].filter(([, count]) => count > COMMON * cut.length).map(([word]) => word));
  const rare = [
    ...new Set(cut.flat().filter((part) => /^[A-Za-z]{3,}$/.test(part) && !common.has(part.toLowerCase()))),
  ];
  const capitals = rare.filter((word) => /^[A-Z]/.test(word));
  return { sentences: cut, small: rare.filter((word) => /^[a-z]/.test(word)), capitals, common };
}

/** Articles that a pile of so many has; its copies are the last. */
export function* makePile(size: number): Generator<LineageArticle> {
  const draw = drawer(7);
  const stock = readStock();
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(draw() * items.length)]!;
  const renew = (part: string): string =>
    !/^[A-Za-z]{3,}$/.test(part) || stock.common.has(part.toLowerCase())
      ? part
      : pick(/^[A-Z]/.test(part) ? stock.capitals : stock.small);
  const sentence = (): string => pick(stock.sentences).map(renew).join('');
  const edit = (words: string): string =>
    draw() < 0.25 ? words.replace(/ [a-z]{4,}/, ` ${pick(stock.small)}`) : words;
  const copies = Math.round(size * COPIES);
  const kept = new Map<number, string[]>();
  for (let at = 0; at < size - copies; at++) {
    const sentences = Array.from({ length: SENTENCES }, sentence);
    if (at < copies) kept.set(at, sentences);
    yield makeArticle(at, 'One Daily', sentences);
  }
  for (let at = 0; at < copies; at++) {
    const share = KEPT[at % KEPT.length]!;
    const sentences = kept
      .get(at)!
      .map((words, place) => ((place * 7 + at) % SENTENCES < share * SENTENCES ? edit(words) : sentence()));
    yield makeArticle(size - copies + at, `Other ${at}`, sentences);
  }
}

const HOUSE_LINE =
  'The One Daily is read in nine valleys and on two islands. To have its letters from the capital in your box each morning, write to the office at the old weir, where Ilse and Jon will put you down for the spring.';

function makeArticle(at: number, outlet: string, sentences: readonly string[]): LineageArticle {
  const paragraphs = Array.from({ length: Math.ceil(sentences.length / 3) }, (_, row) =>
    sentences.slice(3 * row, 3 * row + 3).join(' '),
  );
  const text = [...paragraphs, HOUSE_LINE].join('\n\n');
  const blocks = [{ kind: 'paragraph' as const, start: 0, end: text.length }];
  const id = `a${String(at).padStart(7, '0')}`;
  return { id, capture: `c${at}`, title: `Title ${at}`, outlet, byline: [], credits: [], text, blocks };
}
