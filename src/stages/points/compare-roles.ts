import { EVENT_CLASSES, familyOf } from '../../language/en/event-classes.ts';
import { OF_WHO_HAS } from '../../language/en/points/figure-parts.ts';
import { loadWordVectors } from '../../language/models.ts';
import { remember } from '../../text/remember.ts';
import type { ClaimView } from './claim-view.ts';
import { roleOf } from './count-role.ts';

/** Whether two figures are told by one predicate; `unknown` where one of them is told by none, or by another near it. */
type RoleLikeness = 'same' | 'unknown' | 'different';

/** Verbs nearer than this in meaning may tell of one happening: "stood", "waited". */
const NEAR_VERBS = 0.3;

export function compareRoles(a: ClaimView, b: ClaimView): RoleLikeness {
  if (shareRole(a, b)) return 'same';
  const [left, right] = [a.claim.predicate.key, b.claim.predicate.key];
  if (isKnown(left) && isKnown(right)) return 'different';
  if (!isOpen(left) || !isOpen(right)) return 'unknown';
  const vectors = loadWordVectors();
  const [one, other] = [rowOf(a), rowOf(b)];
  return one < 0 || other < 0 || vectors.likeness(one, other) >= NEAR_VERBS ? 'unknown' : 'different';
}

/** Whether one predicate tells of both. */
export function shareRole(a: ClaimView, b: ClaimView): boolean {
  const [left, right] = [a.claim.predicate.key, b.claim.predicate.key];
  if (left === right && left !== 'number') return true;
  if (isKnown(left) && isKnown(right) && familyOf(left) === familyOf(right)) return true;
  const part = roleOf(a);
  return (part === 'margin' || part === 'spoiled') && part === roleOf(b);
}

/** A class of happenings that news counts. */
export function isKnown(key: string): boolean {
  return key in EVENT_CLASSES;
}

/** A verb or noun that no class knows. */
function isOpen(key: string): boolean {
  return key.startsWith('open:');
}

const rowOf = remember(({ claim }: ClaimView): number =>
  loadWordVectors().find(claim.predicate.key.slice('open:'.length).replace('not ', '').split(' ')[0]!),
);

/** Both name who has the counted, and it isn't one. */
export function participantsDiffer(a: ClaimView, b: ClaimView): boolean {
  const befalls = [a, b].some(({ claim: { predicate } }) => isKnown(predicate.key) && !OF_WHO_HAS.has(predicate.key));
  if (befalls) return false;
  return a.claim.kind === 'number' && namesDiffer(a, b, 'subject');
}

/** Both name the part, and neither name is a short form of the other: "Orsk" may be "the Orsk Group". */
export function namesDiffer(a: ClaimView, b: ClaimView, part: 'subject' | 'object'): boolean {
  if (a[part].length === 0 || b[part].length === 0 || a[part].some((key) => b[part].includes(key))) return false;
  const [left, right] = [a.claim[part]!.key.split(' '), b.claim[part]!.key.split(' ')];
  return !left.every((word) => right.includes(word)) && !right.every((word) => left.includes(word));
}
