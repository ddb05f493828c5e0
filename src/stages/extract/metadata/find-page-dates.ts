import type { DatedValue } from '../../../model/dated.ts';
import { parseRelativeAge } from '../visible/parse-relative-age.ts';
import type { RelativeAge } from '../visible/visible-date.ts';
import type { DateSources } from './date-sources.ts';
import { asDatedByOutlet, findAddressDate, findLinkedDate, findMetaDate, findScriptDate } from './find-given-dates.ts';
import { type DateCandidate, findShownDates } from './find-shown-dates.ts';
import { findUrlDay, findUrlMonth } from './find-url-date.ts';
import { PUBLISHED_TAGS, UNSPECIFIED_DATE_TAGS, UPDATED_TAGS } from './meta-tags.ts';
import type { Heading, PageFacts } from './page-facts.ts';
import { pointsAt, pointsOfPlace } from './points-of-place.ts';

export interface PageDates {
  readonly published?: DatedValue;
  readonly updated?: DatedValue;
  readonly age?: RelativeAge;
  /** Lines that were read as dates. */
  readonly lines: readonly string[];
}

/** The best of the dates seen; of equals the first on the page. Null below `least` points. */
function best(candidates: readonly DateCandidate[], least: number): DateCandidate | null {
  let top: DateCandidate | null = null;
  for (const candidate of candidates) {
    if (candidate.points >= least && (!top || candidate.points > top.points)) top = candidate;
  }
  return top;
}

/** Points from which a date is sure to be the article's: near its headline, and marked or labelled. */
const SURE = 34;
/** The same for a date that is labelled as an update: it may stand in the page's footer, but not in a comment or teaser. */
const LEAST_UPDATE = -30;
/** The same for a date with a word of publishing, anywhere but in lists of other stories. */
const LEAST_LABELLED = 2;
/** Points below which a date is more likely something else's. */
const LEAST = 14;

/** An age in place of a date, beside the headline. */
function findAge(facts: PageFacts, headline: Heading | null): RelativeAge | null {
  for (const { text, at, marks } of facts.lines) {
    if (pointsOfPlace(at, headline) < 8 || pointsAt(at, marks, headline) < 8) continue;
    const age = parseRelativeAge(text);
    if (age) return age;
  }
  return null;
}

/** A date that stands where an article's date can stand, and that nothing marks as such. */
function unmarked(date: DatedValue | null): DatedValue | null {
  return date && { value: date.value, basis: `likeliest date shown, not marked as the article's: ${date.basis}` };
}

/**
 * When the article was published and changed, by the best that the page gives: linked data and meta tags, the address,
 * dates shown by the headline, then what is less sure, with a basis that says so. A year of copyright dates nothing.
 */
export function findPageDates(sources: DateSources): PageDates {
  const { facts, urls, headline } = sources;
  const given =
    findLinkedDate(sources, 'datePublished') ??
    findMetaDate(sources, PUBLISHED_TAGS) ??
    findLinkedDate(sources, 'dateCreated');
  const seen = findShownDates(sources, given === null);
  const shown = seen.filter(({ kind }) => kind !== 'updated');
  const labelled = seen.filter(({ kind }) => kind === 'published');
  const shownUpdates = seen.filter(({ kind }) => kind === 'updated');
  const updated =
    findLinkedDate(sources, 'dateModified') ?? findMetaDate(sources, UPDATED_TAGS) ?? best(shownUpdates, LEAST_UPDATE);
  const sure = best(shown, SURE);
  const address = findAddressDate(urls, findUrlDay, 'day');
  const published =
    (given && asDatedByOutlet(given, { address, shown: sure, changed: updated })) ??
    address ??
    sure ??
    findMetaDate(sources, UNSPECIFIED_DATE_TAGS) ??
    findScriptDate(sources) ??
    unmarked(best(labelled, LEAST_LABELLED) ?? best(shown, LEAST)) ??
    (updated ? { value: updated.value, basis: `no date but that of an update: ${updated.basis}` } : null) ??
    unmarked(best(seen, LEAST)) ??
    findAddressDate(urls, findUrlMonth, 'month');
  const isChosen = ({ basis }: DateCandidate): boolean => published?.basis.includes(basis) === true;
  const age = findAge(facts, headline);
  return {
    ...(published ? { published: { value: published.value, basis: published.basis } } : {}),
    ...(updated ? { updated: { value: updated.value, basis: updated.basis } } : {}),
    ...(age ? { age } : {}),
    lines: seen.filter((date) => date.points >= SURE || isChosen(date)).map(({ line }) => line),
  };
}
