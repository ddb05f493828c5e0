import { REPORTED_ON } from '../../language/en/clause-words.ts';
import { loadWordVectors } from '../../language/models.ts';
import { baseUnit } from '../../text/convert-unit.ts';
import { compareContexts, contextOf } from './claim-context.ts';
import { type ClaimValue, isDenied, readValue } from './claim-value.ts';
import type { ClaimView } from './claim-view.ts';
import { compareDated, happensOnce } from './dated-happenings.ts';
import { tieOf } from './story-ties.ts';

/** Overlap of the words around two dates from which on they tell of one happening: of one time, days apart, and wide. */
const ENOUGH = { agreeing: 0.18, oneDay: 0.13, differing: 0.25, wide: 0.35 } as const;
/** What a name that both sentences hold, and the tie of the two articles, add to that overlap where both give one day. */
const NAME = 0.1;
const STORY = 0.2;
/** Even then some of the words around them must be alike. */
const LEAST = 0.07;
/** Days between two dates that are given of one happening. */
const DATES_APART = 10;
/** Of what lies long back, two dates may differ by this share of the time since. */
const LONG_BACK = 0.05;
/** Days between two wide dates of one happening. */
const WIDE_APART = 800;
/** Days from which on a date is so wide that many happenings fall in it. */
const WIDE_DATE = 4;
/** What it weighs that the clauses of both tell of one happening that befell one thing. */
const ONE_HAPPENING = 1;
const DAY = 86_400_000;

/**
 * How far two dates speak for one happening; 0 or more where they do. Their clauses decide where they tell of a known
 * kind of happening. Else it is the overlap of the words around them, where they name one day or nearly one; a name must
 * be shared where they differ.
 */
export function likeDates(a: ClaimView, b: ClaimView): number {
  const [x, y] = [readValue(a), readValue(b)];
  if (!x || !y || a.claim.anchors[0]!.exact === b.claim.anchors[0]!.exact) return Number.NEGATIVE_INFINITY;
  const told = compareDated(a, b);
  const gap = Math.max(x.low - y.high, y.low - x.high, 0);
  if (told !== 'one' && (isDenied(x) !== isDenied(y) || (told === 'two' && gap > 0))) return Number.NEGATIVE_INFINITY;
  const like = compareContexts(contextOf(a).near, contextOf(b).near);
  if (told === 'one' && gap <= mostApart(a, b, x, y)) return ONE_HAPPENING + like;
  if (Math.max(x.high - x.low, y.high - y.low) >= WIDE_DATE) {
    const tied = sharesName(a, b) && (gap === 0 || likeWords(a, b) >= LIKE_HAPPENINGS);
    return tied && gap <= WIDE_APART ? like - ENOUGH.wide : Number.NEGATIVE_INFINITY;
  }
  if (gap === 0 && countApart(a, b)) return Number.NEGATIVE_INFINITY;
  if (told !== 'one' && isDayOfReport(a) !== isDayOfReport(b)) return Number.NEGATIVE_INFINITY;
  const sameDay = told === 'two' ? Number.NEGATIVE_INFINITY : likeOneDay(a, b, x, y, like);
  if (gap === 0) return Math.max(like - ENOUGH.agreeing, sameDay);
  const tied = sharesName(a, b) && likeWords(a, b) >= LIKE_HAPPENINGS;
  return gap > DATES_APART || !tied ? Number.NEGATIVE_INFINITY : like - ENOUGH.differing;
}

function mostApart(a: ClaimView, b: ClaimView, x: ClaimValue, y: ClaimValue): number {
  if (happensOnce(a) || happensOnce(b)) return WIDE_APART;
  const day = a.asOf ?? b.asOf;
  const since = day === null ? 0 : Date.parse(day) / DAY - Math.max(x.nominal, y.nominal);
  return Math.max(DATES_APART, LONG_BACK * since);
}

/** Two articles of one story that both tell of one day mostly tell of what happened on it, in whatever words. */
function likeOneDay(a: ClaimView, b: ClaimView, x: ClaimValue, y: ClaimValue, like: number): number {
  const exact = x.high - x.low < 1 && y.high - y.low < 1;
  if (!exact || like < LEAST || a.asOf === null || b.asOf === null || isDayOfReport(a) || isDayOfReport(b))
    return Number.NEGATIVE_INFINITY;
  return like + (sharesName(a, b) ? NAME : 0) + STORY * tieOf(a.source, b.source) - ENOUGH.oneDay;
}

/** Both sentences give figures of one unit, and not the same: the day is then that of each figure. */
function countApart(a: ClaimView, b: ClaimView): boolean {
  const [left, right] = [figuresOf(a), figuresOf(b)];
  const units = [...left.keys()].filter((unit) => right.has(unit));
  return units.length > 0 && !units.some((unit) => left.get(unit)!.some((value) => right.get(unit)!.includes(value)));
}

/** The figures of its sentence, by unit. */
function figuresOf({ source, claim }: ClaimView): ReadonlyMap<string, readonly number[]> {
  const { start, end } = claim.anchors[0]!;
  const figures = new Map<string, number[]>();
  for (const { anchor, value, min, max, unit } of source.quantities) {
    if (anchor.start < start || anchor.end > end) continue;
    const key = baseUnit(unit ?? '');
    figures.set(key, [...(figures.get(key) ?? []), ...[value, min, max].filter((found) => found !== undefined)]);
  }
  return figures;
}

/** Letters before a date in which a verb of reporting makes it the day of the report. */
const REPORT_REACH = 48;

function isDayOfReport({ claim, time, source }: ClaimView): boolean {
  const { start } = time?.anchor ?? claim.anchors[0]!;
  return REPORTED_ON.test(source.article.text.slice(Math.max(0, start - REPORT_REACH), start));
}

function sharesName(a: ClaimView, b: ClaimView): boolean {
  for (const key of a.about) if (b.about.has(key) && !key.startsWith('country:')) return true;
  return false;
}

/** Likeness of the words that tell of two happenings, from which on two dates of them are set against each other. */
const LIKE_HAPPENINGS = 0.55;

function likeWords(a: ClaimView, b: ClaimView): number {
  const vectors = loadWordVectors();
  const row = ({ claim }: ClaimView): number => vectors.find(claim.predicate.words.toLowerCase());
  return vectors.likeness(row(a), row(b));
}
