import { OPENS_BYLINE, ORGANISATION_WORDS } from '../../../language/en/byline-words.ts';
import { ISSUE_LINE, PUBLICATION_LINE, STATE_NAME } from '../../../language/en/chrome-phrases.ts';
import { DOMAIN_NAME } from '../../../language/en/name-patterns.ts';
import { OFFICE_WORDS, SECTION_NAME } from '../../../language/en/outlet-marks.ts';
import type { DatedValue, Series } from '../../../model/index.ts';
import { looksLikePerson, parseByline } from '../visible/parse-byline.ts';
import { findVisibleDates } from '../visible/parse-visible-date.ts';
import { type KnownLine, makeKey, parseField, splitColumns, splitCrumbs } from './line-kind.ts';
import { isNameLike, isOfficeName, isPersonLine } from './name-lines.ts';

/** What the lines around an article tell of it. */
export interface ArticleFacts {
  readonly outlet?: { readonly name: string; readonly basis: string };
  readonly series?: Series;
  readonly byline: readonly string[];
  readonly published?: DatedValue;
  readonly updated?: DatedValue;
  readonly url?: string;
}

interface Draft {
  outlet?: { name: string; basis: string };
  series?: Series;
  byline: string[];
  published?: DatedValue;
  updated?: DatedValue;
  url?: string;
}

function addDates(line: KnownLine, draft: Draft): void {
  const dates = line.dates.length > 0 ? line.dates : findVisibleDates(line.text);
  for (const { value, basis, kind } of dates) {
    if (kind === 'updated') draft.updated ??= { value, basis };
    else draft.published ??= { value, basis };
  }
}

function addNames(words: string, marked: boolean, draft: Draft): void {
  const text = words.replace(/<[^<>]{0,200}>|\[\[|\]\]/g, ' ').trim();
  const byline = parseByline(text, { marked, outlet: draft.outlet?.name });
  for (const name of byline?.names ?? []) if (!draft.byline.includes(name)) draft.byline.push(name);
}

function addField(line: KnownLine, draft: Draft): void {
  const field = parseField(line.text);
  if (field === null) return;
  if (field.use === 'author') {
    const before = draft.byline.length;
    addNames(field.value, true, draft);
    if (
      draft.byline.length === before &&
      /^\p{Lu}/u.test(field.value) &&
      field.value.length < 60 &&
      field.name !== 'text'
    )
      draft.byline.push(field.value);
  } else if (field.use === 'date') {
    const date = findVisibleDates(field.value)[0];
    if (date !== undefined) draft.published ??= { value: date.value, basis: `visible text: ${line.text.trim()}` };
  } else if (field.use === 'updated') {
    const date = findVisibleDates(field.value)[0];
    if (date !== undefined) draft.updated ??= { value: date.value, basis: `visible text: ${line.text.trim()}` };
  } else if (field.use === 'outlet') draft.outlet ??= { name: field.value, basis: `visible text: ${line.text.trim()}` };
  else if (field.use === 'url' && /^https?:\/\/\S+$/.test(field.value)) draft.url ??= field.value;
}

/** Volume and number that a line names. */
export function parseSeries(text: string): Series | null {
  let volume: string | undefined;
  let issue: string | undefined;
  for (const match of text.matchAll(ISSUE_LINE)) {
    volume ??= match.groups?.volume;
    issue ??= match.groups?.issue;
  }
  if (volume === undefined && issue === undefined) return null;
  return { ...(volume === undefined ? {} : { volume }), ...(issue === undefined ? {} : { issue }) };
}

function addPublication(line: KnownLine, draft: Draft): void {
  const groups = PUBLICATION_LINE.exec(line.text.trim())?.groups;
  if (groups?.outlet === undefined) return;
  const { volume, issue } = groups;
  draft.outlet = { name: groups.outlet.trim(), basis: `visible text: ${line.text.trim()}` };
  if (volume !== undefined || issue !== undefined) {
    draft.series = { ...(volume === undefined ? {} : { volume }), ...(issue === undefined ? {} : { issue }) };
  }
}

/** A stamp's other parts: "ANA | 4 October 2022", "Jane Doe · 5 July", "Institute (IHM), City · 5 October". */
function addStampParts(line: KnownLine, draft: Draft, masthead: boolean): void {
  for (const part of line.text.split(/\s*[|·•]\s*|\s+[–—]\s+/u).map((words) => words.trim())) {
    if (part === line.text.trim() || findVisibleDates(part).length > 0 || part.length > 90 || !/^\p{Lu}/u.test(part))
      continue;
    const person = parseByline(part, { marked: true, outlet: draft.outlet?.name });
    if (looksLikePerson(part) && person !== null) addNames(part, true, draft);
    else if (OPENS_BYLINE.test(part)) addNames(part, false, draft);
    else if (!masthead && ORGANISATION_WORDS.test(part) && part.split(' ').length >= 2)
      draft.outlet ??= { name: part, basis: `visible text: ${line.text.trim()}` };
    else if (!masthead && OFFICE_WORDS.test(part) && part.split(' ').length >= 2)
      draft.outlet ??= { name: part, basis: `visible text: ${line.text.trim()}` };
  }
}

