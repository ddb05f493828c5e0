import { scaleUtc } from 'd3-scale';
import type { TimeWindow } from '../logic/time-window.ts';

const DAY_MS = 86_400_000;
/** Pixels that a tick with its words takes. */
const TICK_PX = 104;

export interface DayScale {
  /** Where a day begins. */
  start(day: string): number;
  /** Where it ends. */
  end(day: string): number;
  readonly ticks: readonly { readonly x: number; readonly words: string }[];
}

const startOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** Days on a line of so many pixels, evenly. */
export function makeDayScale({ from, to }: TimeWindow, width: number): DayScale {
  const scale = scaleUtc()
    .domain([startOf(from), startOf(to) + DAY_MS])
    .range([0, width]);
  const count = Math.max(2, Math.floor(width / TICK_PX));
  const format = scale.tickFormat(count);
  const ticks = scale.ticks(count);
  // The first tick says its year, whatever step the others have.
  const name = (tick: Date, at: number): string => {
    const words = format(tick);
    return at > 0 || /\d{4}/.test(words) ? words : `${words} ${tick.getUTCFullYear()}`;
  };
  return {
    start: (day) => scale(startOf(day)),
    end: (day) => scale(startOf(day) + DAY_MS),
    ticks: ticks.map((tick, at) => ({ x: scale(tick), words: name(tick, at) })),
  };
}
