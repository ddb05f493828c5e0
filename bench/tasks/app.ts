import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { type Figure, writeFigure } from '../app/figures.ts';
import { measureBrowser } from '../app/measure-browser.ts';
import { measureSearch } from '../app/measure-search.ts';
import { prepareCase } from '../app/prepare-case.ts';
import { serveApp } from '../app/serve-app.ts';
import type { BenchTask } from '../task.ts';

const root = resolve(fileURLToPath(new URL('../..', import.meta.url)));
const PAGES = Number(process.env.STEMMA_BENCH_PAGES ?? 10_000);
const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'];
const SCRIPT_KB = 250;

function measureScript(): Figure[] {
  const folder = join(root, 'dist/web/assets');
  const sizes = readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .map((name) => gzipSync(readFileSync(join(folder, name)), { level: 9 }).length / 1000);
  const all = sizes.reduce((sum, size) => sum + size, 0);
  const note = `${Math.round(Math.max(...sizes))} kB of it at first`;
  return [{ what: 'script, gzipped', bar: SCRIPT_KB, unit: 'kB', measured: all, note }];
}

/**
 * The app on a case of ten thousand articles of our own making, as users meet it: HTTP and a real browser, by the
 * clock, each figure beside its bar; run it on a quiet machine, after `npm run build`. The processor time beside a
 * figure is what other work on the machine doesn’t change.
 * STEMMA_BENCH_PAGES takes another number of pages, STEMMA_BENCH_CASE a case that is there.
 */
export const task: BenchTask = {
  name: 'app',
  needs: [],
  async run(say) {
    const server = await serveApp(root, prepareCase(root, PAGES, say));
    try {
      say(
        `the server listens after ${Math.round(server.listeningMs)} ms, its record stands after ${Math.round(server.openedMs)} ms`,
      );
      const figures = [...measureScript(), ...(await measureSearch(server, say))];
      if (existsSync(CHROMIUM)) {
        const browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
        try {
          figures.push(...(await measureBrowser(browser, server, say)));
        } finally {
          await browser.close();
        }
      } else say(`no browser at ${CHROMIUM} (CHROMIUM_PATH): paints and navigation not measured`);
      for (const figure of figures) say(writeFigure(figure));
      const missed = figures.filter(({ measured, bar }) => !(measured <= bar));
      say(
        missed.length === 0 ? `all ${figures.length} bars hold` : `${missed.length} of ${figures.length} bars missed`,
      );
    } finally {
      server.stop();
    }
  },
};
