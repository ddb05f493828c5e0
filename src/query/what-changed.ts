import type { Point, PointState } from '../model/point.ts';
import type { RecordArticle, SourcedRecord } from '../model/record.ts';

export interface ChangedPoint {
  readonly id: string;
  readonly question: string;
  readonly before: { readonly state: PointState; readonly answers: number; readonly origins: number };
  readonly after: { readonly state: PointState; readonly answers: number; readonly origins: number };
}

/** What another reading, or a decision, did to a record. */
export interface RecordChanges {
  readonly captures: number;
  readonly articlesAdded: readonly { readonly id: string; readonly title: string; readonly outlet: string | null }[];
  readonly articlesGone: number;
  readonly pointsNew: readonly { readonly id: string; readonly question: string; readonly state: PointState }[];
  readonly pointsChanged: readonly ChangedPoint[];
  readonly pointsGone: readonly { readonly question: string; readonly state: PointState }[];
  readonly problemsAdded: readonly { readonly code: string; readonly message: string; readonly at: string }[];
  /** Decisions in force whose subject is not found any more. */
  readonly orphaned: readonly { readonly id: string; readonly words: string }[];
}

/** The parts of a record that are compared: little enough to be handed to another thread. */
export interface ComparedRecord {
  readonly captures: readonly unknown[];
  readonly articles: readonly Pick<RecordArticle, 'id' | 'title' | 'outlet'>[];
  readonly points: readonly ComparedPoint[];
  readonly problems: SourcedRecord['problems'];
  readonly decisions: SourcedRecord['decisions'];
}

interface ComparedPoint extends Pick<Point, 'id' | 'question' | 'state'> {
  readonly readings: readonly {
    readonly claims: readonly string[];
    readonly counts: { readonly origins: number };
  }[];
}

/** A record without what `findChanges` does not look at. */
export function digestRecord({ captures, articles, points, problems, decisions }: SourcedRecord): ComparedRecord {
  return {
    captures: captures.map(() => null),
    articles: articles.map(({ id, title, outlet }) => ({ id, title, ...(outlet === undefined ? {} : { outlet }) })),
    points: points.map(({ id, question, state, readings }) => ({
      id,
      question,
      state,
      readings: readings.map(({ claims, counts: { origins } }) => ({ claims, counts: { origins } })),
    })),
    problems,
    decisions,
  };
}

function claimsOf(point: ComparedPoint): string[] {
  return point.readings.flatMap(({ claims }) => claims);
}

/** For each point after, the one before with which it shares its id, else most claims; each before goes to one after. */
function matchPoints(
  before: readonly ComparedPoint[],
  after: readonly ComparedPoint[],
): Map<ComparedPoint, ComparedPoint> {
  const byId = new Map(before.map((point) => [point.id, point]));
  const byClaim = new Map(before.flatMap((point) => claimsOf(point).map((claim) => [claim, point] as const)));
  const taken = new Set<ComparedPoint>();
  const matched = new Map<ComparedPoint, ComparedPoint>();
  const take = (point: ComparedPoint, former: ComparedPoint | undefined) => {
    if (!former || taken.has(former)) return;
    matched.set(point, former);
    taken.add(former);
  };
  for (const point of after) take(point, byId.get(point.id));
  for (const point of after) {
    if (matched.has(point)) continue;
    const shared = new Map<ComparedPoint, number>();
    for (const claim of claimsOf(point)) {
      const former = byClaim.get(claim);
      if (former && !taken.has(former)) shared.set(former, (shared.get(former) ?? 0) + 1);
    }
    take(point, [...shared].sort(([a, m], [b, n]) => n - m || (a.id < b.id ? -1 : 1))[0]?.[0]);
  }
  return matched;
}

function describe({ state, readings }: ComparedPoint): ChangedPoint['before'] {
  return { state, answers: readings.length, origins: readings.reduce((sum, { counts }) => sum + counts.origins, 0) };
}

function comparePoints(before: readonly ComparedPoint[], after: readonly ComparedPoint[]) {
  const former = matchPoints(before, after);
  const kept = new Set(former.values());
  const changed = after.flatMap((point): ChangedPoint[] => {
    const was = former.get(point);
    if (!was) return [];
    const [then, now] = [describe(was), describe(point)];
    const isSame = then.state === now.state && then.answers === now.answers && then.origins === now.origins;
    return isSame ? [] : [{ id: point.id, question: point.question, before: then, after: now }];
  });
  return {
    pointsNew: after.filter((point) => !former.has(point)).map(({ id, question, state }) => ({ id, question, state })),
    pointsChanged: changed,
    pointsGone: before.filter((point) => !kept.has(point)).map(({ question, state }) => ({ question, state })),
  };
}

/** What stands in `after` and not in `before`, and the other way round. Points are matched by id, else by their claims. */
export function findChanges(before: ComparedRecord, after: ComparedRecord): RecordChanges {
  const known = new Set(before.articles.map(({ id }) => id));
  const still = new Set(after.articles.map(({ id }) => id));
  const problems = new Set(before.problems.map((problem) => JSON.stringify(problem)));
  const orphans = new Set(before.decisions.filter(({ on }) => on.found === 'orphan').map(({ id }) => id));
  return {
    captures: after.captures.length - before.captures.length,
    articlesAdded: after.articles
      .filter(({ id }) => !known.has(id))
      .map(({ id, title, outlet }) => ({ id, title, outlet: outlet ?? null })),
    articlesGone: before.articles.filter(({ id }) => !still.has(id)).length,
    ...comparePoints(before.points, after.points),
    problemsAdded: after.problems.filter((problem) => !problems.has(JSON.stringify(problem))),
    orphaned: after.decisions
      .filter(({ id, on, withdrawnBy }) => on.found === 'orphan' && withdrawnBy === undefined && !orphans.has(id))
      .map(({ id, on }) => ({ id, words: on.words })),
  };
}
