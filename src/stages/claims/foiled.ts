import { ATTEMPTED_KINDS, FOILING_VERBS } from '../../language/en/claims/kinds-of-happenings.ts';
import type { ClauseFrame } from './clause-frame.ts';
import type { ClauseTree } from './clause-tree.ts';

/** Words above that of a happening that are looked at. */
const STEPS_UP = 3;

/**
 * "The navy foiled an attack": there was one, though it came to nothing; "prevented pirates from attacking" leaves open
 * how far they came. Neither denies that there was one.
 */
export function asAttempt(clause: ClauseTree, frame: ClauseFrame): ClauseFrame {
  if (!frame.negated || !ATTEMPTED_KINDS.has(frame.name)) return frame;
  for (let step = 0, at = frame.at; step < STEPS_UP; step++) {
    at = clause.head(at);
    if (at < 0) return frame;
    if (FOILING_VERBS.has(clause.lemma(at)))
      return { ...frame, negated: false, certain: clause.upos(frame.at) === 'NOUN' };
  }
  return frame;
}
