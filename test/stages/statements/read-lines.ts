import { analyse } from '../../../src/language/analyse.ts';
import type { Article, Statement } from '../../../src/model/index.ts';
import { findMentions } from '../../../src/stages/names/find-mentions.ts';
import { findStatements } from '../../../src/stages/statements/find-statements.ts';

/** The statements of a text, and the name of who makes one. */
export function read(
  text: string,
  page: Partial<Article> = {},
): { statements: Statement[]; nameOf: (statement: Statement) => string } {
  const article: Article = {
    id: 'a0000000000000001',
    capture: 'c0000000000000000',
    index: 0,
    title: '',
    byline: [],
    language: 'en',
    credits: [],
    text,
    blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
    removed: [],
    source: [],
    ...page,
  };
  const analysis = analyse(text, 'en');
  const { mentions } = findMentions({ article, analysis });
  const names = new Map(mentions.map((mention) => [mention.id, mention.name]));
  return {
    statements: findStatements({ article, analysis, mentions }),
    nameOf: ({ speaker }) => names.get(speaker.mention ?? '') ?? speaker.words,
  };
}

/** `form/stance speaker: content`, a line a statement. */
export function lines(text: string): string[] {
  const { statements, nameOf } = read(text);
  return statements.map((one) => `${one.form}/${one.stance} ${nameOf(one)}: ${one.content}`);
}
