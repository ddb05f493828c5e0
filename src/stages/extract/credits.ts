import { STAMP_TAIL } from '../../language/en/agency-lines.ts';
import { CREDIT_PHRASES, type CreditPhrase, mayCredit, namesNobody } from '../../language/en/credit-phrases.ts';
import { PERSON_NAME } from '../../language/en/name-patterns.ts';
import { isNewsAgency } from '../../language/en/news-agencies.ts';
import type { ArticleId, Credit, Dateline, Removal } from '../../model/index.ts';
import { findDateline } from './dateline.ts';
import { findAgencyCredit, findDeskSign } from './find-agency-credit.ts';

/** What an article's credits are read from. */
export interface CreditSource {
  readonly id: ArticleId;
  readonly text: string;
  readonly removed: readonly Removal[];
  readonly dateline?: Dateline | undefined;
  /** The outlet of the article itself: naming it is no credit. */
  readonly outlet?: string | undefined;
}

export interface CreditFindings {
  /** In the order of the text, then of the removed lines; one for each name and kind. */
  readonly credits: readonly Credit[];
  /** Authors whose writing the whole text is, by a line such as "By A – Outlet": a byline where the page has no other. */
  readonly authors: readonly string[];
}

interface Hit {
  readonly credit: Omit<Credit, 'anchor'>;
  readonly start: number;
  readonly end: number;
  readonly wholeText: boolean;
}

