import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SHARED } from '../../../eval/task.ts';
import { extractPlainArticles } from '../../../src/stages/extract/plain/extract-plain-articles.ts';

const FOLDER = join(SHARED, 'stories', 'albania');
const missing = !existsSync(FOLDER);
if (missing) console.warn('the founding pages are not checked: no stories/albania in the shared folder');

describe.skipIf(missing)('the founding pages', () => {
  const names = missing
    ? []
    : readdirSync(FOLDER)
        .filter((name) => name.endsWith('.txt'))
        .sort();
  const results = names.map((file) => {
    const text = readFileSync(join(FOLDER, file), 'utf8');
    return extractPlainArticles({
      capture: { id: 'c0', file, sha256: '', sizeBytes: text.length, mediaType: 'text/plain', encoding: 'utf-8' },
      text,
    });
  });

  it('hold eleven articles, the lead of the first and the third with one text', () => {
    expect(results.map(({ articles }) => articles.length)).toEqual([6, 1, 2, 1, 1]);
    expect(results[2]!.articles[0]!.text).toBe(results[0]!.articles[0]!.text);
  });

  it('date the lead by its “Updated” and leave ages of seconds to the capture', () => {
    expect(results[0]!.articles[0]!.updated?.value).toBe('2019-07-05');
    expect(results[0]!.articles[1]!.published).toBeUndefined();
    expect(results[0]!.captured).toMatchObject({ earliest: '2021-05-11', latest: null });
  });

  it('credit what was taken from elsewhere', () => {
    expect(results[1]!.articles[0]!.credits.map(({ kind }) => kind)).toEqual(['reprint']);
    expect(results[1]!.articles[0]!.dateline?.place).toBe('TEHRAN');
    expect(results[3]!.articles[0]!.credits.map(({ kind }) => kind)).toEqual(['reprint']);
    expect(results[3]!.articles[0]!.byline).toHaveLength(1);
    expect(results[4]!.articles[0]!.series).toEqual({ volume: '16', issue: '19' });
  });
});
