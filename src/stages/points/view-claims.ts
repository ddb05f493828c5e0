import type { ArticleId } from '../../model/anchor.ts';
import { withRoom } from '../../text/remember.ts';
import { ArticleFrame } from './article-frame.ts';
import type { ClaimView, EntityLookup, PointArticle, PointsInput, SourceCitation } from './claim-view.ts';
import type { TopicBook } from './kept-views.ts';
import { ReadClaim } from './read-claim.ts';

/** The claims of all articles, as of the earliest day first, then by article and place: whatever the order handed in. */
export function viewClaims(input: PointsInput, lookup: EntityLookup, book?: TopicBook): ClaimView[] {
  const citations = new Map<ArticleId, SourceCitation[]>();
  for (const citation of input.citations) {
    citations.set(citation.article, [...(citations.get(citation.article) ?? []), citation]);
  }
  const views = input.articles.flatMap((source) =>
    viewArticle(source, citations.get(source.article.id) ?? [], lookup, book),
  );
  return views.sort((a, b) => compareWords(a.order, b.order)).map(({ view }) => view);
}

function compareWords(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

interface OrderedView {
  readonly order: string;
  readonly view: ClaimView;
}

function viewArticle(
  source: PointArticle,
  citations: readonly SourceCitation[],
  lookup: EntityLookup,
  book: TopicBook | undefined,
): OrderedView[] {
  if (source.claims.length === 0) return [];
  const frame = new ArticleFrame(source, citations, lookup, book);
  const asOf = dayOf(source.article.updated?.value ?? source.article.published?.value);
  return source.claims.map(({ id }, place) => {
    const view = withRoom(new ReadClaim(place, frame, asOf));
    return { order: `${view.asOf ?? '~'} ${source.article.id} ${id}`, view };
  });
}

function dayOf(value: string | undefined): string | null {
  return value && /^\d{4}-\d\d-\d\d/.test(value) ? value.slice(0, 10) : null;
}
