import type { Browser, Page } from 'playwright-core';
import { type Figure, partOf } from './figures.ts';
import type { ServedApp } from './serve-app.ts';

const ROUNDS = 5;
const PAINT_MS = 1000;
const NAVIGATION_MS = 150;
const TASK_MS = 100;

const TABS = ['points', 'read', 'lineage', 'timeline', 'map', 'names', 'speakers', 'sources', 'history'] as const;

/** The time, counted by the page from when it was asked for, at which something is first painted. */
const FIRST = `(selector) => new Promise((done) => {
  const look = () => document.querySelector(selector)
    ? requestAnimationFrame(() => { const channel = new MessageChannel(); channel.port1.onmessage = () => done(performance.now()); channel.port2.postMessage(null); })
    : setTimeout(look, 2);
  look();
})`;

/** Clicks, and counts until the view that it leads to stands with all that it waits for, and is painted. */
const CLICK = `(async ({ selector, view }) => {
  const link = document.querySelector(selector);
  if (!link) return null;
  // Of a link the app hears by popstate; before that the view that it leaves still stands.
  const heard = link.matches('a') ? new Promise((done) => addEventListener('popstate', done, { once: true })) : null;
  const started = performance.now();
  link.click();
  await heard;
  await new Promise((done) => setTimeout(done));
  const stands = () => location.hash.startsWith('#/' + view) && document.querySelector('main h1') && !document.querySelector('main .waiting, main [aria-busy=true]');
  while (!stands()) {
    if (performance.now() - started > 20000) throw new Error(selector + ' led to nothing');
    await new Promise((done) => setTimeout(done, 2));
  }
  await new Promise((done) => requestAnimationFrame(() => { const channel = new MessageChannel(); channel.port1.onmessage = done; channel.port2.postMessage(null); }));
  return performance.now() - started;
})`;

/** Milliseconds of processor time that the page's own thread has taken: what other work on the machine doesn't change. */
async function watchThread(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
  };
}

async function openPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  return context.newPage();
}

/** From an empty cache: until anything, and until the first point is painted. */
async function measurePaint(browser: Browser, { url }: ServedApp): Promise<Figure[]> {
  const [anything, useful, work]: number[][] = [[], [], []];
  for (let round = 0; round < ROUNDS; round++) {
    const page = await openPage(browser);
    const thread = await watchThread(page);
    await page.goto(url, { waitUntil: 'commit' });
    useful!.push(await page.evaluate<number>(`(${FIRST})('.point')`));
    anything!.push(
      await page.evaluate<number>(`performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0`),
    );
    work!.push(await thread());
    await page.context().close();
  }
  const note = `anything after ${Math.round(partOf(anything!, 0.5))} ms; the page's thread at work ${Math.round(partOf(work!, 0.5))} ms`;
  return [
    { what: 'first points painted, median', bar: PAINT_MS, unit: 'ms', measured: partOf(useful!, 0.5), note },
    { what: 'first points painted, slowest', bar: PAINT_MS, unit: 'ms', measured: partOf(useful!, 1) },
  ];
}

interface Way {
  readonly name: string;
  /** The view that it starts from, what is clicked there, and the view that it leads to. */
  readonly from: string;
  readonly selector: string;
  readonly view: string;
}

const tab = (name: string): Way => ({
  name: `to ${name}`,
  from: name === 'history' ? 'names' : 'history',
  selector: `.masthead a[href="#/${name}"]`,
  view: name,
});

const WAYS: readonly Way[] = [
  ...TABS.map(tab),
  { name: 'a point to its article', from: 'points', selector: '.evidence blockquote a', view: 'read/' },
  { name: 'the list to an article', from: 'read', selector: '.articles a', view: 'read/' },
  { name: 'a point of its own', from: 'points', selector: '.question a', view: 'points/' },
  { name: 'a name', from: 'names', selector: 'main a.thing', view: 'names/' },
  { name: 'a speaker', from: 'speakers', selector: 'main a.thing', view: 'speakers/' },
  { name: 'an outlet', from: 'sources', selector: 'main th a', view: 'sources/' },
  { name: 'disputed points alone', from: 'points', selector: '.groups button:nth-of-type(2)', view: 'points?group' },
  { name: 'articles of one outlet', from: 'read', selector: '.facet', view: 'read?' },
];

