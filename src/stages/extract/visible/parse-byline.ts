import { BYLINE_OPENING, NAME_JOINERS, NOBODY_WORDS as NOBODY_WORDS_OTHER } from '../../../language/byline-words.ts';
import {
  AFTER_NAME,
  DESK_NOUNS,
  NAME_PARTICLES,
  NOBODY_WORDS,
  OPENS_BYLINE,
  ORGANISATION_WORDS,
  ROLE_WORDS,
  WHERE_WRITTEN,
  WRITTEN_FOR,
} from '../../../language/en/byline-words.ts';
import { MONTH_NUMBERS, WEEKDAY_NUMBERS } from '../../../language/en/calendar.ts';
import { SMALL_THE_AND_SPACE } from '../../../language/en/leading-the.ts';
import { findDates } from './find-dates.ts';

/** Who signs an article. */
export interface Byline {
  /** As written, in order; empty where a desk or "Staff" signs it. */
  readonly names: readonly string[];
  /** Outlet named with them: "By A – Outlet". */
  readonly outlet?: string;
}

export interface BylineHints {
  /** Outlet of the page: it isn't a person. */
  readonly outlet?: string | undefined;
  /** True where the page marks the words as its author's (class, itemprop): then no "By" is needed, and one name is enough. */
  readonly marked?: boolean;
}

const LONGEST_LINE = 200;
const MOST_NAME_WORDS = 6;
const CAPITALISED = /^[\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}'’.\-‐]*$/u;
const CLOCK = /\d{1,2}\s?[:.h]\s?\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?/giu;

/** `[words](address)` → words; without stars and underscores. */
function stripMarkdown(line: string): string {
  return line
    .replace(/!?\[([^\]\n]{0,120})\]\([^)\n]{0,300}\)/g, '$1')
    .replace(/[*_]{1,3}/g, '')
    .trim();
}

