import { VAGUE_NUMBERS } from '../../language/en/clause-words.ts';
import { JUST_AFTER, JUST_BEFORE, NEARLY, parseClock } from '../../language/en/clock-words.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { TimeExpression } from '../../model/time.ts';
import { dayOfIso } from '../../text/civil-day.ts';
import { baseUnit, toBaseUnit } from '../../text/convert-unit.ts';
import { remember } from '../../text/remember.ts';
import type { ClaimView } from './claim-view.ts';
import { isOfClock } from './like-happenings.ts';

/**
 * What a claim answers, as the interval its words allow: numbers, or days since 1970-01-01. Open ends are infinite.
 */
export interface ClaimValue {
  readonly low: number;
  readonly high: number;
  /** The number or day that the words name, bounds and vagueness aside. */
  readonly nominal: number;
  readonly words: string;
  /** As written; empty for things counted and for dates. Values are in the base unit of its dimension. */
  readonly unit: string;
  /** The place of the last digit given. */
  readonly step: number;
  /** Equal for claims that give one answer. */
  readonly signature: string;
}

/** "About 3,000" allows a tenth to either side. */
const APPROXIMATION = 0.1;

/** The value of a claim, null where it has none that can be compared. */
export const readValue = remember(computeValue);

function computeValue(view: ClaimView): ClaimValue | null {
  const value =
    view.claim.kind === 'number'
      ? numberValue(view.quantity)
      : isOfClock(view)
        ? clockValue(view)
        : isGrounded(view)
          ? dateValue(view.time)
          : null;
  if (!value) return null;
  const denied = ((view.claim.polarity === 'no' && !isEdge(view)) || view.claim.stance === 'denies') && !isNone(view);
  return denied ? { ...value, words: `${NOT}${value.words}`, signature: `not|${value.signature}` } : value;
}

const NOT = 'not ';

/** What a denied value names, without the denial. */
export function undenied(value: ClaimValue): ClaimValue {
  return isDenied(value) ? { ...value, words: value.words.slice(NOT.length) } : value;
}

/** "Not paid since July" tells when pay ended, "did not open until June" when it opened. */
function isEdge({ claim, time }: ClaimView): boolean {
  return claim.kind === 'date' && (time?.bound === 'since' || time?.bound === 'until');
}

/** “On Thursday” in an article that no date is known of is no day that could be compared. */
function isGrounded({ asOf, time, source }: ClaimView): boolean {
  if (asOf !== null || time === null) return true;
  return /\d/.test(time.anchor.exact) || source.article.published !== undefined;
}

/** “No letter was received” is an answer, not the denial of one. */
function isNone({ quantity }: ClaimView): boolean {
  return quantity?.value === 0;
}

export function isDenied(value: ClaimValue): boolean {
  return value.signature.startsWith('not|');
}

/** "dozens", "hundreds". */
export function isVagueValue(value: ClaimValue): boolean {
  return value.signature.startsWith('vague|');
}

/** "1,300", "more than 1,300": told as one number, to the first digits. */
export function areOfOneSize(a: ClaimValue, b: ClaimValue): boolean {
  if (isVagueValue(a) || isVagueValue(b)) return false;
  return Math.max(a.nominal, b.nominal) <= OF_ONE_SIZE * Math.min(a.nominal, b.nominal);
}

const OF_ONE_SIZE = 1.1;

/** The number that a figure's words name, in the base unit; null where they name none. */
export function nominalOf({ value, min, max, unit = '' }: Quantity): number | null {
  const written = value ?? min ?? max;
  return written === undefined ? null : toBaseUnit(written, unit);
}

function numberValue(quantity: Quantity | null): ClaimValue | null {
  if (!quantity) return null;
  const { unit = '', approximate } = quantity;
  const written = quantity.value ?? quantity.min ?? quantity.max;
  const nominal = nominalOf(quantity);
  if (written === undefined || nominal === null) return null;
  const words = quantity.anchor.exact;
  const step = toBaseUnit(lastPlace(written), unit);
  const common = { nominal, words, unit, step };
  if (isVague(words)) {
    return {
      ...common,
      low: nominal,
      high: Number.POSITIVE_INFINITY,
      signature: `vague|${nominal}|${baseUnit(unit)}`,
    };
  }
  const slack = approximate ? APPROXIMATION * Math.abs(nominal) : 0;
  const exact = quantity.value !== undefined;
  const bound = (value: number | undefined, otherwise: number): number =>
    value === undefined ? otherwise : toBaseUnit(value, unit);
  const low = bound(quantity.min, exact ? nominal - slack : LEAST);
  const high = bound(quantity.max, exact ? nominal + slack : Number.POSITIVE_INFINITY);
  return { ...common, low, high, signature: `${round(low)}|${round(high)}|${baseUnit(unit)}` };
}

