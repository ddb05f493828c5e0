import {
  AGENCY_FEED,
  AGENCY_IN_BYLINE,
  AGENCY_LABEL,
  AGENCY_NOTICE,
  AGENCY_PICTURE,
  AGENCY_REPORT,
  AGENCY_RIGHTS,
  AGENCY_WRITER,
  BYLINE_FILLER,
  DESK_SIGN,
  REPORTED_FOR_AGENCY,
  RIGHTS_NOTICE,
  SIGNED_BEFORE_RIGHTS,
  SITE_FOOT,
  STAMP_TAIL,
} from '../../language/en/agency-lines.ts';
import { PERSON_NAME } from '../../language/en/name-patterns.ts';
import { findAgencies, type NamedAgency } from '../../language/en/news-agencies.ts';

/** A longer line tells a story. */
const LONGEST_LINE = 420;
/** … and one that is nothing but a byline is shorter still. */
const LONGEST_BYLINE = 110;
const ONLY_NAMES = new RegExp(
  `^(?:(?:${PERSON_NAME}|\\p{Lu}[\\p{Lu}.’'-]{1,20}(?: \\p{Lu}[\\p{Lu}.’'-]{0,20}){0,3})[\\s]*){0,4}$`,
  'u',
);

const FORMS: readonly RegExp[] = [
  AGENCY_IN_BYLINE,
  AGENCY_NOTICE,
  AGENCY_LABEL,
  AGENCY_WRITER,
  REPORTED_FOR_AGENCY,
  AGENCY_REPORT,
  AGENCY_FEED,
];

/** The agency's name replaced by `@`, so that the forms need not know it. */
function markAgency(line: string, { start, end }: NamedAgency): string {
  return `${line.slice(0, start)}@${line.slice(end)}`;
}

/** Whether a notice gives an agency the rights in the text, not in a picture and not in the site. */
function holdsRights(marked: string, agencies: readonly NamedAgency[]): boolean {
  const match = AGENCY_RIGHTS.exec(marked);
  if (match === null || AGENCY_PICTURE.test(marked)) return false;
  const bare = agencies.reduce((words, { name }) => words.replaceAll(name, '@'), marked);
  if (SITE_FOOT.test(bare)) return false;
  const [first] = marked.matchAll(RIGHTS_NOTICE);
  if (first?.groups?.holder !== undefined && !/^(?:@|agency)/i.test(first.groups.holder)) return false;
  return SIGNED_BEFORE_RIGHTS.test(marked.slice(0, match.index));
}

/** Whether a line is nothing but who wrote it: persons, separators and agencies. "Marta Lind | Reuters". */
function isBareByline(whole: string, named: readonly NamedAgency[]): boolean {
  const line = whole.replace(STAMP_TAIL, '');
  const agencies = named.filter(({ end }) => end <= line.length);
  if (agencies.length === 0) return false;
  if (line.length > LONGEST_BYLINE || /[.!?:;]\s+\S/.test(line) || /\d/.test(line)) return false;
  let rest = line;
  for (const { start, end } of [...agencies].reverse()) rest = `${rest.slice(0, start)}|${rest.slice(end)}`;
  const parts = rest.split(/[|/·•,()—–[\]@-]+/).map((part) => part.replace(BYLINE_FILLER, ' ').trim());
  return parts.every((part) => part === '' || part === '.' || ONLY_NAMES.test(part));
}

/** The agency in a line of nothing but it and a desk's initials, or null: "AFP/jd". */
export function findDeskSign(line: string): NamedAgency | null {
  const words = line.trim().replace(/^[\s([—–-]+|[\s)\].]+$/gu, '');
  if (words.length > 40 || !DESK_SIGN.test(words)) return null;
  const agency = findAgencies(words)[0];
  const rest = agency === undefined ? '' : `${words.slice(0, agency.start)}/${words.slice(agency.end)}`;
  const initials = rest.split(/[/ ]/).filter((part) => part !== '');
  if (agency === undefined || !initials.every((part) => part === part.toLowerCase() || part === part.toUpperCase())) {
    return null;
  }
  const start = line.indexOf(agency.name);
  return { name: agency.name, start, end: start + agency.name.length };
}

/**
 * The agency whose copy a line says that the text is, or null: a byline, a notice of rights, a desk's note.
 * `bare` allows lines that are nothing but names: only where a byline or a sign-off may stand.
 */
export function findAgencyCredit(line: string, bare: boolean): NamedAgency | null {
  if (line.length > LONGEST_LINE) return null;
  const agencies = findAgencies(line);
  if (agencies.length === 0) return null;
  const formed = agencies.find((agency) => {
    const marked = markAgency(line, agency);
    return FORMS.some((form) => form.test(marked)) || holdsRights(marked, agencies);
  });
  if (formed !== undefined) return formed;
  return bare && isBareByline(line, agencies) ? agencies[0]! : null;
}
