import { EVENT_CLASSES } from '../../language/en/event-classes.ts';
import { pluralise } from '../../language/en/inflect.ts';
import type { Claim, PointKind } from '../../model/claim.ts';
import type { LineageEdge } from '../../model/lineage.ts';
import type { Point, PointState, Reading } from '../../model/point.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { Stage } from '../../model/stage.ts';
import { contentId } from '../../text/content-id.ts';
import { alignClaims } from './align-claims.ts';
import { type ClaimView, type EntityLookup, indexEntities, type PointsInput, viewClaims } from './claim-view.ts';
import { countOrigins } from './count-origins.ts';
import { groupReadings, type ReadingGroup } from './group-readings.ts';
import { judgeState } from './judge-state.ts';
import { indexStemma, type Stemma } from './origin-reach.ts';
import { phraseQuestion } from './phrase-question.ts';
import { toCarrier } from './to-carrier.ts';

const NOT_ASKED =
  'only numbers and dates are drawn as claims yet: no point asks of actor, place, status, polarity or cause';

/**
 * Aligns the claims of a pile into points: questions with their readings, each with its state and the count of
 * independent origins behind it. What a reader most needs stands first: disputed points, then answers of one origin
 * on many pages, then revised ones.
 */
export const buildPoints: Stage<PointsInput, readonly Point[]> = {
  name: 'points',
  version: 1,
  scope: 'pile',
  reads: ['article', 'claim', 'entity', 'lineage', 'mention', 'quantity', 'statement', 'time'],
  writes: ['point'],
  run(input) {
    const lookup = indexEntities(input.entities);
    const views = viewClaims(input, lookup);
    const { groups, crowded } = alignClaims(views, input.lineage);
    const context = { lineage: input.lineage, stemma: indexStemma(input.lineage), lookup };
    const points = groups.filter(isAsked).map((group) => buildPoint(group, context));
    const notAnalysed = input.articles.length > 0 ? [{ at: 'every article', stage: 'claims', because: NOT_ASKED }] : [];
    for (const { key, claims } of crowded) {
      const because = `${claims} claims meet under “${key}” and one name: too many to compare each with each`;
      notAnalysed.push({ at: 'every article', stage: 'points', because });
    }
    return { output: points.sort(compareNeed), problems: [], notAnalysed };
  },
};

/**
 * A number that no happening is told of, or the date of one that can happen again, is a question only where more than
 * one article gives it.
 */
function isAsked(views: readonly ClaimView[]): boolean {
  const asked = views.some(({ claim, quantity }) => claim.predicate.key in EVENT_CLASSES || countsThings(quantity));
  if (asked && new Set(views.map(({ source }) => source)).size > 1) return true;
  return views.some(({ claim: { kind, predicate } }) => {
    const event = EVENT_CLASSES[predicate.key];
    return event !== undefined && (kind === 'number' || event.once === true);
  });
}

/** Whether the counted words can be asked for: a plural, or what a unit measures. */
function countsThings(quantity: Quantity | null): boolean {
  if (!quantity) return false;
  if (quantity.unit === undefined && quantity.counted === '') return false;
  return quantity.unit !== undefined || quantity.counted.toLowerCase().split(/\s+/).includes(pluralise(quantity.head));
}

interface PileContext {
  readonly lineage: readonly LineageEdge[];
  readonly stemma: Stemma;
  readonly lookup: EntityLookup;
}

function buildPoint(views: readonly ClaimView[], { lineage, stemma, lookup }: PileContext): Point {
  const kind: PointKind = views[0]!.claim.kind;
  const groups = groupReadings(views);
  const readings = groups.map((group) => toReading(group, stemma, lookup));
  const { state, because } = judgeState(
    groups,
    readings.map(({ counts }) => counts.origins),
    lineage,
  );
  const firstClaim = views.map(({ claim }) => claim.id).sort()[0]!;
  return {
    id: contentId('p', kind, firstClaim),
    question: phraseQuestion(views, lookup),
    kind,
    state,
    because,
    readings,
  };
}

function toReading(group: ReadingGroup, stemma: Stemma, lookup: EntityLookup): Reading {
  const { counts, joins } = countOrigins(
    group.views.map((view) => toCarrier(view, lookup)),
    stemma,
  );
  const articles = [...new Set(group.views.map(({ source }) => source.article.id))];
  const outlets = [...new Set(group.views.flatMap(({ source }) => source.article.outlet ?? []))].sort();
  const claims: Claim['id'][] = group.views.map(({ claim }) => claim.id);
  return { value: group.value.words, claims, articles, outlets, counts, joins };
}

/** Pages that carry the point's readings. */
function countPages({ readings }: Point): number {
  return readings.reduce((sum, { counts }) => sum + counts.captures, 0);
}

function countAllOrigins({ readings }: Point): number {
  return readings.reduce((sum, { counts }) => sum + counts.origins, 0);
}

const RANK: Readonly<Record<PointState, number>> = {
  disputed: 0,
  single: 4,
  revised: 2,
  compatible: 3,
  corroborated: 3,
};

/** One answer on several pages that all go back to one origin: what nobody else shows. */
function isFalseCorroboration(point: Point): boolean {
  return point.state === 'single' && countPages(point) > 1;
}

function compareNeed(a: Point, b: Point): number {
  const rank = (point: Point): number => (isFalseCorroboration(point) ? 1 : RANK[point.state]);
  return (
    rank(a) - rank(b) ||
    countAllOrigins(b) - countAllOrigins(a) ||
    countPages(b) - countPages(a) ||
    (a.id < b.id ? -1 : 1)
  );
}
