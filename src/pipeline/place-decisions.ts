import type { Anchor, ArticleId } from '../model/anchor.ts';
import type { Decision, DecisionSubject } from '../model/decision.ts';
import type { DistinctArticle, KeptRecords } from './records.ts';

/** Where the words of an anchor stand now; null where they no longer stand there. */
export type PlaceAnchor = (anchor: Anchor) => Anchor | null;

/** Where some words stand in a text that has them once; -1 where it has not, or more than once. */
function findOnly(text: string, words: string): number {
  const at = text.indexOf(words);
  return at >= 0 && text.indexOf(words, at + 1) < 0 ? at : -1;
}

/**
 * Places anchors on the articles that stand for all of their captures. An anchor in a capture's article that was not
 * chosen is moved to the one that was, which is the same article: at the same offsets, or where both have the words once.
 */
export function placeAnchors(articles: readonly KeptRecords[], distinct: readonly DistinctArticle[]): PlaceAnchor {
  const texts = new Map(articles.map(({ article }) => [article.id, article.text]));
  const chosen = new Map(distinct.flatMap(({ article, members }) => members.map((id) => [id, article] as const)));
  return (anchor) => {
    const text = texts.get(anchor.article);
    const target = chosen.get(anchor.article);
    if (text === undefined || target === undefined || text.slice(anchor.start, anchor.end) !== anchor.exact)
      return null;
    if (target.text.slice(anchor.start, anchor.end) === anchor.exact) return { ...anchor, article: target.id };
    const start = findOnly(text, anchor.exact) < 0 ? -1 : findOnly(target.text, anchor.exact);
    return start < 0 ? null : { ...anchor, article: target.id, start, end: start + anchor.exact.length };
  };
}

/** The chosen article of each; those that are not in the pile stand for themselves. */
export function chosenIds(distinct: readonly DistinctArticle[]): (id: ArticleId) => ArticleId {
  const chosen = new Map(distinct.flatMap(({ article, members }) => members.map((id) => [id, article.id] as const)));
  return (id) => chosen.get(id) ?? id;
}

/** The id of a subject that is named by articles, by those that stand for them now. */
export function placeSubjectId({ kind, id }: DecisionSubject, chosenId: (id: ArticleId) => ArticleId): string {
  if (kind === 'article') return chosenId(id);
  if (kind !== 'edge' && kind !== 'join') return id;
  const [first = '', second = '', ...outside] = id.split(' ');
  const ends = [chosenId(first), chosenId(second)];
  return [...(kind === 'join' ? ends.sort() : ends), ...outside].join(' ');
}

/** Decisions with their subjects placed on the articles that stand for all of their captures. */
export function placeDecisions(
  decisions: readonly Decision[],
  articles: readonly KeptRecords[],
  distinct: readonly DistinctArticle[],
): Decision[] {
  if (decisions.length === 0) return [];
  const place = placeAnchors(articles, distinct);
  const chosenId = chosenIds(distinct);
  const placeSubject = (subject: DecisionSubject): DecisionSubject => ({
    ...subject,
    id: placeSubjectId(subject, chosenId),
    anchors: subject.anchors.flatMap((anchor) => place(anchor) ?? []),
  });
  return decisions.map((decision) => ({
    ...decision,
    on: placeSubject(decision.on),
    ...(decision.with && { with: decision.with.map(placeSubject) }),
  }));
}
