import { parseDateLabel } from '../../../language/date-labels.ts';
import type { DatedValue } from '../../../model/dated.ts';
import { findDates } from '../visible/find-dates.ts';
import { decideDay, findVisibleDates } from '../visible/parse-visible-date.ts';
import type { DateHints, DateKind } from '../visible/visible-date.ts';
import { ELSEWHERE, MARK } from './class-marks.ts';
import type { DateSources } from './date-sources.ts';
import type { Heading, MarkedElement } from './page-facts.ts';
import { FIRST_YEAR, parseMetaDate } from './parse-meta-date.ts';
import { pointsAt, pointsOfPlace } from './points-of-place.ts';

export interface DateCandidate extends DatedValue {
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

/** Classes of days of birth and of events. */
const OTHER_NAMES = /\b(?:bday|dtstart|dtend|birth|death)/i;

/** What the names around a marked element say of its date. */
function kindOfElement({ element, text }: MarkedElement): DateKind {
  const { itemprop = '', class: names = '', id = '', pubdate } = element.attribs;
  const all = `${itemprop} ${names} ${id}`;
  if (pubdate !== undefined || /publish|pubdate|posted|created|dateCreated|erstell/i.test(all)) return 'published';
  if (/modif|updated|update(?:-|_|\b)|last-?change/i.test(all)) return 'updated';
  const digit = text.search(/\d/);
  return digit > 0 ? parseDateLabel(text.slice(0, digit)) : 'unknown';
}

/** Points of a place near the headline. */
const NEAR_POINTS = 12;
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

/** Lists of other stories and archives beyond this many lines aren't looked through. */
const MOST_ELSEWHERE = 40;

/** Tells which places are worth reading: none in comments, and few in lists of other things. */
function chooser(headline: Heading | null, everywhere: boolean): (at: number, marks: number) => boolean {
  let elsewhere = 0;
  return (at, marks) => {
    const foreign = marks & ELSEWHERE & ~(headline?.marks ?? 0);
    if (foreign & MARK.comment || (!everywhere && pointsOfPlace(at, headline) < NEAR_POINTS)) return false;
    return foreign === 0 || elsewhere++ < MOST_ELSEWHERE;
  };
}

/** Dates of the lines shown; of those near the headline only, unless `everywhere`. */
function fromLines({ facts, headline, hints }: DateSources, everywhere: boolean): DateCandidate[] {
  const found: DateCandidate[] = [];
  const isWorth = chooser(headline, everywhere);
  let previous = '';
  for (const { text, at, marks } of facts.lines) {
    const before = previous;
    previous = text;
    if (!/\d/.test(text) || !isWorth(at, marks)) continue;
    const opening = findOpeningDate(text, hints);
    if (opening && usableYear(opening.value)) {
      const points = pointsAt(at, marks, headline) - 8;
      found.push({ ...opening, kind: 'unknown', points, at, line: '' });
    }
    if (text.length > 400) continue;
    for (const date of findVisibleDates(text, hints, { yearless: false })) {
      if (!usableYear(date.value) || /©|\(c\)|copyright/i.test(text.slice(0, date.start))) continue;
      const bare = text.length - (date.end - date.start);
      const shape = (bare < 12 ? 10 : bare < 40 ? 5 : 0) - (date.value.length < 10 ? 20 : 0);
      const kind = date.kind === 'unknown' && bare < 12 && before.length < 30 ? parseDateLabel(before) : date.kind;
      const points = pointsAt(at, marks, headline) + KIND_POINTS[kind] + shape;
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

function fromMarked({ facts, headline, hints }: DateSources, everywhere: boolean): DateCandidate[] {
  const found: DateCandidate[] = [];
  const isWorth = chooser(headline, everywhere);
  for (const marked of facts.marked) {
    const { element, at, marks, own, text } = marked;
    const property = element.attribs.itemprop ?? '';
    if (!(own & MARK.date) || (element.name === 'abbr' && !element.attribs.title)) continue;
    if (OTHER_NAMES.test(element.attribs.class ?? '') || !isWorth(at, marks)) continue;
    const read = readMarked(marked, hints);
    if (!read) continue;
    const kind = kindOfElement(marked);
    let points = pointsAt(at, marks, headline) + KIND_POINTS[kind] + 4;
    if (element.name === 'time') points += 6;
    if (/datePublished/i.test(property)) points += 20;
    const tag = property
      ? `itemprop ${property}`
      : `<${element.name}${element.attribs.class ? ` class="${element.attribs.class.slice(0, 40)}"` : ''}>`;
    found.push({ value: read.value, basis: `${tag}: ${read.where}`, kind, points, at, line: text });
  }
  return found;
}

/** Every date that the page shows in a place of its own, with points for how likely it is the article's. */
export function findShownDates(sources: DateSources, everywhere: boolean): DateCandidate[] {
  return [...fromMarked(sources, everywhere), ...fromLines(sources, everywhere)];
}
