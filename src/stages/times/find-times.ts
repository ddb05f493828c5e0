import { FEASTS } from '../../language/en/feasts.ts';
import { AHEAD, BOUND_WORDS } from '../../language/en/time-words.ts';
import { BREAK, findPieces, NUMBER, type Pieces } from '../../language/pieces.ts';
import type { Analysis } from '../../model/analysis.ts';
import type { Article } from '../../model/article.ts';
import type { TimeExpression, TimeKind } from '../../model/time.ts';
import { civilDay, formatDay, parseDays } from '../../text/civil-day.ts';
import { contentId } from '../../text/content-id.ts';
import { type ArticleDay, findArticleDay, type NamedDay } from './article-day.ts';
import { readTimes } from './read-times.ts';
import { resolveTime } from './resolve-time.ts';
import type { ResolvedTime } from './resolved-time.ts';
import type { TimeBefore } from './time-context.ts';
import type { TimeForm, TimeRead } from './time-form.ts';

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
  const reads = readTimes(pieces);
  const named = latestNamedDay(pieces, reads, article);
  const today = findArticleDay(article, named);
  return resolveAll(article, pieces, reads, today, today ? null : named);
}

function wordsOf(pieces: Pieces, read: TimeRead): string {
  return pieces.text.slice(pieces.start[read.start]!, pieces.end[read.end - 1]!);
}

