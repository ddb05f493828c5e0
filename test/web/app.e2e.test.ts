import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gatherUnnamed } from '../../src/report/view/gather-unnamed.ts';
import { indexRecord } from '../../src/report/view/record-index.ts';
import { AppInBrowser, appFolder, canOpen, root } from './app-in-browser.ts';

const pagesFolder = join(root, 'examples/harbour-fire/pages');

describe.skipIf(appFolder === null)('the app’s files', () => {
  it('are at most 250 KB of script, gzipped', () => {
    const scripts = readdirSync(join(appFolder!, 'assets')).filter((name) => name.endsWith('.js'));
    const sizes = scripts.map((name) => gzipSync(readFileSync(join(appFolder!, 'assets', name)), { level: 9 }).length);
    expect(scripts.length).toBeGreaterThan(0);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(250_000);
  });
});

/** A page of our own that tries what hostile pages try. */
const HOSTILE = `<!doctype html><title>Alarm <img src=x onerror="window.ran=1"></title><link rel="preconnect" href="//elsewhere.example"><link rel="stylesheet" href="//elsewhere.example/a.css"><meta http-equiv="refresh" content="1;url=//elsewhere.example"><base href="//elsewhere.example/">
<style>@import "//elsewhere.example/b.css"; p{background:url(//elsewhere.example/c.png)} mark{display:none!important}</style>
<article><h1>Alarm at the mill &lt;img src=x onerror=&quot;window.ran=1&quot;&gt;</h1>
<p onclick="parent.ran=1">Two men died at the Orsk mill on 4 May 2020, &lt;script&gt;window.ran=1&lt;/script&gt; the mayor said. <a href="javascript:window.ran=1">More</a> was not known.</p>
<script>window.ran=1;parent.ran=1;top.ran=1</script><svg onload="parent.ran=1"><script>parent.ran=1</script></svg><iframe srcdoc="<script>parent.parent.ran=1</script>"></iframe><p>Three men were hurt at the Orsk mill on 4 May 2020, police said.</p></article>`;

/** Places that a gazetteer knows: those of the example are invented. */
const PLACES = `<!doctype html><html lang="en"><head><title>Two ships, one permit</title><meta property="og:site_name" content="Ferrow Post"><meta property="article:published_time" content="2021-04-02"></head>
<body><article><h1>Two ships, one permit</h1><p>The first ship left Rotterdam in the Netherlands on 3 February 2021 and called at Valencia, Spain, the harbour office in Rotterdam said.</p>
<p>Rotterdam asked Bergen for the papers, Bergen asked Valencia, and Valencia sent them to Rotterdam, where Rotterdam’s harbour office kept them. Ships of Norway and of Spain call at Rotterdam each week.</p>
<p>The second lay in Mombasa, Kenya, until March 2021. Officials in Norway and in Spain declined to comment, and the owner, who lives in Bergen, Norway, did not answer.</p></article></body></html>`;

const encode = (words: string) => new TextEncoder().encode(words);

