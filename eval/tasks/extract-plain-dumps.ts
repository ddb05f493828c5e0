/**
 * Text pages at large: the pages of article-extraction-benchmark as a browser copies them whole into a text file, menus
 * and footers included. Scored as the HTML task is; of several articles found on a page the best one counts.
 */
import type { ChildNode } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import { extractPlainArticles } from '../../src/stages/extract/plain/extract-plain-articles.ts';
import type { EvalTask, Score } from '../task.ts';
import { BENCHMARK, loadBenchmark, scorePage } from './extract-html.ts';

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const BLOCKS = names(
  'p div section article header footer nav aside ul ol li h1 h2 h3 h4 h5 h6 table tr td blockquote figure figcaption form main dl dt dd address pre hr br',
);
const SPACED = names('p h1 h2 h3 h4 h5 h6 ul ol blockquote figure table');
const UNSEEN = names('script style noscript template iframe svg head select option textarea');

/** The words of a page as copying it whole gives them: a line a block, a blank line after paragraphs, bullets. */
function copyPage(html: string): string {
  const lines: string[] = [];
  let line = '';
  const flush = (spaced: boolean): void => {
    const words = line.replace(/\s+/g, ' ').trim();
    if (words !== '' && words !== '•') lines.push(words);
    line = '';
    if (spaced && lines.length > 0 && lines.at(-1) !== '') lines.push('');
  };
  const walk = (node: ChildNode): void => {
    if (node.type === 'text') line += node.data;
    if (!('children' in node) || !('name' in node) || UNSEEN.has(node.name)) return;
    if (/display:\s*none/.test(node.attribs.style ?? '') || node.attribs.hidden !== undefined) return;
    if (BLOCKS.has(node.name)) flush(SPACED.has(node.name));
    if (node.name === 'li') line += '• ';
    node.children.forEach(walk);
    if (BLOCKS.has(node.name)) flush(SPACED.has(node.name));
  };
  parseDocument(html).children.forEach(walk);
  flush(false);
  return lines.join('\n');
}

interface PageScore {
  readonly precision: number;
  readonly recall: number;
}

function scoreDump(id: string, html: string, gold: string): PageScore | null {
  const text = copyPage(html);
  const capture = {
    id,
    file: id,
    sha256: '',
    sizeBytes: text.length,
    mediaType: 'text/plain',
    encoding: 'utf-8',
  } as const;
  const { articles } = extractPlainArticles({ capture, text });
  let best: PageScore | null = null;
  for (const article of articles) {
    const { precision, recall } = scorePage(article.text, gold);
    const score = { precision: precision ?? 0, recall: recall ?? 0 };
    if (best === null || score.precision * score.recall > best.precision * best.recall) best = score;
  }
  return best;
}

export const task: EvalTask = {
  name: 'extract-plain-dumps',
  needs: [BENCHMARK],
  async run(): Promise<readonly Score[]> {
    const pages = loadBenchmark();
    const scores = pages.map(({ id, html, gold }) => scoreDump(id, html, gold));
    const mean = (part: keyof PageScore): number =>
      scores.reduce((sum, score) => sum + (score?.[part] ?? 0), 0) / scores.length;
    const [precision, recall] = [mean('precision'), mean('recall')];
    return [
      { metric: 'f1', value: (2 * precision * recall) / (precision + recall) },
      { metric: 'precision', value: precision },
      { metric: 'recall', value: recall },
      { metric: 'not-empty', value: scores.filter((score) => score !== null).length / scores.length },
    ];
  },
};
