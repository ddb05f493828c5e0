import { MONTH_NUMBERS } from '../../language/en/calendar.ts';
import { IBIDEM, NOTES_HEADING, RUN_ON_NOTES, SEE_BEFORE } from '../../language/en/citation-phrases.ts';
import { THE_FIRST } from '../../language/en/leading-the.ts';
import type { Article, Span } from '../../model/index.ts';
import type { Citation, CitedDate } from './citation.ts';
import { sentenceAround } from './sentence-around.ts';

/** A bracket with a longer text than this is no citation. */
const LONGEST_BRACKET = 240;
const LONGEST_NAME = 70;

const MONTHS = [...MONTH_NUMBERS.keys()].sort((a, b) => b.length - a.length).join('|');
/** "March 26", "March 26, 2021", "26 March 2021", "March 2021". */
const DATE = new RegExp(
  `(?:(?<month>${MONTHS})\\.? (?<day>\\d{1,2})|(?<dayFirst>\\d{1,2}) (?<monthAfter>${MONTHS})\\.?)(?:,? (?<year>\\d{4}))?(?!\\d)`,
  'giu',
);
const DOMAIN = /^(?:www\.)?[\p{L}\p{N}-]{2,40}(?:\.[\p{L}\p{N}-]{2,20}){1,3}$/u;

function parseCitedDate(match: RegExpMatchArray): CitedDate | null {
  const groups = match.groups!;
  const month = MONTH_NUMBERS.get((groups.month ?? groups.monthAfter ?? '').toLowerCase());
  const day = Number(groups.day ?? groups.dayFirst);
  if (month === undefined || day < 1 || day > 31) return null;
  return groups.year === undefined ? { month, day } : { month, day, year: Number(groups.year) };
}

/** Whether words can be a source's name: a capital or a digit first, short, no sentence. */
function isSourceName(words: string): boolean {
  return words.length >= 2 && words.length <= LONGEST_NAME && /^[\p{Lu}\p{N}\p{Lo}]/u.test(words);
}

/** "(Orlund Tribune, March 26)", "(Harbour Echo, 4 May 2020; harbourecho.example)". Each source is a citation. */
export function findParentheticals(text: string): Citation[] {
  const found: Citation[] = [];
  let close = -1;
  for (let open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
    if (close < open) close = text.indexOf(')', open);
    if (close < 0) break;
    if (close - open > LONGEST_BRACKET || text.slice(open, close).includes('\n')) continue;
    let at = open + 1;
    for (const part of text.slice(open + 1, close).split(';')) {
      const citation = parseSource(text, at, part);
      if (citation !== null) found.push(citation);
      at += part.length + 1;
    }
  }
  return found;
}

function parseSource(text: string, at: number, part: string): Citation | null {
  const words = part.trim();
  const start = at + part.indexOf(words);
  const span = { start, end: start + words.length };
  if (DOMAIN.test(words)) return { ...span, form: 'parenthetical', to: words, scope: sentenceAround(text, span) };
  const comma = words.lastIndexOf(',', words.search(DATE));
  if (comma <= 0) return null;
  const [match] = words.slice(comma + 1).matchAll(DATE);
  const to = stripLead(words.slice(0, comma).trim());
  if (match === undefined || match.index > 2 || !isSourceName(to)) return null;
  const date = parseCitedDate(match);
  return { ...span, form: 'parenthetical', to, ...(date ? { date } : {}), scope: sentenceAround(text, span) };
}

function stripLead(words: string): string {
  let bare = words;
  for (let round = 0; round < 3; round++) bare = bare.replace(SEE_BEFORE, '');
  return bare.replace(THE_FIRST, '');
}

/** Notes of an article: its note blocks, or what stands under a heading "Notes" at its end. */
export function findNotes({ text, blocks }: Pick<Article, 'text' | 'blocks'>): Span[] {
  const marked = blocks.filter(({ kind }) => kind === 'note');
  if (marked.length > 0) return marked.map(({ start, end }) => ({ start, end }));
  const heading = blocks.findLastIndex(
    ({ start, end }) => end - start < 40 && NOTES_HEADING.test(text.slice(start, end)),
  );
  if (heading < 0) return findRunOnNotes(text, blocks);
  return blocks.slice(heading + 1).map(({ start, end }) => ({ start, end }));
}

const NUMBER_IN_BRACKETS = /\[(\d{1,3})\] /g;
/** Behind a stop: a day or a page has none before it. */
const RUN_ON_NUMBER = /(?<=[.:;–—-] )(\d{1,3})[.)] /g;

/** Blocks from the end among which a paragraph of notes is looked for; a line on the author can follow it. */
const NOTES_FROM_END = 4;

/** "Notes: [1] Orlund Tribune, 4 May 2020. [2] …" in one paragraph: a span for each note. */
function findRunOnNotes(text: string, blocks: Article['blocks']): Span[] {
  const last = blocks.slice(-NOTES_FROM_END).findLast(({ start, end }) => RUN_ON_NOTES.test(text.slice(start, end)));
  if (last === undefined) return [];
  const words = text.slice(last.start, last.end);
  const starts: number[] = [];
  for (const match of words.matchAll(words.includes('[1]') ? NUMBER_IN_BRACKETS : RUN_ON_NUMBER)) {
    if (Number(match[1]) === starts.length + 1) starts.push(last.start + match.index);
  }
  return starts.map((start, at) => ({ start, end: starts[at + 1] ?? last.end }));
}

/** Sources with a date in a note: the words before the date, up to the comma or full stop before them. */
export function findNoteSources(text: string, note: Span): Citation[] {
  const words = text.slice(note.start, note.end);
  if (IBIDEM.test(words.replace(/^[\s[\]().\d*†]+/, ''))) return [];
  const found: Citation[] = [];
  let from = 0;
  for (const match of words.matchAll(DATE)) {
    const before = words.slice(from, match.index).replace(/[,(\s]+$/, '');
    const cut = Math.max(
      before.lastIndexOf(', '),
      before.lastIndexOf('. '),
      before.lastIndexOf('] '),
      before.lastIndexOf('('),
    );
    const segment = before.slice(cut + 1).replace(/^[\s,]+/, '');
    const to = stripLead(segment.replace(/^[“"‘']|[”"’']$/g, ''));
    const start = note.start + from + before.lastIndexOf(to);
    const date = parseCitedDate(match);
    from = match.index + match[0].length;
    if (!isSourceName(to) || date === null || start < note.start) continue;
    found.push({ start, end: note.start + from, form: 'note', to, date, scope: note });
  }
  return found;
}
