import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatMarkdown } from '../../src/report/index.ts';
import { codeMarkdown, escapeMarkdown } from '../../src/report/markdown/escape-markdown.ts';
import { bridgeClosure } from './fixtures/bridge-closure.ts';

const report = formatMarkdown(bridgeClosure);

describe('the Markdown report', () => {
  it('puts the points first, then where they come from', () => {
    expect([...report.matchAll(/^## (.*)$/gm)].map((match) => match[1])).toEqual([
      'Points',
      'Who copied whom',
      'Who says what',
      'Names',
      'Times and quantities',
      'Decisions',
      'Articles',
      'Problems',
      'Not analysed',
    ]);
  });

  it.each([
    ['the question', '### 1. How many vehicles cross the bridge every day?'],
    ['its state and why', '**disputed** (number). “About 18,000” does not reach down to 12,500'],
    ['the count', '| about 18,000 | 3 pages → 2 articles → 2 outlets → 1 origin | Harwick Gazette, Tallmere Post |'],
    ['an unknown origin', '1 page → 1 article → 1 outlet → 0 origins (+1 unknown)'],
    [
      'the words, with the answer in bold',
      '> “A traffic count by the county puts the bridge at **12,500** vehicles a day.”',
    ],
    [
      'where they stand',
      '- “Statement on the bridge at Tallmere”, Ministry of Works, undated (`pages/ministry-statement.txt`), characters 0–74',
    ],
    ['who says it', 'An engineer who worked on the bridge (anonymous) accuses, through the Courier'],
    ['a change after publication', 'Westfold Courier, 14 Mar 2024, updated 15 Mar 2024 ('],
    ['a join and its reason', 'with “Tallmere bridge shut after crack is found”, Harwick Gazette'],
    ['a negation', 'in the article’s own voice; negated'],
    ['what a date was taken for', 'taken as 3 Feb 2024: the last 3 February before the article’s date 2024-02-06'],
    ['lineage', '**reprint of** “Tallmere bridge shut after crack is found”'],
    ['a source outside the pile', '**cites** Fenland Press Agency (not in the pile)'],
    ['a date’s basis', 'published 6 Feb 2024, from JSON-LD datePublished'],
    ['names that were brought together', '- Ilse Brandt (person, 3 mentions in 2 articles); also Brandt (1)'],
    ['a problem', '`pages/courier-letters.html`: The file has no bytes. Save the page again. (`read/empty`)'],
    ['a decision', '*Reader One, 2024-03-01*: merge entity “Ilse Brandt” with “Brandt”. Because: The Post'],
    ['that it was withdrawn', 'writes of the same engineer. **Withdrawn.**'],
    ['one whose subject is gone', 'rename entity “The Engineer” (no longer in the record) as “Engineer Brandt”'],
    ['a gap', '“this year” stays relative. (`times`)'],
  ])('gives %s', (_, words) => {
    expect(report).toContain(words);
  });

  it('keeps a table’s cell together', () => {
    const [first] = bridgeClosure.points;
    const reading = { ...first!.readings[0]!, value: 'a | b\n| c' };
    const shown = formatMarkdown({ ...bridgeClosure, points: [{ ...first!, readings: [reading] }] });
    expect(shown).toContain('| a \\| b \\| c | 4 pages');
  });
});

describe('escapeMarkdown', () => {
  it.each([
    ['<script>alert(1)</script>', '\\<script\\>alert(1)\\</script\\>'],
    ['[a](javascript:alert(1))', '\\[a\\](javascript\\:alert(1))'],
    ['![x](https://a.example/x.png)', '\\!\\[x\\](https\\://a.example/x.png)'],
    ['www.a.example', 'www\\.a.example'],
    ['# heading', '\\# heading'],
    ['- item', '\\- item'],
    ['+ item', '\\+ item'],
    ['12. item', '12\\. item'],
    ['> quote', '\\> quote'],
    ['a_b*c*`d`', 'a\\_b\\*c\\*\\`d\\`'],
    ['a\n\n## b', 'a \\#\\# b'],
    ['&lt;b&gt;', '\\&lt;b\\&gt;'],
    ['a\u202Eb\u0000c', 'ab c'],
    ['plain words, 12.5 per cent', 'plain words, 12.5 per cent'],
    ['', ''],
  ])('%j is written %j', (words, escaped) => {
    expect(escapeMarkdown(words)).toBe(escaped);
  });

  it('is always one line without bare markup', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        const escaped = escapeMarkdown(words);
        expect(escaped).not.toMatch(/[\r\n]/);
        expect(escaped.replace(/\\./g, '')).not.toMatch(/[`*_[\]<>#|]/);
      }),
    );
  });

  it.each([
    ['a`b', '``a`b``'],
    ['`', '`` ` ``'],
    ['a|b', '`a\\|b`'],
    ['a\nb', '`a b`'],
  ])('code: %j is written %j', (words, code) => {
    expect(codeMarkdown(words)).toBe(code);
  });
});
