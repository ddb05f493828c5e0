import { COUNTRY_WORDS } from '../../language/en/countries.ts';
import type { Analysis } from '../../model/analysis.ts';
import type { ClaimPart } from '../../model/claim.ts';
import type { Mention } from '../../model/mention.ts';
import type { EventWord } from './find-events.ts';
import { type SentenceView, tokenAt } from './sentence-view.ts';

const PLACE_WORDS = new Set([
  'in',
  'at',
  'near',
  'outside',
  'to',
  'into',
  'across',
  'around',
  'of',
  'within',
  'inside',
]);
const PASSIVE_AUXILIARIES = new Set(['was', 'were', 'been', 'being', 'be', 'is', 'are']);

export function namePart(mention: Mention): ClaimPart {
  const { start, end, exact } = mention.anchor;
  return { words: exact, span: { start, end }, key: mention.name.toLowerCase(), mention: mention.id };
}

/** The place that the event or number at `token` stands nearest to: a name of a place after "in", "at", "to" and the like. */
export function findPlace(
  view: SentenceView,
  analysis: Analysis,
  words: readonly string[],
  token: number,
): ClaimPart | null {
  let best: Mention | null = null;
  let bestGap = Number.POSITIVE_INFINITY;
  for (const mention of view.mentions) {
    if (mention.type !== 'place' && mention.type !== 'other' && !COUNTRY_WORDS.has(mention.name)) continue;
    const at = tokenAt(analysis, mention.anchor.start);
    const before = words[at - 1] === 'the' ? words[at - 2] : words[at - 1];
    if (before === undefined || !PLACE_WORDS.has(before)) continue;
    const gap = Math.abs(at - token);
    if (gap < bestGap) {
      best = mention;
      bestGap = gap;
    }
  }
  return best ? namePart(best) : null;
}

/** Who did it and whom it befell, by the names nearest before and after the event and the passive's "by". */
export function findActors(
  view: SentenceView,
  analysis: Analysis,
  words: readonly string[],
  event: EventWord,
): { subject: ClaimPart | null; object: ClaimPart | null } {
  let before: Mention | null = null;
  let after: Mention | null = null;
  let agent: Mention | null = null;
  for (const mention of view.mentions) {
    const at = tokenAt(analysis, mention.anchor.start);
    if (at < event.first) before = mention;
    else if (at > event.first) {
      const previous = words[at - 1] === 'the' ? words[at - 2] : words[at - 1];
      if (previous === 'by') agent ??= mention;
      else if (!after && !(previous !== undefined && PLACE_WORDS.has(previous) && previous !== 'of')) after = mention;
    }
  }
  const passive =
    event.form === 'verb' &&
    words.slice(Math.max(0, event.first - 4), event.first).some((word) => PASSIVE_AUXILIARIES.has(word));
  const part = (mention: Mention | null): ClaimPart | null => (mention ? namePart(mention) : null);
  if (passive || agent) return { subject: part(agent), object: part(before ?? after) };
  return { subject: part(before), object: part(after) };
}
