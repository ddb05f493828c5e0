import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SourcedRecord } from '../../src/model/record.ts';
import { analysePages } from '../../src/run/analyse-pages.ts';
import { type RunningServer, serveCase } from '../../src/server/index.ts';
import { findAppFolder } from '../../src/server/resources/app.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const pagesFolder = join(root, 'examples/harbour-fire/pages');
const shots = join(root, '.cache/app');
const chromiumPath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const hasChromium = existsSync(chromiumPath);
if (!hasChromium) console.warn(`the app is not tested in a browser: no chromium at ${chromiumPath} (CHROMIUM_PATH)`);
const folder = findAppFolder();

const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'];
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe.skipIf(folder === null)('the app’s files', () => {
  it('are at most 250 KB of script, gzipped', () => {
    const scripts = readdirSync(join(folder!, 'assets')).filter((name) => name.endsWith('.js'));
    const sizes = scripts.map((name) => gzipSync(readFileSync(join(folder!, 'assets', name)), { level: 9 }).length);
    expect(scripts.length).toBeGreaterThan(0);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(250_000);
  });
});

/** A page of our own that tries what hostile pages try. */
const HOSTILE = `<!doctype html><title>Alarm <img src=x onerror="window.ran=1"></title><article><h1>Alarm at the mill &lt;img src=x onerror=&quot;window.ran=1&quot;&gt;</h1>
<p>Two men died at the Orsk mill on 4 May 2020, &lt;script&gt;window.ran=1&lt;/script&gt; the mayor said. <a href="javascript:window.ran=1">More</a> was not known.</p>
<script>window.ran=1;parent.ran=1;top.ran=1</script><svg onload="parent.ran=1"></svg><p>Three men were hurt at the Orsk mill on 4 May 2020, police said.</p></article>`;

