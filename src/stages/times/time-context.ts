import type { DayNumber } from '../../text/civil-day.ts';
import type { ArticleDay, NamedDay } from './article-day.ts';
import { nothing, type ResolvedTime } from './resolved-time.ts';

export interface TimeBefore {
  readonly time: ResolvedTime;
  readonly words: string;
  /** Whether it is told by the way. */
  readonly aside: boolean;
  /** Whether it stands in the same paragraph. */
  readonly near: boolean;
  /** Whether it stands in the same sentence. */
  readonly beside: boolean;
}

/** What a relative time is resolved against. */
export interface TimeContext {
  readonly today: ArticleDay | null;
  /** A day that the text names as past, where the article has none of its own: it can't have been written before. */
  readonly notBefore: NamedDay | null;
  /** The text tells of past years: a month without a year belongs to the year told of, not to the article's. */
  readonly narrative: boolean;
  /** The latest time before this one in the text that has a date, with its words. */
  readonly before: TimeBefore | null;
  /** Whether the sentence speaks of what is to come (1), what has been (-1), or doesn't show it (0). */
  readonly tense: -1 | 0 | 1;
  /** The sentence tells of what comes every year: "from May to September it rains". */
  readonly yearly: boolean;
}

/** Where only a bound of the article's day is known, a bound of the time is: it stays open to the later side. */
function fromBound(
  notBefore: NamedDay | null,
  resolve: (today: DayNumber, reason: string) => ResolvedTime,
): ResolvedTime {
  if (!notBefore) return nothing('the article has no date to count from');
  const { first } = resolve(notBefore.day, '');
  const reason = `the article has no date; it names “${notBefore.words}” as past and can't be older`;
  return { ...nothing(reason), first };
}

/** Resolves against the article's day; against both ends where it is a range, and keeps only what they agree on. */
export function fromToday(
  context: TimeContext,
  resolve: (today: DayNumber, reason: string) => ResolvedTime,
): ResolvedTime {
  const { today } = context;
  if (!today) return fromBound(context.notBefore, resolve);
  const reason = `from ${today.basis}`;
  const latest = resolve(today.last, reason);
  if (today.first === today.last) return latest;
  const earliest = resolve(today.first, reason);
  if (earliest.value === latest.value) return latest;
  return { ...latest, value: null, first: earliest.first, grain: 'none', reason: `${reason}, which leaves it open` };
}

export function fromText(
  context: TimeContext,
  resolve: (anchor: ResolvedTime, reason: string) => ResolvedTime,
): ResolvedTime | null {
  const { before } = context;
  return before ? resolve(before.time, `from “${before.words}” before it in the text`) : null;
}
