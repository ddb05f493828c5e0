import { findDates } from '../visible/find-dates.ts';
import { decideDay } from '../visible/parse-visible-date.ts';
import type { DateHints } from '../visible/visible-date.ts';

/** No page of the web is older. */
export const FIRST_YEAR = 1990;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6})?(?!\d)/;

/** A date as metadata writes it: ISO, RFC 2822, in words, or compact. The day as written, whatever its zone. */
export function parseMetaDate(content: string, hints: DateHints): string | null {
  const text = content.trim().slice(0, 120);
  const compact = COMPACT.exec(text);
  const iso = compact ? `${compact[1]}-${compact[2]}-${compact[3]}` : text;
  const words = findDates(iso, { language: hints.language }).find(({ day }) => day !== null);
  if (!words || words.year === null || words.year < FIRST_YEAR) return null;
  return decideDay(words, iso.slice(words.start, words.end), hints).value;
}
