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
/** Each page so often, the copies with other words: enough pages for start-up to count as it does in a long run. */
const COPIES = 6;
/** Words in more pages than this are the language's, those in fewer the story's, and only these change. */
const COMMON_SHARE = 0.1;
/** The peer is some twenty times slower: it gets a part of the pages. */
const PEER_PAGES = 40;

interface Measured {
  readonly ms: number;
  readonly cpuMs: number;
  readonly peakBytes: number;
  readonly pages: number;
  readonly articles: number;
  /** Parts of the way, each with the time of its end. */
  readonly laps: readonly { readonly name: string; readonly ms: number }[];
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

const WORD = /(?<=[\s>“"(])[A-Za-z]{4,14}(?=[\s.,;:?!”"<)’'])/g;
const VOWELS = 'aeiouy';

/** Words that many pages use, in lower case. */
function findCommonWords(pages: readonly string[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const page of pages) {
    const words = new Set((page.match(WORD) ?? []).map((word) => word.toLowerCase()));
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count > COMMON_SHARE * pages.length).map(([word]) => word));
}

/**
 * A page of as many words that tells of other people and things: names and rarer words get other vowels, so that it
 * is no copy of its original to the stages, while the words that they look for stay.
 */
function changeWords(html: string, copy: number, common: ReadonlySet<string>): string {
  const change = (letter: string): string => VOWELS[(VOWELS.indexOf(letter) + copy) % VOWELS.length]!;
  return html.replaceAll(WORD, (word) =>
    common.has(word.toLowerCase()) ? word : word.replaceAll(/[aeiouy]/g, change),
  );
}

/** Writes the pages into a folder; resolves to their size. */
function unpackPages(dir: string): number {
  const names = readdirSync(join(SHARED, PAGES)).filter((file) => file.endsWith('.gz'));
  const pages = names.map((name) => gunzipSync(readFileSync(join(SHARED, PAGES, name))).toString('latin1'));
  const common = findCommonWords(pages);
  let bytes = 0;
  for (const [i, name] of names.entries()) {
    for (let copy = 0; copy < COPIES; copy++) {
      const body = copy === 0 ? pages[i]! : changeWords(pages[i]!, copy, common);
      writeFileSync(join(dir, `${copy}-${name.slice(0, -3)}`), body, 'latin1');
      bytes += body.length;
    }
  }
  return bytes;
}

/** Times from the start of the process: loading and warming up count. */
const MEASURE = `
const laps = [];
const lap = (name) => laps.push({ name, ms: performance.now() });
const done = (pages, articles) => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const ms = performance.now();
  const cpuMs = (userCPUTime + systemCPUTime) / 1000;
  console.log(JSON.stringify({ ms, cpuMs, peakBytes: maxRSS * 1024, pages, articles, laps }));
};
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
const { tuneEngine } = await import(${JSON.stringify(join(out, 'cli/tune-engine.js'))});
tuneEngine();
const { openCase, readPaths, buildRecord } = await import(${JSON.stringify(join(out, 'index.js'))});
const story = await openCase(${JSON.stringify(path)});
await readPaths(story, [${JSON.stringify(pages)}], { jobs: 2 });
lap('pages read and stored');
const record = await buildRecord(story);
lap('compared, record made');
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
const seconds = (ms: number): string => (ms / 1000).toFixed(1);
const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(0);

function sayMeasured(say: (line: string) => void, name: string, measured: Measured, bytes?: number): void {
  const { ms, cpuMs, peakBytes, pages, articles, laps } = measured;
  const speed = bytes === undefined ? '' : `, ${perSecond(bytes / 1024 / 1024, ms)} MB/s`;
  say(
    `${name.padEnd(34)} ${perSecond(articles, ms).padStart(7)} articles/s${speed}, ${(cpuMs / pages).toFixed(1)} ms of CPU a page, ` +
      `peak ${megabytes(peakBytes)} MB (${articles} articles of ${pages} pages in ${seconds(ms)} s, ` +
      `${(cpuMs / ms).toFixed(1)} cores at work)`,
  );
  const parts = laps.map((lap, i) => `${lap.name} in ${seconds(lap.ms - (laps[i - 1]?.ms ?? 0))} s`);
  if (parts.length > 0) say(`  ${parts.join(', ')}`);
}

/** Ratios hold on a busy machine where absolute figures don't. */
function sayRatios(say: (line: string) => void, own: Measured, peer: Measured): void {
  const speed = own.articles / own.ms / (peer.articles / peer.ms);
  const cpu = peer.cpuMs / peer.pages / (own.cpuMs / own.pages);
  say(`${speed.toFixed(1)} times the peer's articles/s; the peer takes ${cpu.toFixed(1)} times the CPU a page`);
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
      const bytes = unpackPages(dir);
      const own = measure(home, readScript(out, dir, join(home, 'x.stemma')));
      sayMeasured(say, 'stemma, whole way, two workers', own, bytes);
      const peer = measure(home, peerScript(dir));
      sayMeasured(say, 'Readability.js + jsdom, text only', peer);
      sayRatios(say, own, peer);
    } finally {
      rmSync(home, { recursive: true, force: true });
      rmSync(dir, { recursive: true, force: true });
    }
  },
};
