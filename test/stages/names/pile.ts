import { groupMentions } from '../../../eval/group-mentions.ts';
import { plainArticle } from '../../../eval/plain-article.ts';
import { analyse } from '../../../src/language/analyse.ts';
import type { Article, Entity, Mention, NameLink } from '../../../src/model/index.ts';
import { findDateline } from '../../../src/stages/extract/dateline.ts';
import { findMentions } from '../../../src/stages/names/find-mentions.ts';

export function articleOf(text: string, index = 0): Article {
  const dateline = findDateline(text);
  return plainArticle(text, {
    ...(dateline && { dateline }),
    id: `a${String(index).padStart(16, '0')}`,
    blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
  });
}

export interface Pile {
  readonly articles: Article[];
  readonly mentions: Mention[];
  readonly links: NameLink[];
  readonly entities: readonly Entity[];
}

/** Mentions, links and entities of a pile of texts. */
export function readPile(...texts: string[]): Pile {
  const articles = texts.map(articleOf);
  const found = articles.map((article) => findMentions({ article, analysis: analyse(article.text, 'en') }));
  const mentions = found.flatMap((one) => one.mentions);
  const references = found.flatMap((one) => one.references);
  const inner = found.flatMap((one) => one.links);
  const { links, entities } = groupMentions({ articles, mentions: [...mentions, ...references], links: inner });
  return { articles, mentions, links: [...inner, ...links], entities };
}

/** The names of the entity that bears a name, sorted; empty where none does. */
export function namesWith(pile: Pile, name: string): string[] {
  const entity = pile.entities.find((one) => one.names.some(({ text }) => text === name));
  return entity ? entity.names.map(({ text }) => text).sort() : [];
}

export function together(pile: Pile, a: string, b: string): boolean {
  return pile.entities.some((one) => [a, b].every((name) => one.names.some(({ text }) => text === name)));
}
