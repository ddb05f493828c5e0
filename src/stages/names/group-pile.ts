import type { Decision, Entity, NameLink } from '../../model/index.ts';
import { contentId } from '../../text/content-id.ts';
import type { KeptWork } from '../../text/kept-work.ts';
import { ArticleBook } from './article-book.ts';
import type { NamedArticle } from './article-facts.ts';
import { articlesDecidedOn, placeDecided, readDecided, renameEntities } from './decided-nodes.ts';
import { type EntityBodies, EntityBook } from './entity-book.ts';
import { EntityIndex } from './entity-index.ts';
import { groupParts } from './group-parts.ts';
import { partNames } from './name-parts.ts';
import { NameTable } from './name-table.ts';

export interface KeptNames {
  /** What was read of the names of each article. */
  readonly articles: KeptWork;
  /** How parts of the pile's names were grouped. */
  readonly parts: KeptWork;
  /** The entities that the case has. */
  readonly bodies: EntityBodies;
}

export interface PileInput {
  readonly articles: readonly NamedArticle[];
  readonly decisions?: readonly Decision[];
  /** What earlier runs worked out, and where this one puts what it adds. The entities are the same without. */
  readonly kept?: KeptNames;
}

export interface GroupedPile {
  /** The links across articles of what was grouped in this run. */
  readonly links: readonly NameLink[];
  /** By id. */
  readonly entities: readonly Entity[];
  /** Digests of all that they were made from. */
  readonly stamps: readonly string[];
  readonly lookup: EntityIndex;
}

/** Of the stage, and in all that it keeps. */
export const VERSION = 13;

/**
 * Groups the names of a pile into entities, part by part: a part has all nodes that can be linked with one another, so
 * that what is grouped anew are the parts that something has come to, or gone from.
 */
export function groupPile({ articles, decisions = [], kept }: PileInput): GroupedPile {
  const sorted = [...articles].sort((a, b) => (a.article.id < b.article.id ? -1 : 1));
  const decidedOn = articlesDecidedOn(decisions);
  const decided = readDecided(sorted, decidedOn, decisions);
  const salt = decidedOn.size === 0 ? '' : contentId('', JSON.stringify(decisions));
  const names = new NameTable();
  const book = new ArticleBook(kept?.articles, decided, (id) => (decidedOn.has(id) ? salt : ''), VERSION, names);
  const read = sorted.map((source) => book.read(source));
  const placed = placeDecided(read, decidedOn, decided);
  const tellsUnnamed = read.some(({ part }) => part.unnamed > 0);
  const parts = partNames(
    read.map(({ part }) => part),
    tellsUnnamed ? 1 : 0,
    placed.together,
  );
  const entityBook = new EntityBook(kept?.parts, kept?.bodies, read, parts);
  const grouped = groupParts({ read, parts, decided: placed, tellsUnnamed, book: entityBook, names, version: VERSION });
  const { entities, entityOf } = renameEntities(grouped, decided, placed);
  entityBook.close(entities, entityOf);
  const made = [...entities].sort((a, b) => (a.entity.id < b.entity.id ? -1 : a.entity.id > b.entity.id ? 1 : 0));
  const all = made.map(({ entity }) => entity);
  return {
    links: [...decided.links, ...grouped.links],
    entities: all,
    stamps: made.map(({ stamp }) => stamp),
    lookup: new EntityIndex(
      read,
      Array.from(entityOf, (at) => (at < 0 ? null : entities[at]!.entity)),
      all,
    ),
  };
}
