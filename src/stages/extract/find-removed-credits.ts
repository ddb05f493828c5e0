import { STAMP_TAIL } from '../../language/en/agency-lines.ts';
import { CREDIT_LEAD, CREDIT_PHRASES } from '../../language/en/credit-phrases.ts';
import { isNewsAgency } from '../../language/en/news-agencies.ts';
import type { Removal } from '../../model/index.ts';
import { findDateline } from './dateline.ts';
import { findAgencyCredit, findDeskSign } from './find-agency-credit.ts';
import { findLineHits, type Hit } from './find-line-credits.ts';

export function findRemovedHits(removal: Removal): Hit[] {
  return [...findSignedRemoval(removal), ...findNotices(removal), ...findRemovedDateline(removal)];
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

function findSignedRemoval(removal: Removal): Hit[] {
  if (!CREDIT_RULES.has(removal.rule) || removal.text.length > 1000) return [];
  const text = removal.text.trim();
  const hits = text.split('\n').flatMap((line) => findLineHits(line.trim(), CREDIT_PHRASES));
  if (hits.length > 0) return hits;
  const name = text.replace(CREDIT_LEAD, '').replace(/[.\s]+$/u, '');
  const agency = [name, ...name.split(/\s*[|/,·\n]\s*/u)].find((part) => !part.includes('\n') && isNewsAgency(part));
  return agency === undefined
    ? []
    : [{ credit: { to: agency, kind: 'agency' }, start: 0, end: text.length, wholeText: false }];
}
