import { type Decision, findApplied } from '../model/decision.ts';
import type { NotAnalysed, Problem } from '../model/problem.ts';
import type { RecordKind } from '../model/stage.ts';
import { PILE_STEPS, toLineageInput } from '../pipeline.ts';
import type { Lineage, LineageInput } from '../stages/lineage/index.ts';
import type { PileResult, SharedFingerprints } from '../store/store.ts';
import { type Houses, NO_HOUSES } from '../text/houses.ts';
import { mergeSame } from './merge-same.ts';
import { placeDecisions } from './place-decisions.ts';
import type { KeptOfPile, KeptRecords, PileRecords } from './records.ts';
import { guard, versionsOf } from './step.ts';

/** What lineage takes of the pile that `derivePile` takes. */
export function lineageInputOf({ articles, shared, decisions = [], kept }: Pile): LineageInput {
  const applied = findApplied(decisions);
  const placed = placeDecisions(applied, articles, mergeSame(articles, []));
  return toLineageInput({ articles, shared, decisions: placed, ...(kept && { kept }) });
}

/** The stages that look at the whole pile, with their versions. */
export function pileVersions(): string {
  return versionsOf(PILE_STEPS.map(({ stage }) => stage));
}

/** What is kept of the pile's records, and under which kind. */
const KEPT: readonly (readonly [RecordKind, 'lineage' | 'entities' | 'points'])[] = [
  ['lineage', 'lineage'],
  ['entity', 'entities'],
  ['point', 'points'],
];

function listKept({ lineage, names, points }: KeptOfPile): NonNullable<PileResult['kept']> {
  return [
    { kind: 'lineage-text', ...lineage.texts.changes() },
    { kind: 'lineage-pair', ...lineage.pairs.changes() },
    { kind: 'lineage-piece', ...lineage.pieces.changes() },
    { kind: 'lineage-citation', ...lineage.citations.changes() },
    { kind: 'lineage-order', ...lineage.orders.changes() },
    { kind: 'lineage-span', ...lineage.spans.changes() },
    { kind: 'name-article', ...names.articles.changes() },
    { kind: 'name-part', ...names.parts.changes() },
    { kind: 'point-figure', ...points.figures.changes() },
    { kind: 'point-topic', ...points.topics.changes() },
    { kind: 'point-tie', ...points.ties.changes() },
    { kind: 'point-link', ...points.links.changes() },
    { kind: 'point-group', ...points.groups.changes() },
    { kind: 'point', ...points.points.changes() },
  ];
}

/** The pile's records as they are written; where a digest tells what one says, it is put into words only if need be. */
function rowsOf(records: PileRecords): PileResult['rows'] {
  return KEPT.map(([kind, field]) => {
    const stamps = field === 'entities' && records.kept ? records.entityStamps : undefined;
    const bodies = records[field].map((record, at) => {
      const stamp = stamps?.[at];
      return stamp === undefined ? JSON.stringify(record) : { stamp, write: () => JSON.stringify(record) };
    });
    return { kind, bodies };
  });
}

/** What the pile's stages see of a case. */
export interface Pile {
  /** In the order of captures and pages. */
  readonly articles: readonly KeptRecords[];
  readonly shared: SharedFingerprints;
  readonly decisions?: readonly Decision[];
  readonly houses?: Houses;
  /** Where it was traced before, in threads; the very same as the stage makes of the rest. */
  readonly traced?: Lineage;
  /** What earlier runs worked out; what this one adds is in its result. The records are the same without. */
  readonly kept?: KeptOfPile;
}

/**
 * Runs the stages of the pile. A pure function of the articles and their fingerprints, the decisions that stages carry
 * out and the user's list of houses.
 */
export function derivePile(pile: Pile, madeFrom: string): PileResult {
  const { articles, shared, decisions = [], houses = NO_HOUSES, traced, kept } = pile;
  const applied = findApplied(decisions);
  const distinct = mergeSame(articles, []);
  let records: PileRecords = {
    articles,
    shared,
    ...(traced && { traced }),
    ...(kept && { kept }),
    lineage: [],
    citations: [],
    distinct,
    decisions: placeDecisions(applied, articles, distinct),
    houses,
    entities: [],
    points: [],
  };
  const problems: Problem[] = [];
  const notAnalysed: NotAnalysed[] = [];
  for (const { stage, run } of PILE_STEPS) {
    const result = guard(stage.name, 'pile', () => run(records), {});
    problems.push(...result.problems);
    notAnalysed.push(...result.notAnalysed);
    records = { ...records, ...result.output };
    if (result.output.lineage) {
      const merged = mergeSame(articles, result.output.lineage);
      records = { ...records, distinct: merged, decisions: placeDecisions(applied, articles, merged) };
    }
  }
  return { madeFrom, rows: rowsOf(records), problems, notAnalysed, ...(kept && { kept: listKept(kept) }) };
}
