import { ONLY_A_PRONOUN } from '../../language/en/asked-phrases.ts';
import type { ClaimView } from './claim-view.ts';
import { isCounting } from './time-obstacle.ts';

/** One article hands on two answers, each by another speaker. */
export function faceEachOther(a: ClaimView, b: ClaimView): boolean {
  if (a.source !== b.source || !a.statement || !b.statement) return false;
  if (isCounting(a) || isCounting(b) || a.head === '' || (a.quantity?.unit === undefined && a.head !== b.head))
    return false;
  const [left, right] = [a.statement.speaker, b.statement.speaker];
  if (left.words === '' || right.words === '' || ONLY_A_PRONOUN.test(left.words) || ONLY_A_PRONOUN.test(right.words))
    return false;
  return left.entity !== undefined && right.entity !== undefined
    ? left.entity !== right.entity
    : left.words.toLowerCase() !== right.words.toLowerCase();
}
