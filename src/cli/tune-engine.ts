import { setFlagsFromString } from 'node:v8';

/**
 * How much a function runs before V8 optimises it; its own figure is 132 KB of bytecode. Reading is spread over some two
 * thousand functions: at V8's figure a quarter of the time of a run of a few hundred pages goes into optimising them in
 * each thread, and again where a page is written otherwise than those before.
 */
const INTERRUPT_BUDGET = 600_000;
/**
 * Bytes of bytecode of other functions that V8 puts into one it optimises; its own figure is 920. Of the CPU of a thread's
 * first two hundred pages a sixth went into optimising, and a quarter less does so.
 */
const INLINED = 400;
/**
 * Each thread collects its own garbage, alone: the threads that read have the cores, and collectors beside them wait for
 * each other. What is young gets 32 MB from the start, twice V8's most: a page leaves some 9 MB behind, and what of a page
 * under way outlives a collection is copied at each.
 */
const COLLECTION = [
  '--no-parallel-scavenge',
  '--no-parallel-compaction',
  '--min-semi-space-size=32',
  '--max-semi-space-size=32',
];
/** Lines of Node.js whose V8 knows the flags; an unknown one would be told on stderr. */
const KNOWN = /^v(?:20|22|24)\./;

/**
 * Makes the engine optimise later, and collect garbage for a machine at work. For the whole process, its threads included,
 * so only a program's own entry does it. It changes the time alone.
 */
export function tuneEngine(version: string = process.version): void {
  if (!KNOWN.test(version)) return;
  const optimising = [`--interrupt-budget=${INTERRUPT_BUDGET}`, `--max-inlined-bytecode-size-cumulative=${INLINED}`];
  for (const flag of [...optimising, ...COLLECTION]) setFlagsFromString(flag);
}
