import { isPlural } from './noun-words.ts';

const VERBS: Readonly<Record<string, string>> = { was: 'were', is: 'are', has: 'have' };

/** A question's pattern, its verb agreeing with what it is asked of: "When was {it} opened?" → "When were {it} opened?". */
export function agreeWith(pattern: string, it: string): string {
  if (!namesMany(it)) return pattern;
  return pattern.replace(/\b(was|is|has) (?=\{it\})/, (_, verb: string) => `${VERBS[verb]} `);
}

/** "the exits", "two exits of the depot"; a name is of one. */
function namesMany(it: string): boolean {
  const head = it
    .split(/ (?:of|in|at|for|with) /)[0]!
    .split(' ')
    .at(-1)!;
  return /^\p{Ll}/u.test(it) && /^\p{Ll}+$/u.test(head) && isPlural(head);
}