function fold(name: string): string {
  return name
    .toLowerCase()
    .replace(SMALL_THE_AND_SPACE, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}

function isOutlet(part: string, outlet: string): boolean {
  const [a, b] = [fold(part), fold(outlet)];
  return a === b || (!/\s/.test(part) && b.includes(a));
}

function isNobody(words: readonly string[]): boolean {
  return words.every((word) => {
    const lower = word.toLowerCase();
    return NOBODY_WORDS.has(lower) || NOBODY_WORDS_OTHER.has(lower);
  });
}

function isCalendarWord(word: string): boolean {
  const lower = word.toLowerCase();
  return WEEKDAY_NUMBERS.has(lower) || MONTH_NUMBERS.has(lower);
}

/** Whether words can be a person's name by their form: capitalised, with no word of an organisation among them. */
export function looksLikePerson(name: string, { single = false }: { single?: boolean } = {}): boolean {
  const words = name.split(/\s+/);
  if (words.length < (single ? 1 : 2) || words.length > MOST_NAME_WORDS) return false;
  if (ORGANISATION_WORDS.test(name) || /\d|@|\/|www\./.test(name)) return false;
  if (isCalendarWord(words[0]!) || words[0]!.toLowerCase() === 'the') return false;
  let capitals = 0;
  for (const word of words) {
    if (CAPITALISED.test(word)) capitals++;
    else if (!NAME_PARTICLES.has(word.toLowerCase())) return false;
  }
  if (words.length === 1 && CAPITALS.test(name)) return false;
  return capitals >= (single ? 1 : 2) && !isNobody(words);
}

/** "Courier staff", "Courier reporters in Port Anselm": a desk that signs with its outlet's name. */
function looksLikeDesk(name: string): boolean {
  const words = name.split(/\s+/);
  if (words.length < 2 || words.length > 6 || !DESK_NOUNS.test(name)) return false;
  const ahead = name.slice(0, name.search(DESK_NOUNS)).trim().split(/\s+/);
  return ahead[0] !== '' && ahead.every((word) => /^[\p{Lu}\p{N}]/u.test(word)) && !isNobody(ahead);
}

/** Whether the desk bears a word of the outlet's name. */
function sharesWord(desk: string, outlet: string | undefined): boolean {
  const words = new Set(outlet?.toLowerCase().split(/\s+/));
  return desk
    .toLowerCase()
    .split(/\s+/)
    .some((word) => word.length > 2 && word !== 'the' && words.has(word));
}

/** "GMT", "RDN", "KWCHCIK": a zone, a degree, a call sign. */
const CAPITALS = /^\p{Lu}+$/u;

function looksLikeHouse(words: string): boolean {
  if (CAPITALS.test(words)) return ORGANISATION_WORDS.test(words);
  return !/[!?]$/.test(words) && !isNobody(words.split(/\s+/));
}

/** A capitalised run in a field of its own after the names. */
function isHouseName(part: string): boolean {
  const words = part.split(/\s+/);
  return (
    words.length <= 6 && words.every((word) => /^\p{Lu}/u.test(word)) && looksLikeHouse(part) && !ROLE_WORDS.test(part)
  );
}

interface Reading {
  names: string[];
  outlet?: string;
}

/** Reads one part between commas; false where it is none of a byline's parts. */
function readPart(part: string, into: Reading, hints: BylineHints, single: boolean): boolean {
  if (part === '') return true;
  const words = part.split(/\s+/);
  if (isNobody(words) || words.every(isCalendarWord)) return true;
  if (hints.outlet && isOutlet(part, hints.outlet)) return true;
  if (looksLikeDesk(part)) return into.names.push(part) > 0;
  if (!ROLE_WORDS.test(part) && looksLikePerson(part, { single })) return into.names.push(part) > 0;
  const cut = part.search(AFTER_NAME);
  if (cut > 0 && looksLikePerson(part.slice(0, cut))) {
    into.names.push(part.slice(0, cut));
    const house = WRITTEN_FOR.exec(part.slice(cut).trim())?.[1];
    if (house && ORGANISATION_WORDS.test(house)) into.outlet ??= house;
    return true;
  }
  if (ROLE_WORDS.test(part) && part.length < 80) return into.names.length > 0;
  if (WHERE_WRITTEN.test(part) && words.length < 6) return into.names.length > 0;
  if (words.length <= 5 && words.every((word) => /^[\p{Lu}\p{N}&]/u.test(word) || NAME_PARTICLES.has(word))) {
    if (into.names.length > 0 && ORGANISATION_WORDS.test(part)) into.outlet ??= part;
    return true;
  }
  return false;
}

function withoutDates(text: string): string {
  const dates = findDates(text, { yearless: true });
  let rest = text;
  for (const { start, end } of dates.reverse()) rest = `${rest.slice(0, start)} | ${rest.slice(end)}`;
  return rest.replace(CLOCK, ' ').replace(/@[\w.]{2,40}/g, ' ');
}

/** Names of a byline without the words that open it: "Marta Lobo and Kwame Adusei", "A, B & C", "A – Outlet". */
function parseNames(text: string, hints: BylineHints): Byline | null {
  const reading: Reading = { names: [] };
  const fields = withoutDates(text)
    .split(/\s?[|•·/;]\s?|\s[–—-]\s|\s{3,}/u)
    .map((field) => field.trim());
  for (const [index, field] of fields.entries()) {
    const names = field.split(NAME_JOINERS).flatMap((name) => name.split(/\s?,\s?/));
    const before = reading.names.length;
    const single = hints.marked === true && fields.length === 1 && names.length === 1;
    const parts = names.map((name) => name.replace(/[.:]$/, '').trim());
    const fits = parts.every((part) => readPart(part, reading, hints, single));
    if (!fits && index === 0) return null;
    if (!fits) reading.names.length = before;
    if (index > 0 && before > 0 && reading.names.length > before && !hints.marked) {
      const [house, ...more] = reading.names.splice(before);
      if (more.length === 0 && looksLikeHouse(house!)) reading.outlet ??= house!;
    } else if (index > 0 && before > 0 && !hints.marked && parts.length === 1 && isHouseName(parts[0]!)) {
      reading.outlet ??= parts[0]!;
    }
  }
  const { names, outlet } = reading;
  return { names: [...new Set(names)], ...(outlet ? { outlet } : {}) };
}

/**
 * Who signs the article, read from a line of a page: "By Marta Lobo and Kwame Adusei", "By: [A](/authors/a)",
 * "By A – Outlet". Names are as written. `names` is empty where nobody in particular signs ("by Newsroom");
 * null where the line isn't a byline ("By Tuesday the fire was out").
 */
export function parseByline(line: string, hints: BylineHints = {}): Byline | null {
  if (line.length > LONGEST_LINE) return null;
  const plain = stripMarkdown(line).replace(/\s*\n\s*/g, ' | ');
  const opening = BYLINE_OPENING.exec(plain)?.[1];
  if (opening) return parseNames(opening, hints);
  if (hints.marked) return parseNames(plain, hints);
  const desk = withoutDates(plain).replace(/^[\s|]+|[\s|]+$/g, '');
  if (looksLikeDesk(desk) && sharesWord(desk, hints.outlet)) return { names: [desk] };
  const inner = plain.split(/\s?[|•·]\s?/u).find((part) => OPENS_BYLINE.test(part));
  return inner ? parseNames(BYLINE_OPENING.exec(inner)?.[1] ?? '', hints) : null;
}
