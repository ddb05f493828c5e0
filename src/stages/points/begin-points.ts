import { compareFigures, type FigureLinks } from './align-claims.ts';
import type { Share } from './block-claims.ts';
import { type ClaimView, type EntityLookup, indexEntities, type PointsInput, viewClaims } from './claim-view.ts';
import { indexDated } from './dated-happenings.ts';
import { RULES } from './kind-rules.ts';
import { leaveUndenied } from './leave-undenied.ts';
import { indexRestated } from './within-sentences.ts';

/** The claims of a pile, ready to be compared. */
export interface BegunPoints {
  readonly input: PointsInput;
  readonly lookup: EntityLookup;
  readonly views: readonly ClaimView[];
  /** Those that each of `RULES` holds for. */
  readonly ofRules: readonly (readonly ClaimView[])[];
  /** The pairs of figures, where they were compared before. */
  readonly figures?: FigureLinks;
}

/** Makes a pile's claims ready to be compared. What depends on the order of its articles is nothing. */
export function beginPoints(input: PointsInput): BegunPoints {
  const lookup = indexEntities(input.entities);
  const views = viewClaims({ ...input, articles: leaveUndenied(input.articles) }, lookup);
  indexDated(views, lookup);
  indexRestated(views);
  const ofRules = RULES.map(({ kinds }) => views.filter(({ claim }) => kinds.has(claim.kind)));
  return { input, lookup, views, ofRules };
}

/**
 * The pairs of numbers and dates that may answer one question, or a share of them: most of the stage's time, and plain
 * data, so that threads can take a part each.
 */
export function compareShare({ input, ofRules }: BegunPoints, share?: Share): FigureLinks {
  const figures = RULES.findIndex(({ kinds }) => kinds.has('number'));
  return compareFigures(ofRules[figures]!, input.lineage, share);
}
