/**
 * The way of the data: the stages in order, each with what it reads and writes.
 * A later step sees what earlier ones wrote; a test checks that every read has an earlier writer.
 */
import type { Page } from './model/capture.ts';
import type { Stage } from './model/stage.ts';
import type { ArticleRecords, PageExtraction, PileRecords } from './pipeline/records.ts';
import { type Step, step } from './pipeline/step.ts';
import { analyseArticle } from './stages/language/analyse-article.ts';
import { readStage } from './stages/read/read-page.ts';

/** STAND-IN until src/stages/extract/extract-articles.ts lands. */
import { contentId } from './text/content-id.ts';

const extractStage: Stage<Page, PageExtraction> = {
  name: 'extract',
  version: 0,
  scope: 'capture',
  reads: ['page'],
  writes: ['article'],
  run({ capture, text }) {
    const body = text
      .normalize('NFC')
      .replaceAll(/\r\n?/g, '\n')
      .replaceAll(/<[^<>]*>/g, ' ')
      .trim();
    const article = {
      id: contentId('a', capture.id, 0, body),
      capture: capture.id,
      index: 0,
      title: body.split('\n', 1)[0]!.slice(0, 100),
      byline: [],
      language: 'en',
      credits: [],
      text: body,
      blocks: [{ start: 0, end: body.length, kind: 'paragraph' as const }],
      removed: [],
      source: [],
    };
    return { output: { articles: [article] }, problems: [], notAnalysed: [] };
  },
};

/** One capture at a time: bytes → page → articles. */
export const CAPTURE_STAGES = { read: readStage, extract: extractStage } as const;

/** One article at a time; none of them sees another article. */
export const ARTICLE_STEPS: readonly Step<ArticleRecords>[] = [
  step(
    analyseArticle,
    ({ article }) => ({ article }),
    (analysis) => ({ analysis }),
  ),
];

/** The whole pile at once. */
export const PILE_STEPS: readonly Step<PileRecords>[] = [];
