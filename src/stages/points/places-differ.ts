import { SITES } from '../../language/en/clause-words.ts';
import { contentWords } from '../../text/content-words.ts';
import { readValue } from './claim-value.ts';
import type { ClaimView } from './claim-view.ts';

/** Two towns, say; a town and a country can be one within the other. */
export function placesDiffer(a: ClaimView, b: ClaimView): boolean {
  if (a.place.length === 0 || b.place.length === 0 || a.place.some((key) => b.place.includes(key))) return false;
  if ([...a.place, ...b.place].some((key) => key.startsWith('country:'))) {
    return [...a.place, ...b.place].every((key) => key.startsWith('country:'));
  }
  if (isSite(a) !== isSite(b) || oneNameHoldsTheOther(a, b)) return false;
  const differ = a.claim.kind === 'number' && readValue(a)?.signature !== readValue(b)?.signature;
  const near = (view: ClaimView, keys: readonly string[]): boolean =>
    !isBracketed(view) && keys.some((key) => view.about.has(key) || (!differ && view.focus.has(key)));
  return !near(a, b.place) && !near(b, a.place);
}

/** "The Halden Freight" and "the Halden Freight depot": the house, and what stands there. */
function oneNameHoldsTheOther({ claim: { place: a } }: ClaimView, { claim: { place: b } }: ClaimView): boolean {
  if (!a || !b) return false;
  const [few, many] = [contentWords(a.words), contentWords(b.words)].sort((x, y) => x.length - y.length) as [
    string[],
    string[],
  ];
  return few.length > 1 && few.every((word) => many.includes(word));
}

/** A house that stands in some town: "the chapel of the Lowmoor school". */
function isSite({ claim: { place }, source }: ClaimView): boolean {
  return place !== undefined && SITES.test(source.article.text.slice(place.span.start, place.span.end + SITE_REACH));
}

/** Letters behind a name in which the noun of its house stands: "Lowmoor school". */
const SITE_REACH = 14;

/** "Lusk (338 cases, 16 deaths), Orsk (61 cases)": the figure is its own place's alone, whatever else the sentence names. */
function isBracketed({ claim: { place }, quantity, source }: ClaimView): boolean {
  if (!place || !quantity || quantity.anchor.start < place.span.end) return false;
  return IN_BRACKET.test(source.article.text.slice(place.span.end, quantity.anchor.start));
}

const IN_BRACKET = /^ ?\([^()]{0,80}$/;
