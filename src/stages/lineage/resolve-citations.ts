import { WEEKDAY_NUMBERS } from '../../language/en/calendar.ts';
import { OUTLET_NOUN, SITE_ENDING, WRITTEN_FOR_HOUSE } from '../../language/en/citation-phrases.ts';
import { SMALL_THE, THE_AND_BLANK } from '../../language/en/leading-the.ts';
import { isNewsAgency } from '../../language/en/news-agencies.ts';
import type { ArticleId, OutsideSource } from '../../model/index.ts';
import { DAY_MS } from '../../text/civil-day.ts';
import { findWords, foldWords } from '../../text/find-words.ts';
import { isSameOutlet } from '../../text/outlet-name.ts';
import type { Citation, CitedDate } from './citation.ts';
import type { CitationBook } from './citation-book.ts';
import { compareDays } from './compare-days.ts';
import { citedOutlets, findCitations } from './find-citations.ts';
import { mayMention } from './find-cues.ts';
import { agencyKey } from './find-upstream.ts';
import { indexOutlets, type OutletIndex } from './outlet-index.ts';
import type { Reading } from './reading.ts';

/** A citation with the article of the pile that it names, or the source outside. */
export interface ResolvedCitation extends Citation {
  readonly article: ArticleId;
  readonly of: ArticleId | OutsideSource;
  /**
   * `article:ID` or `source:WORDS`: two sentences that rest on citations with one key rest on one source.
   */
  readonly key: string;
  /** Whether a date singled the article out, or the outlet has only this one. */
  readonly certain: boolean;
  readonly because: string;
}

/** The articles of the pile, to be found by outlet. */
export interface Pile {
  readonly outlets: OutletIndex;
  /** Folded outlet → its readings, by id. */
  readonly byOutlet: ReadonlyMap<string, readonly Reading[]>;
}

function groupByOutlet(readings: readonly Reading[]): ReadonlyMap<string, readonly Reading[]> {
  const byOutlet = new Map<string, Reading[]>();
  for (const reading of readings) {
    if (reading.outlet === '') continue;
    const known = byOutlet.get(reading.outlet);
    if (known === undefined) byOutlet.set(reading.outlet, [reading]);
    else known.push(reading);
  }
  return byOutlet;
}

/** The function that finds a piece's citations among the pieces of a pile; `book` keeps those that it names. */
export function prepareCiting(
  pieces: readonly Reading[],
  book?: Pick<CitationBook, 'keep'>,
): (piece: Reading) => ResolvedCitation[] {
  const outlets = indexOutlets(pieces.map(({ article }) => article));
  const pile = { outlets, byOutlet: groupByOutlet(pieces) };
  const find = (piece: Reading): readonly Citation[] =>
    mayCite(piece, outlets) ? findCitations(piece.article, outlets, piece.hashes.hash) : [];
  const named = book?.keep(find, outlets) ?? find;
  return (piece) => resolveCitations(piece, named(piece), pile);
}

/** Articles of one outlet that are weighed for a citation without a date; an outlet with more is left unresolved. */
const MOST_UNDATED = 40;

/** A quick test, without the text. */
function mayCite({ signs, hashes }: Reading, outlets: OutletIndex): boolean {
  return signs.citesAnyway || mayMention(hashes.hash, outlets);
}

/** Says which articles of the pile an article's citations name. */
function resolveCitations(reading: Reading, citations: readonly Citation[], pile: Pile): ResolvedCitation[] {
  const resolved: ResolvedCitation[] = [];
  for (const citation of citations) {
    if (citation.form === 'allusion') {
      resolved.push(...resolveAllusion(reading, citation, pile));
      continue;
    }
    const outlets = citedOutlets(citation, pile.outlets);
    const ofPile = outlets.flatMap((outlet) => [pile.byOutlet.get(outlet) ?? []]);
    const found = chooseArticle(reading, citation, findEarlier(reading, citation, ofPile));
    if (found !== null) {
      resolved.push({
        ...citation,
        article: reading.id,
        of: found.reading.id,
        key: `article:${found.reading.id}`,
        ...found.why,
      });
    } else if (citation.form !== 'note' || isPublication(citation.to)) {
      resolved.push({ ...citation, article: reading.id, ...outsideSource(citation.to) });
    }
  }
  return resolved;
}

