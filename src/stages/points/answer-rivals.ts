import { agree } from './agree.ts';
import type { ClaimGroups } from './claim-groups.ts';
import type { ClaimView } from './claim-view.ts';
import type { Link } from './find-alike.ts';
import { setsApart } from './kinds-apart.ts';
import { areRivals } from './within-sentences.ts';

/**
 * Tells of two claims whether they give what two rivals give that stand with them: who repeats the one figure and who repeats
 * the other answer one question, whatever else their sentences tell.
 */
export function answerRivals(
  views: readonly ClaimView[],
  links: readonly Link[],
  groups: ClaimGroups,
): (x: number, y: number) => boolean {
  const set = [...new Set(links.flatMap(({ a, b }) => (areRivals(views[a]!, views[b]!) ? [a, b] : [])))];
  const rivals = set.flatMap((a, n) =>
    set.slice(n + 1).flatMap((b) => (areRivals(views[a]!, views[b]!) ? [{ a, b }] : [])),
  );
  if (rivals.length === 0) return () => false;
  return (x, y) => {
    const [own, other] = [groups.with(x), groups.with(y)];
    const isHere = (claim: number): boolean => own.includes(claim) || other.includes(claim);
    const gives = (claim: number, rival: number): boolean =>
      claim === rival || (agree(views[claim]!, views[rival]!) && setsApart(views[claim]!, views[rival]!) === null);
    return rivals.some(
      ({ a, b }) => isHere(a) && isHere(b) && ((gives(x, a) && gives(y, b)) || (gives(x, b) && gives(y, a))),
    );
  };
}
