import { dayOfIso } from '../../text/civil-day.ts';
import { agree } from './agree.ts';
import { compareContexts, wideOf } from './claim-context.ts';
import { type ClaimValue, canBothHold, readValue } from './claim-value.ts';
import type { ClaimView } from './claim-view.ts';
import { countFigures, type IsWorth } from './figure-signs.ts';
import { likeness } from './happening-obstacle.ts';
import { seenAs } from './happening-view.ts';
import { compareHappenings } from './like-happenings.ts';
import { daysBetween, stands } from './pair-signs.ts';
import { likePredicates } from './pair-words.ts';
import { countSameAnswers, marginsOf, nearness } from './rival-claims.ts';
import { tieOf } from './story-ties.ts';
import { countShared } from './topic-words.ts';

/** What a pair of dates shows of whether they are of one happening, words aside: in the order of `plainDateSigns`. */
export const PLAIN_DATE_SIGNS = [
  'agree',
  'hold',
  'days between',
  'days of the wider',
  'days of the narrower',
  'longest before its article',
  'shortest before its article',
  'dates of the one with more',
  'dates of the one with fewer',
  'in leads',
  'words shared',
  'words of leads shared',
  'days between articles',
  'story',
] as const;

/** All that it shows, in the order of `dateSigns`. */
export const DATE_SIGNS = [
  ...PLAIN_DATE_SIGNS,
  'lesser margin',
  'words near',
  'words around',
  'others that agree',
  'kind of happening',
  'what it befell',
  'place',
  'happening there or here',
  'happening there and here',
  'happenings',
] as const;

const KINSHIP = { same: 3, near: 2, like: 1, far: 0, apart: -1 } as const;
const PARTS = { same: 1, maybe: 0.3, none: 0, different: -1 } as const;

/** Days that are as good as any more. */
const MOST_DAYS = 2000;
/** Stands for days that aren't known. */
const UNKNOWN = -99;

export function plainDateSigns(a: ClaimView, b: ClaimView): number[] {
  const [x, y] = [readValue(a), readValue(b)];
  const [few, many] = countFigures(a, b);
  const back = [daysBefore(a, x), daysBefore(b, y)];
  const wide = [widthOf(x), widthOf(y)];
  return [
    Number(agree(a, b)),
    Number(x !== null && y !== null && canBothHold(x, y)),
    days(x && y ? Math.max(x.low - y.high, y.low - x.high, 0) : -1),
    days(Math.max(...wide)),
    days(Math.min(...wide)),
    Math.max(...back),
    Math.min(...back),
    many,
    few,
    stands(a) + stands(b),
    countShared(a.sentenceWords, b.sentenceWords),
    countShared(a.leadWords, b.leadWords),
    Math.log1p(daysBetween(a, b) + 1),
    tieOf(a.source, b.source),
  ];
}

/**
 * What is dear to work out comes last. Null where the rest shows that it is not worth it.
 * @param plain the pair's plain signs
 */
export function dateSigns(a: ClaimView, b: ClaimView, plain: readonly number[], isWorth: IsWorth): number[] | null {
  const told = likePredicates(a, b);
  const [seen, other] = [seenAs(a), seenAs(b)];
  const [margin, near, around] = [plain.length, plain.length + 1, plain.length + 2];
  const signs = [
    ...[...plain, 0, 0, 0],
    countSameAnswers(a, b),
    KINSHIP[compareHappenings(a, b)],
    PARTS[likeness(seen.theme, other.theme)],
    PARTS[likeness(seen.place, other.place)],
    Math.max(told.there, told.here),
    Math.min(told.there, told.here),
    told.both,
  ];
  if (!isWorth(signs, margin, around + 1)) return null;
  signs[near] = nearness(a, b);
  signs[around] = compareContexts(wideOf(a), wideOf(b));
  if (!isWorth(signs, margin, near)) return null;
  signs[margin] = marginsOf(a, b, signs[near])[0];
  return signs;
}

function days(count: number): number {
  return Math.log1p(Math.min(MOST_DAYS, count + 1));
}

function widthOf(value: ClaimValue | null): number {
  return value ? value.high - value.low : -1;
}

/** Days from the date to that by which its article knew it. */
function daysBefore({ asOf }: ClaimView, value: ClaimValue | null): number {
  if (!value || asOf === null) return UNKNOWN;
  return Math.max(-MOST_DAYS, Math.min(MOST_DAYS, dayOfIso(asOf) - value.nominal));
}
