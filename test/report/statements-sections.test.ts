import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { SourcedRecord, Statement } from '../../src/model/index.ts';
import { formatHtml, formatMarkdown } from '../../src/report/index.ts';
import { bridgeClosure } from './fixtures/bridge-closure.ts';

const [first] = bridgeClosure.statements;
const [one, other] = bridgeClosure.articles;

function state(id: string, content: string, more: Partial<Statement>): Statement {
  return { ...first!, id, content, form: 'direct', ...more };
}

const speaker = { words: 'Ida Moor', identified: 'named' } as const;
const unnamed = { words: 'a welder', identified: 'anonymous', withheldBecause: 'she fears for her work' } as const;
const anchor = (article: string) => ({ ...first!.anchor, article });
const record: SourcedRecord = {
  ...bridgeClosure,
  statements: [
    state('s1', 'The bolts were sound in May, and we checked every one of them.', { speaker, anchor: anchor(one!.id) }),
    state('s2', 'The bolts were sound in May', { speaker, anchor: anchor(other!.id), articleStance: 'contradicted' }),
    state('s3', 'Nobody looked at them.', { speaker: unnamed, certainty: 'sure' }),
  ],
};

describe('what a report says of speakers', () => {
  const markdown = formatMarkdown(record);
  it.each([
    ['the wordings', '  - quoted in 2 wordings:'],
    ['what is cut', '“The bolts were sound in May”, without “and we checked every one of them.”'],
    ['what the article does', '; the article contradicts it'],
    ['how sure', '; said with certainty'],
    ['the withheld name and why', '- a welder: because “she fears for her work”'],
  ])('Markdown gives %s', (_, words) => {
    expect(markdown).toContain(words);
  });

  const { document } = new JSDOM(formatHtml(record)).window;
  it.each([
    ['the wordings', 'Quoted in 2 wordings, the fullest first'],
    ['what is cut', 'without “and we checked every one of them.”'],
    ['what the article does', '; the article contradicts it'],
    ['the withheld name and why', 'a welder because “she fears for her work”'],
  ])('HTML gives %s', (_, words) => {
    expect(document.getElementById('statements')!.textContent!.replace(/[\u2068\u2069]/g, '')).toContain(words);
  });

  it('lists no withheld names where there are none', () => {
    const open = { ...record, statements: record.statements.slice(0, 2) };
    expect(formatMarkdown(open)).not.toContain('Names withheld');
    expect(formatHtml(open)).not.toContain('Names withheld');
  });
});
