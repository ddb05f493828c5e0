import {
  BEFORE_PLACE,
  OF_THOSE,
  PART_DETERMINERS,
  PASSIVE_AUXILIARIES,
} from '../../language/en/claims/clause-parts.ts';
import { AUXILIARIES, NO_NOUN } from '../../language/en/clause-words.ts';
import { COUNTRY_WORDS } from '../../language/en/countries.ts';
import { singularOf } from '../../language/en/noun-words.ts';
import type { Analysis } from '../../model/analysis.ts';
import type { ClaimPart } from '../../model/claim.ts';
import type { Mention } from '../../model/mention.ts';
import type { EventWord } from './find-events.ts';
import { type SentenceView, tokenAt } from './sentence-view.ts';

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
  const bracketed = placeBeforeBracket(view, analysis, words, token);
  if (bracketed) return namePart(bracketed);
  let best: Mention | null = null;
  let bestGap = Number.POSITIVE_INFINITY;
  for (const mention of view.mentions) {
    if (mention.type !== 'place' && mention.type !== 'other' && !COUNTRY_WORDS.has(mention.name)) continue;
    const at = tokenAt(analysis, mention.anchor.start);
    const before = wordBefore(words, at);
    if (before === undefined || !BEFORE_PLACE.has(before)) continue;
    if (isOfPart(words, token, at)) continue;
    const gap = Math.abs(at - token) + (partedByComma(words, at, token) ? OTHER_CLAUSE : 0);
    if (gap < bestGap) {
      best = mention;
      bestGap = gap;
    }
  }
  return best ? namePart(best) : null;
}

/** "1,200 jobs, 300 of them in Lorn", "5,000 cattle, half of them in Ruvo": where a part of it is, is no place of the whole. */
function isOfPart(words: readonly string[], token: number, place: number): boolean {
  for (let i = token + 1; i + 1 < place; i++)
    if (words[i] === 'of' && OF_THOSE.test(words[i + 1]!) && words.slice(token, i).includes(',')) return true;
  return false;
}

/** Words that a comma between counts for: "as doses landed in Ostrel, 200 arrived in Norland". */
const OTHER_CLAUSE = 8;

function partedByComma(words: readonly string[], a: number, b: number): boolean {
  return words.slice(Math.min(a, b) + 1, Math.max(a, b)).includes(',');
}

/** The word before a name, its article aside. */
function wordBefore(words: readonly string[], at: number): string | undefined {
  return words[at - 1] === 'the' ? words[at - 2] : words[at - 1];
}

export interface Actors {
  readonly subject: ClaimPart | null;
  readonly object: ClaimPart | null;
}

/**
 * Who did it and whom or what it befell: the name or noun next before the event and its auxiliaries, the name after
 * it, the one after the passive's "by", and for a noun the name after "of".
 */
export function findActors(view: SentenceView, analysis: Analysis, words: readonly string[], event: EventWord): Actors {
  let before: Mention | null = null;
  let after: Mention | null = null;
  let agent: Mention | null = null;
  for (const mention of view.mentions) {
    const at = tokenAt(analysis, mention.anchor.start);
    if (at < event.first) before = mention;
    else if (at > event.first) {
      const previous = wordBefore(words, at);
      if (previous === 'by') agent ??= mention;
      else if (!after && !(previous !== undefined && BEFORE_PLACE.has(previous) && previous !== 'of')) after = mention;
    }
  }
  const part = (mention: Mention | null): ClaimPart | null => (mention ? namePart(mention) : null);
  const next = nextBefore(view, analysis, words, event, before);
  if (event.form === 'noun') return { subject: part(agent), object: part(after ?? before) };
  if (isPassive(words, event) || agent) return { subject: part(agent), object: next };
  return { subject: next, object: part(after) };
}

function isPassive(words: readonly string[], event: EventWord): boolean {
  return words.slice(Math.max(0, event.first - 4), event.first).some((word) => PASSIVE_AUXILIARIES.has(word));
}

/**
 * What stands next before the event and its auxiliaries: the name, where it reaches that far, else the noun; after a
 * clause between commas the name that opens the sentence.
 */
function nextBefore(
  view: SentenceView,
  analysis: Analysis,
  words: readonly string[],
  event: EventWord,
  name: Mention | null,
): ClaimPart | null {
  let at = event.first - 1;
  while (at > view.firstToken && (AUXILIARIES.has(words[at]!) || words[at]!.endsWith('ly') || words[at] === 'last'))
    at--;
  if (name && tokenAt(analysis, name.anchor.end - 1) >= at) return namePart(name);
  const opening = view.mentions[0];
  if (words[at] === ',' && name && opening) return namePart(opening);
  const noun = nounPart(view, analysis, words, at);
  return noun ?? (name ? namePart(name) : null);
}

/** A noun with its article and the words between: "the wooden footbridge". */
function nounPart(view: SentenceView, analysis: Analysis, words: readonly string[], at: number): ClaimPart | null {
  const word = words[at];
  if (word === undefined || at < view.firstToken || !/^\p{L}{3,}$/u.test(word) || NO_NOUN.has(word)) return null;
  for (let first = at - 1; first >= Math.max(view.firstToken, at - 4); first--) {
    if (!/^[\p{L}'’-]+$/u.test(words[first]!)) return null;
    if (!PART_DETERMINERS.has(words[first]!)) continue;
    const span = { start: analysis.tokenStart[first]!, end: analysis.tokenEnd[at]! };
    return { words: analysis.text.slice(span.start, span.end).toLowerCase(), span, key: singularOf(word) ?? word };
  }
  return null;
}

/** "Lusk (338 cases, 16 deaths)": the name right before the bracket in which a figure stands. */
function placeBeforeBracket(
  view: SentenceView,
  analysis: Analysis,
  words: readonly string[],
  token: number,
): Mention | null {
  let open = token;
  while (open > view.firstToken && words[open] !== '(') {
    if (words[open] === ')' || token - open > LONGEST_BRACKET) return null;
    open--;
  }
  if (words[open] !== '(') return null;
  const start = analysis.tokenStart[open]!;
  return (
    view.mentions.find(
      ({ anchor, type }) => (type === 'place' || type === 'other') && anchor.end <= start && start - anchor.end <= 1,
    ) ?? null
  );
}

/** Words of a bracket of figures at most. */
const LONGEST_BRACKET = 16;
