import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { makePile } from '../synthetic-pile.ts';
import type { BenchTask } from '../task.ts';

const root = resolve(fileURLToPath(new URL('../..', import.meta.url)));
const PAGES = Number(process.env.STEMMA_BENCH_PAGES ?? 10_000);
const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'];
/** One long article among the pile, for scrolling. */
const LONG_WORDS = 20_000;
const ROUNDS = 3;

const QUERIES =
  'fire|mayor|"checked twice"|harbour -fire|blaze OR flood|Tirana|title:dead|pumps valves|outlet:post storm|prefect|company|mill|warehouse bridge|said|the|-fire|by:ada|"warnings ignored"~6|quarter|"late and the"'.split(
    '|',
  );

/** Writes the pile once and reads it into a case with the built command; both stay for the next run. */
function prepareCase(say: (line: string) => void): string {
  const home = join(root, '.cache', `app-bench-${PAGES}`);
  const path = join(home, 'pile.stemma');
  if (!existsSync(join(home, 'pages'))) {
    mkdirSync(join(home, 'pages'), { recursive: true });
    for (const { file, html } of makePile(PAGES)) writeFileSync(join(home, file), html);
    writeFileSync(join(home, 'pages/long.html'), writeLong());
  }
  const started = performance.now();
  execFileSync(process.execPath, [join(root, 'dist/cli/main.js'), 'read', join(home, 'pages'), '-o', path], {
    stdio: 'ignore',
  });
  say(
    `${readdirSync(join(home, 'pages')).length} pages read in ${Math.round((performance.now() - started) / 1000)} s (kept in .cache)`,
  );
  return path;
}

function writeLong(): string {
  const paragraphs: string[] = [];
  let words = 0;
  for (const { html } of makePile(400, 7)) {
    for (const [paragraph] of html.matchAll(/<p>[^<]+<\/p>/g)) {
      if (words >= LONG_WORDS) break;
      paragraphs.push(paragraph);
      words += paragraph.split(' ').length;
    }
  }
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The long inquiry | Norbrook Record</title><meta property="og:site_name" content="Norbrook Record"></head><body><article><h1>The long inquiry</h1>${paragraphs.join('\n')}</article></body></html>`;
}

async function findPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as { port: number };
  await new Promise((done) => server.close(done));
  return port;
}

/** The command that users run, in a process of its own. */
async function serve(path: string): Promise<{ url: string; stop: () => void }> {
  const port = await findPort();
  const child = spawn(process.execPath, [join(root, 'dist/cli/main.js'), 'serve', path, '--port', String(port)]);
  await new Promise<void>((done, fail) => {
    child.stdout.on('data', (data: Buffer) => String(data).includes('http://') && done());
    child.once('exit', () => fail(new Error('the server ended')));
  });
  return { url: `http://127.0.0.1:${port}/`, stop: () => child.kill() };
}

function share(times: readonly number[], part: number): string {
  const sorted = [...times].sort((a, b) => a - b);
  return `${Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]!)} ms`;
}

async function timeOf(url: string): Promise<number> {
  const started = performance.now();
  const response = await fetch(url);
  await response.arrayBuffer();
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return performance.now() - started;
}

async function measureSearch(url: string, say: (line: string) => void): Promise<void> {
  const paths = QUERIES.flatMap((q) => [
    `articles?limit=40&q=${encodeURIComponent(q)}`,
    `points?limit=25&q=${encodeURIComponent(q)}`,
  ]);
  const first = await timeOf(`${url}api/views/${paths[0]}`);
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++)
    for (const path of paths) times.push(await timeOf(`${url}api/views/${path}`));
  say(
    `search, ${times.length} queries: half within ${share(times, 0.5)}, 95 of 100 within ${share(times, 0.95)}, the slowest ${share(times, 1)}; the very first, the index under way, ${Math.round(first)} ms`,
  );
}

