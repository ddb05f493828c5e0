import type { Anchor } from './anchor.ts';
import type { Span } from './span.ts';
import type { TimeId } from './time.ts';

/** `q` + 16 hex digits. */
export type QuantityId = string;

/** Words that count or measure. */
export interface Quantity {
  readonly id: QuantityId;
  /** The number with its bound words and unit: "more than 250 rockets" → "more than 250"; "640 tonnes" → "640 tonnes". */
  readonly anchor: Anchor;
  /** Set where the words give one value, exact or approximate. */
  readonly value?: number;
  /** Inclusive bounds, where the words give them: "at least 16" → min 16; "500-2,000" → both; "no more than 40" → max 40. */
  readonly min?: number;
  readonly max?: number;
  /** "about", "some", "nearly", "an estimated". */
  readonly approximate: boolean;
  /** Canonical unit: `%`, `USD`, `t`, `km`, `year`, … Absent where things are counted. */
  readonly unit?: string;
  /** What is counted, as written, head and restrictions: "MEK members", "tonnes of ammonium nitrate" → "ammonium nitrate". Empty where it can't be told. */
  readonly counted: string;
  /** Where `counted` stands in the article's text. */
  readonly countedSpan?: Span;
  /** Lower-case singular head noun of `counted`: "member". Empty with `counted`. */
  readonly head: string;
  /** Of the two figures of a change, "fell from 800 to 61", the earlier (`from`) or the later (`to`). */
  readonly change?: 'from' | 'to';
  /** The one dated time of its sentence, or of its part of the sentence; absent where none or several could be meant. */
  readonly time?: TimeId;
  /** Where, as its sentence names it: the one place behind "in", "at", "near" … Absent where none or several could be meant. */
  readonly place?: Span;
  /** The quantity of which this is a part: "nine of them children". */
  readonly partOf?: QuantityId;
}