/** Words of length in common from which an article of that day can be the one alluded to. */
const ALLUDED_WORDS = 3;

/** The one article of that day, by another house, that speaks of what the sentence speaks of. */
function resolveAllusion(reading: Reading, citation: Citation, pile: Pile): ResolvedCitation[] {
  const date = parseDay(citation.day!, reading.latest);
  if (date === null) return [];
  const others = [...pile.byOutlet.values()].flat().filter(({ outlet }) => outlet !== reading.outlet);
  const wanted = subjectWordsOf(reading.article.text.slice(citation.scope.start, citation.scope.end));
  const fitting = atDate(others, date).filter((other) => {
    const there = new Set(other.hashes.hash);
    return wanted.filter((word) => there.has(word)).length >= ALLUDED_WORDS;
  });
  if (fitting.length !== 1) return [];
  const [{ id }] = fitting as [Reading];
  const because = 'speaks of a report of that day; this is the only one here on the same subject';
  return [{ ...citation, article: reading.id, of: id, key: `article:${id}`, certain: false, because }];
}

function subjectWordsOf(sentence: string): number[] {
  const { hash, start, end } = findWords(sentence);
  return [...new Set(hash.filter((_, at) => end[at]! - start[at]! >= SUBJECT_LETTERS))];
}

const SUBJECT_LETTERS = 5;

/** The day before, that day, or the last weekday of that name, as month and day; null where the article has no day. */
function parseDay(words: string, latest: string): CitedDate | null {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(latest) ? Date.parse(latest) : Number.NaN;
  if (Number.isNaN(day)) return null;
  const weekday = WEEKDAY_NUMBERS.get(words);
  const back = weekday === undefined ? (words === 'yesterday' ? 1 : 0) : (new Date(day).getUTCDay() - weekday + 7) % 7;
  const at = new Date(day - back * DAY_MS);
  return { month: at.getUTCMonth() + 1, day: at.getUTCDate(), year: at.getUTCFullYear() };
}

/** Key of a source outside the pile: the same for other wordings of its name. */
export function outsideKey(name: string): string {
  return `source:${agencyKey(name)}`;
}

function outsideSource(name: string): Pick<ResolvedCitation, 'of' | 'key' | 'certain' | 'because'> {
  const outside = name.replace(THE_AND_BLANK, '');
  return { of: { outside }, key: outsideKey(outside), certain: true, because: 'named in the text' };
}

interface Chosen {
  readonly reading: Reading;
  readonly why: { readonly certain: boolean; readonly because: string };
}

/**
 * The articles of the outlets named that were published by then. Of a citation that nothing narrows down, no more than
 * are too many to choose from: an outlet can have very many.
 */
function findEarlier(citing: Reading, citation: Citation, outlets: readonly (readonly Reading[])[]): Reading[] {
  const narrowed = citation.date !== undefined || citation.form === 'note';
  const earlier: Reading[] = [];
  for (const readings of outlets) {
    for (const reading of readings) {
      if (reading.id === citing.id || compareDays(reading.published, citing.latest) > 0) continue;
      earlier.push(reading);
      if (!narrowed && earlier.length > MOST_UNDATED) return earlier;
    }
  }
  return earlier;
}

