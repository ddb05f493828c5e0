import { isNewsAgency } from '../../language/en/news-agencies.ts';
import type { Dateline } from '../../model/index.ts';

/** A dateline is looked for in this many characters from the start of a paragraph. */
const REACH = 120;
const SEPARATOR = /\s*(?:—|–|--|\s-\s|\s_\s|:\s|\.\s)/u;
const AGENCY = /\s?[([]([\p{L}][\p{L}\p{N} .&/’'-]{1,40})[)\]]$/u;
/** Behind the dash: "TOLSK — (AP) The council …". */
const AGENCY_AFTER = /^\s*\(([\p{L}][\p{L}\p{N} .&/’'-]{1,40})\)\s*(?:—|–|--?)?\s*/u;
/** Before the place: "AP - TOLSK - The council …". */
const AGENCY_FIRST = /^([\p{L}][\p{L}. -]{1,30}?)\s*(?:—|–|--|\s-|\/)\s*(?=\p{Lu})/u;
const UNDASHED = /^[^()\n]{2,60} \((?<agency>[\p{L}][\p{L}\p{N} .&/’'-]{1,40})\)\s(?=[\p{Lu}“"‘])/u;
/** A full stop behind one of these ends no dateline: "Nov. 12", "ST. LOUIS", "D.C. (AP)". */
const SHORT_FORM =
  /(?:^|[\s,.])(?:\p{Lu}|ST|FT|MT|St|Ft|Mt|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|JAN|FEB|AUG|SEPT?|OCT|NOV|DEC|Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo)$/u;
const DATE = /^(?:\p{Lu}\p{L}{2,8}\.? \d{1,2}|\d{1,2}\.? \p{L}{3,9}\.?)(?:,? \d{4})?$/u;
const YEAR = /^\d{4}$/;
const CAPITALS = /^[\p{Lu}][\p{Lu}\s.’'/-]*[\p{Lu}.]$/u;
const TITLE_WORDS = /^\p{Lu}[\p{L}.’'-]*(?:[ /](?:(?:de|da|do|del|la|le|of|the|al|el) )?\p{Lu}[\p{L}.’'-]*){0,4}$/u;
/** Capitals before a colon or a dash that name no place. */
const NOT_PLACES =
  /^(?:UPDATE|UPDATED|BREAKING|WATCH|VIDEO|LIVE|OPINION|ANALYSIS|EXCLUSIVE|NEW|NOTE|NEWS|READ|PHOTOS?|FILE|FACTBOX|EXPLAINER|CORRECTION|WARNING|PS|FAQ|INTERVIEW|REVIEW|COMMENT|EDITORIAL|BLOG|PODCAST|PRESS RELEASE|FOR IMMEDIATE RELEASE|SUMMARY|ABSTRACT|QUESTION|ANSWER|Q|A)$/;

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
    else if (parts.date.length === 0 && parts.place.length < 3 && TITLE_WORDS.test(segment)) parts.place.push(segment);
    else return null;
  }
  return parts;
}

function hasPlace(parts: Parts, agency: string | undefined, separator: string): boolean {
  const first = parts.place[0];
  if (first === undefined) return agency !== undefined && (parts.date.length > 0 || separator !== ':');
  if (NOT_PLACES.test(first)) return false;
  const letters = first.replace(/[^\p{L}]/gu, '').length;
  if (CAPITALS.test(first)) return letters >= (/[.:]/.test(separator) && parts.date.length === 0 ? 4 : 3);
  if (separator === '.' || separator === ':') return agency !== undefined;
  return agency !== undefined || parts.date.length > 0;
}

function readBefore(words: string, separator: string): Omit<Dateline, 'start' | 'end'> | null {
  const agency = AGENCY.exec(words)?.[1];
  const head = agency === undefined ? words : words.slice(0, words.lastIndexOf('(')).trim();
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
  return findBehindAgency(text, from, head) ?? findPlainDateline(text, from) ?? findUndashed(from, head);
}

/** "TOLSK, Nov 12 (PTI) The council …": an agency in brackets before a sentence, no dash between. */
function findUndashed(from: number, head: string): Dateline | null {
  const match = UNDASHED.exec(head);
  const agency = match?.groups?.agency;
  if (!match || agency === undefined || !isNewsAgency(agency)) return null;
  const words = match[0].trimEnd();
  const parts = readBefore(words, '—');
  return parts === null ? null : { start: from, end: from + words.length, ...parts };
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