/** One click from a page that has just been opened: nothing of where it leads is kept by the browser. */
async function measureWay(browser: Browser, server: ServedApp, way: Way): Promise<Figure[]> {
  const [times, work, cpu]: number[][] = [[], [], []];
  const page = await openPage(browser);
  const thread = await watchThread(page);
  for (let round = 0; round < ROUNDS; round++) {
    await page.goto('about:blank');
    await page.goto(`${server.url}#/${way.from}`);
    await page.waitForSelector('main h1');
    await page.waitForSelector('main .waiting, main [aria-busy=true]', { state: 'detached' });
    await page.waitForTimeout(150);
    const [before, served] = [await thread(), server.cpu()];
    const time = await page.evaluate<number | null>(`${CLICK}(${JSON.stringify(way)})`);
    if (time === null) break;
    times!.push(time);
    work!.push((await thread()) - before);
    cpu!.push((server.cpu() ?? 0) - (served ?? 0));
  }
  await page.context().close();
  if (times!.length === 0) return [];
  const half = (values: number[]) => Math.round(partOf(values, 0.5));
  const note = `slowest ${Math.round(partOf(times!, 1))}; of processor: the page's thread ${half(work!)}, the server ${half(cpu!)} ms`;
  return [{ what: way.name, bar: NAVIGATION_MS, unit: 'ms', measured: partOf(times!, 0.5), note }];
}

/** Types words into the search and counts until what was found stands. */
async function measureTyping(browser: Browser, { url }: ServedApp): Promise<Figure[]> {
  const page = await openPage(browser);
  const times: number[] = [];
  for (const words of ['fire', 'mayor said', '"checked twice"', 'Tirana', 'bridge -fire']) {
    await page.goto('about:blank');
    await page.goto(`${url}#/read`);
    await page.waitForSelector('.articles > li');
    times.push(
      await page.evaluate<number>(`(async (words) => {
        const field = document.querySelector('input[type=search]');
        const started = performance.now();
        field.value = words;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        while (!document.querySelector('.hit-words mark') || document.querySelector('main [aria-busy=true]')) {
          if (performance.now() - started > 20000) break;
          await new Promise((done) => setTimeout(done, 2));
        }
        await new Promise(requestAnimationFrame);
        return performance.now() - started;
      })(${JSON.stringify(words)})`),
    );
  }
  await page.context().close();
  const note = 'with the pause that waits for the next letter';
  return [{ what: 'words typed to articles shown, median', bar: 300, unit: 'ms', measured: partOf(times, 0.5), note }];
}

/** Scrolls from head to foot, a screen at a time; the longest that the page was held up in it. */
const SCROLL = `async () => {
  const tasks = [];
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) tasks.push(entry.duration); }).observe({ type: 'longtask' });
  for (let at = 0; at < document.documentElement.scrollHeight; at += 600) {
    scrollTo(0, at);
    await new Promise(requestAnimationFrame);
  }
  await new Promise((done) => setTimeout(done, 300));
  return { tasks, height: document.documentElement.scrollHeight };
}`;

async function findLong(url: string): Promise<{ id: string; textLength: number } | undefined> {
  const found = await fetch(`${url}api/views/articles?q=${encodeURIComponent('title:"the long inquiry"')}`);
  return ((await found.json()) as { items: { source: { id: string; textLength: number } }[] }).items[0]?.source;
}

async function measureLong(browser: Browser, { url }: ServedApp, say: (line: string) => void): Promise<Figure[]> {
  const long = await findLong(url);
  if (!long) {
    say('the case has not the long article: no scroll measured');
    return [];
  }
  const page = await openPage(browser);
  await page.addInitScript(
    `window.tasks = []; new PerformanceObserver((list) => { for (const entry of list.getEntries()) tasks.push(entry.duration); }).observe({ type: 'longtask' });`,
  );
  await page.goto(`${url}#/read/${long.id}`);
  const first = await page.evaluate<number>(`(${FIRST})('.variorum .row')`);
  await page.waitForSelector('.variorum[aria-busy=false]');
  const opening = await page.evaluate<number>('Math.max(0, ...tasks)');
  const { tasks, height } = await page.evaluate<{ tasks: number[]; height: number }>(`(${SCROLL})()`);
  await page.context().close();
  return [
    {
      what: 'a 20,000-word page: its first words',
      bar: PAINT_MS,
      unit: 'ms',
      measured: first,
      note: `${long.textLength} characters`,
    },
    { what: 'a 20,000-word page: longest task, opening', bar: TASK_MS, unit: 'ms', measured: opening },
    {
      what: 'a 20,000-word page: longest task, scrolling',
      bar: TASK_MS,
      unit: 'ms',
      measured: Math.max(0, ...tasks),
      note: `${tasks.length} above 50 ms over ${height} px`,
    },
  ];
}

/** What a reader waits for, by the clock. */
export async function measureBrowser(
  browser: Browser,
  server: ServedApp,
  say: (line: string) => void,
): Promise<Figure[]> {
  const figures = await measurePaint(browser, server);
  for (const way of WAYS) figures.push(...(await measureWay(browser, server, way)));
  figures.push(...(await measureTyping(browser, server)), ...(await measureLong(browser, server, say)));
  return figures;
}
