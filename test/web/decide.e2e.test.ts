import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildRecord } from '../../src/query/record.ts';
import { appendDecision } from '../../src/run/append-decision.ts';
import { ensureAnalysed } from '../../src/run/ensure-analysed.ts';
import { readPaths } from '../../src/run/read-paths.ts';
import { updateCase } from '../../src/run/update-case.ts';
import { type RunningServer, serveCase } from '../../src/server/index.ts';
import { findAppFolder } from '../../src/server/resources/app.ts';
import { openCase } from '../../src/store/sqlite/open-case.ts';
import type { Store } from '../../src/store/store.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const shots = join(root, '.cache/app');
const chromiumPath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const hasChromium = existsSync(chromiumPath);
if (!hasChromium) console.warn(`deciding is not tested in a browser: no chromium at ${chromiumPath} (CHROMIUM_PATH)`);
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const TOKEN = 'token-of-this-start';
const HOSTILE = '<img src=x onerror="window.ran=1"><script>window.ran=1</script>';
const LATE = `<!doctype html><title>Late</title><article><h1>A late word on Lusarra</h1>
<p>Three teams from Adrasol came to Lusarra, the mayor said on Monday. Seven kilometres to the north windows broke.</p>
<p>Tomé Albarran called it ${HOSTILE.replaceAll('<', '&lt;')} a lie.</p></article>`;

