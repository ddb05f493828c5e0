const DAY_MS = 86_400_000;

/** Days from a fixed one, for reckoning with days. */
export function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / DAY_MS);
}

export function dayOf(number: number): string {
  return new Date(number * DAY_MS).toISOString().slice(0, 10);
}

export interface TimeScale {
  /** Share of the way from the first day to the last, 0 to 1. */
  place(day: string): number;
  /** The last day on which anything lies; empty where there is none. */
  readonly last: string;
  readonly ticks: readonly { readonly day: string; readonly at: number }[];
}

/**
 * Places days on a line. Days between which nothing lies for long are drawn closer: a gap counts as the square root of
 * its days, so that a dispatch and its reprint an hour apart and a review three months later fit on one line. Ticks
 * stand only at days on which something lies, as many as fit.
 */
export function makeTimeScale(days: readonly string[], mostTicks = 6): TimeScale {
  const known = [...new Set(days)].sort();
  const offsets: number[] = [];
  let sum = 0;
  for (const [at, day] of known.entries()) {
    if (at > 0) sum += Math.sqrt(dayNumber(day) - dayNumber(known[at - 1]!));
    offsets.push(sum);
  }
  const placeAt = (at: number) => (sum === 0 ? 0.5 : offsets[at]! / sum);
  const place = (day: string): number => {
    const after = known.findIndex((other) => other >= day);
    if (after < 0) return 1;
    if (known[after] === day || after === 0) return placeAt(Math.max(after, 0));
    const from = dayNumber(known[after - 1]!);
    const part = (dayNumber(day) - from) / (dayNumber(known[after]!) - from);
    return placeAt(after - 1) + (placeAt(after) - placeAt(after - 1)) * part;
  };
  const ticks: { day: string; at: number }[] = [];
  const room = 1 / mostTicks;
  for (const [index, day] of known.entries()) {
    const at = placeAt(index);
    const last = ticks.at(-1);
    if (!last || at - last.at >= room) ticks.push({ day, at });
  }
  return { place, ticks, last: known.at(-1) ?? '' };
}