/** Reads the lines that were taken out as date, byline, publication or name. `masthead`: the page names its outlet elsewhere. */
export function readFacts(lines: readonly KnownLine[], meta: readonly number[], masthead: boolean): ArticleFacts {
  const draft: Draft = { byline: [] };
  for (const at of meta) {
    const line = lines[at]!;
    if (line.kind === 'publication') addPublication(line, draft);
    else if (line.kind === 'stamp') {
      addDates(line, draft);
      addStampParts(line, draft, masthead);
      const series = parseSeries(line.text);
      if (series !== null) draft.series ??= series;
    } else if (line.kind === 'field') addField(line, draft);
    else if (line.kind === 'byline') {
      addNames(line.text, false, draft);
      addDates(line, draft);
    } else if (line.kind === 'breadcrumb' || line.kind === 'menu') addDates(line, draft);
    else if (line.kind === 'short' && isPersonLine(line)) addNames(line.text, true, draft);
    else if (line.kind === 'short' && !masthead && isOfficeName(line.text.trim()))
      draft.outlet ??= { name: line.text.trim(), basis: `visible text: ${line.text.trim()}, beside the date` };
  }
  if (draft.published === undefined && draft.updated !== undefined) {
    draft.published = { value: draft.updated.value, basis: `${draft.updated.basis} (the only date shown)` };
  }
  return draft;
}

/** The part of a masthead that names the outlet: the words that the page's own text uses for it where it says more. */
function trimMasthead(name: string, page: readonly KnownLine[]): string {
  const words = name.split(' ');
  const station = words.findIndex((word, index) => index > 0 && /^\d+(?:[.,]\d+)?$/.test(word));
  if (station < 1) return name;
  const short = words.slice(0, station).join(' ');
  const key = makeKey(short);
  const used = page.slice(1).some((line) => line.text.length < 4000 && ` ${makeKey(line.text)} `.includes(` ${key} `));
  return used ? short : name;
}

const DOMAIN = new RegExp(`^${DOMAIN_NAME}$`, 'u');
const FURNITURE: ReadonlySet<KnownLine['kind']> = new Set(['menu', 'breadcrumb', 'rule', 'chrome', 'stamp']);

/**
 * The outlet that the top of a page names, above the first title: its masthead, or the first item of a breadcrumb
 * that isn't "Home". Null where nothing there can be told from a title.
 */
export function findMasthead(
  lines: readonly KnownLine[],
  start: number,
  titleAt: number,
  bodyAt: number,
): { name: string; basis: string } | null {
  const limit = titleAt >= 0 ? titleAt : bodyAt;
  let first = start;
  while (first < limit && (lines[first]!.rule === 'skip-link' || lines[first]!.rule === 'placeholder')) first++;
  const top = lines[first];
  if (top === undefined || first >= limit) return findCrumbOutlet(lines, start, limit);
  if (DOMAIN.test(top.text)) return { name: top.text.trim(), basis: 'visible text: address at the head of the page' };
  const columns = splitColumns(top.raw);
  const name = (top.kind === 'short' || top.kind === 'menu') && columns.length > 0 ? columns[0]!.trim() : '';
  const alone =
    top.kind === 'menu' ? columns.length <= 3 && name.length >= 8 && !SECTION_NAME.test(name) : top.kind === 'short';
  if (alone && isNameLike(name)) {
    const next = lines[first + 1];
    const furnished = lines.slice(first + 1, Math.min(limit, first + 5)).some((line) => FURNITURE.has(line.kind));
    const office =
      STATE_NAME.test(name) &&
      next !== undefined &&
      first + 1 < limit &&
      next.blanks === 0 &&
      next.kind === 'short' &&
      isNameLike(next.text);
    const named =
      furnished || ORGANISATION_WORDS.test(name) || (next !== undefined && next.blanks === 0 && first + 1 < limit);
    if (named) {
      const outlet = office ? next.text.trim() : trimMasthead(name, lines);
      return { name: outlet, basis: `visible text: head of the page: ${(office ? next : top).text.trim()}` };
    }
  }
  return findCrumbOutlet(lines, start, limit);
}

function findCrumbOutlet(
  lines: readonly KnownLine[],
  start: number,
  limit: number,
): { name: string; basis: string } | null {
  const crumb = lines.slice(start, limit).find((line) => line.kind === 'breadcrumb');
  const title = lines[limit];
  if (crumb === undefined || title === undefined) return null;
  const crumbs = splitCrumbs(crumb.text);
  const first = crumbs[0]!;
  if (crumbs.length < 3 || !isNameLike(first) || makeKey(crumbs.at(-1)!) !== title.key) return null;
  return { name: first, basis: `visible text: first item of the breadcrumb: ${crumb.text.trim().slice(0, 80)}` };
}
