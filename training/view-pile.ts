import { analysePages } from '../src/index.ts';
import { buildPoints } from '../src/stages/points/build-points.ts';
import { type ClaimView, indexEntities, type PointsInput } from '../src/stages/points/claim-view.ts';
import { indexDated } from '../src/stages/points/dated-happenings.ts';
import { knowNames } from '../src/stages/points/happening-view.ts';
import { leaveUndenied } from '../src/stages/points/leave-undenied.ts';
import { indexFigures } from '../src/stages/points/rival-claims.ts';
import { viewClaims } from '../src/stages/points/view-claims.ts';
import { indexRestated } from '../src/stages/points/within-sentences.ts';

export interface Page {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** The claims of some pages as the last stage sees them, and the files of each article. */
export async function viewPile(pages: readonly Page[]): Promise<{
  readonly views: readonly ClaimView[];
  readonly filesOf: ReadonlyMap<string, readonly string[]>;
}> {
  let input: PointsInput | null = null;
  const watched = buildPoints.run;
  Object.assign(buildPoints, { run: (given: PointsInput) => watched((input = given)) });
  const record = await analysePages(pages);
  Object.assign(buildPoints, { run: watched });
  const { articles, entities } = input! as PointsInput;
  const names = new Map(record.captures.map(({ id, file }) => [id, file ?? '']));
  const filesOf = new Map(articles.map(({ article, captures }) => [article.id, captures.map((id) => names.get(id)!)]));
  const lookup = indexEntities(entities);
  const { articles: kept, onlyAccused } = leaveUndenied(articles);
  const all = viewClaims({ ...(input! as PointsInput), articles: kept }, lookup);
  const views = all.filter(({ claim }) => !onlyAccused.has(claim));
  knowNames(kept, lookup);
  indexDated(views);
  indexRestated(views);
  indexFigures(views);
  return { views, filesOf };
}
