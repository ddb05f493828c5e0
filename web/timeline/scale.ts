import { scaleUtc } from 'd3-scale';
import type { TimeWindow } from '../logic/time-window.ts';
import { formatDay } from '../logic/wording.ts';

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
  // Nothing is placed more exactly than to its day.
  const ticks = scale.ticks(count).filter((tick) => tick.getTime() % DAY_MS === 0);
  const byDay = ticks.some((tick) => tick.getUTCDate() !== 1);
  const byMonth = byDay || ticks.some((tick) => tick.getUTCMonth() !== 0);
  const name = (tick: Date, at: number): string => {
    const [year, month, day] = tick.toISOString().slice(0, 10).split('-');
    if (!byMonth) return year!;
    const words = formatDay(byDay ? `${year}-${month}-${day}` : `${year}-${month}`);
    const isNew = at === 0 || year !== ticks[at - 1]!.toISOString().slice(0, 4);
    return isNew ? words : words.replace(/ \d{4}$/, '');
  };
  return {
    start: (day) => scale(startOf(day)),
    end: (day) => scale(startOf(day) + DAY_MS),
    ticks: ticks.map((tick, at) => ({ x: scale(tick), words: name(tick, at) })),
  };
}