describe.skipIf(!canOpen)('the app in a browser', () => {
  let app: AppInBrowser;

  beforeAll(async () => {
    const files = readdirSync(pagesFolder).map((name) => ({
      file: `pages/${name}`,
      bytes: new Uint8Array(readFileSync(join(pagesFolder, name))),
    }));
    files.push({ file: 'pages/hostile.html', bytes: encode(HOSTILE) });
    files.push({ file: 'pages/places.html', bytes: encode(PLACES) });
    app = await AppInBrowser.start(files);
  });
  afterAll(() => app?.close());

  it('is walked by keyboard from a point to its source and on to the lineage, and back', async () => {
    const { page } = app;
    await app.open('#/points');
    await page.waitForSelector('.point');
    await app.tabTo('.evidence blockquote a');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.reader .lit');
    expect(await app.inPage<string>('location.hash')).toMatch(/^#\/read\/a[0-9a-f]{16}\?at=\d+$/);
    const topOfLit = () => app.inPage<number>("document.querySelector('.lit').getBoundingClientRect().top");
    await expect.poll(topOfLit, { timeout: 20_000 }).toSatisfy((top: number) => top > 0 && top < 900);
    await page.goBack();
    await page.waitForSelector('.point');
    await page.goForward();
    await page.waitForSelector('.reader');
    await app.inPage('document.activeElement?.blur()');
    await app.tabTo('.masthead a[href="#/lineage"]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.stemma-row');
    await page.waitForSelector('.drawn circle');
    await app.tabTo('.stemma-acts button[aria-pressed]');
    await page.keyboard.press('Enter');
    await app.tabTo('.stemma-acts button[aria-pressed="false"]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.sides');
  });

  it('keeps what is filtered in the address', async () => {
    await app.open('#/points?group=revised');
    const states = await app.inPage<string[]>(
      "[...document.querySelectorAll('.point')].map((card) => card.dataset.state)",
    );
    expect(new Set(states)).toEqual(new Set(['revised']));
    await app.page.fill('input[type=search]', 'zzzz-nothing');
    await app.page.waitForSelector('.empty');
    expect(await app.inPage<string>('location.hash')).toContain('q=zzzz-nothing');
  });

  it('says by keyboard why the answers of a point stand together, and leads to the words', async () => {
    const { page } = app;
    const compared = app.record.points.filter(({ comparisons }) => comparisons?.some(({ aligned }) => aligned));
    await app.open(`#/points/${compared[0]!.id}`);
    await app.tabTo('.compared summary');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.compared .reasons li');
    const because = compared[0]!.comparisons!.find(({ aligned }) => aligned)!.because;
    expect(await page.locator('.compared .reasons').first().textContent()).toContain(because);
    expect(await app.findViolations()).toEqual([]);
    await page.locator('.compared-claim a').first().click();
    await page.waitForSelector('.reader .lit');
  });

  it('lists who speaks without a name, with the reasons given', async () => {
    const { page } = app;
    const unnamed = gatherUnnamed(indexRecord(app.record));
    expect(unnamed.length).toBeGreaterThan(0);
    await app.open('#/speakers');
    await page.waitForSelector('.unnamed');
    const told = await page.locator('.unnamed').textContent();
    for (const { words, because } of unnamed) {
      expect(told).toContain(words);
      if (because !== undefined) expect(told).toContain(because);
    }
    expect(await app.findViolations()).toEqual([]);
  });

  it('searches the articles from a slash, narrows them by an outlet, and leads to the words', async () => {
    const { page } = app;
    await app.open('#/read');
    const all = await page.locator('.articles > li').count();
    expect(all).toBe(app.record.articles.length);
    await page.keyboard.press('/');
    await page.keyboard.type('"six kilometres"');
    await page.waitForSelector('.hit-words mark');
    await app.settle();
    const found = await page.locator('.articles > li').count();
    expect(found).toBeGreaterThan(0);
    expect(found).toBeLessThan(all);
    await page.locator('section[aria-label=Outlet] .facet').first().click();
    await app.settle();
    expect(await app.inPage<string>('location.hash')).toContain('outlet=');
    expect(await page.locator('.articles > li').count()).toBeLessThanOrEqual(found);
    await page.locator('.articles a').first().click();
    await page.waitForSelector('.reader .lit');
    expect((await page.locator('.variorum .lit').allTextContents()).join('')).toContain('six kilometres');
  });

  it('walks the timeline by keyboard from mark to mark, to its sentence and on to the article', async () => {
    const { page } = app;
    await app.open('#/timeline');
    await page.waitForSelector('.mark');
    await app.tabTo('.mark');
    const first = await app.inPage<string>('document.activeElement.dataset.mark');
    await page.keyboard.press('ArrowRight');
    expect(await app.inPage<string>('document.activeElement.dataset.mark')).not.toBe(first);
    await page.keyboard.press('ArrowDown');
    expect(await app.inPage<string>('document.activeElement.dataset.mark')).toMatch(/^1 /);
    await page.keyboard.press('Enter');
    await page.waitForSelector('.day-sentences mark');
    const words = await page.locator('.day-sentences .said').first().textContent();
    await page.locator('.day-sentences .said a').first().click();
    await page.waitForSelector('.reader .lit');
    const lit = (await page.locator('.variorum .lit').allTextContents()).join('').replace(/\s+/g, ' ');
    expect(words!.replace(/\s+/g, ' ')).toContain(
      lit
        .replace(/\d+(?=\p{L})/gu, '')
        .trim()
        .slice(0, 30),
    );
  });

  it('shows the timeline nearer, farther and over a part that is dragged', async () => {
    const { page } = app;
    await app.open('#/timeline');
    const from = () => page.locator('.time-controls input[type=date]').first().inputValue();
    const before = await from();
    await page.click('button[aria-label=Farther]');
    await app.settle();
    expect((await from()) < before).toBe(true);
    const box = (await page.locator('.density svg').boundingBox())!;
    await page.mouse.move(box.x + 10, box.y + 10);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2, box.y + 10);
    await page.mouse.up();
    await app.settle();
    expect((await from()) < before).toBe(true);
    expect(await app.inPage<string>('location.hash')).toContain('from=');
  });

  it('draws the places of the gazetteer and lists them, one chosen in both', async () => {
    const { page } = app;
    await app.open('#/map');
    await page.waitForSelector('.spot');
    const places = app.record.entities.filter(({ place }) => place);
    expect(await page.locator('.place').count()).toBe(places.length);
    // Those out of the first look are not drawn.
    expect(await page.locator('.spot').count()).toBeLessThan(places.length);
    expect(await page.locator('.land').count()).toBeGreaterThan(200);
    const framed = await page.locator('.land').first().getAttribute('d');
    await page.locator('.map-beyond button', { hasText: 'Show all places' }).click();
    await page.waitForSelector('.map-buttons [aria-pressed=true]');
    expect(await page.locator('.land').first().getAttribute('d')).not.toBe(framed);
    expect(await page.locator('.map-beyond').count()).toBe(0);
    expect(await page.locator('.spot').count()).toBe(places.length);
    await page.locator('.place button:has(bdi:text-is("Kenya"))').click();
    await page.waitForSelector('.spot.chosen');
    expect(await page.locator('.land.named.chosen').count()).toBe(1);
    await page.locator('.place-more a').first().click();
    await page.waitForSelector('.by-outlet');
  });

  it('marks on the saved page what is chosen beside it, word for word', async () => {
    const { page } = app;
    const capture = app.record.captures.find(({ file }) => file === 'pages/01-mpa-blast-port-lusarra.html')!;
    await app.open(`#/read/${capture.articles[0]}`);
    await page.click('.saved-buttons button');
    const frame = page.frameLocator('.saved iframe');
    await frame.locator('mark.stemma-words').first().waitFor();
    const start = await app.inPage<string>(
      "document.querySelectorAll('.variorum .row')[2].querySelector('[data-sentence]').dataset.sentence",
    );
    await page.locator(`.variorum [data-sentence="${start}"]`).first().dispatchEvent('click');
    await page.waitForSelector(`.variorum .lit[data-sentence="${start}"]`);
    await frame.locator(`#stemma-${start}:target`).waitFor();
    const plain = (parts: readonly string[]) => parts.join('').replace(/\s+/g, ' ').trim();
    const read = plain(
      await app.inPage<string[]>(
        `[...document.querySelectorAll('.variorum [data-sentence="${start}"]')].map((run) => { const copy = run.cloneNode(true); for (const tip of copy.querySelectorAll('.tip')) tip.remove(); return copy.textContent; })`,
      ),
    );
    expect(plain(await frame.locator(`mark.stemma-${start}`).allTextContents())).toBe(read);
    const inFrame = page.frames().find((each) => each !== page.mainFrame())!;
    const colourOf = (selector: string) =>
      inFrame.evaluate<string>(`getComputedStyle(document.querySelector(${JSON.stringify(selector)})).backgroundColor`);
    const shown = await colourOf(`#stemma-${start}`);
    const others = await colourOf(`mark.stemma-words:not(.stemma-${start})`);
    expect(shown).not.toBe(others);
    await page.click('.saved-steps button[aria-label="The sentence after"]');
    await page.waitForSelector(`.variorum .lit[data-sentence="${start}"]`, { state: 'detached' });
    await app.shoot('saved-page-beside');
  });

  it('tells versions of one article by what each put in and took out', async () => {
    const revision = app.record.lineage.find(({ kind, of }) => kind === 'revision' && typeof of === 'string')!;
    await app.open(`#/versions/${revision.copy}`);
    expect(await app.page.locator('.version-list > li').count()).toBeGreaterThan(1);
    expect(await app.page.locator('.diff ins').count()).toBeGreaterThan(0);
    expect(await app.page.locator('.diff del').count()).toBeGreaterThan(0);
  });

  const reprint = () => app.record.lineage.find(({ kind, of }) => kind === 'reprint' && typeof of === 'string')!;
  const revised = () => app.record.lineage.find(({ kind }) => kind === 'revision')!;
  const named = () => [...app.record.entities].sort((a, b) => b.mentions.length - a.mentions.length)[0]!;
  const outlet = () => encodeURIComponent(app.record.articles.find((article) => article.outlet)!.outlet!);
  const pageOf = (id: string) => app.record.articles.find((article) => article.id === id)!.captures[0];
  const views: readonly (readonly [string, () => string])[] = [
    ['points', () => '#/points'],
    ['point', () => `#/points/${app.record.points[0]!.id}`],
    ['read', () => `#/read/${reprint().copy}`],
    ['read-beside', () => `#/read/${reprint().copy}?page=${pageOf(reprint().copy)}`],
    ['articles', () => '#/read'],
    ['search', () => '#/read?q=fire'],
    ['lineage', () => '#/lineage'],
    ['compare', () => `#/compare/${reprint().copy}/${reprint().of}`],
    ['versions', () => `#/versions/${revised().copy}`],
    ['timeline', () => '#/timeline'],
    ['timeline-days', () => '#/timeline?days=2021-03-09/2021-03-09'],
    ['map', () => '#/map'],
    ['names', () => '#/names'],
    ['name', () => `#/names/${named().id}`],
    ['speakers', () => '#/speakers'],
    ['speaker', () => `#/speakers/${app.record.statements.find(({ speaker }) => speaker.entity)!.speaker.entity}`],
    ['sources', () => '#/sources'],
    ['outlet', () => `#/sources/${outlet()}`],
  ];
  it.each(views)('%s: nothing serious for axe, light, dark and at 390 px', async (name, hash) => {
    for (const [scheme, width] of [
      ['light', 1280],
      ['dark', 390],
    ] as const) {
      await app.show(scheme, width);
      await app.open(hash());
      expect(await app.findViolations()).toEqual([]);
      expect(await app.findOverflow()).toBeLessThanOrEqual(0);
      await app.shoot(`${name}-${scheme}-${width}`);
    }
    await app.show('light', 1280);
  });

  it.each([
    ['points', () => '#/points'],
    ['read', () => `#/read/${reprint().copy}`],
    ['timeline', () => '#/timeline'],
  ])('%s prints its words without its controls', async (name, hash) => {
    await app.open(hash());
    await app.page.emulateMedia({ media: 'print' });
    expect(await app.page.locator('.masthead').isVisible()).toBe(false);
    expect(await app.page.locator('main h1').first().isVisible()).toBe(true);
    await app.shoot(`${name}-print`);
    await app.show('light', 1280);
  });

  it('runs nothing of a hostile page, in its views or in the page as it was saved', async () => {
    const { page } = app;
    const capture = app.record.captures.find(({ file }) => file === 'pages/hostile.html')!;
    expect(capture.articles.length).toBeGreaterThan(0);
    expect(app.failures).toEqual([]);
    await app.open(`#/read/${capture.articles[0]}`);
    await page.click('.saved-buttons button');
    await page.frameLocator('.saved iframe').locator('p').first().waitFor();
    await app.shoot('saved-page');
    expect(await app.inPage('"ran" in window')).toBe(false);
    expect(await page.locator('.variorum script, .variorum img').count()).toBe(0);
    for (const hash of ['#/points', '#/names', '#/speakers', '#/read', '#/timeline', '#/map']) {
      await app.open(hash);
      expect(await app.inPage('"ran" in window')).toBe(false);
    }
    expect(app.failures.filter((words) => words.startsWith('asked for'))).toEqual([]);
  });
});
