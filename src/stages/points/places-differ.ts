import { SITES } from '../../language/en/clause-words.ts';
import { readValue } from './claim-value.ts';
import type { ClaimView } from './claim-view.ts';

/** Two towns, say; a town and a country can be one within the other. */
export function placesDiffer(a: ClaimView, b: ClaimView): boolean {
  if (a.place.length === 0 || b.place.length === 0 || a.place.some((key) => b.place.includes(key))) return false;
  if ([...a.place, ...b.place].some((key) => key.startsWith('country:'))) {
    return [...a.place, ...b.place].every((key) => key.startsWith('country:'));
  }
  if (isSite(a) !== isSite(b)) return false;
  const differ = a.claim.kind === 'number' && readValue(a)?.signature !== readValue(b)?.signature;
  const near = (view: ClaimView, keys: readonly string[]): boolean =>
    keys.some((key) => view.about.has(key) || (!differ && view.focus.has(key)));
  return !near(a, b.place) && !near(b, a.place);
}

/** A house that stands in some town: "the chapel of the Lowmoor school". */
function isSite({ claim: { place }, source }: ClaimView): boolean {
  return place !== undefined && SITES.test(source.article.text.slice(place.span.start, place.span.end + SITE_REACH));
}

/** Letters behind a name in which the noun of its house stands: "Lowmoor school". */
const SITE_REACH = 14;
