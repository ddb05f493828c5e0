import { EVENT_CLASSES } from '../../language/en/event-classes.ts';
import { finishQuestion } from '../../language/en/points/finish-question.ts';
import type { Anchor } from '../../model/anchor.ts';
import { type Claim, type PointKind, sentenceOf } from '../../model/claim.ts';
import type { LineageEdge } from '../../model/lineage.ts';
import type { Point, Reading } from '../../model/point.ts';
import type { NotAnalysed } from '../../model/problem.ts';
import type { Stage } from '../../model/stage.ts';
import { contentId } from '../../text/content-id.ts';
import { type Houses, NO_HOUSES } from '../../text/houses.ts';
import type { CrowdedKey } from './block-claims.ts';
import { isDenied, undenied } from './claim-value.ts';
import { type ClaimView, type EntityLookup, indexEntities, type PointsInput, type RejectedJoin } from './claim-view.ts';
import { indexByKey, keptApart, tiesWithin } from './compare-neighbours.ts';
import { countOrigins } from './count-origins.ts';
import { indexDated } from './dated-happenings.ts';
import { indexTolls } from './dated-tolls.ts';
import { MOST_FIGURES } from './find-alike.ts';
import type { ReadingGroup } from './group-readings.ts';
import { knowNames } from './happening-view.ts';
import { isDisputeAsked, isGap } from './is-dispute-asked.ts';
import { FigureBook } from './kept-figures.ts';
import { LinkBook } from './kept-links.ts';
import { PointBook, type PointCore, type PointMaker, putTogether } from './kept-points.ts';
import { TieBook } from './kept-ties.ts';
import { TopicBook } from './kept-views.ts';
import { type KindRules, RULES } from './kind-rules.ts';
import { leaveRepeated } from './leave-repeated.ts';
import { leaveUndenied } from './leave-undenied.ts';
import { indexMoved } from './like-moved-dates.ts';
import { indexPhases } from './like-phases.ts';
import { keepGroups } from './linked-parts.ts';
import { indexStemma, type Stemma } from './origin-reach.ts';
import { partByChance } from './part-by-chance.ts';
import { PointStamps } from './point-stamps.ts';
import { indexFigures } from './rival-claims.ts';
import { sortByNeed } from './sort-by-need.ts';
import { toCarrier, toLoneCarrier } from './to-carrier.ts';
import { viewClaims } from './view-claims.ts';
import { WatchedStemma } from './watched-stemma.ts';
import { indexRestated } from './within-sentences.ts';

const VERSION = 132;

/**
 * Aligns the claims of a pile into points: questions with their readings, each with its state and the count of
 * independent origins behind it. What a reader most needs stands first: disputed points, then answers of one origin
 * on many pages, then revised ones.
 */