describe.skipIf(!hasChromium || folder === null)('the app in a browser', () => {
  let server: RunningServer;
  let browser: Browser;
  let page: Page;
  let record: SourcedRecord;
  const failures: string[] = [];

  beforeAll(async () => {
    mkdirSync(shots, { recursive: true });
    const files = readdirSync(pagesFolder).map((name) => ({
      file: `pages/${name}`,
      bytes: new Uint8Array(readFileSync(join(pagesFolder, name))),
    }));
    files.push({ file: 'pages/hostile.html', bytes: new TextEncoder().encode(HOSTILE) });
    record = await analysePages(files);
    const saved = new Map(record.captures.map(({ id, file, mediaType }) => [id, { file, mediaType }]));
    server = await serveCase({
      port: 0,
      loadRecord: () => record,
      loadPage: (id) => {
        const capture = saved.get(id);
        const bytes = files.find(({ file }) => file === capture?.file)?.bytes;
        return capture && bytes ? { bytes, mediaType: capture.mediaType } : null;
      },
    });
    browser = await chromium.launch({
      executablePath: chromiumPath,
      args: [...FLAGS, '--disable-background-networking'],
    });
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    page.on('pageerror', (error) => failures.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') failures.push(message.text());
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(server.url) && request.url() !== 'about:blank')
        failures.push(`asked for ${request.url()}`);
    });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const open = async (hash: string): Promise<void> => {
    await page.goto('about:blank');
    await page.goto(`${server.url}${hash}`);
    await page.waitForSelector('h1');
    await page.waitForSelector('.waiting, [aria-busy=true]', { state: 'detached' });
  };
  const inPage = <Value>(code: string): Promise<Value> => page.evaluate(code);
  const shoot = (name: string) => page.screenshot({ path: join(shots, `${name}.png`) });
  /** Presses Tab until the element that has the keyboard answers. */
  const tabTo = async (selector: string): Promise<void> => {
    for (let presses = 0; presses < 400; presses++) {
      await page.keyboard.press('Tab');
      if (await inPage(`document.activeElement?.matches(${JSON.stringify(selector)}) ?? false`)) return;
    }
    throw new Error(`the keyboard does not reach ${selector}`);
  };
  const findViolations = async (): Promise<string[]> => {
    await page.evaluate(axeSource);
    const found = (await page.evaluate('axe.run(document, { resultTypes: ["violations"] })')) as {
      violations: { id: string; impact: string; nodes: { html: string; failureSummary: string }[] }[];
    };
    return found.violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)} (${nodes.length}) ${nodes[0]?.failureSummary}`);
  };

  it('is walked by keyboard from a point to its source and on to the lineage, and back', async () => {
    await open('#/points');
    await page.waitForSelector('.point');
    await tabTo('.evidence blockquote a');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.reader .lit');
    expect(await inPage<string>('location.hash')).toMatch(/^#\/read\/a[0-9a-f]{16}\?at=\d+$/);
    const lit = await inPage<number>("document.querySelector('.lit').getBoundingClientRect().top");
    expect(lit).toBeGreaterThan(0);
    expect(lit).toBeLessThan(900);
    await page.goBack();
    await page.waitForSelector('.point');
    await page.goForward();
    await page.waitForSelector('.reader');
    await inPage('document.activeElement?.blur()');
    await tabTo('.masthead a[href="#/lineage"]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.stemma-row');
    await page.waitForSelector('.drawn circle');
    await tabTo('.stemma-acts button[aria-pressed]');
    await page.keyboard.press('Enter');
    await tabTo('.stemma-acts button[aria-pressed="false"]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.sides');
  });

  it('keeps what is filtered in the address', async () => {
    await open('#/points?group=revised');
    const states = await inPage<string[]>("[...document.querySelectorAll('.point')].map((card) => card.dataset.state)");
    expect(new Set(states)).toEqual(new Set(['revised']));
    await page.fill('input[type=search]', 'zzzz-nothing');
    await page.waitForSelector('.empty');
    expect(await inPage<string>('location.hash')).toContain('q=zzzz-nothing');
  });

  const reprint = () => record.lineage.find(({ kind, of }) => kind === 'reprint' && typeof of === 'string')!;
  const views: readonly (readonly [string, () => string])[] = [
    ['points', () => '#/points'],
    ['read', () => `#/read/${reprint().copy}`],
    ['articles', () => '#/read'],
    ['lineage', () => '#/lineage'],
    ['compare', () => `#/compare/${reprint().copy}/${reprint().of}`],
    ['names', () => '#/names'],
    ['speakers', () => '#/speakers'],
    ['sources', () => '#/sources'],
  ];
  it.each(views)('%s: nothing serious for axe, light, dark and at 390 px', async (name, hash) => {
    for (const [scheme, width] of [
      ['light', 1280],
      ['dark', 390],
    ] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      await page.setViewportSize({ width, height: 900 });
      await open(hash());
      expect(await findViolations()).toEqual([]);
      const overflow = await inPage<number>('document.documentElement.scrollWidth - innerWidth');
      expect(overflow).toBeLessThanOrEqual(0);
      await shoot(`${name}-${scheme}-${width}`);
    }
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  it('runs nothing of a hostile page, in its views or in the page as it was saved', async () => {
    const capture = record.captures.find(({ file }) => file === 'pages/hostile.html')!;
    expect(capture.articles.length).toBeGreaterThan(0);
    expect(failures).toEqual([]);
    await open(`#/read/${capture.articles[0]}`);
    await page.click('.saved-buttons button');
    await page.frameLocator('.saved iframe').locator('p').first().waitFor();
    await shoot('saved-page');
    expect(await inPage('"ran" in window')).toBe(false);
    expect(await page.locator('.variorum script, .variorum img').count()).toBe(0);
    for (const hash of ['#/points', '#/names', '#/speakers', '#/read']) {
      await open(hash);
      expect(await inPage('"ran" in window')).toBe(false);
    }
  });
});
