import {
  ALLUSION,
  ALLUSION_CUE,
  CITED_AFTER,
  CITED_BEFORE,
  DATA_FROM,
  FIGURES_CUE,
  INSTITUTION_WORD,
  MEDIA_AGAIN,
  MEDIA_NOUNS,
  OUTLET_NOUN,
  TOLD_BEFORE,
} from '../../language/en/citation-phrases.ts';
import { isNewsAgency } from '../../language/en/news-agencies.ts';
import { PUBLICATION_NAME } from '../../language/name-particles.ts';
import type { Article, Span } from '../../model/index.ts';
import { copyString } from '../../text/copy-string.ts';
import { hashWords } from '../../text/find-words.ts';
import { foldOutlet, outletAliases } from '../../text/outlet-name.ts';
import type { Citation } from './citation.ts';
import { findNoteSources, findNotes, findParentheticals } from './find-cited-sources.ts';
import { findCues, hasJoinedName } from './find-cues.ts';
import { citeAtMarks } from './find-note-marks.ts';
import { findOutletMentions, NO_OUTLETS, type OutletIndex, resolveOutlet } from './outlet-index.ts';
import { sentenceAround } from './sentence-around.ts';

/** Characters looked at on either side of a name for the words that cite it. */
const CUE_REACH = 80;
/** An article with more citations than this is a list; the rest are left. */
const MOST_CITATIONS = 400;

/**
 * Finds the citations of an article, in order. `outlets` are those of the pile, which are known by their names
 * alone; other publications are known by a media noun, by the last word of their name, or as a news agency. `hashes`
 * are those of the text's words, where the caller has them.
 */
export function findCitations(
  article: Pick<Article, 'text' | 'blocks' | 'outlet'>,
  outlets: OutletIndex,
  hashes = hashWords(article.text),
): Citation[] {
  const { text } = article;
  const notes = findNotes(article);
  const body = notes[0]?.start ?? text.length;
  const own = new Set(article.outlet ? outletAliases(article.outlet) : []);
  const found: Citation[] = [...findParentheticals(text), ...notes.flatMap((note) => findNoteSources(text, note))];
  const mentions = findOutletMentions(text, outlets);
  for (const { start, end } of mentions) {
    const note = notes.find((span) => span.start <= start && end <= span.end);
    if (note !== undefined) found.push({ start, end, form: 'note', to: text.slice(start, end), scope: note });
    else if (start < body) addAttribution(text, { start, end }, true, found);
  }
  const prose = text.slice(0, body);
  const cues = findCues(prose, hashes);
  if (cues.attributions || found.length > 0) addOutsideAttributions(prose, article.outlet, found);
  if (cues.figures) addFigures(prose, found);
  if (cues.allusions) addAllusions(prose, found);
  const named = found.slice(0, MOST_CITATIONS).filter(({ to }) => !outletAliases(to).some((alias) => own.has(alias)));
  const kept = dropOverlaps(named);
  const all = [...withRepeats(prose, kept), ...citeAtMarks(text, prose, notes, kept)];
  return all.sort((a, b) => a.start - b.start || a.end - b.end || b.scope.start - a.scope.start);
}

/** Whether an article cites, or what its notes or its words' hashes don't tell can cite an outlet of some pile. */
export function citesAnyway(article: Pick<Article, 'text' | 'blocks' | 'outlet'>, hashes: Uint32Array): boolean {
  return (
    hasJoinedName(article.text) ||
    findNotes(article).length > 0 ||
    findCitations(article, NO_OUTLETS, hashes).length > 0
  );
}

function addAttribution(
  text: string,
  { start, end }: Span,
  known: boolean,
  found: Citation[],
  to = text.slice(start, end),
): void {
  if (INSTITUTION_WORD.test(to) && !OUTLET_NOUN.test(to)) return;
  const before = flatten(text.slice(Math.max(0, start - CUE_REACH), start));
  const after = flatten(text.slice(end, end + CUE_REACH));
  const cue = (known ? CITED_BEFORE : TOLD_BEFORE).test(before) || CITED_AFTER.test(after);
  if (cue) found.push({ start, end, form: 'attribution', to, scope: sentenceAround(text, { start, end }) });
}

/** A paragraph's end is no space: a cue does not reach over it. */
function flatten(text: string): string {
  return /[^\S ]/.test(text) ? text.replace(/\n\n/g, '|').replace(/\s/g, ' ') : text;
}

interface CapitalisedName extends Span {
  readonly to: string;
}

