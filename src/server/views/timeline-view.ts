import type { Day } from '../../model/dated.ts';
import { formatDate, GROUPS } from '../../report/view/wording.ts';
import type { TimelineDays, TimelineLane, TimelineMark, TimelineSentence, TimelineView } from '../contract/timeline.ts';
import type { GroupKey } from '../contract.ts';
import { findArticleLine } from './article-lines.ts';
import type { CaseView } from './case-view.ts';
import { findSentence } from './find-sentence.ts';
import { onceFor } from './once-for.ts';
import { cutParts, groupOf } from './point-card.ts';
import { pointLine } from './point-line.ts';
import { lineOf } from './source-line.ts';
import { dayNumber, dayOf, type Published, type TimedCase, type TimedEvent, timeCase } from './timed-events.ts';

/** Steps in which the whole time is counted. */
const STEPS = 120;
/** Marks of one lane; where more lie on the days shown, those of single days are gathered. */
const MOST_MARKS = 60;
const MOST_LANES = 12;
/** Share of what is dated that lies on the days shown at first. */
const MOSTLY = 0.7;
/** Days before and after what is shown at first, as a share of them. */
const MARGIN = 0.04;

interface DaySpan {
  readonly from: Day;
  readonly to: Day;
}

/** “9 May 2013”, “2013”, “May 2013”, “24 Jun 2019 to 30 Jun 2019”. */
export function labelDays(earliest: Day, latest: Day): string {
  if (earliest === latest) return formatDate(earliest);
  const year = earliest.slice(0, 4);
  if (earliest === `${year}-01-01` && latest === `${year}-12-31`) return year;
  const month = earliest.slice(0, 7);
  const isMonth =
    earliest.endsWith('-01') && latest.slice(0, 7) === month && dayOf(dayNumber(latest) + 1).endsWith('-01');
  return isMonth ? formatDate(month) : `${formatDate(earliest)} to ${formatDate(latest)}`;
}

function findWhole({ events, published }: TimedCase): DaySpan | null {
  const all = [...events, ...published];
  if (all.length === 0) return null;
  return all.reduce(
    (span, { earliest, latest }) => ({
      from: earliest < span.from ? earliest : span.from,
      to: latest > span.to ? latest : span.to,
    }),
    { from: all[0]!.earliest, to: all[0]!.latest },
  );
}

/** The shortest time on which most of what is dated lies, with the publications that lie in it. */
function findCore({ events, published }: TimedCase, whole: DaySpan): DaySpan {
  const days = [...events, ...published].map(({ first }) => first).sort((a, b) => a - b);
  const span = Math.max(1, Math.ceil(days.length * MOSTLY)) - 1;
  let best = { from: days[0]!, to: days.at(-1)! };
  for (let at = 0; at + span < days.length; at++) {
    const to = days[at + span]!;
    if (to - days[at]! < best.to - best.from) best = { from: days[at]!, to };
  }
  const margin = Math.max(2, Math.ceil((best.to - best.from) * MARGIN));
  const from = dayOf(best.from - margin);
  const to = dayOf(best.to + margin);
  return { from: from < whole.from ? whole.from : from, to: to > whole.to ? whole.to : to };
}

function countDensity({ events }: TimedCase, { from, to }: DaySpan): number[] {
  const start = dayNumber(from);
  const days = Math.max(1, dayNumber(to) - start + 1);
  const counts = new Array<number>(STEPS).fill(0);
  for (const { first } of events) counts[Math.min(STEPS - 1, Math.floor(((first - start) / days) * STEPS))]! += 1;
  return counts;
}

/** What doesn't hang on the days shown. */
const frameOf = onceFor((view: CaseView) => {
  const timed = timeCase(view);
  const whole = findWhole(timed);
  const captured = new Map<string, { earliest: Day | null; latest: Day | null; count: number }>();
  for (const { captured: range } of view.index.record.captures) {
    if (!range) continue;
    const key = `${range.earliest} ${range.latest}`;
    const { earliest, latest } = range;
    captured.set(key, { earliest, latest, count: (captured.get(key)?.count ?? 0) + 1 });
  }
  return {
    whole,
    core: whole && findCore(timed, whole),
    density: whole ? countDensity(timed, whole) : [],
    captured: [...captured.values()],
  };
});

const URGENCY = new Map(GROUPS.map(({ key }, at) => [key, at]));

function mostUrgent(events: readonly TimedEvent[]): GroupKey | null {
  let urgent: GroupKey | null = null;
  for (const { points } of events) {
    for (const numbered of points) {
      const group = groupOf(numbered);
      if (urgent === null || URGENCY.get(group)! < URGENCY.get(urgent)!) urgent = group;
    }
  }
  return urgent;
}

function makeMark(events: readonly TimedEvent[]): TimelineMark {
  const [start] = events as readonly [TimedEvent];
  const end = events.reduce((last, event) => (event.last > last.last ? event : last), start);
  return {
    earliest: start.earliest,
    latest: end.latest,
    label: labelDays(start.earliest, end.latest),
    count: events.length,
    articles: new Set(events.map(({ time }) => time.anchor.article)).size,
    dates: new Set(events.map(({ first, last }) => keyOfDays(first, last))).size,
    approximate: events.some(({ time }) => time.approximate),
    group: mostUrgent(events),
    article: start.time.anchor.article,
    at: start.time.anchor.start,
  };
}

