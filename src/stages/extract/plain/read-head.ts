import { DOCUMENT_NUMBER } from '../../../language/en/chrome-phrases.ts';
import { isNewsAgency } from '../../../language/en/news-agencies.ts';
import type { Removal } from '../../../model/index.ts';
import { findDateline } from '../dateline.ts';
import { looksLikePerson } from '../visible/parse-byline.ts';
import { isBeforeBody, isTitleLike } from './find-heads.ts';
import { isSentence, type KnownLine, makeKey, parseField, splitCrumbs } from './line-kind.ts';

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

const META_KINDS: ReadonlySet<string> = new Set([
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
function findBody(lines: readonly KnownLine[], start: number, end: number): number {
  const limit = Math.min(end, start + 60);
  let body = limit;
  for (let i = start; i < limit; i++) {
    const line = lines[i]!;
    const headed =
      line.level !== undefined && line.level > 1 && i > start && /^(?:prose|item)$/.test(lines[i + 1]?.kind ?? '');
    if (headed || (line.kind === 'prose' && !isBeforeBody(lines, i, end, ''))) {
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
  if (isNewsAgency(line.text) || looksLikePerson(line.text)) score -= 2;
  return score;
}

/** Lines of the page's own head: its name, its motto, its menu. */
function isInMasthead(lines: readonly KnownLine[], at: number, start: number): boolean {
  for (let i = start; i < at; i++) if (lines[i + 1]!.blanks > 0) return false;
  return true;
}

function chooseTitle(lines: readonly KnownLine[], start: number, body: number, newPage: boolean): number {
  let crumb = '';
  for (let i = start; i < body; i++)
    if (lines[i]!.kind === 'breadcrumb') crumb = makeKey(splitCrumbs(lines[i]!.text).at(-1) ?? '');
  const candidates: Candidate[] = [];
  for (let i = start; i < body; i++) {
    if (isTitleLike(lines[i]!)) candidates.push({ at: i, score: scoreTitle(lines, i, start, body, crumb) });
  }
  if (candidates.length === 0) return -1;
  const last = candidates.at(-1)!;
  if (newPage && candidates.length > 1 && !isInMasthead(lines, last.at, start)) {
    for (const candidate of candidates) if (isInMasthead(lines, candidate.at, start)) candidate.score -= 2.5;
  }
  let best = candidates[0]!;
  for (const candidate of candidates) if (candidate.score > best.score) best = candidate;
  return best.at;
}

/** A name alone beside a date or another part of a byline. */
export function isLoneName(lines: readonly KnownLine[], at: number): boolean {
  const line = lines[at]!;
  if (line.kind !== 'short' || line.words > 5) return false;
  if (!looksLikePerson(line.text) && !isNewsAgency(line.text)) return false;
  const near = [lines[at - 1], lines[at + 1]];
  return (
    isNewsAgency(line.text) ||
    near.some(
      (other) => other !== undefined && (other.kind === 'stamp' || other.kind === 'byline' || other.rule === 'byline'),
    )
  );
}

function sortLine(
  lines: readonly KnownLine[],
  at: number,
  head: { titleAt: number; titleKey: string; meta: number[]; summary: number[]; removed: Removal[] },
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
  const afterTitle = head.titleAt >= 0 ? at > head.titleAt : parseField(lines[Math.max(0, at - 1)]!.text) === null;
  if (!afterTitle) return remove('page-header');
  if (isLoneName(lines, at)) {
    head.meta.push(at);
    return remove('byline');
  }
  if (line.kind === 'short' && line.words <= 3 && !isSentence(line.text)) return remove('label');
  head.summary.push(at);
}

/** Reads the lines of [start, end) up to the first paragraph. */
export function readHead(
  lines: readonly KnownLine[],
  start: number,
  end: number,
  newPage: boolean,
  givenTitle = '',
): ArticleHead {
  const bodyAt = findBody(lines, start, end);
  const titleField = lines
    .slice(start, bodyAt)
    .map((line) => (line.kind === 'field' ? parseField(line.text) : null))
    .find((field) => field?.use === 'title');
  const given = givenTitle !== '' ? givenTitle : (titleField?.value ?? '');
  const titleAt = given === '' ? chooseTitle(lines, start, bodyAt, newPage) : -1;
  const title = given !== '' ? given : titleAt >= 0 ? lines[titleAt]!.text.trim() : '';
  const head = {
    titleAt,
    titleKey: makeKey(title),
    meta: [] as number[],
    summary: [] as number[],
    removed: [] as Removal[],
  };
  for (let i = start; i < bodyAt; i++) if (i !== titleAt) sortLine(lines, i, head);
  return { title, titleAt, bodyAt, meta: head.meta, summary: head.summary, removed: head.removed };
}
