import type { DatedValue } from '../../../model/dated.ts';
import { findDates } from '../visible/find-dates.ts';
import { parseRelativeAge } from '../visible/parse-relative-age.ts';
import { decideDay, findVisibleDates } from '../visible/parse-visible-date.ts';
import type { DateHints, DateKind, RelativeAge } from '../visible/visible-date.ts';
import { ELSEWHERE, MARK } from './class-marks.ts';
import { findUrlDay, findUrlMonth } from './find-url-date.ts';
import type { LinkedData } from './json-ld.ts';
import { PUBLISHED_TAGS, UPDATED_TAGS } from './meta-tags.ts';
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
function kindOfElement({ element }: MarkedElement): DateKind {
  const { itemprop = '', class: names = '', id = '', pubdate } = element.attribs;
  const all = `${itemprop} ${names} ${id}`;
  if (pubdate !== undefined || /publish|pubdate|posted|created|dateCreated|erstell/i.test(all)) return 'published';
  return /modif|updated|update(?:-|_|\b)|last-?change/i.test(all) ? 'updated' : 'unknown';
}

/** How far the words stand from the headline, as points: a date stands right under it or just above. */
function pointsOfPlace(at: number, headline: Heading | null): number {
  if (!headline) return at < 1500 ? 8 : 0;
  const distance = at - headline.at;
  if (distance >= 0) return distance < 350 ? 30 : distance < 900 ? 18 : distance < 3000 ? 6 : 2;
  return distance > -120 ? 24 : distance > -400 ? 12 : 0;
}

function pointsOfMarks(marks: number, headline: Heading | null): number {
  const foreign = marks & ELSEWHERE & ~(headline?.marks ?? 0);
  let points = 0;
  if (marks & MARK.date) points += 24;
  else if (marks & MARK.meta) points += 12;
  if (foreign & MARK.comment) points -= 60;
  if (foreign & MARK.related) points -= 30;
  if (foreign & MARK.sidebar) points -= 30;
  if (foreign & MARK.navigation) points -= 25;
  if (foreign & MARK.footer) points -= 30;
  return points;
}

const KIND_POINTS = { published: 16, updated: -4, unknown: 0 } as const;

function usableYear(value: string): boolean {
  return !value.startsWith('X') && Number(value.slice(0, 4)) >= FIRST_YEAR;
}

function fromLines({ facts, headline, hints }: DateSources): Candidate[] {
  const found: Candidate[] = [];
  for (const { text, at, marks } of facts.lines) {
    if (text.length > 240 || !/\d/.test(text)) continue;
    for (const date of findVisibleDates(text, hints)) {
      if (!usableYear(date.value) || /©|\(c\)|copyright/i.test(text.slice(0, date.start))) continue;
      const bare = text.length - (date.end - date.start);
      const shape = (bare < 12 ? 10 : bare < 40 ? 5 : 0) - (date.value.length < 10 ? 20 : 0);
      const points = pointsOfPlace(at, headline) + pointsOfMarks(marks, headline) + KIND_POINTS[date.kind] + shape;
      found.push({ value: date.value, basis: date.basis, kind: date.kind, points, at, line: text });
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
  const date = findVisibleDates(line, hints).find(({ value }) => usableYear(value) && value.length === 10);
  return date ? { value: date.value, where: line } : null;
}

function fromMarked({ facts, headline, hints }: DateSources): Candidate[] {
  const found: Candidate[] = [];
  for (const marked of facts.marked) {
    const { element, at, marks, own, text } = marked;
    const property = element.attribs.itemprop ?? '';
    if (!(own & MARK.date)) continue;
    const read = readMarked(marked, hints);
    if (!read) continue;
    const kind = kindOfElement(marked);
    let points = pointsOfPlace(at, headline) + pointsOfMarks(marks, headline) + KIND_POINTS[kind] + 4;
    if (element.name === 'time') points += 6;
    if (/datePublished/i.test(property)) points += 20;
    const tag = property
      ? `itemprop ${property}`
      : `<${element.name}${element.attribs.class ? ` class="${element.attribs.class.slice(0, 40)}"` : ''}>`;
    found.push({ value: read.value, basis: `${tag}: ${read.where}`, kind, points, at, line: text });
  }
  return found;
}

function fromMetas({ facts, hints }: DateSources, tags: readonly string[]): DatedValue | null {
  for (const tag of tags) {
    for (const [name, content] of facts.metas) {
      if (name !== tag) continue;
      const value = parseMetaDate(content, hints);
      if (value) return { value, basis: `meta ${name}` };
    }
  }
  return null;
}

const SCRIPT_FIELD =
  /["'](?:datePublished|date_published|publishedAt|published_at|publishDate|publish_date|publicationDate|publication_date|publishedDate|published_date|pubDate|firstPublished|firstPublishDate|datePublication)["']\s{0,5}:\s{0,5}["'](\d{4}-\d{2}-\d{2})/;

function fromScripts({ facts }: DateSources): DatedValue | null {
  for (const script of facts.scripts) {
    const match = SCRIPT_FIELD.exec(script);
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
/** Points below which a date is more likely something else's. */
const LEAST = 6;

export function findPageDates(sources: DateSources): PageDates {
  const { facts, linked, hints, urls } = sources;
  const linkedDate = (field: 'datePublished' | 'dateModified' | 'dateCreated'): DatedValue | null => {
    const value = linked[field] ? parseMetaDate(linked[field], hints) : null;
    return value ? { value, basis: `JSON-LD ${field}` } : null;
  };
  const seen = [...fromMarked(sources), ...fromLines(sources)];
  const shown = seen.filter(({ kind }) => kind !== 'updated');
  const shownUpdates = seen.filter(({ kind }) => kind === 'updated');
  const updated = linkedDate('dateModified') ?? fromMetas(sources, UPDATED_TAGS) ?? best(shownUpdates, 20);
  const published =
    linkedDate('datePublished') ??
    fromMetas(sources, PUBLISHED_TAGS) ??
    linkedDate('dateCreated') ??
    fromUrls(urls, findUrlDay, 'day') ??
    best(shown, SURE) ??
    fromScripts(sources) ??
    best(shown, LEAST) ??
    (updated ? { value: updated.value, basis: `no date but that of an update: ${updated.basis}` } : null) ??
    best(seen, LEAST) ??
    fromUrls(urls, findUrlMonth, 'month');
  const age = facts.lines.map(({ text }) => parseRelativeAge(text)).find((found) => found !== null);
  return {
    ...(published ? { published: { value: published.value, basis: published.basis } } : {}),
    ...(updated ? { updated: { value: updated.value, basis: updated.basis } } : {}),
    ...(age ? { age } : {}),
    lines: seen.filter(({ points }) => points >= SURE).map(({ line }) => line),
  };
}
