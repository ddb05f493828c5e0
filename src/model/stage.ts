import type { NotAnalysed, Problem } from './problem.ts';

/** The kinds of records that stages read and write. */
export type RecordKind =
  | 'bytes'
  | 'page'
  | 'article'
  | 'analysis'
  | 'mention'
  | 'reference'
  | 'name-link'
  | 'entity'
  | 'time'
  | 'quantity'
  | 'statement'
  | 'fingerprint'
  | 'lineage'
  | 'claim'
  | 'point';

export interface StageResult<Output> {
  readonly output: Output;
  readonly problems: readonly Problem[];
  readonly notAnalysed: readonly NotAnalysed[];
}

/**
 * A pure step of the pipeline: no file, clock, network, randomness or database.
 * Same input, same output, same order. Never throws for bad input.
 */
export interface Stage<Input, Output> {
  readonly name: string;
  /** Raised whenever the output for some input changes. Integer from 1. */
  readonly version: number;
  /** Whether it looks at one capture, one article or the whole pile at a time. */
  readonly scope: 'capture' | 'article' | 'pile';
  readonly reads: readonly RecordKind[];
  readonly writes: readonly RecordKind[];
  run(input: Input): StageResult<Output>;
}
