import { VAGUE_NUMBERS } from '../../language/en/clause-words.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { TimeExpression } from '../../model/time.ts';
import type { ClaimView } from './claim-view.ts';

/**
 * What a claim answers, as the interval its words allow: numbers, or days since 1970-01-01. Open ends are infinite.
 */
export interface ClaimValue {
  readonly low: number;
  readonly high: number;
  /** The number or day that the words name, bounds and vagueness aside. */
  readonly nominal: number;
  readonly words: string;
  /** Equal for claims that give one answer. */
  readonly signature: string;
}

/** "About 3,000" allows a tenth to either side. */
const APPROXIMATION = 0.1;

export function readValue(view: ClaimView): ClaimValue | null {
  const value = view.claim.kind === 'number' ? numberValue(view.quantity) : dateValue(view.time);
  if (!value) return null;
  const denied = view.claim.polarity === 'no' || view.claim.stance === 'denies';
  return denied ? { ...value, words: `not ${value.words}`, signature: `not|${value.signature}` } : value;
}

export function isDenied(value: ClaimValue): boolean {
  return value.signature.startsWith('not|');
}

function numberValue(quantity: Quantity | null): ClaimValue | null {
  if (!quantity) return null;
  const { value, min, max, approximate, unit = '' } = quantity;
  const nominal = value ?? min ?? max;
  if (nominal === undefined) return null;
  const vague = quantity.anchor.exact
    .toLowerCase()
    .split(/[\s-]+/)
    .some((word) => VAGUE_NUMBERS.has(word));
  if (vague)
    return {
      low: nominal / 2,
      high: Number.POSITIVE_INFINITY,
      nominal,
      words: quantity.anchor.exact,
      signature: `vague|${nominal}|${unit}`,
    };
  const slack = approximate ? APPROXIMATION * Math.abs(nominal) : 0;
  const low = min ?? (value === undefined ? Number.NEGATIVE_INFINITY : value - slack);
  const high = max ?? (value === undefined ? Number.POSITIVE_INFINITY : value + slack);
  return { low, high, nominal, words: quantity.anchor.exact, signature: `${low}|${high}|${unit}` };
}

const DAY = 86_400_000;

function dateValue(time: TimeExpression | null): ClaimValue | null {
  if (!time) return null;
  const earliest = time.earliest === null ? Number.NEGATIVE_INFINITY : Date.parse(time.earliest) / DAY;
  const latest = time.latest === null ? Number.POSITIVE_INFINITY : Date.parse(time.latest) / DAY;
  if (Number.isNaN(earliest) || Number.isNaN(latest)) return null;
  const nominal = Number.isFinite(earliest) ? earliest : latest;
  const words = dateWords(time);
  return { low: earliest, high: latest, nominal, words, signature: `${earliest}|${latest}` };
}

/** The source's words, with the bound that stands before them and, where they are relative, what they come down to. */
function dateWords({ anchor: { exact }, bound, value }: TimeExpression): string {
  const bounded = bound && !exact.toLowerCase().startsWith(bound) ? `${bound} ${exact}` : exact;
  const year = /\d{3}/.exec(value ?? '')?.[0];
  return value && year && !exact.includes(year) ? `${bounded} (${value})` : bounded;
}

/** Whether one state of affairs could make both true. */
export function canBothHold(a: ClaimValue, b: ClaimValue): boolean {
  if (isDenied(a) !== isDenied(b)) return a.signature.replace('not|', '') !== b.signature.replace('not|', '');
  if (isDenied(a)) return true;
  return a.low <= b.high && b.low <= a.high;
}

/** Two figures nearer than this share of the larger differ by rounding alone. */
const ROUNDING = 0.1;

export function differsMaterially(a: ClaimValue, b: ClaimValue): boolean {
  return Math.abs(a.nominal - b.nominal) > ROUNDING * Math.max(Math.abs(a.nominal), Math.abs(b.nominal));
}
