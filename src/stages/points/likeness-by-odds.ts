import { isPersonNoun } from '../../language/en/person-nouns.ts';
import { agree } from './agree.ts';
import { areDatesApart } from './are-dates-apart.ts';
import { areOfOneSize, type ClaimValue, canBothHold, isVagueValue, readValue } from './claim-value.ts';
import type { ClaimView } from './claim-view.ts';
import { countedWords } from './counted-nouns.ts';
import { crowdOf } from './figure-signs.ts';
import { likeHeads } from './like-figures.ts';
import { countOneKind, LIKE_KIND, SMALL } from './one-kind.ts';
import { pairOdds } from './pair-odds.ts';
import { findCounted } from './pair-words.ts';
import { isLikelyPart } from './part-odds.ts';
import { tellsMove, tellsRevision } from './tells-revision.ts';

/** By what is learnt from pairs of two articles that readers put together: above 0 where the odds are good enough. */
export function likenessByOdds(a: ClaimView, b: ClaimView): number {
  if (a.source === b.source) return Number.NEGATIVE_INFINITY;
  const strange = strangeness(a, b);
  if (strange === Number.POSITIVE_INFINITY) return Number.NEGATIVE_INFINITY;
  const odds = pairOdds(a, b, 0);
  if (odds <= 0 || (a.claim.kind === 'date' && areDatesApart(a, b))) return Number.NEGATIVE_INFINITY;
  const [x, y] = [readValue(a), readValue(b)];
  const together =
    agree(a, b) || (x !== null && y !== null && canBothHold(x, y)) || hasMoved(a, b) || isLikelyPart(a, b);
  const { agreeing, differing } = ENOUGH_ODDS[a.claim.kind === 'date' ? 'date' : 'number'];
  return odds - (together ? agreeing : differing) - CROWD * crowdOf(a, b) - strange;
}

/** Odds from which on two figures, and two dates, answer one question, by whether both answers can hold. */
const ENOUGH_ODDS = { number: { agreeing: 0.5, differing: 1 }, date: { agreeing: 0.5, differing: 0.4 } } as const;
/** Two articles that give more figures of a kind have more pairs that are alike by chance. */
const CROWD = 0.2;
/** The later of two days says of its figure that it is what a count or a sum has come to. */
function hasMoved(a: ClaimView, b: ClaimView): boolean {
  if (a.claim.kind !== 'number' || a.asOf === null || b.asOf === null || a.asOf === b.asOf) return false;
  const later = a.asOf > b.asOf ? a : b;
  return tellsMove(later) || tellsRevision(later);
}

/**
 * Nouns that name two kinds of things: in snippets they call one thing more often than in long articles. Two small counts
 * say nothing; one that both give ("four hamlets", "communities: four") needs much else that speaks for it.
 */
const STRANGE = { telling: 0.7, twice: 1.5, small: Number.POSITIVE_INFINITY } as const;

function strangeness(a: ClaimView, b: ClaimView): number {
  if (a.claim.kind !== 'number') return 0;
  if (a.quantity?.unit !== undefined && a.head !== '' && b.head !== '' && likeHeads(a, b) < LIKE_KIND.telling)
    return Number.POSITIVE_INFINITY;
  if (countOneKind(a, b)) return 0;
  if (!agree(a, b) && areOfUnlikeNouns(a, b)) return Number.POSITIVE_INFINITY;
  const [left, right] = [readValue(a), readValue(b)];
  const isSmall = a.quantity?.unit === undefined && Math.min(left?.nominal ?? 0, right?.nominal ?? 0) < SMALL;
  if (isSmall && left && right && isVagueCount(left, right) && !areOfUnlikeSorts(a, b)) return STRANGE.telling;
  if (!isSmall || !agree(a, b)) return isSmall ? STRANGE.small : STRANGE.telling;
  return mayNameOne(a, b) ? STRANGE.twice : STRANGE.small;
}

/** "Hundreds of computers", "233,000 pages": nouns so unlike that figures of them, which differ, are of two things, however near. */
function areOfUnlikeNouns(a: ClaimView, b: ClaimView): boolean {
  if (a.source === b.source || a.head === '' || b.head === '' || crowdOf(a, b) === 0) return false;
  if (isPersonNoun(a.head) && isPersonNoun(b.head)) return false;
  const [left, right] = [readValue(a), readValue(b)];
  return likeHeads(a, b) < UNLIKE && left !== null && right !== null && !areOfOneSize(left, right);
}

/** Likeness of two nouns below which they name two things. */
const UNLIKE = 0.35;

/** "Dozens of stalls", "64 firefighters": things and people, neither of whose nouns stands near the other. */
function areOfUnlikeSorts(a: ClaimView, b: ClaimView): boolean {
  if (a.head === '' || b.head === '' || isPersonNoun(a.head) === isPersonNoun(b.head)) return false;
  return !mayNameOne(a, b);
}

/** "Dozens of families", "47 occupied units": one is told no more exactly than by its size, and the other is of that size. */
function isVagueCount(x: ClaimValue, y: ClaimValue): boolean {
  if (isVagueValue(x) === isVagueValue(y) || !canBothHold(x, y)) return false;
  const [vague, exact] = isVagueValue(x) ? [x, y] : [y, x];
  return exact.nominal >= vague.nominal && exact.nominal < OF_ONE_SIZE * vague.nominal;
}

/** "Hundreds" are fewer than a thousand. */
const OF_ONE_SIZE = 10;

/** How near a noun must be to some word of the other's sentence: "5 health posts", "closed its five clinics". */
const NEAR_SOME = 0.4;

/** The nouns of two counts are near, one stands in the other's phrase ("sakers", "saker falcons"), or one is near to some word beside the other. */
function mayNameOne(a: ClaimView, b: ClaimView): boolean {
  if (likeHeads(a, b) >= LIKE_KIND.telling || countedWords(a).has(b.head) || countedWords(b).has(a.head)) return true;
  const { there, here } = findCounted(a, b);
  return Math.max(there, here) >= NEAR_SOME;
}
