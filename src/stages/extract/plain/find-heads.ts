import { findDateline } from '../dateline.ts';
import { looksLikePerson } from '../visible/parse-byline.ts';
import { type KnownLine, parseField } from './line-kind.ts';

/** Where an article begins on its page. */
export interface ArticleStart {
  /** Index of its first line. */
  readonly at: number;
  /** Whether another page begins here: what an earlier page said of its outlet doesn't hold. */
  readonly newPage: boolean;
}

/** A head is looked through for this many lines before its first paragraph must have come. */
const LONGEST_HEAD = 14;
/** Lines of a head that are neither title nor date nor byline: standfirst, label. */
const MOST_UNKNOWN = 3;
/** A title and a teaser in a list of links are no article: one has two paragraphs or this many letters. */
const SHORTEST_LISTED_BODY = 300;

interface Probe {
  repeated: boolean;
  labelled: boolean;
  stamp: boolean;
  byline: boolean;
  dateline: boolean;
  topHeading: boolean;
  /** Index of the first paragraph. */
  body: number;
}

export function isTitleLike(line: KnownLine): boolean {
  return (line.kind === 'short' || line.kind === 'heading') && line.key.length >= 6 && !line.text.endsWith(':');
}

/** Parts that a head has shown so far: each comes once. */
export interface SeenParts {
  stamp: boolean;
  labelled: boolean;
  byline: boolean;
}

export function noteParts(seen: SeenParts, line: KnownLine): void {
  if (line.kind === 'stamp' && line.words <= 8) seen.stamp = true;
  if (line.kind === 'stamp' && line.labelled) seen.labelled = true;
  if (line.kind === 'byline' || (line.kind === 'field' && line.rule === 'byline')) seen.byline = true;
}

/**
 * Whether a paragraph at `at` still stands in a head: a date or a byline that the head has not shown yet follows, or
 * the title again, and then the body.
 */
export function isBeforeBody(
  lines: readonly KnownLine[],
  at: number,
  end: number,
  titleKey: string,
  seen: SeenParts,
): boolean {
  if (lines[at]!.text.length > 600) return false;
  for (let i = at + 1; i < Math.min(end, at + 4); i++) {
    const line = lines[i]!;
    if (line.kind === 'prose' || line.kind === 'list-heading' || line.kind === 'item') return false;
    const dated = line.kind === 'stamp' && line.words <= 8 && (!seen.stamp || (line.labelled && !seen.labelled));
    const signed = line.kind === 'byline' && !seen.byline;
    const meta = dated || signed || (titleKey !== '' && line.key === titleKey);
    if (meta) return lines.slice(i + 1, Math.min(end, i + 9)).some((later) => later.kind === 'prose');
  }
  return false;
}

/** Reads on from a line that may be a title; null where no paragraph follows it as one follows a head. */
function probeHead(lines: readonly KnownLine[], at: number): Probe | null {
  const title = lines[at]!;
  const probe: Probe = {
    repeated: false,
    labelled: false,
    stamp: false,
    byline: false,
    dateline: false,
    topHeading: title.level === 1,
    body: -1,
  };
  let unknown = 0;
  for (let i = at + 1; i < Math.min(lines.length, at + LONGEST_HEAD); i++) {
    const line = lines[i]!;
    const before = line.kind === 'prose' && isBeforeBody(lines, i, lines.length, title.key, probe);
    if (line.kind === 'prose' && !before) {
      probe.body = i;
      probe.dateline = findDateline(line.text) !== null;
      return probe;
    }
    if (line.key === title.key && title.words >= 2) probe.repeated = true;
    else if (line.kind === 'stamp') {
      probe.stamp = true;
      probe.labelled ||= line.labelled;
    } else if (line.kind === 'byline' || (line.kind === 'field' && line.rule === 'byline')) probe.byline = true;
    else if (
      (line.kind === 'list-heading' && line.rule !== 'comments' && line.rule !== 'share-buttons') ||
      line.kind === 'note-heading' ||
      line.kind === 'breadcrumb' ||
      line.kind === 'forward'
    )
      return null;
    else if (line.kind === 'short' || line.kind === 'heading') {
      if (++unknown > MOST_UNKNOWN || line.level === 1) return null;
    }
  }
  return null;
}

function countBody(lines: readonly KnownLine[], from: number): { paragraphs: number; letters: number } {
  let paragraphs = 0;
  let letters = 0;
  for (let i = from; i < Math.min(lines.length, from + 6) && lines[i]!.kind === 'prose'; i++) {
    paragraphs++;
    letters += lines[i]!.text.length;
  }
  return { paragraphs, letters };
}

/** Whether the title that the page repeats comes only after this line: then the line ends the text before. */
function standsBeforeRepeat(lines: readonly KnownLine[], at: number, body: number): boolean {
  for (let i = at + 1; i < body; i++) {
    const line = lines[i]!;
    if (!isTitleLike(line) || line.words < 2) continue;
    for (let j = i + 1; j < body; j++) if (lines[j]!.key === line.key) return true;
  }
  return false;
}

