/** A bar and what was measured against it. */
export interface Figure {
  readonly what: string;
  readonly bar: number;
  readonly unit: string;
  readonly measured: number;
  /** Said beside it. */
  readonly note?: string;
}

/** The value below which such a part of them lies; NaN of none. */
export function partOf(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

export function writeFigure({ what, bar, unit, measured, note }: Figure): string {
  const verdict = measured <= bar ? 'holds ' : 'MISSED';
  const value = `${Math.round(measured)} ${unit}`;
  return `${verdict}  ${what.padEnd(44)} ${value.padStart(9)}   bar ${bar} ${unit}${note ? `   ${note}` : ''}`;
}
