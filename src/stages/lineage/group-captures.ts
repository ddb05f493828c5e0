import type { ArticleId } from '../../model/index.ts';
import { isSameOutlet } from '../../text/outlet-name.ts';
import type { Relation } from './classify-pair.ts';
import { type LineageArticle, type Reading, textOf } from './reading.ts';

/** Articles that are one piece of writing in several captures. */
export interface SameGroup {
  /** The fullest text, then the first id: the one by whose id the piece is known. */
  readonly representative: ArticleId;
  /** Sorted, the representative among them. */
  readonly articles: readonly ArticleId[];
}

/**
 * Groups captures that the relations call one article, the most alike pairs first: the groups of more than one. Two
 * groups whose captures name different outlets are never joined, not even through a capture that names none.
 */
export function groupCaptures(relations: readonly Relation[]): SameGroup[] {
  const groupOf = new Map<ArticleId, Reading[]>();
  const likeness = ({ comparison: { shareOfA, shareOfB } }: Relation): number => Math.min(shareOfA, shareOfB);
  const key = ({ comparison: { a, b } }: Relation): string => (a.id < b.id ? `${a.id} ${b.id}` : `${b.id} ${a.id}`);
  const ordered = relations
    .filter(({ kind }) => kind === 'same')
    .sort((x, y) => likeness(y) - likeness(x) || (key(x) < key(y) ? -1 : 1));
  for (const { comparison } of ordered) {
    const first = groupOf.get(comparison.a.id) ?? [comparison.a];
    const second = groupOf.get(comparison.b.id) ?? [comparison.b];
    if (first === second || namesTwoOutlets([...first, ...second])) continue;
    const joined = [...first, ...second];
    for (const { id } of joined) groupOf.set(id, joined);
  }
  return [...new Set(groupOf.values())].map(toGroup).sort((x, y) => (x.representative < y.representative ? -1 : 1));
}

function namesTwoOutlets(readings: readonly Reading[]): boolean {
  const [first, ...others] = [...new Set(readings.flatMap(({ article: { outlet } }) => (outlet ? [outlet] : [])))];
  return others.some((outlet) => !isSameOutlet(outlet, first!));
}

function byFullness(a: Reading, b: Reading): number {
  return b.article.text.length - a.article.text.length || (a.id < b.id ? -1 : 1);
}

function toGroup(members: readonly Reading[]): SameGroup {
  const [fullest] = [...members].sort(byFullness);
  return { representative: fullest!.id, articles: members.map(({ id }) => id).sort() };
}

/** The representative with what its other captures know and it does not: outlet, address, dates, credits. */
export function mergeFacts(group: SameGroup, readings: ReadonlyMap<ArticleId, Reading>): LineageArticle {
  const own = readings.get(group.representative)!.article;
  const others = group.articles.map((id) => readings.get(id)!.article);
  const first = <Key extends keyof LineageArticle>(key: Key): Partial<Pick<LineageArticle, Key>> => {
    const value = own[key] ?? others.find((article) => article[key] !== undefined)?.[key];
    return value === undefined ? {} : ({ [key]: value } as Partial<Pick<LineageArticle, Key>>);
  };
  return {
    ...own,
    ...textOf(own),
    ...first('outlet'),
    ...first('url'),
    ...first('published'),
    ...first('updated'),
    ...first('dateline'),
    byline: own.byline.length > 0 ? own.byline : (others.find(({ byline }) => byline.length > 0)?.byline ?? []),
    credits: others.flatMap(({ credits }) => credits),
  };
}

/** Groups of one article each, for those that stand in none of the given ones. */
export function addAlone(readings: readonly Reading[], joined: readonly SameGroup[]): SameGroup[] {
  const members = new Set(joined.flatMap(({ articles }) => articles));
  const alone = readings.filter(({ id }) => !members.has(id)).map(({ id }) => ({ representative: id, articles: [id] }));
  return [...joined, ...alone].sort((x, y) => (x.representative < y.representative ? -1 : 1));
}
