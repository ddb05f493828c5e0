import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MediaType, Page } from '../../../src/model/index.ts';
import { extractPlainArticles } from '../../../src/stages/extract/plain/extract-plain-articles.ts';

const FIXTURES = fileURLToPath(new URL('fixtures', import.meta.url));
const LINES = readdirSync(FIXTURES).flatMap((name) => {
  const file = readdirSync(join(FIXTURES, name)).find((entry) => entry.startsWith('source.'))!;
  return readFileSync(join(FIXTURES, name, file), 'utf8').split('\n');
});

function makePage(text: string, mediaType: MediaType): Page {
  return {
    capture: { id: 'c0', file: 'page', sha256: '', sizeBytes: text.length, mediaType, encoding: 'utf-8' },
    text,
  };
}

const anyPage = fc
  .record({
    lines: fc.array(
      fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom(...LINES) },
        { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
        {
          weight: 1,
          arbitrary: fc.string({
            unit: fc.constantFrom(
              '[',
              ']',
              '(',
              ')',
              '*',
              '_',
              '\\',
              '`',
              '<',
              '!',
              '#',
              '|',
              '>',
              '-',
              '&',
              'a',
              ' ',
              '\u00a0',
              'e\u0301',
              '\u212b',
              '\ud800',
            ),
          }),
        },
      ),
      { maxLength: 40 },
    ),
    end: fc.constantFrom('\n', '\r\n', '\n\n', '\r'),
    mediaType: fc.constantFrom<MediaType>('text/plain', 'text/markdown'),
  })
  .map(({ lines, end, mediaType }) => makePage(lines.join(end), mediaType));

describe('any text page', () => {
  it('maps every article to the words of its page', () => {
    fc.assert(
      fc.property(anyPage, (page) => {
        for (const { text, source } of extractPlainArticles(page).articles) {
          let at = 0;
          for (const run of source) {
            expect(run.at).toBeGreaterThanOrEqual(at);
            at = run.at + run.length;
            if (run.length !== run.sourceLength) continue;
            expect(text.slice(run.at, at)).toBe(page.text.slice(run.from, run.from + run.sourceLength));
          }
          expect(at).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('gives NFC text in blocks with a blank line between, and anchors that hold their words', () => {
    fc.assert(
      fc.property(anyPage, (page) => {
        for (const article of extractPlainArticles(page).articles) {
          expect(article.text).toBe(article.text.normalize('NFC'));
          expect(article.blocks.map(({ start, end }) => article.text.slice(start, end)).join('\n\n')).toBe(
            article.text,
          );
          expect(article.blocks.every(({ start, end }) => end > start)).toBe(true);
          for (const { anchor } of article.credits) {
            if (!('removed' in anchor)) expect(article.text.slice(anchor.start, anchor.end)).toBe(anchor.exact);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('keeps each word of a page of prose or says where it went', () => {
    // Without the lines whose words are split or joined on purpose.
    const whole = LINES.filter((line) => !/\p{Ll}-$|\p{Ll}Home »|\]\(/u.test(line));
    const words = (text: string): string[] => text.match(/[\p{L}\p{N}]{4,}/gu) ?? [];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...whole), { minLength: 1, maxLength: 30 }), (lines) => {
        const page = makePage(lines.join('\n'), 'text/plain');
        const { articles } = extractPlainArticles(page);
        if (articles.length === 0) return;
        const shown = articles
          .flatMap((article) => [article.title, article.text, ...article.removed.map(({ text }) => text)])
          .join(' ');
        const kept = new Set(words(shown));
        for (const word of words(lines.join('\n'))) expect(kept.has(word), word).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('never comes back empty where there is a sentence', () => {
    const sentence =
      'The harbour office said on Tuesday that the northern pier would be closed until the ice had gone.';
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...LINES), { maxLength: 12 }), (lines) => {
        const { articles } = extractPlainArticles(
          makePage([sentence, sentence.toUpperCase(), ...lines].join('\n\n'), 'text/plain'),
        );
        expect(articles.some((article) => article.text.includes('northern pier'))).toBe(true);
      }),
    );
  });
});
