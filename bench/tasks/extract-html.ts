/** Articles out of HTML pages, beside Readability.js on jsdom, on the same pages in the same run, on one core. */
import { Readability } from '@mozilla/readability';
import { JSDOM, VirtualConsole } from 'jsdom';
import { BENCHMARK, loadBenchmark } from '../../eval/tasks/extract-html.ts';
import { extractHtmlArticles } from '../../src/stages/extract/html/extract-html-articles.ts';
import { findBodies } from '../../src/stages/extract/html/find-bodies.ts';
import { parsePage } from '../../src/stages/extract/html/parse-page.ts';
import type { BenchTask } from '../task.ts';

const WARM_UP = 20;
/** Readability on jsdom takes a fifth of a second a page. */
const PEER_PAGES = 25;

function time(
  pages: readonly string[],
  run: (html: string) => unknown,
  say: (line: string) => void,
  name: string,
): void {
  for (const html of pages.slice(0, WARM_UP)) run(html);
  const started = performance.now();
  for (const html of pages) run(html);
  const seconds = (performance.now() - started) / 1000;
  const megabytes = pages.reduce((total, html) => total + html.length, 0) / 1e6;
  const rate = `${(pages.length / seconds).toFixed(1).padStart(7)} pages/s  ${(megabytes / seconds).toFixed(1).padStart(6)} MB/s`;
  say(`${name.padEnd(44)} ${rate}  ${((1000 * seconds) / pages.length).toFixed(2).padStart(7)} ms/page`);
}

export const task: BenchTask = {
  name: 'extract-html',
  needs: [BENCHMARK],
  async run(say) {
    const pages = loadBenchmark().map(({ html }) => html);
    const capture = { id: 'c0', sha256: '', sizeBytes: 0, mediaType: 'text/html', encoding: 'utf-8' } as const;
    time(pages, parsePage, say, 'parse the page (htmlparser2)');
    time(pages, (html) => findBodies(html), say, 'parse, find the text');
    time(pages, (text) => extractHtmlArticles({ capture, text }), say, 'parse, text, metadata, credits: the stage');
    const some = pages.slice(0, PEER_PAGES);
    const virtualConsole = new VirtualConsole();
    const peer = (html: string) => new Readability(new JSDOM(html, { virtualConsole }).window.document).parse();
    time(some, (html) => findBodies(html), say, `parse, find the text: the first ${PEER_PAGES} pages`);
    time(some, peer, say, `Readability.js on jsdom: the first ${PEER_PAGES} pages`);
    say(`peak memory of this process: ${Math.round(process.resourceUsage().maxRSS / 1024)} MiB`);
  },
};
