import type { DatedValue } from '../../../model/dated.ts';
import { dayOfIso } from '../../../text/civil-day.ts';
import type { DateSources } from './date-sources.ts';
import { FIRST_YEAR, parseMetaDate } from './parse-meta-date.ts';

/** A date of metadata, with its content as written. */
export interface GivenDate extends DatedValue {
  readonly raw?: string;
}

const UTC = /(?:Z|[+-]00:?00|\b(?:UTC|GMT))\s*$/i;

/** An article is still being published for this long: changes within it are on its own day, milliseconds. */
const SETTLING_MS = 6 * 3_600_000;

/** The day as the outlet writes it: in its address, and beside the headline; and when the article was changed. */
interface LocalDates {
  readonly address: DatedValue | null;
  readonly shown: DatedValue | null;
  readonly changed: GivenDate | null;
}

/** A later day that is also the day of the last change is that of the change. */
function isDayOfChange(day: string, published: string, changed: GivenDate | null): boolean {
  if (changed?.value !== day) return false;
  const elapsed = Date.parse(changed.raw ?? '') - Date.parse(published);
  return !(elapsed < SETTLING_MS);
}

/**
 * A time in UTC can fall on another day than the one the outlet dates its article by. Where the address or the date
 * shown beside the headline gives the day before or after, that is the day as the outlet wrote it.
 */
export function asDatedByOutlet(given: GivenDate, { address, shown, changed }: LocalDates): DatedValue {
  if (!given.raw || !UTC.test(given.raw) || !/\d[T\s]\d{1,2}:/.test(given.raw)) return given;
  if (/T00:00(?::00(?:\.0+)?)?(?:Z|\+)/.test(given.raw)) return given;
  const hour = Number(/[T\s](\d{1,2}):/.exec(given.raw)![1]);
  for (const other of [address, shown]) {
    if (other?.value.length !== 10) continue;
    const days = dayOfIso(other.value) - dayOfIso(given.value);
    const isLater = days === 1 && hour >= 10 && (other === address || !isDayOfChange(other.value, given.raw, changed));
    if (isLater || (days === -1 && hour < 12)) {
      const basis = `${given.basis} (${given.raw.slice(0, 30)}), on the outlet's day: ${other.basis}`;
      return { value: other.value, basis };
    }
  }
  return given;
}

/** A date of the page's JSON-LD. */
export function findLinkedDate(
  { linked, hints }: DateSources,
  field: 'datePublished' | 'dateModified' | 'dateCreated',
): GivenDate | null {
  const raw = linked[field];
  const value = raw ? parseMetaDate(raw, hints) : null;
  return value ? { value, basis: `JSON-LD ${field}`, raw: raw! } : null;
}

/** A date of the first of the tags that holds one. */
export function findMetaDate({ facts, hints }: DateSources, tags: readonly string[]): GivenDate | null {
  for (const tag of tags) {
    for (const [name, content] of facts.metas) {
      if (name !== tag) continue;
      const value = parseMetaDate(content, hints);
      if (value) return { value, basis: `meta ${name}`, raw: content };
    }
  }
  return null;
}

/** Data of an application beyond this isn't searched, characters. */
const LONGEST_SCRIPT = 500_000;
const SCRIPT_FIELD =
  /["'](?:datePublished|date_published|publishedAt|published_at|publishDate|publish_date|publicationDate|publication_date|publishedDate|published_date|pubDate|firstPublished|firstPublishDate|datePublication)["']\s{0,5}:\s{0,5}["'](\d{4}-\d{2}-\d{2})/;

/** A date that the page's scripts hold under a name that says so. */
export function findScriptDate({ facts }: DateSources): DatedValue | null {
  for (const script of facts.scripts) {
    const match = SCRIPT_FIELD.exec(script.slice(0, LONGEST_SCRIPT));
    if (match && Number(match[1]!.slice(0, 4)) >= FIRST_YEAR) {
      return { value: match[1]!, basis: `page's script: ${match[0].split(':')[0]!.slice(1, -1)}` };
    }
  }
  return null;
}

/** A date that `find` sees in one of the addresses. */
export function findAddressDate(
  urls: readonly string[],
  find: (url: string) => string | null,
  what: string,
): DatedValue | null {
  for (const url of urls) {
    const value = find(url);
    if (value) return { value, basis: `${what} in the address ${url.slice(0, 120)}` };
  }
  return null;
}
