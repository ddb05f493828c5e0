/** Names of plain texts, grouped as one pile. */
import { analyse } from '../src/language/analyse.ts';
import { findMentions } from '../src/stages/names/find-mentions.ts';
import { type GroupOutput, groupMentions } from './group-mentions.ts';
import { plainArticle } from './plain-article.ts';

export function groupTexts(texts: readonly { readonly id: string; readonly text: string }[]): GroupOutput {
  const articles = texts.map(({ id, text }) => plainArticle(text, { id }));
  const read = articles.map((article) => findMentions({ article, analysis: analyse(article.text, 'en') }));
  return groupMentions({
    articles,
    mentions: read.flatMap(({ mentions, references }) => [...mentions, ...references]),
    links: read.flatMap(({ links }) => links),
  });
}
