import { COUNTRY_WORDS } from '../../language/en/countries.ts';
import {
  CALENDAR_WORDS,
  COMMON_POSSESSORS,
  NAME_PARTICLES,
  NUMBERED_HEADS,
  ORGANISATION_HEADS,
  ROLE_HEADS,
  TITLES,
} from '../../language/en/name-words.ts';
import { STATE_HEADS, WATERS_AND_ISLES } from '../../language/en/names/name-joints.ts';
import type { SurfaceWord } from '../../text/surface-words.ts';
import { isCapital } from './is-capital.ts';

/** Index after the word that carries on the run whose last word is `at`, or -1. */
export function stepOver(text: string, words: readonly SurfaceWord[], from: number, at: number): number {
  const last = words[at]!;
  const next = words[at + 1];
  if (!next || endsWithPossessive(last)) return -1;
  if (
    next.text === '.' &&
    (TITLES.has(last.lower) || (last.text.length === 1 && last.shape === 'capital')) &&
    next.start === last.end
  ) {
    const after = words[at + 2];
    return after && isCapital(after) && after.start - next.end === 1 ? at + 2 : -1;
  }
  if (!adjoins(text, last, next)) return -1;
  if (isCapital(next)) return CALENDAR_WORDS.has(next.lower) && next.text !== 'May' ? -1 : at + 1;
  if (next.shape === 'number') return numberNames(words, at) ? at + 1 : -1;
  if (last.possessive) return -1;
  return stepOverParticles(text, words, from, at);
}

/** The gap between two words is one blank, with nothing but a possessive ending before it. */
export function adjoins(text: string, a: SurfaceWord, b: SurfaceWord): boolean {
  const gap = text.slice(a.end, b.start);
  return gap === ' ' || gap === '\u00a0' || (a.possessive && /^[’'‘ʼ]s? $/.test(gap));
}

function endsWithPossessive(word: SurfaceWord): boolean {
  return word.possessive && !(COMMON_POSSESSORS.has(word.lower) || word.lower.endsWith('s'));
}

function numberNames(words: readonly SurfaceWord[], at: number): boolean {
  return NUMBERED_HEADS.has(words[at]!.lower) && words[at + 1]!.text.length <= 4;
}

function stepOverParticles(text: string, words: readonly SurfaceWord[], from: number, at: number): number {
  let to = at + 1;
  while (
    to - at <= 3 &&
    words[to] &&
    NAME_PARTICLES.has(words[to]!.lower) &&
    adjoins(text, words[to - 1]!, words[to]!)
  ) {
    to++;
  }
  const target = words[to];
  if (to > at + 1) return target && isCapital(target) && adjoins(text, words[to - 1]!, target) ? to : -1;
  const joiner = words[at + 1]!.lower;
  if (joiner !== 'of' && joiner !== 'for' && joiner !== 'and') return -1;
  const skip = words[at + 2]?.lower === 'the' ? 1 : 0;
  const right = words[at + 2 + skip];
  if (!right || !isCapital(right) || right.possessive === undefined || !adjoins(text, words[at + 1]!, words[at + 2]!)) {
    return -1;
  }
  if (CALENDAR_WORDS.has(right.lower)) return -1;
  const joins = joiner === 'and' ? joinsWithAnd(words, from, at) : joinsWithOf(words, from, at);
  return joins ? at + 2 + skip : -1;
}

/** "Ministry of", "Bank for", "the People’s Front of", but not "President of" nor "Ana Prell of". */
function joinsWithOf(words: readonly SurfaceWord[], from: number, at: number): boolean {
  for (let i = from; i <= at; i++) {
    const lower = words[i]!.lower;
    if (ROLE_HEADS.has(lower) || TITLES.has(lower)) return false;
    if (ORGANISATION_HEADS.has(lower) || STATE_HEADS.has(lower)) return true;
    if (words[i]!.possessive) return true;
  }
  const head = words[at]!.lower;
  return words[at]!.initial === false && WATERS_AND_ISLES.has(head);
}

/** "Ministry of Health and Welfare", "the Food and Drug Administration". */
function joinsWithAnd(words: readonly SurfaceWord[], from: number, at: number): boolean {
  for (let i = from; i < at; i++) {
    const lower = words[i]!.lower;
    if ((lower === 'of' || lower === 'for') && i > from && ORGANISATION_HEADS.has(words[i - 1]!.lower)) {
      return !COUNTRY_WORDS.has(words[at]!.text);
    }
  }
  const first = at === from + 1 && COUNTRY_WORDS.has(words[from]!.text) ? at : from;
  if (at !== first || COUNTRY_WORDS.has(words[at]!.text)) return false;
  let end = at + 2;
  while (words[end + 1] && isCapital(words[end + 1]!) && words[end + 1]!.start - words[end]!.end === 1) end++;
  return end > at + 2 && ORGANISATION_HEADS.has(words[end]!.lower) && words[from - 1]?.lower === 'the';
}
