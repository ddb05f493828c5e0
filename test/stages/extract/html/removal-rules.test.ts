import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CHROME_LINES } from '../../../../src/language/en/web-chrome.ts';
import { CHROME_RULES } from '../../../../src/stages/extract/html/chrome-rules.ts';

const table = readFileSync(new URL('../../../../docs/reference/html-removals.md', import.meta.url), 'utf8');
const documented = [...table.matchAll(/^\| `([a-z-]+)` \|/gm)].map((match) => match[1]!);
/** Rules of place and repetition, which have no pattern. */
const BY_PLACE = ['repeated-title', 'standfirst', 'before-title', 'pull-quote', 'repeated-text', 'outside-body'];

test('the table of removals lists each rule once', () => {
  const used = new Set([...CHROME_RULES, ...CHROME_LINES].map(({ rule }) => rule).concat(BY_PLACE));
  expect([...documented].sort()).toEqual([...used].sort());
});

test.each<[line: string, rule: string | null]>([
  ['Advertisement', 'advertisement'],
  ['Article continues below', 'advertisement'],
  ['Read more: Fares rise again', 'related-links'],
  ['Sign up for our newsletter', 'newsletter'],
  ['This website uses cookies to improve your experience.', 'cookie-banner'],
  ['12 Comments', 'comments'],
  ['© 2021 The Corva Post', 'footer'],
  ['(Reporting by Ion Veld; Editing by Ada Mirel)', 'credit'],
  ['Photo: The Corva Post', 'caption'],
  ['Reporting by night is hard, the crews said.', null],
  ['Research from the port shows that two ships in three are late.', null],
  ['Comments by the mayor angered the crews on Monday.', null],
  ['Share prices of the ferry company fell by a tenth.', null],
  ['More boats will sail from Monday, the company said.', null],
  ['The advertisement for a second mate ran for a year without an answer.', null],
  ['Next to the quay stands a shed that nobody has opened since the war.', null],
  ['Copyright law does not help the painter, her lawyer said.', null],
  ['Follow the coast for an hour and you come to the old light.', null],
])('%s → %s', (line, rule) => {
  const found = CHROME_LINES.find(({ pattern, maxLength }) => line.length <= maxLength && pattern.test(line));
  expect(found?.rule ?? null).toBe(rule);
});
