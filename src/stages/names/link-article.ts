import { linkAdjectives } from './link-adjectives.ts';
import { linkDefinitions, linkInitials } from './link-definitions.ts';
import { linkShortForms } from './link-short-forms.ts';
import { groupByName, LinkList } from './name-groups.ts';
import type { ArticleWords, Named } from './named.ts';

/** Links between the mentions of one article, each with its reason. */
export function linkArticle(article: ArticleWords, all: readonly Named[]): LinkList {
  const list = new LinkList();
  const groups = groupByName(all, list);
  linkDefinitions(article, all, list);
  linkInitials(groups, list);
  linkShortForms(groups, list);
  linkAdjectives(groups, list);
  return list;
}
