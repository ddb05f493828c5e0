import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { SHARED } from '../../eval/task.ts';
import type { BenchTask } from '../task.ts';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const PAGES = 'data/pages/article-extraction-benchmark/html';
/** Each page so often, the copies with other words, so that no page is another's copy to the stages. */
const COPIES = 2;
/** The peer is some twenty times slower: it gets a part of the pages. */
const PEER_PAGES = 40;

interface Measured {
  readonly ms: number;
  readonly cpuMs: number;
  readonly peakBytes: number;
  readonly pages: number;
  readonly articles: number;
}

/** Built in a folder of its own: the bench measures what users run, and needs no dist/. */
function build(home: string): string {
  mkdirSync(home, { recursive: true });
  cpSync(join(root, 'package.json'), join(home, 'package.json'));
  const out = join(home, 'dist');
  spawnSync(join(root, 'node_modules/.bin/tsc'), ['-p', 'tsconfig.build.json', '--outDir', out], { cwd: root });
  execFileSync(process.execPath, ['scripts/after-build.mjs', out], { cwd: root });
  return out;
}

function changeWords(html: string, copy: number): string {
  if (copy === 0) return html;
  let at = 0;
  // Every third longer word is spelt backwards, so that a copy shares no passage with its original.
  return html.replaceAll(/(?<=[\s>])[a-z]{4,12}(?=[\s.,])/g, (word) =>
    at++ % 3 === copy % 3 ? [...word].reverse().join('') : word,
  );
}

function unpackPages(dir: string): { readonly bytes: number; readonly pages: number } {
  let bytes = 0;
  let pages = 0;
  for (const name of readdirSync(join(SHARED, PAGES))
    .filter((file) => file.endsWith('.gz'))
    .sort()) {
    const html = gunzipSync(readFileSync(join(SHARED, PAGES, name)));
    for (let copy = 0; copy < COPIES; copy++) {
      const body = copy === 0 ? html : Buffer.from(changeWords(html.toString('latin1'), copy), 'latin1');
      writeFileSync(join(dir, `${copy}-${name.slice(0, -3)}`), body);
      bytes += body.length;
      pages++;
    }
  }
  return { bytes, pages };
}

const MEASURE = `
const done = (pages, articles) => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const ms = performance.now() - from;
  console.log(JSON.stringify({ ms, cpuMs: (userCPUTime + systemCPUTime) / 1000, peakBytes: maxRSS * 1024, pages, articles }));
};
const from = performance.now();
`;

function measure(home: string, script: string): Measured {
  const file = join(home, 'measured.mjs');
  writeFileSync(file, MEASURE + script);
  const { stdout, stderr } = spawnSync(process.execPath, [file], { encoding: 'utf8', maxBuffer: 2 ** 28 });
  const last = stdout.trim().split('\n').at(-1);
  if (!last) throw new Error(stderr);
  return JSON.parse(last) as Measured;
}

function readScript(out: string, pages: string, path: string): string {
  return `
const { openCase, readPaths, buildRecord } = await import(${JSON.stringify(join(out, 'index.js'))});
const story = await openCase(${JSON.stringify(path)});
await readPaths(story, [${JSON.stringify(pages)}], { jobs: 2 });
const record = await buildRecord(story);
await story.close();
// Articles as found on their pages, before those that are one are brought together.
done(record.captures.length, record.captures.flatMap(({ articles }) => articles).length);`;
}

function peerScript(pages: string): string {
  return `
import { readdirSync, readFileSync } from 'node:fs';
import { Readability } from '@mozilla/readability';
import { JSDOM, VirtualConsole } from 'jsdom';
let pages = 0, articles = 0;
for (const name of readdirSync(${JSON.stringify(pages)}).filter((file) => file.startsWith('0-')).sort().slice(0, ${PEER_PAGES})) {
  const { window } = new JSDOM(readFileSync(${JSON.stringify(pages)} + '/' + name), { virtualConsole: new VirtualConsole() });
  pages++;
  if (new Readability(window.document).parse()) articles++;
  window.close();
}
done(pages, articles);`;
}

const perSecond = (count: number, ms: number): string => ((1000 * count) / ms).toFixed(1);
const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(0);

function sayMeasured(say: (line: string) => void, name: string, measured: Measured, bytes?: number): void {
  const { ms, cpuMs, peakBytes, pages, articles } = measured;
  const speed = bytes === undefined ? '' : `, ${perSecond(bytes / 1024 / 1024, ms)} MB/s`;
  say(
    `${name.padEnd(34)} ${perSecond(articles, ms).padStart(7)} articles/s${speed}, ${(cpuMs / pages).toFixed(1)} ms of CPU a page, ` +
      `peak ${megabytes(peakBytes)} MB (${articles} articles of ${pages} pages in ${(ms / 1000).toFixed(1)} s)`,
  );
}

/** From files to the record: reading, every stage, the case file, the pile. The peer only extracts the text. */
export const task: BenchTask = {
  name: 'whole-way',
  needs: [PAGES],
  async run(say) {
    const home = join(root, '.cache', `whole-way-${process.pid}`);
    const dir = mkdtempSync(join(tmpdir(), 'stemma-bench-'));
    try {
      const out = build(home);
      const { bytes } = unpackPages(dir);
      sayMeasured(
        say,
        'stemma, whole way, two workers',
        measure(home, readScript(out, dir, join(home, 'x.stemma'))),
        bytes,
      );
      sayMeasured(say, 'Readability.js + jsdom, text only', measure(home, peerScript(dir)));
    } finally {
      rmSync(home, { recursive: true, force: true });
      rmSync(dir, { recursive: true, force: true });
    }
  },
};
