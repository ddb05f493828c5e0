import { parseDateLabel } from '../../../language/date-labels.ts';
import type { DatedValue } from '../../../model/dated.ts';
import { findDates } from '../visible/find-dates.ts';
import { parseRelativeAge } from '../visible/parse-relative-age.ts';
import { decideDay, findVisibleDates } from '../visible/parse-visible-date.ts';
import type { DateHints, DateKind, RelativeAge } from '../visible/visible-date.ts';
import { ELSEWHERE, MARK } from './class-marks.ts';
import { findUrlDay, findUrlMonth } from './find-url-date.ts';
import type { LinkedData } from './json-ld.ts';
import { PUBLISHED_TAGS, UNSPECIFIED_DATE_TAGS, UPDATED_TAGS } from './meta-tags.ts';
import type { Heading, MarkedElement, PageFacts } from './page-facts.ts';

export interface PageDates {
  readonly published?: DatedValue;
  readonly updated?: DatedValue;
  readonly age?: RelativeAge;
  /** Lines that were read as dates. */
  readonly lines: readonly string[];
}

export interface DateSources {
  readonly facts: PageFacts;
  readonly linked: LinkedData;
  readonly headline: Heading | null;
  readonly urls: readonly string[];
  readonly hints: DateHints;
}

const FIRST_YEAR = 1990;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6})?(?!\d)/;

/** A date as metadata writes it: ISO, RFC 2822, in words, or compact. The day as written, whatever its zone. */
export function parseMetaDate(content: string, hints: DateHints): string | null {
  const text = content.trim().slice(0, 120);
  const compact = COMPACT.exec(text);
  const iso = compact ? `${compact[1]}-${compact[2]}-${compact[3]}` : text;
  const words = findDates(iso, { language: hints.language }).find(({ day }) => day !== null);
  if (!words || words.year === null || words.year < FIRST_YEAR) return null;
  return decideDay(words, iso.slice(words.start, words.end), hints).value;
}

interface Candidate extends DatedValue {
  readonly kind: DateKind;
  readonly points: number;
  readonly at: number;
  readonly line: string;
}

const DATETIME_ATTRIBUTES = [
  'datetime',
  'content',
  'title',
  'data-datetime',
  'data-date',
  'data-published',
  'data-time',
];

/** What the names around a marked element say of its date. */
function kindOfElement({ element, text }: MarkedElement): DateKind {
  const { itemprop = '', class: names = '', id = '', pubdate } = element.attribs;
  const all = `${itemprop} ${names} ${id}`;
  if (pubdate !== undefined || /publish|pubdate|posted|created|dateCreated|erstell/i.test(all)) return 'published';
  if (/modif|updated|update(?:-|_|\b)|last-?change/i.test(all)) return 'updated';
  const digit = text.search(/\d/);
  return digit > 0 ? parseDateLabel(text.slice(0, digit)) : 'unknown';
}

/** How far the words stand from the headline, as points: a date stands right under it or just above. */
function pointsOfPlace(at: number, headline: Heading | null): number {
  if (!headline) return at < 1500 ? 8 : 0;
  const distance = at - headline.at;
  if (distance >= 0) return distance < 350 ? 30 : distance < 900 ? 18 : distance < 3000 ? 6 : 2;
  return distance > -120 ? 24 : distance > -400 ? 12 : 0;
}

/** Beside the headline, a class that speaks of teasers or of a column weighs less than it does elsewhere. */
function pointsOfMarks(marks: number, at: number, headline: Heading | null): number {
  const beside = headline !== null && at > headline.at - 120 && at < headline.at + 350;
  const elsewhere = beside ? 12 : 30;
  const foreign = marks & ELSEWHERE & ~(headline?.marks ?? 0);
  let points = 0;
  if (marks & MARK.date) points += 24;
  else if (marks & MARK.meta) points += 12;
  if (foreign & MARK.comment) points -= beside ? 24 : 60;
  if (foreign & MARK.related) points -= elsewhere;
  if (foreign & MARK.sidebar) points -= elsewhere;
  if (foreign & MARK.navigation) points -= elsewhere - 4;
  // A site's head shows today's date.
  if (marks & ~(headline?.marks ?? 0) & MARK.header && !beside) points -= 16;
  if (foreign & MARK.footer) points -= 18;
  return points;
}

const KIND_POINTS = { published: 24, updated: -4, unknown: 0 } as const;

function usableYear(value: string): boolean {
  return !value.startsWith('X') && Number(value.slice(0, 4)) >= FIRST_YEAR;
}