/** “As many as 38,000” tells of some: more than none. */
const LEAST = 1e-9;

/** Twelve digits: enough for any figure of news, and blind to the last bits of a conversion. */
function round(value: number): string {
  return Number.isFinite(value) ? value.toPrecision(12) : String(value);
}

function isVague(words: string): boolean {
  if (/\d/.test(words)) return false;
  return words
    .toLowerCase()
    .split(/[\s-]+/)
    .some((word) => VAGUE_NUMBERS.has(word));
}

/** The place of the last digit that a figure gives: 26.2 → 0.1, 1,200,000 → 100,000, 17 → 1. */
function lastPlace(value: number): number {
  const digits = /^-?(\d+)(?:\.(\d+))?$/.exec(String(value));
  if (!digits) return 0;
  if (digits[2]) return 10 ** -digits[2].length;
  return 10 ** (/0*$/.exec(digits[1]!)?.[0].length ?? 0);
}

/** Two figures in two units that lie nearer than this share are one, where one is given as exactly as `GIVEN`. */
const CONVERTED = 0.01;
const GIVEN = 0.05;

/** Figures this exact are one figure where they differ only by the rounding of another unit. */
const FINE = 0.02;

/** "26.2 miles" and "42.2 kilometres": one figure, each rounded in its own unit. */
export function isConversion(a: ClaimValue, b: ClaimValue): boolean {
  if (a.unit === b.unit || isDenied(a) || isDenied(b) || a.low !== a.high || b.low !== b.high) return false;
  const [fine, coarse] = [a.step / a.nominal, b.step / b.nominal].sort((x, y) => x - y) as [number, number];
  if (fine <= GIVEN && Math.abs(a.nominal - b.nominal) <= CONVERTED * Math.max(a.nominal, b.nominal)) return true;
  if (coarse > FINE) return false;
  return Math.abs(a.nominal - b.nominal) <= (a.step + b.step) / 2;
}

/** "Some 3,400" and "3,400" are one answer, as are "about 5,000 acres" and "2,023 hectares": the words name one number. */
export function isOneNumber(a: ClaimValue, b: ClaimValue): boolean {
  if (isConversion(a, b)) return true;
  if (isDenied(a) || isDenied(b) || !isAround(a) || !isAround(b)) return false;
  if (a.unit === b.unit) return a.nominal === b.nominal;
  return isConversion({ ...a, low: a.nominal, high: a.nominal }, { ...b, low: b.nominal, high: b.nominal });
}

/** Exact, or near its number on both sides. */
function isAround({ low, nominal, high, signature }: ClaimValue): boolean {
  return /^[\d-]/.test(signature) && (low === high || (low < nominal && nominal < high && Number.isFinite(high)));
}

/** The day that a time names; open before or behind it where the words only bound it. */
function dateValue(time: TimeExpression | null): ClaimValue | null {
  if (!time) return null;
  const earliest = time.earliest === null ? Number.NEGATIVE_INFINITY : dayOfIso(time.earliest);
  const latest = time.latest === null ? Number.POSITIVE_INFINITY : dayOfIso(time.latest);
  if (Number.isNaN(earliest) || Number.isNaN(latest)) return null;
  const bound = time.kind === 'date' ? time.bound : null;
  const low = bound === 'before' || bound === 'by' ? Number.NEGATIVE_INFINITY : earliest;
  const high = bound === 'after' ? Number.POSITIVE_INFINITY : latest;
  const nominal = Number.isFinite(earliest) ? earliest : latest;
  const words = dateWords(time);
  return { low, high, nominal, words, unit: '', step: 1, signature: `${low}|${high}` };
}

const HALF_DAY = 720;
/** Letters before a clock time that can say that it lies near. */
const CLOCK_LEAD = 24;
/** Minutes to each side that a time allows: as written, in fives, in quarters of an hour, and where the words say that it lies near. */
const CLOCK_SLACK = { exact: 0, five: 3, quarter: 8, near: 15 } as const;
/** "Shortly before" reaches back so many minutes. */
const SHORTLY = 25;

