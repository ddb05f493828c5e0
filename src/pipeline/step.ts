import type { Stage, StageResult } from '../model/stage.ts';

/** A stage with its place in the pipeline: what it takes of the records so far, and which of them it gives. */
export interface Step<Records> {
  readonly stage: Pick<Stage<unknown, unknown>, 'name' | 'version' | 'scope' | 'reads' | 'writes'>;
  run(records: Records): StageResult<Partial<Records>>;
}

/** Puts a stage into the pipeline. */
export function step<Records, Input, Output>(
  stage: Stage<Input, Output>,
  take: (records: Records) => Input,
  give: (output: Output) => Partial<Records>,
): Step<Records> {
  return {
    stage,
    run(records) {
      const { output, problems, notAnalysed } = stage.run(take(records));
      return { output: give(output), problems, notAnalysed };
    },
  };
}

/** Names and versions of stages: "read@1 extract@3". What they made is out of date once this differs. */
export function versionsOf(stages: readonly Pick<Stage<unknown, unknown>, 'name' | 'version'>[]): string {
  return stages.map(({ name, version }) => `${name}@${version}`).join(' ');
}

function inWords(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).slice(0, 200);
}

/** The result of a stage that must not throw, and what it left undone where it did all the same. */
export function guard<Output>(
  stage: string,
  at: string,
  run: () => StageResult<Output>,
  instead: Output,
): StageResult<Output> {
  try {
    return run();
  } catch (error) {
    const because = `the stage failed: ${inWords(error)}`;
    const message = `Stemma itself failed here (${inWords(error)}). The rest was read; please report it with this page.`;
    return {
      output: instead,
      problems: [{ code: `${stage}/failed`, message, at }],
      notAnalysed: [{ at, stage, because }],
    };
  }
}