const OPENING = /^.{0,40}?(?=[\s(]|^)\(?\d/u;
const AFTER_OPENING = /^\s?(?:\)|[–—-]\s|:|\/\/|\|| „| “)/u;

/** Date with which a paragraph opens: "(18.01.2018) Farmers fear …", "Karlsruhe, 12.11.2021 – …". */
function findOpeningDate(line: string, hints: DateHints): DatedValue | null {
  const start = line.slice(0, 70);
  if (line.length < 90 || !OPENING.test(start)) return null;
  const words = findDates(start, { language: hints.language })[0];
  if (!words || words.day === null || words.start > 40 || words.end >= 69) return null;
  if (!AFTER_OPENING.test(line.slice(words.end, words.end + 4))) return null;
  return {
    value: decideDay(words, line.slice(words.start, words.end), hints).value,
    basis: `opening words: ${start.slice(0, words.end)}`,
  };
}

function fromLines({ facts, headline, hints }: DateSources): Candidate[] {
  const found: Candidate[] = [];
  let previous = '';
  for (const { text, at, marks } of facts.lines) {
    const before = previous;
    previous = text;
    if (!/\d/.test(text) || marks & ~(headline?.marks ?? 0) & MARK.comment) continue;
    const opening = findOpeningDate(text, hints);
    if (opening && usableYear(opening.value)) {
      const points = pointsOfPlace(at, headline) + pointsOfMarks(marks, at, headline) - 8;
      found.push({ ...opening, kind: 'unknown', points, at, line: '' });
    }
    if (text.length > 400) continue;
    for (const date of findVisibleDates(text, hints, { yearless: false })) {
      if (!usableYear(date.value) || /©|\(c\)|copyright/i.test(text.slice(0, date.start))) continue;
      const bare = text.length - (date.end - date.start);
      const shape = (bare < 12 ? 10 : bare < 40 ? 5 : 0) - (date.value.length < 10 ? 20 : 0);
      const kind = date.kind === 'unknown' && bare < 12 && before.length < 30 ? parseDateLabel(before) : date.kind;
      const points = pointsOfPlace(at, headline) + pointsOfMarks(marks, at, headline) + KIND_POINTS[kind] + shape;
      found.push({ value: date.value, basis: date.basis, kind, points, at, line: text });
    }
  }
  return found;
}

function readMarked(marked: MarkedElement, hints: DateHints): { value: string; where: string } | null {
  const { element, text } = marked;
  for (const attribute of DATETIME_ATTRIBUTES) {
    const content = element.attribs[attribute];
    const value = content ? parseMetaDate(content, hints) : null;
    if (value) return { value, where: `${attribute}="${content!.slice(0, 40)}"` };
  }
  const line = text.replaceAll('\n', ' ');
  if (line.length > 120) return null;
  const date = findVisibleDates(line, hints, { yearless: false }).find(
    ({ value }) => usableYear(value) && value.length === 10,
  );
  return date ? { value: date.value, where: line } : null;
}

function fromMarked({ facts, headline, hints }: DateSources): Candidate[] {
  const found: Candidate[] = [];
  for (const marked of facts.marked) {
    const { element, at, marks, own, text } = marked;
    const property = element.attribs.itemprop ?? '';
    if (!(own & MARK.date) || (element.name === 'abbr' && !element.attribs.title)) continue;
    const read = readMarked(marked, hints);
    if (!read) continue;
    const kind = kindOfElement(marked);
    let points = pointsOfPlace(at, headline) + pointsOfMarks(marks, at, headline) + KIND_POINTS[kind] + 4;
    if (element.name === 'time') points += 6;
    if (/datePublished/i.test(property)) points += 20;
    const tag = property
      ? `itemprop ${property}`
      : `<${element.name}${element.attribs.class ? ` class="${element.attribs.class.slice(0, 40)}"` : ''}>`;
    found.push({ value: read.value, basis: `${tag}: ${read.where}`, kind, points, at, line: text });
  }
  return found;
}

function fromMetas({ facts, hints }: DateSources, tags: readonly string[]): GivenDate | null {
  for (const tag of tags) {
    for (const [name, content] of facts.metas) {
      if (name !== tag) continue;
      const value = parseMetaDate(content, hints);
      if (value) return { value, basis: `meta ${name}`, raw: content };
    }
  }
  return null;
}

const LONGEST_SCRIPT = 500_000;
const SCRIPT_FIELD =
  /["'](?:datePublished|date_published|publishedAt|published_at|publishDate|publish_date|publicationDate|publication_date|publishedDate|published_date|pubDate|firstPublished|firstPublishDate|datePublication)["']\s{0,5}:\s{0,5}["'](\d{4}-\d{2}-\d{2})/;

function fromScripts({ facts }: DateSources): DatedValue | null {
  for (const script of facts.scripts) {
    const match = SCRIPT_FIELD.exec(script.slice(0, LONGEST_SCRIPT));
    if (match && Number(match[1]!.slice(0, 4)) >= FIRST_YEAR) {
      return { value: match[1]!, basis: `page's script: ${match[0].split(':')[0]!.slice(1, -1)}` };
    }
  }
  return null;
}

function fromUrls(urls: readonly string[], find: (url: string) => string | null, what: string): DatedValue | null {
  for (const url of urls) {
    const value = find(url);
    if (value) return { value, basis: `${what} in the address ${url.slice(0, 120)}` };
  }
  return null;
}

/** The best of the dates seen; of equals the first on the page. Null below `least` points. */
function best(candidates: readonly Candidate[], least: number): Candidate | null {
  let top: Candidate | null = null;
  for (const candidate of candidates) {
    if (candidate.points >= least && (!top || candidate.points > top.points)) top = candidate;
  }
  return top;
}

/** Points from which a date is sure to be the article's: near its headline, and marked or labelled. */
const SURE = 34;
/** The same for a date that is labelled as an update: it may stand in the page's footer, but not in a comment or teaser. */
const LEAST_UPDATE = -30;
/** Points below which a date is more likely something else's. */
const LEAST = 6;

/** A date of metadata, with its content as written. */
interface GivenDate extends DatedValue {
  readonly raw?: string;
}

const UTC = /(?:Z|[+-]00:?00|\b(?:UTC|GMT))\s*$/i;
const DAY_MS = 86_400_000;

/**
 * A time in UTC can fall on another day than the one the outlet dates its article by. Where the address or the date
 * shown beside the headline gives the day before or after, that is the day as the outlet wrote it.
 */
function asDatedByOutlet(given: GivenDate, local: readonly (DatedValue | null)[]): DatedValue {
  if (!given.raw || !UTC.test(given.raw) || !/\d[T\s]\d{1,2}:/.test(given.raw)) return given;
  if (/T00:00(?::00(?:\.0+)?)?(?:Z|\+)/.test(given.raw)) return given;
  const hour = Number(/[T\s](\d{1,2}):/.exec(given.raw)![1]);
  for (const other of local) {
    if (other?.value.length !== 10) continue;
    const days = (Date.parse(other.value) - Date.parse(given.value)) / DAY_MS;
    if ((days === -1 && hour < 12) || (days === 1 && hour >= 10)) {
      return {
        value: other.value,
        basis: `${given.basis} (${given.raw.slice(0, 30)}), on the outlet's day: ${other.basis}`,
      };
    }
  }
  return given;
}

/** An age in place of a date, beside the headline. */
function findAge(facts: PageFacts, headline: Heading | null): RelativeAge | null {
  for (const { text, at, marks } of facts.lines) {
    if (pointsOfPlace(at, headline) < 8 || pointsOfMarks(marks, at, headline) < 0) continue;
    const age = parseRelativeAge(text);
    if (age) return age;
  }
  return null;
}

export function findPageDates(sources: DateSources): PageDates {
  const { facts, linked, hints, urls } = sources;
  const linkedDate = (field: 'datePublished' | 'dateModified' | 'dateCreated'): GivenDate | null => {
    const value = linked[field] ? parseMetaDate(linked[field], hints) : null;
    return value ? { value, basis: `JSON-LD ${field}`, raw: linked[field]! } : null;
  };
  const seen = [...fromMarked(sources), ...fromLines(sources)];
  const shown = seen.filter(({ kind }) => kind !== 'updated');
  const shownUpdates = seen.filter(({ kind }) => kind === 'updated');
  const updated = linkedDate('dateModified') ?? fromMetas(sources, UPDATED_TAGS) ?? best(shownUpdates, LEAST_UPDATE);
  const sure = best(shown, SURE);
  const address = fromUrls(urls, findUrlDay, 'day');
  const given = linkedDate('datePublished') ?? fromMetas(sources, PUBLISHED_TAGS) ?? linkedDate('dateCreated');
  const published =
    (given && asDatedByOutlet(given, [address, sure])) ??
    address ??
    sure ??
    fromMetas(sources, UNSPECIFIED_DATE_TAGS) ??
    fromScripts(sources) ??
    best(shown, LEAST) ??
    (updated ? { value: updated.value, basis: `no date but that of an update: ${updated.basis}` } : null) ??
    best(seen, LEAST) ??
    fromUrls(urls, findUrlMonth, 'month');
  const age = findAge(facts, sources.headline);
  return {
    ...(published ? { published: { value: published.value, basis: published.basis } } : {}),
    ...(updated ? { updated: { value: updated.value, basis: updated.basis } } : {}),
    ...(age ? { age } : {}),
    lines: seen.filter(({ points }) => points >= SURE).map(({ line }) => line),
  };
}
