import { agree } from './agree.ts';
import { answerRivals } from './answer-rivals.ts';
import { ClaimGroups } from './claim-groups.ts';
import { holdTogether, indexMates, MOST_MATES, measureOneNoun } from './claim-mates.ts';
import type { ClaimView } from './claim-view.ts';
import type { Link } from './find-alike.ts';
import { findObstacle } from './find-obstacle.ts';
import { likeness } from './likeness.ts';
import type { LinkedPart } from './linked-parts.ts';
import { isPart } from './parts-of-whole.ts';
import { inUnitOf, sameSentence } from './within-sentences.ts';

/**
 * Groups the figures and dates of a part by its links: first those that a key brings together, then those that are alike.
 * A group never holds a pair with an obstacle, but for those who repeat what two rivals give. A part and its whole make one question where each is told by one article
 * alone: what several tell stands by itself. Claims are the places of `part.claims`.
 */
export function joinFigures(all: readonly ClaimView[], part: LinkedPart<Link>): number[][] {
  const views = part.claims.map((claim) => all[claim]!);
  const [links, alike] = placeLinks(part) as [Link[], Link[]];
  const groups = new ClaimGroups(views.length);
  const join = (own: readonly Link[], together: (x: number, y: number) => boolean): void => {
    groups.forgetFoes();
    for (const { a, b } of own) groups.join(a, b, together);
  };
  const mates = indexMates([...links, ...alike], views);
  const matesOf = (claim: number): readonly ClaimView[] => {
    const own = views[claim]!;
    const others = groups.with(claim).filter((i) => measureOneNoun(own, views[i]!) && holdTogether(own, views[i]!));
    return [...(mates.get(own) ?? []), ...others.slice(0, MOST_MATES).map((i) => views[i]!)];
  };
  const areFacing = answerRivals(views, links, groups);
  const byWords = (x: number, y: number): boolean =>
    (nothingBetween(views[x]!, views[y]!, true) &&
      (areAlike(views[x]!, views[y]!) ||
        matesOf(x).some((mate) => areAlike(mate, views[y]!)) ||
        matesOf(y).some((mate) => areAlike(views[x]!, mate)))) ||
    areFacing(x, y);
  const isOfParts = ({ a, b }: Link): boolean =>
    isPart(views[a]!) !== isPart(views[b]!) && !agree(views[a]!, views[b]!);
  const ofOneArticle = (claim: number): boolean => new Set(groups.with(claim).map((i) => views[i]!.source)).size === 1;
  join(links, (x, y) => nothingBetween(views[x]!, views[y]!, false) || areFacing(x, y));
  join(
    alike.filter((link) => !isOfParts(link)),
    byWords,
  );
  join(
    alike.filter((link) => isOfParts(link) && ofOneArticle(link.a) && ofOneArticle(link.b)),
    byWords,
  );
  return groups.list().map((group) => [...group]);
}

function placeLinks({ claims, links }: LinkedPart<Link>): Link[][] {
  const places = new Map(claims.map((claim, place) => [claim, place]));
  return links.map((list) => list.map((link) => ({ ...link, a: places.get(link.a)!, b: places.get(link.b)! })));
}

/**
 * In a group that words alone bring together each pair that differs is nearly as alike as the pair that joined it, or two
 * others that give such answers are alike.
 */
const SLACK = 0.7;

/** Two amounts of one noun may lie far apart and be told by other words. */
const SLACK_OF_ONE_NOUN = 1.6;

function nothingBetween(x: ClaimView, y: ClaimView, alike: boolean): boolean {
  return findObstacle(x, y, alike) === null && !sameSentence(x, y);
}

function areAlike(x: ClaimView, y: ClaimView): boolean {
  return agree(x, y) || likenessInUnit(x, y) > -(measureOneNoun(x, y) ? SLACK_OF_ONE_NOUN : SLACK);
}

function likenessInUnit(x: ClaimView, y: ClaimView): number {
  const [left, right] = [inUnitOf(x, y), inUnitOf(y, x)];
  return likeness(left ?? x, left ? y : (right ?? y));
}
