import type { Anchor } from '../../model/anchor.ts';
import type { Entity, EntityJoin } from '../../model/mention.ts';
import type { RecordArticle } from '../../model/record.ts';
import { holds, type RecordIndex } from './record-index.ts';

/** Pairs of names that one reason brings together. */
export interface NameReason {
  readonly because: string;
  /** Each pair of different words once. */
  readonly pairs: readonly (readonly [string, string])[];
}

/** Words by which an article says what a thing is, with the sentence in which they stand. */
export interface NamedAs {
  readonly anchor: Anchor;
  readonly article: RecordArticle;
  readonly sentence: string;
}

export interface NameExplanation {
  readonly reasons: readonly NameReason[];
  /** Judged `unsure` or `different`, each pair of words once. */
  readonly doubts: readonly EntityJoin[];
  /** By outlet, in the order of the record; '' for articles whose outlet is unknown. */
  readonly described: readonly (readonly [outlet: string, words: readonly NamedAs[]])[];
}

function pairKey({ a, b, because }: EntityJoin): string {
  return [...[a.exact.toLowerCase(), b.exact.toLowerCase()].sort(), because].join('\n');
}

function gatherReasons(joins: readonly EntityJoin[]): NameReason[] {
  const reasons = new Map<string, [string, string][]>();
  for (const { a, b, because } of joins) {
    if (a.exact.toLowerCase() === b.exact.toLowerCase()) continue;
    const pairs = reasons.get(because) ?? [];
    pairs.push([a.exact, b.exact]);
    reasons.set(because, pairs);
  }
  return [...reasons].map(([because, pairs]) => ({ because, pairs }));
}

function sentenceAround(article: RecordArticle, { start, end }: Anchor): string {
  const sentence = article.sentences.find(([from, to]) => from <= start && end <= to);
  return sentence ? article.text.slice(...sentence) : article.text.slice(start, end);
}

function gatherDescribed(index: RecordIndex, { descriptions }: Entity): NameExplanation['described'] {
  const outlets = new Map<string, NamedAs[]>();
  for (const anchor of descriptions ?? []) {
    const article = index.articles.get(anchor.article);
    if (!article || !holds(index, anchor)) continue;
    const list = outlets.get(article.outlet ?? '') ?? [];
    list.push({ anchor, article, sentence: sentenceAround(article, anchor) });
    outlets.set(article.outlet ?? '', list);
  }
  return [...outlets];
}

/** Why an entity's names are held to be one thing's, what is doubtful in that, and what each outlet calls the thing. */
export function explainName(index: RecordIndex, entity: Entity): NameExplanation {
  const seen = new Set<string>();
  const joins = (entity.joins ?? []).filter((join) => {
    const key = pairKey(join);
    return !seen.has(key) && seen.add(key) !== undefined;
  });
  return {
    reasons: gatherReasons(joins.filter(({ judgement }) => judgement === 'same')),
    doubts: joins.filter(({ judgement }) => judgement !== 'same'),
    described: gatherDescribed(index, entity),
  };
}
