import { CREDIT_PHRASES, FOLLOWING_IS, mayCredit, STAFF_ROLE } from '../../language/en/credit-phrases.ts';
import { THE_AND_BLANK } from '../../language/en/leading-the.ts';
import { PERSON_NAME } from '../../language/en/name-patterns.ts';
import { isNewsAgency } from '../../language/en/news-agencies.ts';
import type { ArticleId, Credit, Dateline, Removal } from '../../model/index.ts';
import { findAgencyCredit, findDeskSign } from './find-agency-credit.ts';
import { findLineHits, type Hit } from './find-line-credits.ts';
import { findRemovedHits } from './find-removed-credits.ts';
import { findSignOff } from './find-sign-off.ts';

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

const INTRODUCED = new RegExp(`^(?:[—–:.-]|\\s)*(?<author>${PERSON_NAME}), (?:an?|the|who)\\b`, 'u');

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
        hit.credit.kind === 'reprint' && hit.credit.author === undefined && FOLLOWING_IS.test(line.slice(hit.start))
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

/** "Associated Press Writer" is the Associated Press. */
function stripRole(name: string): string {
  const bare = name.replace(STAFF_ROLE, '');
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
    const key = `${hit.credit.kind} ${to.replace(THE_AND_BLANK, '')}`;
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
