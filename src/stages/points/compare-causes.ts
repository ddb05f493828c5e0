import { ACTING_NOUNS, isSameKind, kindOfNoun } from '../../language/en/actor-words.ts';
import {
  BY_CHANCE,
  ELECTRICAL,
  FAILINGS,
  IN_SOMEBODYS_HAND,
  NOBODYS_HAND,
  NOT_KNOWN,
  UNWILLED,
  WILFUL,
  WILFULLY,
} from '../../language/en/cause-kinds.ts';
import { PERSON_ENDING } from '../../language/en/claims/cause-words.ts';
import { readHeadNoun } from '../../language/en/description-nouns.ts';
import { LOOSE_PERSONS, SPECIFIC_PERSONS } from '../../language/en/person-nouns.ts';
import { ONE_OF_SEVERAL, WHAT_BURNED } from '../../language/en/points/cause-words.ts';
import { areDeathsApart } from '../../language/en/points/death-causes.ts';
import { contentWords } from '../../text/content-words.ts';
import { remember } from '../../text/remember.ts';
import { isDeath } from './compare-harms.ts';
import { compareParts } from './compare-parts.ts';
import type { HappeningView } from './happening-view.ts';
import type { Likeness, PartView } from './part-view.ts';

/** What sort of cause is told of: nobody knows, somebody's will, nobody's, one who did it, a thing in his hand, a fault, or a thing. */
type Sort = 'unknown' | 'wilful' | 'chance' | 'somebody' | 'in hand' | 'fault' | 'thing';

/** Whether two causes told of one harm are one answer. */
export function compareCauses(a: HappeningView, b: HappeningView): Likeness {
  const [left, right] = [a.doer!, b.doer!];
  const [one, other] = [sortOf(left), sortOf(right)];
  if (one === other && isBare(one)) return 'same';
  if (isBare(one) || isBare(other)) return 'different';
  const likeness = compareParts(left, right);
  if (likeness !== 'different') return likeness;
  const told =
    meet(left, right) || areElectrical(left, right) || mayBeFailing(left, right) || mayBeFailing(right, left);
  return told ? 'maybe' : 'different';
}

/** Sorts that name no thing or body. */
function isBare(sort: Sort): boolean {
  return sort === 'unknown' || sort === 'wilful' || sort === 'chance';
}

/** Why two causes of one harm can both be, in words; null where only one can. */
export function whyBothCauses(a: HappeningView, b: HappeningView): string | null {
  const [left, right] = [a.doer!, b.doer!];
  if (a.view.source === b.view.source && a.view.claim.voice === b.view.claim.voice) return 'one source tells of both';
  if ([a, b].every(({ theme }) => theme !== null && isDeath(theme)) && ![left, right].some(isUnknownCause))
    return areDeathsApart(left.part.words, right.part.words) ? null : 'somebody can have died of both';
  const sorts = [sortOf(left), sortOf(right)];
  const are = (x: Sort, y: Sort): boolean => sorts.includes(x) && sorts.includes(y);
  if (sorts.includes('unknown')) return 'one says no more than that it isn’t known';
  if (are('wilful', 'chance')) return null;
  if (are('wilful', 'fault')) return null;
  if (sorts.includes('wilful') || sorts.includes('chance'))
    return 'one says how it came about, the other by what or whom';
  if (are('somebody', 'fault')) return null;
  if (are('somebody', 'in hand')) return 'what began it can have been in somebody’s hand';
  if (isOneOfSeveral(a) || isOneOfSeveral(b)) return 'one is told to have led to it in the end, or in part';
  if (isWhatBurned(a) !== isWhatBurned(b)) return 'one tells what burned, the other what set it off';
  return compareCauses(a, b) === 'different' ? null : 'one can say more than the other';
}

function isUnknownCause(part: PartView): boolean {
  return sortOf(part) === 'unknown';
}

/** "Ultimately led to", "contributed to": not the only one. */
function isOneOfSeveral({ view: { claim } }: HappeningView): boolean {
  return ONE_OF_SEVERAL.test(claim.text);
}

function isWhatBurned({ view: { claim } }: HappeningView): boolean {
  return WHAT_BURNED.test(claim.predicate.words);
}

const sortOf = remember((part: PartView): Sort => {
  const { key, words } = part.part;
  const own = contentWords(words);
  if (key === NOT_KNOWN) return 'unknown';
  if (WILFUL.has(key) || own.some((word) => WILFUL.has(word) || WILFULLY.test(word))) return 'wilful';
  if (UNWILLED.has(key) || own.every((word) => UNWILLED.has(word) || BY_CHANCE.test(word))) return 'chance';
  if (own.some((word) => NOBODYS_HAND.has(word))) return 'fault';
  if (isSomebody(part)) return 'somebody';
  return own.some((word) => IN_SOMEBODYS_HAND.has(word)) ? 'in hand' : 'thing';
});

/** "An electrical fault", "a short circuit". */
function areElectrical(a: PartView, b: PartView): boolean {
  return [a, b].every(({ part }) => contentWords(part.words).some((word) => ELECTRICAL.has(word)));
}

/** "A technical fault", "a broken heater": the one says no more than that something failed. */
function mayBeFailing({ head }: PartView, other: PartView): boolean {
  return FAILINGS.has(head) && sortOf(other) === 'fault';
}

/** A person or a body by name or by noun: a boiler and a fertiliser do nothing, though their nouns end like those of persons. */
export function isSomebody({ name, head, part }: PartView): boolean {
  if (name) return name.type !== 'other';
  if (ACTING_NOUNS.has(head) || LOOSE_PERSONS.has(head) || SPECIFIC_PERSONS.has(head)) return true;
  return readHeadNoun(head)?.kind === 'person' || PERSON_ENDING.test(part.key);
}

/** "after a candle fell over", "a candle": a word of the one names what the other tells of. */
function meet(a: PartView, b: PartView): boolean {
  const [left, right] = [contentWords(a.part.words).map(kindOfNoun), contentWords(b.part.words).map(kindOfNoun)];
  return left.some((word) => right.includes(word)) || isSameKind(a.head, b.head);
}

/** Whether one of two answers says no more than that the cause isn't known. */
export function saysUnknown({ doer }: HappeningView): boolean {
  return doer !== null && sortOf(doer) === 'unknown';
}
