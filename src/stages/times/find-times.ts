import { FEASTS } from '../../language/en/feasts.ts';
import { readTimes } from '../../language/en/times/read-times.ts';
import {
  BOUNDS_AHEAD,
  boundBefore,
  isAbout,
  leadIndex,
  leadWord,
  NAMES_ITS_DAY,
  PAIRS_TIMES,
} from '../../language/en/times/time-bounds.ts';
import { isYearly, needsTense, tenseAround, tenseBefore } from '../../language/en/times/verb-tense.ts';
import { findPieces, type Pieces } from '../../language/pieces.ts';
import type { TimeForm, TimeRead } from '../../language/time-form.ts';
import type { Analysis } from '../../model/analysis.ts';
import type { Article } from '../../model/article.ts';
import type { TimeExpression, TimeKind } from '../../model/time.ts';
import { civilDay, formatDay, parseDays } from '../../text/civil-day.ts';
import { contentId } from '../../text/content-id.ts';
import { type ArticleDay, findArticleDay, type NamedDay } from './article-day.ts';
import { isCited } from './cited-time.ts';
import { countFromEvents, type ToldTime } from './event-times.ts';
import { resolveTime } from './resolve-time.ts';
import type { ResolvedTime } from './resolved-time.ts';
import {
  type Anchor,
  type Anchors,
  asBefore,
  chooseMain,
  isAside,
  isInRelative,
  isTextual,
  NO_ANCHORS,
  withAnchor,
} from './time-anchors.ts';

export interface TimesInput {
  readonly article: Article;
  readonly analysis: Analysis;
}

/**
 * Every expression of time in an article, in order, not overlapping, resolved against its date: published, else updated,
 * else the dateline's. Linear in the text. Other languages than English give none.
 * `earliest` and `latest` are the days of the time named; `bound` says how the sentence relates to it.
 */
export function findTimes({ article, analysis }: TimesInput): TimeExpression[] {
  if (!/^en\b/i.test(analysis.language)) return [];
  const pieces = findPieces(analysis);
  const reads = readTimes(pieces).filter((read, k, all) => !namesItsDay(pieces, read, all[k - 1]));
  const named = latestNamedDay(pieces, reads, article);
  const today = findArticleDay(article, named);
  return resolveAll(article, pieces, reads, today, today ? null : named);
}

/** "22 September, a Tuesday": says of a date what day of the week it was, and is no other time. */
function namesItsDay(pieces: Pieces, { form, start }: TimeRead, before: TimeRead | undefined): boolean {
  if (form.base.type !== 'weekday' || before?.form.base.type !== 'calendar') return false;
  return NAMES_ITS_DAY.test(pieces.text.slice(pieces.end[before.end - 1]!, pieces.start[start]!));
}

function wordsOf(pieces: Pieces, read: TimeRead): string {
  return pieces.text.slice(pieces.start[read.start]!, pieces.end[read.end - 1]!);
}

/** Named as still to come: "by 2030", "will open in May 2031". */
function isAhead(pieces: Pieces, read: TimeRead): boolean {
  return tenseBefore(pieces, read) > 0 || BOUNDS_AHEAD.test(leadWord(pieces, read.start));
}

/** The latest day that is named with its year in the text, where the article bears no date of its own. */
function latestNamedDay(pieces: Pieces, reads: readonly TimeRead[], article: Article): NamedDay | null {
  if (article.published || article.updated) return null;
  let latest: NamedDay | null = null;
  for (const read of reads) {
    const { base } = read.form;
    if (base.type !== 'calendar' || base.year === undefined || isAhead(pieces, read)) continue;
    const { first } = resolveTime(read.form, {
      today: null,
      notBefore: null,
      narrative: false,
      before: null,
      tense: 0,
      yearly: false,
    });
    if (first !== null && (latest === null || first > latest.day))
      latest = { day: first, words: wordsOf(pieces, read) };
  }
  return latest;
}

/**
 * Whether the text tells of other years: at least three dates with month and year that lie more than a year from the
 * article, and twice as many as times counted from the day of writing ("yesterday", "last week"); or three years alone
 * where nothing is counted from that day. Tuned on the training half of WikiWars and on GUM.
 */
function isNarrative(reads: readonly TimeRead[], today: ArticleDay | null): boolean {
  const year = today ? civilDay(today.last).year : Number.POSITIVE_INFINITY;
  let past = 0;
  let full = 0;
  let present = 0;
  for (const { form } of reads) {
    const { base } = form;
    if (base.type === 'calendar' && base.year !== undefined) {
      if (base.year < year - 1) past++;
      if (base.month !== undefined && (base.year < year - 1 || base.year > year + 1)) full++;
    } else if (base.type === 'day' || base.type === 'weekday') present++;
    else if ((base.type === 'unit' || base.type === 'shift') && !base.fromText) present++;
  }
  return (full >= 3 && full >= 2 * present) || (today !== null && past >= 3 && present === 0);
}

