import { COURSE } from '../../language/en/course-stages.ts';
import type { LineageEdge } from '../../model/lineage.ts';
import type { Alignment } from './block-claims.ts';
import type { ClaimView, EntityLookup } from './claim-view.ts';
import { type CourseTie, tieCourse } from './course-ties.ts';
import { pairStories } from './story-pairs.ts';

interface Link extends CourseTie {
  readonly earlier: number;
  readonly later: number;
}

/** Articles that go on from one sentence which a point shows. */
const MOST_OUTCOMES = 5;

/**
 * Sets a plan beside what later articles tell of the same thing, and how things stood beside what has become of it. Of
 * each later article the sentence that is tied best goes on from one of an earlier.
 */
export function alignCourses(
  views: readonly ClaimView[],
  _lineage: readonly LineageEdge[],
  lookup: EntityLookup,
): Alignment {
  const own = views.filter(isCourse);
  const links: Link[] = [];
  for (const [one, other] of pairStories(own)) {
    const best = findBest(own, one.claims, other.claims, lookup);
    if (best) links.push(best);
  }
  links.sort((x, y) => y.weight - x.weight || x.earlier - y.earlier || x.later - y.later);
  return { groups: gather(links).map((group) => group.map((i) => own[i]!)), crowded: [] };
}

export function isCourse({ claim }: ClaimView): boolean {
  return claim.predicate.key.startsWith(COURSE);
}

function findBest(
  views: readonly ClaimView[],
  one: readonly number[],
  other: readonly number[],
  lookup: EntityLookup,
): Link | null {
  let best: Link | null = null;
  for (const a of one) {
    for (const b of other) {
      const [earlier, later] = (views[a]!.asOf ?? '') <= (views[b]!.asOf ?? '') ? [a, b] : [b, a];
      const tie = tieCourse(views[earlier]!, views[later]!, lookup);
      if (tie && (best === null || tie.weight > best.weight)) best = { ...tie, earlier, later };
    }
  }
  return best;
}

/** Each sentence with those that go on from it; one that goes on from two stands with the one that it is tied to best. */
function gather(links: readonly Link[]): number[][] {
  const groups = new Map<number, number[]>();
  const taken = new Set<number>();
  for (const { earlier, later } of links) {
    if (taken.has(later) || (taken.has(earlier) && !groups.has(earlier)) || groups.has(later)) continue;
    const group = groups.get(earlier) ?? [earlier];
    if (group.length > MOST_OUTCOMES) continue;
    group.push(later);
    groups.set(earlier, group);
    taken.add(earlier).add(later);
  }
  return [...groups.values()].map((group) => group.sort((a, b) => a - b));
}