/** Names as written, without "The" before and "'s" behind. */
function findCapitalised(text: string): CapitalisedName[] {
  const names: CapitalisedName[] = [];
  for (const { 0: words, index } of text.matchAll(PUBLICATION_NAME)) {
    const from = words.startsWith('The ') ? 4 : 0;
    const owner = words.endsWith("'s") || words.endsWith('’s');
    const to = words.slice(from, owner ? -2 : undefined);
    names.push({ start: index + from, end: index + from + to.length, to });
  }
  return names;
}

function addOutsideAttributions(text: string, outlet: string | undefined, found: Citation[]): void {
  const heard = new Map<string, string>();
  for (const { to } of found) heard.set(foldOutlet(to), to);
  const names = findCapitalised(text);
  for (const { to, start } of names) {
    if (isOutletLike(to) || followsMediaNoun(text, start)) heard.set(foldOutlet(to), to);
  }
  if (heard.size === 0) return;
  for (const name of names) {
    if (!heard.has(foldOutlet(name.to))) continue;
    const to = name.to.includes(' ') ? name.to : fullName(name.to, [...heard.values(), outlet ?? '']);
    if (to !== null || outlet !== undefined) addAttribution(text, name, false, found, to ?? name.to);
  }
}

/** Last words come back in article after article. A cache of a pure function, emptied when it has grown large. */
const outletNouns = new Map<string, boolean>();
const MOST_REMEMBERED = 50_000;

function isOutletLike(name: string): boolean {
  const last = name.slice(name.lastIndexOf(' ') + 1);
  let noun = outletNouns.get(last);
  if (noun === undefined) {
    if (outletNouns.size >= MOST_REMEMBERED) outletNouns.clear();
    noun = OUTLET_NOUN.test(last);
    outletNouns.set(copyString(last), noun);
  }
  return noun || isNewsAgency(name);
}

/** Letters of the longest media noun with "the" behind it. */
const NOUN_REACH = 24;

function followsMediaNoun(text: string, start: number): boolean {
  if (text[start - 1] !== ' ') return false;
  let end = start - 1;
  if (text.slice(end - 4, end).toLowerCase() === ' the') end -= 4;
  let from = end;
  while (from > 0 && end - from < NOUN_REACH && isLetter(text.charCodeAt(from - 1))) from--;
  return end - from >= 2 && MEDIA_NOUNS.has(text.slice(from, end).toLowerCase());
}

const isLetter = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;

/** "Tribune", where the article also speaks of the "Orlund Tribune"; agencies need no longer name. Null for none. */
function fullName(short: string, names: readonly string[]): string | null {
  if (isNewsAgency(short) || !OUTLET_NOUN.test(short)) return short;
  return names.find((name) => name.length > short.length && name.endsWith(` ${short}`)) ?? null;
}

function addFigures(text: string, found: Citation[]): void {
  if (!FIGURES_CUE.test(text)) return;
  for (const match of text.matchAll(DATA_FROM)) {
    const to = match.groups!.to!;
    const start = match.index + match[0].length - to.length;
    const span = { start, end: start + to.length };
    found.push({ ...span, form: 'figures', to, scope: sentenceAround(text, span) });
  }
}

function addAllusions(text: string, found: Citation[]): void {
  if (!ALLUSION_CUE.test(text)) return;
  for (const match of text.matchAll(ALLUSION)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const scope = sentenceAround(text, span);
    found.push({ ...span, form: 'allusion', to: match[0], day: match.groups!.day!.toLowerCase(), scope });
  }
}

/** Of citations that overlap, the first kind found stays: brackets and notes before attributions. */
function dropOverlaps(citations: readonly Citation[]): Citation[] {
  const kept: Citation[] = [];
  const order = citations.map((citation, rank) => ({ citation, rank }));
  order.sort((a, b) => a.citation.start - b.citation.start || a.rank - b.rank);
  for (const { citation } of order) {
    const last = kept.at(-1);
    if (last === undefined || last.end <= citation.start) kept.push(citation);
  }
  return kept;
}

/** Adds "the paper said": the publication named last before it, or the first one after it where none was. */
function withRepeats(text: string, citations: readonly Citation[]): Citation[] {
  const named = citations.filter(({ form }) => form === 'attribution');
  if (named.length === 0) return [...citations];
  const again: Citation[] = [];
  for (const match of text.matchAll(MEDIA_AGAIN)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (named.some((citation) => citation.start < span.end && span.start < citation.end)) continue;
    const source = named.findLast((citation) => citation.end <= span.start) ?? named[0]!;
    const { date: _, ...rest } = source;
    again.push({ ...rest, ...span, form: 'again', scope: sentenceAround(text, span) });
  }
  return [...citations, ...again];
}

/** Outlets of the pile that a citation can mean, folded. */
export function citedOutlets(citation: Citation, outlets: OutletIndex): readonly string[] {
  return resolveOutlet(citation.to, outlets);
}
