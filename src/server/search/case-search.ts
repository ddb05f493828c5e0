import { sentenceOf } from '../../model/claim.ts';
import { titleOf } from '../../report/view/wording.ts';
import type { CaseView } from '../views/case-view.ts';
import { onceFor } from '../views/once-for.ts';
import { buildSearchIndex, type SearchIndex, type SearchRow } from './search-index.ts';

/** The full-text indexes of a case. Places are those of the record's articles and of the index's points. */
export interface CaseSearch {
  readonly articles: SearchIndex;
  readonly points: SearchIndex;
}

function articleRows({ index }: CaseView): SearchRow[] {
  return index.record.articles.map((article) => ({
    title: titleOf(article),
    outlet: article.outlet ?? '',
    byline: article.byline.join(', '),
    text: article.text,
  }));
}

/** A point is found by its question, its answers, the sentences that give them and the articles they stand in. */
function pointRows({ index, articlesOf }: CaseView): SearchRow[] {
  return index.points.map(({ point }) => {
    const claims = point.readings.flatMap((reading) => reading.claims);
    const sentences = new Set(
      claims.flatMap((id) => index.claims.get(id) ?? []).map((claim) => sentenceOf(claim).exact),
    );
    const articles = [...articlesOf.get(point.id)!].flatMap((id) => index.articles.get(id) ?? []);
    return {
      title: [point.question, ...articles.map(titleOf)].join('\n'),
      outlet: articles.map(({ outlet }) => outlet ?? '').join('\n'),
      byline: articles.flatMap(({ byline }) => byline).join('\n'),
      text: [...point.readings.map(({ value }) => value), ...sentences].join('\n'),
    };
  });
}

/** Made once for a revision of the case, beside the requests; a search that comes before waits for it. */
export const searchOf = onceFor(
  async (view: CaseView): Promise<CaseSearch> => ({
    points: await buildSearchIndex(pointRows(view)),
    articles: await buildSearchIndex(articleRows(view)),
  }),
);
