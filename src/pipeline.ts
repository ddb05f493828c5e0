import { mergeLineage } from './pipeline/merge-same.ts';
import type { ArticleRecords, PileRecords } from './pipeline/records.ts';
import { type Step, step } from './pipeline/step.ts';
import { extractClaims } from './stages/claims/extract-claims.ts';
import { extractArticles } from './stages/extract/extract-articles.ts';
import { analyseArticle } from './stages/language/analyse-article.ts';
import { fingerprintStage, type LineageInput, lineageStage, pairShared } from './stages/lineage/index.ts';
import { entityStage, mentionStage } from './stages/names/stages.ts';
import { buildPoints } from './stages/points/build-points.ts';
import { quantityStage } from './stages/quantities/stage.ts';
import { readStage } from './stages/read/read-page.ts';
import { statementStage } from './stages/statements/stage.ts';
import { timeStage } from './stages/times/stage.ts';

/** One capture at a time: bytes → page → articles. */
export const CAPTURE_STAGES = { read: readStage, extract: extractArticles } as const;

/** One article at a time; none of them sees another article. */
export const ARTICLE_STEPS: readonly Step<ArticleRecords>[] = [
  step(
    analyseArticle,
    ({ article }) => ({ article }),
    (analysis) => ({ analysis }),
  ),
  step(
    mentionStage,
    ({ article, analysis }) => ({ article, analysis }),
    ({ mentions, references, links }) => ({ mentions, references, nameLinks: links }),
  ),
  step(
    timeStage,
    ({ article, analysis }) => ({ article, analysis }),
    (times) => ({ times }),
  ),
  step(
    quantityStage,
    ({ article, analysis, times }) => ({ article, analysis, times }),
    (quantities) => ({ quantities }),
  ),
  step(
    statementStage,
    ({ article, analysis, mentions }) => ({ article, analysis, mentions }),
    (statements) => ({ statements }),
  ),
  step(
    fingerprintStage,
    ({ article }) => article,
    (fingerprint) => ({ fingerprint }),
  ),
  step(
    extractClaims,
    ({ article, ...found }) => ({
      articleId: article.id,
      ...(article.dateline && { dateline: article.dateline }),
      ...found,
    }),
    (claims) => ({ claims }),
  ),
];

/** The whole pile at once. */
export const PILE_STEPS: readonly Step<PileRecords>[] = [
  step(
    lineageStage,
    (records) => records.traced ?? toLineageInput(records),
    ({ edges, citations }) => ({ lineage: edges, citations }),
  ),
  step(
    entityStage,
    ({ distinct, decisions, kept }) => ({ articles: distinct, decisions, ...(kept && { kept: kept.names }) }),
    ({ entities, stamps, lookup }) => ({ entities, entityStamps: stamps, lookup }),
  ),
  step(
    buildPoints,
    ({ distinct, lineage, citations, entities, lookup, houses, decisions, kept }) => ({
      articles: distinct,
      lineage: mergeLineage(lineage, distinct),
      citations,
      entities,
      ...(lookup && { lookup }),
      houses,
      ...(kept && { kept: kept.points }),
      rejectedJoins: findRejected(decisions, 'join').map(({ on: { id, anchors } }) => ({ id, anchors })),
    }),
    (points) => ({ points }),
  ),
];

/** The decisions by which a person has rejected findings of a kind. */
function findRejected(decisions: PileRecords['decisions'], kind: 'join' | 'edge'): PileRecords['decisions'] {
  return decisions.filter(({ act, on }) => act === 'reject' && on.kind === kind);
}

/** What lineage takes of a pile. */
export function toLineageInput({
  articles,
  shared,
  decisions,
  kept,
}: Pick<PileRecords, 'articles' | 'shared' | 'decisions' | 'kept'>): LineageInput {
  const quotes = articles.map(({ article, statements }) => {
    const direct = statements.filter(({ form }) => form === 'direct').map(({ contentSpan }) => contentSpan);
    return [article.id, direct] as const;
  });
  return {
    articles: articles.map(({ article }) => article),
    candidates: pairShared(shared),
    quotes: new Map(quotes),
    rejected: new Set(findRejected(decisions, 'edge').map(({ on }) => on.id)),
    ...(kept && { kept: kept.lineage }),
  };
}
