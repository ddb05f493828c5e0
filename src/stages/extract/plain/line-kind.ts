import { OPENS_BYLINE } from '../../../language/en/byline-words.ts';
import {
  CHROME_PHRASES,
  END_MARKS,
  FORWARD_LINE,
  HEADER_FIELDS,
  HOME_WORDS,
  LIST_HEADINGS,
  NOTE_HEADINGS,
  PICTURE_CREDIT,
  PICTURE_WORDS,
  PUBLICATION_LINE,
  RELEASE_LINE,
  SOURCE_LINE,
  TOOL_FILLERS,
  TOOL_WORDS,
  UNNAMED_BYLINE,
  WEAK_RULES,
} from '../../../language/en/chrome-phrases.ts';
import { PICTURE_SIGN } from '../../../language/en/credit-phrases.ts';
import { isNewsAgency } from '../../../language/en/news-agencies.ts';
import { NAMES_AN_ISSUE } from '../../../language/en/outlet-marks.ts';
import { findDateline } from '../dateline.ts';
import { parseByline } from '../visible/parse-byline.ts';
import { parseRelativeAge } from '../visible/parse-relative-age.ts';
import { findVisibleDates } from '../visible/parse-visible-date.ts';
import type { RelativeAge, VisibleDate } from '../visible/visible-date.ts';
import type { Line } from './line.ts';

/** What a line is by its own words, before its neighbours are asked. */
export type LineKind =
  /** Sentences: the stuff of bodies. */
  | 'prose'
  /** A few words without a full stop: a title, a heading, a label. */
  | 'short'
  | 'heading'
  | 'item'
  | 'rule'
  | 'chrome'
  /** The heading of a list of links, of comments or of tags. */
  | 'list-heading'
  | 'note-heading'
  | 'breadcrumb'
  | 'menu'
  /** A date or an age that the page shows. */
  | 'stamp'
  | 'byline'
  | 'caption'
  | 'publication'
  | 'source-line'
  | 'field'
  | 'end-mark'
  | 'forward';

export interface KnownLine extends Line {
  readonly kind: LineKind;
  /** Rule under which it is recorded where it is removed. */
  readonly rule: string;
  /** Chrome only where the line is no sentence of a body. */
  readonly weak: boolean;
  readonly words: number;
  /** Letters and digits in lower case, single spaces between: two lines of one key say the same. Empty for long lines. */
  readonly key: string;
  readonly dates: readonly VisibleDate[];
  readonly age: RelativeAge | null;
  /** Whether the date or age is introduced by a word such as "Updated". */
  readonly labelled: boolean;
}

