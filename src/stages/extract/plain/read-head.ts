import { DOCUMENT_NUMBER } from '../../../language/en/chrome-phrases.ts';
import { isNewsAgency } from '../../../language/en/news-agencies.ts';
import type { Removal } from '../../../model/index.ts';
import { findDateline } from '../dateline.ts';
import { isBeforeBody, isTitleLike, noteParts, type SeenParts } from './find-heads.ts';
import { isSentence, type KnownLine, makeKey, parseField, splitCrumbs } from './line-kind.ts';
import { isLoneName, isNameLike, isPersonLine } from './name-lines.ts';

/** What stands above an article's first paragraph. */
export interface ArticleHead {
  /** Empty where none was found. */
  readonly title: string;
  /** Index of the title's first line; -1 where it stands in a field. */
  readonly titleAt: number;
  /** Index of the first line of the body. */
  readonly bodyAt: number;
  /** Lines that tell of dates, authors, outlet: indexes. */
  readonly meta: readonly number[];
  /** Standfirst and bullet summary, kept in the text: indexes. */
  readonly summary: readonly number[];
  readonly removed: readonly Removal[];
}

const META_KINDS: ReadonlySet<KnownLine['kind']> = new Set([
  'stamp',
  'byline',
  'field',
  'publication',
  'source-line',
  'breadcrumb',
  'menu',
]);

function isSolidItem(line: KnownLine): boolean {
  return line.kind === 'item' && line.text.length >= 60 && isSentence(line.text);
}

/** Index of the first line of the body in [start, end); `end` where there is none. */
function findBody(lines: readonly KnownLine[], start: number, end: number, bodyFrom: number): number {
  const limit = Math.min(end, Math.max(start, bodyFrom) + 60);
  let body = limit;
  const seen: SeenParts = { stamp: false, labelled: false, byline: false };
  for (let i = start; i < limit; i++) {
    const line = lines[i]!;
    noteParts(seen, line);
    if (i < bodyFrom) continue;
    const headed =
      line.level !== undefined && line.level > 1 && i > start && /^(?:prose|item)$/.test(lines[i + 1]?.kind ?? '');
    if (headed || (line.kind === 'prose' && !isBeforeBody(lines, i, end, '', seen))) {
      body = i;
      break;
    }
    if (isSolidItem(line) && !lines.slice(i + 1, limit).some((later) => later.kind === 'prose')) {
      body = i;
      break;
    }
  }
  return shiftToDateline(lines, body, end);
}

/** A dateline opens a body: paragraphs before it are a standfirst. */
function shiftToDateline(lines: readonly KnownLine[], body: number, end: number): number {
  const first = lines[body];
  if (body >= end || first === undefined || first.kind !== 'prose' || findDateline(first.text) !== null) return body;
  for (let i = body + 1; i < Math.min(end, body + 3); i++) {
    const line = lines[i]!;
    if (lines[i - 1]!.text.length > 300) return body;
    if (line.kind === 'prose' && line.blanks > 0 && findDateline(line.text) !== null) return i;
  }
  return body;
}

interface Candidate {
  readonly at: number;
  score: number;
}

