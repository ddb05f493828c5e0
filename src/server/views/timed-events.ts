import type { Day } from '../../model/dated.ts';
import type { TimeExpression } from '../../model/time.ts';
import type { NumberedPoint } from '../../report/view/record-index.ts';
import { dayOfIso, formatDay } from '../../text/civil-day.ts';
import type { CaseView } from './case-view.ts';
import { onceFor } from './once-for.ts';
import { publishedRange } from './published-range.ts';

/** A time that words give, on the line of days. */
export interface TimedEvent {
  readonly time: TimeExpression;
  readonly earliest: Day;
  readonly latest: Day;
  /** The same as numbers of days: there can be a hundred thousand to go through. */
  readonly first: number;
  readonly last: number;
  readonly outlet: string;
  /** Points that a claim answers with it. */
  readonly points: readonly NumberedPoint[];
}

export interface Published {
  readonly article: string;
  readonly title: string;
  readonly outlet: string;
  readonly earliest: Day;
  readonly latest: Day;
  readonly first: number;
  readonly last: number;
}

/** Everything of a case that has a place in time. */
export interface TimedCase {
  /** By first day, then last. */
  readonly events: readonly TimedEvent[];
  readonly published: readonly Published[];
  /** Times without a day on either side. */
  readonly open: number;
  readonly undated: number;
}

/** Days from the first of 1970. */
export function dayNumber(day: Day): number {
  return Math.round(dayOfIso(`${day}T00:00:00Z`));
}

export function dayOf(number: number): Day {
  return formatDay(number);
}

/** Years outside these are shown in no drawing: a typing error would stretch the line over all else. */
const FIRST = '1000-01-01';
const LAST = '2200-12-31';

function isOnLine({ kind, earliest, latest }: TimeExpression): boolean {
  const dated = kind === 'date' || kind === 'time';
  return dated && earliest !== null && latest !== null && earliest >= FIRST && latest <= LAST && earliest <= latest;
}

interface Placed {
  readonly first: number;
  readonly last: number;
}

const byDays = (a: Placed, b: Placed): number => a.first - b.first || a.last - b.last;

export const timeCase = onceFor(({ index }: CaseView): TimedCase => {
  const { record } = index;
  const pointsOf = new Map<string, NumberedPoint[]>();
  for (const { id, time } of record.claims) {
    if (time !== undefined) pointsOf.set(time, [...(pointsOf.get(time) ?? []), ...(index.pointsOfClaim.get(id) ?? [])]);
  }
  const events = record.times.filter(isOnLine).map(
    (time): TimedEvent => ({
      time,
      earliest: time.earliest!,
      latest: time.latest!,
      first: dayNumber(time.earliest!),
      last: dayNumber(time.latest!),
      outlet: index.articles.get(time.anchor.article)?.outlet ?? '',
      points: [...new Set(pointsOf.get(time.id))],
    }),
  );
  const published = record.articles.flatMap((article): Published[] => {
    const { earliest, latest } = publishedRange(article);
    if (earliest === null || latest === null) return [];
    const days = { earliest, latest, first: dayNumber(earliest), last: dayNumber(latest) };
    return [{ article: article.id, title: article.title, outlet: article.outlet ?? '', ...days }];
  });
  return {
    events: events.sort(byDays),
    published: published.sort(byDays),
    open: record.times.filter(({ earliest, latest }) => earliest === null && latest === null).length,
    undated: record.articles.length - published.length,
  };
});