/** Named as still to come: "by 2030", "will open in May 2031". */
function isAhead(pieces: Pieces, read: TimeRead): boolean {
  return tenseBefore(pieces, read) > 0 || /^(by|until|till|before)$/.test(leadWord(pieces, read.start));
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

function resolveAll(
  article: Article,
  pieces: Pieces,
  reads: readonly TimeRead[],
  today: ArticleDay | null,
  notBefore: NamedDay | null,
): TimeExpression[] {
  const narrative = isNarrative(reads, today);
  const times: TimeExpression[] = [];
  let anchor: Anchor | null = null;
  let story: Anchor | null = null;
  for (let k = 0; k < reads.length; k++) {
    const read = reads[k]!;
    const words = wordsOf(pieces, read);
    const cited = isCited(pieces, read);
    const from: Anchor | null =
      cited && lacksYear(read.form) ? null : narrative && lacksYear(read.form) ? (story ?? anchor) : anchor;
    const before: TimeBefore | null = from && { ...from, ...nearness(pieces, from.at, read.start) };
    const ahead = needsTense(read.form) ? tenseBefore(pieces, read) : 0;
    const resolved = resolveTime(read.form, { today, notBefore, narrative, before, tense: ahead });
    const bound = boundBefore(pieces, read, k > 0 ? reads[k - 1]! : null);
    times.push(asExpression(article, pieces, read, words, resolved, bound));
    if (resolved.first === null || cited || !carriesOn(read.form, resolved, narrative)) continue;
    anchor = { time: resolved, words, at: read.end };
    if (keepsStory(read.form, resolved.first, story)) story = anchor;
  }
  return times;
}

/** A time in the text that later ones count from; `at` is the piece behind it. */
interface Anchor {
  readonly time: ResolvedTime;
  readonly words: string;
  readonly at: number;
}

/** How far back the bracket of a citation is looked for, in pieces. */
const CITATION_REACH = 16;

/**
 * A date at the end of a source in brackets, "(The Harbour Post, March 14)": it is the source's, whose year is left out
 * where it is the article's own; the text's story has no part in it.
 */
function isCited(pieces: Pieces, read: TimeRead): boolean {
  if (!/^[);]$/.test(pieces.lower[read.end] ?? '') || !/^[,(;]$/.test(pieces.lower[read.start - 1] ?? '')) return false;
  for (let i = read.start - 2, steps = 0; i >= 0 && steps < CITATION_REACH; i--, steps++) {
    const piece = pieces.lower[i]!;
    if (pieces.kind[i] === BREAK || piece === ')') return false;
    if (piece === '(') return steps > 0;
  }
  return false;
}

function lacksYear({ base }: TimeForm): boolean {
  return base.type === 'calendar' && base.year === undefined && base.yearRelation === undefined;
}

/** A bare year further than this from where a story stands is named in passing. In days. */
const PASSING_DAYS = 12 * 366;

/** Whether a story goes on at this time, rather than naming a year in passing ("not since 1614"). */
function keepsStory({ base }: TimeForm, first: number, story: Anchor | null): boolean {
  if (story === null || story.time.first === null) return true;
  const full = base.type === 'calendar' && (base.month !== undefined || base.season !== undefined);
  return full || Math.abs(first - story.time.first) < PASSING_DAYS;
}

/** No paragraph is followed further than this, in pieces, so that a text takes linear time. */
const NEAR_REACH = 400;

function nearness(pieces: Pieces, from: number, to: number): { near: boolean; beside: boolean } {
  let near = to - from < NEAR_REACH;
  for (let i = to - 1; i >= from && near; i--) near = pieces.kind[i] !== BREAK;
  return { near, beside: near && pieces.sentence[from - 1] === pieces.sentence[to] };
}

/**
 * Whether later times may count from this one. In a text that tells of past years what is counted from its own day doesn't;
 * nor do decades, far shifts and times in passing that are vaguer than a year.
 */
function carriesOn({ base }: TimeForm, { grain }: ResolvedTime, narrative: boolean): boolean {
  if (grain === 'none' || grain === 'era') return false;
  if (base.type === 'shift' && /^(decade|century|millennium)$/.test(base.unit)) return false;
  if (!narrative) return true;
  if (base.type === 'day') return false;
  return !((base.type === 'unit' || base.type === 'shift') && !base.fromText);
}

function needsTense({ base }: TimeForm): boolean {
  const date = base.type === 'within' ? base.whole : base;
  return date.type === 'weekday' || date.type === 'feast' || (date.type === 'calendar' && date.year === undefined);
}

/** How far back in the sentence a verb's tense is looked for, in pieces. */
const TENSE_REACH = 14;
const PAST = /^(was|were|had|did|said|told|ago|died|began|came|took|went|became|left|won|made|held|met|fell|got)$/;

function tenseBefore(pieces: Pieces, read: TimeRead): -1 | 0 | 1 {
  const sentence = pieces.sentence[read.start];
  for (let i = read.start - 1, steps = 0; i >= 0 && steps < TENSE_REACH; i--, steps++) {
    if (pieces.sentence[i] !== sentence || pieces.kind[i] === BREAK) break;
    const word = pieces.lower[i]!;
    if (AHEAD.has(word)) return 1;
    if (word === 'to' && /^(is|are)$/.test(pieces.lower[i - 1] ?? '')) return 1;
    if (PAST.test(word) || (word.length > 4 && word.endsWith('ed'))) return -1;
  }
  return 0;
}

function kindOf({ base, minutes, dayPart }: TimeForm): TimeKind {
  if (base.type === 'set') return 'set';
  if (base.type === 'length' || base.type === 'within') return 'duration';
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
  read: TimeRead,
  words: string,
  resolved: ResolvedTime,
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

function isAbout(pieces: Pieces, start: number): boolean {
  return /^(about|around|circa|ca|c|roughly|approximately)$/.test(
    pieces.lower[start - (pieces.lower[start - 1] === '.' ? 2 : 1)] ?? '',
  );
}

/**
 * The word in front that bounds: "since at least 2013" is `since`. Of a pair ("from 2001 to 2003", "between 2013 and 2014",
 * "1980-1988") the first is `since`, the second `until`; "to" and "and" bound nothing without a first.
 */
function boundBefore(pieces: Pieces, { start, end }: TimeRead, previous: TimeRead | null): TimeExpression['bound'] {
  const lead = leadWord(pieces, start);
  const paired = previous !== null && previous.end === start - 1;
  if (paired && RANGE_SIGN.test(lead)) return 'until';
  if (paired && (lead === 'to' || lead === 'and')) {
    const opening = leadWord(pieces, previous.start);
    return (opening === 'between') === (lead === 'and') && /^(between|from)$/.test(opening) ? 'until' : null;
  }
  if (RANGE_SIGN.test(pieces.lower[end] ?? '') && pieces.kind[end + 1] === NUMBER) return 'since';
  return lead === 'between' ? 'since' : (BOUND_WORDS.get(lead) ?? null);
}

const RANGE_SIGN = /^[-–—]$/;

/** The word in front of an expression, over "the", "at least", "about". */
function leadWord(pieces: Pieces, start: number): string {
  let at = start - 1;
  if (pieces.lower[at] === 'the') at--;
  if (/^(least|most)$/.test(pieces.lower[at] ?? '') && pieces.lower[at - 1] === 'at') at -= 2;
  if (/^(about|around|roughly|approximately)$/.test(pieces.lower[at] ?? '')) at--;
  return pieces.lower[at] ?? '';
}
