import { dayNumber, dayOf } from './time-scale.ts';

/** Days that are shown, both included. */
export interface TimeWindow {
  readonly from: string;
  readonly to: string;
}

const SHORTEST = 6;
const FIRST = dayNumber('0001-01-01');
const LAST = dayNumber('9999-12-31');

function make(from: number, to: number): TimeWindow {
  const within = (day: number) => dayOf(Math.min(LAST, Math.max(FIRST, Math.round(day))));
  return { from: within(from), to: within(to) };
}

/** As much time again, later or (below zero) earlier by that share of it. */
export function moveWindow({ from, to }: TimeWindow, share: number): TimeWindow {
  const days = Math.max(1, dayNumber(to) - dayNumber(from) + 1);
  const by = Math.sign(share) * Math.max(1, Math.abs(share) * days);
  return make(dayNumber(from) + by, dayNumber(to) + by);
}

/** So many times as much time, around the middle or a share of the way from the first day; a week at least. */
export function zoomWindow({ from, to }: TimeWindow, factor: number, around = 0.5): TimeWindow {
  const first = dayNumber(from);
  const days = dayNumber(to) - first;
  const wanted = Math.max(SHORTEST, days * factor);
  const start = first + (days - wanted) * around;
  return make(start, start + wanted);
}

/** The window between two shares of a longer time, in either order; what is a mere click is a window around it. */
export function pickWindow(whole: TimeWindow, a: number, b: number): TimeWindow {
  const first = dayNumber(whole.from);
  const days = dayNumber(whole.to) - first;
  const [from, to] = a < b ? [a, b] : [b, a];
  const [start, end] = to - from < 0.01 ? [from - 0.05, from + 0.05] : [from, to];
  const last = Math.max(first + start * days + SHORTEST, first + end * days);
  return make(Math.max(first, first + start * days), Math.min(dayNumber(whole.to), last));
}