function scoreTitle(lines: readonly KnownLine[], at: number, start: number, body: number, crumb: string): number {
  const line = lines[at]!;
  let score = 0;
  const same = (other: KnownLine, index: number): boolean => index + start !== at && other.key === line.key;
  if (lines.slice(start, body).some(same)) score += 5;
  if (crumb !== '' && line.key === crumb) score += 5;
  if (line.level === 1) score += 4;
  else if (line.level !== undefined) score += 2;
  score += line.words >= 6 ? 2 : line.words >= 4 ? 1 : 0;
  const next = lines.slice(at + 1, Math.min(body + 1, at + 3)).find((later) => later.kind !== 'chrome');
  if (
    next !== undefined &&
    (next.kind === 'stamp' || next.kind === 'byline' || next.rule === 'byline' || next.kind === 'caption')
  )
    score += 1;
  if (line.words <= 4 && line.text === line.text.toUpperCase()) score -= 2;
  if (DOCUMENT_NUMBER.test(line.text)) score -= 3;
  if (isSentence(line.text) && !/[?!”"’]$/.test(line.text)) score -= 1.5;
  if (isNewsAgency(line.text) || isPersonLine(line)) score -= 2;
  return score;
}

/** Lines of the page's own head: its name, its motto, its menu. */
function isInMasthead(lines: readonly KnownLine[], at: number, start: number): boolean {
  for (let i = start; i < at; i++) if (lines[i + 1]!.blanks > 0) return false;
  return true;
}

const FURNITURE: ReadonlySet<KnownLine['kind']> = new Set(['menu', 'breadcrumb', 'rule', 'chrome', 'stamp']);

/** Whether the first line is set as an outlet's name, with a motto, a menu or the like under it. */
function hasMasthead(lines: readonly KnownLine[], start: number, end: number): boolean {
  const first = lines[start]!;
  if (first.kind === 'menu' || first.rule === 'skip-link') return true;
  if (!isNameLike(first.text.trim().split(/\s*\|\s*/)[0]!)) return false;
  const more = lines[start + 1]?.blanks === 0;
  return more || lines.slice(start + 1, Math.min(end, start + 5)).some((line) => FURNITURE.has(line.kind));
}

/** A headline with a full stop, where nothing else can be one: the first line above a date or byline. */
function findSentenceTitle(lines: readonly KnownLine[], start: number, body: number): number {
  const at = lines.slice(start, body).findIndex((line) => line.kind === 'prose' || line.kind === 'short');
  if (at < 0 || lines[start + at]!.text.length > 200) return -1;
  const signed = lines.slice(start + at + 1, body).some((line) => line.kind === 'stamp' || line.kind === 'byline');
  return signed ? start + at : -1;
}

function chooseTitle(lines: readonly KnownLine[], start: number, body: number, newPage: boolean): number {
  let crumb = '';
  for (let i = start; i < body; i++)
    if (lines[i]!.kind === 'breadcrumb') crumb = makeKey(splitCrumbs(lines[i]!.text).at(-1) ?? '');
  const candidates: Candidate[] = [];
  for (let i = start; i < body; i++) {
    if (isTitleLike(lines[i]!)) candidates.push({ at: i, score: scoreTitle(lines, i, start, body, crumb) });
  }
  if (candidates.length === 0) return findSentenceTitle(lines, start, body);
  const last = candidates.at(-1)!;
  if (newPage && candidates.length > 1 && !isInMasthead(lines, last.at, start) && hasMasthead(lines, start, last.at)) {
    for (const candidate of candidates) if (isInMasthead(lines, candidate.at, start)) candidate.score -= 2.5;
  }
  let best = candidates[0]!;
  for (const candidate of candidates) if (candidate.score > best.score) best = candidate;
  return best.at;
}

function sortLine(
  lines: readonly KnownLine[],
  at: number,
  head: { titleFrom: number; titleKey: string; meta: number[]; summary: number[]; removed: Removal[] },
) {
  const line = lines[at]!;
  const remove = (rule: string) => void head.removed.push({ rule, text: line.text.trim() });
  if (head.titleKey !== '' && line.key === head.titleKey) return remove('repeated-title');
  if (META_KINDS.has(line.kind)) {
    head.meta.push(at);
    return remove(line.rule);
  }
  if (line.kind === 'rule') return;
  if (
    line.kind === 'chrome' ||
    line.kind === 'caption' ||
    line.kind === 'list-heading' ||
    line.kind === 'end-mark' ||
    line.kind === 'forward'
  )
    return remove(line.rule);
  const afterTitle = at > head.titleFrom;
  if (!afterTitle) return remove('page-header');
  if (isLoneName(lines, at)) {
    head.meta.push(at);
    return remove('byline');
  }
  if (line.kind === 'short' && line.words <= 3 && !isSentence(line.text)) return remove('label');
  head.summary.push(at);
}

function isTitleField(line: KnownLine): boolean {
  return line.kind === 'field' && parseField(line.text)?.use === 'title';
}

/** Reads the lines of [start, end) up to the first paragraph. */
export function readHead(
  lines: readonly KnownLine[],
  start: number,
  end: number,
  newPage: boolean,
  givenTitle = '',
  bodyFrom = start,
): ArticleHead {
  const bodyAt = findBody(lines, start, end, bodyFrom);
  const fieldOffset = lines.slice(start, bodyAt).findIndex(isTitleField);
  const fieldAt = fieldOffset < 0 ? -1 : start + fieldOffset;
  const given = givenTitle !== '' || fieldAt < 0 ? givenTitle : (parseField(lines[fieldAt]!.text)?.value ?? '');
  const titleAt = given === '' ? chooseTitle(lines, start, bodyAt, newPage) : -1;
  const title = given !== '' ? given : titleAt >= 0 ? lines[titleAt]!.text.trim() : '';
  const head = {
    titleFrom: titleAt >= 0 ? titleAt : given !== '' && fieldAt >= 0 ? fieldAt : start - 1,
    titleKey: makeKey(title),
    meta: [] as number[],
    summary: [] as number[],
    removed: [] as Removal[],
  };
  for (let i = start; i < bodyAt; i++) if (i !== titleAt) sortLine(lines, i, head);
  return { title, titleAt, bodyAt, meta: head.meta, summary: head.summary, removed: head.removed };
}
