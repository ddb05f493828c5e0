/** A stamp of 16 hex digits as two numbers of 32 bits. */
export type StampCode = readonly [high: number, low: number];

export const NO_STAMP: StampCode = [0, 0];

/** @param stamp 16 hex digits; empty for none */
export function codeOf(stamp: string): StampCode {
  if (stamp === '') return NO_STAMP;
  return [Number.parseInt(stamp.slice(0, 8), 16), Number.parseInt(stamp.slice(8, 16), 16)];
}

/** Finds things by their stamps as these stand in rows, without making a string of each. */
export class StampCodes {
  readonly codes: readonly StampCode[];
  /** By the upper 53 bits, which a number holds. */
  readonly #at = new Map<number, number>();

  constructor(stamps: readonly string[]) {
    this.codes = stamps.map(codeOf);
    for (const [at, [high, low]] of this.codes.entries()) this.#at.set(high * UPPER + (low >>> DROPPED), at);
  }

  /** The index of the stamp; -1 where there is none such. */
  find(high: number, low: number): number {
    const at = this.#at.get(high * UPPER + (low >>> DROPPED));
    if (at === undefined) return -1;
    const code = this.codes[at]!;
    return code[0] === high && code[1] === low ? at : -1;
  }
}

const UPPER = 2 ** 21;
const DROPPED = 11;
