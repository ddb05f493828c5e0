/**
 * The rule that a table in which words are looked up is made by `wordTable`: in an object of its own “constructor” is
 * found, which is a word that pages have. Prints what breaks the rule and exits 1.
 */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readSources, type SourceFile } from './check-imports.ts';

/** A table by strings that is made of an object's own words. */
const TABLE = /\bconst [A-Z][A-Z_]*: (?:Readonly<)?Record<string,(?:[^=]|=>)*?=\s*\{/g;

/** Tables that are plain objects, one line each; `files` have paths relative to src/. */
export function checkTables(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, text }) =>
    Array.from(
      text.matchAll(TABLE),
      ({ index }) =>
        `${path}:${text.slice(0, index).split('\n').length}: a table of words is made by wordTable (text/word-table.ts)`,
    ),
  );
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const broken = checkTables(readSources(resolve(fileURLToPath(import.meta.url), '../../src')));
  for (const line of broken) console.error(line);
  console.log(
    broken.length === 0
      ? 'house: words are looked up in tables of words'
      : `house: ${broken.length} tables that are plain objects`,
  );
  if (broken.length > 0) process.exitCode = 1;
}
