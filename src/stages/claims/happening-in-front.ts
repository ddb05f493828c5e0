import { BEFORE_SET_APART, BETWEEN_PLACE, BETWEEN_TIME, SETTING_APART } from '../../language/en/claims/clause-parts.ts';
import type { ClauseTree } from './clause-tree.ts';
import type { EventWord } from './find-events.ts';

/** Words between the happening and its time. */
const REACH = 12;

/**
 * The noun of a happening whose place, set off by commas, stands between it and its time: "since the fire at
 * Mill Lane, Ostrel, on 3 May". Trees hang such a time on the clause's verb. Null where none stands so.
 * @param from the time's first word in the tree
 * @param events of the sentence; `offset` is the token of the tree's first word
 */
export function findHappeningInFront(
  clause: ClauseTree,
  from: number,
  events: readonly EventWord[],
  offset: number,
): number | null {
  let at = from - 1;
  while (at >= 0 && BETWEEN_TIME.has(clause.word(at))) at--;
  if (at < 0 || clause.word(at + 1) !== ',') return null;
  for (let step = 0; step < REACH && at > 1; step++, at--) {
    const event = events.find(({ form, first, last }) => form === 'noun' && first === last && first === at + offset);
    if (event) return isSetApart(clause, at) ? at : null;
    const named = clause.isNamePart(at) || clause.isCapital(at) || clause.upos(at) === 'NUM';
    if (!named && clause.word(at) !== ',' && !BETWEEN_PLACE.has(clause.word(at))) return null;
  }
  return null;
}

function isSetApart(clause: ClauseTree, noun: number): boolean {
  let at = noun - 1;
  if (at >= 0 && clause.upos(at) === 'ADJ') at--;
  if (BEFORE_SET_APART.test(clause.word(at))) at--;
  return at >= 0 && SETTING_APART.has(clause.word(at));
}
