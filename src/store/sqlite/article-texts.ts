import type { ArticleId } from '../../model/anchor.ts';
import type { Article } from '../../model/article.ts';
import { openDatabase } from './open-database.ts';

/** The text of an article with its blocks, which are places in it. */
export type ArticleText = Pick<Article, 'text' | 'blocks'>;

/** Reads texts of a case one by one, where they are needed. */
export interface ArticleTexts {
  /** @throws RangeError where the case has no such article. */
  read(article: ArticleId): ArticleText;
  close(): void;
}

/** Texts that are held: one article's text and blocks are asked for in turn, and one article is compared with several. */
const HELD = 64;
/** Pages of the file that are held, in KB: each text is read once or twice. */
const CACHE_KB = 4096;

/**
 * Opens a case for its texts alone, beside whoever else has it open, in whatever thread.
 * @throws StoreError where the file can't be opened.
 */
export function openArticleTexts(path: string): ArticleTexts {
  const db = openDatabase(path, { mustExist: true });
  db.pragma(`cache_size = -${CACHE_KB}`);
  const body = db.prepare<[ArticleId], string>('SELECT body FROM articles WHERE id = ?').pluck();
  const held = new Map<ArticleId, ArticleText>();
  return {
    read(article) {
      const known = held.get(article);
      if (known !== undefined) return known;
      const json = body.get(article);
      if (json === undefined) throw new RangeError(`${path} has no article ${article}`);
      const { text, blocks } = JSON.parse(json) as Article;
      if (held.size >= HELD) held.delete(held.keys().next().value!);
      held.set(article, { text, blocks });
      return { text, blocks };
    },
    close: () => void db.close(),
  };
}
