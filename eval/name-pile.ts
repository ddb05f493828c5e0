/** Names of plain texts, grouped as one pile. */
import { analyse } from '../src/language/analyse.ts';
import type { Article } from '../src/model/index.ts';
import { findMentions } from '../src/stages/names/find-mentions.ts';
import { type GroupOutput, groupMentions } from '../src/stages/names/group-mentions.ts';

/** An article that is nothing but its text. */
export function plainArticle(id: string, text: string): Article {
  return {
    id,
    capture: 'c0000000000000000',
    index: 0,
    title: '',
    byline: [],
    language: 'en',
    credits: [],
    text,
    blocks: [],
    removed: [],
    source: [],
  };
}

export function groupTexts(texts: readonly { readonly id: string; readonly text: string }[]): GroupOutput {
  const articles = texts.map(({ id, text }) => plainArticle(id, text));
  const read = articles.map((article) => findMentions({ article, analysis: analyse(article.text, 'en') }));
  return groupMentions({
    articles,
    mentions: read.flatMap(({ mentions }) => mentions),
    links: read.flatMap(({ links }) => links),
  });
}
