import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import type { SourcedRecord } from '../../src/model/record.ts';
import { analysePages } from '../../src/run/analyse-pages.ts';
import { type RunningServer, serveCase } from '../../src/server/index.ts';
import { findAppFolder } from '../../src/server/resources/app.ts';

export const root = fileURLToPath(new URL('../../', import.meta.url));
/** Screenshots of the last run, for people to look at. */
const shots = join(root, '.cache/app');
const chromiumPath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
export const appFolder = findAppFolder();
export const canOpen = existsSync(chromiumPath) && appFolder !== null;
if (!canOpen)
  console.warn(`the app is not tested in a browser: no chromium at ${chromiumPath} (CHROMIUM_PATH), or no dist/web`);

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
];
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Points out of sight are laid out when they come into it, and until then stand in boxes of a guessed height: the words of
 * one lie where those of the next do, and axe takes the one's mark for the other's ground.
 */
const LAY_OUT_ALL = `(() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { content-visibility: visible !important }');
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
})()`;

export interface PageFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

/** The app on the record of some pages, in a real browser. */
export class AppInBrowser {
  /** Whatever the pages print as an error, throw, or ask for elsewhere. */
  readonly failures: string[] = [];
  readonly record: SourcedRecord;
  readonly page: Page;
  readonly #server: RunningServer;
  readonly #browser: Browser;

  private constructor(record: SourcedRecord, server: RunningServer, browser: Browser, page: Page) {
    this.record = record;
    this.page = page;
    this.#server = server;
    this.#browser = browser;
    page.on('pageerror', (error) => this.failures.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.failures.push(message.text());
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(server.url) && request.url() !== 'about:blank')
        this.failures.push(`asked for ${request.url()}`);
    });
  }

  static async start(files: readonly PageFile[]): Promise<AppInBrowser> {
    mkdirSync(shots, { recursive: true });
    const record = await analysePages(files);
    const captures = new Map(record.captures.map((capture) => [capture.id, capture]));
    const server = await serveCase({
      port: 0,
      loadRecord: () => record,
      loadPage: (id) => {
        const capture = captures.get(id);
        const bytes = files.find(({ file }) => file === capture?.file)?.bytes;
        return capture && bytes ? { bytes, mediaType: capture.mediaType } : null;
      },
    });
    const browser = await chromium.launch({ executablePath: chromiumPath, args: FLAGS });
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    return new AppInBrowser(record, server, browser, page);
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await this.#server.close();
  }

  /** Shows an address afresh; resolves once its view stands. */
  async open(hash: string): Promise<void> {
    await this.page.goto('about:blank');
    await this.page.goto(`${this.#server.url}${hash}`);
    await this.settle();
  }

  async settle(): Promise<void> {
    await this.page.waitForSelector('main h1');
    await this.page.waitForSelector('.waiting, [aria-busy=true]', { state: 'detached' });
  }

  inPage<Value>(code: string): Promise<Value> {
    return this.page.evaluate(code);
  }

  async shoot(name: string): Promise<void> {
    await this.page.screenshot({ path: join(shots, `${name}.png`) });
  }

  async show(scheme: 'light' | 'dark', width: number): Promise<void> {
    await this.page.emulateMedia({ colorScheme: scheme, media: 'screen' });
    await this.page.setViewportSize({ width, height: 900 });
  }

  /** Presses Tab until the element that has the keyboard answers. */
  async tabTo(selector: string): Promise<void> {
    for (let presses = 0; presses < 400; presses++) {
      await this.page.keyboard.press('Tab');
      if (await this.inPage(`document.activeElement?.matches(${JSON.stringify(selector)}) ?? false`)) return;
    }
    throw new Error(`the keyboard does not reach ${selector}`);
  }

  /** What axe calls serious or critical. */
  async findViolations(): Promise<string[]> {
    await this.page.evaluate(LAY_OUT_ALL);
    await this.page.evaluate(axeSource);
    const found = (await this.page.evaluate('axe.run(document, { resultTypes: ["violations"] })')) as {
      violations: readonly Violation[];
    };
    return found.violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)} (${nodes.length}) ${nodes[0]?.failureSummary}`);
  }

  /** Pixels by which the page is wider than the window. */
  findOverflow(): Promise<number> {
    return this.inPage('document.documentElement.scrollWidth - innerWidth');
  }
}
