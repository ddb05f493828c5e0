import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SHARED } from '../../eval/task.ts';
import { AppInBrowser, canOpen } from './app-in-browser.ts';

const STORIES = [
  ['albania', 'stories/albania'],
  ['vaccine-batch', 'stories/vaccine-batch/pages'],
] as const;

describe.each(STORIES)('the app on the story %s', (story, path) => {
  const folder = join(SHARED, path);
  const isThere = existsSync(folder);
  if (!isThere) console.warn(`the app is not tested on ${story}: no ${path} in the shared folder`);

  describe.skipIf(!isThere || !canOpen)('in a browser', () => {
    let app: AppInBrowser;
    beforeAll(async () => {
      app = await AppInBrowser.start(
        readdirSync(folder).map((name) => ({
          file: `pages/${name}`,
          bytes: new Uint8Array(readFileSync(join(folder, name))),
        })),
      );
    }, 120_000);
    afterAll(() => app?.close());

    const longest = () => [...app.record.articles].sort((a, b) => b.text.length - a.text.length)[0]!;
    const named = () => [...app.record.entities].sort((a, b) => b.mentions.length - a.mentions.length)[0]!;
    const views: readonly (readonly [string, () => string])[] = [
      ['points', () => '#/points'],
      ['read', () => `#/read/${longest().id}`],
      [
        'read-beside',
        () => `#/read/${longest().id}?page=${longest().captures[0]}&at=${longest().sentences.at(-1)![0]}`,
      ],
      ['lineage', () => '#/lineage'],
      ['timeline', () => '#/timeline'],
      ['map', () => '#/map'],
      ['names', () => '#/names'],
      ['name', () => `#/names/${named().id}`],
      ['speakers', () => '#/speakers'],
      ['sources', () => '#/sources'],
    ];
    it.each(views)('%s stands, with nothing serious for axe and no wider than the window', async (name, hash) => {
      await app.open(hash());
      expect(await app.findViolations()).toEqual([]);
      expect(await app.findOverflow()).toBeLessThanOrEqual(0);
      await app.shoot(`${story}-${name}`);
      expect(app.failures).toEqual([]);
    });

    it('marks every sentence of every article on the fullest of the pages that it was read from', async () => {
      const countMarks = async (article: string, capture: string): Promise<number> => {
        await app.open(`#/read/${article}?page=${capture}`);
        const frame = app.page.frameLocator('.saved iframe');
        await frame.locator('mark.stemma-words').first().waitFor({ state: 'attached' });
        return frame.locator('mark.stemma-words[id]').count();
      };
      for (const { id, captures, sentences } of app.record.articles) {
        const marked: number[] = [];
        for (const capture of captures) marked.push(await countMarks(id, capture));
        expect(Math.max(...marked)).toBe(sentences.length);
      }
    });
  });
});