export const buildPoints: Stage<PointsInput, readonly Point[]> = {
  name: 'points',
  version: VERSION,
  scope: 'pile',
  reads: ['article', 'claim', 'entity', 'lineage', 'mention', 'quantity', 'statement', 'time'],
  writes: ['point'],
  run(input) {
    const lookup = input.lookup ?? indexEntities(input.entities);
    const { articles, onlyAccused } = leaveUndenied(input.articles);
    const figures = input.kept && new FigureBook(input.kept.figures, articles, VERSION);
    const stemma = indexStemma(input.lineage);
    const stamps = input.kept && new PointStamps(input, articles, lookup, stemma, VERSION);
    const topics = input.kept && stamps && new TopicBook(input.kept.topics, stamps.ofRecords);
    const views = viewClaims({ ...input, articles }, lookup, topics);
    const keeper = input.kept && stamps && { ...input.kept, stamps };
    const book = keeper && new LinkBook(keeper.links, keeper.stamps.ofRecords);
    const ties = keeper && new TieBook(keeper.ties, articles, keeper.stamps.ofRecords);
    knowNames(articles, lookup);
    indexDated(views);
    indexTolls(views);
    indexMoved(views);
    indexPhases(views);
    indexRestated(views);
    indexFigures(views);
    const watched = new WatchedStemma(stemma);
    const context = {
      lineage: input.lineage,
      stemma: watched,
      lookup,
      houses: input.houses ?? NO_HOUSES,
      rejectedJoins: input.rejectedJoins ?? [],
    };
    const points: Point[] = [];
    const crowded: CrowdedKey[] = [];
    for (const { name, takes, rules, accused } of RULES) {
      const own = views.filter(({ claim }) => takes(claim) && (accused === true || !onlyAccused.has(claim)));
      const keep = keeper &&
        book && {
          links: book.keepOf(name),
          groups: keepGroups(keeper.groups, name, own, keeper.stamps.ofRecords),
        };
      const aligned = rules.align(own, input.lineage, lookup, keep);
      crowded.push(...aligned.crowded);
      const byKey = indexByKey(own);
      const kept = keeper && new PointBook(keeper.points, keeper.stamps, name, byKey, watched);
      const part = (group: readonly ClaimView[]) => partGroup(group, rules, context);
      for (const group of aligned.groups.flatMap((all) => kept?.partsOf(all, () => part(all)) ?? part(all))) {
        const maker = makePoint(group, rules, context, byKey);
        const point = kept ? kept.pointOf(group, maker) : build(maker);
        if (point !== null) points.push(point);
      }
      kept?.close();
    }
    book?.close();
    ties?.close();
    figures?.close();
    const notAnalysed: NotAnalysed[] = findLists(views);
    for (const { key, claims } of crowded) {
      const because = `${claims} claims meet under “${key}” and one name: too many to compare each with each`;
      notAnalysed.push({ at: 'every article', stage: 'points', because });
    }
    return { output: sortByNeed([...leaveRepeated(points, views)], views), problems: [], notAnalysed };
  },
};

/** Articles with so many figures that their words are not compared, each said to be. */
function findLists(views: readonly ClaimView[]): NotAnalysed[] {
  const figures = new Map<string, number>();
  for (const { claim, source } of views) {
    if (claim.kind === 'number' || claim.kind === 'date')
      figures.set(source.article.id, (figures.get(source.article.id) ?? 0) + 1);
  }
  const lists = [...figures].filter(([, count]) => count > MOST_FIGURES).sort(([a], [b]) => (a < b ? -1 : 1));
  return lists.map(([at, count]) => ({
    at,
    stage: 'points',
    because: `a list of ${count} figures: they meet others only where both count one thing in one word`,
  }));
}

/** The questions of a group: one, but for answers that were brought together by chance. */
function partGroup(
  group: readonly ClaimView[],
  rules: KindRules,
  { lineage, lookup }: PileContext,
): (readonly ClaimView[])[] {
  if (group.length < 2 || rules.bonds === undefined) return [group];
  const parts = partByChance(group, rules.read(group, lookup), rules.bonds(group, lineage));
  return parts.flatMap((part) => partUnasked(part, rules, lineage, lookup));
}

/** Figures of what would be a dispute that nobody asks about: each is a question of its own. */
function partUnasked(
  part: readonly ClaimView[],
  rules: KindRules,
  lineage: readonly LineageEdge[],
  lookup: EntityLookup,
): (readonly ClaimView[])[] {
  if (part.length < 2 || part[0]!.claim.kind !== 'number') return [part];
  const groups = rules.read(part, lookup);
  if (groups.length < 2) return [part];
  const { state } = rules.judge(
    groups,
    groups.map(() => 1),
    lineage,
  );
  if (state !== 'disputed' || isDisputeAsked(finishQuestion(rules.phrase(part, lookup)), part)) return [part];
  return groups.map(({ views }) => part.filter((view) => views.includes(view)));
}

interface PileContext {
  readonly lineage: readonly LineageEdge[];
  readonly stemma: Stemma;
  readonly lookup: EntityLookup;
  readonly houses: Houses;
  readonly rejectedJoins: readonly RejectedJoin[];
}