/** A line of more than this many characters is read in its first and last part only: credits stand at the edges. */
const LONG_LINE = 20_000;
const INTRODUCED = new RegExp(`^(?:[—–:.-]|\\s)*(?<author>${PERSON_NAME}), (?:an?|the|who)\\b`, 'u');
const SIGN_OFF =
  /(?:^|[.!?”"’)\]]\s{0,3})(?:(?:—|–|--|-)\s?|\()(?<to>[\p{L}\p{N}][\p{L}\p{N} .&/’'-]{1,40}?)(?: \d{4})?\)?\.?$/u;
const INITIALS = /^\p{Lu}{2,6}(?:\/\p{Lu}{2,6})*$/u;

function findPhrases(line: string, phrase: CreditPhrase): Hit[] {
  const hits: Hit[] = [];
  if ((phrase.wholeLine && line.length > 160) || !phrase.cue.test(line)) return hits;
  for (const match of line.matchAll(phrase.pattern)) {
    const to = match.groups?.to?.trim();
    if (!to || namesNobody(to)) continue;
    const author = match.groups?.author?.trim();
    hits.push({
      credit: { to, ...(author ? { author } : {}), kind: phrase.kind },
      start: match.index,
      end: match.index + match[0].trimEnd().length,
      wholeText: phrase.wholeLine === true && author !== undefined,
    });
  }
  return hits;
}

const SIGNED_LIST =
  /\((?<names>[\p{L}\p{N}][\p{L}\p{N} .&’'-]{1,40}(?:[,/] ?[\p{L}\p{N}][\p{L}\p{N} .&’'-]{1,40}){1,3})\)\.?$/u;

/** "(AFP, dpa)" with which a text ends: its first agency. */
function findSignedList(line: string): Hit | null {
  const tail = line.slice(-120);
  const match = SIGNED_LIST.exec(tail);
  const names = match?.groups?.names?.split(/[,/]/).map((name) => name.trim());
  if (!match || !names?.every((name) => isNewsAgency(name))) return null;
  const start = line.length - tail.length + match.index + match[0].indexOf(names[0]!);
  return { credit: { to: names[0]!, kind: 'agency' }, start, end: start + names[0]!.length, wholeText: false };
}

const LAST_WORDS = /(?:\((?<inner>[^()]{3,70})\)|\s(?:—|–|--)\s?(?<behind>[^—–()]{3,60}?))\.?$/u;

/** "(With inputs from PTI)", "(AFP/jd)", "– Distributed by APA" behind the last sentence. */
function findSignedEnd(line: string): Hit | null {
  const tail = line.slice(-100);
  const match = LAST_WORDS.exec(tail);
  const words = match?.groups?.inner ?? match?.groups?.behind;
  if (match === null || words === undefined) return null;
  const found = findAgencyCredit(words, false) ?? findDeskSign(words);
  if (found === null) return null;
  const start = line.length - tail.length + tail.indexOf(words, match.index) + found.start;
  return { credit: { to: found.name, kind: 'agency' }, start, end: start + found.name.length, wholeText: false };
}

/** "— AFP" or "(AFP)" with which a text ends. */
function findSignOff(line: string): Hit | null {
  const list = findSignedList(line) ?? findSignedEnd(line);
  if (list !== null) return list;
  const tail = line.slice(-80);
  const match = SIGN_OFF.exec(tail);
  const to = match?.groups?.to?.trim();
  if (match === null || to === undefined) return null;
  const dashed = !match[0].includes('(');
  if (!isNewsAgency(to) && !(dashed && INITIALS.test(to))) return null;
  const start = line.length - tail.length + match.index + match[0].indexOf(to);
  return { credit: { to, kind: 'agency' }, start, end: start + to.length, wholeText: false };
}

function findLineHits(line: string, phrases: readonly CreditPhrase[]): Hit[] {
  const words = line.length > LONG_LINE ? line.slice(0, LONG_LINE) : line;
  const hits: Hit[] = [];
  for (const phrase of phrases) {
    for (const hit of findPhrases(words, phrase)) {
      if (!hits.some((other) => other.start < hit.end && hit.start < other.end)) hits.push(hit);
    }
  }
  return hits.sort((a, b) => a.start - b.start);
}

/** The person whom the introduction before a "following is his article" names. */
function findIntroduced(source: CreditSource, before: number): string | undefined {
  const from = source.dateline?.end ?? 0;
  if (from > before) return undefined;
  return INTRODUCED.exec(source.text.slice(from, Math.min(before, from + 200)))?.groups?.author;
}

/** An agency may stand behind the dash that ends a dateline. */
const REACH_BEHIND = 60;

function findTextHits(source: CreditSource): Hit[] {
  const hits: Hit[] = [];
  if (source.dateline?.agency !== undefined) {
    const to = source.dateline.agency;
    const bracketed = source.text.indexOf(`(${to})`, source.dateline.start) + 1;
    const start = bracketed > 0 ? bracketed : source.text.indexOf(to, source.dateline.start);
    if (start >= 0 && start < source.dateline.end + REACH_BEHIND)
      hits.push({ credit: { to, kind: 'agency' }, start, end: start + to.length, wholeText: false });
  }
  const phrases = CREDIT_PHRASES.filter((phrase) => mayCredit(phrase, source.text));
  let at = 0;
  for (const line of source.text.split('\n')) {
    for (const hit of findLineHits(line, phrases)) {
      const introduced =
        hit.credit.kind === 'reprint' &&
        hit.credit.author === undefined &&
        /^(?:The f|F)ollowing/.test(line.slice(hit.start))
          ? findIntroduced(source, at + hit.start)
          : undefined;
      hits.push({
        ...hit,
        credit: introduced === undefined ? hit.credit : { ...hit.credit, author: introduced },
        start: at + hit.start,
        end: at + hit.end,
        wholeText: hit.wholeText || introduced !== undefined,
      });
    }
    at += line.length + 1;
  }
  hits.push(...findEdgeHits(source.text));
  const lastLine = source.text.slice(source.text.lastIndexOf('\n') + 1);
  const sign = findSignOff(lastLine);
  if (sign !== null) {
    const base = source.text.length - lastLine.length;
    hits.push({ ...sign, start: base + sign.start, end: base + sign.end });
  }
  return hits;
}

/** Lines at the top and at the end of a text in which an agency may sign. */
const HEAD_LINES = 3;
const TAIL_LINES = 4;

function findEdgeHits(text: string): Hit[] {
  const lines = [...text.matchAll(/[^\n]+/g)];
  return lines.flatMap(({ 0: line, index }, at) => {
    if (at >= HEAD_LINES && at < lines.length - TAIL_LINES) return [];
    const found = findAgencyCredit(line, true) ?? findDeskSign(line);
    if (found === null) return [];
    const credit = { to: found.name, kind: 'agency' } as const;
    return [{ credit, start: index + found.start, end: index + found.end, wholeText: false }];
  });
}

/** Lines that name who wrote or sent the text; other removed lines (menus, related links) say nothing of it. */
const CREDIT_RULES: ReadonlySet<string> = new Set([
  'byline',
  'credit',
  'source-line',
  'dateline',
  'standfirst',
  'copyright',
]);
/** … and those in which an agency's notice of rights or a desk's note may stand. */
const NOTICE_RULES: ReadonlySet<string> = new Set([
  ...CREDIT_RULES,
  'footer',
  'label',
  'source',
  'disclaimer',
  'end-mark',
]);
/** … and those under which a line with nothing but an agency may have gone, where a date stands with it. */
const STAMP_RULES: ReadonlySet<string> = new Set(['date', 'share-buttons', 'metadata', 'page-header']);
/** A removed footer of more lines is the site's. */
const MOST_NOTICE_LINES = 12;

function findNotices(removal: Removal): Hit[] {
  const lines = removal.text.trim().split('\n');
  if (lines.length > MOST_NOTICE_LINES) return [];
  const stamped = STAMP_RULES.has(removal.rule) && lines.some((line) => STAMP_TAIL.test(line));
  if (!stamped && !NOTICE_RULES.has(removal.rule)) return [];
  return lines.flatMap((line) => {
    const bare = stamped || CREDIT_RULES.has(removal.rule) || removal.rule === 'label' || removal.rule === 'end-mark';
    const found = findAgencyCredit(line.trim(), bare) ?? (bare ? findDeskSign(line) : null);
    if (found === null) return [];
    return [{ credit: { to: found.name, kind: 'agency' }, start: found.start, end: found.end, wholeText: false }];
  });
}

/** The dateline of a dispatch's first line that went as part of the page's head: "TOLSK (AP) — The latest on …". */
function findRemovedDateline({ rule, text }: Removal): Hit[] {
  if (rule !== 'page-header' && rule !== 'standfirst') return [];
  const agency = findDateline(text)?.agency;
  if (agency === undefined || !isNewsAgency(agency)) return [];
  const start = text.indexOf(agency);
  return [{ credit: { to: agency, kind: 'agency' }, start, end: start + agency.length, wholeText: false }];
}

function findRemovedHits(removal: Removal): Hit[] {
  return [...findSignedRemoval(removal), ...findNotices(removal), ...findRemovedDateline(removal)];
}

function findSignedRemoval(removal: Removal): Hit[] {
  if (!CREDIT_RULES.has(removal.rule) || removal.text.length > 1000) return [];
  const text = removal.text.trim();
  const hits = text.split('\n').flatMap((line) => findLineHits(line.trim(), CREDIT_PHRASES));
  if (hits.length > 0) return hits;
  const name = text.replace(/^(?:by|from|source|via|©|\(c\)|copyright)[:\s]+/iu, '').replace(/[.\s]+$/u, '');
  const agency = [name, ...name.split(/\s*[|/,·\n]\s*/u)].find((part) => !part.includes('\n') && isNewsAgency(part));
  return agency === undefined
    ? []
    : [{ credit: { to: agency, kind: 'agency' }, start: 0, end: text.length, wholeText: false }];
}

/** "Associated Press Writer" is the Associated Press. */
function stripRole(name: string): string {
  const bare = name.replace(
    / (?:(?:staff|news) )?(?:writers?|correspondents?|reporters?|staff|bureau|newsroom|journalists?)$/i,
    '',
  );
  return bare !== name && isNewsAgency(bare) ? bare : name;
}

/**
 * The credits of an article: in its text (anchored there) and in the lines removed from it
 * (rules `byline`, `credit`, `source-line`, `copyright`, …).
 */
export function findCredits(source: CreditSource): CreditFindings {
  const credits: Credit[] = [];
  const authors: string[] = [];
  const seen = new Set<string>();
  const own = source.outlet?.toLowerCase();
  const add = (hit: Hit, anchor: Credit['anchor']): void => {
    if (hit.credit.to.toLowerCase() === own) return;
    const to = stripRole(hit.credit.to);
    const key = `${hit.credit.kind} ${to.replace(/^the /i, '')}`;
    if (seen.has(key)) return;
    seen.add(key);
    credits.push({ ...hit.credit, to, anchor });
    const author = hit.credit.author;
    if (hit.wholeText && author !== undefined && !authors.includes(author)) authors.push(author);
  };
  for (const hit of findTextHits(source)) {
    const exact = source.text.slice(hit.start, hit.end);
    add(hit, { article: source.id, start: hit.start, end: hit.end, exact });
  }
  for (const removal of source.removed) {
    for (const hit of findRemovedHits(removal)) add(hit, { removed: removal.text });
  }
  return { credits, authors };
}