const PARTINGS: ReadonlySet<KnownLine['kind']> = new Set([
  'list-heading',
  'end-mark',
  'chrome',
  'rule',
  'breadcrumb',
  'forward',
  'menu',
]);

interface Zone {
  /** Rule of the list of links or comments that the line stands in; empty in a body. */
  list: string;
  /** Whether a paragraph has come since the last head. */
  body: boolean;
}

function isStart(lines: readonly KnownLine[], at: number, zone: Zone): boolean {
  const line = lines[at]!;
  if (!isTitleLike(line)) return false;
  const probe = probeHead(lines, at);
  if (probe === null) return false;
  if (!probe.repeated && (line.text.endsWith('.') || standsBeforeRepeat(lines, at, probe.body))) return false;
  const strong = probe.repeated || probe.labelled || (probe.topHeading && probe.stamp);
  if (zone.list === 'comments' && !probe.repeated) return false;
  if (!strong && line.words <= 3 && looksLikePerson(line.text)) return false;
  if (zone.list !== '' && !probe.repeated) {
    const { paragraphs, letters } = countBody(lines, probe.body);
    if (paragraphs < 2 && letters < SHORTEST_LISTED_BODY) return false;
  }
  const weak = Number(probe.stamp) + Number(probe.byline) + Number(probe.dateline);
  const before = lines[at - 1];
  const parted = line.blanks >= 2 || (before !== undefined && PARTINGS.has(before.kind));
  return strong || weak >= 2 || (weak === 1 && parted);
}

/** Goes back from a title to the start of its page, where a menu or a breadcrumb stands before it. */
function findPageStart(lines: readonly KnownLine[], at: number, floor: number): ArticleStart {
  let start = at;
  for (let i = at - 1; i > floor && i >= at - 10; i--) {
    const line = lines[i]!;
    if (line.kind === 'prose' || line.kind === 'item' || line.kind === 'list-heading') break;
    if (line.kind === 'menu' || line.kind === 'breadcrumb' || line.rule === 'skip-link') start = i;
  }
  if (start === at) return { at, newPage: false };
  while (start - 1 > floor && lines[start]!.blanks === 0 && lines[start - 1]!.kind === 'short') start--;
  return { at: start, newPage: true };
}

/** A forwarded message, or a block of fields with a title among them, begins a text whatever stands before. */
function isFieldHead(lines: readonly KnownLine[], at: number): boolean {
  const line = lines[at]!;
  if (line.kind === 'forward') return true;
  if (line.kind !== 'field' || lines[at - 1]?.kind === 'field' || lines[at - 1]?.kind === 'forward') return false;
  let title = false;
  let fields = 0;
  for (let i = at; i < Math.min(lines.length, at + 8) && lines[i]!.kind === 'field'; i++) {
    fields++;
    title ||= parseField(lines[i]!.text)?.use === 'title';
  }
  return title && fields >= 2;
}

function updateZone(zone: Zone, lines: readonly KnownLine[], at: number): void {
  const line = lines[at]!;
  if (line.kind === 'list-heading') {
    if (zone.body) zone.list = line.rule;
  } else if (line.kind === 'prose') {
    zone.body = true;
    if (zone.list !== 'comments' && countBody(lines, at).paragraphs >= 2) zone.list = '';
  }
}

/** Where the articles of a page begin. The first one begins at the first line. */
export function findArticleStarts(lines: readonly KnownLine[]): ArticleStart[] {
  const starts: ArticleStart[] = [{ at: 0, newPage: true }];
  const zone: Zone = { list: '', body: false };
  for (let i = 0; i < lines.length; i++) {
    const fieldHead = zone.body && isFieldHead(lines, i);
    const crumb =
      zone.body && lines[i]!.kind === 'breadcrumb' && lines[i]!.text.includes(' ') && probeAfterCrumb(lines, i);
    if (fieldHead || crumb) {
      const at = crumb ? findPageStart(lines, i + 1, starts.at(-1)!.at).at : i;
      starts.push({ at, newPage: true });
      zone.body = false;
      zone.list = '';
    } else if (zone.body && isStart(lines, i, zone)) {
      starts.push(findPageStart(lines, i, starts.at(-1)!.at));
      zone.body = false;
      zone.list = '';
    } else updateZone(zone, lines, i);
  }
  return starts;
}

/** Whether a breadcrumb in the middle of a page is the start of another: its last item is the title that follows. */
function probeAfterCrumb(lines: readonly KnownLine[], at: number): boolean {
  const key = lines[at]!.key;
  return lines.slice(at + 1, at + 5).some((line) => isTitleLike(line) && key.endsWith(line.key));
}
