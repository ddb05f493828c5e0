import { COUNTRY_WORDS } from '../../language/en/countries.ts';
import {
  CALLING_PARTICIPLES,
  CALLING_VERBS,
  COPULAS,
  GROUP_NOUNS,
  LOOSE_ADVERBS,
  PHRASE_STOPS,
} from '../../language/en/describing-words.ts';
import { CALENDAR_WORDS } from '../../language/en/name-words.ts';
import {
  ARTICLES,
  BEFORE_DESCRIPTION,
  BOUNDS_DESCRIPTION,
  ENDS_DESCRIPTION,
  HAVE_FORMS,
  LIKE_ONE,
  SAYS_NOTHING_ALONE,
} from '../../language/en/names/describing-phrases.ts';
import type { SurfaceWord } from '../../text/surface-words.ts';
import type { Named } from './named.ts';

/** Words [from, to) that describe a mention. */
type Phrase = readonly [from: number, to: number];

const LONGEST = 12;

/** The noun phrase from `from` on, which must hold a word in lower case besides its article. */
function phraseFrom(words: readonly SurfaceWord[], from: number): Phrase | undefined {
  let to = from;
  let telling = false;
  while (to < words.length && to - from < LONGEST) {
    const word = words[to]!;
    if (word.shape === 'punct' || (to > from && (PHRASE_STOPS.has(word.lower) || word.initial))) break;
    if (to > from && !telling && CALENDAR_WORDS.has(word.lower)) return undefined;
    if (word.shape === 'lower' && !ARTICLES.has(word.lower) && word.lower !== 'of') telling = true;
    to++;
  }
  return telling ? [from, to] : undefined;
}

function skipAdverbs(words: readonly SurfaceWord[], at: number): number {
  while (LOOSE_ADVERBS.has(words[at]?.lower ?? '')) at++;
  return at;
}

/** ", an opposition group," right after a name. */
function inApposition(words: readonly SurfaceWord[], to: number): Phrase | undefined {
  if (words[to]?.text !== ',') return undefined;
  const at = skipAdverbs(words, to + 1);
  if (CALLING_PARTICIPLES.has(words[at]?.lower ?? '')) return afterCalling(words, at + 1);
  if (!ARTICLES.has(words[at]?.lower ?? '')) return undefined;
  const phrase = phraseFrom(words, at);
  const end = phrase && words[phrase[1]];
  const closes = end === undefined || /^[,.;)—–]$/.test(end.text) || ENDS_DESCRIPTION.test(end.lower);
  return phrase && closes ? phrase : undefined;
}

/** "as a terrorist group", "a cult" after "described", "called". */
function afterCalling(words: readonly SurfaceWord[], at: number): Phrase | undefined {
  const start = words[at]?.lower === 'as' ? at + 1 : at;
  const opens = start > at || ARTICLES.has(words[start]?.lower ?? '');
  return opens && start < words.length ? phraseFrom(words, start) : undefined;
}

/** "is a cult", "was long described as a cult". What is denied ("is not a cult") is left to the statements. */
function asPredicate(words: readonly SurfaceWord[], to: number): Phrase | undefined {
  let at = to;
  if (HAVE_FORMS.test(words[at]?.lower ?? '') && words[skipAdverbs(words, at + 1)]?.lower === 'been') {
    at = skipAdverbs(words, at + 1);
  } else if (!COPULAS.has(words[at]?.lower ?? '')) return undefined;
  at = skipAdverbs(words, at + 1);
  const next = words[at]?.lower ?? '';
  if (CALLING_PARTICIPLES.has(next)) return afterCalling(words, at + 1);
  return ARTICLES.has(next) ? phraseFrom(words, at) : undefined;
}

/** "called X a cult", "describe the X as a cult". */
function asObject(words: readonly SurfaceWord[], { from, to }: Named): Phrase | undefined {
  const next = words[to]?.lower ?? '';
  if (next !== 'as' && next !== 'a' && next !== 'an') return undefined;
  const verb = words[from - 1]?.lower ?? '';
  return CALLING_VERBS.has(verb) ? afterCalling(words, to) : undefined;
}

/** "exiled opposition group" of "the exiled opposition group X", "cult-like" of "the cult-like X". */
function rightBefore(words: readonly SurfaceWord[], { nameFrom, role }: Named): Phrase | undefined {
  if (role) return undefined;
  const head = words[nameFrom - 1];
  if (head?.shape !== 'lower' || head.end + 1 !== words[nameFrom]!.start) return undefined;
  if (!GROUP_NOUNS.has(head.lower) && !LIKE_ONE.test(head.lower)) return undefined;
  let from = nameFrom - 1;
  while (from > 0 && nameFrom - from < 6 && describes(words, from - 1)) from--;
  const before = words[from - 1];
  const bounded = before === undefined || before.shape === 'punct' || isBound(before.lower);
  return bounded && (from < nameFrom - 1 || !SAYS_NOTHING_ALONE.test(head.lower)) ? [from, nameFrom] : undefined;
}

function isBound(word: string): boolean {
  return BEFORE_DESCRIPTION.has(word) || PHRASE_STOPS.has(word) || BOUNDS_DESCRIPTION.test(word);
}

function describes(words: readonly SurfaceWord[], at: number): boolean {
  const word = words[at]!;
  const adjective = word.shape === 'lower' || COUNTRY_WORDS.get(word.text)?.kind === 'adjective';
  return adjective && !word.possessive && word.end + 1 === words[at + 1]!.start && !isBound(word.lower);
}

/** The words beside a mention that say what it is; none for places. In order. */
export function findDescribed(words: readonly SurfaceWord[], named: Named): Phrase[] {
  if (named.type === 'place') return [];
  const found = [
    rightBefore(words, named),
    inApposition(words, named.to),
    asPredicate(words, named.to),
    asObject(words, named),
  ];
  return found.filter((phrase) => phrase !== undefined);
}