const VIEWS = ['points', 'read', 'lineage', 'timeline', 'map', 'names', 'speakers', 'sources'] as const;
/** Shows a view that is not yet kept by the browser, and resolves to the time until it stands. */
const GO = `async (hash) => {
  const started = performance.now();
  location.hash = hash;
  const stands = () => document.querySelector('main h1') && !document.querySelector('.waiting, [aria-busy=true]') && location.hash === hash;
  await new Promise((done) => { const look = () => (performance.now() - started > 20 && stands() ? requestAnimationFrame(() => done()) : setTimeout(look, 4)); look(); });
  return performance.now() - started;
}`;

/** Milliseconds of processor time that the page's own thread has taken: what other work on the machine doesn't change. */
async function watchThread(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
  };
}

async function measureNavigation(page: Page, url: string, say: (line: string) => void): Promise<void> {
  const thread = await watchThread(page);
  const paints: number[] = [];
  const work: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    await page.goto('about:blank');
    const [started, before] = [performance.now(), await thread()];
    await page.goto(url);
    await page.waitForSelector('.point');
    paints.push(performance.now() - started);
    work.push((await thread()) - before);
  }
  say(
    `first point on the screen: half within ${share(paints, 0.5)}, the slowest ${share(paints, 1)} (of it the page's thread at work ${share(work, 0.5)})`,
  );
  for (const view of VIEWS) {
    const times: number[] = [];
    const work: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      await page.goto('about:blank');
      await page.goto(`${url}#/${view === 'names' ? 'speakers' : 'names'}`);
      await page.waitForSelector('main li');
      const before = await thread();
      times.push(await page.evaluate<number>(`(${GO})('#/${view}')`));
      work.push((await thread()) - before);
    }
    say(
      `  to ${view.padEnd(9)} half within ${share(times, 0.5)}, the slowest ${share(times, 1)} (the page's thread at work ${share(work, 0.5)})`,
    );
  }
}

/** Scrolls the long article from its head to its foot; the longest that the page was held up meanwhile. */
const SCROLL = `async () => {
  const tasks = [];
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) tasks.push(entry.duration); }).observe({ type: 'longtask' });
  for (let at = 0; at < document.documentElement.scrollHeight; at += 600) {
    scrollTo(0, at);
    await new Promise(requestAnimationFrame);
  }
  await new Promise((done) => setTimeout(done, 300));
  return { longest: Math.max(0, ...tasks), height: document.documentElement.scrollHeight };
}`;

async function measureLong(page: Page, url: string, say: (line: string) => void): Promise<void> {
  const found = (await (
    await fetch(`${url}api/views/articles?q=${encodeURIComponent('title:"the long inquiry"')}`)
  ).json()) as {
    items: { source: { id: string; textLength: number } }[];
  };
  const long = found.items[0]?.source;
  if (!long) {
    say('the case has not the long article: no scroll measured');
    return;
  }
  const started = performance.now();
  await page.goto(`${url}#/read/${long.id}`);
  await page.waitForSelector('.variorum .row');
  const first = performance.now() - started;
  await page.waitForSelector('.variorum[aria-busy=false]');
  const { longest, height } = await page.evaluate<{ longest: number; height: number }>(`(${SCROLL})()`);
  say(
    `an article of ${long.textLength} characters: first words after ${Math.round(first)} ms, all after ${Math.round(performance.now() - started)} ms with the scroll over ${height} px; longest task in the scroll ${Math.round(longest)} ms`,
  );
}

/**
 * The app on a case of ten thousand articles of our own making, as users meet it: HTTP and a real browser.
 * STEMMA_BENCH_PAGES takes another number of pages, STEMMA_BENCH_URL a server that already runs.
 */
export const task: BenchTask = {
  name: 'app',
  needs: [],
  async run(say) {
    const running = process.env.STEMMA_BENCH_URL;
    const server = running ? { url: running, stop: () => undefined } : await serve(prepareCase(say));
    let browser: Browser | null = null;
    try {
      await measureSearch(server.url, say);
      if (!existsSync(CHROMIUM)) {
        say(`no browser at ${CHROMIUM} (CHROMIUM_PATH): paints and navigation not measured`);
        return;
      }
      browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      await measureNavigation(page, server.url, say);
      await measureLong(page, server.url, say);
    } finally {
      await browser?.close();
      server.stop();
    }
  },
};
