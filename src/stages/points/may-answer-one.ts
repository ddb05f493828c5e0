import { agree } from './agree.ts';
import { type ClaimValue, canBothHold, isVagueValue, readValue } from './claim-value.ts';
import type { ClaimView } from './claim-view.ts';
import { compareRoles, shareRole } from './compare-roles.ts';
import { countedWords } from './counted-nouns.ts';
import { isSubsetOf } from './is-subset-of.ts';
import { likeHeads, saysRevised } from './like-figures.ts';
import { countOneKind } from './one-kind.ts';
import { isPartOf } from './parts-of-whole.ts';
import { shareName } from './share-name.ts';
import { countShared } from './topic-words.ts';

/** Whether two figures count things of one kind, and agree, can both hold or are of one thing. */
export function mayAnswerOne(a: ClaimView, b: ClaimView): boolean {
  return isPartOf(a, b) || isPartOf(b, a) || (countOneKind(a, b) && (goTogether(a, b) || isOfOneThing(a, b)));
}

/** Both can be so: they agree, one is a part of the other, or they are near enough to hold at once. */
export function goTogether(a: ClaimView, b: ClaimView): boolean {
  if (agreeTellingly(a, b) || isSubsetOf(a, b) || isSubsetOf(b, a)) return true;
  const [left, right] = [readValue(a), readValue(b)];
  return left !== null && right !== null && !agree(a, b) && canBothHold(left, right) && isNear(left, right);
}

function isNear(a: ClaimValue, b: ClaimValue): boolean {
  if (isVagueValue(a) || isVagueValue(b)) return true;
  const [small, large] = [Math.min(a.nominal, b.nominal), Math.max(a.nominal, b.nominal)];
  return large <= FARTHEST * small;
}

/** “More than 200,000” and “more than a million” can both hold, and say nothing of one another. */
const FARTHEST = 3;

function agreeTellingly(a: ClaimView, b: ClaimView): boolean {
  if (!agree(a, b)) return false;
  const value = readValue(a);
  if (value === null) return true;
  if (value.unit === '' && value.nominal >= SMALL_COUNT) return true;
  if (shareRole(a, b)) return true;
  const fine = isFine(value) && (shareWords(a, b) || (a.head !== '' && b.head !== '' && likeHeads(a, b) >= LIKE_SUM));
  return value.unit !== '' && (fine || isOfOneThing(a, b));
}

/** Below this two counts agree by chance. */
const SMALL_COUNT = 10;

/** Both sentences name one thing, or tell of it in one word. */
export function shareWords(a: ClaimView, b: ClaimView): boolean {
  return shareName(a.about, b.about) || countShared(a.sentenceWords, b.sentenceWords) > 0;
}

/** So many steps of its last digit that chance hardly repeats the figure. */
const FINE_STEPS = 10;

function isFine({ nominal, step }: ClaimValue): boolean {
  return step > 0 && nominal / step >= FINE_STEPS;
}

/** Letters of a word that says what is counted. */
const LONG_WORD = 6;

/**
 * Figures that differ are of one thing where nothing that is told of them differs, and both count it by one word, both
 * sentences name it, or one predicate tells of them. What a unit measures must be named by both.
 */
export function isOfOneThing(a: ClaimView, b: ClaimView): boolean {
  const counted = countedWords(b);
  const shared = [...countedWords(a)].some((word) => counted.has(word) && word.length >= LONG_WORD);
  if (a.quantity?.unit !== undefined) {
    if (compareRoles(a, b) === 'different') return false;
    if (a.head !== '' && b.head !== '') return shared || likeHeads(a, b) >= LIKE_MEASURE;
    return shared || saysRevised(a, b) || haveOneSpeaker(a, b);
  }
  return shared || shareRole(a, b) || shareName(a.about, b.about);
}

/** One who gives a figure in one unit again gives it mostly of the same. */
function haveOneSpeaker(a: ClaimView, b: ClaimView): boolean {
  const [left, right] = [a.statement?.speaker, b.statement?.speaker];
  if (!left || !right || left.words === '' || a.source === b.source) return false;
  return left.entity !== undefined
    ? left.entity === right.entity
    : left.words.toLowerCase() === right.words.toLowerCase();
}

/** How near the nouns of two amounts that differ must be, and of two that are one amount to several digits. */
const LIKE_MEASURE = 0.5;

const LIKE_SUM = 0.4;
