import { COUNTRY_WORDS } from '../../language/en/countries.ts';
import { NEWS_WORD, NO_PLACES, SHORT_FORM } from '../../language/en/dateline-words.ts';
import { isNewsAgency } from '../../language/en/news-agencies.ts';
import { PLACE_WITH_PARTICLES } from '../../language/name-particles.ts';
import type { Dateline } from '../../model/index.ts';

/** A dateline is looked for in this many characters from the start of a paragraph. */
const REACH = 120;
const SEPARATOR = /\s*(?:—|–|--|\s-\s|\s_\s|:\s|\.\s)/u;
const AGENCY = /\s?[([]([\p{L}][\p{L}\p{N} .&/’'-]{1,40})[)\]]$/u;
/** Where a body's own release was written: "(Tolsk, 12 November) – The society …". */
const OWN_PLACE = /^[([]([^()[\]]{3,60})[)\]]$/u;
const DASH = /^[—–_-]+$/u;
const INITIALS = /^[\p{Lu}\p{N}&/.-]{2,10}$/u;
/** Behind a comma or a stroke: "Tolsk, Nov 12, IRNA -", "TOLSK / AFP -". */
const SIGNED = /[,/] ?(?<agency>\p{Lu}{2,8}|dpa)$/u;
/** Behind the dash: "TOLSK — (AP) The council …". */
const AGENCY_AFTER = /^\s*\(([\p{L}][\p{L}\p{N} .&/’'-]{1,40})\)\s*(?:—|–|--?)?\s*/u;
/** Before the place: "AP - TOLSK - The council …". */
const AGENCY_FIRST = /^([\p{L}][\p{L}. -]{1,30}?)\s*(?:—|–|--|\s-|\/)\s*(?=\p{Lu})/u;
const BRACKETED =
  /^(?<lead>[^()\n]{0,60}?)\s?\((?<agency>[\p{L}][\p{L}\p{N} .&/’'-]{1,40})\)\s?[.:,]?\s?[—–-]{0,2}\s(?=[\p{Lu}\p{N}“"‘])/u;
/** "TOLSK, November 12. /TASS/. The council …". */
const SLASHED = /^(?<lead>[^/\n]{2,60}?)\s?\/(?<agency>\p{Lu}[\p{L} -]{1,30})\/\s?[.:—–-]{0,2}\s/u;
const DAY_FIRST = /^\d{1,2}\.? \p{L}{3,9}\.?(?: \d{4})?$/u;
const DATE = /^(?:\p{Lu}\p{L}{2,8}\.? \d{1,2}|\d{1,2}\.? \p{L}{3,9}\.?)(?:,? \d{4})?$/u;
const YEAR = /^\d{4}$/;
const CAPITALS = /^[\p{Lu}][\p{Lu}\s.’'/-]*[\p{Lu}.]$/u;

interface Parts {
  place: string[];
  date: string[];
}

function readSegments(words: string): Parts | null {
  const parts: Parts = { place: [], date: [] };
  for (const segment of words
    .replace(/,\s*$/, '')
    .split(',')
    .map((part) => part.trim())) {
    if (segment === '') return null;
    if (DATE.test(segment) || (YEAR.test(segment) && parts.date.length > 0)) parts.date.push(segment);
    else if (parts.date.length === 0 && parts.place.length < 3 && PLACE_WITH_PARTICLES.test(segment))
      parts.place.push(segment);
    else return null;
  }
  return parts;
}

function hasPlace(parts: Parts, agency: string | undefined, separator: string): boolean {
  const first = parts.place[0];
  if (first === undefined) return agency !== undefined && (parts.date.length > 0 || separator !== ':');
  if (NO_PLACES.test(first)) return false;
  const letters = first.replace(/[^\p{L}]/gu, '').length;
  if (CAPITALS.test(first)) return letters >= (/[.:]/.test(separator) && parts.date.length === 0 ? 4 : 3);
  if (separator === '.' || separator === ':') return agency !== undefined;
  return agency !== undefined || parts.date.length > 0;
}

/** A place in brackets, which no agency's name is, before a dash. */
function readOwnPlace(words: string, separator: string): Omit<Dateline, 'start' | 'end'> | null {
  const inside = DASH.test(separator) ? OWN_PLACE.exec(words)?.[1] : undefined;
  if (inside === undefined || isNewsAgency(inside) || INITIALS.test(inside) || NEWS_WORD.test(inside)) return null;
  const parts = readSegments(inside);
  if (parts === null || parts.place.length === 0) return null;
  return { place: parts.place.join(', '), ...(parts.date.length > 0 ? { date: parts.date.join(', ') } : {}) };
}

function readBefore(words: string, separator: string): Omit<Dateline, 'start' | 'end'> | null {
  const own = readOwnPlace(words, separator);
  if (own !== null) return own;
  const bracketed = AGENCY.exec(words)?.[1];
  if (bracketed !== undefined && COUNTRY_WORDS.has(bracketed)) return null;
  const signed = bracketed === undefined ? SIGNED.exec(words)?.groups?.agency : undefined;
  const signing = signed !== undefined && isNewsAgency(signed) ? signed : undefined;
  const agency = bracketed ?? signing;
  const head =
    agency === undefined
      ? words
      : words
          .slice(0, bracketed === undefined ? words.length - agency.length : words.lastIndexOf('('))
          .replace(/[\s,/]+$/, '')
          .trim();
  const parts: Parts | null = head === '' ? { place: [], date: [] } : readSegments(head);
  if (parts === null || !hasPlace(parts, agency, separator)) return null;
  return {
    place: parts.place.join(', '),
    ...(parts.date.length > 0 ? { date: parts.date.join(', ') } : {}),
    ...(agency === undefined ? {} : { agency }),
  };
}

/** The agency that stands behind the dash instead of before it. */
function withAgencyAfter(dateline: Dateline, rest: string, at: number): Dateline {
  const match = dateline.agency === undefined ? AGENCY_AFTER.exec(rest) : null;
  if (match === null || !isNewsAgency(match[1]!)) return dateline;
  return { ...dateline, end: at + match[0].indexOf(')') + 1, agency: match[1]! };
}

/** "AP - TOLSK -": the agency, then the dateline. */
function findBehindAgency(text: string, from: number, head: string): Dateline | null {
  const match = AGENCY_FIRST.exec(head);
  const agency = match?.[1]?.trim();
  if (match === null || agency === undefined || !isNewsAgency(agency)) return null;
  const after = findPlainDateline(text, from + match[0].length);
  return after?.agency === undefined && after !== null ? { ...after, start: from, agency } : null;
}

/**
 * The dateline with which a paragraph starts: "CAIRO:", "TEL AVIV, Israel, March 10 (AP) —", "(Reuters) -".
 * `from` is where the paragraph starts in `text`. The span ends before the dash, colon or full stop.
 * `place` is empty where only the agency or a date with it is named. Null where there is none.
 */
export function findDateline(text: string, from = 0): Dateline | null {
  const head = text.slice(from, from + REACH);
  const plain = findBehindAgency(text, from, head) ?? findPlainDateline(text, from);
  return plain?.agency === undefined ? (findAgencyMark(from, head) ?? plain) : plain;
}

/** Paragraphs from the first on in which a known agency's dateline may stand: a headline or a standfirst can come before it. */
const OPENING_PARAGRAPHS = 4;

/**
 * The dateline of an article by its paragraphs' starts: that of the first, or one that names a known agency behind a
 * headline or a standfirst.
 */
export function findOpeningDateline(text: string, starts: readonly number[]): Dateline | null {
  const [first, ...next] = starts.slice(0, OPENING_PARAGRAPHS);
  const dateline = first === undefined ? null : findDateline(text, first);
  if (dateline !== null) return dateline;
  for (const from of next) {
    const later = findDateline(text, from);
    if (later?.agency !== undefined && isNewsAgency(later.agency)) return later;
  }
  return null;
}

/**
 * A known agency in brackets or between strokes behind a place or a date, whatever stands between it and the text:
 * "TOLSK, Nov 12 (PTI) The council …", "TOLSK. Nov 12 (Interfax) - The …", "Tolsk [Velland], Nov 12 (ANI): The …".
 */
function findAgencyMark(from: number, head: string): Dateline | null {
  const match = BRACKETED.exec(head) ?? SLASHED.exec(head);
  const { lead, agency } = match?.groups ?? {};
  if (!match || lead === undefined || agency === undefined || !isNewsAgency(agency)) return null;
  const parts = readLead(lead);
  if (parts === null) return null;
  const end = from + match[0].trimEnd().replace(/[\s.:,—–-]+$/u, '').length;
  return {
    start: from,
    end,
    place: parts.place.join(', '),
    ...(parts.date.length > 0 ? { date: parts.date.join(', ') } : {}),
    agency,
  };
}

/** Places and dates before an agency's mark, parted by commas, full stops and square brackets. */
function readLead(lead: string): Parts | null {
  const parts: Parts = { place: [], date: [] };
  const bare = lead.replace(/[\s.,—–-]+$/u, '').replace(/\s?\[([^\]]{2,30})\]/u, ', $1');
  if (bare === '') return parts;
  for (const segment of bare.split(/,\s*|(?<=\p{L}{3}|\d)\.\s+(?!\d)/u)) {
    if (DATE.test(segment) || DAY_FIRST.test(segment) || (YEAR.test(segment) && parts.date.length > 0)) {
      parts.date.push(segment);
    } else if (parts.place.length < 3 && PLACE_WITH_PARTICLES.test(segment)) parts.place.push(segment);
    else return null;
  }
  return parts;
}

function findPlainDateline(text: string, from: number): Dateline | null {
  let end = Math.min(text.length, from + REACH);
  const line = text.indexOf('\n', from);
  if (line >= 0 && line < end) end = line;
  const head = text.slice(from, end);
  for (let at = 0, tries = 0; tries < 6; tries++) {
    const match = SEPARATOR.exec(head.slice(at));
    if (match === null) return null;
    const stop = at + match.index;
    const words = head.slice(0, stop);
    at = stop + match[0].length;
    if (match[0].trim() === '.' && SHORT_FORM.test(words)) continue;
    const parts = readBefore(words.trim(), match[0].trim());
    if (parts === null || head.slice(at).trim() === '') continue;
    const start = from + (words.length - words.trimStart().length);
    return withAgencyAfter({ start, end: from + stop, ...parts }, head.slice(at), from + at);
  }
  return null;
}