const LONGEST_SHORT = 240;
const LONGEST_CAPTION = 400;
const LONGEST_KEY = 400;
const LONGEST_QUESTION = 140;
const SENTENCE_END = /[.!?…。！？।؟۔][”"’'»)\]]*$/u;
const INNER_SENTENCE_END = /[\p{L}\p{N}”"’)][.!?][”"’)]* \p{Lu}/u;
const COLUMN_BREAK = /\s*[|｜]\s*|\t+|[ \u00a0]{2,}|\s+[·•►▸»>]\s+/u;
const CRUMB_BREAK = /\s+(?:»|>|›|→|\/|\|)\s+/u;
const BRACKET_CREDIT = /\(([^()]{2,70})\)[.”"’]?$/u;

/** A full stop that ends no sentence: "at 11:08 a.m." */
const CLOCK_END = /\d\s?[ap]\.\s?m\.$/i;

export function makeKey(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** Columns of a menu or a breadcrumb as the page sets them. */
export function splitColumns(raw: string): string[] {
  return raw.split(COLUMN_BREAK).filter((part) => part.trim() !== '');
}

export function splitCrumbs(text: string): string[] {
  return text.split(CRUMB_BREAK).map((part) => part.trim());
}

export function isSentence(text: string): boolean {
  return SENTENCE_END.test(text);
}

/** "TOLSK (AP) — The latest on the strike (all times local):" opens a body, whatever it ends with. */
function opensDispatch(text: string): boolean {
  const agency = text.length >= 50 && text.includes(')') ? findDateline(text)?.agency : undefined;
  return agency !== undefined && isNewsAgency(agency);
}

function isProse(line: Line): boolean {
  const text = line.text;
  if (text.length > LONGEST_SHORT || opensDispatch(text)) return true;
  const asked = text.length < LONGEST_QUESTION && /[?!]$/u.test(text) && !INNER_SENTENCE_END.test(text);
  if (text.length >= 50 && SENTENCE_END.test(text) && !asked) return true;
  if (text.length >= 80 && (INNER_SENTENCE_END.test(text) || /[:;,]$/u.test(text))) return true;
  return /[。！？।۔]$/u.test(text) && text.length >= 15;
}

function isToolLine(text: string, raw: string): boolean {
  if (text.length > 160) return false;
  const words = text.toLowerCase().match(/[\p{L}][\p{L}’'-]*|[+-]/gu) ?? [];
  if (words.length === 0 || words.length > 24 || SENTENCE_END.test(text)) return false;
  const known = words.filter((word) => TOOL_WORDS.has(word));
  const core = known.some((word) => !TOOL_FILLERS.has(word));
  if (known.length === words.length) return core && (words.length > 1 || raw.length < 12);
  const columns = splitColumns(raw);
  return core && columns.length > 1 && known.length * 2 >= words.length;
}

function isMenu(line: Line): boolean {
  if (line.text.length > 400 || SENTENCE_END.test(line.text)) return false;
  if ((line.linked ?? 0) > 0.8 && line.mark !== 'heading' && line.text.length < 200) {
    return splitColumns(line.raw).length > 1 || line.mark === 'table';
  }
  const columns = splitColumns(line.raw.replace(/^\||\|$/g, ''));
  if (columns.length < 3) return false;
  const shortOnes = columns.filter((column) => column.length <= 30 && column.trim().split(/\s+/).length <= 4);
  return shortOnes.length >= columns.length - 1 && shortOnes.length >= 3;
}

function isBreadcrumb(line: Line): boolean {
  if (line.text.length > 300) return false;
  const crumbs = splitCrumbs(line.text);
  if (crumbs.length < 2 || crumbs.some((crumb) => crumb === '')) return false;
  if (HOME_WORDS.test(crumbs[0]!)) return true;
  return /\s[»>›→]\s/u.test(line.text) && crumbs.length >= 2 && !SENTENCE_END.test(line.text);
}

function isCaption(line: Line): boolean {
  const text = line.text;
  if (text.length > LONGEST_CAPTION) return false;
  const tail = text.slice(-110);
  const bracket = BRACKET_CREDIT.exec(tail)?.[1];
  if (bracket !== undefined && text.length > bracket.length + 12) {
    if (PICTURE_WORDS.test(bracket)) return true;
    const signs = OPENS_BYLINE.test(text) || isNewsAgency(text.slice(0, text.lastIndexOf('(')));
    if (!signs && bracket.split(/[/,]|\s-\s/u).some((part) => isNewsAgency(part))) return true;
  }
  if (PICTURE_SIGN.test(tail)) return true;
  return PICTURE_CREDIT.test(tail) && (text.length < 300 || !INNER_SENTENCE_END.test(text));
}

const FIELD = /^\*{0,2}([\p{L}][\p{L} _-]{0,30}?)\*{0,2}:\*{0,2}\s+(\S.*)$/u;

/** Name and value of a line such as "Author: Jane Doe", where the name is one that heads of texts use. */
export function parseField(
  text: string,
): { readonly use: string; readonly name: string; readonly value: string } | null {
  if (text.length > 300) return null;
  const match = FIELD.exec(text);
  const name = match?.[1]?.trim().toLowerCase();
  if (match === null || name === undefined) return null;
  const use = Object.hasOwn(HEADER_FIELDS, name) ? HEADER_FIELDS[name] : undefined;
  return use === undefined ? null : { use, name, value: match[2]!.trim() };
}

interface Verdict {
  readonly kind: LineKind;
  readonly rule: string;
}

function findPhrase(text: string): Verdict | null {
  const heading = text.replace(/\s*[:：»>→▼↓]+$/u, '');
  for (const { rule, pattern } of LIST_HEADINGS)
    if (heading.length < 80 && pattern.test(heading)) return { kind: 'list-heading', rule };
  for (const { rule, pattern } of CHROME_PHRASES) if (pattern.test(text)) return { kind: 'chrome', rule };
  return null;
}

/** Kinds that only a short line can have, first match first. */
function judgeShort(line: Line, dates: readonly VisibleDate[], age: RelativeAge | null): Verdict | null {
  const { text } = line;
  if (NOTE_HEADINGS.test(text)) return { kind: 'note-heading', rule: 'note-heading' };
  if (FORWARD_LINE.test(text)) return { kind: 'forward', rule: 'forwarding' };
  if (RELEASE_LINE.test(text)) return { kind: 'chrome', rule: 'release-label' };
  if (END_MARKS.test(text)) return { kind: 'end-mark', rule: 'end-mark' };
  if (PUBLICATION_LINE.test(text) && NAMES_AN_ISSUE.test(text)) return { kind: 'publication', rule: 'publication' };
  if (SOURCE_LINE.test(text)) return { kind: 'source-line', rule: 'source-line' };
  const phrase = findPhrase(text);
  if (phrase !== null) return phrase;
  if (isBreadcrumb(line)) return { kind: 'breadcrumb', rule: 'breadcrumb' };
  if (isToolLine(text, line.raw)) return { kind: 'chrome', rule: 'share-buttons' };
  const timed = CLOCK_END.test(text) && dates.length > 0;
  if (timed && (parseByline(text)?.names.length ?? 0) > 0) return { kind: 'byline', rule: 'byline' };
  if (dates.length === 0 && isMenu(line)) return { kind: 'menu', rule: 'navigation' };
  if (age !== null || (dates.length > 0 && (timed || !isProse(line)))) return { kind: 'stamp', rule: 'date' };
  const field = parseField(text);
  if (field !== null && !(field.use === 'other' && isProse(line) && text.length > 120))
    return { kind: 'field', rule: field.use === 'author' ? 'byline' : 'field' };
  if (isCaption(line)) return { kind: 'caption', rule: 'caption' };
  const byline = line.mark === 'heading' || SENTENCE_END.test(text) ? null : parseByline(text);
  const signed =
    byline === null
      ? UNNAMED_BYLINE.test(text) && line.mark !== 'heading'
      : byline.names.length > 0 || text.length < 60;
  if (signed) return { kind: 'byline', rule: 'byline' };
  return null;
}

function judge(line: Line, dates: readonly VisibleDate[], age: RelativeAge | null): Verdict {
  if (line.mark === 'rule') return { kind: 'rule', rule: 'separator' };
  if (line.text.length <= LONGEST_CAPTION) {
    const verdict =
      line.text.length <= LONGEST_SHORT
        ? judgeShort(line, dates, age)
        : isCaption(line)
          ? { kind: 'caption' as const, rule: 'caption' }
          : null;
    if (verdict !== null && !(line.mark === 'item' && (verdict.kind === 'stamp' || verdict.kind === 'field')))
      return verdict;
  }
  if (line.mark === 'heading') return { kind: 'heading', rule: 'heading' };
  if (line.mark === 'item' || (line.number !== undefined && line.text.length <= LONGEST_SHORT))
    return { kind: 'item', rule: 'item' };
  return isProse(line) ? { kind: 'prose', rule: 'body' } : { kind: 'short', rule: 'label' };
}

/** A line with what its own words tell of it. */
export function judgeLine(line: Line): KnownLine {
  const brief = line.text.length <= LONGEST_SHORT;
  const dates = brief ? findVisibleDates(line.text) : [];
  const age = brief ? parseRelativeAge(line.text) : null;
  const { kind, rule } = judge(line, dates, age);
  return {
    ...line,
    kind,
    rule,
    weak: kind === 'chrome' && WEAK_RULES.has(rule),
    words: brief ? line.text.split(' ').length : 100,
    key: line.text.length <= LONGEST_KEY ? makeKey(line.text) : '',
    dates: kind === 'prose' ? [] : dates,
    age,
    labelled: dates.some((date) => date.kind !== 'unknown') || (age !== null && age.kind !== 'unknown'),
  };
}
