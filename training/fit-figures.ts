/**
 * Fits the weights of `likeFigures` (src/stages/points/like-figures.ts) to labelled pairs of figures, and prints them:
 *
 *   npx tsx training/fit-figures.ts
 *
 * Pairs come from the open trap items and the stories with a gold record: two figures of one gold point are a pair that
 * belongs together, other pairs of figures that a gold point holds are not. Pairs with an obstacle are left out.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadTrapItems, snippetPage } from '../eval/points/trap-items.ts';
import { findWords } from '../eval/story-voices.ts';
import { SHARED } from '../eval/task.ts';
import { analysePages } from '../src/index.ts';
import { sentenceOf } from '../src/model/claim.ts';
import { buildPoints } from '../src/stages/points/build-points.ts';
import { type ClaimView, indexEntities, type PointsInput } from '../src/stages/points/claim-view.ts';
import { findObstacle } from '../src/stages/points/find-obstacle.ts';
import { figureFeatures } from '../src/stages/points/like-figures.ts';
import { viewClaims } from '../src/stages/points/view-claims.ts';
import { fitLogistic } from './fit-logistic.ts';

const STORIES = ['harbour-fire', 'vaccine-batch'];
/** Pull of the weights towards 0. */
const RIDGE = 0.2;

interface GoldPoint {
  readonly state: string;
  readonly readings: readonly { readonly pages: readonly string[]; readonly words: readonly string[] }[];
}

interface Pile {
  readonly pages: readonly { readonly file: string; readonly bytes: Uint8Array }[];
  readonly gold: readonly GoldPoint[];
  /** Every point that its articles share is in the gold. */
  readonly whole: boolean;
}

interface Pair {
  readonly features: readonly number[];
  readonly together: boolean;
  /** Pairs of a large pile weigh less. */
  readonly weight: number;
}

function readItems(): Pile[] {
  return loadTrapItems().map(({ snippets, points }) => ({
    pages: snippets.map((snippet) => ({ file: `${snippet.id}.html`, bytes: Buffer.from(snippetPage(snippet)) })),
    gold: points.map(({ state, readings }) => ({
      state,
      readings: readings.map((reading) => ({ pages: reading.in.map((id) => `${id}.html`), words: [reading.words] })),
    })),
    whole: true,
  }));
}

function readStory(story: string): Pile {
  const home = join(SHARED, 'stories', story);
  const files = readdirSync(join(home, 'pages'));
  const { points } = JSON.parse(readFileSync(join(home, 'gold.json'), 'utf8')) as { points: GoldPoint[] };
  const pages = files.map((file) => ({ file, bytes: readFileSync(join(home, 'pages', file)) }));
  return { pages, gold: points, whole: false };
}

/** The gold points that hold a figure. */
function pointsOf(
  { quantity, source }: ClaimView,
  files: readonly string[],
  gold: readonly GoldPoint[],
): Set<GoldPoint> {
  const { start, end } = quantity!.anchor;
  const holds = ({ pages, words }: GoldPoint['readings'][number]): boolean =>
    pages.some((page) => files.includes(page)) &&
    words.some((text) => {
      const span = findWords(source.article.text, text);
      return span !== undefined && start < span[1] && span[0] < end;
    });
  return new Set(gold.filter(({ readings }) => readings.some(holds)));
}

async function pairsOf({ pages, gold, whole }: Pile): Promise<Pair[]> {
  let input: PointsInput | null = null;
  const watched = { ...buildPoints };
  Object.assign(buildPoints, { run: (given: PointsInput) => watched.run((input = given)) });
  const record = await analysePages(pages);
  Object.assign(buildPoints, { run: watched.run });
  const { articles, entities } = input! as PointsInput;
  const names = new Map(record.captures.map(({ id, file }) => [id, file ?? '']));
  const filesOf = new Map(articles.map(({ article, captures }) => [article.id, captures.map((id) => names.get(id)!)]));
  const views = viewClaims(input!, indexEntities(entities)).filter(({ claim }) => claim.kind === 'number');
  const held = views.map((view) => pointsOf(view, filesOf.get(view.source.article.id)!, gold));
  const pairs: Omit<Pair, 'weight'>[] = [];
  views.forEach((a, i) => {
    views.slice(i + 1).forEach((b, k) => {
      const other = held[i + 1 + k]!;
      if (a.source === b.source || sentenceOf(a.claim).exact === sentenceOf(b.claim).exact) return;
      if (!whole && held[i]!.size + other.size === 0) return;
      if (findObstacle(a, b, true) !== null) return;
      const together = [...held[i]!].some((point) => other.has(point) && point.state !== 'none');
      pairs.push({ features: figureFeatures(a, b), together });
    });
  });
  return pairs.map((pair) => ({ ...pair, weight: 1 / Math.sqrt(pairs.length) }));
}

const pairs: Pair[] = [];
for (const pile of [...readItems(), ...STORIES.map(readStory)]) pairs.push(...(await pairsOf(pile)));
const { bias, weights } = fitLogistic(pairs, RIDGE);
console.log(`${pairs.length} pairs, ${pairs.filter(({ together }) => together).length} of them together`);
console.log('bias', bias.toFixed(2), 'weights', weights.map((weight) => weight.toFixed(2)).join(', '));