function makePoint(
  group: readonly ClaimView[],
  rules: KindRules,
  context: PileContext,
  byKey: ReadonlyMap<string, readonly ClaimView[]>,
): PointMaker {
  return {
    build: () => (rules.isAsked(group) ? buildPoint(group, rules, context) : null),
    compareApart: () => keptApart(group, byKey, rules.pairs, context.lookup),
  };
}

function build(maker: PointMaker): Point | null {
  const core = maker.build();
  return core && putTogether(core, maker.compareApart());
}

/** Null where it would be a dispute that nobody asks about. */
function buildPoint(views: readonly ClaimView[], rules: KindRules, context: PileContext): PointCore | null {
  const { lineage, lookup } = context;
  const kind: PointKind = rules.kindOf?.(views) ?? views[0]!.claim.kind;
  const question = finishQuestion(rules.phrase(views, lookup));
  const groups = withinGap(question, kind, rules.read(views, lookup));
  const readings = groups.map((group) => toReading(group, context));
  const { state, because, unsure } = rules.judge(
    groups,
    readings.map(({ counts }) => counts.origins),
    lineage,
  );
  if (state === 'disputed' && !isDisputeAsked(question, views)) return null;
  const firstClaim = views.map(({ claim }) => claim.id).sort()[0]!;
  const point = {
    id: contentId('p', kind, firstClaim, ...(rules.mark ? [rules.mark] : [])),
    question,
    kind,
    state,
    ...(unsure && { unsure }),
    because,
    readings,
  };
  return { point, ties: tiesWithin(views, rules.pairs, lookup) };
}

/** "Who did not come home on ___": the question's own words deny, and its answer is the night itself. */
function withinGap(question: string, kind: PointKind, groups: readonly ReadingGroup[]): readonly ReadingGroup[] {
  const isFigure = kind === 'number' || kind === 'date';
  if (!isFigure || !isGap(question) || !groups.every(({ value }) => isDenied(value))) return groups;
  return groups.map((group) => ({ ...group, value: undenied(group.value) }));
}

/** Ids of the joins that a person has undone in this answer. */
function findRejected({ views }: ReadingGroup, rejected: readonly RejectedJoin[]): ReadonlySet<string> {
  if (rejected.length === 0) return new Set();
  const places = new Set(views.map(({ claim }) => placeOf(sentenceOf(claim))));
  const isHere = ({ anchors }: RejectedJoin) =>
    anchors.length === 0 || anchors.some((anchor) => places.has(placeOf(anchor)));
  return new Set(rejected.filter(isHere).map(({ id }) => id));
}

function placeOf({ article, start, end }: Anchor): string {
  return `${article} ${start} ${end}`;
}

function toReading(group: ReadingGroup, { stemma, lookup, houses, rejectedJoins }: PileContext): Reading {
  const articles = [...new Set(group.views.map(({ source }) => source.article.id))];
  const carriers = group.views.map((view) => ({
    ...(articles.length > 1 ? toCarrier(view, lookup) : toLoneCarrier(view)),
    ...(tellsItAgain(view, group.views) && { unseen: true }),
  }));
  const { counts, joins } = countOrigins(carriers, stemma, houses, findRejected(group, rejectedJoins));
  const outlets = [...new Set(group.views.flatMap(({ source }) => source.article.outlet ?? []))].sort();
  const claims: Claim['id'][] = group.views.map(({ claim }) => claim.id);
  return { value: group.value.words, claims, articles, outlets, counts, joins };
}

/** "Eleven were missing, down from 40": an earlier article had told the 40, which is no news of this one's own. */
function tellsItAgain({ replaced, source, asOf, claim }: ClaimView, views: readonly ClaimView[]): boolean {
  const day = source.article.published?.value ?? asOf;
  if (!replaced || day === null || EVENT_CLASSES[claim.predicate.key]?.cumulative === undefined) return false;
  return views.some((other) => !other.replaced && other.source !== source && other.asOf !== null && other.asOf < day);
}
