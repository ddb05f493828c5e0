import { plainArticle } from '../eval/plain-article.ts';
import type { Article } from '../src/model/index.ts';
import { emptyRecords } from '../src/pipeline/kept-records.ts';
import { mergeSame } from '../src/pipeline/merge-same.ts';
import type { ArticleRecords, PileRecords } from '../src/pipeline/records.ts';
import { ARTICLE_STEPS, PILE_STEPS } from '../src/pipeline.ts';
import { shareHashes } from '../src/stages/lineage/index.ts';
import { NO_HOUSES } from '../src/text/houses.ts';

/** What a test says of an article; the rest is filled in. */
export interface Piece {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly published?: string;
  readonly byline?: readonly string[];
}

function toArticle({ id, text, title = 'Untitled', outlet, published, byline }: Piece): Article {
  return plainArticle(text, {
    id,
    capture: `c-${id}`,
    title,
    ...(outlet && { outlet }),
    ...(byline && { byline }),
    ...(published && { published: { value: published, basis: 'test' } }),
    blocks: [{ start: 0, end: text.length, kind: 'paragraph' }],
  });
}

/** Runs the stages of an article over a text, without a page. */
export function deriveText(piece: Piece): ArticleRecords {
  let records = emptyRecords(toArticle(piece)) as ArticleRecords;
  for (const { run } of ARTICLE_STEPS) records = { ...records, ...run(records).output };
  return records;
}

/** What up to three papers tell, each a day after the one before. */
export function paperDays(texts: readonly string[]): Piece[] {
  return texts.map((text, i) => ({
    id: `x${i}`,
    text,
    title: ['News of the morning', 'What we know', 'The week'][i]!,
    outlet: ['Dell Post', 'Marl Times', 'Sarra Voice'][i]!,
    published: `2024-05-1${4 + i}`,
  }));
}

/** Runs every stage over some texts, without pages or a store. */
export function derivePieces(pieces: readonly Piece[]): PileRecords {
  const articles = pieces.map(deriveText);
  let records: PileRecords = {
    articles,
    shared: shareHashes(
      articles.map(({ article, fingerprint }) => ({ article: article.id, hashes: fingerprint!.hashes })),
    ),
    lineage: [],
    citations: [],
    distinct: mergeSame(articles, []),
    decisions: [],
    houses: NO_HOUSES,
    entities: [],
    points: [],
  };
  for (const { run } of PILE_STEPS) {
    const { output } = run(records);
    records = { ...records, ...output };
    if (output.lineage) records = { ...records, distinct: mergeSame(articles, output.lineage) };
  }
  return records;
}

/** Points on numbers that more than one of the pieces answers: state and answers. */
export function sharedNumbers(...pieces: readonly Piece[]): string[] {
  const { points } = derivePieces(pieces);
  return points
    .filter(({ kind, readings }) => kind === 'number' && new Set(readings.flatMap(({ articles }) => articles)).size > 1)
    .map(({ state, readings }) => `${state}: ${readings.map(({ value }) => value).join(' / ')}`);
}
