import {
  AGENCY_FEED,
  AGENCY_IN_BYLINE,
  AGENCY_LABEL,
  AGENCY_NOTICE,
  AGENCY_REPORT,
  AGENCY_RIGHTS,
  AGENCY_WRITER,
  BYLINE_FILLER,
  REPORTED_FOR_AGENCY,
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
  AGENCY_RIGHTS,
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

/** Whether a line is nothing but who wrote it: persons, separators and agencies. "Marta Lind | Reuters". */
function isBareByline(line: string, agencies: readonly NamedAgency[]): boolean {
  if (line.length > LONGEST_BYLINE || /[.!?:;]\s+\S/.test(line) || /\d/.test(line)) return false;
  let rest = line;
  for (const { start, end } of [...agencies].reverse()) rest = `${rest.slice(0, start)}|${rest.slice(end)}`;
  const parts = rest.split(/[|/·•,()—–[\]@-]+/).map((part) => part.replace(BYLINE_FILLER, ' ').trim());
  return parts.every((part) => part === '' || part === '.' || ONLY_NAMES.test(part));
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
    return FORMS.some((form) => form.test(marked));
  });
  if (formed !== undefined) return formed;
  return bare && isBareByline(line, agencies) ? agencies[0]! : null;
}
