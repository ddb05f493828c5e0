import { MOVED_WORDS, PUT_OFF_WORDS } from '../../language/en/happening-steps.ts';
import { sentenceOf } from '../../model/claim.ts';
import type { ClaimView } from './claim-view.ts';
import { phaseOf } from './phase-of.ts';

/** Whether its sentence says that a day was moved to another; what has been so since a day was not put off. */
export function isPutOff({ claim, time }: ClaimView): boolean {
  return time?.bound !== 'since' && PUT_OFF_WORDS.test(sentenceOf(claim).exact);
}

/** "The hearing, set for 28 May, was put off to 30 May": two days of one word in one sentence that moves it. */
export function isMoved(a: ClaimView, b: ClaimView): boolean {
  if (a.source !== b.source || sentenceOf(a.claim).start !== sentenceOf(b.claim).start) return false;
  if (isEdgeMoved(a, b)) return true;
  const [x, y] = [a.claim.predicate, b.claim.predicate];
  return isMovedDay(a) && isMovedDay(b) && x.span.start === y.span.start && x.key === y.key;
}

/** "The fair, which was to have ended on the 4th, will now run until the 9th": two days of one end of one thing. */
function isEdgeMoved(a: ClaimView, b: ClaimView): boolean {
  const [p, q] = [phaseOf(a), phaseOf(b)];
  if (!p || !q || p.edge !== q.edge || !isPutOff(a) || a.claim.kind !== 'date' || b.claim.kind !== 'date') return false;
  const [x, y] = [a, b].map(({ claim }) => claim.object ?? claim.subject);
  return x !== undefined && y !== undefined && x.key === y.key && x.span.start === y.span.start;
}

function isMovedDay({ claim, time }: ClaimView): boolean {
  const one = time?.earliest && time.earliest === time.latest && time.bound === null;
  return Boolean(one) && MOVED_WORDS.test(sentenceOf(claim).exact);
}

/** Pairs of days of one article between which something was moved, of its claims by their indexes. */
export function* pairsMoved(
  claims: readonly number[],
  views: readonly ClaimView[],
): Generator<readonly [number, number]> {
  const own = claims.filter((claim) => views[claim]!.claim.kind === 'date' && isPutOff(views[claim]!));
  for (const [n, a] of own.entries()) {
    const others = own.filter((b) => b !== a && isMoved(views[a]!, views[b]!));
    if (others.length === 1 && own.indexOf(others[0]!) > n) yield [a, others[0]!];
  }
}