describe.skipIf(!hasChromium || findAppFolder() === null)('deciding, adding and taking away in a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'stemma-decide-app-'));
  const casePath = join(folder, 'story.stemma');
  const failures: string[] = [];
  let store: Store;
  let server: RunningServer;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    mkdirSync(shots, { recursive: true });
    store = await openCase(casePath);
    await readPaths(store, [join(root, 'examples/harbour-fire/pages')], { jobs: 0 });
    await ensureAnalysed(store, { jobs: 0 });
    let clock = 0;
    server = await serveCase({
      port: 0,
      loadRecord: () => buildRecord(store),
      writing: {
        token: TOKEN,
        append: (draft) => appendDecision(store, draft),
        update: (pages, onProgress) => updateCase({ casePath, pages, jobs: 0 }, { onProgress }),
        now: () => new Date(Date.UTC(2024, 0, 1, 9, clock++)).toISOString(),
      },
    });
    browser = await chromium.launch({
      executablePath: chromiumPath,
      args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
    });
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      permissions: ['clipboard-read', 'clipboard-write'],
      acceptDownloads: true,
    });
    page = await context.newPage();
    page.setDefaultTimeout(120_000);
    page.on('pageerror', (error) => failures.push(error.message));
    page.on('console', (message) => message.type() === 'error' && failures.push(message.text()));
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(server.url) && !/^(about:blank|data:image\/svg|blob:)/.test(url))
        failures.push(`asked for ${url}`);
    });
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await store?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const open = async (hash: string): Promise<void> => {
    await page.goto('about:blank');
    await page.goto(`${server.url}${hash}`);
    await page.waitForSelector('h1');
    await page.waitForSelector('.waiting', { state: 'detached' });
  };
  const inPage = <Value>(code: string): Promise<Value> => page.evaluate(code);
  const shoot = (name: string) => page.screenshot({ path: join(shots, `${name}.png`) });
  const findViolations = async (): Promise<string[]> => {
    const found: string[] = [];
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.evaluate(axeSource);
      const { violations } = (await page.evaluate('axe.run(document, { resultTypes: ["violations"] })')) as {
        violations: { id: string; impact: string; nodes: { html: string; failureSummary: string }[] }[];
      };
      for (const { id, impact, nodes } of violations) {
        if (impact === 'serious' || impact === 'critical')
          found.push(`${colorScheme} ${id}: ${nodes[0]?.html.slice(0, 200)} ${nodes[0]?.failureSummary}`);
      }
    }
    await page.emulateMedia({ colorScheme: 'light' });
    return found;
  };
  /** Waits until an expression holds in the page, whose policy forbids that it is waited for there. */
  const until = async (code: string): Promise<void> => {
    for (let waited = 0; waited < 1200; waited++) {
      if (await inPage<boolean>(code)) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`never came: ${code}`);
  };
  /** Presses Tab until the element that has the keyboard answers. */
  const tabTo = async (selector: string): Promise<void> => {
    for (let presses = 0; presses < 400; presses++) {
      await page.keyboard.press('Tab');
      if (await inPage(`document.activeElement?.matches(${JSON.stringify(selector)}) ?? false`)) return;
    }
    throw new Error(`the keyboard does not reach ${selector}`);
  };

  it('only reads without the token, and says how to write', async () => {
    await open('#/points');
    await page.waitForSelector('.point');
    expect(await page.locator('.add-pages').count()).toBe(0);
    await page.locator('.point details.decide summary').first().click();
    await page.waitForSelector('.decide-panel');
    expect(await page.locator('.decide-panel').first().textContent()).toContain('only reads');
    expect(await page.locator('.decide-form').count()).toBe(0);
  }, 240_000);

  it('takes the token out of the address', async () => {
    await open(`#token=${TOKEN}`);
    await page.waitForSelector('.add-pages');
    expect(await inPage<string>('location.href')).not.toContain(TOKEN);
    expect(await inPage<string>('document.cookie')).toBe('');
  }, 240_000);

  it('signs a judgement by keyboard alone, shows hostile words as words, and undoes it', async () => {
    await open('#/points');
    await page.waitForSelector('.point');
    await tabTo('.point details.decide > summary');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.decide-form');
    await tabTo('.acts input');
    await page.keyboard.press('ArrowDown');
    await tabTo('.decide-form textarea');
    await page.keyboard.type(`They count different things. ${HOSTILE}`);
    await tabTo('.decide-form input[name=by]');
    await page.keyboard.type('Ada Quill');
    await tabTo('.decide-form button.main');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.decided li');
    expect(await page.locator('.decided li').first().textContent()).toMatch(
      /^Ada Quill rejected this: They count .*<img src=x/,
    );
    expect(await inPage('window.ran')).toBeUndefined();
    await shoot('decide');
    expect(await findViolations()).toEqual([]);
    await page.locator('.send button.plain').click();
    await page.waitForSelector('.decided', { state: 'detached' });
    const decisions = await store.decisions();
    expect(decisions.map(({ act, by }) => [act, by])).toEqual([
      ['reject', 'Ada Quill'],
      ['withdraw', 'Ada Quill'],
    ]);
  }, 240_000);

  it('merges two names; the record is made anew, and the history takes it back', async () => {
    await open('#/names?q=Albarran');
    await page.locator('main a[href^="#/names/"]').first().click();
    await page.locator('details.decide summary').first().click();
    await page.locator('.decide-form input[type=search]').fill('Fontanel');
    await page.locator('.choices input').first().check();
    await page.locator('.decide-form textarea').first().fill('A trial of the test.');
    await shoot('decide-name');
    expect(await findViolations()).toEqual([]);
    await page.locator('.decide-form button.main').first().click();
    await page.waitForSelector('.update-status p');
    await until("!document.querySelector('.update-status')?.textContent.includes('anew…')");
    await open('#/history');
    await page.waitForSelector('.decision');
    expect(await page.locator('.decision').first().textContent()).toMatch(/Ada Quill.*merged/);
    await page.locator('.decision button.plain').first().click();
    await page.locator('.withdraw input').fill('It was a trial.');
    await page.locator('.withdraw button[type=submit]').click();
    await page.waitForSelector('.decision[data-withdrawn=true]');
    await until("!document.querySelector('.update-status')?.textContent.includes('anew…')");
    await shoot('history');
    expect(await findViolations()).toEqual([]);
  }, 240_000);

  it('reads pages chosen or dropped in the window, and says what changed', async () => {
    await open('#/points');
    await page.locator('.add-pages').click();
    await page.waitForSelector('dialog[open]');
    expect(await findViolations()).toEqual([]);
    await page
      .locator('.choose input')
      .first()
      .setInputFiles([
        { name: 'late <img src=x onerror=window.ran=1>.html', mimeType: 'text/html', buffer: Buffer.from(LATE) },
      ]);
    await page.waitForSelector('.changes');
    const told = await page.locator('.changes').textContent();
    expect(told).toContain('1 new page');
    expect(told).toContain('1 new article');
    await shoot('add-pages');
    expect(await findViolations()).toEqual([]);
    await page.keyboard.press('Escape');
    await page.waitForSelector('dialog[open]', { state: 'detached' });
    await page.evaluate(`(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File(['Five people were hurt in Lusarra, a docker said.'], 'dropped.txt', { type: 'text/plain' }));
      for (const type of ['dragenter', 'dragover', 'drop'])
        window.dispatchEvent(new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true }));
    })()`);
    await page.waitForSelector('dialog[open]');
    // What changed before is gone at once, and comes no more.
    expect(await page.locator('.changes').count()).toBe(0);
    await page.waitForSelector('.changes');
    expect(await page.locator('.changes').textContent()).toContain('dropped');
    const files = async (): Promise<string[]> => (await store.captures()).flatMap((capture) => capture.files);
    await expect.poll(files, { timeout: 120_000 }).toContain('dropped.txt');
    await until("document.querySelector('dialog[open] progress') === null && document.querySelector('.changes')");
    const record = await buildRecord(store);
    expect(record.captures.map(({ file }) => file)).toEqual(
      expect.arrayContaining(['dropped.txt', 'late <img src=x onerror=window.ran=1>.html']),
    );
    expect(await inPage('window.ran')).toBeUndefined();
  }, 240_000);

  const download = async (format: string, names = ''): Promise<Buffer> => {
    await page.locator('.take-away').click();
    await page.waitForSelector('.take-dialog[open]');
    await page.locator('.take-dialog fieldset').nth(1).locator('label', { hasText: format }).click();
    if (names !== '') await page.locator('.take-dialog textarea').fill(names);
    const [file] = await Promise.all([page.waitForEvent('download'), page.locator('.take-dialog button.main').click()]);
    await until("document.querySelector('.take-dialog [role=status]')?.textContent.includes('Saved')");
    return readFileSync((await file.path())!);
  };

  it('hands out one file in which the persons chosen are absent', async () => {
    await open('#/points');
    const html = (await download('HTML', 'Tomé Albarran\nQuorl Vexley')).toString('utf8');
    expect(html).toContain('[withheld 1]');
    expect(html).not.toMatch(/albarran|\btom[eé]\b/i);
    const told = await page.locator('.take-dialog [role=status]').textContent();
    expect(told).toMatch(/Tomé Albarran: left out \d+ times/);
    expect(told).toContain('Quorl Vexley: does not stand in it');
    await shoot('take-away');
    expect(await findViolations()).toEqual([]);
    await page.keyboard.press('Escape');
    const csv = (await download('CSV')).toString('utf8');
    expect(csv).toMatch(/^number,question,/);
    await page.keyboard.press('Escape');
  }, 240_000);

  it('hands out what was picked by hand, without a person chosen from a list', async () => {
    await open('#/points');
    await page.waitForSelector('.point');
    const question = await page.locator('.point .question bdi').first().textContent();
    const other = await page.locator('.point .question bdi').last().textContent();
    await tabTo('.point .pick input');
    await page.keyboard.press('Space');
    await open('#/read');
    await page.waitForSelector('.articles .pick');
    const title = await page.locator('.articles > li > a').last().textContent();
    await page.locator('.articles .pick input').last().check();
    await until("document.querySelector('.pick-bar')?.textContent.includes('1 point and 1 article')");
    await page.reload();
    await until("document.querySelector('.pick-bar')?.textContent.includes('1 point and 1 article')");
    expect(await findViolations()).toEqual([]);
    await shoot('picked');
    await page.locator('.pick-bar button.main').click();
    await page.waitForSelector('.take-dialog[open]');
    expect(await page.locator('.take-dialog [name=scope]:checked').count()).toBe(1);
    await page.locator('.choose-persons summary').click();
    await page.locator('.choose-persons input[type=search]').fill('Albarran');
    await page.locator('.persons label', { hasText: 'Tomé Albarran' }).locator('input').check();
    expect(await page.locator('.take-dialog textarea').inputValue()).toBe('Tomé Albarran');
    expect(await findViolations()).toEqual([]);
    await shoot('share-picked');
    const [file] = await Promise.all([page.waitForEvent('download'), page.locator('.take-dialog button.main').click()]);
    const html = readFileSync((await file.path())!, 'utf8');
    const text = html.replace(/&#39;|&#x27;/g, "'").replace(/&amp;/g, '&');
    expect(text).toContain(title!.replace(/Tomé Albarran/g, '[withheld 1]').slice(0, 20));
    expect(text).toContain(question!.slice(0, 12));
    expect(text).not.toContain(other!);
    expect(html).not.toMatch(/albarran|\btom[eé]\b/i);
    await page.keyboard.press('Escape');
    await page.locator('.pick-bar button', { hasText: 'Clear' }).click();
    await until("document.querySelector('.pick-bar > div') === null");
  }, 240_000);

  it('draws what is shown as SVG and as a picture', async () => {
    await open('#/lineage');
    await page.waitForSelector('main svg');
    const svg = (await download('SVG')).toString('utf8');
    expect(svg).toMatch(/^<svg [^>]*width="\d+"/);
    expect(svg).not.toMatch(/<script|\son\w+=/);
    await page.keyboard.press('Escape');
    const png = await download('PNG');
    writeFileSync(join(shots, 'drawing.png'), png);
    expect([...png.subarray(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
    expect(png.length).toBeGreaterThan(20_000);
    await page.keyboard.press('Escape');
  }, 240_000);

  it('copies quoted words with their source', async () => {
    await open('#/points');
    await page.locator('.cite button').first().click();
    await until("document.querySelector('.cite [role=status]')?.textContent.includes('Copied')");
    const text = await inPage<string>('navigator.clipboard.readText()');
    const quoted = await page.locator('.evidence q').first().textContent();
    expect(text).toContain(`“${quoted}” — `);
  }, 240_000);

  it('had no failure, and asked for nothing elsewhere', () => {
    expect(failures).toEqual([]);
  });
});
