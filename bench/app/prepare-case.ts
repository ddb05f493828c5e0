import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makePile } from '../synthetic-pile.ts';

/** Words of the one long article among the pile, for scrolling. */
const LONG_WORDS = 20_000;

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

const nameOf = (pages: number): string => `app${pages % 1000 === 0 ? `${pages / 1000}k` : pages}`;

/**
 * A case of so many pages of our own making, in the system's folder for temporary files: `app10k.stemma`. One that is
 * there is taken as it is; else the pages are written and read with the built command, which takes minutes.
 */
export function prepareCase(root: string, pages: number, say: (line: string) => void): string {
  const given = process.env.STEMMA_BENCH_CASE;
  const home = join(tmpdir(), nameOf(pages));
  const path = given ?? `${home}.stemma`;
  if (existsSync(path)) {
    say(`the case ${path}, as it is`);
    return path;
  }
  mkdirSync(join(home, 'pages'), { recursive: true });
  for (const { file, html } of makePile(pages)) writeFileSync(join(home, file), html);
  writeFileSync(join(home, 'pages/long.html'), writeLong());
  const started = performance.now();
  const making = `${home}-making.stemma`;
  execFileSync(process.execPath, [join(root, 'dist/cli/main.js'), 'read', join(home, 'pages'), '-o', making], {
    stdio: 'ignore',
  });
  renameSync(making, path);
  rmSync(home, { recursive: true });
  say(
    `${path}: ${pages + 1} pages read in ${Math.round((performance.now() - started) / 1000)} s; kept for the next run`,
  );
  return path;
}
