import { EVENT_CLASSES, familyOf } from '../../language/en/event-classes.ts';
import { sentenceOf } from '../../model/claim.ts';
import { agree } from './agree.ts';
import type { ClaimView, EntityLookup } from './claim-view.ts';
import type { PairRules } from './compare-neighbours.ts';
import { findObstacle } from './find-obstacle.ts';
import { findHappeningObstacle } from './happening-obstacle.ts';
import { viewHappening } from './happening-view.ts';
import { tieHappenings } from './tie-happenings.ts';
import { countShared } from './topic-words.ts';

/** Happenings and states. */
export const HAPPENING_PAIRS: PairRules = {
  obstacle: (a, b, lookup) => findHappeningObstacle(viewHappening(a, lookup), viewHappening(b, lookup)),
  ties: (a, b, lookup) => tieHappenings(viewHappening(a, lookup), viewHappening(b, lookup))?.because ?? [],
};

/** Numbers and dates. */
export const FIGURE_PAIRS: PairRules = {
  obstacle: (a, b) => findObstacle(a, b),
  ties: tieFigures,
};

function tieFigures(a: ClaimView, b: ClaimView, lookup: EntityLookup): string[] {
  const ties: string[] = [];
  if (sentenceOf(a.claim).exact === sentenceOf(b.claim).exact) ties.push('the same words');
  else if (agree(a, b)) ties.push('they give one answer');
  const [left, right] = [a.claim.predicate.key, b.claim.predicate.key];
  if (left in EVENT_CLASSES && right in EVENT_CLASSES && familyOf(left) === familyOf(right)) {
    ties.push(
      `both tell of “${a.claim.predicate.words}”${a.claim.predicate.words === b.claim.predicate.words ? '' : ` or “${b.claim.predicate.words}”`}`,
    );
  }
  const names = [...a.about].flatMap((key) =>
    b.about.has(key) && lookup.byId.has(key) ? [lookup.byId.get(key)!.name] : [],
  );
  if (names.length > 0) ties.push(`both sentences name ${names.sort().slice(0, 3).join(', ')}`);
  const words = countShared(a.sentenceWords, b.sentenceWords);
  if (words > 0) ties.push(`${words} telling ${words === 1 ? 'word' : 'words'} in common`);
  if (names.length === 0 && [...a.topics].some((key) => b.topics.has(key)))
    ties.push('their articles are about one subject');
  return ties;
}
