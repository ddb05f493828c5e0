import type { TimeUnit } from './en/time-words.ts';

export const UNIT_ISO: ReadonlyMap<string, string> = new Map([
  ['hour', 'PT1H'],
  ['minute', 'PT1M'],
  ['second', 'PT1S'],
  ['day', 'P1D'],
  ['week', 'P1W'],
  ['weekend', 'P1W'],
  ['fortnight', 'P2W'],
  ['month', 'P1M'],
  ['quarter', 'P3M'],
  ['year', 'P1Y'],
  ['decade', 'P10Y'],
  ['century', 'P100Y'],
]);

/** ISO 8601 duration of `count` units: `P2Y`, `PT6H`. */
export function isoLength(unit: TimeUnit, count: number): string {
  const one = UNIT_ISO.get(unit) ?? 'P1000Y';
  const digits = /\d+/.exec(one)![0];
  return one.replace(digits, String(Number((Number(digits) * count).toPrecision(10))));
}
