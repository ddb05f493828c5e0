/** Names and statements of a labelled story, read from articles cut by the gold's own marks. */
import { analyse } from '../src/language/analyse.ts';
import type { Article, Entity, Statement } from '../src/model/index.ts';
import { findMentions } from '../src/stages/names/find-mentions.ts';
import { findStatements } from '../src/stages/statements/find-statements.ts';
import { cutArticles, readGold } from './gold-articles.ts';
import { groupMentions } from './group-mentions.ts';

export const STORIES = ['harbour-fire', 'vaccine-batch'];

export interface StoryVoices {
  readonly articles: readonly Article[];
  readonly entities: readonly Entity[];
  readonly statements: readonly Statement[];
  /** All names of the entity that speaks, and the words of the speaker. */
  speakerWords(statement: Statement): string;
}

export function readVoices(story: string): StoryVoices {
  const articles = cutArticles(story, readGold(story));
  const read = articles.map((article) => {
    const analysis = analyse(article.text, 'en');
    const { mentions, links } = findMentions({ article, analysis });
    return { mentions, links, statements: findStatements({ article, analysis, mentions }) };
  });
  const mentions = read.flatMap((one) => one.mentions);
  const { entities } = groupMentions({ articles, mentions, links: read.flatMap((one) => one.links) });
  const placeOf = new Map<string, string>(mentions.map(({ id, anchor }) => [id, `${anchor.article} ${anchor.start}`]));
  const entityAt = new Map<string, Entity>(
    entities.flatMap((entity) =>
      entity.mentions.map((anchor) => [`${anchor.article} ${anchor.start}`, entity] as const),
    ),
  );
  return {
    articles,
    entities,
    statements: read.flatMap((one) => one.statements),
    speakerWords({ speaker }) {
      const entity = entityAt.get(placeOf.get(speaker.mention ?? '') ?? '');
      return `${speaker.words} ${entity?.names.map(({ text }) => text).join(' ') ?? ''}`;
    },
  };
}

/** Lower case, letters and digits only: how the gold's words are compared. */
export function key(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_]+/gu, ' ')
    .trim();
}

/** Where words stand in a text, whatever the blanks between them. */
export function findWords(text: string, words: string): readonly [number, number] | undefined {
  const pattern = words
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('\\s+');
  const match = pattern === '' ? null : new RegExp(pattern).exec(text);
  return match ? [match.index, match.index + match[0].length] : undefined;
}
