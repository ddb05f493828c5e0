import type { Amount } from '../../amount.ts';
import { glued } from '../../piece-checks.ts';
import { NUMBER, type Pieces, WORD } from '../../pieces.ts';
import { CONTEST_NOUNS, CONTEST_VERBS, RECORD_FOLLOWERS, RECORD_LEADS, SIDES, VOTE_WORDS } from '../score-words.ts';
import type { CountedPhrase } from './counted-phrase.ts';

/** Two whole numbers set against each other, and the pieces from the first to behind the second. */
interface Pair {
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly second: number;
}

/** The larger of the two in a game, a season or a chamber. */
const MOST_IN_A_SCORE = 200;
const MOST_IN_A_VOTE = 1000;

/** "3-2", "won 2-0", "a 9-14 start", "was 12-19 in May", "(9-14)": results and records, no range of numbers. */
export function isScore(p: Pieces, { start }: Amount): boolean {
  const pair = pairAt(p, start, /^[-–]$/, true);
  if (!pair || pair.first >= MOST_IN_A_SCORE || pair.second >= MOST_IN_A_SCORE) return false;
  if (pair.second <= pair.first) return true;
  const lead = p.lower[pair.start - 1] ?? '';
  const next = p.lower[pair.end] ?? '';
  if (CONTEST_VERBS.has(lead) || CONTEST_NOUNS.has(next)) return true;
  if (lead === '(' && next === ')') return true;
  return RECORD_LEADS.has(lead) && (p.kind[pair.end] !== WORD || RECORD_FOLLOWERS.has(next)) && next !== '%';
}

/** The pair of which the number at `at` is one. */
function pairAt(p: Pieces, at: number, joint: RegExp, joined: boolean): Pair | null {
  const isJoint = (i: number): boolean =>
    joint.test(p.lower[i] ?? '') && glued(p, i) === joined && glued(p, i + 1) === joined;
  for (const start of [at, at - 2]) {
    if (start < 0 || p.kind[start] !== NUMBER || p.kind[start + 2] !== NUMBER || !isJoint(start + 1)) continue;
    const [first, second] = [p.lower[start]!, p.lower[start + 2]!];
    if (!/^\d{1,3}$/.test(first) || !/^\d{1,3}$/.test(second)) continue;
    return { start, end: start + 3, first: Number(first), second: Number(second) };
  }
  return null;
}

/** Pieces between a vote's numbers and the word that says what they are. */
const VOTE_REACH = 4;

/**
 * The word that makes a number one side of a vote: "voted 112-30", "a 112-30 vote", "voted by 61 to 40", "the vote was
 * 112 to 30"; null where it is no side of one.
 */
export function findVote(p: Pieces, { start, unit, share }: Amount): CountedPhrase | null {
  if (unit !== undefined || share) return null;
  const label = p.lower[start - 1] === ':' ? start - 2 : start - 1;
  if (SIDES.test(p.lower[label] ?? '')) return { start: label, end: label + 1, head: 'vote' };
  const pair = pairAt(p, start, /^[-–]$/, true) ?? pairAt(p, start, /^to$/, false);
  if (!pair || pair.first > MOST_IN_A_VOTE || pair.second > MOST_IN_A_VOTE) return null;
  for (let step = 1; step <= VOTE_REACH; step++) {
    const [behind, before] = [pair.end + step - 1, pair.start - step];
    if (step === 1 && VOTE_WORDS.has(p.lower[behind] ?? '')) return { start: behind, end: behind + 1, head: 'vote' };
    if (p.sentence[before] !== p.sentence[start]) break;
    if (VOTE_WORDS.has(p.lower[before] ?? '')) return { start: before, end: before + 1, head: 'vote' };
  }
  return null;
}
