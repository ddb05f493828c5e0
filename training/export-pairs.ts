/**
 * Writes labelled pairs of figures and of dates, with their signs, for `training/pairs/train.py`:
 *
 *   npx tsx training/export-pairs.ts OUT.json
 *
 * Pairs come from the project's own open trap items and stories (eval/points, eval/stories): two figures of one gold
 * point belong together. Items hold few figures, so three of one kind of news are also read as one pair of longer
 * articles. What no gold point tells of counts for less; where a reader said of such a pair what it is
 * (`training/pairs/labels.jsonl`), that holds.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ownTrapItems, readStory, STORIES } from '../eval/points/own-gold.ts';
import { snippetPage, type TrapItem, type TrapSnippet } from '../eval/points/trap-items.ts';
import { findWords } from '../eval/story-voices.ts';
import { sentenceOf } from '../src/model/claim.ts';
import { readValue } from '../src/stages/points/claim-value.ts';
import type { ClaimView } from '../src/stages/points/claim-view.ts';
import { DATE_SIGNS, dateSigns, PLAIN_DATE_SIGNS, plainDateSigns } from '../src/stages/points/date-signs.ts';
import { FIGURE_SIGNS, figureSigns, PLAIN_FIGURE_SIGNS, plainFigureSigns } from '../src/stages/points/figure-signs.ts';
import { findObstacle } from '../src/stages/points/find-obstacle.ts';
import { figureKind } from '../src/stages/points/rival-claims.ts';
import { tellOneStory } from '../src/stages/points/story-ties.ts';
import { type Page, viewPile } from './view-pile.ts';

const ITEM_FILES = ['open', 'open2', 'open3', 'open4'] as const;
const STORY_PARTS = ['open', 'open2', 'open3'] as const;
/** Items of one kind of news that are read as one. */
const TOGETHER = 3;

interface GoldPoint {
  readonly kind: string;
  readonly state: string;
  readonly readings: readonly { readonly pages: readonly string[]; readonly words: readonly string[] }[];
}

interface Pile {
  readonly id: string;
  readonly from: 'item' | 'items' | 'story';
  readonly pages: readonly Page[];
  readonly gold: readonly GoldPoint[];
}

interface Pair {
  readonly pile: string;
  readonly from: Pile['from'];
  readonly kind: 'number' | 'date';
  readonly together: boolean;
  /** 2 where a reader said so, 1 where one of them stands in a gold point, 0 where none does. */
  readonly told: 0 | 1 | 2;
  readonly a: readonly [sentence: string, figure: string];
  readonly b: readonly [sentence: string, figure: string];
  readonly signs: readonly number[];
}

const here = dirname(fileURLToPath(import.meta.url));
const keyOf = (item: string, kind: string, a: readonly string[], b: readonly string[]): string =>
  JSON.stringify([item, kind, ...[a, b].map((one) => one.join('|')).sort()]);
const labels = new Map(
  readFileSync(join(here, 'pairs/labels.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const { item, kind, a, b, together } = JSON.parse(line) as {
        item: string;
        kind: string;
        a: [string, string];
        b: [string, string];
        together: boolean;
      };
      return [keyOf(item, kind, a, b), together] as const;
    }),
);

const toPage = (snippet: TrapSnippet) => ({ file: `${snippet.id}.html`, bytes: Buffer.from(snippetPage(snippet)) });

function readItem({ id, snippets, points }: TrapItem): Pile {
  const gold = points.map(({ kind, state, readings }) => ({
    kind,
    state,
    readings: readings.map((reading) => ({
      pages: reading.in.map((name) => `${name}.html`),
      words: [reading.words],
    })),
  }));
  return { id, from: 'item', pages: snippets.map(toPage), gold };
}

/** The first snippets of several items as one article, the second ones as another. */
function readTogether(items: readonly TrapItem[]): Pile {
  const page = (at: number) =>
    toPage({
      ...items[0]!.snippets[at]!,
      id: String(at),
      title: items.map(({ snippets }) => snippets[at]!.title).join(' / '),
      text: items.map(({ snippets }) => snippets[at]!.text).join('\n'),
    });
  const gold = items.flatMap(({ snippets, points }) => {
    const place = new Map(snippets.map(({ id }, at) => [id, `${at}.html`]));
    return points.map(({ kind, state, readings }) => ({
      kind,
      state,
      readings: readings.map((reading) => ({ pages: reading.in.map((id) => place.get(id)!), words: [reading.words] })),
    }));
  });
  return { id: items[0]!.id, from: 'items', pages: [page(0), page(1)], gold };
}