function chooseArticle(citing: Reading, citation: Citation, earlier: readonly Reading[]): Chosen | null {
  if (citation.date !== undefined) {
    const dated = atDate(earlier, citation.date);
    if (dated.length === 0) return null;
    const why = { certain: true, because: `cites ${citation.to} of that day` };
    return { reading: nearestInWords(citing, citation, dated), why };
  }
  const fitting = citation.form === 'note' ? earlier.filter((other) => namesTitle(citing, citation, other)) : earlier;
  if (fitting.length === 0 || fitting.length > MOST_UNDATED) return null;
  const reading = nearestInWords(citing, citation, fitting);
  const certain = fitting.length === 1;
  const because = certain
    ? `cites ${citation.to}`
    : `cites ${citation.to}; this article of it has most words in common`;
  return { reading, why: { certain, because } };
}

/** A note without a day must name the work too: two longer words of its title. */
function namesTitle(citing: Reading, citation: Citation, other: Reading): boolean {
  const note = new Set(foldWords(citing.article.text.slice(citation.scope.start, citation.scope.end)));
  return new Set(other.title.split(' ').filter((word) => word.length > 3 && note.has(word))).size >= 2;
}

/** In a note, what stands before a date can be a place: only names of publications count. */
function isPublication(name: string): boolean {
  return OUTLET_NOUN.test(name) || isNewsAgency(name) || /^[\p{L}\p{N}.-]+\.\p{Ll}{2,}$/u.test(name);
}

/** Articles whose latest stage is of that day, else those first published then. */
function atDate(readings: readonly Reading[], date: CitedDate): readonly Reading[] {
  const day = `-${String(date.month).padStart(2, '0')}-${String(date.day).padStart(2, '0')}`;
  const isOf = (value: string | undefined): boolean =>
    value !== undefined &&
    value.slice(4, 10) === day &&
    (date.year === undefined || !/^\d{4}/.test(value) || Number(value.slice(0, 4)) === date.year);
  const latest = readings.filter((reading) => isOf(reading.article.updated?.value ?? reading.article.published?.value));
  return latest.length > 0 ? latest : readings.filter((reading) => isOf(reading.article.published?.value));
}

/** Of several, the one whose words the citing sentence uses most (title words twice), then the first id. */
function nearestInWords(citing: Reading, citation: Citation, readings: readonly Reading[]): Reading {
  if (readings.length === 1) return readings[0]!;
  const { hash } = findWords(citing.article.text.slice(citation.scope.start, citation.scope.end));
  const wanted = new Set(hash);
  const score = (reading: Reading): number => {
    const there = new Set<number>();
    for (const word of reading.words.hash) if (wanted.has(word)) there.add(word);
    const title = new Set(findWords(reading.article.title).hash.filter((word) => wanted.has(word)));
    return there.size + 2 * title.size;
  };
  return [...readings]
    .map((reading) => ({ reading, score: score(reading) }))
    .sort((a, b) => b.score - a.score || (a.reading.id < b.reading.id ? -1 : 1))[0]!.reading;
}

/** A station's call sign: it signs its own copy with it. */
const CALL_SIGN = /^[KW][A-Z]{2,3}(?:-TV)?$/;
/** A shorter name is part of many. */
const TELLING_NAME = 4;

/** A name without spaces and the ending of a site: "livescience" of "Live Science" and of "livescience.com". */
function foldSite(name: string): string {
  return name
    .toLowerCase()
    .replace(SMALL_THE, '')
    .replace(SITE_ENDING, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/**
 * Whether a citation only repeats what the article's own house is called: its name, a desk of it ("Vellmar News
 * Staff"), the one whom a desk writes for ("Coast Media for coast.example"), a station's call sign.
 */
export function isOwnName(name: string, { article: { outlet } }: Reading): boolean {
  if (CALL_SIGN.test(name)) return true;
  if (outlet === undefined) return false;
  if (isSameOutlet(name, outlet)) return true;
  const [cited, own] = [foldSite(name.split(WRITTEN_FOR_HOUSE).at(-1)!), foldSite(outlet)];
  if (cited === own) return own !== '';
  if (Math.min(cited.length, own.length) < TELLING_NAME || isNewsAgency(name)) return false;
  return cited.startsWith(own) || own.startsWith(cited);
}
