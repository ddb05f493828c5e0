import { type Decision, findApplied } from '../model/decision.ts';
import type { NotAnalysed, Problem } from '../model/problem.ts';
import type { RecordKind } from '../model/stage.ts';
import { PILE_STEPS, toLineageInput } from '../pipeline.ts';
import type { Lineage, LineageInput } from '../stages/lineage/index.ts';
import type { PileResult, SharedFingerprints } from '../store/store.ts';
import { type Houses, NO_HOUSES } from '../text/houses.ts';
import { mergeSame } from './merge-same.ts';
import { placeDecisions } from './place-decisions.ts';
import type { KeptRecords, PileRecords } from './records.ts';
import { guard, type Step, versionsOf } from './step.ts';

/** What lineage takes of the pile that `derivePile` takes. */
export function lineageInputOf({ articles, shared, decisions = [] }: Pile): LineageInput {
  const applied = findApplied(decisions);
  return toLineageInput({ articles, shared, decisions: placeDecisions(applied, articles, mergeSame(articles, [])) });
}

/** The stages that look at the whole pile, with their versions. */
export function pileVersions(): string {
  return versionsOf(PILE_STEPS.map(({ stage }) => stage));
}

/** What is kept of the pile's records, and under which kind. */
const KEPT: readonly (readonly [RecordKind, 'lineage' | 'pileLinks' | 'entities' | 'points'])[] = [
  ['lineage', 'lineage'],
  ['entity-link', 'pileLinks'],
  ['entity', 'entities'],
  ['point', 'points'],
];

/** What the pile's stages see of a case. */
export interface Pile {
  /** In the order of captures and pages. */
  readonly articles: readonly KeptRecords[];
  readonly shared: SharedFingerprints;
  readonly decisions?: readonly Decision[];
  readonly houses?: Houses;
  /** Where it was traced before, in threads; the very same as the stage makes of the rest. */
  readonly traced?: Lineage;
}

/** The stages of the pile one by one: what they made so far, and what they remarked. */
export class PileRun {
  #records: PileRecords;
  readonly #pile: Pile;
  readonly #applied: readonly Decision[];
  readonly #problems: Problem[] = [];
  readonly #notAnalysed: NotAnalysed[] = [];

  constructor(pile: Pile) {
    const { articles, shared, decisions = [], houses = NO_HOUSES, traced } = pile;
    this.#pile = pile;
    this.#applied = findApplied(decisions);
    const distinct = mergeSame(articles, []);
    this.#records = {
      articles,
      shared,
      ...(traced && { traced }),
      lineage: [],
      citations: [],
      distinct,
      decisions: placeDecisions(this.#applied, articles, distinct),
      houses,
      pileLinks: [],
      entities: [],
      points: [],
    };
  }

  get records(): PileRecords {
    return this.#records;
  }

  /** Gives the next stage what was made beside it. */
  add(records: Partial<PileRecords>): void {
    this.#records = { ...this.#records, ...records };
  }

  run({ stage, run }: Step<PileRecords>): void {
    const { output, problems, notAnalysed } = guard(stage.name, 'pile', () => run(this.#records), {});
    this.#problems.push(...problems);
    this.#notAnalysed.push(...notAnalysed);
    this.add(output);
    if (!output.lineage) return;
    const { articles } = this.#pile;
    const distinct = mergeSame(articles, output.lineage);
    this.add({ distinct, decisions: placeDecisions(this.#applied, articles, distinct) });
  }

  result(madeFrom: string): PileResult {
    const bodiesOf = (records: readonly unknown[]) => records.map((record) => JSON.stringify(record));
    const rows = KEPT.map(([kind, field]) => ({ kind, bodies: bodiesOf(this.#records[field]) }));
    return { madeFrom, rows, problems: this.#problems, notAnalysed: this.#notAnalysed };
  }
}

/**
 * Runs the stages of the pile. A pure function of the articles and their fingerprints, the decisions that stages carry
 * out and the user's list of houses.
 */
export function derivePile(pile: Pile, madeFrom: string): PileResult {
  const run = new PileRun(pile);
  for (const step of PILE_STEPS) run.run(step);
  return run.result(madeFrom);
}