function groupItems(items: readonly TrapItem[]): TrapItem[][] {
  const groups = new Map<string, TrapItem[]>();
  for (const item of items) {
    const key = `${item.id.slice(0, 2)} ${(item as { domain?: string }).domain}`;
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups.values()].flatMap((group) =>
    Array.from({ length: Math.floor(group.length / TOGETHER) }, (_, n) =>
      group.slice(n * TOGETHER, (n + 1) * TOGETHER),
    ),
  );
}

function readPiles(): Pile[] {
  const items = ITEM_FILES.flatMap((file) => ownTrapItems(file));
  const stories = STORY_PARTS.flatMap((part) => STORIES[part]).map((name): Pile => {
    const { pages, gold } = readStory(name);
    return { id: name, from: 'story', pages, gold: (JSON.parse(gold) as { points: GoldPoint[] }).points };
  });
  return [...items.map(readItem), ...groupItems(items).map(readTogether), ...stories];
}

const placeOf = ({ quantity, time, claim }: ClaimView) => quantity?.anchor ?? time?.anchor ?? sentenceOf(claim);

function pointsOf(view: ClaimView, files: readonly string[], { gold, from }: Pile): Set<GoldPoint> {
  const { start, end } = placeOf(view);
  const { text } = view.source.article;
  const isOfKind = ({ kind }: GoldPoint): boolean =>
    kind === view.claim.kind || (from !== 'story' && kind !== 'number' && kind !== 'date');
  const holds = ({ pages, words }: GoldPoint['readings'][number]): boolean =>
    pages.some((page) => files.includes(page)) &&
    words.some((told) => {
      const span = findWords(text, told);
      return span !== undefined && start < span[1] && span[0] < end;
    });
  return new Set(gold.filter((point) => isOfKind(point) && point.readings.some(holds)));
}

async function pairsOf(pile: Pile): Promise<Pair[]> {
  const { views: all, filesOf } = await viewPile(pile.pages);
  // Dates of several items stand under one day of publication, which is not theirs.
  const views = all.filter(({ claim: { kind } }) => kind === 'number' || (kind === 'date' && pile.from !== 'items'));
  const held = views.map((view) => pointsOf(view, filesOf.get(view.source.article.id)!, pile));
  const pairs: Pair[] = [];
  views.forEach((x, i) => {
    views.slice(i + 1).forEach((y, k) => {
      const other = held[i + 1 + k]!;
      const [a, b] = [x, y].map((view) => [sentenceOf(view.claim).exact, readValue(view)?.words ?? ''] as const);
      if (
        x.source === y.source ||
        figureKind(x) !== figureKind(y) ||
        a![0] === b![0] ||
        findObstacle(x, y, true) !== null
      )
        return;
      if (pile.from === 'story' && !tellOneStory(x, y)) return;
      const kind = x.claim.kind as 'number' | 'date';
      const common = [...held[i]!].filter((point) => other.has(point));
      const label = pile.from === 'item' ? labels.get(keyOf(pile.id, kind, a!, b!)) : undefined;
      const together = label ?? common.some(({ state }) => state !== 'none');
      const told = label !== undefined || common.length > 0 ? 2 : held[i]!.size + other.size > 0 ? 1 : 0;
      const signs =
        kind === 'number'
          ? figureSigns(x, y, plainFigureSigns(x, y), () => true)!
          : dateSigns(x, y, plainDateSigns(x, y), () => true)!;
      pairs.push({ pile: pile.id, from: pile.from, kind, together, told, a: a!, b: b!, signs });
    });
  });
  return pairs;
}

const pairs: Pair[] = [];
for (const pile of readPiles()) pairs.push(...(await pairsOf(pile)));
const signs = { number: FIGURE_SIGNS, date: DATE_SIGNS };
const plain = { number: PLAIN_FIGURE_SIGNS.length, date: PLAIN_DATE_SIGNS.length };
writeFileSync(process.argv[2]!, JSON.stringify({ signs, plain, pairs }));
console.log(`${pairs.length} pairs, ${pairs.filter(({ together }) => together).length} of them together`);
