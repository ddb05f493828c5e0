import type { Article, Decision, Entity, Mention, NameLink } from '../src/model/index.ts';
import type { NamedArticle } from '../src/stages/names/article-facts.ts';
import { groupPile } from '../src/stages/names/group-pile.ts';

export interface GroupInput {
  readonly articles: readonly Article[];
  readonly mentions: readonly Mention[];
  /** Links that the articles themselves gave, from `findMentions`. */
  readonly links: readonly NameLink[];
  /** A person's decisions on entities and name links that are in force, in their order. */
  readonly decisions?: readonly Decision[];
}

export interface GroupOutput {
  /** The links across articles; those handed in are not repeated. */
  readonly links: readonly NameLink[];
  readonly entities: readonly Entity[];
}

/** Groups the mentions of a pile into entities by links across articles. The order of the input changes nothing. */
export function groupMentions({ articles, mentions, links, decisions = [] }: GroupInput): GroupOutput {
  const named = new Map(articles.map((article) => [article.id, open(article)]));
  const ownerOf = new Map<string, Named>();
  for (const mention of mentions) {
    const owner = named.get(mention.anchor.article);
    if (owner === undefined) continue;
    owner.mentions.push(mention);
    ownerOf.set(mention.id, owner);
  }
  for (const link of links) ownerOf.get(link.a)?.nameLinks.push(link);
  const grouped = groupPile({ articles: [...named.values()], decisions });
  return { links: grouped.links, entities: grouped.entities };
}

interface Named extends NamedArticle {
  readonly mentions: Mention[];
  readonly nameLinks: NameLink[];
}

function open(article: Article): Named {
  return { article, mentions: [], references: [], nameLinks: [] };
}