/** The hour that a claim gives, in minutes from midnight; null where its words give none. */
function clockValue({ time, source }: ClaimView): ClaimValue | null {
  const clock = time && parseClock(time.anchor.exact);
  if (!clock) return null;
  const { start, end } = time.anchor;
  const lead = source.article.text.slice(Math.max(0, start - CLOCK_LEAD), start);
  const near = NEARLY.test(lead) || time.approximate;
  const { minutes } = clock;
  const slack = near
    ? CLOCK_SLACK.near
    : minutes % 15 === 0
      ? CLOCK_SLACK.quarter
      : minutes % 5 === 0
        ? CLOCK_SLACK.five
        : CLOCK_SLACK.exact;
  const bound = time.bound;
  const before = JUST_BEFORE.test(lead) ? SHORTLY : bound === 'before' || bound === 'by' ? HALF_DAY : 0;
  const after = JUST_AFTER.test(lead) ? SHORTLY : bound === 'after' ? HALF_DAY : 0;
  const from = start - (near || before === SHORTLY || after === SHORTLY ? leadLength(lead) : 0);
  const words = source.article.text.slice(from, end).replace(/\s+/g, ' ');
  const low = minutes - Math.max(before, slack);
  const high = minutes + Math.max(after, before > 0 ? 0 : slack);
  const unit = clock.half ? 'clock' : 'half clock';
  return { low, high, nominal: minutes, words, unit, step: 0, signature: `clock|${low}|${high}|${clock.half}` };
}

/** Letters of "shortly before", "about" at the end of what stands before a time. */
function leadLength(lead: string): number {
  return (JUST_BEFORE.exec(lead) ?? JUST_AFTER.exec(lead) ?? NEARLY.exec(lead))?.[0].length ?? 0;
}

function clocksHold(a: ClaimValue, b: ClaimValue): boolean {
  const turn = a.unit === b.unit && a.unit === 'clock' ? 2 * HALF_DAY : HALF_DAY;
  return [-turn, 0, turn, 2 * turn, -2 * turn].some((by) => a.low <= b.high + by && b.low + by <= a.high);
}

/** The source's words, with the bound that stands before them and, where they are relative, what they come down to. */
function dateWords({ anchor: { exact }, bound, value }: TimeExpression): string {
  const bounded = bound && !exact.toLowerCase().startsWith(bound) ? `${bound} ${exact}` : exact;
  const year = /\d{3}/.exec(value ?? '')?.[0];
  return value && year && !exact.includes(year) ? `${bounded} (${value})` : bounded;
}

/** Whether one state of affairs could make both true. */
export function canBothHold(a: ClaimValue, b: ClaimValue): boolean {
  if (isDenied(a) !== isDenied(b)) return !areOneDenied(a, b);
  if (isDenied(a)) return true;
  if (a.signature.startsWith('clock|')) return clocksHold(a, b);
  const slack = a.unit === b.unit ? roundingOf(a, b) : (a.step + b.step) / 2;
  return a.low <= b.high + slack && b.low <= a.high + slack;
}

/** One denies what the other gives, though one of them leaves the unit out: "not 40 million", "40 million crowns". */
function areOneDenied(a: ClaimValue, b: ClaimValue): boolean {
  const [one, other] = [a.signature.replace('not|', ''), b.signature.replace('not|', '')];
  if (one === other) return true;
  if (a.unit !== '' && b.unit !== '') return false;
  return /^[\d-]/.test(one) && one.slice(0, one.lastIndexOf('|')) === other.slice(0, other.lastIndexOf('|'));
}

/** A rounded figure lies this near to the one it rounds. */
const ROUNDED = 0.02;

/** "$10" for $9.99, "3,000" for 2,950: the last place of the coarser figure, where it is near. */
function roundingOf(a: ClaimValue, b: ClaimValue): number {
  if (a.step === b.step || a.step === 0 || b.step === 0) return 0;
  const gap = Math.abs(a.nominal - b.nominal);
  return gap <= ROUNDED * Math.max(Math.abs(a.nominal), Math.abs(b.nominal)) ? Math.max(a.step, b.step) : 0;
}

/** Two figures nearer than this share of the larger differ by rounding alone. */
const ROUNDING = 0.1;

export function differsMaterially(a: ClaimValue, b: ClaimValue): boolean {
  return Math.abs(a.nominal - b.nominal) > ROUNDING * Math.max(Math.abs(a.nominal), Math.abs(b.nominal));
}