/** Resolves the expressions in order, each against the article's day or a time before it. */
function resolveAll(
  article: Article,
  pieces: Pieces,
  reads: readonly TimeRead[],
  today: ArticleDay | null,
  notBefore: NamedDay | null,
): TimeExpression[] {
  const narrative = isNarrative(reads, today);
  const told: ToldTime[] = [];
  let anchors = NO_ANCHORS;
  for (let k = 0; k < reads.length; k++) {
    const read = reads[k]!;
    const previous = k > 0 ? reads[k - 1]! : null;
    const cited = isCited(pieces, read);
    const lead = leadIndex(pieces, read.start);
    const aside = isAside(pieces, read, lead, previous?.end ?? 0);
    const relative = isInRelative(pieces, read, lead, previous?.end ?? 0);
    const past = read.form.base.type === 'hour' && today !== null && tenseAround(pieces, read) < 0;
    const from = chooseAnchor(pieces, anchors, read, { cited, aside, narrative, latest: past ? today.last : null });
    const before = from && asBefore(pieces, from, read);
    const tense = needsTense(read.form) ? tenseAround(pieces, read) : 0;
    const yearly = isYearly(pieces, read, isPaired(pieces, reads, k));
    const resolved = resolveTime(read.form, { today, notBefore, narrative, before, tense, yearly });
    const words = wordsOf(pieces, read);
    told.push({ read, words, resolved, aside });
    if (cited || !carriesOn(read.form, resolved, narrative)) continue;
    const anchor = { time: resolved, words, at: read.end, sentence: pieces.sentence[read.start]!, aside, relative };
    anchors = withAnchor(anchors, anchor, keepsStory(read.form, resolved, anchors.story));
  }
  return countFromEvents(pieces, told).map((time, k) =>
    asExpression(article, pieces, time, boundBefore(pieces, time.read, reads[k - 1] ?? null)),
  );
}

/** One of two times joined by "to", "and" or a dash. */
function isPaired(pieces: Pieces, reads: readonly TimeRead[], k: number): boolean {
  const joins = (a: TimeRead | undefined, b: TimeRead | undefined): boolean =>
    a !== undefined && b !== undefined && b.start === a.end + 1 && PAIRS_TIMES.test(pieces.lower[a.end]!);
  return joins(reads[k - 1], reads[k]) || joins(reads[k], reads[k + 1]);
}

function chooseAnchor(
  pieces: Pieces,
  anchors: Anchors,
  read: TimeRead,
  { cited, aside, narrative, latest }: { cited: boolean; aside: boolean; narrative: boolean; latest: number | null },
): Anchor | null {
  if (isTextual(read.form)) return chooseMain(pieces, anchors, read, aside, narrative, latest);
  const yearless = lacksYear(read.form);
  if (cited && yearless) return null;
  return narrative && yearless ? (anchors.story ?? anchors.nearest) : anchors.nearest;
}

function lacksYear({ base }: TimeForm): boolean {
  return base.type === 'calendar' && base.year === undefined && base.yearRelation === undefined;
}

/** A bare year further than this from where a story stands is named in passing. In days. */
const PASSING_DAYS = 12 * 366;

/** Whether a story goes on at this time, rather than naming a year in passing ("not since 1614"). */
function keepsStory({ base }: TimeForm, { first, last }: ResolvedTime, story: Anchor | null): boolean {
  if (first === null || last === null) return false;
  if (story === null || story.time.first === null) return true;
  const full = base.type === 'calendar' && (base.month !== undefined || base.season !== undefined);
  return full || Math.abs(first - story.time.first) < PASSING_DAYS;
}

/**
 * Whether later times may count from this one. In a text that tells of past years what is counted from its own day doesn't;
 * nor do decades, far shifts and times in passing that are vaguer than a year. A day that stays open still stands between
 * what follows and what came before it.
 */
function carriesOn({ base }: TimeForm, { last, grain }: ResolvedTime, narrative: boolean): boolean {
  if (last === null && !narrative) return base.type === 'weekday' || base.type === 'day' || base.type === 'calendar';
  if (last === null || grain === 'none' || grain === 'era') return false;
  if (base.type === 'shift' && /^(decade|century|millennium)$/.test(base.unit)) return false;
  if (!narrative) return true;
  if (base.type === 'day') return false;
  return !((base.type === 'unit' || base.type === 'shift') && !base.fromText);
}

const PARTS_OF_DAYS: ReadonlySet<string> = new Set(['second', 'minute', 'hour']);

function kindOf({ base, minutes, dayPart }: TimeForm): TimeKind {
  if (base.type === 'set') return 'set';
  if (base.type === 'length' || base.type === 'within') return 'duration';
  if (base.type === 'shift' && PARTS_OF_DAYS.has(base.unit)) return 'time';
  if (minutes !== undefined || dayPart !== undefined || base.type === 'hour') return 'time';
  return 'date';
}

const FAR: readonly [number, number] = [parseDays('-9999')!.first, parseDays('9999')!.last];

function dayOrNull(day: number | null): string | null {
  return day !== null && day >= FAR[0] && day <= FAR[1] ? formatDay(day) : null;
}

function asExpression(
  article: Article,
  pieces: Pieces,
  { read, words, resolved }: ToldTime,
  bound: TimeExpression['bound'],
): TimeExpression {
  const start = pieces.start[read.start]!;
  const end = pieces.end[read.end - 1]!;
  const kind = kindOf(read.form);
  return {
    id: contentId('t', article.id, start, end, kind, resolved.value ?? ''),
    anchor: { article: article.id, start, end, exact: words },
    kind,
    value: resolved.value,
    earliest: dayOrNull(resolved.first),
    latest: dayOrNull(resolved.last),
    bound,
    approximate:
      read.form.approximate === true ||
      read.form.part !== undefined ||
      isReckoned(read.form) ||
      isAbout(pieces, read.start),
    because: `${words} → ${resolved.value ?? 'open'}, ${resolved.reason}`,
  };
}

function isReckoned({ base }: TimeForm): boolean {
  return base.type === 'feast' && FEASTS.get(base.name)?.(2000)?.approximate === true;
}
