/**
 * Fits the weights of `isLikelyPart` (src/stages/points/part-odds.ts), and prints them:
 *
 *   npx tsx training/fit-parts.ts
 *
 * Pairs are of figures that one gold point of the open trap items holds and that differ: a part and its whole, which
 * readers call compatible, or two rivals. For each writer, by what is learnt of the others, it says how many of either
 * are taken for a part from each threshold on.
 */
import { ownTrapItems } from '../eval/points/own-gold.ts';
import { loadTrapItems, snippetPage, type TrapItem, type TrapPoint } from '../eval/points/trap-items.ts';
import { findWords } from '../eval/story-voices.ts';
import { readValue } from '../src/stages/points/claim-value.ts';
import type { ClaimView } from '../src/stages/points/claim-view.ts';
import { partSigns } from '../src/stages/points/part-odds.ts';
import { type Example, fitLogistic } from './fit-logistic.ts';
import { viewPile } from './view-pile.ts';

const ITEM_FILES = ['open', 'open2', 'open3', 'open4'] as const;
const RIDGE = 0.3;
/** Two figures nearer than this are one, told more and less exactly. */
const ONE = 0.98;

/** A pair, as a part (`together`) or two rivals. */
interface Pair extends Example {
  readonly writer: string;
}

function holds({ kind, readings }: TrapPoint, { claim, quantity, source }: ClaimView, files: readonly string[]) {
  if (kind !== 'number' || claim.kind !== 'number') return false;
  const { start, end } = quantity!.anchor;
  return readings.some((reading) => {
    const span = findWords(source.article.text, reading.words);
    return (
      reading.in.some((id) => files.includes(`${id}.html`)) && span !== undefined && start < span[1] && span[0] < end
    );
  });
}

function isTold({ trap }: TrapItem, { state }: TrapPoint): boolean {
  return trap === 'number-subset' ? state === 'compatible' : state === 'disputed';
}

async function pairsOf(item: TrapItem, writer: string): Promise<Pair[]> {
  const points = item.points.filter((point) => isTold(item, point));
  if (points.length === 0) return [];
  const { views, filesOf } = await viewPile(
    item.snippets.map((snippet) => ({ file: `${snippet.id}.html`, bytes: Buffer.from(snippetPage(snippet)) })),
  );
  return points.flatMap((point) => {
    const own = views.filter((view) => holds(point, view, filesOf.get(view.source.article.id)!));
    return own.flatMap((a, n) =>
      own.slice(n + 1).flatMap((b): Pair[] => {
        const features = partSigns(a, b);
        const [x, y] = [readValue(a)?.nominal ?? 0, readValue(b)?.nominal ?? 0];
        if (features === null || Math.min(x, y) > ONE * Math.max(x, y)) return [];
        return [{ features, together: point.state === 'compatible', weight: 1, writer }];
      }),
    );
  });
}

const pairs: Pair[] = [];
for (const item of loadTrapItems()) pairs.push(...(await pairsOf(item, 'shared')));
for (const file of ITEM_FILES) {
  // Those of the last file have their writers' names in front: "w3-017".
  for (const item of ownTrapItems(file))
    pairs.push(...(await pairsOf(item, item.id.split('-')[0]!.replace(/\d{2,}$/, ''))));
}

const odds = new Map<Pair, number>();
for (const writer of new Set(pairs.map((pair) => pair.writer))) {
  const { bias, weights } = fitLogistic(
    pairs.filter((pair) => pair.writer !== writer),
    RIDGE,
  );
  for (const pair of pairs.filter((own) => own.writer === writer))
    odds.set(
      pair,
      pair.features.reduce((sum, value, i) => sum + value * weights[i]!, bias),
    );
}
for (const least of [0, 0.5, 1, 1.5]) {
  const found = pairs.filter((pair) => odds.get(pair)! >= least);
  const parts = found.filter(({ together }) => together).length;
  console.log(
    `from ${least}: ${parts} of ${pairs.filter(({ together }) => together).length} parts, ${found.length - parts} of ${pairs.filter(({ together }) => !together).length} rivals`,
  );
}
const { bias, weights } = fitLogistic(pairs, RIDGE);
console.log('bias', bias.toFixed(2), 'weights', weights.map((weight) => weight.toFixed(2)).join(', '));
