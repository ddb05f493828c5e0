import { expect, test } from 'vitest';
import { analysePages } from '../../../src/index.ts';

const page = (text: string) => ({
  file: 'a.txt',
  bytes: Buffer.from(`Nurses leave in Ostrel\n\nCors Press\n2024-05-12\n\n${text}\n\nTalks go on in the capital.`),
});

test('what opens a dispatch is told without the place of its dateline', async () => {
  const { claims } = await analysePages([
    page(
      'OSTREL, Marandia, May 12 (CP) — Nurses walked out of two hospitals on Sunday after 40 of them were dismissed.',
    ),
  ]);
  expect(claims.map(({ text }) => text)).toContain('Nurses walked Sunday');
  expect(
    claims.some(({ subject, object, text }) => /OSTREL|\bCP\b/.test(`${subject?.words} ${object?.words} ${text}`)),
  ).toBe(false);
});
