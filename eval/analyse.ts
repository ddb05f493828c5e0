import { analysePages } from '../src/index.ts';

type Analysed = ReturnType<typeof analysePages>;

/**
 * The record of some pages, for scoring.
 * @throws where a stage failed: what it would have found is missing from the record, and the score would hide that
 */
export async function analyse(...[pages, ...rest]: Parameters<typeof analysePages>): Analysed {
  const record = await analysePages(pages, ...rest);
  const failed = record.problems.find(({ code }) => code.endsWith('/failed'));
  if (failed) throw new Error(`${failed.code} at ${failed.at}: ${failed.message}`);
  return record;
}