/** Days on either side of which a key stays a whole number. */
const KEY_SPAN = 2 ** 21;
const keyOfDays = (first: number, last: number): number => first * KEY_SPAN + (last - first);

function gather<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Item[][] {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}

/** One mark for the same days; where that gives too many, one for the days of a step, long and short apart. */
function makeMarks(events: readonly TimedEvent[], { from, to }: DaySpan): TimelineMark[] {
  const alike = gather(events, ({ first, last }) => keyOfDays(first, last));
  if (alike.length <= MOST_MARKS) return alike.map(makeMark);
  const start = dayNumber(from);
  const step = Math.max(1, (dayNumber(to) - start + 1) / (MOST_MARKS / 2));
  const near = gather(events, ({ first, last }) =>
    last - first < step ? -1 - Math.floor((first - start) / step + KEY_SPAN) : keyOfDays(first, last),
  );
  return near.slice(0, 2 * MOST_MARKS).map(makeMark);
}

function gatherPublished(articles: readonly Published[]): TimelineLane['published'] {
  return gather(articles, ({ first, last }) => keyOfDays(first, last)).map((same) => {
    const { earliest, latest, article, title } = same[0]!;
    return { earliest, latest, count: same.length, article, title };
  });
}

export interface TimelineFilter {
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
  readonly outlet?: string | undefined;
  /** Only what answers a point. */
  readonly answers?: boolean | undefined;
}

/** Those that lie on some of the days, of a list in the order of first days. */
function pickDays<Item extends { readonly first: number; readonly last: number }>(
  items: readonly Item[],
  { from, to }: DaySpan,
): Item[] {
  const [start, end] = [dayNumber(from), dayNumber(to)];
  const picked: Item[] = [];
  for (const item of items) {
    if (item.first > end) break;
    if (item.last >= start) picked.push(item);
  }
  return picked;
}

/** What the sources date, outlet by outlet, on the days asked for; those on which most of it lies where none are. */
export function makeTimelineView(view: CaseView, filter: TimelineFilter): TimelineView {
  const timed = timeCase(view);
  const { whole, core, density, captured } = frameOf(view);
  const shown = whole && core && { from: filter.from ?? core.from, to: filter.to ?? core.to };
  const isOf = ({ outlet }: { readonly outlet: string }) => (filter.outlet ?? outlet) === outlet;
  const isAsked = (event: TimedEvent) => isOf(event) && (!filter.answers || event.points.length > 0);
  const events = shown ? pickDays(timed.events, shown).filter(isAsked) : [];
  const published = gather(shown ? pickDays(timed.published, shown).filter(isOf) : [], ({ outlet }) => outlet);
  const publishedBy = new Map(published.map((own) => [own[0]!.outlet, own]));
  const lanes = gather(events, ({ outlet }) => outlet).sort(
    (a, b) => b.length - a.length || (a[0]!.outlet < b[0]!.outlet ? -1 : 1),
  );
  return {
    whole: whole && { first: whole.from, last: whole.to },
    shown,
    density,
    lanes: lanes.slice(0, MOST_LANES).map((lane) => ({
      outlet: lane[0]!.outlet || null,
      count: lane.length,
      marks: makeMarks(lane, shown!),
      published: gatherPublished(publishedBy.get(lane[0]!.outlet) ?? []),
    })),
    outlets: lanes.length,
    open: timed.open,
    undated: timed.undated,
    captured,
  };
}

function viewSentence(view: CaseView, { time, points }: TimedEvent): TimelineSentence | null {
  const article = view.index.articles.get(time.anchor.article);
  if (!article) return null;
  const { start, end } = findSentence(article, time.anchor);
  const mark = { start: time.anchor.start - start, end: time.anchor.end - start };
  return {
    source: lineOf(article),
    at: start,
    parts: cutParts(article.text.slice(start, end), [mark]),
    label: formatDate(time.value ?? '') || labelDays(time.earliest!, time.latest!),
    because: time.because,
    points: points.map(pointLine),
  };
}

/** What the sources say of some days: first those that mean these very days, then those within them. */
export function makeTimelineDays(view: CaseView, span: DaySpan, outlet: string | undefined) {
  const { from, to } = span;
  const timed = timeCase(view);
  const isWithin = ({ earliest, latest, outlet: own }: TimedEvent | Published) =>
    earliest >= from && latest <= to && (outlet ?? own) === own;
  const found = pickDays(timed.events, span).filter(isWithin);
  const exact = ({ earliest, latest }: TimedEvent) => (earliest === from && latest === to ? 0 : 1);
  const ordered = found
    .map((event, at) => ({ event, at }))
    .sort((a, b) => exact(a.event) - exact(b.event) || a.at - b.at);
  const published = pickDays(timed.published, span).filter(isWithin);
  return {
    label: labelDays(from, to),
    total: found.length,
    published: published.slice(0, MOST_LANES).flatMap(({ article }) => findArticleLine(view, article) ?? []),
    cut: (first: number, last: number): TimelineSentence[] =>
      ordered.slice(first, last).flatMap(({ event }) => viewSentence(view, event) ?? []),
  } satisfies Omit<TimelineDays, 'items' | 'next'> & { cut: unknown };
}

export const warmTimeline = (view: CaseView): void => void makeTimelineView(view, {});
